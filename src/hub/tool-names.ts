import type { HubRequest } from './request.ts'
import { type NameLimits, shortName } from './short-name.ts'
import type { CustomTool, FunctionTool, Tool } from './tool.ts'
import type { ToolLimits } from './tool-limits.ts'

/** What the caller declared under a name of the target's wire. */
export interface DeclaredTool {
  readonly name: string
  readonly namespace?: string
  readonly form: 'json' | 'text'
}

/** The names of one request's tools on the wire of one dialect, both ways. Request and answer make the same table. */
export interface ToolNames {
  wireOf(name: string, namespace: string | undefined): string
  declaredAs(wire: string, namespace: string | undefined): DeclaredTool | undefined
  /** Whether a call may have to be restored: some name is another on the wire, or some tool takes free text. */
  readonly restores: boolean
}

export type NamedTool = FunctionTool | CustomTool

/** Every tool with a name, those of namespaces with theirs; tools that only a vendor knows have none. */
export function* namedTools(
  tools: Iterable<Tool>,
  namespace?: string,
): Generator<readonly [NamedTool, string | undefined]> {
  for (const tool of tools) {
    if (tool.type === 'namespace') yield* namedTools(tool.tools, tool.name)
    else if (tool.type === 'function' || tool.type === 'custom') yield [tool, namespace]
  }
}

/** The tools of a request, wherever they are declared. */
export function* offeredTools({ tools = [], turns }: HubRequest): Generator<Tool> {
  yield* tools
  for (const { parts } of turns) for (const part of parts) if (part.type === 'tool-offer') yield* part.tools
}

const anyName: NameLimits = { legal: /(?:)/, longest: Number.POSITIVE_INFINITY }

function keyOf(name: string, namespace: string | undefined): string {
  return namespace === undefined ? name : `${namespace}\n${name}`
}

/** Codex names the namespace of a server `mcp__server__`, so that the flat name has been the joined one all along. */
function flatName(name: string, namespace: string): string {
  return namespace.endsWith('__') ? `${namespace}${name}` : `${namespace}__${name}`
}

/**
 * `native`: the request was written in the target's own dialect, whose vendor answers for its names.
 *
 * Declared names that are legal stay, all others are made legal in the order of their declaration; calls of tools that are
 * not declared any more come last, so that they cannot take a name away.
 */
export function createToolNames(request: HubRequest, limits: ToolLimits, native: boolean): ToolNames {
  const bounds: NameLimits = native ? anyName : { legal: limits.name, longest: limits.longestName }
  const wires = new Map<string, string>()
  const declared = new Map<string, DeclaredTool>()
  /** Names that may not be used again; where the wire has namespaces, in each of them by itself. */
  const taken = new Map<string | undefined, Set<string>>()
  let restores = false
  const spaceOf = (namespace: string | undefined): string | undefined => (limits.namespaces ? namespace : undefined)

  const add = (name: string, namespace: string | undefined): string => {
    const key = keyOf(name, namespace)
    const known = wires.get(key)
    if (known !== undefined) return known
    const space = spaceOf(namespace)
    const flat = namespace === space ? name : flatName(name, namespace ?? '')
    const used = taken.get(space) ?? new Set()
    const wire = shortName(flat, key, bounds, used)
    wires.set(key, wire)
    taken.set(space, used.add(wire))
    return wire
  }
  const declare = (tool: NamedTool, namespace: string | undefined): void => {
    const form = tool.type === 'custom' ? 'text' : 'json'
    const wire = add(tool.name, namespace)
    if (form === 'text' || wire !== tool.name) restores = true
    const place = keyOf(wire, spaceOf(namespace))
    if (!declared.has(place))
      declared.set(place, { name: tool.name, form, ...(namespace === undefined ? {} : { namespace }) })
  }
  const tools = [...offeredTools(request)]
  for (const [tool, namespace] of namedTools(tools))
    if (namespace === undefined && bounds.legal.test(tool.name)) declare(tool, undefined)
  for (const [tool, namespace] of namedTools(tools)) declare(tool, namespace)
  for (const { parts } of request.turns)
    for (const part of parts) if (part.type === 'tool-call') add(part.name, part.namespace)
  return {
    wireOf: (name, namespace) => wires.get(keyOf(name, namespace)) ?? name,
    declaredAs: (wire, namespace) => declared.get(keyOf(wire, spaceOf(namespace))),
    restores,
  }
}
