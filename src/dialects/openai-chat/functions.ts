import type { Context } from '../../hub/context.ts'
import { knownMembers } from '../../hub/extensions.ts'
import { MEMBERS, type Node, ORIGIN } from '../../hub/node.ts'
import type { Part, ToolCallPart, ToolResultPart } from '../../hub/part.ts'
import type { HubRequest } from '../../hub/request.ts'
import type { FunctionTool, Tool, ToolChoice } from '../../hub/tool.ts'
import type { Turn } from '../../hub/turn.ts'
import { readArray, readObject, readString } from '../../protocol-error.ts'
import { CHAT, carryLevels, restoreLevels } from './extensions.ts'
import { decodeContent } from './parts.ts'

/**
 * The deprecated `functions`, `function_call` and role `function`: tools, calls and results as they were before calls had
 * ids, one call an answer. In the hub they are like all others; a mark among the places of their members says how Chat writes
 * them, and of a result which function it names.
 */
export const LEGACY = 'functions'
const EMPTY = 'functions.empty'
/** Extension of a result that answers no call: the function that it names. */
const UNPAIRED = 'function'

type Wire = Readonly<Record<string, unknown>>

const functionKnown = knownMembers('name', 'description', 'parameters')
const choiceKnown = knownMembers('name')
const choiceMembers = { [LEGACY]: '', mode: '', name: 'name', form: '' }
const callMembers = { [LEGACY]: '', name: 'name', input: 'arguments', id: '', form: '' }
const callKnown = knownMembers('name', 'arguments')
const resultKnown = knownMembers('role', 'name', 'content')
const functionMembers = { [LEGACY]: '', name: 'name', description: 'description', schema: 'parameters' }

export function isLegacy(node: Node): boolean {
  return node[MEMBERS]?.[LEGACY] !== undefined
}

/** Whether the client that asked knows calls without ids only: it offered functions, and nothing else. */
export function asksLegacy(request: HubRequest | undefined): boolean {
  const named = request?.tools?.filter(({ type }) => type === 'function' || type === 'custom') ?? []
  return named.length > 0 && named.every(isLegacy)
}

const given = (value: unknown): boolean => value !== undefined && value !== null

function decodeFunction(value: unknown, at: string, c: Context): FunctionTool {
  const wire: Wire = readObject(value, at, 'a function')
  const { description, parameters } = wire
  return {
    type: 'function',
    name: readString(wire['name'], `${at}/name`),
    ...(given(description) ? { description: readString(description, `${at}/description`) } : {}),
    ...(given(parameters) ? { schema: readObject(parameters, `${at}/parameters`) } : {}),
    [ORIGIN]: at,
    ...carryLevels([{ wire, path: '', known: functionKnown }], at, c, functionMembers),
  }
}

export function decodeFunctions(value: unknown, c: Context): readonly Tool[] {
  if (!given(value)) return []
  const list = readArray(value, '/functions', 'an array of functions')
  if (list.length > 0 && !c.native) c.report('repaired', 'functions', { [ORIGIN]: '/functions' })
  return list.map((one, i) => decodeFunction(one, `/functions/${i}`, c))
}

export function encodeFunction(tool: FunctionTool): Record<string, unknown> {
  const wire: Record<string, unknown> = { name: tool.name }
  if (tool.description !== undefined) wire['description'] = tool.description
  if (tool.schema !== undefined) wire['parameters'] = tool.schema
  restoreLevels(tool, wire)
  return wire
}

/** `none`, `auto` or a named function; anything else stays an extension. */
export function decodeFunctionChoice(value: unknown, c: Context): ToolChoice | undefined {
  const at = '/function_call'
  if (value === 'none' || value === 'auto') return { mode: value, [ORIGIN]: at, [MEMBERS]: { [LEGACY]: '', mode: '' } }
  if (typeof value !== 'object' || value === null) return undefined
  const wire = value as Wire
  if (typeof wire['name'] !== 'string') return undefined
  const more = carryLevels([{ wire, path: '', known: choiceKnown }], at, c, choiceMembers)
  return { mode: 'tool', name: wire['name'], [ORIGIN]: at, ...more }
}

