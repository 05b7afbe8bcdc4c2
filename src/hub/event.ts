import type { Failure } from './failure.ts'
import type { Finish } from './finish.ts'
import type { DialectId, Extensions, Json, Node, ORIGIN } from './node.ts'
import type { Citation, Group, Part, Seal } from './part.ts'
import type { Usage } from './usage.ts'

export type Delta =
  /** The origin is that of the probabilities: each delta has its own. */
  | { readonly on: 'text'; readonly text: string; readonly logprobs?: Json; readonly [ORIGIN]?: string }
  | { readonly on: 'input'; readonly text: string }
  | { readonly on: 'refusal'; readonly text: string }
  /** A new `segment` number opens a segment; `''` is legal. */
  | { readonly on: 'reasoning'; readonly segment: number; readonly channel: 'full' | 'summary'; readonly text: string }
  | { readonly on: 'citation'; readonly citation: Citation }
  | { readonly on: 'media'; readonly base64: string }

/**
 * The hub's stream, in order: `start (part-start (part-delta | part-patch | part-seal)* part-end | usage | note)*
 * (finish | failure)`. Parts may overlap by `index`; there is exactly one terminal; after a failure parts may stay open.
 * A failure may stand alone, when the stream ended before it began.
 */
export type Event =
  | StartEvent
  | {
      readonly type: 'part-start'
      readonly index: number
      /** Which answer the part belongs to (Chat `n` > 1); absent is 0. */
      readonly choice?: number
      /** Complete as far as known: streamed text and input start as `''`, whole server results arrive here. */
      readonly part: Part
    }
  | { readonly type: 'part-delta'; readonly index: number; readonly delta: Delta }
  | PartPatchEvent
  /** Whole, replaces what was there; at most once a part. */
  | { readonly type: 'part-seal'; readonly index: number; readonly seal: Seal; readonly [ORIGIN]?: string }
  | { readonly type: 'part-end'; readonly index: number; readonly incomplete?: true }
  /** Cumulative: each known field overwrites. */
  | { readonly type: 'usage'; readonly usage: Usage }
  /** Progress, rate limits, moderation: legal in its own dialect only. */
  | NoteEvent
  | FinishEvent
  | { readonly type: 'failure'; readonly failure: Failure }

/** `ext`: what of it no other event tells, for a target of another dialect to report; absent is all of it. */
export interface NoteEvent extends Node {
  readonly type: 'note'
  readonly dialect: DialectId
  readonly wire: Json
}

export interface StartEvent extends Node {
  readonly type: 'start'
  readonly id?: string
  readonly model?: string
  /** Seconds since 1970. */
  readonly created?: number
  readonly serviceTier?: string
}

/** Known late: status, ids, members that only the own dialect understands. A node: what is dropped of it has a place. */
export interface PartPatchEvent extends Node {
  readonly type: 'part-patch'
  readonly index: number
  readonly group?: Group
}

export interface FinishEvent extends Node {
  readonly type: 'finish'
  readonly finish: Finish
  /** Finishes of choices 1, 2, ... (Chat `n` > 1). */
  readonly others?: readonly Finish[]
  /** Response members that are only known at the end. */
  readonly ext?: Extensions
}
