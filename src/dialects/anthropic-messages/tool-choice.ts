import type { Context } from '../../hub/context.ts'
import { type Known, knownMembers } from '../../hub/extensions.ts'
import { type Json, ORIGIN } from '../../hub/node.ts'
import type { HubRequest } from '../../hub/request.ts'
import type { Tool, ToolChoice } from '../../hub/tool.ts'
import { readObject } from '../../protocol-error.ts'
import {
  carryLevels,
  type Draft,
  MESSAGES,
  optionalBoolean,
  ownExtensions,
  restoreLevels,
  stringOf,
  type Wire,
  WRITTEN,
  type Written,
  writtenAs,
} from './extensions.ts'
import { hostedName } from './hosted-tools.ts'

const AT = '/tool_choice'
const modes: ReadonlyMap<string, ToolChoice['mode']> = new Map([
  ['auto', 'auto'],
  ['any', 'required'],
  ['none', 'none'],
  ['tool', 'tool'],
])
const switched = knownMembers('type', 'disable_parallel_tool_use')
const knownIn: Readonly<Record<ToolChoice['mode'], Known>> = {
  auto: switched,
  required: switched,
  tool: knownMembers('type', 'name', 'disable_parallel_tool_use'),
  none: knownMembers('type'),
  opaque: knownMembers(),
}
const words = { auto: 'auto', required: 'any', none: 'none' } as const

export interface DecodedToolChoice {
  readonly toolChoice: ToolChoice
  /** The switch stands inside the choice, and is an option of its own in the hub. */
  readonly parallelToolCalls?: boolean
}

export function decodeToolChoice(value: unknown, c: Context): DecodedToolChoice | undefined {
  if (value === undefined || value === null) return undefined
  const wire: Wire = readObject(value, AT, 'a tool choice')
  const type = stringOf(wire['type'], 'type', AT)
  const mode = modes.get(type)
  if (mode === undefined) {
    c.report('carried', 'unknown-type', { [ORIGIN]: AT }, undefined, { detail: type })
    return { toolChoice: { mode: 'opaque', [ORIGIN]: AT, ext: { [MESSAGES]: { tool_choice: wire as Json } } } }
  }
  const disabled =
    mode === 'none' ? undefined : optionalBoolean(wire['disable_parallel_tool_use'], 'disable_parallel_tool_use', AT)
  const choice: ToolChoice =
    mode === 'tool' ? { mode, name: stringOf(wire['name'], 'name', AT), [ORIGIN]: AT } : { mode, [ORIGIN]: AT }
  const more = carryLevels([{ wire, path: '', known: knownIn[mode] }], AT, c)
  const toolChoice: ToolChoice & { readonly [WRITTEN]: Written } = { ...choice, ...more, [WRITTEN]: 'message' }
  return disabled === undefined ? { toolChoice } : { toolChoice, parallelToolCalls: !disabled }
}

function encodeMode(choice: ToolChoice, c: Context): Draft | undefined {
  const { mode } = choice
  if (mode === 'opaque') {
    const own = ownExtensions(choice)?.['tool_choice']
    if (own !== undefined) return own as Draft
    c.report('dropped', 'tool-choice', choice)
    return undefined
  }
  c.dropExtensions(choice)
  if (mode !== 'tool') return { type: words[mode] }
  if (choice.form === 'text') c.report('approximated', 'custom-tool', choice)
  const hosted = choice.hosted === undefined ? undefined : hostedName(choice.hosted)
  return { type: 'tool', name: hosted ?? choice.name ?? '' }
}

/** A choice among tools that are not there is refused; how much is lost depends on what it asked for. */
function dropChoice(choice: ToolChoice, c: Context): void {
  const harmless = choice.mode === 'auto' || choice.mode === 'none'
  c.report('dropped', harmless ? 'member' : 'tool-choice', choice)
}

/** A tool of the vendor is named by what it is; one that is not on offer has no name that could be forced. */
function isOnOffer({ hosted }: ToolChoice, tools: readonly Tool[]): boolean {
  return hosted === undefined || tools.some((tool) => tool.type === 'hosted' && tool.kind === hosted)
}

/** `offered`: whether any tool is left. */
export function encodeToolChoice(request: HubRequest, offered: boolean, c: Context): Draft | undefined {
  const { options, tools = [] } = request
  const parallel = options?.parallelToolCalls
  const own = request.toolChoice !== undefined && writtenAs(request.toolChoice) !== undefined
  let { toolChoice } = request
  if (toolChoice !== undefined && !own && !(offered && isOnOffer(toolChoice, tools))) {
    dropChoice(toolChoice, c)
    toolChoice = undefined
  }
  if (!offered && !own) {
    if (parallel !== undefined) c.report('dropped', 'parallel-tool-calls', options, 'options.parallelToolCalls')
    return undefined
  }
  let wire = toolChoice === undefined ? undefined : encodeMode(toolChoice, c)
  if (parallel !== undefined) {
    if (wire === undefined) {
      wire = { type: 'auto' }
      c.report('defaulted', 'missing-member', undefined, undefined, { to: { node: wire, member: 'type' } })
    }
    if (wire['type'] === 'none') c.report('dropped', 'parallel-tool-calls', options, 'options.parallelToolCalls')
    else if (wire['disable_parallel_tool_use'] === undefined) wire['disable_parallel_tool_use'] = !parallel
  }
  if (wire !== undefined && toolChoice !== undefined && toolChoice.mode !== 'opaque') restoreLevels(toolChoice, wire)
  return wire
}
