import type { Context } from '../../hub/context.ts'
import { budgetOfEffort, effortOfBudget, efforts, nearestEffort } from '../../hub/effort.ts'
import type { HubRequest, ReasoningOptions } from '../../hub/request.ts'
import type { Turn } from '../../hub/turn.ts'
import { type Draft, MESSAGES } from './extensions.ts'
import { thinkingFormOf } from './thinking-forms.ts'

/** What a request of another dialect becomes: `thinking`, `output_config.effort`, and how many tokens thinking may take. */
export interface ThinkingPlan {
  readonly thinking?: Draft
  readonly effort?: string
  /** Tokens for thinking, for a limit of output that nobody set: it includes them. */
  readonly tokens: number
  /** A Messages document says so itself, and answers for it. */
  readonly own?: true
}

export const noPlan: ThinkingPlan = { tokens: 0 }

type Field = 'effort' | 'mode' | 'budgetTokens' | 'summary'
const codes = {
  effort: 'effort',
  mode: 'reasoning-mode',
  budgetTokens: 'reasoning-budget',
  summary: 'reasoning-summary',
} as const

/** Reports those of the fields that the request has. */
function tell(
  kind: 'dropped' | 'approximated',
  fields: readonly Field[],
  options: ReasoningOptions,
  c: Context,
  detail?: string,
) {
  for (const field of fields)
    if (options[field] !== undefined)
      c.report(kind, codes[field], options, `reasoning-options.${field}`, detail === undefined ? {} : { detail })
}

/** The efforts that the vendor has words for; what it has none for, and no rank either, is passed on: the list grows. */
const ownEfforts: readonly string[] = ['low', 'medium', 'high', 'xhigh', 'max']

function nearest(effort: string, c: Context): string | undefined {
  const { efforts: known } = c.profile
  if (known === undefined && !(efforts as readonly string[]).includes(effort)) return effort
  return nearestEffort(effort, known ?? ownEfforts)
}

/** The vendor's words for showing reasoning; OpenAI's ask for a summary of one length or another. */
const displays: ReadonlySet<string> = new Set(['summarized', 'omitted', 'updates'])
const summaries: ReadonlySet<string> = new Set(['auto', 'concise', 'detailed'])

function addDisplay(options: ReasoningOptions, thinking: Draft, c: Context): void {
  const { summary } = options
  if (summary === undefined) {
    if (c.profile.reasoningSummary === undefined) return
    thinking['display'] = 'summarized'
    c.report('defaulted', 'reasoning-summary', undefined, undefined, { to: '/thinking/display' })
  } else if (displays.has(summary)) thinking['display'] = summary
  else if (summaries.has(summary)) {
    thinking['display'] = 'summarized'
    tell('approximated', ['summary'], options, c)
  } else tell('dropped', ['summary'], options, c)
}

function defaulted(code: 'reasoning-mode' | 'reasoning-budget', member: 'type' | 'budget_tokens', c: Context): void {
  c.report('defaulted', code, undefined, undefined, { to: `/thinking/${member}` })
}

function forcesTool({ toolChoice, tools = [] }: HubRequest): boolean {
  return tools.length > 0 && (toolChoice?.mode === 'required' || toolChoice?.mode === 'tool')
}

/** Whether the last thing said are results of calls whose message does not begin with the vendor's own thinking. */
function resumesBareCall(turns: readonly Turn[]): boolean {
  let i = turns.length - 1
  let results = false
  while (i >= 0 && turns[i]?.role !== 'assistant') {
    results ||= turns[i]?.parts.some((part) => part.type === 'tool-result' && part.run === 'client') === true
    i--
  }
  if (!results || i < 0) return false
  while (turns[i - 1]?.role === 'assistant') i--
  const said = turns.slice(i).flatMap(({ role, parts }) => (role === 'assistant' ? parts : []))
  const first = said.find((part) => part.type !== 'reasoning' || part.seal?.issuer === MESSAGES)
  return first?.type !== 'reasoning'
}

/** The least budget that the vendor takes. https://platform.claude.com/docs/en/build-with-claude/extended-thinking */
const LEAST_BUDGET = 1024

/** A budget must stay below the limit of output; one that does not leaves half of it for the answer. */
function fitBudget(tokens: number, limit: number | undefined): number | undefined {
  const budget = Math.max(LEAST_BUDGET, tokens)
  if (limit === undefined || budget < limit) return budget
  const half = Math.max(LEAST_BUDGET, Math.floor(limit / 2))
  return half < limit ? half : undefined
}

/** OpenAI's documented effort where a request asks for reasoning and names none. */
const UNSAID = 'medium'

