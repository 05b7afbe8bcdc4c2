import {
  type Context,
  type HubRequest,
  type Json,
  type Known,
  type Node,
  ORIGIN,
  type Part,
  type Turn,
} from '../../hub/index.ts'
import { typeOfItem } from './items.ts'
import type { ResponsesTables } from './tables.ts'
import { isWire } from './wire-object.ts'

function saysRefused(t: ResponsesTables, node: Node, refused: Known): boolean {
  if (node.ext === undefined) return false
  for (const key in node.ext[t.id]) if (refused.has(key)) return true
  return false
}

/** The node without extensions that this dialect refuses although they are words of its family; they are reported. */
export function withoutMembers<N extends Node>(t: ResponsesTables, node: N, refused: Known, c: Context): N {
  if (c.native || !saysRefused(t, node, refused)) return node
  c.dropExtensions(node, refused)
  const kept = Object.fromEntries(Object.entries(node.ext?.[t.id] ?? {}).filter(([key]) => !refused.has(key)))
  return { ...node, ext: { ...node.ext, [t.id]: kept } }
}

/** An item that the hub holds as it came has its members inside. */
function withoutWireMembers(
  t: ResponsesTables,
  part: Part & { readonly type: 'opaque' },
  refused: Known,
  c: Context,
): Part {
  const { wire } = part
  if (part.dialect !== t.id || !isWire(wire)) return part
  const refusedHere = Object.entries(wire).filter(([key]) => refused.has(key))
  if (refusedHere.length === 0) return part
  const at = part[ORIGIN]
  const ext = { [t.id]: Object.fromEntries(refusedHere) as Record<string, Json> }
  c.dropExtensions({ ...(at === undefined ? {} : { [ORIGIN]: at }), ext }, refused)
  return { ...part, wire: Object.fromEntries(Object.entries(wire).filter(([key]) => !refused.has(key))) as Json }
}

function isRefused(t: ResponsesTables, part: Part): boolean {
  if (part.type !== 'opaque' || part.dialect !== t.id || part.group !== undefined || !isWire(part.wire)) return false
  return t.refusedItems.has(typeOfItem(part.wire, ''))
}

function fitPart(t: ResponsesTables, part: Part, refused: Known, c: Context): Part | readonly Part[] {
  if (isRefused(t, part)) {
    c.dropExtensions(part, new Set(Object.keys(part.ext?.[t.id] ?? {})))
    c.report('dropped', 'opaque-part', part)
    return []
  }
  const fitting = withoutMembers(t, part, refused, c)
  return fitting.type === 'opaque' ? withoutWireMembers(t, fitting, refused, c) : fitting
}

function fitTurn(t: ResponsesTables, turn: Turn, refused: Known, c: Context): Turn | readonly Turn[] {
  const parts = turn.parts.flatMap((part) => fitPart(t, part, refused, c))
  return parts.length === 0 && turn.parts.length > 0 ? [] : withoutMembers(t, { ...turn, parts }, refused, c)
}

/** Whether everything in the turn may stay: so it is in every request of another vendor. */
function isTaken(t: ResponsesTables, turn: Turn, refused: Known): boolean {
  for (const part of turn.parts) {
    if (part.type === 'opaque' && part.dialect === t.id) return false
    if (saysRefused(t, part, refused)) return false
  }
  return !saysRefused(t, turn, refused)
}

/** A request of another dialect of the family, without the members of items that this one does not take. */
export function withoutItemMembers(t: ResponsesTables, request: HubRequest, c: Context): HubRequest {
  const refused = t.refusedItemMembers
  // Every request of the family says whose words it has.
  if (c.native || request.turns.every((turn) => isTaken(t, turn, refused))) return request
  return { ...request, turns: request.turns.flatMap((turn) => fitTurn(t, turn, refused, c)) }
}
