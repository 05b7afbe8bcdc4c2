import type { Exchange, Frame, Usage } from '../../hub/index.ts'
import type { ResponsesTables } from './tables.ts'
import type { Draft } from './wire-object.ts'

/** A message item that is open: further parts of the same group join it. */
export interface OpenMessage {
  readonly index: number
  /** Of the hub's group; absent where the source groups nothing. */
  readonly group: number | undefined
  /** The item without its content. */
  readonly wire: Draft
  /** JSON of the finished parts. */
  readonly content: string[]
}

/** The part that is being told. The texts are owned: this dialect repeats each of them in its `done` events. */
export interface OpenPart {
  readonly kind: 'text' | 'refusal' | 'reasoning' | 'call' | 'server-call' | 'skip'
  /** Behind the sequence number of a delta event, up to the text: constant while the part is open. */
  head: string
  texts: string[]
}

export interface EncoderState {
  seq: number
  phase: 'idle' | 'live' | 'over'
  /** The response object but for output, usage and finish. */
  response: Draft
  /** The source speaks this dialect too. */
  own: boolean
  /** JSON of the finished items. */
  output: string[]
  /** How many items were announced. */
  items: number
  /** Items that a note announced, by the number they have in the source. */
  announced: Record<number, { readonly index: number; readonly id: string; told: boolean }>
  /** How many parts have started. */
  position: number
  calls: boolean
  usage: Usage | undefined
  message: OpenMessage | undefined
  part: OpenPart | undefined
  /** The last item, whole: whether the answer was cut in it is known when the next one begins, or at the end. */
  held: { readonly index: number; readonly item: Draft } | undefined
}

/** What every writer works on. */
export interface Writing {
  readonly t: ResponsesTables
  readonly x: Exchange
  readonly s: EncoderState
  readonly out: Frame[]
}

export function startState(): EncoderState {
  return {
    seq: 0,
    phase: 'idle',
    response: {},
    own: false,
    output: [],
    items: 0,
    announced: {},
    position: 0,
    calls: false,
    usage: undefined,
    message: undefined,
    part: undefined,
    held: undefined,
  }
}

/** One event; `body` is JSON members, each with a comma before it. */
export function send({ s, out }: Writing, type: string, body: string): void {
  out.push({ event: type, data: `{"type":"${type}","sequence_number":${s.seq++}${body}}` })
}

/** Announces an item that will be told in deltas. */
export function sendItemAdded(w: Writing, index: number, item: Draft): void {
  send(w, 'response.output_item.added', `,"output_index":${index},"item":${JSON.stringify(item)}`)
}

/** Tells an item as a whole, and keeps it for the last event. */
export function sendItemDone(w: Writing, index: number, json: string): void {
  w.s.output[index] = json
  send(w, 'response.output_item.done', `,"output_index":${index},"item":${json}`)
}

/** Tells an item as a whole when something comes behind it; one of this dialect says by itself whether it was cut. */
export function holdItem(w: Writing, index: number, item: Draft): void {
  if (w.s.own) sendItemDone(w, index, JSON.stringify(item))
  else w.s.held = { index, item }
}

export function releaseItem(w: Writing): void {
  const { held } = w.s
  w.s.held = undefined
  if (held !== undefined) sendItemDone(w, held.index, JSON.stringify(held.item))
}

/** `head` for the events of one item. */
export function headOf(id: unknown, index: number, position?: string): string {
  return `,"item_id":${JSON.stringify(id)},"output_index":${index}${position === undefined ? '' : `,${position}`}`
}
