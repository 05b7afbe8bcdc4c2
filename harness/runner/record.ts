import type { Finding } from '../checks/index.ts'
import type { Exchange, TimelineEntry } from './exchange.ts'
import type { Drift } from './ledger.ts'
import type { Level, Verdict } from './model.ts'

/** `run.ndjson` is the one truth of a run: all reports derive from these lines. A file without a footer is cut off. */
export type RunRecord = HeaderRecord | TrialRecord | DriftRecord | FooterRecord

export interface HeaderRecord {
  readonly type: 'header'
  readonly format: 1
  readonly suite: string
  /** Frozen set of requirements that the run is judged by. */
  readonly set: string
  readonly gateway: string
  readonly upstream: string
  readonly node: string
  readonly correlation: string
  readonly routes: readonly string[]
  readonly trials: number
  readonly ledger: number
}

export interface RequirementRecord {
  readonly id: string
  readonly level: Level
  readonly outcome: 'pass' | 'non-strict' | 'fail' | 'known'
  readonly findings?: readonly Finding[]
  /** Ledger: the link of the entry that excuses it. */
  readonly link?: string
}

export interface WireRecord {
  readonly request: { readonly method: string; readonly url: string; readonly headers: Headers; readonly body: string }
  readonly status?: number
  readonly headers: Headers
  readonly body: string
  readonly end: string
}
type Headers = Readonly<Record<string, string>>

export interface TrialRecord {
  readonly type: 'trial'
  readonly case: string
  readonly variant: string
  readonly title: string
  readonly verdict: Verdict
  readonly reason?: string
  readonly requirements: readonly RequirementRecord[]
  /** Kept where there is something to look at. */
  readonly client?: WireRecord
  readonly upstream?: readonly {
    readonly method: string
    readonly path: string
    readonly headers: Headers
    readonly body: string
  }[]
  /** The answer of the upstream, frame by frame or whole. */
  readonly sent?: readonly string[]
  readonly timeline?: readonly TimelineEntry[]
}

export interface DriftRecord {
  readonly type: 'drift'
  readonly requirement: string
  readonly match: string
  readonly why: Drift['why']
  readonly message: string
}

export interface FooterRecord {
  readonly type: 'footer'
  readonly counts: Readonly<Partial<Record<Verdict, number>>>
  readonly drift: number
  /** Requests at our upstream that no trial made. */
  readonly strays: number
  readonly exitCode: number
}

const secrets = new Set(['authorization', 'x-api-key', 'cookie', 'set-cookie', 'proxy-authorization'])

/** Reports are published: what proves an identity stays out of them. */
export const redactHeaders = (headers: Headers): Headers =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, secrets.has(name) ? '[redacted]' : value]))

const MAX_BODY = 64 * 1024

type Wires = Pick<TrialRecord, 'client' | 'upstream' | 'sent' | 'timeline'>

export function wiresOf({ client, calls, timeline, trial, upstreamFrames }: Exchange): Wires {
  const { form, source } = trial.case.upstream
  const frames = upstreamFrames.map(({ event, data }) => (event === undefined ? data : `${event}  ${data}`))
  return {
    client: {
      request: {
        method: client.method,
        url: client.url,
        headers: redactHeaders(client.headers),
        body: client.request.slice(0, MAX_BODY),
      },
      ...(client.status === undefined ? {} : { status: client.status }),
      headers: redactHeaders(client.answerHeaders),
      body: client.body.slice(0, MAX_BODY),
      end: client.problem === undefined ? client.end : `${client.end}: ${client.problem}`,
    },
    upstream: calls.map(({ received }) => ({
      method: received.method,
      path: received.path,
      headers: redactHeaders(received.headers),
      body: received.body.slice(0, MAX_BODY),
    })),
    sent: form === 'json' ? [source.slice(0, MAX_BODY)] : frames.slice(0, 400),
    timeline: timeline.slice(0, 400),
  }
}
