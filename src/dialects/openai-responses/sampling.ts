import { type Context, type HubRequest, MEMBERS, ORIGIN, type Sampling } from '../../hub/index.ts'
import { readArray, readNumber } from '../../protocol-error.ts'
import { type Draft, optional, type Wire } from './wire-object.ts'

const LOGPROBS = 'message.output_text.logprobs'

export function decodeSampling(root: Wire): { readonly sampling?: Sampling } {
  const maxOutputTokens = optional(root['max_output_tokens'], '/max_output_tokens', readNumber)
  const temperature = optional(root['temperature'], '/temperature', readNumber)
  const topP = optional(root['top_p'], '/top_p', readNumber)
  const topLogprobs = optional(root['top_logprobs'], '/top_logprobs', readNumber)
  const logprobsAt = (optional(root['include'], '/include', readArray) ?? []).indexOf(LOGPROBS)
  const said = {
    ...(maxOutputTokens === undefined ? {} : { maxOutputTokens }),
    ...(temperature === undefined ? {} : { temperature }),
    ...(topP === undefined ? {} : { topP }),
    ...(topLogprobs === undefined ? {} : { topLogprobs }),
    ...(logprobsAt < 0 ? {} : { logprobs: true }),
  }
  if (Object.keys(said).length === 0) return {}
  return { sampling: { [ORIGIN]: '', [MEMBERS]: { logprobs: `include/${logprobsAt}` }, ...said } }
}

/** A smaller limit is refused. https://github.com/farion1231/cc-switch/pull/7287 */
const LEAST_OUTPUT = 16

function limitOf(sampling: Sampling, c: Context): number | undefined {
  const { maxOutputTokens: limit } = sampling
  if (limit === undefined || limit >= LEAST_OUTPUT || c.native) return limit
  c.report('approximated', 'sampling-range', sampling, 'sampling.maxOutputTokens')
  return LEAST_OUTPUT
}

/** There is no `stop`, no `n`, no seed and no penalty in this dialect. */
const unsayable = [
  ['topK', 'sampling'],
  ['stop', 'stop'],
  ['frequencyPenalty', 'sampling'],
  ['presencePenalty', 'sampling'],
  ['seed', 'sampling'],
] as const satisfies readonly (readonly [keyof Sampling, string])[]

export function encodeSampling(
  { sampling }: HubRequest,
  c: Context,
): { readonly members: Draft; readonly include?: string } {
  if (sampling === undefined) return { members: {} }
  c.dropExtensions(sampling)
  const maxOutputTokens = limitOf(sampling, c)
  const { temperature, topP, topLogprobs, logprobs, choices, stop } = sampling
  for (const [field, code] of unsayable)
    if (sampling[field] !== undefined && !(field === 'stop' && stop?.length === 0))
      c.report('dropped', code, sampling, `sampling.${field}`)
  if (choices !== undefined && choices !== 1) c.report('dropped', 'choices', sampling, 'sampling.choices')
  return {
    members: {
      ...(maxOutputTokens === undefined ? {} : { max_output_tokens: maxOutputTokens }),
      ...(temperature === undefined ? {} : { temperature }),
      ...(topP === undefined ? {} : { top_p: topP }),
      ...(topLogprobs === undefined ? {} : { top_logprobs: topLogprobs }),
    },
    ...(logprobs === true ? { include: LOGPROBS } : {}),
  }
}
