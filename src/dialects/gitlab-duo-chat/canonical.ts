import type { Json } from '../../hub/node.ts'

/** An empty list of context is none: there is nothing in it that the question could be answered by. */
export function canonical(kind: 'request' | 'response' | 'failure', wire: Json): Json {
  if (kind !== 'request' || typeof wire !== 'object' || wire === null || Array.isArray(wire)) return wire
  const entries = Object.entries(wire).filter(
    ([key, value]) => !(key === 'additional_context' && Array.isArray(value) && value.length === 0),
  )
  return Object.fromEntries(entries)
}
