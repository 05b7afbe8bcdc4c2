import type { Codec } from '../../dialect.ts'
import { fitCacheMarks } from '../../hub/cache-marks.ts'
import type { Context } from '../../hub/context.ts'
import { type Known, knownMembers } from '../../hub/extensions.ts'
import { fitContent } from '../../hub/fit-content.ts'
import { fitRequest } from '../../hub/fit-request.ts'
import { forcesForeignTool } from '../../hub/forced-tool.ts'
import { encodeModel } from '../../hub/model.ts'
import { type Json, MEMBERS, ORIGIN } from '../../hub/node.ts'
import type { HubRequest } from '../../hub/request.ts'
import type { FunctionTool, Tool, ToolChoice } from '../../hub/tool.ts'
import { readObject, readString } from '../../protocol-error.ts'
import { cacheLimits } from './cache.ts'
import { TEXT_ONLY } from './canonical.ts'
import { CHAT, carryLevels, type Level, restoreLevels } from './extensions.ts'
import { decodeFunctionChoice, decodeFunctions, encodeFunction, encodeFunctionChoice, isLegacy } from './functions.ts'
import { decodeWebSearch, encodeWebSearch } from './hosted-tools.ts'
import { mediaLimits } from './media.ts'
import { encodeMessages } from './messages.ts'
import { decodeOptions, encodeOptions, nestedMembers, optionMembers } from './options.ts'
import { decodeOutputFormat, encodeOutputFormat } from './output-format.ts'
import { decodeReasoningOptions, encodeReasoningOptions } from './reasoning.ts'
import { decodeSampling, encodeSampling, samplingMembers } from './sampling.ts'
import { decodeToolChoice, encodeToolChoice } from './tool-choice.ts'
import { decodeTools, encodeTools, toolLimitsOf } from './tools.ts'
import { decodeTurns } from './turns.ts'

type Wire = Readonly<Record<string, unknown>>

/**
 * Marks, among the places of its members, a request that was decoded from Chat. Such a request is written back message by
 * message, and it could ask for everything that Chat has; one of another dialect is brought into Chat's order, and some
 * things are asked for on its behalf. It is no part of the hub's data: a request that lost it is only treated as foreign.
 */
const NATIVE = CHAT

const names = [
  'model',
  'messages',
  'tools',
  'functions',
  'web_search_options',
  'tool_choice',
  'reasoning_effort',
  'response_format',
]
const base = [...names, ...samplingMembers, ...optionMembers]
const known = knownMembers(...base)
const knownWithOldLimit = knownMembers(...base, 'max_tokens')
const unread = knownMembers()
const nestedKnown = Object.entries(nestedMembers).map(([path, names]) => ({ path, known: knownMembers(...names) }))

/** Members of the vendor's list for which the hub has no word. */
const silent = knownMembers(
  'audio',
  'function_call',
  'logit_bias',
  'max_tokens',
  'modalities',
  'prediction',
  'service_tier',
)

/** Functions stand behind the tools. They are called one at a time, which other dialects must be told. */
function joinTools(tools: readonly Tool[] | undefined, functions: readonly Tool[]): readonly Tool[] | undefined {
  return functions.length === 0 ? tools : [...(tools ?? []), ...functions]
}

/** Where nothing is called, nothing is called at once. */
function mayCall(functions: readonly Tool[], choice: ToolChoice | undefined): boolean {
  if (choice?.mode === 'none') return false
  const allowed = choice?.allowed
  return functions.some(
    (tool) => allowed === undefined || (tool.type === 'function' && allowed.some(({ name }) => name === tool.name)),
  )
}

function decodeAllOptions(wire: Readonly<Record<string, unknown>>, legacy: boolean): HubRequest['options'] {
  const options = decodeOptions(wire)
  return legacy && options?.parallelToolCalls === undefined
    ? { [ORIGIN]: '', ...options, parallelToolCalls: false, [MEMBERS]: { parallelToolCalls: 'functions/0' } }
    : options
}

