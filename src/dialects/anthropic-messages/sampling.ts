import type { Context } from '../../hub/context.ts'
import { ORIGIN } from '../../hub/node.ts'
import type { HubRequest, Sampling } from '../../hub/request.ts'
import { readString } from '../../protocol-error.ts'
import { type Draft, optionalArray, optionalNumber, type Wire } from './extensions.ts'
import type { ThinkingPlan } from './thinking-plan.ts'
import { refusesMore } from './version.ts'

const DEFAULT_MAX_TOKENS = 4096

export function decodeSampling(wire: Wire): Sampling | undefined {
  const maxOutputTokens = optionalNumber(wire['max_tokens'], 'max_tokens', '')
  const temperature = optionalNumber(wire['temperature'], 'temperature', '')
  const topP = optionalNumber(wire['top_p'], 'top_p', '')
  const topK = optionalNumber(wire['top_k'], 'top_k', '')
  const stop = optionalArray(wire['stop_sequences'], 'stop_sequences', '')?.map((item, i) =>
    readString(item, `/stop_sequences/${i}`),
  )
  const sampling: Sampling = {
    [ORIGIN]: '',
    ...(maxOutputTokens === undefined ? {} : { maxOutputTokens }),
    ...(temperature === undefined ? {} : { temperature }),
    ...(topP === undefined ? {} : { topP }),
    ...(topK === undefined ? {} : { topK }),
    ...(stop === undefined ? {} : { stop }),
  }
  return Object.keys(sampling).length === 0 ? undefined : sampling
}

const lost = {
  frequencyPenalty: 'sampling',
  presencePenalty: 'sampling',
  seed: 'sampling',
  logprobs: 'logprobs',
  topLogprobs: 'logprobs',
} as const

/** The least `top_p` beside thinking. https://platform.claude.com/docs/en/build-with-claude/extended-thinking */
const LEAST_TOP_P = 0.95

/**
 * Beside thinking the vendor refuses every temperature but 1, every `top_k`, and a `top_p` below 0.95. Whoever asks for
 * reasoning in so many words gets it.
 */
function encodeKnobsOfThinking(sampling: Sampling, wire: Draft, c: Context): void {
  const { temperature, topP, topK } = sampling
  if (temperature === 1) wire['temperature'] = 1
  else if (temperature !== undefined) c.report('dropped', 'sampling', sampling, 'sampling.temperature')
  if (topP !== undefined) {
    wire['top_p'] = Math.max(topP, LEAST_TOP_P)
    if (topP < LEAST_TOP_P) c.report('approximated', 'sampling-range', sampling, 'sampling.topP')
  }
  if (topK !== undefined) c.report('dropped', 'sampling', sampling, 'sampling.topK')
}

/** From Claude 4.1 on a request may hold one of temperature and top_p, else it is refused. router-for-me/CLIProxyAPI#1125 */
const ONE_KNOB = /claude-(?:opus|sonnet|haiku|fable|mythos)-(?:4[.-][1-9](?!\d)|[5-9])/

function encodeKnobs({ model }: HubRequest, sampling: Sampling, wire: Draft, c: Context): void {
  const { temperature, topP, topK } = sampling
  if (refusesMore(c.profile.anthropicVersion)) {
    for (const key of ['temperature', 'topP', 'topK'] as const)
      if (sampling[key] !== undefined) c.report('dropped', 'sampling', sampling, `sampling.${key}`)
    return
  }
  if (temperature !== undefined) {
    const clamped = c.native ? temperature : Math.min(Math.max(temperature, 0), 1)
    if (clamped !== temperature) c.report('approximated', 'sampling-range', sampling, 'sampling.temperature')
    wire['temperature'] = clamped
  }
  if (topP !== undefined && temperature !== undefined && !c.native && ONE_KNOB.test(model))
    c.report('dropped', 'sampling', sampling, 'sampling.topP', { detail: 'this model refuses it beside a temperature' })
  else if (topP !== undefined) wire['top_p'] = topP
  if (topK !== undefined) wire['top_k'] = topK
}

/** Messages demands a limit. Where none was set the profile's is used, on top of what thinking may take. */
function encodeLimit({ sampling }: HubRequest, { tokens }: ThinkingPlan, wire: Draft, c: Context): void {
  if (sampling?.maxOutputTokens !== undefined) {
    wire['max_tokens'] = sampling.maxOutputTokens
    return
  }
  wire['max_tokens'] = (c.profile.maxOutputTokens ?? DEFAULT_MAX_TOKENS) + tokens
  c.report('defaulted', 'max-output-tokens', undefined, undefined, { to: '/max_tokens' })
}

/** "Each stop sequence must contain non-whitespace". https://github.com/BerriAI/litellm/issues/3286 */
function encodeStop(sampling: Sampling, stop: readonly string[], wire: Draft, c: Context): void {
  const taken = c.native ? stop : stop.filter((one) => one.trim() !== '')
  if (taken.length > 0 || c.native) wire['stop_sequences'] = taken
  if (taken.length === stop.length) return
  c.report(taken.length === 0 ? 'dropped' : 'approximated', 'stop', sampling, 'sampling.stop')
}

export function encodeSampling(request: HubRequest, plan: ThinkingPlan, wire: Draft, c: Context): void {
  encodeLimit(request, plan, wire, c)
  const { sampling } = request
  if (sampling === undefined) return
  c.dropExtensions(sampling)
  const thinks = plan.own === undefined && plan.thinking !== undefined && plan.thinking['type'] !== 'disabled'
  if (thinks && !refusesMore(c.profile.anthropicVersion)) encodeKnobsOfThinking(sampling, wire, c)
  else encodeKnobs(request, sampling, wire, c)
  if (sampling.stop !== undefined) encodeStop(sampling, sampling.stop, wire, c)
  for (const key of Object.keys(lost) as (keyof typeof lost)[])
    if (sampling[key] !== undefined) c.report('dropped', lost[key], sampling, `sampling.${key}`)
  // One answer is what Messages gives anyway.
  if (sampling.choices !== undefined && sampling.choices !== 1)
    c.report('dropped', 'choices', sampling, 'sampling.choices')
}
