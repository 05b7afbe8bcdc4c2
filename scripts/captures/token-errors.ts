import { countTokens, type DialectName } from 'wireproof'
import type { DialectId, JsonObject } from 'wireproof/hub'
import { publishedCounts } from './published-counts.ts'
import { Counts, table } from './table.ts'
import type { NoSample, TokenSample } from './token-samples.ts'

/** The answer as a turn of the next request, which is how its tokens come to be counted again. */
const historyOf: Readonly<Partial<Record<DialectId, (sample: Pick<TokenSample, 'texts' | 'calls'>) => JsonObject>>> = {
  'openai-chat': ({ texts, calls }) => ({
    messages: [
      {
        role: 'assistant',
        content: texts.map((text) => ({ type: 'text', text })),
        tool_calls: calls.map(({ name, input }, i) => ({
          id: `c${i}`,
          type: 'function',
          function: { name, arguments: input },
        })),
      },
    ],
  }),
  'openai-responses': ({ texts, calls }) => ({
    input: [
      { role: 'assistant', content: texts.map((text) => ({ type: 'output_text', text })) },
      ...calls.map(({ name, input }, i) => ({ type: 'custom_tool_call', call_id: `c${i}`, name, input })),
    ],
  }),
  'anthropic-messages': ({ texts, calls }) => ({
    max_tokens: 1,
    messages: [
      {
        role: 'assistant',
        content: [
          ...texts.map((text) => ({ type: 'text', text })),
          ...calls.map(({ name, input }, i) => ({ type: 'tool_use', id: `c${i}`, name, input: JSON.parse(input) })),
        ],
      },
    ],
  }),
}

function count(dialect: DialectId, sample: Pick<TokenSample, 'texts' | 'calls'>): number {
  const body = { model: 'm', ...historyOf[dialect]?.(sample) }
  return countTokens(JSON.stringify(body), { dialect: dialect as DialectName }).inputTokens
}

/** What the texts and calls of an answer are estimated at; the frame around the turn is no part of an answer. */
export function estimateOf(sample: TokenSample): number {
  return count(sample.dialect, sample) - count(sample.dialect, { texts: [''], calls: [] })
}

/** Below this the marks around a message, which nobody shows, weigh as much as its text: told in tokens, not in percent. */
const SMALL = 100
/** An estimate this far below its figure was made of a text that somebody has shortened. */
const SHORTENED = 0.1

export interface TokenErrors {
  readonly compared: number
  /** Of absolute relative errors. */
  readonly median: number
  readonly p90: number
  /** Of the sums: above 0 is too much. */
  readonly bias: number
}

export function errorsOf(pairs: readonly (readonly [estimate: number, tokens: number])[]): TokenErrors {
  const errors = pairs.map(([estimate, tokens]) => Math.abs(estimate / tokens - 1)).sort((a, b) => a - b)
  const at = (share: number): number => errors[Math.min(errors.length - 1, Math.floor(errors.length * share))] ?? 0
  const sums = pairs.reduce(([e, t], [estimate, tokens]) => [e + estimate, t + tokens] as const, [0, 0] as const)
  return { compared: pairs.length, median: at(0.5), p90: at(0.9), bias: sums[1] === 0 ? 0 : sums[0] / sums[1] - 1 }
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
const row = (name: string, { compared, median, p90, bias }: TokenErrors): readonly string[] => [
  name,
  String(compared),
  percent(median),
  percent(p90),
  percent(bias),
]

/** What the estimate must keep: somewhat more than was measured when it was made. */
export const LIMITS = { median: 0.06, p90: 0.2, published: 0.1 } as const

export interface TokenReport {
  readonly lines: readonly string[]
  readonly failures: readonly string[]
}

/** The measured error of `countTokens`: what was compared, what could not be, and how far off it was. */
export function tokenReport(samples: readonly (TokenSample | NoSample)[], requests: number): TokenReport {
  const usable = samples.filter((sample) => typeof sample !== 'string')
  const compared = usable.map((sample) => ({ ...sample, estimate: estimateOf(sample) }))
  const large = compared.filter(({ tokens }) => tokens >= SMALL)
  const whole = large.filter(({ estimate, tokens }) => estimate >= SHORTENED * tokens)
  const shortened = large.filter((sample) => !whole.includes(sample))
  const pairs = (list: typeof whole) => list.map(({ estimate, tokens }) => [estimate, tokens] as const)
  const total = errorsOf(pairs(whole))
  const published = publishedCounts.map(({ dialect, request, inputTokens }) => {
    const estimate = countTokens(JSON.stringify(request), { dialect }).inputTokens
    return [estimate, inputTokens] as const
  })
  const left = new Counts()
  for (const sample of samples) if (typeof sample === 'string') left.add(sample)
  const small = compared.filter(({ tokens }) => tokens < SMALL)
  const apart = small.map(({ estimate, tokens }) => Math.abs(estimate - tokens)).sort((a, b) => a - b)
  const ids = [...new Set(whole.map(({ dialect }) => dialect))].sort()
  const lines = [
    ...table([
      ['compared', 'n', 'median', 'p90', 'bias'],
      ...ids.map((id) => row(`answers, ${id}`, errorsOf(pairs(whole.filter(({ dialect }) => dialect === id))))),
      row(`answers of ${SMALL} tokens and more, all`, total),
      row('whole requests that a vendor publishes with their count', errorsOf(published)),
    ]),
    `answers of fewer than ${SMALL} tokens: ${small.length}, off by ${apart[Math.floor(apart.length / 2)] ?? 0} tokens in the middle, ${apart.at(-1) ?? 0} at worst`,
    `answers left out: ${left
      .entries()
      .map(([why, n]) => `${n} ${why}`)
      .join(', ')}`,
    ...shortened.map(({ name, estimate, tokens }) => `shortened by who recorded it: ${name}, ${estimate} of ${tokens}`),
    `not measurable: the ${requests} requests of clients were recorded without usage, their prompts redacted; answers were recorded without their requests`,
  ]
  const off = published.filter(([estimate, tokens]) => Math.abs(estimate / tokens - 1) > LIMITS.published)
  const failures = [
    ...(total.compared > 10 && (total.median > LIMITS.median || total.p90 > LIMITS.p90)
      ? [`token estimate: median ${percent(total.median)}, p90 ${percent(total.p90)} of ${total.compared} answers`]
      : []),
    ...off.map(([estimate, tokens]) => `token estimate: ${estimate} for a published request of ${tokens}`),
  ]
  return { lines, failures }
}