/** The deprecated limit beside the new one, and a tier that is not of the list, are extensions. */
function readMembers(wire: Wire, options: HubRequest['options'], legacyChoice: ToolChoice | undefined): Known {
  const read = (wire['max_completion_tokens'] ?? undefined) === undefined ? knownWithOldLimit : known
  const more: string[] = []
  if (options?.serviceTier !== undefined) more.push('service_tier')
  if (legacyChoice !== undefined) more.push('function_call')
  if (wire['modalities'] !== undefined && JSON.stringify(wire['modalities']) === TEXT_ONLY) more.push('modalities')
  return more.length === 0 ? read : new Set([...read, ...more])
}

function decode(value: Json, c: Context): HubRequest {
  const wire: Wire = readObject(value, '', 'a request')
  const turns = decodeTurns(wire['messages'], c)
  const functions = decodeFunctions(wire['functions'], c)
  const search = decodeWebSearch(wire['web_search_options'], c)
  const tools = joinTools(decodeTools(wire['tools'], c), search === undefined ? functions : [...functions, search])
  const legacyChoice =
    (wire['tool_choice'] ?? undefined) === undefined ? decodeFunctionChoice(wire['function_call'], c) : undefined
  const toolChoice = decodeToolChoice(wire['tool_choice'], c) ?? legacyChoice
  const sampling = decodeSampling(wire)
  const reasoning = decodeReasoningOptions(wire)
  const format = wire['response_format'] ?? undefined
  const outputFormat = decodeOutputFormat(format, c)
  const options = decodeAllOptions(wire, !c.native && mayCall(functions, toolChoice))
  const levels: Level[] = [{ wire, path: '', known: readMembers(wire, options, legacyChoice), silent }]
  for (const { path, known } of nestedKnown) {
    const below = wire[path]
    if (below !== undefined && below !== null) levels.push({ wire: below as Wire, path, known })
  }
  // A format that the vendor's list does not have is kept whole.
  if (format !== undefined && outputFormat === undefined)
    levels.push({ wire: { response_format: format }, path: '', known: unread })
  const more = carryLevels(levels, '', c)
  return {
    model: readString(wire['model'], '/model', 'the name of a model'),
    turns,
    ...(tools === undefined ? {} : { tools }),
    ...(toolChoice === undefined ? {} : { toolChoice }),
    ...(sampling === undefined ? {} : { sampling }),
    ...(reasoning === undefined ? {} : { reasoning }),
    ...(outputFormat === undefined ? {} : { outputFormat }),
    ...(options === undefined ? {} : { options }),
    [ORIGIN]: '',
    ...more,
    [MEMBERS]: { ...more[MEMBERS], [NATIVE]: '' },
  }
}

/** Writes functions and their choice as they came; what is left are tools. */
function encodeLegacy(hub: HubRequest, wire: Record<string, unknown>): HubRequest {
  const { tools, toolChoice, ...rest } = hub
  const functions = tools?.filter((tool) => tool.type === 'function' && isLegacy(tool)) ?? []
  if (functions.length > 0) wire['functions'] = functions.map((tool) => encodeFunction(tool as FunctionTool))
  const legacyChoice = toolChoice !== undefined && isLegacy(toolChoice)
  if (legacyChoice) wire['function_call'] = encodeFunctionChoice(toolChoice)
  const others = tools?.filter((tool) => !isLegacy(tool)) ?? []
  return {
    ...rest,
    ...(tools === undefined || (others.length === 0 && functions.length > 0) ? {} : { tools: others }),
    ...(toolChoice === undefined || legacyChoice ? {} : { toolChoice }),
  }
}

