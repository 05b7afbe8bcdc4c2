import type { Context } from '../../hub/context.ts'
import { knownMembers } from '../../hub/extensions.ts'
import { reportOffered } from '../../hub/fitting.ts'
import { type Json, type JsonObject, ORIGIN } from '../../hub/node.ts'
import type { FunctionTool, OpaqueTool, Tool, ToolChoice } from '../../hub/tool.ts'
import type { ToolLimits } from '../../hub/tool-limits.ts'
import { readArray, readObject, wrongShape } from '../../protocol-error.ts'
import { decodeCache, encodeCache } from './cache.ts'
import {
  carryLevels,
  type Draft,
  isRead,
  MESSAGES,
  optionalBoolean,
  optionalObject,
  optionalString,
  restoreLevels,
  stringOf,
  type Wire,
} from './extensions.ts'
import { decodeHosted, encodeHosted } from './hosted-tools.ts'

/** Every tool is a function of an object, under one flat list of names. */
export const toolLimits: ToolLimits = {
  name: /^[a-zA-Z0-9_-]{1,128}$/,
  longestName: 128,
  callId: /^[a-zA-Z0-9_-]+$/,
  longestCallId: 64,
  repeatedIds: false,
  customTools: false,
  namespaces: false,
  offers: false,
  allowedTools: false,
  properties: false,
  // "input_schema does not support oneOf, allOf, or anyOf at the top level": anthropics/claude-code#5319
  refusedAtRoot: new Set(['oneOf', 'allOf', 'anyOf']),
  strict: {
    allRequired: false,
    refused: new Set([
      ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minLength', 'maxLength'],
      ...['maxItems', 'uniqueItems', 'minProperties', 'maxProperties', 'patternProperties', 'not', 'oneOf'],
      ...['if', 'then', 'else', 'dependentRequired', 'dependentSchemas'],
    ]),
  },
}

const known = knownMembers('type', 'name', 'description', 'input_schema', 'strict', 'defer_loading')
const cached = knownMembers(...known, 'cache_control')
const silent = knownMembers('eager_input_streaming', 'allowed_callers', 'input_examples', 'cache_control')

/** The vendor's own tools: `bash_20250124` and so on, by what stands before the date. */
const vendorTools =
  /^(?:bash|text_editor|computer|memory|code_execution|web_search|web_fetch|advisor|tool_search_tool_(?:bm25|regex)|browser_toolset|computer_toolset)(?:_\d{8})?$|^mcp_toolset$/

/** "The model calls it itself" is what no list of callers means. */
function withoutUsualCallers(wire: Wire): Wire {
  const callers = wire['allowed_callers']
  if (!Array.isArray(callers) || callers.length !== 1 || callers[0] !== 'direct') return wire
  const { allowed_callers: _callers, ...rest } = wire
  return rest
}

function decodeFunction(wire: Wire, at: string, c: Context): FunctionTool {
  const description = optionalString(wire['description'], 'description', at)
  const schema = optionalObject(wire['input_schema'], 'input_schema', at) as JsonObject | undefined
  const strict = optionalBoolean(wire['strict'], 'strict', at)
  const deferred = optionalBoolean(wire['defer_loading'], 'defer_loading', at)
  const mark = decodeCache(wire)
  const tool: { -readonly [K in keyof FunctionTool]: FunctionTool[K] } = {
    type: 'function',
    name: stringOf(wire['name'], 'name', at),
    [ORIGIN]: at,
  }
  if (description !== undefined) tool.description = description
  if (schema !== undefined) tool.schema = schema
  if (strict !== undefined) tool.strict = strict
  if (deferred !== undefined) tool.deferred = deferred
  if (mark !== undefined) tool.cache = mark.cache
  const read = mark === undefined ? known : cached
  return isRead(wire, read) ? tool : { ...tool, ...carryLevels([{ wire, path: '', known: read, silent }], at, c) }
}

