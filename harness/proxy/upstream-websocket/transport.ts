import type { IncomingMessage } from 'node:http'
import type { RawData } from 'ws'
import { isLastEvent, typeOf } from '../../websocket/frames.ts'
import type { Limits } from '../options.ts'
import {
  type Transport,
  TransportError,
  type UpstreamCall,
  type UpstreamListener,
  type UpstreamRequest,
} from '../transport.ts'
import { codeOf, createMessage, type ErrorAnswer, errorAnswer, errorEvent, eventOf } from './frames.ts'
import { createSockets, headersOf, type Sockets, type Taken } from './sockets.ts'

const streamHeaders = { 'content-type': 'text/event-stream' }

/** One request on its way. */
interface Call {
  readonly request: UpstreamRequest
  readonly body: string
  readonly listener: UpstreamListener
  aborted: boolean
  /** What is under way. */
  running?: UpstreamCall
}

/** Hands the answer to a handshake on as the answer to the request: whatever it is, the upstream said it over HTTP. */
function tellRefusal({ listener }: Call, response: IncomingMessage): UpstreamCall {
  listener.onHead(response.statusCode ?? 502, headersOf(response))
  response.on('data', (chunk: Buffer) => void listener.onData(chunk))
  response.on('end', () => listener.onEnd())
  response.on('error', (error) => listener.onError(new TransportError('cut', error.message)))
  return { resume: () => {}, abort: () => void response.destroy() }
}

/** Tells a whole answer. */
function tellError(listener: UpstreamListener, { status, headers, body }: ErrorAnswer): void {
  listener.onHead(status, headers)
  listener.onData(Buffer.from(body))
  listener.onEnd()
}

interface Serving {
  readonly limits: Limits
  /** Set where the connection has served before: it may have died or grown too old without our knowing. */
  readonly again: (() => void) | undefined
  readonly release: () => void
}

/** Tells the listener of the messages of one response, as of the event stream that they stand for. */
function exchangeOver(call: Call, { ws, headers }: Taken, { limits, again, release }: Serving): UpstreamCall {
  const { listener } = call
  let hasHead = false
  let over = false
  let timer: NodeJS.Timeout | undefined

  function awaitMessage(ms: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => {
      ws.terminate()
      finish(() => listener.onError(new TransportError('timeout', `nothing came for ${ms} ms`)))
    }, ms)
  }
  function finish(tell: () => void): void {
    if (over) return
    over = true
    clearTimeout(timer)
    ws.off('message', onMessage)
    ws.off('close', onClose)
    if (!call.aborted) tell()
  }
  function onRefused(text: string): void {
    if (again !== undefined && codeOf(text) === 'websocket_connection_limit_reached') {
      ws.close(1000)
      finish(again)
    } else {
      const answer = errorAnswer(text)
      release()
      finish(() => tellError(listener, answer))
    }
  }
  function onEvent(type: string | undefined, text: string): void {
    if (!hasHead) listener.onHead(200, { ...headers, ...streamHeaders })
    hasHead = true
    const more = listener.onData(Buffer.from(type === 'error' ? errorEvent(text) : eventOf(type, text)))
    if (isLastEvent(type)) {
      release()
      finish(() => listener.onEnd())
    } else if (more) awaitMessage(limits.upstreamIdleMs)
    else {
      // Nothing is awaited of an upstream that is held back.
      clearTimeout(timer)
      ws.pause()
    }
  }
  function onMessage(data: RawData): void {
    const text = data.toString()
    const type = typeOf(text)
    if (call.aborted) return
    try {
      if (type === 'error' && !hasHead) onRefused(text)
      else onEvent(type, text)
    } catch (error) {
      ws.terminate()
      const why = `it sent a message that cannot be read: ${(error as Error).message}`
      finish(() => listener.onError(new TransportError('cut', why)))
    }
  }
  function onClose(code: number, reason: Buffer): void {
    const words = reason.length === 0 ? `code ${code}` : `code ${code}, ${reason.toString('utf8')}`
    const cut = () => listener.onError(new TransportError('cut', `it closed its WebSocket with ${words}`))
    finish(hasHead || again === undefined ? cut : again)
  }

  ws.on('message', onMessage)
  ws.on('close', onClose)
  awaitMessage(limits.upstreamHeadMs)
  ws.send(createMessage(call.body))
  return {
    resume() {
      if (over || !ws.isPaused) return
      ws.resume()
      awaitMessage(limits.upstreamIdleMs)
    },
    abort() {
      // What is under way cannot be called back by a message.
      if (!over) ws.terminate()
      finish(() => {})
    },
  }
}

function streams(body: UpstreamRequest['body']): string | undefined {
  if (body === undefined) return undefined
  const text = typeof body === 'string' ? body : Buffer.from(body).toString('utf8')
  try {
    return (JSON.parse(text) as { stream?: unknown } | null)?.stream === true ? text : undefined
  } catch {
    return undefined
  }
}

/**
 * Calls upstreams over WebSocket where a stream is asked for, and over `http` otherwise. An upstream that answers the upgrade
 * with 426 is asked over HTTP from then on. A connection is used again by requests with the same credentials and identity; one
 * that has died meanwhile is replaced before anything was told.
 */
export function websocketTransport(limits: Limits, http: Transport): Transport {
  const sockets: Sockets = createSockets(limits)
  const httpOnly = new Set<string>()

  async function start(call: Call, fresh: boolean): Promise<void> {
    const { request, listener } = call
    const taken = await sockets.take(request, fresh)
    if ('response' in taken) {
      const { response } = taken
      if (call.aborted) response.destroy()
      else if (response.statusCode === 426) {
        response.resume()
        httpOnly.add(request.url)
        call.running = http.send(request, listener)
      } else call.running = tellRefusal(call, response)
      return
    }
    const release = () => sockets.release(request, taken.ws)
    if (call.aborted) return release()
    const again = taken.used ? () => begin(call, true) : undefined
    call.running = exchangeOver(call, taken, { limits, again, release })
  }
  function begin(call: Call, fresh: boolean): void {
    start(call, fresh).catch((error: unknown) => {
      if (call.aborted) return
      call.listener.onError(error instanceof TransportError ? error : new TransportError('unreachable', String(error)))
    })
  }

  return {
    send(request, listener) {
      const body = streams(request.body)
      if (body === undefined || httpOnly.has(request.url)) return http.send(request, listener)
      const call: Call = { request, body, listener, aborted: false }
      begin(call, false)
      return {
        resume: () => call.running?.resume(),
        abort() {
          call.aborted = true
          call.running?.abort()
        },
      }
    },
    close() {
      sockets.close()
      return Promise.resolve()
    },
  }
}
