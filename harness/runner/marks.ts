import type { Json } from 'wireproof/hub'
import type { Received } from '../upstream/index.ts'

/** The rungs of the ladder, strongest first: where a trial's mark can reach the upstream through a gateway. */
export const rungs = ['path', 'header', 'key', 'model', 'text'] as const
export type Rung = (typeof rungs)[number]

export const markHeader = 'x-wireproof-trial'

const marks = /wpt[0-9a-z]{6}x/g

/** A mark that occurs nowhere else: `wpt`, a number in base 36, `x`. */
export const markOf = (n: number): string => `wpt${n.toString(36).padStart(6, '0')}x`

const found = (text: string | undefined): readonly string[] => text?.match(marks) ?? []

/** Which marks a request carries, by rung. */
export function marksIn(received: Received): ReadonlyMap<Rung, ReadonlySet<string>> {
  const { headers, json } = received
  const model = (json as { readonly model?: Json } | null | undefined)?.model
  const modelText = typeof model === 'string' ? model : ''
  const credentials = `${headers['authorization'] ?? ''} ${headers['x-api-key'] ?? ''}`
  const places: Record<Rung, string> = {
    path: received.path,
    header: headers[markHeader] ?? '',
    key: credentials,
    model: modelText,
    text: modelText === '' ? received.body : received.body.replace(JSON.stringify(modelText), '""'),
  }
  const byRung = new Map<Rung, ReadonlySet<string>>()
  for (const rung of rungs) {
    const here = new Set(found(places[rung]))
    if (here.size > 0) byRung.set(rung, here)
  }
  return byRung
}

export type Attribution =
  | { readonly mark: string; readonly by: Rung | 'lane' }
  /** No mark, and more than one trial (or none) is running. */
  | { readonly mark: undefined; readonly problem: 'unmarked' | 'conflict' }

/**
 * Whose request this is. No single place is trusted: where several carry a mark they must agree, and a request that
 * carries none belongs to a trial only if no other is running.
 */
export function attribute(received: Received, running: ReadonlySet<string>): Attribution {
  const candidates = new Set<string>()
  let strongest: Rung | undefined
  for (const [rung, here] of marksIn(received)) {
    for (const mark of here) {
      if (!running.has(mark)) continue
      strongest ??= rung
      candidates.add(mark)
    }
  }
  const [mark] = candidates
  if (mark !== undefined && strongest !== undefined && candidates.size === 1) return { mark, by: strongest }
  if (candidates.size > 1) return { mark: undefined, problem: 'conflict' }
  const [only] = running
  if (only !== undefined && running.size === 1) return { mark: only, by: 'lane' }
  return { mark: undefined, problem: 'unmarked' }
}

/** Which rungs of the ladder a gateway lets through, strongest first. */
export const survivors = (received: Received, mark: string): readonly Rung[] =>
  [...marksIn(received)].filter(([, here]) => here.has(mark)).map(([rung]) => rung)

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The sentinel that stands behind the text of the last user turn. */
export const sentinel = (mark: string): string => ` (${mark})`

/** Puts a sentinel behind the last user text of a request, whatever its dialect calls the list of turns. */
export function withSentinel(request: Json, mark: string): Json {
  if (!isObject(request)) return request
  const key = 'messages' in request ? 'messages' : 'input'
  const turns = request[key]
  if (!Array.isArray(turns)) return request
  const list = [...(turns as readonly Json[])]
  for (let i = list.length - 1; i >= 0; i--) {
    const turn = list[i]
    if (!isObject(turn) || turn['role'] !== 'user') continue
    const content = turn['content']
    if (typeof content === 'string') {
      list[i] = { ...turn, content: content + sentinel(mark) }
      return { ...request, [key]: list }
    }
    if (!Array.isArray(content)) continue
    const parts = [...(content as readonly Json[])]
    const at = parts.findLastIndex((part) => isObject(part) && typeof part['text'] === 'string')
    const part = parts[at]
    if (!isObject(part)) continue
    parts[at] = { ...part, text: `${String(part['text'])}${sentinel(mark)}` }
    list[i] = { ...turn, content: parts }
    return { ...request, [key]: list }
  }
  return request
}

/** Takes the sentinel out again, so that expectations need not know of it. */
export const withoutSentinel = (body: string, mark: string): string => body.replaceAll(sentinel(mark), '')
