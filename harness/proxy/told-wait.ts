import type { Provider } from 'wireproof/providers'
import { rateLimitsOf } from '../client/rate-limits.ts'
import { retryAfterOf } from '../client/retry.ts'

/**
 * When to ask again, as the head of an answer tells: in so many words, or by the limit that is used up and comes back last.
 * @returns milliseconds from now; `undefined` where nothing is told
 */
export function toldWait(
  { rateLimits = [] }: Provider,
  headers: Readonly<Record<string, string>>,
  now: number,
): number | undefined {
  const said = retryAfterOf(headers, now)
  if (said !== undefined) return said
  const resets = rateLimitsOf(rateLimits, headers, now)
    .filter(({ remaining, usedPercent }) => remaining === 0 || (usedPercent ?? 0) >= 100)
    .flatMap(({ resetAt }) => (resetAt === undefined ? [] : [Math.max(0, resetAt - now)]))
  return resets.length === 0 ? undefined : Math.max(...resets)
}
