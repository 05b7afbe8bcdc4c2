import type { CallIds } from './call-ids.ts'
import type { Context } from './context.ts'
import type { ToolCallPart, ToolResultPart } from './part.ts'
import type { Tool } from './tool.ts'
import type { ToolLimits } from './tool-limits.ts'
import type { ToolNames } from './tool-names.ts'

/** What one request needs to fit a target, worked out once. */
export interface Fitting {
  readonly limits: ToolLimits
  readonly names: ToolNames
  readonly ids: CallIds
  readonly c: Context
}

/**
 * Marks what stands at another place than the caller wrote it, or was never written: the encoder, who knows where it put
 * the node, reports it.
 */
export const OFFERED: unique symbol = Symbol('wireproof.offered')
export const MADE_FOR: unique symbol = Symbol('wireproof.made-for')

/** Says where a tool went that was declared inside the conversation. Encoders call it for every tool that they wrote. */
export function reportOffered(tool: Tool, wire: object, c: Context): void {
  if ((tool as { readonly [OFFERED]?: true })[OFFERED] === true)
    c.report('moved', 'tool-offer', tool, undefined, { to: { node: wire } })
}

/** Says which result was made for a call that nothing answers. Encoders call it for every result that they wrote. */
export function reportMade(result: ToolResultPart, wire: object, c: Context): void {
  const call = (result as { readonly [MADE_FOR]?: ToolCallPart })[MADE_FOR]
  if (call !== undefined) c.report('synthesized', 'orphan-tool-call', call, undefined, { to: { node: wire } })
}
