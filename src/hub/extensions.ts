import type { Context } from './context.ts'
import { type DialectId, type Extensions, type Json, ORIGIN, pointerKey, setOwn } from './node.ts'

/** The members of one wire object that its decoder reads by name. Build it once with {@link knownMembers}. */
export type Known = ReadonlySet<string>

export function knownMembers(...names: readonly string[]): Known {
  return new Set(names)
}

type Wire = Readonly<Record<string, unknown>>

/** Almost every object has nothing but what its decoder read. */
const nothing: { readonly ext?: Extensions } = {}

/** How many members an object has; `for in` over it allocates nothing. */
export function countMembers(wire: Wire): number {
  let n = 0
  for (const _key in wire) n++
  return n
}

/**
 * Everything in `wire` that the decoder did not read, as this dialect's extensions. `known` are the members that were read;
 * `silent` are members that the dialect knows but the hub has no word for: they are carried without a report (a target of
 * another dialect reports them as dropped). All others are unknown, carried and reported.
 *
 * Call it only when a count shows that there are further members, or for objects that occur once a document.
 */
export function carryMembers(
  wire: Wire,
  known: Known,
  silent: Known,
  dialect: DialectId,
  at: string,
  c: Context,
): { readonly ext?: Extensions } {
  let carried: Record<string, Json> | undefined
  for (const key in wire) {
    if (known.has(key)) continue
    const value = wire[key]
    if (value === undefined) continue
    carried ??= {}
    setOwn(carried, key, value)
    if (!silent.has(key)) c.report('carried', 'unknown-member', { [ORIGIN]: `${at}/${pointerKey(key)}` })
  }
  return carried === undefined ? nothing : { ext: { [dialect]: carried } }
}

/** Writes a node's own extensions back onto its wire object, behind the members that the encoder set itself. */
export function restoreMembers(
  wire: Record<string, unknown>,
  node: { readonly ext?: Extensions },
  dialect: DialectId,
): void {
  const own = node.ext?.[dialect]
  if (own === undefined) return
  for (const key in own) if (!Object.hasOwn(wire, key)) setOwn(wire, key, own[key])
}
