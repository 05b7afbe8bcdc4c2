import { type Bindings, match } from '../runner/matcher.ts'
import { dialectOf, generatePath } from '../runner/model.ts'
import { type Check, type Finding, findingsOf, type View } from './check.ts'

/** Requirements on the request are data: each case says in matchers what it wants to see, under the requirement's id. */
const expectation = (requirement: string): Check => ({
  requirement,
  applies: (view) => Object.hasOwn(view.case.expectedRequest, requirement) && view.received !== undefined,
  judge(view) {
    const bindings: Bindings = new Map()
    return findingsOf(
      'the request to the upstream',
      match(view.case.expectedRequest[requirement] ?? {}, view.received, bindings),
    )
  },
})

function judgeAddress(view: View): readonly Finding[] {
  const call = view.exchange.calls[0]
  if (call === undefined) return []
  const { received, findings } = call
  const { upstream } = view.case.route
  const dialect = received.endpoint?.dialect
  if (dialect !== dialectOf[upstream])
    return [
      {
        message: 'the path that was called',
        expected: `a path that ends in ${generatePath[upstream]}`,
        actual: `${received.method} ${received.path}`,
      },
    ]
  return findings
    .filter(({ about }) => about === 'method' || about === 'media-type' || about === 'path' || about === 'json')
    .map(({ message, at }) => ({ message, actual: at }))
}

/** Stands before the others: a trial whose request never reached us tells nothing else. */
export const calledCheck: Check = {
  requirement: 'REQ-001',
  applies: () => true,
  judge({ exchange }) {
    if (exchange.calls.length === 1) return []
    return [
      {
        message: 'calls to the upstream for one call of the client',
        expected: '1',
        actual: `${exchange.calls.length}; the client got ${exchange.client.status ?? 'no status'} ${exchange.client.body.slice(0, 400)}`,
      },
    ]
  },
}

export const reqChecks: readonly Check[] = [
  { requirement: 'REQ-002', applies: () => true, judge: judgeAddress },
  ...Array.from({ length: 12 }, (_, n) => expectation(`REQ-${String(n + 3).padStart(3, '0')}`)),
]
