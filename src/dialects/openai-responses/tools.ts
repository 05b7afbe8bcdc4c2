import {
  type Context,
  type CustomTool,
  carryMembers,
  type DialectId,
  type Extensions,
  type FunctionTool,
  type Json,
  type JsonObject,
  knownMembers,
  type NamespaceTool,
  ORIGIN,
  reportOffered,
  restoreMembers,
  type StrictRules,
  type Tool,
  type ToolLimits,
} from '../../hub/index.ts'
import { readArray, readBoolean, readString } from '../../protocol-error.ts'
import { carryBelow, deleteBelow, restoreBelow } from './extensions.ts'
import { decodeHosted, encodeHosted } from './hosted-tools.ts'
import type { ResponsesTables } from './tables.ts'
import {
  type Draft,
  optional,
  optionalBoolean,
  optionalString,
  optionalWire,
  readWire,
  stringOf,
  type Wire,
} from './wire-object.ts'

/** https://platform.openai.com/docs/guides/structured-outputs#supported-schemas */
export const openaiStrict: StrictRules = {
  allRequired: true,
  refused: new Set([
    ...['allOf', 'oneOf', 'not', 'if', 'then', 'else', 'dependentRequired', 'dependentSchemas', 'patternProperties'],
    ...['unevaluatedProperties', 'propertyNames', 'minProperties', 'maxProperties', 'uniqueItems', 'contains'],
  ]),
}

/** "schema must have type 'object' and not have …": langchain-ai/langchainjs#9804 */
const refusedAtRoot: ReadonlySet<string> = new Set(['oneOf', 'anyOf', 'allOf', 'enum', 'not'])

/** The vendor's own namespaces and declarations inside the input; compatible servers may know functions only. */
export function toolLimitsOf({ profile }: Context): ToolLimits {
  return {
    name: /^[a-zA-Z0-9_-]{1,64}$/,
    longestName: 64,
    callId: /^.{1,64}$/s,
    longestCallId: 64,
    repeatedIds: false,
    customTools: profile.customTools !== false,
    namespaces: profile['namespaces'] !== false,
    offers: profile['toolOffers'] !== false,
    allowedTools: profile['allowedTools'] !== false,
    properties: true,
    refusedAtRoot,
    state: ['previous_response_id', 'conversation'],
    strict: openaiStrict,
  }
}

const functionMembers = knownMembers('type', 'name', 'description', 'parameters', 'strict', 'defer_loading')
const customMembers = knownMembers('type', 'name', 'description', 'format', 'defer_loading')
const FORMAT = 'format'
const formatMembers = knownMembers('type', 'syntax', 'definition')
const namespaceMembers = knownMembers('type', 'name', 'description', 'tools')
const silent = knownMembers('allowed_callers', 'async', 'output_schema')

function decodeFunction(t: ResponsesTables, wire: Wire, at: string, c: Context): FunctionTool {
  const description = optionalString(wire['description'], 'description', at)
  const schema = optionalWire(wire['parameters'], 'parameters', at)
  const strict = optionalBoolean(wire['strict'], 'strict', at)
  const deferred = optionalBoolean(wire['defer_loading'], 'defer_loading', at)
  const { ext } = carryMembers(wire, functionMembers, silent, t.id, at, c)
  const tool: { -readonly [K in keyof FunctionTool]: FunctionTool[K] } = {
    [ORIGIN]: at,
    type: 'function',
    name: stringOf(wire['name'], 'name', at),
  }
  if (description !== undefined) tool.description = description
  if (schema !== undefined) tool.schema = schema as JsonObject
  if (strict !== undefined) tool.strict = strict
  if (deferred !== undefined) tool.deferred = deferred
  // Said by this dialect, even with nothing to add: here an absent `strict` does not mean false.
  tool.ext = ext ?? nothingOf(t)
  return tool
}

const nothings = new Map<DialectId, Extensions>()

/** Extensions without any, which say whose the node is. */
function nothingOf({ id }: ResponsesTables): Extensions {
  const known = nothings.get(id)
  if (known !== undefined) return known
  const nothing: Extensions = { [id]: {} }
  nothings.set(id, nothing)
  return nothing
}

