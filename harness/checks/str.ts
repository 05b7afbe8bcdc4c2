import type { Rule } from '../runner/fold/index.ts'
import { type Check, good, streamed, type View } from './check.ts'

/** Where the upstream broke off on purpose, or the client left, what is missing at the end is no fault of the gateway. */
const endCounts = (view: View): boolean => good(view) && view.exchange.client.end === 'eof'

const rule = (requirement: string, name: Rule): Check => ({
  requirement,
  applies: (view) => streamed(view) && (good(view) || name !== 'one-start'),
  judge: (view) =>
    view.client.problems
      .filter((problem) => problem.rule === name)
      .filter(({ frame }) => endCounts(view) || frame < view.exchange.client.frames.length)
      .slice(0, 3)
      .map(({ message, frame }) => ({ message, clientFrame: frame })),
})

const only = (surface: View['case']['route']['client'], check: Check): Check => ({
  ...check,
  applies: (view) => view.case.route.client === surface && check.applies(view),
})

export const strChecks: readonly Check[] = [
  rule('STR-001', 'one-start'),
  rule('STR-002', 'balance'),
  rule('STR-003', 'one-terminal'),
  only('responses', rule('STR-004', 'sequence')),
  only('responses', rule('STR-005', 'repeats')),
  rule('STR-006', 'event-name'),
  rule('STR-007', 'one-id'),
  rule('STR-008', 'index'),
  {
    requirement: 'STR-009',
    applies: () => true,
    judge(view) {
      const type = view.exchange.client.answerHeaders['content-type'] ?? 'none'
      const stream = view.case.stream && (view.exchange.client.status ?? 0) < 400
      const expected = stream ? 'text/event-stream' : 'application/json'
      return type.startsWith(expected) ? [] : [{ message: 'the content type', expected, actual: type }]
    },
  },
  rule('STR-010', 'json'),
]
