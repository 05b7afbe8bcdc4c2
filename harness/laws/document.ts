import type { Framing } from 'wireproof'
import type { DialectId, Frame, How, HubRequest } from 'wireproof/hub'

/** What the laws are run over: one document of one dialect, as text. */
export interface LawDocument {
  /** For messages: the scenario or file it came from. */
  readonly name: string
  readonly dialect: DialectId
  readonly kind: 'request' | 'response' | 'stream' | 'failure'
  /** JSON text; of a stream, the SSE text. */
  readonly text: string
  /** Streams: the frames of `text`, or of a file that had no SSE framing. */
  readonly frames?: readonly Frame[]
  /** Streams: which form it has, where those of its dialect have several. */
  readonly framing?: Framing
  /** Streams: how the input ended. Default `eof`. */
  readonly how?: How
  /** Failures: the HTTP status. */
  readonly status?: number
  /** The document is wrong on purpose: laws about valid documents do not apply. */
  readonly malformed?: boolean
  /** Answers: the dialect of the client, if the answer is meant for it alone. */
  readonly client?: DialectId
  /** Answers: the request that was answered. */
  readonly request?: HubRequest
}
