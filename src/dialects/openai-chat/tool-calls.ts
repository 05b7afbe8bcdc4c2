import type { Context } from '../../hub/context.ts'
import { knownMembers } from '../../hub/extensions.ts'
import { type Json, ORIGIN } from '../../hub/node.ts'
import type { Part, ToolCallPart } from '../../hub/part.ts'
import { readArray, readObject, readString } from '../../protocol-error.ts'
import { CHAT, carryLevels, isRead, restoreLevels } from './extensions.ts'
import { reportLosses } from './losses.ts'

const callKnown = knownMembers('id', 'type', 'function', 'custom', 'index')
const functionKnown = knownMembers('name', 'arguments')
const customKnown = knownMembers('name', 'input')

/** `MEMBERS` of a custom call; the table speaks of function calls. */
export const customMembers = { name: 'custom/name', input: 'custom/input' }

/** Input must be text. Servers that write an object mean its JSON text; nothing at all means no arguments. */
function readInput(value: unknown, at: string, c: Context): string {
  if (typeof value === 'string') return value
  c.report('repaired', value === undefined || value === null ? 'missing-member' : 'member-shape', { [ORIGIN]: at })
  return value === undefined || value === null ? '' : (c.raw?.(at) ?? JSON.stringify(value))
}

/** No text is no JSON, and clients parse it: a call without arguments has an empty object. */
function noInput(type: 'function' | 'custom', input: string): string {
  return type === 'function' && input === '' ? '{}' : input
}

/** `id` of a call; compatible servers leave it out, and the caller could not answer such a call. */
export function readCallId(value: unknown, at: string, n: number, c: Context): string {
  if (typeof value === 'string' && value !== '') return value
  if (value !== undefined && value !== null && value !== '') return readString(value, at)
  c.report('repaired', 'missing-id', { [ORIGIN]: at })
  return c.id('call', n)
}

function decodeToolCall(value: unknown, at: string, n: number, c: Context): Part {
  const wire: Readonly<Record<string, unknown>> = readObject(value, at, 'a tool call')
  const type = wire['type'] ?? (wire['custom'] === undefined ? 'function' : 'custom')
  if (wire['type'] === undefined || wire['type'] === null)
    c.report('repaired', 'missing-member', { [ORIGIN]: `${at}/type` })
  if (type !== 'function' && type !== 'custom') {
    c.report('carried', 'unknown-type', { [ORIGIN]: at }, undefined, { detail: String(type) })
    return { type: 'opaque', dialect: CHAT, wire: { tool_calls: [wire as Json] }, [ORIGIN]: at }
  }
  const body = readObject(wire[type], `${at}/${type}`)
  const member = type === 'function' ? 'arguments' : 'input'
  const known = type === 'function' ? functionKnown : customKnown
  const call: ToolCallPart = {
    type: 'tool-call',
    form: type === 'function' ? 'json' : 'text',
    run: 'client',
    id: readCallId(wire['id'], `${at}/id`, n, c),
    name: readString(body['name'], `${at}/${type}/name`),
    input: noInput(type, readInput(body[member], `${at}/${type}/${member}`, c)),
    [ORIGIN]: at,
  }
  if (type === 'function' && isRead(wire, callKnown) && isRead(body, known)) return call
  const levels = [
    { wire, path: '', known: callKnown },
    { wire: body, path: type, known },
  ]
  return { ...call, ...carryLevels(levels, at, c, type === 'custom' ? customMembers : undefined) }
}

export function decodeToolCalls(value: unknown, at: string, c: Context): readonly Part[] {
  if (value === undefined || value === null) return []
  return readArray(value, at, 'an array of tool calls').map((call, n) => decodeToolCall(call, `${at}/${n}`, n, c))
}

export function encodeToolCall(part: ToolCallPart, c: Context): Record<string, unknown> {
  reportLosses(part, c)
  if (part.namespace !== undefined) c.report('dropped', 'tool-name', part, 'tool-call.namespace')
  const { id, name, input } = part
  if (part.form === 'text') {
    const wire = { id, type: 'custom', custom: { name, input } }
    if (part.ext !== undefined) restoreLevels(part, wire, { custom: wire.custom })
    return wire
  }
  const wire = { id, type: 'function', function: { name, arguments: noInput('function', input) } }
  if (part.ext !== undefined) restoreLevels(part, wire, { function: wire.function })
  return wire
}
