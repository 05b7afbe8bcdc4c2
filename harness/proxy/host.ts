import type { Profile } from 'wireproof'
import type { Failure } from 'wireproof/hub'
import type { ProxyDialect } from './dialect.ts'
import { type Transport, TransportError } from './transport.ts'

/** What a host knows of itself before it calls anybody, or instead of it: its account is refused, or has to wait. */
export class HostError extends TransportError {
  readonly failure: Failure
  constructor(failure: Failure) {
    super('unreachable', failure.message)
    this.name = 'HostError'
    this.failure = failure
  }
}

/** A model as lists of models tell it. */
export interface HostedModel {
  readonly id: string
  readonly name: string
  /** Seconds since 1970. */
  readonly created: number
  readonly owner: string
}

/** Where one request goes within a host. */
export interface HostRoute {
  readonly dialect: ProxyDialect
  /** What `Provider.prepare` gets. */
  readonly baseUrl: string
  /** Replaces the model that the client named. */
  readonly model?: string
  /** Goes over the profile of the provider. */
  readonly profile?: Profile
}

/**
 * A host of several dialects behind one account: which of them is spoken depends on the model, and each call needs what
 * only the account can get.
 */
export interface UpstreamHost {
  /** A failure where there is no such model: of that model alone. No model: what is asked for by default. */
  route(client: ProxyDialect, model: string | undefined): HostRoute | { readonly failure: Failure }
  /** Sends calls of this host: with the tokens of its account, and not while that has to wait. Told by `HostError` before any head. */
  transport(inner: Transport): Transport
  /** What clients may name now. Never waits: what is found out meanwhile is told the next time. */
  models(): readonly HostedModel[]
  close(): Promise<void>
}

/** One line of what befalls an account: names and times, never a token. */
export interface HostLogEntry {
  readonly event: string
  readonly account: string
  readonly model?: string
  /** Milliseconds since 1970. */
  readonly until?: number
  readonly note?: string
}

/** What a host is given by the proxy. */
export interface HostMeans {
  /** Calls over sockets; nothing is added to them. */
  readonly transport: Transport
  /** Told what befalls the account. */
  readonly log?: (entry: HostLogEntry) => void
}