/** The first search of the web stands beside the tools, whatever its place among them; what is left are tools. */
function encodeSearch(
  tools: readonly Tool[] | undefined,
  model: string,
  wire: Record<string, unknown>,
  c: Context,
): readonly Tool[] | undefined {
  const at = tools?.findIndex((tool) => tool.type === 'hosted' && tool.kind === 'web-search') ?? -1
  const search = tools?.[at]
  if (tools === undefined || search?.type !== 'hosted') return tools
  // Models without search refuse the member, and those with it are called so: gpt-4o-search-preview, gpt-5-search-api.
  if (!c.native && !(c.profile.chatWebSearch ?? /search/.test(model))) return tools
  const options = encodeWebSearch(search, c)
  wire['web_search_options'] = options
  const before = tools.slice(at + 1).some(({ type }) => type === 'function' || type === 'custom')
  if (before) c.report('moved', 'order', search, undefined, { to: { node: options } })
  return tools.filter((tool) => tool !== search)
}

/** Chat refuses a choice among no tools: when none is left, neither is the choice. Chat's own choices are its client's. */
function encodeToolset(asked: HubRequest, wire: Record<string, unknown>, c: Context): void {
  const { tools, toolChoice, ...hub } = c.native ? encodeLegacy(asked, wire) : asked
  const others = encodeSearch(tools, asked.model, wire, c)
  const written = others === undefined ? undefined : encodeTools(others, c)
  const none = tools !== undefined && tools.length > 0 && written?.length === 0
  if (written !== undefined && !none) wire['tools'] = written
  const lost = none && !c.native
  if (toolChoice !== undefined && (lost || forcesForeignTool(toolChoice, tools ?? [], CHAT))) {
    const free = toolChoice.mode === 'auto' || toolChoice.mode === 'none'
    c.report('dropped', free ? 'hosted-tool' : 'hosted-tool-forced', toolChoice)
  } else if (toolChoice !== undefined) {
    const choice = encodeToolChoice(toolChoice, c)
    if (choice !== undefined) wire['tool_choice'] = choice
  }
  if (lost && wire['parallel_tool_calls'] !== undefined && hub.options !== undefined) {
    delete wire['parallel_tool_calls']
    c.report('dropped', 'parallel-tool-calls', hub.options, 'options.parallelToolCalls')
  }
}

/** Extensions go back into the objects they came from; an object that holds nothing else is written for them. */
function restoreNested(hub: HubRequest, wire: Record<string, unknown>): void {
  if (hub.ext?.[CHAT] === undefined) return
  const below: Record<string, Record<string, unknown>> = {}
  for (const { path } of nestedKnown) below[path] = { ...(wire[path] as object | undefined) }
  restoreLevels(hub, wire, below)
  for (const { path } of nestedKnown) if (Object.keys(below[path] ?? {}).length > 0) wire[path] = below[path]
}

function encode(asked: HubRequest, c: Context): Json {
  const native = asked[MEMBERS]?.[NATIVE] !== undefined
  const fitting = native ? asked : fitCacheMarks(fitContent(asked, mediaLimits, c), cacheLimits(c), c)
  const hub = fitRequest(fitting, toolLimitsOf(c), c)
  c.dropExtensions(hub)
  const wire: Record<string, unknown> = { model: encodeModel(hub, c), messages: encodeMessages(hub.turns, native, c) }
  if (hub.options !== undefined) encodeOptions(hub.options, wire, native, c)
  encodeToolset(hub, wire, c)
  if (hub.sampling !== undefined) encodeSampling(hub.sampling, wire, c)
  if (hub.reasoning !== undefined) encodeReasoningOptions(hub.reasoning, wire, c)
  if (hub.outputFormat !== undefined) {
    const format = encodeOutputFormat(hub.outputFormat, c)
    if (format !== undefined) wire['response_format'] = format
  }
  if (!native && hub.options?.stream === true && hub.options.streamUsage === undefined) {
    // Clients of other dialects always get usage and have no way to ask for it; Chat sends it on request only.
    wire['stream_options'] = { ...(wire['stream_options'] as object | undefined), include_usage: true }
    c.report('defaulted', 'stream-option', undefined, undefined, { to: '/stream_options/include_usage' })
  }
  restoreNested(hub, wire)
  return wire as Json
}

export const request: Codec<HubRequest> = { decode, encode }
