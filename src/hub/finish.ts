import type { Json, Node } from './node.ts'

export type FinishReason =
  | 'stop'
  | 'length'
  | 'tool-calls'
  | 'content-filter'
  | 'refusal'
  | 'pause'
  | 'context-window'
  /** It broke off before its end, for a reason that the hub has no word for: `raw` says it. */
  | 'incomplete'
  | 'other'

export interface Finish extends Node {
  readonly reason: FinishReason
  /** The wire's own word, kept where it says more than `reason`. */
  readonly raw?: string
  readonly stopSequence?: string
  readonly details?: Json
}
