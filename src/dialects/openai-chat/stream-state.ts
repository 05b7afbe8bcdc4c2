import type { Event } from '../../hub/event.ts'
import type { Json } from '../../hub/node.ts'
import type { DeltaEvent } from '../../hub/same-delta.ts'
import { type Repeats, startRepeats } from '../../wire/json-text.ts'

/** One call being streamed. It is announced when its name is known; what came before waits in `pending`. */
export interface CallState {
  /** Index of the part; -1 before it is announced. */
  part: number
  id: string
  name: string
  form: 'json' | 'text'
  pending: string
  /** Whether any input was told. */
  told: boolean
}

/**
 * One answer of the stream. It has one text and one refusal, which stay open to its end as they are one member of the
 * whole answer; reasoning ends where anything else begins; calls may be open side by side.
 */
export interface ChoiceState {
  /** Indexes of the open parts. */
  text: number | undefined
  refusal: number | undefined
  reasoning: number | undefined
  /** The index of the last piece of `reasoning_details`. */
  piece: number
  /** Calls by their index on the wire. */
  calls: Record<number, CallState>
  lastCall: number
  /** How many calls there were, for ids that are made here. */
  callCount: number
  finish: string | undefined
  /** Where the finish stood in its chunk. */
  finishAt: string
  role: boolean
  /** Members of the choice that only Chat knows, as they came last. */
  ext: Record<string, Json> | undefined
}

/**
 * ```
 *  waiting --chunk with an id or a choice--> live --[DONE]--> over
 *      \______________ error, broken frame ____/______________^
 * ```
 */
export interface StreamState {
  phase: 'waiting' | 'live' | 'over'
  id: string
  /** Index of the next part. */
  next: number
  choices: Record<number, ChoiceState>
  /** The last usage object seen; figures are cumulative. */
  usage: Json | undefined
  /** Members of chunks that only Chat knows: before the start, and as they came last. */
  early: Record<string, Json> | undefined
  late: Record<string, Json> | undefined
  /** What was reported already, once a stream. */
  told: Record<string, true>
  repeats: Repeats<DeltaEvent>
}

export function startStream(): StreamState {
  return {
    phase: 'waiting',
    id: '',
    next: 0,
    choices: {},
    usage: undefined,
    early: undefined,
    late: undefined,
    told: {},
    repeats: startRepeats(),
  }
}

/** More choices or calls than this are no answer but an attack; the vendor's own client stops at the same number. */
export const MAX_INDEX = 127

export function choiceAt(state: StreamState, index: number): ChoiceState {
  const known = state.choices[index]
  if (known !== undefined) return known
  const fresh: ChoiceState = {
    text: undefined,
    refusal: undefined,
    reasoning: undefined,
    piece: 0,
    calls: {},
    lastCall: -1,
    callCount: 0,
    finish: undefined,
    finishAt: '/choices/0',
    role: false,
    ext: undefined,
  }
  state.choices[index] = fresh
  return fresh
}

/** Ends the open part of a kind. */
export function closePart(choice: ChoiceState, kind: 'text' | 'refusal' | 'reasoning', out: Event[]): void {
  const index = choice[kind]
  if (index === undefined) return
  out.push({ type: 'part-end', index })
  choice[kind] = undefined
}
