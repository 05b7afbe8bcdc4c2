import type { Context } from '../../hub/context.ts'
import { knownMembers } from '../../hub/extensions.ts'
import { reportMade } from '../../hub/fitting.ts'
import { type Json, ORIGIN } from '../../hub/node.ts'
import type { Part, ToolCallPart, ToolResultPart } from '../../hub/part.ts'
import { inputTextOf, inputValueOf, withoutHalves } from '../../wire/json-text.ts'
import { decodeCache, encodeCache } from './cache.ts'
import {
  carryMore,
  type Draft,
  isWire,
  MESSAGES,
  nothing,
  optionalBoolean,
  ownExtensions,
  restoreLevels,
  stringOf,
  type Wire,
} from './extensions.ts'

const callKnown = knownMembers('type', 'id', 'name', 'input')
const callDirect = knownMembers('type', 'id', 'name', 'input', 'caller')
const callCached = knownMembers('type', 'id', 'name', 'input', 'cache_control')
const callBoth = knownMembers('type', 'id', 'name', 'input', 'cache_control', 'caller')
const callSilent = knownMembers('caller', 'toolset_name', 'server_name', 'cache_control')

/** "The model called it itself" is what a missing caller means. */
function isDirect(caller: unknown): boolean {
  return isWire(caller) && caller['type'] === 'direct' && Object.keys(caller).length === 1
}

function inputOf(wire: Wire, at: string, c: Context): string {
  const value = wire['input']
  if (value !== undefined) return inputTextOf(value as Json, `${at}/input`, c)
  c.report('repaired', 'missing-member', { [ORIGIN]: `${at}/input` })
  return ''
}

function decodeCall(wire: Wire, at: string, c: Context, run: ToolCallPart['run']): ToolCallPart {
  const cache = decodeCache(wire)
  const direct = isDirect(wire['caller'])
  const read = 4 + (cache === undefined ? 0 : 1) + (direct ? 1 : 0)
  const known = cache === undefined ? (direct ? callDirect : callKnown) : direct ? callBoth : callCached
  const more = carryMore(wire, read, known, callSilent, at, c)
  const id = stringOf(wire['id'], 'id', at)
  const name = stringOf(wire['name'], 'name', at)
  const call = { type: 'tool-call', form: 'json', run, id, name, input: inputOf(wire, at, c), [ORIGIN]: at } as const
  return cache === undefined && more === nothing ? call : { ...call, ...cache, ...more }
}

export function decodeToolUse(wire: Wire, at: string, c: Context): ToolCallPart {
  return decodeCall(wire, at, c, 'client')
}

const SERVER_CALL = 'server_tool_use'

/** Calls of servers that the vendor asked keep their type, `mcp_tool_use`. */
export function decodeServerToolUse(wire: Wire, at: string, c: Context): ToolCallPart {
  const call: ToolCallPart = { ...decodeCall(wire, at, c, 'server'), vendor: MESSAGES }
  const type = wire['type'] as string
  if (type === SERVER_CALL) return call
  return { ...call, ext: { ...call.ext, [MESSAGES]: { ...ownExtensions(call), type } } }
}

/** A tool input as Messages holds it. Text, and JSON that is no object, is wrapped. */
export function encodeInput(call: ToolCallPart, c: Context): Json {
  if (call.form === 'json') {
    const text = c.native ? call.input : withoutHalves(call.input)
    if (text !== call.input) c.report('approximated', 'lone-surrogate', call, 'tool-call.input')
    const read = inputValueOf(text, c, c.native)
    if (read.ok) return read.value
    c.report('approximated', 'tool-input', call, 'tool-call.input')
  } else c.report('approximated', 'tool-input', call)
  return { input: call.input }
}

/** What the calls of the vendor itself are named; nothing for those of another vendor. */
export function serverCallType(call: ToolCallPart): string | undefined {
  if (call.run !== 'server' || call.vendor !== MESSAGES) return undefined
  const type = ownExtensions(call)?.['type']
  return typeof type === 'string' ? type : SERVER_CALL
}

/** Nothing for a call that another vendor ran, which is reported. `told`: in an answer, where calls name their caller. */
export function encodeCall(call: ToolCallPart, c: Context, told: boolean): Draft | undefined {
  const type = call.run === 'client' ? 'tool_use' : serverCallType(call)
  if (type === undefined) {
    c.report('dropped', 'server-tool', call)
    return undefined
  }
  c.dropExtensions(call)
  if (call.namespace !== undefined) c.report('dropped', 'member', call, 'tool-call.namespace')
  const wire: Draft = { type, id: call.id, name: call.name, input: encodeInput(call, c) }
  if (call.cache !== undefined) wire['cache_control'] = encodeCache(call.cache)
  restoreLevels(call, wire)
  if (told && type !== 'mcp_tool_use' && wire['caller'] === undefined) wire['caller'] = { type: 'direct' }
  return wire
}

const resultKnown = knownMembers('type', 'tool_use_id', 'content', 'is_error')
const resultCached = knownMembers('type', 'tool_use_id', 'content', 'is_error', 'cache_control')
const resultSilent = knownMembers('toolset_name', 'cache_control')

type DecodeContent = (value: unknown, at: string, c: Context) => readonly Part[]
type EncodeContent = (parts: readonly Part[], c: Context) => Json | undefined

export function decodeToolResult(wire: Wire, at: string, c: Context, content: DecodeContent): ToolResultPart {
  const cache = decodeCache(wire)
  const callId = stringOf(wire['tool_use_id'], 'tool_use_id', at)
  const error = optionalBoolean(wire['is_error'], 'is_error', at) === true
  const value = wire['content'] ?? ''
  const parts = value === '' ? [] : content(value, `${at}/content`, c)
  let read = cache === undefined ? 2 : 3
  if ('content' in wire) read++
  if ('is_error' in wire) read++
  const more = carryMore(wire, read, cache === undefined ? resultKnown : resultCached, resultSilent, at, c)
  const result = { type: 'tool-result', run: 'client', callId, parts, [ORIGIN]: at } as const
  if (cache === undefined && !error && more === nothing) return result
  return { ...result, ...cache, ...(error ? { error } : {}), ...more }
}

export function encodeToolResult(part: ToolResultPart, c: Context, content: EncodeContent): Draft {
  c.dropExtensions(part)
  if (part.form === 'text') c.report('approximated', 'custom-tool', part)
  const wire: Draft = { type: 'tool_result', tool_use_id: part.callId }
  const value = content(part.parts, c)
  if (value !== undefined) wire['content'] = value
  if (part.error === true) wire['is_error'] = true
  if (part.cache !== undefined) wire['cache_control'] = encodeCache(part.cache)
  restoreLevels(part, wire)
  reportMade(part, wire, c)
  return wire
}
