import type { IncomingMessage } from 'node:http'
import type { WebSocket } from 'ws'
import type { Limits } from '../options.ts'
import { TransportError, type UpstreamRequest } from '../transport.ts'

type Headers = Readonly<Record<string, string>>

/** A handshake that the upstream answered over HTTP. */
export interface Refused {
  readonly response: IncomingMessage
}

export interface Taken {
  readonly ws: WebSocket
  /** It has served a request before. */
  readonly used: boolean
  /** What the upstream said beside the handshake; of a used connection that was said to somebody else. */
  readonly headers: Headers
}

export interface Sockets {
  /** An open connection: one that waits for the next request, or a new one. */
  take(request: UpstreamRequest, fresh: boolean): Promise<Taken | Refused>
  /** The connection may serve a further request. */
  release(request: UpstreamRequest, ws: WebSocket): void
  close(): void
}

export function headersOf(response: IncomingMessage): Headers {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(response.headers))
    if (value !== undefined) headers[name] = typeof value === 'string' ? value : value.join(', ')
  return headers
}

const ofHandshake = /^(?:connection$|upgrade$|sec-websocket-|content-)/

/** Headers that differ from request to request, and say nothing of who asks. */
const ofOneRequest =
  /^(?:x-request-id|traceparent|tracestate|idempotency-key|content-(?:type|length|encoding)|accept(?:-encoding)?)$/

const BETA = 'responses_websockets=2026-02-06'

/** Who asks, and where: connections are shared by nobody else. */
function keyOf({ url, headers, varying = [] }: UpstreamRequest): string {
  const kept = Object.entries(headers).filter(([name]) => !ofOneRequest.test(name) && !varying.includes(name))
  return JSON.stringify([url, ...kept.sort(([a], [b]) => (a < b ? -1 : 1))])
}

function handshakeHeaders({ headers }: UpstreamRequest): Record<string, string> {
  const kept = Object.entries(headers).filter(([name]) => !/^(?:content-|accept)/.test(name))
  const out = Object.fromEntries(kept)
  const betas = out['openai-beta']
  return { ...out, 'openai-beta': betas === undefined ? BETA : `${betas},${BETA}` }
}

/** Connections that wait for a next request longer than this are closed; the vendor's own end after an hour. */
const IDLE_MS = 60_000

/** The open connections to upstreams. A connection serves one request at a time. */
export function createSockets(limits: Limits): Sockets {
  const waiting = new Map<string, Map<WebSocket, NodeJS.Timeout>>()
  const open = new Set<WebSocket>()

  function forget(key: string, ws: WebSocket): void {
    const list = waiting.get(key)
    clearTimeout(list?.get(ws))
    list?.delete(ws)
    if (list?.size === 0) waiting.delete(key)
  }

  async function connect(request: UpstreamRequest): Promise<Taken | Refused> {
    const { WebSocket } = await import('ws')
    const ws = new WebSocket(request.url.replace(/^http/, 'ws'), {
      headers: handshakeHeaders(request),
      handshakeTimeout: limits.connectMs,
      maxPayload: limits.responseBody,
      perMessageDeflate: false,
    })
    open.add(ws)
    ws.once('close', () => {
      open.delete(ws)
      forget(keyOf(request), ws)
    })
    let headers: Headers = {}
    ws.once('upgrade', (response) => {
      const told = Object.entries(headersOf(response)).filter(([name]) => !ofHandshake.test(name))
      headers = Object.fromEntries(told)
    })
    return new Promise((resolve, reject) => {
      ws.once('open', () => resolve({ ws, used: false, headers }))
      ws.once('unexpected-response', (_request, response) => {
        open.delete(ws)
        resolve({ response })
      })
      ws.on('error', (error: Error) => {
        const why = /timed out/.test(error.message) ? 'timeout' : 'unreachable'
        reject(
          new TransportError(why, error.message === '' ? String((error as { code?: unknown }).code) : error.message),
        )
      })
    })
  }

  return {
    async take(request, fresh) {
      const key = keyOf(request)
      const [ws] = fresh ? [] : (waiting.get(key)?.keys() ?? [])
      if (ws !== undefined) {
        forget(key, ws)
        ws.removeAllListeners('message')
        return { ws, used: true, headers: {} }
      }
      return await connect(request)
    },
    release(request, ws) {
      if (ws.readyState !== ws.OPEN) return
      const key = keyOf(request)
      const timer = setTimeout(() => ws.close(1000), IDLE_MS).unref()
      const list = waiting.get(key) ?? new Map<WebSocket, NodeJS.Timeout>()
      waiting.set(key, list.set(ws, timer))
      // Nothing was asked: whatever comes now, such as the end of the connection's time, ends it.
      ws.on('message', () => ws.close(1000))
    },
    close() {
      for (const ws of open) ws.terminate()
    },
  }
}
