import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'

/** Hop by hop, and about an upgrade that does not happen. */
const ofUpgrade: ReadonlySet<string> = new Set(['connection', 'upgrade', 'http2-settings'])

/** Whether a request asks for a WebSocket at all: some HTTP clients name HTTP/2 as an upgrade on all of theirs. */
export function asksForWebSocket({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && headers.upgrade?.toLowerCase() === 'websocket'
}

/**
 * node takes every request that names another protocol away from HTTP as soon as one upgrade is offered. One that is not meant
 * is written back, without the offer, and read once more.
 */
export function replayAsHttp(server: Server, request: IncomingMessage, socket: Duplex, head: Buffer): void {
  const { rawHeaders, method, url, httpVersion } = request
  let text = `${method} ${url} HTTP/${httpVersion}\r\n`
  for (let i = 0; i + 1 < rawHeaders.length; i += 2)
    if (!ofUpgrade.has(rawHeaders[i]?.toLowerCase() ?? '')) text += `${rawHeaders[i]}: ${rawHeaders[i + 1]}\r\n`
  socket.unshift(Buffer.concat([Buffer.from(`${text}\r\n`, 'latin1'), head]))
  server.emit('connection', socket)
}
