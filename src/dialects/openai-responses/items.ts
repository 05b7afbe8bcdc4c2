import {
  type Context,
  carryMembers,
  type Extensions,
  type Group,
  type Json,
  type JsonObject,
  type Known,
  knownMembers,
  MEMBERS,
  type Node,
  type OpaquePart,
  ORIGIN,
  type Part,
  type ToolCallPart,
  type ToolResultPart,
  type Turn,
} from '../../hub/index.ts'
import { readArray, wrongShape } from '../../protocol-error.ts'
import { inputTextOf } from '../../wire/json-text.ts'
import { decodeContent } from './parts.ts'
import { decodeReasoningItem } from './reasoning.ts'
import { decodeSeal } from './seals.ts'
import { decodeSearch } from './search-calls.ts'
import type { ResponsesTables } from './tables.ts'
import { decodeToolList } from './tools.ts'
import { isWire, optionalString, readWire, stringOf, type Wire } from './wire-object.ts'

/** What one item says. A message is the only item with several parts, and the only one whose own members need `ext`. */
export interface DecodedItem {
  readonly role: Turn['role']
  readonly parts: readonly Part[]
  readonly ext?: Extensions
}

/** An item being decoded: what every handler needs. */
export interface ItemSource {
  readonly t: ResponsesTables
  readonly wire: Wire
  readonly at: string
  /** Position among its siblings. */
  readonly n: number
  /** Seal envelopes are opened in requests only. */
  readonly request: boolean
  readonly c: Context
}

const statuses: Readonly<Record<string, Group['status']>> = { completed: 'complete', incomplete: 'incomplete' }

export function decodeStatus(value: unknown): Group['status'] {
  return typeof value === 'string' ? statuses[value] : undefined
}

export function decodeGroup({ wire, at, n }: Pick<ItemSource, 'wire' | 'at' | 'n'>): Group {
  const group: { -readonly [K in keyof Group]: Group[K] } = { n }
  const id = optionalString(wire['id'], 'id', at)
  const phase = optionalString(wire['phase'], 'phase', at)
  const status = decodeStatus(optionalString(wire['status'], 'status', at))
  if (id !== undefined) group.id = id
  if (phase !== undefined) group.phase = phase
  if (status !== undefined) group.status = status
  return group
}

const base = ['type', 'id', 'phase', 'status'] as const
const messageMembers = knownMembers(...base, 'role', 'content')
const functionCallMembers = knownMembers(...base, 'call_id', 'name', 'namespace', 'arguments')
const customCallMembers = knownMembers(...base, 'call_id', 'name', 'namespace', 'input')
const outputMembers = knownMembers(...base, 'call_id', 'output')
const offerMembers = knownMembers(...base, 'role', 'tools')
const compactionMembers = knownMembers(...base, 'encrypted_content')

const nothing: { readonly ext?: Extensions } = {}

/** Extensions of an item. A status that the hub has no word for (`in_progress`) is one of them, a `null` never is. */
export function itemExtensions({ t, wire, at, c }: ItemSource, known: Known): { readonly ext?: Extensions } {
  const { ext } = carryMembers(wire, known, t.itemMembers, t.id, at, c)
  const { status } = wire
  const strange = typeof status === 'string' && decodeStatus(status) === undefined
  if (ext === undefined && !strange) return nothing
  const own: Record<string, Json> = {}
  for (const [key, value] of Object.entries(ext?.[t.id] ?? {}))
    if (value !== null || !t.itemMembers.has(key)) own[key] = value
  if (strange) own['status'] = status
  return Object.keys(own).length === 0 ? {} : { ext: { [t.id]: own } }
}

type DecodeItem = (source: ItemSource) => DecodedItem | undefined

const roles: ReadonlySet<string> = new Set(['system', 'developer', 'user', 'assistant'])

function decodeMessage(source: ItemSource): DecodedItem {
  const { t, wire, at, c } = source
  const { role } = wire
  if (typeof role !== 'string') throw wrongShape(`${at}/role`, 'a role', role)
  if (!roles.has(role)) c.report('repaired', 'role', { [ORIGIN]: `${at}/role` }, undefined, { detail: role })
  const group = decodeGroup(source)
  const parts = decodeContent(t, wire['content'], `${at}/content`, group, c)
  const { ext } = itemExtensions(source, messageMembers)
  const own = parts.length === 0 ? ofEmptyMessage(source, group, ext) : ext
  const known = roles.has(role) ? (role as Turn['role']) : 'user'
  return own === undefined ? { role: known, parts } : { role: known, parts, ext: own }
}

