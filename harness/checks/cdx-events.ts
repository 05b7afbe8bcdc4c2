import type { Json } from 'wireproof/hub'
import type { View } from './check.ts'

/** A JSON object as it was on the wire. */
export type Wire = Readonly<Record<string, Json>>

/** An event, and the frame in which the client got it. */
export interface Told {
  readonly frame: number
  readonly data: Wire
}

export const isWire = (value: unknown): value is Wire =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `undefined` where it is no JSON. */
export function read(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch {
    return undefined
  }
}

/** Events are told apart by the `type` in their data alone. */
export function eventsOf(view: View, ...types: readonly string[]): readonly Told[] {
  return view.exchange.client.frames.flatMap(({ data }, frame) => {
    const value = read(data)
    return isWire(value) && types.includes(String(value['type'])) ? [{ frame, data: value }] : []
  })
}

/** Items as the client keeps them. */
export const itemsOf = (view: View): readonly (Told & { readonly item: Wire })[] =>
  eventsOf(view, 'response.output_item.done').flatMap((told) => {
    const { item } = told.data
    return isWire(item) ? [{ ...told, item }] : []
  })

/** The last events of a response. */
export const endsOf = (view: View): readonly (Told & { readonly response: Wire })[] =>
  eventsOf(view, 'response.completed', 'response.incomplete', 'response.failed').flatMap((told) => {
    const { response } = told.data
    return isWire(response) ? [{ ...told, response }] : []
  })

/** What an item says. */
export function textOf({ content }: Wire): string {
  const parts: readonly Json[] = Array.isArray(content) ? content : []
  return parts.map((part) => (isWire(part) ? String(part['text'] ?? part['refusal'] ?? '') : '')).join('')
}

/** The error of an upstream's stream, wherever its dialect puts it. */
export function failureOf(events: readonly unknown[]): { readonly type?: string; readonly code?: string } {
  for (const event of events) {
    if (!isWire(event)) continue
    const { error } = isWire(event['response']) ? event['response'] : event
    if (!isWire(error)) continue
    const { type, code } = error
    return { ...(typeof type === 'string' ? { type } : {}), ...(typeof code === 'string' ? { code } : {}) }
  }
  return {}
}
