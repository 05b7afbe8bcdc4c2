import type { Context } from '../../hub/context.ts'
import { knownMembers } from '../../hub/extensions.ts'
import { reportOffered } from '../../hub/fitting.ts'
import { type Json, type JsonObject, ORIGIN } from '../../hub/node.ts'
import type { StrictRules } from '../../hub/strict-schema.ts'
import type { CustomTool, FunctionTool, Tool } from '../../hub/tool.ts'
import type { ToolLimits } from '../../hub/tool-limits.ts'
import { readArray, readBoolean, readObject, readString } from '../../protocol-error.ts'
import { CHAT, carryLevels, isRead, restoreLevels } from './extensions.ts'

type Wire = Readonly<Record<string, unknown>>

const given = (value: unknown): boolean => value !== undefined && value !== null

const functionKnown = knownMembers('type', 'function')
const definitionKnown = knownMembers('name', 'description', 'parameters', 'strict')
const customKnown = knownMembers('type', 'custom')
const customBodyKnown = knownMembers('name', 'description', 'format')
const FORMAT = 'custom/format'
const GRAMMAR = `${FORMAT}/grammar`
const formatKnown = knownMembers('type', 'grammar')
const grammarKnown = knownMembers('syntax', 'definition')
const isWire = (value: unknown): value is Wire => typeof value === 'object' && value !== null && !Array.isArray(value)

function decodeFunction(wire: Wire, at: string, c: Context): FunctionTool {
  const place = `${at}/function`
  const body: Wire = readObject(wire['function'], place)
  const { description, parameters, strict } = body
  const tool: { -readonly [K in keyof FunctionTool]: FunctionTool[K] } = {
    type: 'function',
    name: readString(body['name'], `${place}/name`),
    [ORIGIN]: at,
  }
  if (given(description)) tool.description = readString(description, `${place}/description`)
  if (given(parameters)) tool.schema = readObject(parameters, `${place}/parameters`)
  if (given(strict)) tool.strict = readBoolean(strict, `${place}/strict`)
  if (isRead(wire, functionKnown) && isRead(body, definitionKnown)) return tool
  const levels = [
    { wire, path: '', known: functionKnown },
    { wire: body, path: 'function', known: definitionKnown },
  ]
  return { ...tool, ...carryLevels(levels, at, c) }
}

/** The grammar is nested one level deeper than in Responses; `{type:'text'}` is what no format means. */
function decodeGrammar(value: unknown, at: string): CustomTool['grammar'] {
  if (!given(value)) return undefined
  const format: Wire = readObject(value, at)
  if (format['type'] !== 'grammar') return undefined
  const grammar = readObject(format['grammar'], `${at}/grammar`)
  return {
    syntax: readString(grammar['syntax'], `${at}/grammar/syntax`),
    definition: readString(grammar['definition'], `${at}/grammar/definition`),
  }
}

function decodeCustom(wire: Wire, at: string, c: Context): CustomTool {
  const place = `${at}/custom`
  const body: Wire = readObject(wire['custom'], place)
  const grammar = decodeGrammar(body['format'], `${place}/format`)
  const format = isWire(body['format']) ? body['format'] : {}
  const inner = format['type'] === 'grammar' && isWire(format['grammar']) ? format['grammar'] : {}
  const more = carryLevels(
    [
      { wire, path: '', known: customKnown },
      { wire: body, path: 'custom', known: customBodyKnown },
      { wire: format, path: FORMAT, known: formatKnown },
      { wire: inner, path: GRAMMAR, known: grammarKnown },
    ],
    at,
    c,
  )
  return {
    type: 'custom',
    name: readString(body['name'], `${place}/name`),
    ...(given(body['description']) ? { description: readString(body['description'], `${place}/description`) } : {}),
    ...(grammar === undefined ? {} : { grammar }),
    [ORIGIN]: at,
    ...more,
  }
}

