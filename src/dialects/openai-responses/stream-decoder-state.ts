import type { Event, Exchange, Group } from '../../hub/index.ts'
import { ProtocolError, readString } from '../../protocol-error.ts'
import type { ResponsesTables } from './tables.ts'
import { optional, type Wire } from './wire-object.ts'

/** A part of a message. Its text is never held: `seen` counts the UTF-16 units that deltas have brought. */
export interface PartState {
  readonly index: number
  readonly kind: 'text' | 'refusal'
  seen: number
  citations: number
  logprobs: boolean
  open: boolean
}

export interface SegmentState {
  /** Number of the segment in its part, in order of arrival. */
  readonly n: number
  seen: number
}

export type ItemKind = 'message' | 'reasoning' | 'call' | 'whole'

/** One item of `output`. `whole`: told at its end only (hosted calls, compactions, unknown types). */
export interface ItemState {
  readonly kind: ItemKind
  readonly type: string
  readonly n: number
  id: string | undefined
  phase: string | undefined
  done: boolean
  /** Messages, by content index. */
  parts: Record<number, PartState>
  /** Reasoning and calls: the hub's part, or -1 while it has not started. */
  index: number
  /** Reasoning, by `s` or `c` and index. */
  segments: Record<string, SegmentState>
  /** Calls. */
  callId: string
  namespace: string | undefined
  name: string
  seen: number
  /** Calls whose name is not known yet: what came of their input. The one text that a decoder may hold, and bounded. */
  held: string
}

export interface DecoderState {
  phase: 'idle' | 'live' | 'over'
  /** Index of the hub's next part. */
  next: number
  items: Record<number, ItemState>
  /** Output index of the item that was announced last, or -1. */
  last: number
  /** A call that the caller must run has come. */
  calls: boolean
  /** Members that the announcement of the response told, and that only this dialect knows. */
  head: Record<string, true>
  /** What was already reported, once a stream. */
  told: { type?: true; id?: true; sequence?: true }
}

/** What every handler works on: the state, and where its events go. */
export interface Reading {
  readonly t: ResponsesTables
  readonly x: Exchange
  readonly s: DecoderState
  readonly out: Event[]
}

export function startState(): DecoderState {
  return { phase: 'idle', next: 0, items: {}, last: -1, calls: false, head: {}, told: {} }
}

/** The stream says something that its own dialect forbids and that cannot be read as anything else. */
export function broken(message: string): ProtocolError {
  return new ProtocolError(message, { fault: 'upstream', at: '', expected: 'an event that fits the stream so far' })
}

const kinds: Readonly<Record<string, ItemKind>> = {
  message: 'message',
  reasoning: 'reasoning',
  function_call: 'call',
  custom_tool_call: 'call',
}

export function kindOfItem(type: string): ItemKind {
  return Object.hasOwn(kinds, type) ? (kinds[type] ?? 'whole') : 'whole'
}

export function createItem(type: string, n: number): ItemState {
  return {
    kind: kindOfItem(type),
    type,
    n,
    id: undefined,
    phase: undefined,
    done: false,
    parts: {},
    index: -1,
    segments: {},
    callId: '',
    namespace: undefined,
    name: '',
    seen: 0,
    held: '',
  }
}

export function groupOf({ n, id, phase }: ItemState): Group {
  return { n, ...(id === undefined ? {} : { id }), ...(phase === undefined ? {} : { phase }) }
}

/** The largest output or content index believed: a hostile stream must not make us count far. */
const MOST = 100_000

export function readIndex(value: unknown, fallback: number, name: string): number {
  if (value === undefined || value === null) return fallback
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > MOST)
    throw broken(`${name} is no index`)
  return value
}

/** The item that an event is about: by `output_index`; where that is missing by id, else the last one announced. */
export function findItem({ s }: Reading, data: Wire): ItemState | undefined {
  const { output_index, item_id } = data
  if (output_index !== undefined && output_index !== null) return s.items[readIndex(output_index, 0, 'output_index')]
  const named = typeof item_id === 'string' ? Object.values(s.items).find(({ id }) => id === item_id) : undefined
  return named ?? s.items[s.last]
}

/** The item that an announcement or an end is about; `undefined`: a new one. */
export function findAnnounced({ s }: Reading, data: Wire, wire: Wire, type: string): ItemState | undefined {
  const { output_index } = data
  if (output_index !== undefined && output_index !== null) return s.items[readIndex(output_index, 0, 'output_index')]
  const { id } = wire
  const named = id === undefined || id === null ? undefined : Object.values(s.items).find((item) => item.id === id)
  const last = s.items[s.last]
  return named ?? (last !== undefined && !last.done && last.type === type ? last : undefined)
}

/** GitHub Copilot gives an item another id in each event: the first one stands, and the index tells which item is meant. */
export function noteId({ s, x }: Reading, item: ItemState, id: unknown): void {
  if (id === undefined || id === null || id === item.id) return
  if (item.id === undefined) item.id = optional(id, '/item_id', readString)
  else if (s.told.id === undefined) {
    s.told.id = true
    x.report('repaired', 'id', undefined, undefined, { detail: 'the id of an item changes between its events' })
  }
}
