import type { CacheMarkLimits } from '../../hub/cache-marks.ts'
import type { Context } from '../../hub/context.ts'
import type { CacheMark } from '../../hub/part.ts'

type Wire = Readonly<Record<string, unknown>>

const BREAKPOINT = 'prompt_cache_breakpoint'

/**
 * What is taken of the marks of another dialect: any number, since the vendor writes the last four and reads them all, on
 * content alone. A profile with `promptCacheBreakpoints: false` has an upstream that does not know them (most compatible
 * servers, and models before gpt-5.6).
 */
export function cacheLimits(c: Context): CacheMarkLimits {
  return {
    count: c.profile.promptCacheBreakpoints === false ? 0 : Number.POSITIVE_INFINITY,
    lifetimes: ['30m', '12h'],
    takes: (type) => type === 'text' || type === 'media',
  }
}

/**
 * `prompt_cache_breakpoint: { mode: "explicit", ttl? }` of a content part. Nothing where it says more, or something else:
 * then it is left to the extensions as it stands.
 */
export function decodeBreakpoint(wire: Wire): { readonly cache?: CacheMark } | undefined {
  const mark = wire[BREAKPOINT]
  if (typeof mark !== 'object' || mark === null) return undefined
  for (const key in mark) if (key !== 'mode' && key !== 'ttl') return undefined
  const { mode, ttl } = mark as Wire
  if (mode !== 'explicit') return undefined
  if (ttl === undefined || ttl === null) return { cache: {} }
  return typeof ttl === 'string' ? { cache: { ttl } } : undefined
}

export function encodeBreakpoint(part: { readonly cache?: CacheMark }, wire: Record<string, unknown>): void {
  const { cache } = part
  if (cache !== undefined) wire[BREAKPOINT] = { mode: 'explicit', ...cache }
}