function decodeTool(value: unknown, at: string, c: Context): Tool {
  const wire = readObject(value, at, 'a tool')
  const type: string = readString(wire['type'], `${at}/type`, 'the type of a tool')
  if (type === 'function') return decodeFunction(wire, at, c)
  if (type === 'custom') return decodeCustom(wire, at, c)
  c.report('carried', 'unknown-type', { [ORIGIN]: at }, undefined, { detail: type })
  return { type: 'opaque-tool', dialect: CHAT, tag: type, wire: wire as Json, [ORIGIN]: at }
}

export function decodeTools(value: unknown, c: Context): readonly Tool[] | undefined {
  if (!given(value)) return undefined
  return readArray(value, '/tools', 'an array of tools').map((tool, i) => decodeTool(tool, `/tools/${i}`, c))
}

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

/** Third-party servers often know functions only; their profile says so. */
export function toolLimitsOf({ profile }: Context): ToolLimits {
  return {
    name: /^[a-zA-Z0-9_-]{1,64}$/,
    longestName: 64,
    callId: /^.{1,40}$/s,
    longestCallId: 40,
    repeatedIds: true,
    customTools: profile.customTools !== false,
    namespaces: false,
    offers: false,
    allowedTools: profile['allowedTools'] !== false,
    properties: true,
    refusedAtRoot,
    strict: openaiStrict,
  }
}

/** Tools that their vendor runs, by the beginning of their tag; all other unknown tools are run by the caller. */
const hosted = /^(web_|code_|file_search|image_generation|mcp|tool_search|advisor|x_search|collections_search)/

export function encodeTools(tools: readonly Tool[], c: Context): Json[] {
  const wires: Json[] = []
  for (const tool of tools) {
    const wire = encodeTool(tool, c)
    if (wire === undefined) continue
    if (typeof wire === 'object' && wire !== null) reportOffered(tool, wire, c)
    wires.push(wire)
  }
  return wires
}

function encodeTool(tool: Tool, c: Context): Json | undefined {
  if (tool.type === 'opaque-tool') {
    if (tool.dialect === CHAT) return tool.wire
    c.report('dropped', hosted.test(tool.tag) ? 'hosted-tool' : 'tool', tool, undefined, { detail: tool.tag })
    return undefined
  }
  if (tool.type === 'hosted') {
    // The search of the web is written beside the tools; Chat has no other.
    c.report('dropped', 'hosted-tool', tool)
    return undefined
  }
  if (tool.type === 'namespace') {
    // Fitted before: only a request that nobody fitted has one.
    c.report('dropped', 'tool', tool)
    return undefined
  }
  if (tool.cache !== undefined) c.report('dropped', 'cache-mark', tool, `${tool.type}.cache`)
  c.dropExtensions(tool)
  if (tool.deferred === true) c.report('dropped', 'tool-deferred', tool, `${tool.type}.deferred`)
  if (tool.type === 'custom') {
    const described = tool.description === undefined ? {} : { description: tool.description }
    const grammar = { ...tool.grammar }
    const format: Record<string, unknown> = tool.grammar === undefined ? { type: 'text' } : { type: 'grammar', grammar }
    const custom: Record<string, unknown> = { name: tool.name, ...described }
    const wire = { type: 'custom', custom }
    restoreLevels(tool, wire, { custom, [FORMAT]: format, [GRAMMAR]: grammar })
    // Free text is what no format means.
    if (tool.grammar !== undefined || Object.keys(format).length > 1) custom['format'] = format
    return wire as unknown as JsonObject
  }
  const body: Record<string, Json> = { name: tool.name }
  if (tool.description !== undefined) body['description'] = tool.description
  if (tool.schema !== undefined) body['parameters'] = tool.schema
  if (tool.strict !== undefined) body['strict'] = tool.strict
  const wire: Record<string, unknown> = { type: 'function', function: body }
  if (tool.ext !== undefined) restoreLevels(tool, wire, { function: body })
  return wire as JsonObject
}
