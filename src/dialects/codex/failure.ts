import type { FailureKind } from '../../hub/index.ts'

/**
 * How often Codex 0.169 asks again depends on the status first. Measured with its defaults: a 402 is asked for six times, and
 * a 529 thirty times; a 429 that says `insufficient_quota` once, and a 503 that says `server_is_overloaded` five times.
 */
export const failureStatuses: Readonly<Partial<Record<FailureKind, number>>> = { quota: 429, overloaded: 503 }

/** After `rate_limit_exceeded` in a stream Codex 0.169 waits as long as these words say, and else as long as it likes. */
export const delayInWords = /try again in\s*\d+(?:\.\d+)?\s*(?:s|ms|seconds?)/i
