import type { Node } from './node.ts'

export type FailureKind =
  | 'invalid-request'
  | 'auth'
  | 'permission'
  | 'not-found'
  | 'too-large'
  | 'quota'
  | 'rate-limit'
  | 'overloaded'
  | 'context-window'
  | 'timeout'
  | 'truncated'
  | 'protocol'
  | 'server'

/** What went wrong, in the hub's words; `message` keeps the other side's own words. */
export interface Failure extends Node {
  readonly kind: FailureKind
  readonly message: string
  readonly code?: string
  /** The request member that the vendor blames (OpenAI `param`). */
  readonly param?: string
  /** HTTP status, where there was one. */
  readonly status?: number
  readonly retryAfterMs?: number
}
