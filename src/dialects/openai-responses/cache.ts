import type { CacheMark, Context, Node } from '../../hub/index.ts'
import { readString } from '../../protocol-error.ts'
import { type Draft, optional, readWire, type Wire } from './wire-object.ts'

/** The lifetimes that the vendor documents; a mark with another one would be refused. */
const lifetimes: ReadonlySet<string> = new Set(['30m', '12h'])

/** `prompt_cache_breakpoint: { mode: "explicit", ttl? }` on an input part; `explicit` is its only mode. */
export function decodeCache(wire: Wire, at: string): { readonly cache?: CacheMark } {
  const mark = optional(wire['prompt_cache_breakpoint'], `${at}/prompt_cache_breakpoint`, readWire)
  if (mark === undefined) return {}
  const ttl = optional(mark['ttl'], `${at}/prompt_cache_breakpoint/ttl`, readString)
  return { cache: ttl === undefined ? {} : { ttl } }
}

/**
 * Writes the mark of a part, or reports it. A profile with `promptCacheBreakpoints: false` has an upstream that does not
 * know them (most compatible servers).
 */
export function encodeCache(wire: Draft, part: Node & { readonly cache?: CacheMark }, kind: string, c: Context): void {
  const { cache } = part
  if (cache === undefined) return
  if (c.profile['promptCacheBreakpoints'] === false || (cache.ttl !== undefined && !lifetimes.has(cache.ttl)))
    c.report('dropped', 'cache-mark', part, `${kind}.cache`)
  else wire['prompt_cache_breakpoint'] = { mode: 'explicit', ...(cache.ttl === undefined ? {} : { ttl: cache.ttl }) }
}