function decodeTool(value: unknown, at: string, c: Context): Tool {
  const wire: Wire = withoutUsualCallers(readObject(value, at, 'a tool'))
  const type = wire['type'] ?? 'custom'
  if (type === 'custom') return decodeFunction(wire, at, c)
  if (typeof type !== 'string') throw wrongShape(`${at}/type`, 'the type of a tool', type)
  const hosted = decodeHosted(wire, type, at, c)
  if (hosted !== undefined) return hosted
  if (!vendorTools.test(type)) c.report('carried', 'unknown-type', { [ORIGIN]: at }, undefined, { detail: type })
  return { type: 'opaque-tool', dialect: MESSAGES, tag: type, wire: wire as Json, [ORIGIN]: at }
}

export function decodeTools(value: unknown, c: Context): readonly Tool[] | undefined {
  if (value === undefined || value === null) return undefined
  const list = readArray(value, '/tools', 'an array of tools')
  const tools: Tool[] = []
  for (let i = 0; i < list.length; i++) tools.push(decodeTool(list[i], `/tools/${i}`, c))
  return tools
}

const noArguments: JsonObject = { type: 'object', properties: {} }

/** The vendor demands a schema, and one of an object. */
function encodeSchema(tool: FunctionTool, wire: Draft, c: Context): JsonObject {
  const { schema } = tool
  if (schema === undefined) {
    c.report('defaulted', 'missing-member', tool, undefined, { to: { node: wire, member: 'input_schema' } })
    return noArguments
  }
  if (schema['type'] === 'object') return schema
  c.report('approximated', 'member-shape', tool, 'function.schema', { detail: 'a schema of an object is demanded' })
  return { ...schema, type: 'object' }
}

function encodeFunction(tool: FunctionTool, searched: boolean, c: Context): Draft {
  c.dropExtensions(tool)
  const wire: Draft = { name: tool.name }
  if (tool.description !== undefined) wire['description'] = tool.description
  wire['input_schema'] = encodeSchema(tool, wire, c)
  if (tool.strict !== undefined) wire['strict'] = tool.strict
  if (tool.deferred !== undefined && searched) wire['defer_loading'] = tool.deferred
  else if (tool.deferred === true) c.report('dropped', 'tool-deferred', tool, 'function.deferred')
  if (tool.cache !== undefined) wire['cache_control'] = encodeCache(tool.cache)
  restoreLevels(tool, wire)
  return wire
}

/** Tools of other vendors that these run themselves: without one the answer is worse, but no call goes astray. */
const hosted =
  /^(?:web_search|web_fetch|file_search|code_interpreter|code_execution|image_generation|mcp|tool_search|advisor)/

function encodeOpaque(tool: OpaqueTool, choice: ToolChoice | undefined, c: Context): Draft | undefined {
  if (tool.dialect === MESSAGES) return tool.wire as Draft
  const forced = choice?.mode === 'tool' && choice.name === tool.tag
  c.report('dropped', hosted.test(tool.tag) ? (forced ? 'hosted-tool-forced' : 'hosted-tool') : 'tool', tool)
  return undefined
}

function encodeTool(tool: Tool, choice: ToolChoice | undefined, searched: boolean, c: Context): Draft | undefined {
  switch (tool.type) {
    case 'function':
      return encodeFunction(tool, searched, c)
    case 'hosted':
      return encodeHosted(tool, c)
    case 'opaque-tool':
      return encodeOpaque(tool, choice, c)
    case 'custom':
    case 'namespace':
      // Fitted before: only a request that nobody fitted has one.
      c.report('dropped', 'tool', tool)
      return undefined
    default:
      return tool satisfies never
  }
}

export function encodeTools(tools: readonly Tool[], choice: ToolChoice | undefined, c: Context): readonly Draft[] {
  const wires: Draft[] = []
  // A tool that is not on offer until something finds it would never be.
  const searched = c.native || tools.some((tool) => tool.type === 'hosted' && tool.kind === 'tool-search')
  for (const tool of tools) {
    const wire = encodeTool(tool, choice, searched, c)
    if (wire === undefined) continue
    wires.push(wire)
    reportOffered(tool, wire, c)
  }
  return wires
}