function decodeCustom(t: ResponsesTables, wire: Wire, at: string, c: Context): CustomTool {
  const description = optionalString(wire['description'], 'description', at)
  const deferred = optional(wire['defer_loading'], `${at}/defer_loading`, readBoolean)
  const format = optional(wire['format'], `${at}/format`, readWire)
  if (format !== undefined && format['type'] !== 'grammar' && format['type'] !== 'text')
    return decodeStrangeFormat(t, wire, at, description, deferred, c)
  const grammar =
    format?.['type'] === 'grammar'
      ? {
          syntax: readString(format['syntax'], `${at}/format/syntax`),
          definition: readString(format['definition'], `${at}/format/definition`),
        }
      : undefined
  const { ext } = carryMembers(wire, customMembers, silent, t.id, at, c)
  const below = format === undefined ? {} : carryBelow(t, format, formatMembers, FORMAT, at, c)
  return {
    [ORIGIN]: at,
    type: 'custom',
    name: stringOf(wire['name'], 'name', at),
    ...(description === undefined ? {} : { description }),
    ...(grammar === undefined ? {} : { grammar }),
    ...(deferred === undefined ? {} : { deferred }),
    ...(ext === undefined ? {} : { ext }),
    ...below,
    ...(ext === undefined || below.ext === undefined ? {} : { ext: { [t.id]: { ...ext[t.id], ...below.ext[t.id] } } }),
  }
}

function decodeNamespace(t: ResponsesTables, wire: Wire, at: string, c: Context): NamespaceTool {
  const description = optionalString(wire['description'], 'description', at)
  const tools = readArray(wire['tools'], `${at}/tools`, 'an array of tools')
  return {
    [ORIGIN]: at,
    type: 'namespace',
    name: stringOf(wire['name'], 'name', at),
    ...(description === undefined ? {} : { description }),
    tools: tools.map((one, i) => decodeInner(t, one, `${at}/tools/${i}`, c)),
    ...carryMembers(wire, namespaceMembers, silent, t.id, at, c),
  }
}

/** A format that is neither text nor a grammar: kept whole, for this dialect alone. */
function decodeStrangeFormat(
  t: ResponsesTables,
  wire: Wire,
  at: string,
  description: string | undefined,
  deferred: boolean | undefined,
  c: Context,
): CustomTool {
  const { ext } = carryMembers(wire, customMembers, silent, t.id, at, c)
  c.report('carried', 'unknown-type', { [ORIGIN]: `${at}/${FORMAT}` })
  return {
    [ORIGIN]: at,
    type: 'custom',
    name: stringOf(wire['name'], 'name', at),
    ...(description === undefined ? {} : { description }),
    ...(deferred === undefined ? {} : { deferred }),
    ext: { [t.id]: { ...ext?.[t.id], [FORMAT]: wire[FORMAT] as Json } },
  }
}

function decodeTool(t: ResponsesTables, value: unknown, at: string, c: Context): Tool {
  const wire = readWire(value, at, 'a tool')
  return wire['type'] === 'namespace' ? decodeNamespace(t, wire, at, c) : decodeInner(t, wire, at, c)
}

/** "The model calls it itself" is what no list of callers means. */
export function withoutUsualCallers(wire: Wire): Wire {
  const callers = wire['allowed_callers']
  if (!Array.isArray(callers) || callers.length !== 1 || callers[0] !== 'direct') return wire
  const { allowed_callers: _callers, ...rest } = wire
  return rest
}

/** What may stand in a namespace; the vendor nests them once. */
function decodeInner(t: ResponsesTables, value: unknown, at: string, c: Context): NamespaceTool['tools'][number] {
  const wire = withoutUsualCallers(readWire(value, at, 'a tool'))
  const type = readString(wire['type'], `${at}/type`, 'the type of a tool')
  if (type === 'function') return decodeFunction(t, wire, at, c)
  if (type === 'custom') return decodeCustom(t, wire, at, c)
  const hosted = decodeHosted(t, wire, at, c)
  if (hosted !== undefined) return hosted
  if (!t.opaqueTools.has(type)) c.report('carried', 'unknown-type', { [ORIGIN]: at }, undefined, { detail: type })
  return { [ORIGIN]: at, type: 'opaque-tool', dialect: t.id, tag: type, wire: wire as Json }
}

