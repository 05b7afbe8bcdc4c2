import type { Json, JsonObject } from '../../../hub/index.ts'

export type RequestKind = 'turn' | 'prewarm' | 'compaction'

/** A window is what a model sees of a session between two compactions. */
export function windowOf(session: string, generation: number): string {
  return `${session}:${generation}`
}

/** The number of a window; `undefined` where its id has none. */
export function generationOf(window: string): number | undefined {
  const digits = /:(\d{1,9})$/.exec(window)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

function itemsOf({ input }: JsonObject): readonly Json[] {
  return Array.isArray(input) ? input : []
}

function typeOf(item: Json | undefined): Json | undefined {
  return typeof item === 'object' && item !== null && !Array.isArray(item) ? (item as JsonObject)['type'] : undefined
}

const compactedItems: ReadonlySet<Json | undefined> = new Set([
  'compaction',
  'context_compaction',
  'compaction_summary',
])

/** Whether a request asks for its history to be compacted: the trigger is the last item of such a request. */
export function asksForCompaction(body: JsonObject): boolean {
  return typeOf(itemsOf(body).at(-1)) === 'compaction_trigger'
}

/** Whether a history has been compacted before: then it is not in its first window any more. */
export function wasCompacted(body: JsonObject): boolean {
  return itemsOf(body).some((item) => compactedItems.has(typeOf(item)))
}

/** Results of tools alone go on with the turn that called for them; anything a user says begins a new one. */
export function continuesTurn(body: JsonObject): boolean {
  const items = itemsOf(body)
  const type = typeOf(items.at(-1))
  return typeof type === 'string' && type.endsWith('_output')
}
