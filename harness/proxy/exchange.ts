import type { IncomingMessage } from 'node:http'
import { type Diagnostic, type Failure, type Profile, writeFailure } from 'wireproof'
import { DIAGNOSTICS_HEADER, EXCHANGE_HEADER, headerOf } from './diagnostics.ts'
import type { ProxyDialect } from './dialect.ts'
import { type Reading, unreadableFailure } from './failures.ts'
import type { Head, HookedExchange } from './hooks.ts'
import type { Runtime } from './runtime.ts'
import type { StreamForm } from './surfaces/index.ts'

/** Where the answer of an exchange goes: an HTTP response, or messages of a WebSocket. */
export interface ClientAnswer {
  readonly statusCode: number
  readonly headersSent: boolean
  readonly writableEnded: boolean
  readonly writableFinished: boolean
  writeHead(status: number, headers: Readonly<Record<string, string>>): unknown
  /** Returns whether more may be written at once; else `drain` tells when. */
  write(chunk: string | Uint8Array): boolean
  end(chunk?: string | Uint8Array): unknown
  /** Breaks the answer off. */
  destroy(): unknown
  /** `close` comes once: the answer is complete, or nobody is there any more. */
  once(event: 'close' | 'drain', listener: () => void): unknown
}

/** One request of a client, from its arrival to the last byte of its answer. */
export interface Exchange {
  readonly runtime: Runtime
  readonly id: string
  readonly request: IncomingMessage
  readonly response: ClientAnswer
  /** The answer leaves as events, whatever the upstream sends: there is no other form on a WebSocket. */
  readonly eventsOnly?: boolean
  /** The response that is gone on from, where its history already stands in the body and its id no longer does. */
  continues?: string
  /** A pointer into what was translated, as one into what the client sent; absent where that is the same. */
  relocate?: (pointer: string) => string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly path: string
  /** Without its question mark. */
  readonly query: string
  readonly client: ProxyDialect
  /** Known once the request has been routed and read. */
  upstream?: { readonly name: string; readonly dialect: ProxyDialect }
  stream: boolean
  /** The status of a good answer; absent: 200. */
  success?: number | undefined
  /** What the clients of this surface need of an answer; absent: what the profile of the upstream says. */
  clientProfile?: Profile | undefined
  /** The form of the stream that the client asked for, where its dialect has several; absent: the first. */
  form?: StreamForm | undefined
  diagnostics: readonly Diagnostic[]
  /** Set when the client has gone before its answer was complete. */
  left: boolean
  /** What to stop when the client goes. */
  onLeft?: () => void
}

/** How hooks see it. */
export function hooked(x: Exchange): HookedExchange {
  return { id: x.id, client: x.client, upstream: x.upstream?.dialect ?? x.client, stream: x.stream }
}

/** What was found, told where the client can see it. */
export function relocated(x: Exchange, found: readonly Diagnostic[]): readonly Diagnostic[] {
  const { relocate } = x
  if (relocate === undefined) return found
  return found.map((one) => (one.at === undefined ? one : { ...one, at: relocate(one.at) }))
}

export function report(x: Exchange, found: readonly Diagnostic[]): void {
  if (found.length === 0) return
  const diagnostics = relocated(x, found)
  x.diagnostics = [...x.diagnostics, ...diagnostics]
  x.runtime.store.put(x.id, diagnostics)
}

/** Writes status and headers; ours are added, and what the exchange lost so far is told. */
export function writeHead(x: Exchange, status: number, headers: Readonly<Record<string, string>>): void {
  const diagnostics = headerOf(x.diagnostics)
  const own: Head = {
    status,
    headers: {
      ...headers,
      [EXCHANGE_HEADER]: x.id,
      ...(diagnostics === undefined ? {} : { [DIAGNOSTICS_HEADER]: diagnostics }),
    },
  }
  const head = x.runtime.hooks?.clientHead?.(own, hooked(x)) ?? own
  x.response.writeHead(head.status, head.headers)
}

/** Answers with one whole document. */
export function answerWhole(
  x: Exchange,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string,
): void {
  if (x.left || x.response.headersSent) return
  const text = x.runtime.hooks?.clientBody?.(body, hooked(x)) ?? body
  const bytes = Buffer.from(text, 'utf8')
  writeHead(x, status, { 'content-type': 'application/json', ...headers, 'content-length': String(bytes.length) })
  x.response.end(x.request.method === 'HEAD' ? undefined : bytes)
}

/** Tells a failure in the client's own dialect; only before the first byte. */
export function answerFailure(x: Exchange, failure: Failure, headers: Readonly<Record<string, string>> = {}): void {
  const told = x.runtime.hooks?.failure?.(failure, hooked(x)) ?? failure
  const { status, body } = writeFailure(told, x.client)
  const wait: Record<string, string> =
    told.retryAfterMs === undefined || headers['retry-after'] !== undefined
      ? {}
      : { 'retry-after': String(Math.ceil(told.retryAfterMs / 1000)) }
  answerWhole(x, status, { ...wait, ...headers }, body)
}

/** Whatever throws while an exchange is under way becomes a failure of it. Never throws. */
export function answerThrown(x: Exchange, error: unknown, reading?: Reading): void {
  try {
    if (x.response.headersSent) x.response.destroy()
    else answerFailure(x, unreadableFailure(error, x.upstream?.name ?? 'the upstream', reading))
  } catch {
    // What threw has thrown again (a hook, for one): nothing is left to be told.
    x.response.destroy()
  }
}
