import { match } from '../runner/matcher.ts'
import { type Check, type Finding, findingsOf, frameOf, streamed, type View } from './check.ts'

const refused = (view: View): boolean => (view.exchange.client.status ?? 0) >= 400
const fails = (view: View): boolean => view.case.expectedAnswer.failure === true
const said = (view: View): string =>
  view.client.answer.parts.map((part) => (part.type === 'text' ? part.text : '')).join('')

/** Whether a client would take this for a finished answer. */
function looksComplete(view: View): string | undefined {
  const { answer } = view.client
  if (answer.error !== undefined) return undefined
  if (answer.finish !== undefined) return answer.finish.raw
  return answer.terminated ? 'the end of a good stream' : undefined
}

const noPretence = (view: View): readonly Finding[] => {
  const claim = looksComplete(view)
  if (claim === undefined) return []
  return [
    {
      message: 'the upstream failed, and the client is told that all is well',
      expected: 'an error in the stream, or a broken connection',
      actual: claim,
      ...frameOf(view.client.answer.finish, 'clientFrame'),
    },
  ]
}

export const errChecks: readonly Check[] = [
  {
    requirement: 'ERR-001',
    applies: (view) => view.case.expectedAnswer.status !== undefined,
    judge: (view) =>
      findingsOf(
        'the status of the answer',
        match(view.case.expectedAnswer.status ?? null, view.exchange.client.status),
      ),
  },
  {
    requirement: 'ERR-002',
    applies: refused,
    judge(view) {
      const { error } = view.client.answer
      if (view.case.route.client === 'claude' && !/"type"\s*:\s*"error"/.test(view.exchange.client.body))
        return [
          {
            message: 'the envelope of the error',
            expected: '"type": "error"',
            actual: view.exchange.client.body.slice(0, 600),
          },
        ]
      if (error !== undefined && error.value.type !== '' && error.value.message !== '') return []
      const body = view.exchange.client.body.slice(0, 600)
      return [
        { message: 'the body of the error', expected: "type and message at the client dialect's places", actual: body },
      ]
    },
  },
  {
    requirement: 'ERR-003',
    applies: (view) => view.case.expectedAnswer.error?.message !== undefined && view.client.answer.error !== undefined,
    judge: (view) =>
      findingsOf(
        'the message of the error',
        match(view.case.expectedAnswer.error?.message ?? null, view.client.answer.error?.value.message),
      ),
  },
  {
    requirement: 'ERR-004',
    applies: (view) => view.case.expectedAnswer.headers !== undefined,
    judge: (view) =>
      findingsOf(
        'the headers of the answer',
        match(view.case.expectedAnswer.headers ?? {}, { ...view.exchange.client.answerHeaders }),
      ),
  },
  {
    requirement: 'ERR-005',
    applies: (view) => fails(view) && view.case.expectedAnswer.error !== undefined && streamed(view),
    judge(view) {
      if (view.client.answer.error !== undefined) return []
      const { raw = '', frame } = view.upstream.answer.error ?? {}
      const sent = { ...(frame === undefined ? {} : { upstreamFrame: frame }) }
      return [{ message: `the upstream said ${raw}`, expected: 'an error in the stream', actual: 'no error', ...sent }]
    },
  },
  {
    requirement: 'ERR-006',
    applies: (view) => fails(view) && view.case.expectedAnswer.error === undefined,
    judge: noPretence,
  },
  {
    requirement: 'ERR-007',
    applies: (view) => view.case.expectedAnswer.partial !== undefined && view.exchange.client.end !== 'left',
    judge(view) {
      const partial = view.case.expectedAnswer.partial ?? ''
      return said(view) === partial
        ? []
        : [
            {
              message: 'the text before the failure',
              expected: JSON.stringify(partial),
              actual: JSON.stringify(said(view)),
            },
          ]
    },
  },
]

/** Stands before all others: without an answer there is nothing else to judge. */
export const answeredCheck: Check = {
  requirement: 'ERR-008',
  applies: () => true,
  judge({ exchange, case: of }) {
    const { end, problem } = exchange.client
    const waiting = exchange.calls.some((call) => call.waitingFor !== undefined)
    const broken = end === 'unanswered' || end === 'timeout' || (end === 'cut' && of.expectedAnswer.failure !== true)
    if (waiting || !broken) return []
    return [
      {
        message: `the upstream was called ${exchange.calls.length} times`,
        expected: 'an answer that comes to an end',
        actual: problem ?? end,
      },
    ]
  },
}
