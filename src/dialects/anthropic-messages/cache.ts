import { nearestLifetime } from '../../hub/cache-lifetime.ts'
import { type CacheMarkLimits, fitCacheMarks, hasCacheMarks } from '../../hub/cache-marks.ts'
import type { Context } from '../../hub/context.ts'
import type { CacheMark, Part } from '../../hub/part.ts'
import type { HubRequest, RequestOptions } from '../../hub/request.ts'
import type { Tool } from '../../hub/tool.ts'
import type { Draft, Wire } from './extensions.ts'
import { isWire } from './extensions.ts'

const noTtl: { readonly cache: CacheMark } = { cache: {} }

/**
 * `cache_control` of a block or tool. Nothing where there is none, or one that says more than the hub's mark can: that one
 * is left to the extensions as it stands.
 */
export function decodeCache(wire: Wire): { readonly cache: CacheMark } | undefined {
  const mark = wire['cache_control']
  if (!isWire(mark) || mark['type'] !== 'ephemeral') return undefined
  for (const key in mark) if (key !== 'type' && key !== 'ttl') return undefined
  const { ttl } = mark
  if (ttl === undefined) return noTtl
  return typeof ttl === 'string' ? { cache: { ttl } } : undefined
}

export function encodeCache(cache: CacheMark): Draft {
  return cache.ttl === undefined ? { type: 'ephemeral' } : { type: 'ephemeral', ttl: cache.ttl }
}

/** Answers hold no cache marks. */
export function reportCache(node: Part | Tool, c: Context): void {
  if ('cache' in node && node.cache !== undefined) c.report('dropped', 'cache-mark', node, `${node.type}.cache`)
}

/**
 * More marks are refused, and so is one that lives longer than one before it. Caching by itself counts as a mark, at the end.
 * https://platform.claude.com/docs/en/build-with-claude/prompt-caching
 */
const MAX_MARKS = 4
const lifetimes: readonly string[] = ['5m', '1h']

/**
 * OpenAI caches prompts by itself, Messages only where it is told to. A request of OpenAI's that says something of that cache
 * gets Messages' own automatic one; the others do where the profile wants it.
 */
function wantsCaching({ cacheKey, cacheRetention, cacheMode }: RequestOptions, c: Context): boolean {
  const { automaticCaching } = c.profile
  if (automaticCaching !== undefined) return automaticCaching
  if (cacheMode !== undefined) return cacheMode === 'implicit'
  return cacheKey !== undefined || cacheRetention !== undefined
}

function encodeLifetime(options: RequestOptions, isCaching: boolean, c: Context): string | undefined {
  const { cacheTtl } = options
  if (cacheTtl === undefined) return undefined
  const ttl = isCaching ? nearestLifetime(cacheTtl, lifetimes) : undefined
  if (ttl !== cacheTtl)
    c.report(ttl === undefined ? 'dropped' : 'approximated', 'cache-lifetime', options, 'options.cacheTtl')
  return ttl
}

export interface Cached {
  readonly request: HubRequest
  /** The top-level `cache_control`. */
  readonly mark?: Draft
}

/** Blank texts but for those that are a whole result, media of others than users, and results without their calls. */
const leavesOut: NonNullable<CacheMarkLimits['leavesOut']> = (node, role, calls, result) => {
  if (node.type === 'text') return result?.parts.length === 1 ? node.text === '' : node.text.trim() === ''
  if (node.type === 'media') return role !== 'user'
  return node.type === 'tool-result' && !calls.has(node.callId)
}

/** A request of another dialect, with no more marks than Messages takes, in its lifetimes. */
export function encodeCaching(request: HubRequest, c: Context): Cached {
  const options = request.options ?? {}
  const isCaching = wantsCaching(options, c)
  // Behind marks of its own only the shortest lifetime is safe.
  const ttl = encodeLifetime(options, isCaching && !hasCacheMarks(request), c)
  const count = isCaching ? MAX_MARKS - 1 : MAX_MARKS
  const limits = { count, lifetimes, descendingFrom: '5m', leavesOut, takes: () => true }
  const fitted = fitCacheMarks(request, limits, c)
  if (!isCaching) return { request: fitted }
  c.report('defaulted', 'cache-mark', undefined, undefined, { to: '/cache_control' })
  return { request: fitted, mark: encodeCache(ttl === undefined ? {} : { ttl }) }
}