export function decodeTools(t: ResponsesTables, root: Wire, c: Context): { readonly tools?: readonly Tool[] } {
  const list = optional(root['tools'], '/tools', readArray)
  return list === undefined ? {} : { tools: decodeToolList(t, list, '/tools', c) }
}

export function decodeToolList(t: ResponsesTables, list: readonly unknown[], at: string, c: Context): readonly Tool[] {
  return list.map((one, i) => decodeTool(t, one, `${at}/${i}`, c))
}

/** Tools of other vendors that these run themselves; any other is run by the caller, and without it calls are missing. */
const hosted = /^(?:web_|code_execution|code_interpreter|file_search|image_generation|mcp|tool_search|advisor)/

function encodeTool(t: ResponsesTables, tool: Tool, searched: boolean, c: Context): Draft | undefined {
  if (tool.type === 'hosted') return encodeHosted(t, tool, c)
  c.dropExtensions(tool)
  switch (tool.type) {
    case 'function': {
      // Absent means "strict where the schema allows it" here and "not strict" everywhere else.
      const strict = tool.strict ?? (tool.ext?.[t.id] === undefined ? false : null)
      const wire: Draft = { type: 'function', name: tool.name }
      if (tool.description !== undefined) wire['description'] = tool.description
      wire['parameters'] = tool.schema ?? null
      wire['strict'] = strict
      encodeDeferred(tool, searched, wire, c)
      return finishTool(t, tool, wire, c)
    }
    case 'custom': {
      const { name, description, grammar } = tool
      const format: Draft = grammar === undefined ? { type: 'text' } : { type: 'grammar', ...grammar }
      restoreBelow(t, tool, FORMAT, format)
      // Free text is what no format means.
      const said = grammar !== undefined || Object.keys(format).length > 1
      const wire: Draft = { type: 'custom', name }
      if (description !== undefined) wire['description'] = description
      if (said) wire['format'] = format
      encodeDeferred(tool, searched, wire, c)
      return finishTool(t, tool, wire, c)
    }
    case 'namespace': {
      const wire: Draft = { type: 'namespace', name: tool.name }
      if (tool.description !== undefined) wire['description'] = tool.description
      wire['tools'] = encodeList(t, tool.tools, searched, c)
      return finishTool(t, tool, wire, c)
    }
    case 'opaque-tool':
      if (tool.dialect === t.id) return tool.wire as Draft
      c.report('dropped', hosted.test(tool.tag) ? 'hosted-tool' : 'tool', tool)
      return undefined
    default:
      return tool satisfies never
  }
}

function finishTool(
  t: ResponsesTables,
  tool: FunctionTool | CustomTool | NamespaceTool,
  wire: Draft,
  c: Context,
): Draft {
  if ('cache' in tool && tool.cache !== undefined) c.report('dropped', 'cache-mark', tool, `${tool.type}.cache`)
  restoreMembers(wire, tool, t.id)
  if (tool.ext !== undefined) deleteBelow(FORMAT, wire)
  return wire
}

/** A tool that is not on offer until something finds it would never be. */
function encodeDeferred(tool: FunctionTool | CustomTool, searched: boolean, wire: Draft, c: Context): void {
  const { type, deferred } = tool
  if (deferred === undefined) return
  if (searched) wire['defer_loading'] = deferred
  else if (deferred) c.report('dropped', 'tool-deferred', tool, `${type}.deferred`)
}

export function encodeTools(t: ResponsesTables, tools: readonly Tool[], c: Context): readonly Draft[] {
  return encodeList(t, tools, c.native || tools.some(isSearch), c)
}

function isSearch(tool: Tool): boolean {
  return tool.type === 'hosted'
    ? tool.kind === 'tool-search'
    : tool.type === 'opaque-tool' && tool.tag === 'tool_search'
}

function encodeList(t: ResponsesTables, tools: readonly Tool[], searched: boolean, c: Context): readonly Draft[] {
  const wires: Draft[] = []
  for (const tool of tools) {
    const wire = encodeTool(t, tool, searched, c)
    if (wire === undefined) continue
    reportOffered(tool, wire, c)
    wires.push(wire)
  }
  return wires
}
