import type { Context } from './context.ts'
import type { Node } from './node.ts'
import type { Part, ToolCallPart, ToolResultPart } from './part.ts'
import type { HubRequest } from './request.ts'
import { shortName } from './short-name.ts'
import { textSchema, wrapText } from './text-input.ts'
import type {
  AllowedTool,
  CustomTool,
  FunctionTool,
  HostedTool,
  NamespaceTool,
  OpaqueTool,
  Tool,
  ToolChoice,
} from './tool.ts'
import type { ToolLimits } from './tool-limits.ts'
import { createToolNames, namedTools, offeredTools, type ToolNames } from './tool-names.ts'
import type { Turn } from './turn.ts'

/** Marks a tool that was declared inside the conversation: the encoder, who knows where it wrote it, reports the move. */
export const OFFERED: unique symbol = Symbol('wireproof.offered')

export function wasOffered(tool: Tool): boolean {
  return (tool as { readonly [OFFERED]?: true })[OFFERED] === true
}

/** What one request needs, worked out once. */
interface Fitting {
  readonly limits: ToolLimits
  readonly names: ToolNames
  readonly ids: ReadonlyMap<string, string>
  readonly c: Context
}

/** Almost every request: functions with legal names, calls with legal ids. */
function fitsAlready(request: HubRequest, limits: ToolLimits, native: boolean): boolean {
  const { tools = [], turns, toolChoice } = request
  const legalName = (name: string): boolean => native || limits.name.test(name)
  for (const tool of tools) {
    if (tool.type === 'namespace' && !(native && limits.namespaces)) return false
    if (tool.type === 'custom' && !limits.customTools) return false
    if ((tool.type === 'function' || tool.type === 'custom') && !legalName(tool.name)) return false
  }
  for (const { parts } of turns)
    for (const part of parts) {
      if (part.type === 'tool-call') {
        if ((part.namespace !== undefined && !limits.namespaces) || (part.form === 'text' && !limits.customTools))
          return false
        if (!legalName(part.name) || !(native || limits.callId.test(part.id))) return false
      } else if (part.type === 'tool-result') {
        if (part.form === 'text' && !limits.customTools) return false
        if (!native && part.callId !== '' && !limits.callId.test(part.callId)) return false
      } else if (part.type === 'tool-offer' && !(native && limits.offers)) return false
    }
  if (toolChoice?.allowed !== undefined && !(native && limits.allowedTools)) return false
  return toolChoice?.name === undefined || (toolChoice.form !== 'text' && legalName(toolChoice.name)) || native
}

/** Ids of calls that the target refuses, and what they are there; calls and their results stay together. */
function shortIds({ turns }: HubRequest, limits: ToolLimits): ReadonlyMap<string, string> {
  const seen = new Set<string>()
  for (const { parts } of turns)
    for (const part of parts) {
      if (part.type === 'tool-call') seen.add(part.id)
      else if (part.type === 'tool-result' && part.callId !== '') seen.add(part.callId)
    }
  const bounds = { legal: limits.callId, longest: limits.longestCallId }
  const taken = new Set([...seen].filter((id) => limits.callId.test(id)))
  const short = new Map<string, string>()
  for (const id of seen) {
    if (taken.has(id) && limits.callId.test(id)) continue
    const wire = shortName(id, id, bounds, taken)
    taken.add(wire)
    short.set(id, wire)
  }
  return short
}

type Inner = FunctionTool | CustomTool | HostedTool | OpaqueTool

function fitName(
  tool: FunctionTool | CustomTool,
  namespace: string | undefined,
  { names, limits, c }: Fitting,
): string {
  const name = names.wireOf(tool.name, namespace)
  if (name === tool.name) return name
  const flat = namespace !== undefined && !limits.namespaces
  c.report('approximated', flat ? 'tool-namespace' : 'tool-name', tool, `${tool.type}.name`, { detail: name })
  return name
}

function fitTool(tool: Inner, namespace: string | undefined, fitting: Fitting): Inner {
  const { limits, c } = fitting
  if (tool.type === 'opaque-tool' || tool.type === 'hosted') return tool
  const name = fitName(tool, namespace, fitting)
  if (tool.type === 'function' || limits.customTools) return name === tool.name ? tool : { ...tool, name }
  c.report('approximated', 'custom-tool', tool)
  const { grammar, ...rest } = tool
  return { ...rest, type: 'function', name, schema: textSchema(grammar) }
}

