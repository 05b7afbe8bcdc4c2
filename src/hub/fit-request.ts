import { createCallIds, ownIds } from './call-ids.ts'
import type { Context } from './context.ts'
import { fitTurns } from './fit-calls.ts'
import { fitChoice, keepAllowed } from './fit-choice.ts'
import { fitTools } from './fit-tools.ts'
import type { Fitting } from './fitting.ts'
import type { HubRequest } from './request.ts'
import { hasRefusedRoot } from './root-schema.ts'
import type { Tool } from './tool.ts'
import type { ToolLimits } from './tool-limits.ts'
import { createToolNames } from './tool-names.ts'

function toolFits(tool: Tool, limits: ToolLimits, native: boolean): boolean {
  switch (tool.type) {
    case 'namespace':
      return native && limits.namespaces
    case 'custom':
      return limits.customTools && (native || limits.name.test(tool.name))
    case 'function':
      if (native) return true
      return (
        limits.name.test(tool.name) &&
        (tool.strict !== true || limits.strict === undefined) &&
        !hasRefusedRoot(tool.schema, limits.refusedAtRoot) &&
        (!limits.properties || tool.schema?.['type'] !== 'object' || tool.schema['properties'] !== undefined)
      )
    case 'hosted':
    case 'opaque-tool':
      return true
    default:
      return tool satisfies never
  }
}

/** Whether each call has an id of its own, a legal name and one result. */
function callsFit({ turns }: HubRequest, limits: ToolLimits, native: boolean): boolean {
  /** How many calls of each id wait for their result. */
  const open = new Map<string, number>()
  for (const { parts } of turns)
    for (const part of parts) {
      if (part.type === 'tool-call' && part.run === 'client') {
        if ((part.namespace !== undefined && !limits.namespaces) || (part.form === 'text' && !limits.customTools))
          return false
        if (native) continue
        const waiting = open.get(part.id)
        if (waiting !== undefined && !limits.repeatedIds) return false
        if (!limits.name.test(part.name) || !limits.callId.test(part.id)) return false
        open.set(part.id, (waiting ?? 0) + 1)
      } else if (part.type === 'tool-result' && part.run === 'client') {
        if (part.form === 'text' && !limits.customTools) return false
        if (native) continue
        const waiting = open.get(part.callId) ?? 0
        if (waiting === 0) return false
        open.set(part.callId, waiting - 1)
      } else if (part.type === 'tool-offer' && !(native && limits.offers)) return false
    }
  for (const waiting of open.values()) if (waiting > 0) return false
  return true
}

/** Almost every request: functions with legal names, and calls that are answered. */
function fitsAlready(request: HubRequest, limits: ToolLimits, native: boolean): boolean {
  const { tools = [], toolChoice } = request
  for (const tool of tools) if (!toolFits(tool, limits, native)) return false
  if (!callsFit(request, limits, native)) return false
  if (toolChoice === undefined) return true
  if (toolChoice.allowed !== undefined) return native && limits.allowedTools
  if (toolChoice.form === 'text' && !limits.customTools) return false
  return native || toolChoice.name === undefined || limits.name.test(toolChoice.name)
}

/**
 * A request as the target can take it, as far as tools are concerned: tools that stood in namespaces or inside the
 * conversation are offered under flat names, free-text tools become functions with one string, names and ids that the
 * target refuses are shortened, everywhere alike, and each call has one result. `restore-calls` undoes it in the answer.
 */
export function fitRequest(request: HubRequest, limits: ToolLimits, c: Context): HubRequest {
  if (fitsAlready(request, limits, c.native)) return request
  const ids = c.native ? ownIds : createCallIds(request, limits)
  const fitting: Fitting = { limits, names: createToolNames(request, limits, c.native), ids, c }
  const allowed = keepAllowed(request, fitting)
  const tools = fitTools(allowed, fitting)
  const { toolChoice } = request
  return {
    ...request,
    turns: fitTurns(allowed.turns, fitting),
    ...(request.tools === undefined && tools.length === 0 ? {} : { tools }),
    ...(toolChoice === undefined ? {} : { toolChoice: fitChoice(toolChoice, request, fitting) }),
  }
}
