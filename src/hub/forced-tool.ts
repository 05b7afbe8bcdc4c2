import type { DialectId } from './node.ts'
import type { OpaqueTool, Tool, ToolChoice } from './tool.ts'

/** Vendors that name their own tools say the name beside the type; the others have only the type. */
function nameOf({ wire, tag }: OpaqueTool): string {
  const name = typeof wire === 'object' && wire !== null && 'name' in wire ? wire.name : undefined
  return typeof name === 'string' ? name : tag
}

/**
 * Whether the choice forces a tool that only a dialect other than `own` knows. The tool is dropped, and a choice that
 * names a tool which is not on offer is refused by every vendor.
 */
export function forcesForeignTool(choice: ToolChoice, tools: readonly Tool[], own: DialectId): boolean {
  if (choice.mode !== 'tool') return false
  if (choice.hosted !== undefined) return false
  if (tools.some((tool) => 'name' in tool && tool.name === choice.name)) return false
  return tools.some((tool) => tool.type === 'opaque-tool' && tool.dialect !== own && nameOf(tool) === choice.name)
}
