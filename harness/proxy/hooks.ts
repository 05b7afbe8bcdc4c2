import type { Event, Failure, Frame, How, HubRequest, HubResponse } from 'wireproof/hub'
import type { ProxyDialect } from './dialect.ts'

/** The exchange that a hook is called in. */
export interface HookedExchange {
  /** Unique in this process. */
  readonly id: string
  readonly client: ProxyDialect
  readonly upstream: ProxyDialect
  /** What the client asked for. */
  readonly stream: boolean
}

export interface Head {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
}

/** A stream rewriter with its own state; `end` may add what was kept back. */
export interface Rewriter<T> {
  step(input: T): readonly T[]
  end?(how: How): readonly T[]
}

/**
 * Places where one behaviour of the proxy can be replaced, so that the suite can be shown to notice. A mutant is a value of
 * this type with (usually) one member; a proxy without hooks takes the fast path and calls none of this. Members that are
 * functions of the exchange are called once for each stream and return what sees its pieces.
 */
export interface ProxyHooks {
  /** The request between decoding and encoding; translated routes only. */
  hubRequest?(request: HubRequest, x: HookedExchange): HubRequest
  /** The JSON text that goes upstream. */
  upstreamBody?(body: string, x: HookedExchange): string
  /** The headers that go upstream; `client` are the headers of the client's request, names in lower case. */
  upstreamHeaders?(
    headers: Readonly<Record<string, string>>,
    client: Readonly<Record<string, string>>,
    x: HookedExchange,
  ): Readonly<Record<string, string>>
  /** Status and headers of the upstream's answer. */
  upstreamHead?(head: Head, x: HookedExchange): Head
  /** The bytes of a streamed answer as they come, chunk by chunk. */
  upstreamBytes?(x: HookedExchange): Rewriter<Uint8Array>
  /** The frames of a streamed answer, before decoding. */
  upstreamFrames?(x: HookedExchange): Rewriter<Frame>
  /** The events between decoding and encoding; also on routes whose dialects are the same, which are then re-encoded. */
  events?(x: HookedExchange): Rewriter<Event>
  /** The answer between decoding and encoding, not streamed; routes of the same dialect are then re-encoded. */
  hubResponse?(response: HubResponse, x: HookedExchange): HubResponse
  /** The frames for the client, after encoding. `end` is called once the upstream's answer has ended. */
  clientFrames?(x: HookedExchange): Rewriter<Frame>
  /** The text of each write to a streaming client; `''` writes nothing. */
  clientText?(x: HookedExchange): Rewriter<string>
  /** The body of a whole answer or of an error for the client. */
  clientBody?(body: string, x: HookedExchange): string
  /** Status and headers for the client. */
  clientHead?(head: Head, x: HookedExchange): Head
  /** How the upstream's body ended, as the decoder is told. */
  how?(how: How, x: HookedExchange): How
  /** A failure before the first byte: of the upstream, or of our own (limits, bad requests, unreachable upstreams). */
  failure?(failure: Failure, x: HookedExchange): Failure
  /** The client has left before its answer was complete. Without this hook `abort` is called. */
  clientLeft?(abort: () => void, x: HookedExchange): void
  /** Whether the upstream is paused while the client does not read. Without this hook it is. */
  backpressure?(x: HookedExchange): boolean
}
