import type { Counts } from '../runner/fold/index.ts'
import { match } from '../runner/matcher.ts'
import { type Check, type Finding, frameOf, good, type View } from './check.ts'

const figure = (requirement: string, name: keyof Counts, what: string): Check => ({
  requirement,
  applies: (view) => good(view) && view.case.expectedAnswer.usage?.[name] !== undefined,
  judge(view: View): readonly Finding[] {
    const expected = view.case.expectedAnswer.usage?.[name] ?? null
    const usage = view.client.answer.usage
    const got = usage?.value[name]
    if (match(expected, got).mismatches.length === 0) return []
    return [
      {
        message: `${what}; the upstream said ${view.upstream.answer.usage?.raw ?? 'nothing'}`,
        expected: JSON.stringify(expected),
        actual: `${got ?? 'nothing'}, from ${usage?.raw ?? 'no usage'}`,
        ...frameOf(usage, 'clientFrame'),
        ...frameOf(view.upstream.answer.usage, 'upstreamFrame'),
      },
    ]
  },
})

export const useChecks: readonly Check[] = [
  figure('USE-001', 'input', 'input tokens, cache included'),
  figure('USE-002', 'output', 'output tokens'),
  figure('USE-003', 'cacheRead', 'input tokens read from a cache'),
  figure('USE-004', 'reasoning', 'output tokens spent on reasoning'),
]
