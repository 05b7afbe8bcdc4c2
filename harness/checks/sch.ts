import { dialectOf as dialectNamed } from 'wireproof'
import { type Validation, validate, validateStream } from 'wireproof/validate'
import { dialectOf } from '../runner/model.ts'
import { type Check, type Finding, good, streamed, type View } from './check.ts'

type Found = Validation['findings'][number]

const worded = ({ pointer, message }: Found): string => `${pointer === '' ? 'the document' : pointer}: ${message}`

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const toFindings = (found: readonly Found[], side: 'clientFrame' | undefined): readonly Finding[] =>
  found.slice(0, 5).map((one) => {
    const { frame } = one as { readonly frame?: number }
    return { message: worded(one), ...(side === undefined || frame === undefined ? {} : { [side]: frame }) }
  })

const isGrammar = ({ keyword }: Found): boolean => keyword === 'grammar'

/** What is missing at the end of a stream that broke off, or was left, is no fault of its order. */
function grammarFindings(view: View): readonly Found[] {
  const { frames, end } = view.exchange.client
  const endCounts = end === 'eof' && good(view)
  const { findings } = validateStream(dialectOf[view.case.route.client], frames)
  return findings.filter((found) => isGrammar(found) && (endCounts || (found.frame ?? 0) < frames.length))
}

/** A gateway that names a version of the API is held to what that version allows; whether it is one is told elsewhere. */
function spokenVersion({ case: { route }, exchange }: View): { readonly version?: string } {
  const version = exchange.calls[0]?.received.headers['anthropic-version']
  const { versions } = dialectNamed(dialectOf[route.upstream])
  return version !== undefined && versions?.known.includes(version) === true ? { version } : {}
}

export const schChecks: readonly Check[] = [
  {
    requirement: 'SCH-001',
    applies: (view) => view.exchange.client.status !== undefined,
    judge(view) {
      const { client } = view.exchange
      const dialect = dialectOf[view.case.route.client]
      if (streamed(view))
        return toFindings(
          validateStream(dialect, client.frames).findings.filter(
            (found) => !isGrammar(found) && found.keyword !== 'json',
          ),
          'clientFrame',
        )
      const body = parse(client.body)
      const kind = (client.status ?? 0) >= 400 ? 'error' : 'response'
      return body === undefined ? [] : toFindings(validate(dialect, kind, body).findings, undefined)
    },
  },
  {
    requirement: 'SCH-002',
    applies: (view) => view.received !== undefined,
    judge: (view) =>
      toFindings(
        validate(dialectOf[view.case.route.upstream], 'request', view.received, spokenVersion(view)).findings,
        undefined,
      ),
  },
  {
    requirement: 'SCH-003',
    applies: streamed,
    judge: (view) => toFindings(grammarFindings(view), 'clientFrame'),
  },
]

/** Our own messages, both ways: whatever is wrong with them is never the gateway's fault. */
export function ownFaults(view: View): readonly Finding[] {
  const { route, request, upstream, expectedAnswer } = view.case
  const sent = validate(dialectOf[route.client], 'request', request).findings
  const body = upstream.form === 'json' ? parse(upstream.source) : undefined
  const answered =
    upstream.form === 'json'
      ? validate(dialectOf[route.upstream], upstream.status >= 400 ? 'error' : 'response', body).findings
      : validateStream(dialectOf[route.upstream], view.exchange.upstreamFrames).findings.filter(
          // Streams that end in a failure on purpose are not whole.
          (found) => expectedAnswer.parts !== undefined || !isGrammar(found),
        )
  return [
    ...sent.map((found) => ({ message: `our request: ${worded(found)}`, ours: true as const })),
    ...answered.map((found) => ({ message: `our upstream: ${worded(found)}`, ours: true as const })),
  ]
}
