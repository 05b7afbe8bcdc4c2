import {
  type CacheMark,
  type CacheMarkLimits,
  type Context,
  knownMembers,
  MEMBERS,
  type Node,
  type Part,
} from '../../hub/index.ts'
import { readString } from '../../protocol-error.ts'
import { carryBelow, restoreBelow } from './extensions.ts'
import type { ResponsesTables } from './tables.ts'
import { type Draft, optional, optionalWire, type Wire } from './wire-object.ts'

export const MARK = 'prompt_cache_breakpoint'
const markMembers = knownMembers('mode', 'ttl')
const markMembersButMode = knownMembers('ttl')

/** `prompt_cache_breakpoint: { mode: "explicit", ttl? }` on an input part; another mode than its only one is kept for this dialect. */
export function decodeCache<P extends Part>(t: ResponsesTables, part: P, wire: Wire, at: string, c: Context): P {
  const mark = optionalWire(wire[MARK], MARK, at)
  if (mark === undefined) return part
  const ttl = optional(mark['ttl'], `${at}/${MARK}/ttl`, readString)
  const known = mark['mode'] === 'explicit' ? markMembers : markMembersButMode
  const { ext, [MEMBERS]: places } = carryBelow(t, mark, known, MARK, at, c)
  const marked: P = { ...part, cache: ttl === undefined ? {} : { ttl } }
  if (ext === undefined) return marked
  return {
    ...marked,
    [MEMBERS]: { ...part[MEMBERS], ...places },
    ext: { ...part.ext, [t.id]: { ...part.ext?.[t.id], ...ext[t.id] } },
  }
}

/**
 * Writes the mark of a part, or reports it. A profile with `promptCacheBreakpoints: false` has an upstream that does not
 * know them (most compatible servers).
 */
export function encodeCache(
  t: ResponsesTables,
  wire: Draft,
  part: Node & { readonly cache?: CacheMark },
  kind: string,
  c: Context,
): void {
  const { cache } = part
  if (cache === undefined) return
  if (c.profile.promptCacheBreakpoints === false) {
    c.report('dropped', 'cache-mark', part, `${kind}.cache`)
    return
  }
  const mark: Draft = cache.ttl === undefined ? {} : { ttl: cache.ttl }
  restoreBelow(t, part, MARK, mark)
  wire[MARK] = { mode: 'explicit', ...mark }
}

/** What is taken of the marks of another dialect: any number, since the vendor writes the last four and reads them all, on content of the caller. */
export function cacheLimits(c: Context): CacheMarkLimits {
  return {
    count: c.profile.promptCacheBreakpoints === false ? 0 : Number.POSITIVE_INFINITY,
    lifetimes: ['30m', '12h'],
    takes: (type, role) => (type === 'text' || type === 'media') && role !== 'assistant',
  }
}
