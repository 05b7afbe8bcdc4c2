import {
  type Context,
  type Json,
  type JsonObject,
  MEMBERS,
  ORIGIN,
  restoreMembers,
  type ToolCallPart,
} from '../../hub/index.ts'
import type { DecodedItem, ItemSource } from './items.ts'
import type { ResponsesTables } from './tables.ts'
import { type Draft, isWire, stringOf } from './wire-object.ts'

/** What the vendors call the search that they run. */
const NAME = 'web_search'

/** What an action says beside its query. */
const REST = 'action'

/** A search for words, which other vendors run too; visits of pages stay this vendor's. Nothing where it is no such item. */
export function decodeSearch({ t, wire, at, n }: ItemSource): DecodedItem | undefined {
  const { action } = wire
  if (!isWire(action) || action['type'] !== 'search' || typeof action['query'] !== 'string') return undefined
  // An item without an id, which requests may hold, is kept as it is: there is nothing that could tie a result to it.
  if (typeof wire['id'] !== 'string') return undefined
  const { type: _type, query, ...rest } = action
  const own: Record<string, Json> = {}
  if (Object.keys(rest).length > 0) own[REST] = rest as JsonObject
  for (const [key, value] of Object.entries(wire))
    if (!['type', 'id', 'status', REST].includes(key) && value !== null) own[key] = value as Json
  if (wire['status'] !== 'completed' && wire['status'] !== undefined) own['status'] = wire['status'] as Json
  const part: ToolCallPart = {
    [ORIGIN]: at,
    [MEMBERS]: { id: 'id', name: '', input: REST, vendor: '', [`ext.${REST}`]: REST },
    type: 'tool-call',
    form: 'json',
    run: 'server',
    vendor: t.id,
    id: stringOf(wire['id'], 'id', at),
    name: NAME,
    input: JSON.stringify({ query }),
    group: { n },
    ...(Object.keys(own).length === 0 ? {} : { ext: { [t.id]: own } }),
  }
  return { role: 'assistant', parts: [part] }
}

function queryOf({ name, input }: ToolCallPart): string | undefined {
  if (name !== NAME) return undefined
  try {
    const value: unknown = JSON.parse(input)
    return isWire(value) && typeof value['query'] === 'string' && Object.keys(value).length === 1
      ? value['query']
      : undefined
  } catch {
    return undefined
  }
}

/**
 * A call that a vendor ran. `told`: in an answer, whose client may see what another vendor searched for; in a request this
 * vendor would look for an item that it never made.
 */
export function encodeServerCall(t: ResponsesTables, part: ToolCallPart, told: boolean, c: Context): Draft | undefined {
  const query = told || part.vendor === t.id ? queryOf(part) : undefined
  if (query === undefined) {
    c.report('dropped', 'server-tool', part)
    return undefined
  }
  c.dropExtensions(part)
  const { [REST]: rest, ...own } = part.ext?.[t.id] ?? {}
  const action: Draft = { type: 'search', query, ...(isWire(rest) ? rest : {}) }
  const wire: Draft = { type: 'web_search_call', id: part.id, action }
  restoreMembers(wire, { ext: { [t.id]: own } }, t.id)
  wire['status'] ??= 'completed'
  return wire
}
