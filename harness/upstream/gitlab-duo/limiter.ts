import { jsonScript, type Script } from '../script.ts'
import type { Call } from './instance.ts'
import type { Limit } from './settings.ts'

export interface Limiter {
  /** Counts one; returns the seconds to wait where it is one too many, else 0. */
  take(key: string, limit: Limit | undefined): number
}

/** Windows that begin with the first request in them. */
export function createLimiter(now: () => number): Limiter {
  const windows = new Map<string, { readonly from: number; count: number }>()
  return {
    take(key, limit) {
      if (limit === undefined) return 0
      const known = windows.get(key)
      const window = known === undefined || now() - known.from >= limit.ms ? { from: now(), count: 0 } : known
      windows.set(key, window)
      window.count += 1
      return window.count <= limit.count ? 0 : Math.ceil(limit.ms / 1000)
    },
  }
}

/** The refusal of one request too many; the time to wait is told by newer servers. */
export function limitRefusal({ user, state }: Call, what: string, limit: Limit | undefined): Script | undefined {
  const wait = state.limiter.take(`${what} ${user.id}`, limit)
  if (wait === 0) return undefined
  const error = 'This endpoint has been requested too many times. Try again later.'
  return jsonScript(429, { message: { error } }, [['Retry-After', String(wait)]])
}
