import { type Context, carryMembers, type Extensions, type Json, type Known, knownMembers } from '../../hub/index.ts'
import { MEMBERS, type Node, pointerKey, setOwn } from '../../hub/node.ts'
import type { ResponsesTables } from './tables.ts'
import type { Draft, Wire } from './wire-object.ts'

const none = knownMembers()

/** What an object below a node says that nobody reads, as extensions of the node: `path/member`. */
export function carryBelow(
  t: ResponsesTables,
  wire: Wire,
  known: Known,
  path: string,
  at: string,
  c: Context,
  places: Readonly<Record<string, string>> = {},
  silent: Known = none,
): { readonly ext?: Extensions; readonly [MEMBERS]?: Readonly<Record<string, string>> } {
  const found = carryMembers(wire, known, silent, t.id, `${at}/${path}`, c).ext?.[t.id]
  if (found === undefined) return Object.keys(places).length === 0 ? {} : { [MEMBERS]: places }
  const ext: Record<string, Json> = {}
  const members: Record<string, string> = { ...places }
  for (const key of Object.keys(found)) {
    setOwn(ext, `${path}/${key}`, found[key])
    setOwn(members, `ext.${path}/${key}`, `${path}/${pointerKey(key)}`)
  }
  return { ext: { [t.id]: ext }, [MEMBERS]: members }
}

/** Puts them back; what the encoder set itself stays. */
export function restoreBelow(t: ResponsesTables, node: Node, path: string, wire: Draft): void {
  const own = node.ext?.[t.id]
  if (own === undefined) return
  for (const name of Object.keys(own)) {
    const key = name.slice(path.length + 1)
    if (name.startsWith(`${path}/`) && !Object.hasOwn(wire, key)) setOwn(wire, key, own[name])
  }
}

/** Takes members of an object below out of the node's own, where all extensions were put back. */
export function deleteBelow(path: string, wire: Draft): void {
  for (const key of Object.keys(wire)) if (key.startsWith(`${path}/`)) delete wire[key]
}
