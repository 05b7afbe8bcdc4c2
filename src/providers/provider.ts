import type { Framing } from '../dialect.ts'
import type { Profile } from '../hub/context.ts'
import type { Failure } from '../hub/failure.ts'
import type { DialectId } from '../hub/node.ts'
import type { RateLimitHeaders } from './rate-limits.ts'
import type { SessionHooks } from './sessions.ts'

/** `key`: in the vendor's own header. `bearer`: an OAuth or gateway token. */
export interface Credential {
  readonly kind: 'key' | 'bearer'
  readonly value: string
  /** Whose it is, where the vendor wants to be told beside the token. */
  readonly account?: string
}

export type ProviderEndpoint = 'generate' | 'count-tokens' | 'compact' | 'models'

/** One call that is to be made. */
export interface ProviderCall {
  readonly dialect: DialectId
  readonly endpoint: ProviderEndpoint
  /** As users write it: with or without `/v1`, with or without a final slash. */
  readonly baseUrl: string
  readonly credential?: Credential
  /** Headers of the client's own request, names in lower case; only those that a provider names are handed on. */
  readonly clientHeaders?: Readonly<Record<string, string>>
  /** The query of the client's own request, without `?`; only what a provider names of it is handed on. */
  readonly clientQuery?: string
  /** True where the client's body reaches the provider in the client's own dialect. */
  readonly sameDialect?: boolean
  readonly profile?: Profile
}

/** Where to send it and with which headers; names in lower case. */
export interface PreparedCall {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

/** Who hosts a dialect: URL and credentials, as pure data in and out. */
export interface Provider {
  readonly id: string
  readonly dialects: readonly DialectId[]
  /** What its upstreams cannot do. */
  readonly profile: Profile
  /** Its Responses finds items of earlier answers by their ids; elsewhere an id of an item that was not kept is refused. */
  readonly sendsItemIds?: true
  /** Where its answers tell of its limits; absent: nowhere. */
  readonly rateLimits?: readonly RateLimitHeaders[]
  /** Where it is, for whoever configures no other place. */
  readonly defaultUrl?: string
  /** Off without a bearer token and an account of the operator's own; the client's key is never shown to it. */
  readonly demandsAccount?: true
  /** Headers of its answers that a client of its own dialect reads, beside those of all vendors; names in lower case. */
  readonly answerHeaders?: RegExp
  /** Absent: it does not want to know of sessions. */
  readonly sessions?: SessionHooks
  /** Its Responses keeps nothing that a client could go on from by its id. */
  readonly forgetsResponses?: true
  /** Nobody may reach it over a WebSocket, not even through a proxy. */
  readonly declinesWebsocket?: true
  /** Endpoints of a dialect that it has not; absent: it has what the vendor of the dialect has. */
  lacks?(dialect: DialectId, endpoint: ProviderEndpoint): boolean
  /** Its answers in this dialect tell no usage. */
  tellsNoUsage?(dialect: DialectId): boolean
  /** Which form of a dialect's stream an answer has, where the dialect has several; `undefined`: its first. */
  framingOf?(headers: Readonly<Record<string, string>>): Framing | undefined
  /** Errors in the words of the host around the dialect; `undefined`: this one is in the dialect's own. */
  failure?(status: number, body: string): Failure | undefined
  prepare(call: ProviderCall): PreparedCall
}