/** The vendor refuses manual thinking in these requests; what it answers without thinking is worth more than a refusal. */
function obstacle(request: HubRequest): string | undefined {
  if (forcesTool(request)) return 'manual thinking excludes a forced tool'
  return resumesBareCall(request.turns) ? 'the calls being answered do not begin with thinking' : undefined
}

function manual(request: HubRequest, options: ReasoningOptions, c: Context): ThinkingPlan {
  const { effort, mode, budgetTokens } = options
  const wanted = budgetTokens ?? budgetOfEffort(effort ?? UNSAID)
  const budget = wanted === undefined ? undefined : fitBudget(wanted, request.sampling?.maxOutputTokens)
  const hindered =
    obstacle(request) ?? (budget === undefined ? 'no budget of thinking fits below the limit of output' : undefined)
  if (hindered !== undefined || budget === undefined) {
    tell('dropped', ['effort', 'mode', 'budgetTokens', 'summary'], options, c, hindered)
    return noPlan
  }
  const thinking: Draft = { type: 'enabled', budget_tokens: budget }
  tell('approximated', ['effort'], options, c, `a budget of ${budget} tokens`)
  if (mode === undefined) defaulted('reasoning-mode', 'type', c)
  else if (mode !== 'enabled') tell('approximated', ['mode'], options, c)
  if (budgetTokens === undefined) defaulted('reasoning-budget', 'budget_tokens', c)
  else if (budgetTokens !== budget) tell('approximated', ['budgetTokens'], options, c)
  addDisplay(options, thinking, c)
  return { thinking, tokens: budget }
}

function adaptive(options: ReasoningOptions, c: Context): ThinkingPlan {
  const { effort, mode, budgetTokens } = options
  const thinking: Draft = { type: 'adaptive' }
  const asked = effort ?? (budgetTokens === undefined ? undefined : effortOfBudget(budgetTokens))
  const word = asked === undefined ? undefined : nearest(asked, c)
  if (effort !== word) tell(word === undefined ? 'dropped' : 'approximated', ['effort'], options, c)
  if (mode === undefined) defaulted('reasoning-mode', 'type', c)
  else if (mode !== 'adaptive') tell('approximated', ['mode'], options, c)
  tell(effort === undefined && word !== undefined ? 'approximated' : 'dropped', ['budgetTokens'], options, c)
  if (effort === undefined && word !== undefined)
    c.report('defaulted', 'effort', undefined, undefined, { to: '/output_config/effort' })
  addDisplay(options, thinking, c)
  const tokens = budgetOfEffort(word ?? 'high') ?? 0
  return word === undefined ? { thinking, tokens } : { thinking, effort: word, tokens }
}

/** The least effort that the vendor has a word for. */
const LEAST_EFFORT = 'low'

/** Thinking is not wanted: switched off, or made as little as it can be. */
function off(form: ReturnType<typeof thinkingFormOf>, options: ReasoningOptions, c: Context): ThinkingPlan {
  tell('dropped', ['budgetTokens', 'summary'], options, c)
  if (form === 'none') {
    tell('dropped', ['effort', 'mode'], options, c)
    return noPlan
  }
  const least = form === 'always'
  const thinking: Draft = { type: least ? 'adaptive' : 'disabled' }
  tell('approximated', ['effort'], options, c)
  if (options.mode === undefined) defaulted('reasoning-mode', 'type', c)
  else if (options.mode !== thinking['type']) tell('approximated', ['mode'], options, c)
  if (!least) return { thinking, tokens: 0 }
  if (options.effort === undefined)
    c.report('defaulted', 'effort', undefined, undefined, { to: '/output_config/effort' })
  return { thinking, effort: LEAST_EFFORT, tokens: budgetOfEffort(LEAST_EFFORT) ?? 0 }
}

/** `plan.thinking` will stand in `thinking`, `plan.effort` in `output_config`. */
export function planThinking(request: HubRequest, options: ReasoningOptions, c: Context): ThinkingPlan {
  const { effort, mode, budgetTokens, summary } = options
  const form = thinkingFormOf(request.model, c.profile)
  if (mode === 'disabled' || effort === 'none' || (effort === undefined && budgetTokens === 0))
    return off(form, options, c)
  if (effort === undefined && mode === undefined && budgetTokens === undefined && summary === undefined) return noPlan
  if (form === 'none') {
    tell('dropped', ['effort', 'mode', 'budgetTokens', 'summary'], options, c, 'the model does not think')
    return noPlan
  }
  return form === 'manual' ? manual(request, options, c) : adaptive(options, c)
}
