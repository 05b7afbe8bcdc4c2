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

/** The statuses that say what went wrong; any other says only whose fault it was. */
export const kindsByStatus: Readonly<Record<number, FailureKind>> = {
  400: 'invalid-request',
  401: 'auth',
  402: 'quota',
  403: 'permission',
  404: 'not-found',
  408: 'timeout',
  413: 'too-large',
  422: 'invalid-request',
  429: 'rate-limit',
  503: 'overloaded',
  504: 'timeout',
  529: 'overloaded',
}

/** What an HTTP status says by itself, for error bodies that say nothing. */
export function kindOfStatus(status: number): FailureKind {
  return kindsByStatus[status] ?? (status >= 400 && status < 500 ? 'invalid-request' : 'server')
}
