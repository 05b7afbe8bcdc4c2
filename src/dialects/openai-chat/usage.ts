import type { Context } from '../../hub/context.ts'
import { knownMembers } from '../../hub/extensions.ts'
import { type Json, MEMBERS, ORIGIN } from '../../hub/node.ts'
import type { Usage } from '../../hub/usage.ts'
import { readNumber, readObject } from '../../protocol-error.ts'
import { carryLevels, restoreLevels } from './extensions.ts'

type Wire = Readonly<Record<string, unknown>>

const PROMPT = 'prompt_tokens_details'
const COMPLETION = 'completion_tokens_details'

const known = knownMembers('prompt_tokens', 'completion_tokens', 'total_tokens', PROMPT, COMPLETION)
const promptKnown = knownMembers('cached_tokens', 'cache_write_tokens')
const promptSilent = knownMembers('audio_tokens', 'image_tokens', 'text_tokens')
const completionKnown = knownMembers('reasoning_tokens')
const completionSilent = knownMembers(
  'audio_tokens',
  'text_tokens',
  'accepted_prediction_tokens',
  'rejected_prediction_tokens',
)
const totalSilent = knownMembers('total_tokens')

function count(wire: Wire, member: string, at: string): number | undefined {
  const value = wire[member]
  return value === undefined || value === null ? undefined : readNumber(value, `${at}/${member}`)
}

function details(value: unknown, at: string): Wire {
  return value === undefined || value === null ? {} : readObject(value, at)
}

/**
 * Chat's totals are inclusive, as the hub's are. The sum of both is not kept where it is one; where a server counts
 * otherwise its own figure stays an extension. Some servers write `cached_tokens` or `reasoning_tokens` at the top.
 */
export function decodeUsage(value: unknown, at: string, c: Context): Usage | undefined {
  if (value === undefined || value === null) return undefined
  const wire: Wire = readObject(value, at, 'usage')
  const prompt = details(wire[PROMPT], `${at}/${PROMPT}`)
  const completion = details(wire[COMPLETION], `${at}/${COMPLETION}`)
  const inputTokens = count(wire, 'prompt_tokens', at)
  const outputTokens = count(wire, 'completion_tokens', at)
  const total = count(wire, 'total_tokens', at)
  const nestedCache = count(prompt, 'cached_tokens', `${at}/${PROMPT}`)
  const nestedReasoning = count(completion, 'reasoning_tokens', `${at}/${COMPLETION}`)
  const flatCache = nestedCache === undefined ? count(wire, 'cached_tokens', at) : undefined
  const flatReasoning = nestedReasoning === undefined ? count(wire, 'reasoning_tokens', at) : undefined
  const cacheRead = nestedCache ?? flatCache
  const cacheWrite = count(prompt, 'cache_write_tokens', `${at}/${PROMPT}`)
  const reasoning = nestedReasoning ?? flatReasoning
  const flat: Record<string, string> = {}
  if (flatCache !== undefined) flat['cacheRead'] = 'cached_tokens'
  if (flatReasoning !== undefined) flat['reasoning'] = 'reasoning_tokens'
  for (const member of Object.values(flat)) c.report('repaired', 'member-shape', { [ORIGIN]: `${at}/${member}` })
  const odd = total !== undefined && total !== (inputTokens ?? 0) + (outputTokens ?? 0)
  const more = carryLevels(
    [
      { wire, path: '', known: knownMembers(...known, ...Object.values(flat)) },
      ...(odd ? [{ wire: { total_tokens: total }, path: '', known: knownMembers(), silent: totalSilent }] : []),
      { wire: prompt, path: PROMPT, known: promptKnown, silent: promptSilent },
      { wire: completion, path: COMPLETION, known: completionKnown, silent: completionSilent },
    ],
    at,
    c,
  )
  return {
    ...(inputTokens === undefined ? {} : { inputTokens }),
    ...(outputTokens === undefined ? {} : { outputTokens }),
    ...(cacheRead === undefined ? {} : { cacheRead }),
    ...(cacheWrite === undefined ? {} : { cacheWrite }),
    ...(reasoning === undefined ? {} : { reasoning }),
    [ORIGIN]: at,
    ...more,
    [MEMBERS]: { ...more[MEMBERS], ...flat },
  }
}

/** `at` is where the object will stand. Chat demands both totals: what is not known is 0, or the estimate handed in. */
export function encodeUsage(usage: Usage, at: string, c: Context, inputTokenEstimate?: number): Json {
  c.dropExtensions(usage)
  return usageMembers(usage, at, c, inputTokenEstimate)
}

/** The same for usage whose foreign extensions were reported as they came: figures of a stream that were folded. */
export function usageMembers(usage: Usage, at: string, c: Context, inputTokenEstimate?: number): Json {
  const { inputTokens, outputTokens, cacheRead, cacheWrite, reasoning } = usage
  const input = inputTokens ?? inputTokenEstimate ?? 0
  const output = outputTokens ?? 0
  if (inputTokens === undefined) c.report('synthesized', 'usage', undefined, undefined, { to: `${at}/prompt_tokens` })
  if (outputTokens === undefined)
    c.report('synthesized', 'usage', undefined, undefined, { to: `${at}/completion_tokens` })
  if (usage.estimated !== undefined) c.report('dropped', 'usage-detail', usage, 'usage.estimated')
  const wire: Record<string, Json> = { prompt_tokens: input, completion_tokens: output, total_tokens: input + output }
  const prompt: Record<string, Json> = {}
  const completion: Record<string, Json> = {}
  if (cacheRead !== undefined) prompt['cached_tokens'] = cacheRead
  if (cacheWrite !== undefined) prompt['cache_write_tokens'] = cacheWrite
  if (reasoning !== undefined) completion['reasoning_tokens'] = reasoning
  const own = usage.ext?.['openai-chat']
  if (own?.['total_tokens'] !== undefined) wire['total_tokens'] = own['total_tokens']
  restoreLevels(usage, wire, { [PROMPT]: prompt, [COMPLETION]: completion })
  if (Object.keys(prompt).length > 0) wire[PROMPT] = prompt
  if (Object.keys(completion).length > 0) wire[COMPLETION] = completion
  return wire
}
