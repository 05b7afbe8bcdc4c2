/** What is sent upstream. */
export interface UpstreamRequest {
  readonly method: 'GET' | 'POST' | 'DELETE'
  readonly url: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array | undefined
  /** Names of headers that say nothing of who asks, for this upstream: requests that differ in them may share a connection. */
  readonly varying?: readonly string[]
}

/** Why an upstream gave no complete answer. */
export class TransportError extends Error {
  readonly why: 'unreachable' | 'timeout' | 'cut'
  constructor(why: 'unreachable' | 'timeout' | 'cut', message: string) {
    super(message)
    this.name = 'TransportError'
    this.why = why
  }
}

/** Told what comes back: one head, chunks, then one end or error. After an abort nothing more is told. */
export interface UpstreamListener {
  onHead(status: number, headers: Readonly<Record<string, string>>): void
  /** Returns whether more may come; after `false` nothing comes until `resume`. */
  onData(chunk: Uint8Array): boolean
  onEnd(): void
  onError(error: TransportError): void
}

export interface UpstreamCall {
  resume(): void
  abort(): void
}

/** How upstreams are called: over sockets, or in this process. */
export interface Transport {
  send(request: UpstreamRequest, listener: UpstreamListener): UpstreamCall
  close(): Promise<void>
}
