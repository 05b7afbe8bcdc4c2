import type { Node } from './node.ts'
import type { Part } from './part.ts'

/**
 * One role's contiguous parts. A decoder makes one turn for each wire message or item and never merges two; the encoder
 * merges where its target demands it. Tool results stand in `user` turns.
 */
export interface Turn extends Node {
  readonly role: 'system' | 'developer' | 'user' | 'assistant'
  readonly parts: readonly Part[]
  /** The answer goes on where this turn ends (Messages: a last turn of the assistant, "prefill"). */
  readonly unfinished?: true
}