/** A message without parts has no part that could hold what the message itself says. */
function ofEmptyMessage({ t, wire }: ItemSource, group: Group, ext: Extensions | undefined): Extensions {
  const { n: _n, status, ...said } = group
  const own: JsonObject = {
    ...said,
    ...(status === undefined ? {} : { status: String(wire['status']) }),
    ...ext?.[t.id],
  }
  return { [t.id]: own }
}

function callId(source: ItemSource): string {
  const { wire, at, n, c } = source
  const id = optionalString(wire['call_id'], 'call_id', at) ?? ''
  if (id !== '') return id
  c.report('repaired', 'missing-id', { [ORIGIN]: at })
  return optionalString(wire['id'], 'id', at) || c.id('call', n)
}

function decodeFunctionCall(source: ItemSource): DecodedItem {
  const { wire, at, c } = source
  const namespace = optionalString(wire['namespace'], 'namespace', at)
  const part: { -readonly [K in keyof ToolCallPart]: ToolCallPart[K] } = {
    [ORIGIN]: at,
    type: 'tool-call',
    form: 'json',
    run: 'client',
    id: callId(source),
    name: stringOf(wire['name'], 'name', at),
    input: decodeArguments(wire['arguments'], `${at}/arguments`, c),
    group: decodeGroup(source),
  }
  const { ext } = itemExtensions(source, functionCallMembers)
  if (namespace !== undefined) part.namespace = namespace
  if (ext !== undefined) part.ext = ext
  return { role: 'assistant', parts: [part] }
}

/** Arguments are JSON as text; some compatible servers send the object itself, or nothing. */
export function decodeArguments(value: unknown, at: string, c: Context): string {
  if (typeof value === 'string') return value
  c.report('repaired', value === undefined || value === null ? 'missing-member' : 'member-shape', { [ORIGIN]: at })
  return value === undefined || value === null ? '' : inputTextOf(value as Json, at, c)
}

function decodeCustomCall(source: ItemSource): DecodedItem {
  const { wire, at } = source
  const namespace = optionalString(wire['namespace'], 'namespace', at)
  return {
    role: 'assistant',
    parts: [
      {
        [ORIGIN]: at,
        [MEMBERS]: { input: 'input' },
        type: 'tool-call',
        form: 'text',
        run: 'client',
        id: callId(source),
        name: stringOf(wire['name'], 'name', at),
        ...(namespace === undefined ? {} : { namespace }),
        input: stringOf(wire['input'], 'input', at),
        group: decodeGroup(source),
        ...itemExtensions(source, customCallMembers),
      },
    ],
  }
}

/** `form` is told of custom tools only: JSON is what every tool takes. */
function decodeOutput(source: ItemSource, form?: 'text'): DecodedItem {
  const { t, wire, at, n, c } = source
  const output = wire['output']
  const part: { -readonly [K in keyof ToolResultPart]: ToolResultPart[K] } = {
    [ORIGIN]: at,
    type: 'tool-result',
    run: 'client',
    callId: optionalString(wire['call_id'], 'call_id', at) ?? '',
    // No text is no part: a tool that answered nothing.
    parts: output === '' ? [] : decodeContent(t, output, `${at}/output`, { n }, c),
    group: decodeGroup(source),
  }
  const { ext } = itemExtensions(source, outputMembers)
  if (form !== undefined) part.form = form
  if (ext !== undefined) part.ext = ext
  return { role: 'user', parts: [part] }
}

function decodeCompaction(source: ItemSource): DecodedItem | undefined {
  const { wire, at } = source
  const value = stringOf(wire['encrypted_content'], 'encrypted_content', at)
  const seal = decodeSeal(source, value, [])
  if (seal === undefined) return undefined
  const group = seal.foreign ? { n: source.n } : decodeGroup(source)
  const ext = itemExtensions(source, compactionMembers)
  return { role: 'assistant', parts: [{ [ORIGIN]: at, type: 'compaction', seal: seal.seal, group, ...ext }] }
}

