import type { Json } from 'wireproof/hub'
import type { Exchange } from '../runner/exchange.ts'
import { type Folded, foldBody, foldStream } from '../runner/fold/index.ts'
import { withoutSentinel } from '../runner/marks.ts'
import type { MatchResult, Mismatch } from '../runner/matcher.ts'
import type { Case } from '../runner/model.ts'

/** Everything a check may look at: the case, both wires as they were, and what each of them said as a whole. */
export interface View {
  readonly case: Case
  readonly exchange: Exchange
  readonly client: Folded
  /** What the upstream's script says, folded by the same rules. */
  readonly upstream: Folded
  /** The body that the upstream received; absent where it was no JSON or nothing came. */
  readonly received?: Json
}

export interface Finding {
  readonly message: string
  readonly expected?: string
  readonly actual?: string
  /** Frame on the client's wire, and on the upstream's, that show it. */
  readonly clientFrame?: number
  readonly upstreamFrame?: number
  /** The gateway took a road that works and is not the recommended one. */
  readonly nonStrict?: true
  /** A message of ours is wrong: the suite is at fault, not the gateway. */
  readonly ours?: true
}

/** One requirement as code: a pure function over a recorded exchange. */
export interface Check {
  readonly requirement: string
  /** Whether this exchange can tell; a check that does not apply is neither passed nor failed. */
  applies(view: View): boolean
  judge(view: View): readonly Finding[]
}

export function viewOf(exchange: Exchange): View {
  const { client, calls } = exchange
  const { route, upstream } = exchange.trial.case
  const clientFold = client.streamed
    ? foldStream(route.client, client.frames)
    : foldBody(route.client, client.status ?? 0, client.body)
  const upstreamFold =
    upstream.form === 'sse'
      ? foldStream(route.upstream, exchange.upstreamFrames)
      : foldBody(route.upstream, upstream.status, upstream.source)
  const view = { case: exchange.trial.case, exchange, client: clientFold, upstream: upstreamFold }
  const call = calls[0]
  if (call === undefined) return view
  try {
    return { ...view, received: JSON.parse(withoutSentinel(call.received.body, exchange.mark)) as Json }
  } catch {
    return view
  }
}

const short = (value: Json | undefined): string =>
  (value === undefined ? 'nothing' : JSON.stringify(value)).slice(0, 600)

const fromMismatch =
  (what: string) =>
  ({ at, expected, actual }: Mismatch): Finding => ({
    message: `${what}${at === '' ? '' : ` at ${at}`}`,
    expected: expected.slice(0, 600),
    actual: short(actual),
  })

/** What a matcher found, as findings. */
export function findingsOf(what: string, { mismatches, nonStrict }: MatchResult): readonly Finding[] {
  if (mismatches.length > 0) return mismatches.slice(0, 5).map(fromMismatch(what))
  return nonStrict.map((reason) => ({ message: `${what}: ${reason}`, nonStrict: true }))
}

/** A finding for two texts that should be equal; none when they are. */
export function unequal(
  what: string,
  expected: string,
  actual: string,
  more: Partial<Finding> = {},
): readonly Finding[] {
  return expected === actual ? [] : [{ message: what, expected: short(expected), actual: short(actual), ...more }]
}

/** The case expects a good answer. */
export const good = (view: View): boolean => view.case.expectedAnswer.parts !== undefined

/** The client got an event stream. */
export const streamed = (view: View): boolean => view.exchange.client.streamed

export const frameOf = (
  noted: { readonly frame?: number } | undefined,
  side: 'clientFrame' | 'upstreamFrame',
): Partial<Finding> => (noted?.frame === undefined ? {} : { [side]: noted.frame })