function fitNamespace(tool: NamespaceTool, fitting: Fitting): readonly Tool[] {
  const { limits, c } = fitting
  const inner = tool.tools.map((one) => fitTool(one, tool.name, fitting))
  if (limits.namespaces) return [{ ...tool, tools: inner }]
  c.dropExtensions(tool)
  if (inner.length === 0) {
    // Without members there is nothing that could tell of it.
    c.report('dropped', 'tool-namespace', tool)
    return []
  }
  c.report('approximated', 'tool-namespace', tool, 'namespace.name')
  if (tool.description !== undefined) c.report('dropped', 'tool-namespace', tool, 'namespace.description')
  return inner
}

function fitList(tools: readonly Tool[], fitting: Fitting): readonly Tool[] {
  return tools.flatMap((tool) =>
    tool.type === 'namespace' ? fitNamespace(tool, fitting) : [fitTool(tool, undefined, fitting)],
  )
}

function fitTools({ tools = [], turns }: HubRequest, fitting: Fitting): readonly Tool[] {
  const first = fitList(tools, fitting)
  if (fitting.limits.offers) return first
  const offered = turns.flatMap(({ parts }) => parts.flatMap((part) => (part.type === 'tool-offer' ? part.tools : [])))
  const more = fitList(offered, fitting).map((tool) => ({ ...tool, [OFFERED]: true }))
  return [...first, ...withoutRepeats(first, more, fitting.c)]
}

/** A tool that is offered again inside the conversation is on offer already. */
function withoutRepeats(first: readonly Tool[], more: readonly Tool[], c: Context): readonly Tool[] {
  const names = new Set([...namedTools(first)].map(([{ name }]) => name))
  return more.filter((tool) => {
    if (tool.type !== 'function' && tool.type !== 'custom') return true
    const repeated = names.has(tool.name)
    names.add(tool.name)
    if (repeated) c.report('dropped', 'tool-offer', tool)
    return !repeated
  })
}

function fitCall(part: ToolCallPart, { limits, names, ids, c }: Fitting): ToolCallPart {
  const { namespace, ...rest } = part
  const flat = namespace !== undefined && !limits.namespaces
  const name = names.wireOf(part.name, namespace)
  const id = ids.get(part.id) ?? part.id
  const wrapped = part.form === 'text' && !limits.customTools
  if (flat) c.report('approximated', 'tool-namespace', part, 'tool-call.namespace')
  if (name !== part.name)
    c.report('approximated', flat ? 'tool-namespace' : 'tool-name', part, 'tool-call.name', { detail: name })
  if (id !== part.id) c.report('approximated', 'id', part, 'tool-call.id', { detail: id })
  if (wrapped) c.report('approximated', 'tool-input', part)
  return {
    ...(flat ? rest : part),
    id,
    name,
    ...(wrapped ? { form: 'json', input: wrapText(part.input) } : {}),
  }
}

function fitResult(part: ToolResultPart, { limits, ids, c }: Fitting): ToolResultPart {
  const callId = ids.get(part.callId) ?? part.callId
  if (callId !== part.callId) c.report('approximated', 'id', part, 'tool-result.callId', { detail: callId })
  if (part.form !== 'text' || limits.customTools) return callId === part.callId ? part : { ...part, callId }
  c.report('approximated', 'custom-tool', part)
  const { form: _form, ...rest } = part
  return { ...rest, callId }
}

function fitPart(part: Part, fitting: Fitting): readonly Part[] {
  if (part.type === 'tool-call') return [fitCall(part, fitting)]
  if (part.type === 'tool-result') return [fitResult(part, fitting)]
  if (part.type !== 'tool-offer') return [part]
  const { c, limits } = fitting
  if (limits.offers) return [{ ...part, tools: fitList(part.tools, fitting) }]
  c.dropExtensions(part)
  if (part.group?.id !== undefined) c.report('dropped', 'id', part, 'tool-offer.group.id')
  return []
}

/** A turn that only offered tools is gone with them. */
function fitTurn(turn: Turn, fitting: Fitting): readonly Turn[] {
  const touched = turn.parts.some(({ type }) => type === 'tool-call' || type === 'tool-result' || type === 'tool-offer')
  if (!touched) return [turn]
  const parts = turn.parts.flatMap((part) => fitPart(part, fitting))
  if (parts.length > 0) return [{ ...turn, parts }]
  fitting.c.dropExtensions(turn)
  return []
}

