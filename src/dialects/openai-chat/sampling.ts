import type { Context } from '../../hub/context.ts'
import { MEMBERS, ORIGIN } from '../../hub/node.ts'
import type { Sampling } from '../../hub/request.ts'
import { readArray, readBoolean, readNumber, readString } from '../../protocol-error.ts'

type Wire = Readonly<Record<string, unknown>>

/** Numbers that both sides say alike: wire member, hub field. */
const numbers = [
  ['temperature', 'temperature'],
  ['top_p', 'topP'],
  ['frequency_penalty', 'frequencyPenalty'],
  ['presence_penalty', 'presencePenalty'],
  ['seed', 'seed'],
  ['n', 'choices'],
  ['top_logprobs', 'topLogprobs'],
] as const

export const samplingMembers: readonly string[] = [
  ...numbers.map(([member]) => member),
  'max_completion_tokens',
  'stop',
  'logprobs',
]

/** More stop sequences than this are refused. https://platform.openai.com/docs/api-reference/chat/create#chat-create-stop */
const MAX_STOPS = 4

function decodeStop(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return readArray(value, '/stop', 'a string or an array of strings').map((one, i) => readString(one, `/stop/${i}`))
}

type Draft = { -readonly [Field in keyof Sampling]: Sampling[Field] }

/**
 * `max_tokens` is the deprecated name of the limit; where both are given it stays an extension of the request. What only says
 * the default (one answer, no log probabilities, no stop sequence) says nothing.
 */
export function decodeSampling(wire: Wire): Sampling | undefined {
  const draft: Draft = {}
  let found = false
  for (const [member, field] of numbers) {
    const value = wire[member]
    if (value === undefined || value === null || (member === 'n' && value === 1)) continue
    draft[field] = readNumber(value, `/${member}`)
    found = true
  }
  const limit = wire['max_completion_tokens'] ?? undefined
  const legacy = wire['max_tokens'] ?? undefined
  if (limit !== undefined) draft.maxOutputTokens = readNumber(limit, '/max_completion_tokens')
  else if (legacy !== undefined) {
    draft.maxOutputTokens = readNumber(legacy, '/max_tokens')
    draft[MEMBERS] = { maxOutputTokens: 'max_tokens' }
  }
  const { logprobs, stop } = wire
  if (logprobs !== undefined && logprobs !== null && readBoolean(logprobs, '/logprobs')) draft.logprobs = true
  const stops = stop === undefined || stop === null ? [] : decodeStop(stop)
  if (stops.length > 0) draft.stop = stops
  found ||= draft.maxOutputTokens !== undefined || draft.logprobs !== undefined || draft.stop !== undefined
  if (!found) return undefined
  draft[ORIGIN] = ''
  return draft
}

/** A limit of 0 warms the cache of Messages; Chat gives at least one token. */
function encodeLimit(sampling: Sampling, wire: Record<string, unknown>, c: Context): void {
  const { maxOutputTokens: limit } = sampling
  if (limit === undefined) return
  const member = c.profile.chatMaxTokensMember ?? 'max_completion_tokens'
  wire[member] = limit === 0 && !c.native ? 1 : limit
  if (wire[member] !== limit) c.report('approximated', 'sampling-range', sampling, 'sampling.maxOutputTokens')
}

export function encodeSampling(sampling: Sampling, wire: Record<string, unknown>, c: Context): void {
  c.dropExtensions(sampling)
  encodeLimit(sampling, wire, c)
  for (const [member, field] of numbers) if (sampling[field] !== undefined) wire[member] = sampling[field]
  if (sampling.logprobs !== undefined) wire['logprobs'] = sampling.logprobs
  else if (sampling.topLogprobs !== undefined && !c.native) {
    // Chat refuses the number without the switch, which the other dialects do not have.
    wire['logprobs'] = true
    c.report('defaulted', 'logprobs', undefined, undefined, { to: '/logprobs' })
  }
  if (sampling.topK !== undefined) c.report('dropped', 'sampling', sampling, 'sampling.topK')
  const { stop } = sampling
  if (stop === undefined) return
  wire['stop'] = stop.length > MAX_STOPS ? stop.slice(0, MAX_STOPS) : stop
  if (stop.length > MAX_STOPS)
    c.report('approximated', 'stop', sampling, 'sampling.stop', { detail: `only the first ${MAX_STOPS} are sent` })
}
