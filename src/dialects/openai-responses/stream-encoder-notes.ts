import type { Json } from '../../hub/index.ts'
import { endMessage } from './stream-encoder-message.ts'
import { send, type Writing } from './stream-encoder-writer.ts'
import { isWire, type Wire } from './wire-object.ts'

/** Gives an item the number that it has here. It ends the message before it, unless they overlap. */
function announce(w: Writing, n: number, item: unknown): Wire | undefined {
  if (!isWire(item) || typeof item['id'] !== 'string') return undefined
  const { s } = w
  if (s.part === undefined) endMessage(w)
  const index = s.items++
  s.announced[n] = { index, id: item['id'], told: false }
  return { output_index: index }
}

/** Items that are written anew between two dialects of the family: what one said of them, the other is not told whole. */
const rewritten: ReadonlySet<unknown> = new Set([
  'additional_tools',
  'compaction',
  'custom_tool_call_output',
  'function_call_output',
])

/** A client fails on types that it does not know; its own upstream may send it what it likes. */
export function isTold({ t, x }: Writing, note: Json): boolean {
  if (x.native) return true
  if (!isWire(note) || typeof note['type'] !== 'string') return false
  const { type, item } = note
  // Seals, files and unknown members go out with the end of such an item or not at all, so that it announces them.
  if (type === 'response.output_item.added') return isWire(item) && !rewritten.has(item['type'])
  return t.notes.some((family) => type.startsWith(family))
}

/** `undefined`: the event is about an item that was never announced here, or would come too late. */
function placeOf(w: Writing, wire: Wire): Wire | undefined {
  const { type, output_index: n, item } = wire
  if (type === 'response.queued') return undefined
  if (typeof n !== 'number') return {}
  if (type === 'response.output_item.added') return announce(w, n, item)
  const known = Object.hasOwn(w.s.announced, n) ? w.s.announced[n] : undefined
  return known === undefined ? undefined : { output_index: known.index }
}

/**
 * What this dialect said beside parts: the announcement of an item that is told whole at its end, and its progress. It goes
 * out with the numbers that the events and items have here.
 */
export function sendNote(w: Writing, note: Json): void {
  const place = isWire(note) ? placeOf(w, note) : undefined
  if (!isWire(note) || typeof note['type'] !== 'string' || place === undefined) {
    w.x.report('dropped', 'note')
    return
  }
  const { type, sequence_number: _number, ...rest } = note
  const json = JSON.stringify({ ...rest, ...place })
  send(w, type as string, json === '{}' ? '' : `,${json.slice(1, -1)}`)
}

/** The number of an item that a note announced, once; `undefined`: it has none yet. */
export function takeAnnounced({ s }: Writing, id: unknown): number | undefined {
  const found = Object.values(s.announced).find((one) => !one.told && one.id === id)
  if (found === undefined) return undefined
  found.told = true
  return found.index
}
