import type { Context } from '../../hub/context.ts'
import { knownMembers } from '../../hub/extensions.ts'
import { type Json, ORIGIN } from '../../hub/node.ts'
import type { ReasoningOptions } from '../../hub/request.ts'
import {
  carryLevels,
  type Draft,
  MESSAGES,
  optionalNumber,
  optionalObject,
  optionalString,
  ownExtensions,
  restoreLevels,
  stringOf,
  type Wire,
} from './extensions.ts'

const thinkingKnown = knownMembers('type', 'budget_tokens', 'display')
const thinkingSilent = knownMembers('block_binding')
const outputKnown = knownMembers('effort', 'format')
const outputSilent = knownMembers('task_budget')
const modes: ReadonlySet<string> = new Set(['enabled', 'adaptive', 'disabled'] satisfies ReasoningOptions['mode'][])

/** `thinking`, and of `output_config` all but the format. A mode that the hub has no word for stays an extension. */
export function decodeReasoning(wire: Wire, c: Context): ReasoningOptions | undefined {
  const thinking = optionalObject(wire, 'thinking', '') ?? undefined
  const output = optionalObject(wire, 'output_config', '') ?? undefined
  if (thinking === undefined && output === undefined) return undefined
  const type = thinking === undefined ? undefined : stringOf(thinking, 'type', '/thinking')
  const named = type === undefined || modes.has(type)
  const effort = output === undefined ? undefined : optionalString(output, 'effort', '/output_config')
  const known = thinking !== undefined && named
  const budgetTokens = known ? optionalNumber(thinking, 'budget_tokens', '/thinking') : undefined
  const summary = known ? optionalString(thinking, 'display', '/thinking') : undefined
  const levels = [
    ...(known ? [{ wire: thinking, path: 'thinking', known: thinkingKnown, silent: thinkingSilent }] : []),
    ...(output === undefined
      ? []
      : [{ wire: output, path: 'output_config', known: outputKnown, silent: outputSilent }]),
  ]
  const more = carryLevels(levels, '', c)
  if (!named && type !== 'between_tools')
    c.report('carried', 'unknown-type', { [ORIGIN]: '/thinking' }, undefined, { detail: type })
  const ext = named ? more.ext : { [MESSAGES]: { ...ownExtensions(more), thinking: thinking as Json } }
  const options: ReasoningOptions = {
    [ORIGIN]: '',
    ...(effort === undefined ? {} : { effort }),
    ...(named && type !== undefined ? { mode: type as NonNullable<ReasoningOptions['mode']> } : {}),
    ...(budgetTokens === undefined ? {} : { budgetTokens }),
    ...(summary === undefined ? {} : { summary }),
    ...more,
    ...(ext === undefined ? {} : { ext }),
  }
  return Object.keys(options).length === 0 ? undefined : options
}

/** Words for the display of thinking; those of other vendors have no counterpart. */
const displays: ReadonlySet<string> = new Set(['summarized', 'omitted', 'updates'])

function encodeThinking(options: ReasoningOptions, c: Context): Draft | undefined {
  const { mode, budgetTokens, summary } = options
  const own = ownExtensions(options)?.['thinking']
  if (own !== undefined) return own as Draft
  const thinking: Draft | undefined = mode === undefined ? undefined : { type: mode }
  if (budgetTokens !== undefined) {
    if (thinking === undefined) c.report('dropped', 'reasoning-budget', options, 'reasoning-options.budgetTokens')
    else thinking['budget_tokens'] = budgetTokens
  }
  if (summary !== undefined) {
    if (thinking !== undefined && displays.has(summary)) thinking['display'] = summary
    else c.report('dropped', 'reasoning-summary', options, 'reasoning-options.summary')
  }
  return thinking
}

/** Efforts that Messages has no word for: the least there is, or no thinking at all. */
function encodeEffort(options: ReasoningOptions, wire: Draft, output: Draft, c: Context): void {
  const { effort } = options
  if (effort === undefined) return
  if (effort === 'none') {
    c.report('approximated', 'effort', options, 'reasoning-options.effort')
    if (wire['thinking'] !== undefined) return
    const thinking = { type: 'disabled' }
    wire['thinking'] = thinking
    c.report('defaulted', 'reasoning-mode', undefined, undefined, { to: { node: thinking, member: 'type' } })
    return
  }
  if (effort === 'minimal') c.report('approximated', 'effort', options, 'reasoning-options.effort')
  output['effort'] = effort === 'minimal' ? 'low' : effort
}

/** Sets `thinking`, and in `output` (the `output_config` being written) all but the format. */
export function encodeReasoning(options: ReasoningOptions, wire: Draft, output: Draft, c: Context): void {
  c.dropExtensions(options)
  const thinking = encodeThinking(options, c)
  if (thinking !== undefined) wire['thinking'] = thinking
  encodeEffort(options, wire, output, c)
  if (options.sealed !== undefined) c.report('dropped', 'reasoning-sealed', options, 'reasoning-options.sealed')
  restoreLevels(options, wire, (level) =>
    level === 'thinking' ? thinking : level === 'output_config' ? output : undefined,
  )
}
