import type { Context } from './context.ts'
import type { Fitting } from './fitting.ts'
import type { Node } from './node.ts'
import type { HubRequest } from './request.ts'
import type { AllowedTool, HostedTool, OpaqueTool, Tool, ToolChoice } from './tool.ts'
import { namedTools, offeredTools } from './tool-names.ts'
import type { Turn } from './turn.ts'

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

/** A tool that only its own dialect knows, on the list of those that may be called: it is as lost as the tool itself. */
export function reportOpaqueAllowed(one: AllowedTool, c: Context): void {
  c.report('dropped', 'hosted-tool', one)
}

function fitAllowed(one: AllowedTool, request: HubRequest, fitting: Fitting): AllowedTool {
  if (one.name === undefined) return one
  const name = chosenName({ ...one, name: one.name }, 'allowed-tool.name', request, fitting)
  if (one.form !== 'text' || fitting.limits.customTools) return { ...one, name }
  fitting.c.report('approximated', 'custom-tool', one)
  const { form: _form, ...rest } = one
  return { ...rest, name }
}

export function fitChoice(choice: ToolChoice, request: HubRequest, fitting: Fitting): ToolChoice {
  const { limits, c } = fitting
  const { allowed, ...rest } = choice
  if (allowed !== undefined) {
    if (limits.allowedTools) return { ...rest, allowed: allowed.map((one) => fitAllowed(one, request, fitting)) }
    c.report('approximated', 'allowed-tools', choice, 'tool-choice.allowed')
    for (const one of allowed) {
      c.dropExtensions(one)
      if (one.name === undefined && one.hosted === undefined) reportOpaqueAllowed(one, c)
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

/** Whether an entry without a name means this tool; one that only its own dialect knows goes on, to be told as what it is. */
function means({ hosted, wire }: AllowedTool, tool: HostedTool | OpaqueTool): boolean {
  if (tool.type === 'hosted') return hosted === tool.kind
  return typeof wire === 'object' && wire !== null && 'type' in wire && wire.type === tool.tag
}

/** Where a choice cannot be narrowed, only what it allows is offered. */
export function keepAllowed(request: HubRequest, { limits, c }: Fitting): HubRequest {
  const allowed = request.toolChoice?.allowed
  if (allowed === undefined || limits.allowedTools) return request
  const names = new Set(allowed.map(({ name }) => name))
  const keep = <T extends Tool>(tools: readonly T[]): readonly T[] =>
    tools.flatMap((tool) => {
      if (tool.type === 'namespace') {
        const kept = keep(tool.tools)
        if (kept.length > 0 || tool.tools.length === 0) return [{ ...tool, tools: kept }]
        // Its tools have been told one by one.
        c.dropExtensions(tool)
        c.report('dropped', 'allowed-tools', tool, 'namespace.name')
        if (tool.description !== undefined) c.report('dropped', 'allowed-tools', tool, 'namespace.description')
        return []
      }
      const named = tool.type === 'function' || tool.type === 'custom'
      if (named ? names.has(tool.name) : allowed.some((one) => means(one, tool))) return [tool]
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