/** A choice names a tool without its namespace: the first one that is declared under that name is meant. */
function chosenName(
  choice: { readonly name: string } & Node,
  field: string,
  request: HubRequest,
  fitting: Fitting,
): string {
  const { names, limits, c } = fitting
  const all = [...namedTools(offeredTools(request))].filter(([tool]) => tool.name === choice.name)
  const [, namespace] = all.find(([, space]) => space === undefined) ?? all[0] ?? []
  const name = names.wireOf(choice.name, namespace)
  const flat = namespace !== undefined && !limits.namespaces
  if (name !== choice.name)
    c.report('approximated', flat ? 'tool-namespace' : 'tool-name', choice, field, { detail: name })
  return name
}

function fitAllowed(one: AllowedTool, request: HubRequest, fitting: Fitting): AllowedTool {
  if (one.name === undefined) return one
  const name = chosenName({ ...one, name: one.name }, 'allowed-tool.name', request, fitting)
  if (one.form !== 'text' || fitting.limits.customTools) return { ...one, name }
  fitting.c.report('approximated', 'custom-tool', one)
  const { form: _form, ...rest } = one
  return { ...rest, name }
}

function fitChoice(choice: ToolChoice, request: HubRequest, fitting: Fitting): ToolChoice {
  const { limits, c } = fitting
  const { allowed, ...rest } = choice
  if (allowed !== undefined) {
    if (limits.allowedTools) return { ...rest, allowed: allowed.map((one) => fitAllowed(one, request, fitting)) }
    c.report('approximated', 'allowed-tools', choice, 'tool-choice.allowed')
    for (const one of allowed) {
      c.dropExtensions(one)
      if (one.name === undefined && one.hosted === undefined) c.report('dropped', 'allowed-tools', one)
    }
    return rest
  }
  if (choice.mode !== 'tool' || choice.name === undefined) return choice
  const name = chosenName({ ...choice, name: choice.name }, 'tool-choice.name', request, fitting)
  if (choice.form !== 'text' || limits.customTools) return { ...choice, name }
  c.report('approximated', 'custom-tool', choice)
  const { form: _form, ...json } = rest
  return { ...json, name }
}

/** Where a choice cannot be narrowed, only what it allows is offered. */
function keepAllowed(request: HubRequest, { limits, c }: Fitting): HubRequest {
  const allowed = request.toolChoice?.allowed
  if (allowed === undefined || limits.allowedTools) return request
  const names = new Set(allowed.map(({ name }) => name))
  const keep = <T extends Tool>(tools: readonly T[]): readonly T[] =>
    tools.flatMap((tool) => {
      if (tool.type === 'namespace') return [{ ...tool, tools: keep(tool.tools) }]
      const named = tool.type === 'function' || tool.type === 'custom'
      if (named ? names.has(tool.name) : allowed.some((one) => tool.type === 'hosted' && one.hosted === tool.kind))
        return [tool]
      c.report('dropped', 'allowed-tools', tool)
      return []
    })
  const { tools, turns } = request
  const hasOffer = (turn: Turn): boolean => turn.parts.some(({ type }) => type === 'tool-offer')
  return {
    ...request,
    ...(tools === undefined ? {} : { tools: keep(tools) }),
    turns: turns.map((turn) =>
      hasOffer(turn)
        ? {
            ...turn,
            parts: turn.parts.map((part) => (part.type === 'tool-offer' ? { ...part, tools: keep(part.tools) } : part)),
          }
        : turn,
    ),
  }
}

const noIds: ReadonlyMap<string, string> = new Map()

/**
 * A request as the target can take it, as far as tools are concerned: tools that stood in namespaces or inside the
 * conversation are offered under flat names, free-text tools become functions with one string, and names and ids that
 * the target refuses are shortened, everywhere alike. `restore-calls` undoes it in the answer.
 */
export function fitRequest(request: HubRequest, limits: ToolLimits, c: Context): HubRequest {
  if (fitsAlready(request, limits, c.native)) return request
  const ids = c.native ? noIds : shortIds(request, limits)
  const fitting: Fitting = { limits, names: createToolNames(request, limits, c.native), ids, c }
  const allowed = keepAllowed(request, fitting)
  const tools = fitTools(allowed, fitting)
  const { toolChoice } = request
  return {
    ...request,
    turns: allowed.turns.flatMap((turn) => fitTurn(turn, fitting)),
    ...(request.tools === undefined && tools.length === 0 ? {} : { tools }),
    ...(toolChoice === undefined ? {} : { toolChoice: fitChoice(toolChoice, request, fitting) }),
  }
}

/** Says where a tool went that was declared inside the conversation. Encoders call it for every tool that they wrote. */
export function reportOffered(tool: Tool, wire: object, c: Context): void {
  if (wasOffered(tool)) c.report('moved', 'tool-offer', tool, undefined, { to: { node: wire } })
}
