import type { FailureKind } from 'wireproof'

/** How often, and how patiently, a request is tried again; always before the first byte of its answer. */
export interface RetryPolicy {
  /** All attempts, the first one included. 1: nothing is tried again. */
  readonly attempts: number
  /** The wait before the second attempt; it doubles with each further one. */
  readonly firstWaitMs: number
  readonly longestWaitMs: number
  /** An upstream that asks for a longer pause than this is not waited for: its answer is given back at once. */
  readonly longestRetryAfterMs: number
}

export const defaultRetry: RetryPolicy = {
  attempts: 4,
  firstWaitMs: 200,
  longestWaitMs: 30_000,
  longestRetryAfterMs: 60_000,
}

/** Nothing is tried again: for whoever stands between two parties that both have a policy of their own. */
export const noRetry: RetryPolicy = { ...defaultRetry, attempts: 1 }

/** How one attempt ended. */
export type Outcome =
  /** No answer: the name is not known, the connection was refused or reset, or nothing came in time. */
  | { readonly type: 'no-answer' }
  /** `kind`: what the body says beside the status. A spent quota comes as 429 too, and does not come back in seconds. */
  | { readonly type: 'status'; readonly status: number; readonly kind?: FailureKind; readonly retryAfterMs?: number }

export interface RetryState {
  /** Attempts so far that counted. */
  readonly attempt: number
  readonly refreshed: boolean
}

export const firstAttempt: RetryState = { attempt: 1, refreshed: false }

export type Decision =
  | { readonly type: 'retry'; readonly afterMs: number; readonly next: RetryState }
  /** Get a new token, then send the same again, at once. */
  | { readonly type: 'refresh'; readonly next: RetryState }
  | { readonly type: 'stop' }

const stop: Decision = { type: 'stop' }

function isTransient(outcome: Outcome): boolean {
  if (outcome.type === 'no-answer') return true
  return (outcome.status === 429 && outcome.kind !== 'quota') || outcome.status >= 500
}

/**
 * The one retry policy: 429 and 5xx, no answer at all, and 401 once after a refresh. Pure: chance is handed in.
 * @param random from 0 to 1; spreads the waits of many clients by a tenth to either side
 */
export function decideRetry(
  policy: RetryPolicy,
  state: RetryState,
  outcome: Outcome,
  { canRefresh = false, random = 0.5 }: { readonly canRefresh?: boolean; readonly random?: number } = {},
): Decision {
  if (outcome.type === 'status' && outcome.status === 401)
    return canRefresh && !state.refreshed ? { type: 'refresh', next: { ...state, refreshed: true } } : stop
  if (!isTransient(outcome) || state.attempt >= policy.attempts) return stop
  const next = { ...state, attempt: state.attempt + 1 }
  const asked = outcome.type === 'status' ? outcome.retryAfterMs : undefined
  if (asked !== undefined) return asked > policy.longestRetryAfterMs ? stop : { type: 'retry', afterMs: asked, next }
  const doubled = Math.min(policy.firstWaitMs * 2 ** (state.attempt - 1), policy.longestWaitMs)
  return { type: 'retry', afterMs: Math.round(doubled * (0.9 + 0.2 * random)), next }
}

const finite = (ms: number): number | undefined => (Number.isFinite(ms) ? ms : undefined)

/** `retry-after` in seconds or as a date, or OpenAI's and Anthropic's `retry-after-ms`; in milliseconds. */
export function retryAfterOf(headers: Readonly<Record<string, string>>, now: number): number | undefined {
  const precise = headers['retry-after-ms']
  if (precise !== undefined && /^\d+(\.\d+)?$/.test(precise)) return finite(Number(precise))
  const value = headers['retry-after']
  if (value === undefined) return undefined
  if (/^\d+(\.\d+)?$/.test(value)) return finite(Number(value) * 1000)
  // Date.parse reads `-3` as a day of 2001; an HTTP date names its weekday.
  const date = /^[A-Z]/i.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
