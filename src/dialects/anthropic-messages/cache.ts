import type { Context } from '../../hub/context.ts'
import type { CacheMark, Part } from '../../hub/part.ts'
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
