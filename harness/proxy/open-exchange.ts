import type { IncomingMessage } from 'node:http'
import type { Failure } from 'wireproof'
import { answerFailure, answerThrown, type ClientAnswer, type Exchange } from './exchange.ts'
import type { Runtime } from './runtime.ts'
import { dialectOfClient } from './surfaces/index.ts'

/** Called once, when an exchange is over; the note goes into its line of the log. */
export type Done = (note?: string) => void

export type Refuse = (failure: Failure, headers?: Readonly<Record<string, string>>) => void

/** What an exchange over a WebSocket has that one over HTTP has not. */
export type MessageSettings = Pick<Exchange, 'id' | 'headers' | 'relocate'>

/** A request of a client, before anything of it was read. */
export function openExchange(
  runtime: Runtime,
  request: IncomingMessage,
  response: ClientAnswer,
  message?: MessageSettings,
): Exchange {
  // node joins repeated headers itself, all but set-cookie, which is none of a request's.
  const headers = message?.headers ?? (request.headers as Readonly<Record<string, string>>)
  const url = request.url ?? '/'
  const mark = url.indexOf('?')
  const path = mark < 0 ? url : url.slice(0, mark)
  const client = dialectOfClient(path, headers)
  return {
    runtime,
    id: runtime.nextId(),
    request,
    response,
    headers,
    path,
    query: mark < 0 ? '' : url.slice(mark + 1),
    client,
    stream: false,
    diagnostics: [],
    left: false,
    ...(message === undefined ? {} : { eventsOnly: true, ...message }),
  }
}

/** The one place where an exchange ends: exactly one line of the log. */
function closing(x: Exchange): Done {
  let closed = false
  return (note) => {
    if (closed) return
    closed = true
    x.runtime.log?.({
      id: x.id,
      method: x.request.method ?? '',
      path: x.path,
      status: x.response.headersSent ? x.response.statusCode : 0,
      client: x.client,
      stream: x.stream,
      diagnostics: x.diagnostics.length,
      ...(x.upstream === undefined ? {} : { upstream: x.upstream.name }),
      ...(note === undefined ? {} : { note }),
    })
  }
}

/** Runs an exchange to its end, whoever ends it: its answer, a failure, or the client that leaves. */
export function watch(x: Exchange, run: (x: Exchange, done: Done) => Promise<void>): void {
  const { runtime, response } = x
  const done = closing(x)
  response.once('close', () => {
    runtime.onExchangeOver?.()
    if (response.writableFinished) return
    x.left = true
    x.onLeft?.()
    done('client-left')
  })
  run(x, done).catch((error: unknown) => {
    answerThrown(x, error)
    done('failed')
  })
}

/** Tells the client of a failure, which ends the exchange. */
export function refuser(x: Exchange, done: Done): Refuse {
  return (failure, headers = {}) => {
    answerFailure(x, failure, headers)
    done(failure.kind)
  }
}
