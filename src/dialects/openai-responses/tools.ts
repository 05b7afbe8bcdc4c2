import {
  type Context,
  type CustomTool,
  carryMembers,
  type FunctionTool,
  type Json,
  type JsonObject,
  knownMembers,
  type NamespaceTool,
  ORIGIN,
  reportOffered,
  restoreMembers,
  type Tool,
  type ToolLimits,
} from '../../hub/index.ts'
import { readArray, readBoolean, readString } from '../../protocol-error.ts'
import { carryBelow, deleteBelow, restoreBelow } from './extensions.ts'
import type { ResponsesTables } from './tables.ts'
import { type Draft, optional, optionalString, readWire, stringOf, type Wire } from './wire-object.ts'

/** The vendor's own namespaces and declarations inside the input; compatible servers may know functions only. */
export function toolLimitsOf({ profile }: Context): ToolLimits {
  return {
    name: /^[a-zA-Z0-9_-]{1,64}$/,
    longestName: 64,
    callId: /^.{1,64}$/s,
    longestCallId: 64,
    customTools: profile.customTools !== false,
    namespaces: profile['namespaces'] !== false,
    offers: profile['toolOffers'] !== false,
    allowedTools: profile['allowedTools'] !== false,
  }
}

const functionMembers = knownMembers('type', 'name', 'description', 'parameters', 'strict')
const customMembers = knownMembers('type', 'name', 'description', 'format')
const FORMAT = 'format'
const formatMembers = knownMembers('type', 'syntax', 'definition')
const namespaceMembers = knownMembers('type', 'name', 'description', 'tools')
const silent = knownMembers('defer_loading', 'allowed_callers', 'async', 'output_schema')

function decodeFunction(t: ResponsesTables, wire: Wire, at: string, c: Context): FunctionTool {
  const description = optionalString(wire, 'description', at)
  const schema = optional(wire['parameters'], `${at}/parameters`, readWire)
  const strict = optional(wire['strict'], `${at}/strict`, readBoolean)
  const { ext = { [t.id]: {} } } = carryMembers(wire, functionMembers, silent, t.id, at, c)
  return {
    [ORIGIN]: at,
    type: 'function',
    name: stringOf(wire, 'name', at),
    ...(description === undefined ? {} : { description }),
    ...(schema === undefined ? {} : { schema: schema as JsonObject }),
    ...(strict === undefined ? {} : { strict }),
    // Said by this dialect, even with nothing to add: here an absent `strict` does not mean false.
    ext,
  }
}

function decodeCustom(t: ResponsesTables, wire: Wire, at: string, c: Context): CustomTool {
  const description = optionalString(wire, 'description', at)
  const format = optional(wire['format'], `${at}/format`, readWire)
  if (format !== undefined && format['type'] !== 'grammar' && format['type'] !== 'text')
    return decodeStrangeFormat(t, wire, at, description, c)
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
    name: stringOf(wire, 'name', at),
    ...(description === undefined ? {} : { description }),
    ...(grammar === undefined ? {} : { grammar }),
    ...(ext === undefined ? {} : { ext }),
    ...below,
    ...(ext === undefined || below.ext === undefined ? {} : { ext: { [t.id]: { ...ext[t.id], ...below.ext[t.id] } } }),
  }
}

function decodeNamespace(t: ResponsesTables, wire: Wire, at: string, c: Context): NamespaceTool {
  const description = optionalString(wire, 'description', at)
  const tools = readArray(wire['tools'], `${at}/tools`, 'an array of tools')
  return {
    [ORIGIN]: at,
    type: 'namespace',
    name: stringOf(wire, 'name', at),
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
  c: Context,
): CustomTool {
  const { ext } = carryMembers(wire, customMembers, silent, t.id, at, c)
  c.report('carried', 'unknown-type', { [ORIGIN]: `${at}/${FORMAT}` })
  return {
    [ORIGIN]: at,
    type: 'custom',
    name: stringOf(wire, 'name', at),
    ...(description === undefined ? {} : { description }),
    ext: { [t.id]: { ...ext?.[t.id], [FORMAT]: wire[FORMAT] as Json } },
  }
}

function decodeTool(t: ResponsesTables, value: unknown, at: string, c: Context): Tool {
  const wire = readWire(value, at, 'a tool')
  return wire['type'] === 'namespace' ? decodeNamespace(t, wire, at, c) : decodeInner(t, wire, at, c)
}

/** What may stand in a namespace; the vendor nests them once. */
function decodeInner(t: ResponsesTables, value: unknown, at: string, c: Context): NamespaceTool['tools'][number] {
  const wire = readWire(value, at, 'a tool')
  const type = readString(wire['type'], `${at}/type`, 'the type of a tool')
  if (type === 'function') return decodeFunction(t, wire, at, c)
  if (type === 'custom') return decodeCustom(t, wire, at, c)
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

function encodeTool(t: ResponsesTables, tool: Tool, c: Context): Draft | undefined {
  c.dropExtensions(tool)
  switch (tool.type) {
    case 'function': {
      // Absent means "strict where the schema allows it" here and "not strict" everywhere else.
      const strict = tool.strict ?? (tool.ext?.[t.id] === undefined ? false : null)
      const { name, description, schema = null } = tool
      return finishTool(t, tool, { type: 'function', name, description, parameters: schema, strict }, c)
    }
    case 'custom': {
      const { name, description, grammar } = tool
      const format: Draft = grammar === undefined ? { type: 'text' } : { type: 'grammar', ...grammar }
      restoreBelow(t, tool, FORMAT, format)
      // Free text is what no format means.
      const said = grammar !== undefined || Object.keys(format).length > 1
      return finishTool(t, tool, { type: 'custom', name, description, ...(said ? { format } : {}) }, c)
    }
    case 'namespace': {
      const { name, description } = tool
      return finishTool(t, tool, { type: 'namespace', name, description, tools: encodeTools(t, tool.tools, c) }, c)
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
  for (const key of Object.keys(wire)) if (wire[key] === undefined) delete wire[key]
  if ('cache' in tool && tool.cache !== undefined) c.report('dropped', 'cache-mark', tool, `${tool.type}.cache`)
  restoreMembers(wire, tool, t.id)
  if (tool.ext !== undefined) deleteBelow(FORMAT, wire)
  return wire
}

export function encodeTools(t: ResponsesTables, tools: readonly Tool[], c: Context): readonly Draft[] {
  return tools.flatMap((tool) => {
    const wire = encodeTool(t, tool, c)
    if (wire === undefined) return []
    reportOffered(tool, wire, c)
    return [wire]
  })
}
