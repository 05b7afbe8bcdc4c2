import type { Context } from '../../hub/context.ts'
import { knownMembers } from '../../hub/extensions.ts'
import { type Json, ORIGIN } from '../../hub/node.ts'
import type { HubRequest, ReasoningOptions } from '../../hub/request.ts'
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
  WRITTEN,
  type Written,
  writtenAs,
} from './extensions.ts'
import { noPlan, planThinking, type ThinkingPlan } from './thinking-plan.ts'

const thinkingKnown = knownMembers('type', 'budget_tokens', 'display')
const thinkingSilent = knownMembers('block_binding')
const outputKnown = knownMembers('effort', 'format')
const outputSilent = knownMembers('task_budget')
const modes: ReadonlySet<string> = new Set(['enabled', 'adaptive', 'disabled'] satisfies ReasoningOptions['mode'][])

/** `thinking`, and of `output_config` all but the format. A mode that the hub has no word for stays an extension. */
export function decodeReasoning(wire: Wire, c: Context): ReasoningOptions | undefined {
  const thinking = optionalObject(wire['thinking'], 'thinking', '') ?? undefined
  const output = optionalObject(wire['output_config'], 'output_config', '') ?? undefined
  if (thinking === undefined && output === undefined) return undefined
  const type = thinking === undefined ? undefined : stringOf(thinking['type'], 'type', '/thinking')
  const named = type === undefined || modes.has(type)
  const effort = output === undefined ? undefined : optionalString(output['effort'], 'effort', '/output_config')
  const known = thinking !== undefined && named
  const budgetTokens = known ? optionalNumber(thinking['budget_tokens'], 'budget_tokens', '/thinking') : undefined
  const summary = known ? optionalString(thinking['display'], 'display', '/thinking') : undefined
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
  const options: ReasoningOptions & { readonly [WRITTEN]: Written } = {
    [ORIGIN]: '',
    [WRITTEN]: 'message',
    ...(effort === undefined ? {} : { effort }),
    ...(named && type !== undefined ? { mode: type as NonNullable<ReasoningOptions['mode']> } : {}),
    ...(budgetTokens === undefined ? {} : { budgetTokens }),
    ...(summary === undefined ? {} : { summary }),
    ...more,
    ...(ext === undefined ? {} : { ext }),
  }
  return Object.keys(options).length === 0 ? undefined : options
}

/** What a Messages document says of thinking, as it stood. */
function ownPlan(options: ReasoningOptions): ThinkingPlan {
  const { mode, budgetTokens, summary, effort } = options
  const whole = ownExtensions(options)?.['thinking'] as Draft | undefined
  const thinking: Draft | undefined = whole ?? (mode === undefined ? undefined : { type: mode })
  if (whole === undefined && thinking !== undefined) {
    if (budgetTokens !== undefined) thinking['budget_tokens'] = budgetTokens
    if (summary !== undefined) thinking['display'] = summary
  }
  return {
    ...(thinking === undefined ? {} : { thinking }),
    ...(effort === undefined ? {} : { effort }),
    tokens: budgetTokens ?? 0,
    own: true,
  }
}

/** Decided before anything is written: thinking narrows what the rest of a request may say. */
export function planReasoning(request: HubRequest, c: Context): ThinkingPlan {
  const { reasoning } = request
  if (reasoning === undefined) return noPlan
  return writtenAs(reasoning) === undefined ? planThinking(request, reasoning, c) : ownPlan(reasoning)
}

/** Sets `thinking`, and in `output` (the `output_config` being written) all but the format. */
export function encodeReasoning(
  options: ReasoningOptions,
  { thinking, effort }: ThinkingPlan,
  wire: Draft,
  output: Draft,
  c: Context,
): void {
  c.dropExtensions(options)
  if (thinking !== undefined) wire['thinking'] = thinking
  if (effort !== undefined) output['effort'] = effort
  if (options.sealed !== undefined) c.report('dropped', 'reasoning-sealed', options, 'reasoning-options.sealed')
  restoreLevels(options, wire, (level) =>
    level === 'thinking' ? thinking : level === 'output_config' ? output : undefined,
  )
}
