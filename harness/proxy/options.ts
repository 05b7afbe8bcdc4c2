import type { Acceptance, Code, OnLoss, Profile } from 'wireproof'
import type { Credential, Provider } from 'wireproof/providers'
import type { RetryPolicy } from '../client/retry.ts'
import type { ProfileSetting } from './client-profiles.ts'
import type { ProxyDialect } from './dialect.ts'
import type { ProxyHooks } from './hooks.ts'
import type { HostLogEntry, HostMeans, UpstreamHost } from './host.ts'
import type { StateOptions } from './state/storage.ts'

/** One upstream that the proxy may call. */
export interface UpstreamTarget {
  /** Unique; what aliases refer to. Default: the id of the dialect, numbered where it is taken. */
  readonly name?: string
  /** Where a host decides: the dialect of what is asked for by default. */
  readonly dialect: ProxyDialect
  /** Base URL, with or without `/v1`; `builtin` is the scripted model in this process. Default: the provider's, if it has one. */
  readonly url?: string
  /** `pass-through` hands on the client's own key. Absent: a placeholder that no vendor takes. */
  readonly credential?: Credential | 'pass-through'
  /** Who hosts it. Default: the vendor of the dialect. */
  readonly provider?: Provider
  /** Goes over the profile of the provider. */
  readonly profile?: Profile
  /** Models with one of these prefixes go here. */
  readonly modelPrefixes?: readonly string[]
  /** The upstream only streams: a client that wants the answer whole gets the collected stream. */
  readonly forceStream?: boolean
  /** Streams are asked for over WebSocket, where the upstream offers it: an answer of 426 turns to HTTP. Responses only. */
  readonly websocket?: boolean
  /** Makes what stands between this upstream and its calls: which dialect a model is spoken in, and its account. */
  readonly host?: (means: HostMeans) => UpstreamHost
  /** What is tried again before the first byte. Default: nothing; clients try again themselves. */
  readonly retry?: RetryPolicy
}

/** A name that clients may use for a model of an upstream. */
export interface ModelAlias {
  readonly upstream: string
  readonly model: string
}

export interface Limits {
  /** Bytes of a request body. */
  readonly requestBody: number
  /** Bytes of an answer that has to be held whole. */
  readonly responseBody: number
  /** Bytes of all request headers. */
  readonly headers: number
  /** Until the client's request is complete. */
  readonly requestMs: number
  /** For decoding one body that came in zstd, once it is its turn. */
  readonly decodeMs: number
  readonly connectMs: number
  /** Until the upstream's first header; answers that are not streamed take minutes. */
  readonly upstreamHeadMs: number
  /** Silence inside an upstream's body. */
  readonly upstreamIdleMs: number
  /** WebSockets that clients may have open at a time. */
  readonly websocketConnections: number
  /** Streams of one WebSocket that may be under way at a time, and as many messages may wait behind them. */
  readonly websocketStreams: number
  /** After that a WebSocket takes nothing more: the client opens another. */
  readonly websocketAgeMs: number
  /** Silence on a WebSocket on which nothing is under way. */
  readonly websocketIdleMs: number
}

export const defaultLimits: Limits = {
  requestBody: 64 * 1024 * 1024,
  responseBody: 64 * 1024 * 1024,
  headers: 64 * 1024,
  requestMs: 120_000,
  // The largest body needs a tenth of it.
  decodeMs: 3_000,
  connectMs: 10_000,
  upstreamHeadMs: 600_000,
  upstreamIdleMs: 300_000,
  websocketConnections: 256,
  websocketStreams: 16,
  // As long as OpenAI's: https://platform.openai.com/docs/guides/websocket-mode
  websocketAgeMs: 3_600_000,
  websocketIdleMs: 600_000,
}

/** One line of the log: numbers and names, never bodies, headers or keys. */
export interface LogEntry {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly status: number
  readonly client?: ProxyDialect
  readonly upstream?: string
  readonly stream?: boolean
  readonly diagnostics?: number
  readonly note?: string
}

export interface ProxyOptions {
  /** Default 127.0.0.1. Any address that is not loopback demands `clientKeys`. */
  readonly host?: string
  /** 0, the default, takes any free port. */
  readonly port?: number
  /** None: the built-in scripted model, in all dialects. */
  readonly upstreams?: readonly UpstreamTarget[]
  readonly aliases?: Readonly<Record<string, ModelAlias>>
  /** Keys that clients must show, in either vendor's header. None: nobody is asked. */
  readonly clientKeys?: readonly string[]
  /** Default `reject-breaking`. */
  readonly onLoss?: OnLoss
  readonly accept?: readonly (Code | Acceptance)[]
  /** Whose habits are accepted as well. Default `auto`: the profile that each request is recognised by. */
  readonly profile?: ProfileSetting
  readonly limits?: Partial<Limits>
  /** Whether clients may upgrade to a WebSocket. Default true; `false` answers 426, on which clients go on over HTTP. */
  readonly websocket?: boolean
  /** Where responses, sessions and what accounts are known by are kept. Default: in memory, until the process ends. */
  readonly state?: StateOptions
  readonly hooks?: ProxyHooks
  readonly log?: (entry: LogEntry) => void
  /** Told what befalls the accounts of hosts: tokens that are got, pauses, models that come and go. */
  readonly hostLog?: (entry: HostLogEntry) => void
}

export interface RunningProxy {
  /** `http://127.0.0.1:4000`, without a final slash. */
  readonly url: string
  readonly port: number
  /** Stops accepting, lets running exchanges finish, or cuts them at once when `force` is set. */
  close(force?: boolean): Promise<void>
}