export function encodeFunctionChoice(choice: ToolChoice): unknown {
  if (choice.mode !== 'tool') return choice.mode
  const wire: Record<string, unknown> = { name: choice.name ?? '' }
  restoreLevels(choice, wire)
  return wire
}

/** A call without an id; one is made, the `n`th of its document. */
export function decodeLegacyCall(value: unknown, at: string, n: number, c: Context): ToolCallPart {
  const wire: Wire = readObject(value, at)
  const input: string = readString(wire['arguments'] ?? '', `${at}/arguments`)
  if (!c.native) c.report('repaired', 'missing-id', { [ORIGIN]: at })
  return {
    type: 'tool-call',
    form: 'json',
    run: 'client',
    id: c.id('call_function', n),
    name: readString(wire['name'], `${at}/name`),
    input: input === '' ? '{}' : input,
    [ORIGIN]: at,
    ...carryLevels([{ wire, path: '', known: callKnown }], at, c, callMembers),
  }
}

export function encodeLegacyCall(part: ToolCallPart): Record<string, unknown> {
  const wire = { name: part.name, arguments: part.input === '' ? '{}' : part.input }
  restoreLevels(part, wire)
  return wire
}

/** A result that names its function. `pairResults` finds the call. */
export function decodeFunctionMessage(wire: Wire, at: string, c: Context): Turn {
  const content = wire['content']
  const empty = content === undefined ? {} : content === null ? { [EMPTY]: 'null' } : { [EMPTY]: '""' }
  const part: ToolResultPart = {
    type: 'tool-result',
    run: 'client',
    callId: '',
    parts: !given(content) || content === '' ? [] : decodeContent(content, `${at}/content`, c),
    [ORIGIN]: at,
    ...carryLevels([{ wire, path: '', known: resultKnown }], at, c, {
      [LEGACY]: readString(wire['name'], `${at}/name`),
      callId: '',
      ...empty,
    }),
  }
  return { role: 'user', parts: [part], [ORIGIN]: at }
}

export function encodeFunctionMessage(part: ToolResultPart, content: unknown): Record<string, unknown> {
  const places = part[MEMBERS]
  const wire: Record<string, unknown> = { role: 'function', name: places?.[LEGACY] ?? '', content }
  if (part.parts.length === 0) wire['content'] = places?.[EMPTY] === 'null' ? null : ''
  restoreLevels(part, wire)
  delete wire[UNPAIRED]
  return wire
}

/** Results without an id answer the oldest call of that name which nothing answers yet. */
export function pairResults(turns: readonly Turn[]): readonly Turn[] {
  const waiting: { readonly name: string; readonly id: string }[] = []
  const pair = (part: Part): Part => {
    if (part.type === 'tool-call' && isLegacy(part)) waiting.push({ name: part.name, id: part.id })
    if (part.type !== 'tool-result' || !isLegacy(part)) return part
    const at = waiting.findIndex(({ name }) => name === part[MEMBERS]?.[LEGACY])
    const [found] = at < 0 ? [] : waiting.splice(at, 1)
    if (found !== undefined) return { ...part, callId: found.id }
    // Nothing else tells which function it was.
    const places = part[MEMBERS]
    const own = { ...part.ext?.[CHAT], [UNPAIRED]: places?.[LEGACY] ?? '' }
    return { ...part, [MEMBERS]: { ...places, [`ext.${UNPAIRED}`]: 'name' }, ext: { ...part.ext, [CHAT]: own } }
  }
  return turns.map((turn) => (turn.parts.some(isLegacy) ? { ...turn, parts: turn.parts.map(pair) } : turn))
}
