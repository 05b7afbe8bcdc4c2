import type { Context } from './context.ts'
import { type Fitting, OFFERED } from './fitting.ts'
import type { HubRequest } from './request.ts'
import { withFlatRoot } from './root-schema.ts'
import { strictProblem } from './strict-schema.ts'
import { textSchema } from './text-input.ts'
import type { CustomTool, FunctionTool, HostedTool, NamespaceTool, OpaqueTool, Tool } from './tool.ts'
import { namedTools } from './tool-names.ts'

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

/** Schemas are the caller's, but for what is refused at their top: a strict mode that would refuse one is left out, and the schema stays as it is. */
function fitSchema(asked: FunctionTool, { limits, c }: Fitting): FunctionTool {
  if (c.native) return asked
  const { refusedAtRoot } = limits
  const tool = refusedAtRoot === undefined ? asked : withFlatRoot(asked, refusedAtRoot, c)
  const { schema, strict } = tool
  let fitted = tool
  if (strict === true && limits.strict !== undefined) {
    const problem = strictProblem(schema ?? {}, limits.strict)
    if (problem !== undefined) {
      c.report('approximated', 'tool-strict', tool, 'function.strict', { detail: problem })
      fitted = { ...fitted, strict: false }
    }
  }
  if (limits.properties && schema?.['type'] === 'object' && schema['properties'] === undefined) {
    const whole = { ...schema, properties: {} }
    c.report('defaulted', 'missing-member', tool, undefined, { to: { node: whole, member: 'properties' } })
    fitted = { ...fitted, schema: whole }
  }
  return fitted
}

function fitTool(tool: Inner, namespace: string | undefined, fitting: Fitting): Inner {
  const { limits, c } = fitting
  if (tool.type === 'opaque-tool' || tool.type === 'hosted') return tool
  const name = fitName(tool, namespace, fitting)
  const named = name === tool.name ? tool : { ...tool, name }
  if (named.type === 'function') return fitSchema(named, fitting)
  if (limits.customTools) return named
  c.report('approximated', 'custom-tool', tool)
  const { grammar, ...rest } = named
  return { ...rest, type: 'function', schema: textSchema(grammar) }
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

export function fitList(tools: readonly Tool[], fitting: Fitting): readonly Tool[] {
  return tools.flatMap((tool) =>
    tool.type === 'namespace' ? fitNamespace(tool, fitting) : [fitTool(tool, undefined, fitting)],
  )
}

export function fitTools({ tools = [], turns }: HubRequest, fitting: Fitting): readonly Tool[] {
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
