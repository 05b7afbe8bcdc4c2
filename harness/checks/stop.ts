import type { Json } from 'wireproof/hub'
import { match } from '../runner/matcher.ts'
import { type Check, type Finding, frameOf, good, type View } from './check.ts'

/** The finish that a case expects; a matcher stands for a blocked answer, which dialects word differently. */
const expectedKind = (view: View): string => {
  const { finish } = view.case.expectedAnswer
  return typeof finish === 'string' ? finish : finish === undefined ? '' : 'blocked'
}

function judgeFinish(view: View): readonly Finding[] {
  const got = view.client.answer.finish
  const expected = view.case.expectedAnswer.finish as Json
  if (match(expected, got?.value).mismatches.length === 0) return []
  return [
    {
      message: `the upstream ended with ${view.upstream.answer.finish?.raw ?? 'nothing'}`,
      expected: `the client's word for ${JSON.stringify(expected)}`,
      actual: got?.raw ?? 'no finish reason',
      ...frameOf(got, 'clientFrame'),
      ...frameOf(view.upstream.answer.finish, 'upstreamFrame'),
    },
  ]
}

const finishCheck = (requirement: string, kind: string): Check => ({
  requirement,
  applies: (view) => good(view) && expectedKind(view) === kind,
  judge: judgeFinish,
})

export const stopChecks: readonly Check[] = [
  finishCheck('STOP-001', 'tool-calls'),
  finishCheck('STOP-002', 'stop'),
  finishCheck('STOP-003', 'length'),
  finishCheck('STOP-004', 'blocked'),
  {
    requirement: 'STOP-005',
    applies: (view) => view.case.expectedAnswer.stopSequence !== undefined,
    judge(view) {
      const expected = view.case.expectedAnswer.stopSequence as Json
      const got = view.client.answer.stopSequence
      return match(expected, got).mismatches.length === 0
        ? []
        : [{ message: 'the stop sequence', expected: JSON.stringify(expected), actual: JSON.stringify(got ?? null) }]
    },
  },
]
