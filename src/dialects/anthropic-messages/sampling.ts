import type { Context } from '../../hub/context.ts'
import { ORIGIN } from '../../hub/node.ts'
import type { HubRequest, Sampling } from '../../hub/request.ts'
import { readString } from '../../protocol-error.ts'
import { type Draft, optionalArray, optionalNumber, type Wire } from './extensions.ts'
import { refusesMore } from './version.ts'

const DEFAULT_MAX_TOKENS = 4096

export function decodeSampling(wire: Wire): Sampling | undefined {
  const maxOutputTokens = optionalNumber(wire, 'max_tokens', '')
  const temperature = optionalNumber(wire, 'temperature', '')
  const topP = optionalNumber(wire, 'top_p', '')
  const topK = optionalNumber(wire, 'top_k', '')
  const stop = optionalArray(wire, 'stop_sequences', '')?.map((item, i) => readString(item, `/stop_sequences/${i}`))
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

function encodeKnobs(sampling: Sampling, wire: Draft, c: Context): void {
  const { temperature, topP, topK } = sampling
  if (refusesMore(c.profile.anthropicVersion)) {
    for (const key of ['temperature', 'topP', 'topK'] as const)
      if (sampling[key] !== undefined) c.report('dropped', 'sampling', sampling, `sampling.${key}`)
    return
  }
  if (temperature !== undefined) {
    const clamped = Math.min(Math.max(temperature, 0), 1)
    if (clamped !== temperature) c.report('approximated', 'sampling-range', sampling, 'sampling.temperature')
    wire['temperature'] = clamped
  }
  if (topP !== undefined) wire['top_p'] = topP
  if (topK !== undefined) wire['top_k'] = topK
}

/** Messages demands a limit. Where none was set the profile's is used, above a budget for thinking. */
function encodeLimit(request: HubRequest, wire: Draft, c: Context): void {
  const { sampling, reasoning } = request
  if (sampling?.maxOutputTokens !== undefined) {
    wire['max_tokens'] = sampling.maxOutputTokens
    return
  }
  wire['max_tokens'] = (c.profile.maxOutputTokens ?? DEFAULT_MAX_TOKENS) + (reasoning?.budgetTokens ?? 0)
  c.report('defaulted', 'max-output-tokens', undefined, undefined, { to: { node: wire, member: 'max_tokens' } })
}

export function encodeSampling(request: HubRequest, wire: Draft, c: Context): void {
  encodeLimit(request, wire, c)
  const { sampling } = request
  if (sampling === undefined) return
  c.dropExtensions(sampling)
  encodeKnobs(sampling, wire, c)
  if (sampling.stop !== undefined) wire['stop_sequences'] = sampling.stop
  for (const key of Object.keys(lost) as (keyof typeof lost)[])
    if (sampling[key] !== undefined) c.report('dropped', lost[key], sampling, `sampling.${key}`)
  // One answer is what Messages gives anyway: saying so is no loss of meaning.
  if (sampling.choices !== undefined)
    c.report('dropped', sampling.choices > 1 ? 'choices' : 'member', sampling, 'sampling.choices')
}