/** Tools that stand inside the input (Codex writes all of its tools so). */
function decodeAdditionalTools(source: ItemSource): DecodedItem {
  const { t, wire, at, c } = source
  const { role } = wire
  const { ext } = itemExtensions(source, offerMembers)
  // Requests know one role; what is stored may have been declared by another.
  const own = role === 'developer' ? ext : { [t.id]: { ...ext?.[t.id], role: role as Json } }
  const list = readArray(wire['tools'], `${at}/tools`, 'an array of tools')
  return {
    role: 'developer',
    parts: [
      {
        [ORIGIN]: at,
        type: 'tool-offer',
        tools: decodeToolList(t, list, `${at}/tools`, c),
        group: decodeGroup(source),
        ...(own === undefined ? {} : { ext: own }),
      },
    ],
  }
}

const decoders = new Map<string, DecodeItem>([
  ['message', decodeMessage],
  ['reasoning', decodeReasoningItem],
  ['function_call', decodeFunctionCall],
  ['function_call_output', (source) => decodeOutput(source)],
  ['custom_tool_call', decodeCustomCall],
  ['custom_tool_call_output', (source) => decodeOutput(source, 'text')],
  ['compaction', decodeCompaction],
  ['additional_tools', decodeAdditionalTools],
  ['web_search_call', (source) => decodeSearch(source) ?? decodeOpaque(source, 'web_search_call')],
])

/**
 * Losing a reference means more than losing a hosted call: it brings in content that stands elsewhere. Reasoning is
 * different: it would have served its own vendor alone, and what it led to stands in the request.
 */
function weight(t: ResponsesTables, type: string, wire: Wire): Node {
  if (type !== 'item_reference') return {}
  const id = (wire['id'] ?? null) as Json
  const member = typeof id === 'string' && id.startsWith('rs_') ? 'reasoning_reference' : 'item_reference'
  return { [MEMBERS]: { [`ext.${member}`]: 'id' }, ext: { [t.id]: { [member]: id } } }
}

/** Items whose loss is more than that of a hosted call: what they ask for, or stand for, is not in the rest of the input. */
function missedAs(type: string, { text }: Wire): OpaquePart['missed'] {
  if (type === 'compaction_trigger') return 'compaction-request'
  if (type === 'context_compaction') return 'compaction'
  if (type !== 'configuration_update') return undefined
  const format = isWire(text) && isWire(text['format']) ? text['format']['type'] : undefined
  return format === 'json_schema' ? 'output-schema' : 'effort'
}

function decodeOpaque({ t, wire, at, c }: ItemSource, type: string): DecodedItem {
  const role = Object.hasOwn(t.opaqueItems, type) ? t.opaqueItems[type] : undefined
  if (role === undefined) c.report('carried', 'unknown-type', { [ORIGIN]: at }, undefined, { detail: type })
  const missed = missedAs(type, wire)
  const part: OpaquePart = {
    [ORIGIN]: at,
    type: 'opaque',
    dialect: t.id,
    wire: wire as Json,
    ...(missed === undefined ? {} : { missed }),
    ...weight(t, type, wire),
  }
  return { role: role ?? 'assistant', parts: [part] }
}

/** An item without `type` is a message, or a reference where it has nothing but an id. */
export function typeOfItem(wire: Wire, at: string): string {
  const type = optionalString(wire['type'], 'type', at)
  if (type !== undefined) return type
  return wire['role'] === undefined && wire['content'] === undefined && typeof wire['id'] === 'string'
    ? 'item_reference'
    : 'message'
}

/** `undefined`: the item was dropped and reported (a seal that cannot be used). */
export function decodeItem(
  t: ResponsesTables,
  value: unknown,
  at: string,
  n: number,
  request: boolean,
  c: Context,
): DecodedItem | undefined {
  const wire = readWire(value, at, 'an item')
  const type = typeOfItem(wire, at)
  const source: ItemSource = { t, wire, at, n, request, c }
  const decode = decoders.get(type)
  return decode === undefined ? decodeOpaque(source, type) : decode(source)
}
