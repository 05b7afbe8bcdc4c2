import {
  type Context,
  type CustomTool,
  carryMembers,
  type FunctionTool,
  type Json,
  type JsonObject,
  knownMembers,
  ORIGIN,
  restoreMembers,
  type Tool,
} from '../../hub/index.ts'
import { readArray, readBoolean, readString } from '../../protocol-error.ts'
import { carryBelow, deleteBelow, restoreBelow } from './extensions.ts'
import type { ResponsesTables } from './tables.ts'
import { type Draft, optional, optionalString, readWire, stringOf, type Wire } from './wire-object.ts'

const functionMembers = knownMembers('type', 'name', 'description', 'parameters', 'strict')
const customMembers = knownMembers('type', 'name', 'description', 'format')
const FORMAT = 'format'
const formatMembers = knownMembers('type', 'syntax', 'definition')
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

function decodeTool(t: ResponsesTables, value: unknown, at: string, c: Context): Tool {
  const wire = readWire(value, at, 'a tool')
  const type = readString(wire['type'], `${at}/type`, 'the type of a tool')
  if (type === 'function') return decodeFunction(t, wire, at, c)
  if (type === 'custom') return decodeCustom(t, wire, at, c)
  if (!t.opaqueTools.has(type)) c.report('carried', 'unknown-type', { [ORIGIN]: at }, undefined, { detail: type })
  return { [ORIGIN]: at, type: 'opaque-tool', dialect: t.id, tag: type, wire: wire as Json }
}

export function decodeTools(t: ResponsesTables, root: Wire, c: Context): { readonly tools?: readonly Tool[] } {
  const list = optional(root['tools'], '/tools', readArray)
  return list === undefined ? {} : { tools: list.map((one, i) => decodeTool(t, one, `/tools/${i}`, c)) }
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
    case 'opaque-tool':
      if (tool.dialect === t.id) return tool.wire as Draft
      c.report('dropped', hosted.test(tool.tag) ? 'hosted-tool' : 'tool', tool)
      return undefined
    default:
      return tool satisfies never
  }
}

function finishTool(t: ResponsesTables, tool: FunctionTool | CustomTool, wire: Draft, c: Context): Draft {
  for (const key of Object.keys(wire)) if (wire[key] === undefined) delete wire[key]
  if (tool.cache !== undefined) c.report('dropped', 'cache-mark', tool, `${tool.type}.cache`)
  restoreMembers(wire, tool, t.id)
  if (tool.ext !== undefined) deleteBelow(FORMAT, wire)
  return wire
}

export function encodeTools(t: ResponsesTables, tools: readonly Tool[], c: Context): readonly Draft[] {
  return tools.map((tool) => encodeTool(t, tool, c)).filter((wire) => wire !== undefined)
}
