import type { Frame } from '../../hub/machine.ts'
import { type Json, type JsonObject, ORIGIN } from '../../hub/node.ts'
import type { Group, Part, Seal } from '../../hub/part.ts'
import type { DigestState } from '../../hub/seal.ts'
import type { Usage } from '../../hub/usage.ts'

/** What a part became. `prefix` and `suffix` enclose the JSON string of a delta. */
export interface PartTrack {
  readonly kind: 'text' | 'refusal' | 'reasoning' | 'function' | 'custom'
  readonly choice: number
  prefix: string
  suffix: string
  /** Where the part stood in its source, for reports that come later. */
  readonly at: string | undefined
  /** Nothing of it was written yet. */
  bare: boolean
  /** Text: how long the content of the choice was when it started. */
  offset: number
  /** Reasoning: the segment that was written last. */
  segment: number
  /** Reasoning in pieces. */
  pieces?: PieceTrack
}

/** A piece of `reasoning_details`: the running digest of what was told, and the seal that waits for its end. */
export interface PieceTrack {
  digest: DigestState
  seal?: Seal
  readonly position: number
  index: number
  /** Of its text; absent while there is none. */
  channel?: 'full' | 'summary'
}

export interface ChoiceTrack {
  /** How many texts, refusals and pieces of reasoning were written: each after the first is joined to the one before. */
  texts: number
  refusals: number
  reasonings: number
  /** How many pieces of `reasoning_details` were begun. */
  pieces: number
  calls: number
  /** Its call was told as `function_call`. */
  legacy: boolean
  /** Length of the content so far. */
  length: number
  /** Cited sources, written once at the end: clients keep only the last list. */
  annotations: Json[]
}

export interface EncoderState {
  over: boolean
  /** The beginning of every chunk, up to its choices. */
  head: string
  /** The end of every chunk with choices. */
  tail: string
  parts: Record<number, PartTrack>
  choices: Record<number, ChoiceTrack>
  usage: Usage | undefined
  group: Group | undefined
}

export const startEncoder = (): EncoderState => ({
  over: false,
  head: '',
  tail: '',
  parts: {},
  choices: {},
  usage: undefined,
  group: undefined,
})

export const CHOICES = ',"choices":'

/** Members to be put behind others in an object that is written as text. */
export function membersOf(own: JsonObject | undefined): string {
  const text = own === undefined ? '{}' : JSON.stringify(own)
  return text === '{}' ? '' : `,${text.slice(1, -1)}`
}

/** A chunk with one choice; `delta`, `finish` and `logprobs` are JSON text. */
export function chunkOf(
  state: EncoderState,
  index: number,
  delta: string,
  { finish = 'null', logprobs = 'null', more = '' } = {},
): Frame {
  const choice = `{"index":${index},"delta":${delta},"logprobs":${logprobs},"finish_reason":${finish}${more}}`
  return { data: `${state.head}[${choice}]${state.tail}` }
}

/** What encloses a delta whose string stands at the innermost of `path`: `content`, or `tool_calls":[{"index":0,...`. */
export function enclosing(state: EncoderState, index: number, before: string, after: string) {
  return {
    prefix: `${state.head}[{"index":${index},"delta":${before}`,
    suffix: `${after},"logprobs":null,"finish_reason":null}]${state.tail}`,
  }
}

/** The hot path: one constant, one string as JSON, one constant. */
export function write(track: PartTrack, text: string): Frame {
  return { data: track.prefix + JSON.stringify(text) + track.suffix }
}

/** The first chunk of a choice has its role. */
export function choiceOf(state: EncoderState, index: number, out: Frame[]): ChoiceTrack {
  const known = state.choices[index]
  if (known !== undefined) return known
  const fresh: ChoiceTrack = {
    texts: 0,
    refusals: 0,
    reasonings: 0,
    pieces: 0,
    calls: 0,
    legacy: false,
    length: 0,
    annotations: [],
  }
  state.choices[index] = fresh
  out.push(chunkOf(state, index, '{"role":"assistant","content":"","refusal":null}'))
  return fresh
}

export function trackOf(
  kind: PartTrack['kind'],
  choice: number,
  part: Part,
  enclosed: { readonly prefix: string; readonly suffix: string },
): PartTrack {
  return { kind, choice, ...enclosed, at: part[ORIGIN], bare: true, offset: 0, segment: -1 }
}
