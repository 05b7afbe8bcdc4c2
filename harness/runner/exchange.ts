import type { SseFrame } from 'wireproof/wire'
import type { Received, Finding as UpstreamFinding } from '../upstream/index.ts'
import type { Trial } from './model.ts'

/**
 * How the client's side ended: the body was complete, the connection broke inside it, the client left as the case says,
 * the time was up, or there was no answer at all.
 */
export type ClientEnd = 'eof' | 'cut' | 'left' | 'timeout' | 'unanswered'

export interface ClientSide {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly request: string
  readonly status?: number
  /** Names in lower case. */
  readonly answerHeaders: Readonly<Record<string, string>>
  readonly body: string
  /** The body is an event stream, whatever its content type says. */
  readonly streamed: boolean
  readonly frames: readonly SseFrame[]
  readonly end: ClientEnd
  /** What the socket said where there was no good end. */
  readonly problem?: string
}

/** One request that reached our upstream for this trial. */
export interface UpstreamCall {
  readonly received: Received
  readonly findings: readonly UpstreamFinding[]
  /** What the script was waiting for when it was given up. */
  waitingFor?: string
  closed?: 'finished' | 'left'
}

/** One line of what happened, in the order in which this process saw it. */
export interface TimelineEntry {
  readonly side: 'client' | 'upstream'
  readonly text: string
}

/** Both wires of one trial. */
export interface Exchange {
  readonly trial: Trial
  readonly mark: string
  readonly client: ClientSide
  readonly calls: readonly UpstreamCall[]
  /** The frames of the script, as a client of the upstream would read them. */
  readonly upstreamFrames: readonly SseFrame[]
  readonly timeline: readonly TimelineEntry[]
}
