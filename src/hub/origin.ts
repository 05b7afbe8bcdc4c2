import { MEMBERS, type Node, ORIGIN } from './node.ts'

/** Members that hold a vendor's own JSON: it has no hub nodes in it. */
const foreign: ReadonlySet<string> = new Set(['ext', 'wire', 'logprobs', 'details', 'schema'])

function strip(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(strip)
  const bare: Record<PropertyKey, unknown> = { ...value }
  delete bare[ORIGIN]
  delete bare[MEMBERS]
  for (const key in bare) if (!foreign.has(key)) bare[key] = strip(bare[key])
  return bare
}

/** A copy of a hub node, and of the hub nodes in it, without the places where they stood. */
export function withoutOrigin<N extends Node>(node: N): N {
  return strip(node) as N
}
