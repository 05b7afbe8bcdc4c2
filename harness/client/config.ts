import type { Profile } from 'wireproof'
import type { Credential, PreparedCall, Provider } from 'wireproof/providers'
import { type Clock, systemClock } from './clock.ts'
import { type ClientRequest, type ClientResponse, send } from './http.ts'
import { EVENT_QUEUE_SIZE } from './queue.ts'
import type { RateLimit } from './rate-limits.ts'
import { defaultRetry, type RetryPolicy } from './retry.ts'

/** The dialects that there is a thin client for. */
export type ClientDialect = 'openai-chat' | 'openai-responses'

/** Where credentials come from; asked before each attempt, so that a refresh takes effect. */
export interface AuthHook {
  credential(): Credential | undefined | Promise<Credential | undefined>
  /** Called once a request that got a 401; requests that run side by side share one call. */
  refresh?(): Promise<void>
}

/** One line of the log of requests: names, numbers and ids, never headers, bodies or keys. */
export type LogLine =
  | { readonly type: 'request'; readonly attempt: number; readonly url: string; readonly at: number }
  | {
      readonly type: 'answer'
      readonly attempt: number
      readonly status: number
      readonly requestId?: string
      readonly at: number
    }
  | { readonly type: 'no-answer'; readonly attempt: number; readonly why: string; readonly at: number }
  | { readonly type: 'waiting'; readonly attempt: number; readonly ms: number }
  /** `kind`: the type of an event of the stream, as it was decoded. */
  | { readonly type: 'event'; readonly kind: string; readonly requestId?: string }

/** Changes a call before it is sent: headers of a conversation or of a session, a query. */
export type CallCustomizer = (call: PreparedCall) => PreparedCall

export interface ClientConfig {
  readonly provider: Provider
  readonly dialect: ClientDialect
  /** With or without `/v1`. */
  readonly baseUrl: string
  readonly auth?: AuthHook
  /** Goes over the profile of the provider. */
  readonly profile?: Profile
  readonly customize?: CallCustomizer
  readonly log?: (line: LogLine) => void
  readonly retry?: RetryPolicy
  /** Until the head of an answer. */
  readonly headMs?: number
  /** Silence between two chunks of an answer. */
  readonly idleMs?: number
  /** Events that may wait for a slow reader. */
  readonly queueSize?: number
  readonly clock?: Clock
  /** From 0 to 1. */
  readonly random?: () => number
  /** How requests are sent; {@link send} over sockets, or a file for tests and local work. */
  readonly send?: (request: ClientRequest) => Promise<ClientResponse>
  /** Hex SHA-256 of UTF-8 text; without it foreign seals are reported as lost. */
  readonly sha256?: (text: string) => string
}

/** What a configuration leaves out. */
export const clientDefaults = {
  profile: {},
  customize: (call: PreparedCall) => call,
  log: () => {},
  retry: defaultRetry,
  headMs: 600_000,
  idleMs: 300_000,
  queueSize: EVENT_QUEUE_SIZE,
  clock: systemClock,
  random: Math.random,
  send,
} satisfies Partial<ClientConfig>

export type CompleteConfig = ClientConfig & Required<Pick<ClientConfig, keyof typeof clientDefaults>>

export function completeConfig(config: ClientConfig): CompleteConfig {
  return { ...clientDefaults, ...config }
}

/** The limits that the head of an answer told; told once, before everything else of the stream. */
export interface RateLimitsEvent {
  readonly type: 'rate-limits'
  readonly limits: readonly RateLimit[]
}
