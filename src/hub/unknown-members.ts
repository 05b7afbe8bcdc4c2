import type { Context } from './context.ts'
import { type DialectId, type Extensions, joinMember, MEMBERS, type Node, ORIGIN, pointerKey } from './node.ts'

/** JSON of a vendor's or a user's own, in which nothing is a node. */
const notNodes: ReadonlySet<string> = new Set([
  'ext',
  'wire',
  'schema',
  'metadata',
  'moderation',
  'details',
  'logprobs',
])

/** The extensions of a node without the members that its own dialect does not know; they are reported. */
function knownOf(node: Node, words: DialectId, unknown: ReadonlySet<string>, c: Context): Extensions | undefined {
  const { ext } = node
  const own = ext?.[words]
  const at = node[ORIGIN]
  if (own === undefined || at === undefined) return ext
  const places = node[MEMBERS]
  const placeOf = (key: string): string => joinMember(at, places?.[`ext.${key}`] ?? pointerKey(key))
  const lost = Object.keys(own).filter((key) => unknown.has(placeOf(key)))
  if (lost.length === 0) return ext
  for (const key of lost) c.report('dropped', 'unknown-member', { [ORIGIN]: placeOf(key) }, undefined, { detail: key })
  return { ...ext, [words]: Object.fromEntries(Object.entries(own).filter(([key]) => !lost.includes(key))) }
}

/**
 * A document of another dialect whose extensions the target writes as its own words: what its source carried without knowing
 * it is no word of either. Almost no document has any.
 */
export function withoutUnknown<T>(value: T, words: DialectId, c: Context): T {
  const { unknown } = c
  if (c.native || unknown === undefined || unknown.size === 0) return value
  const strip = (one: unknown): unknown => {
    if (typeof one !== 'object' || one === null) return one
    if (Array.isArray(one)) return one.map(strip)
    const copy: Record<string | symbol, unknown> = { ...one }
    for (const key of Object.keys(copy)) if (!notNodes.has(key)) copy[key] = strip(copy[key])
    const ext = knownOf(one, words, unknown, c)
    if (ext !== undefined) copy['ext'] = ext
    return copy
  }
  return strip(value) as T
}
