import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'

/** About an upgrade that does not happen: headers, and the names of them in `connection`. */
const ofUpgrade: ReadonlySet<string> = new Set(['upgrade', 'http2-settings'])

/** What `connection` says beside the upgrade: whether it is to be closed, for one. */
function withoutUpgrade(connection: string): string {
  const options = connection.split(',').map((option) => option.trim())
  return options.filter((option) => option !== '' && !ofUpgrade.has(option.toLowerCase())).join(', ')
}

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
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] ?? ''
    const written = rawHeaders[i + 1] ?? ''
    const value = name.toLowerCase() === 'connection' ? withoutUpgrade(written) : written
    if (!ofUpgrade.has(name.toLowerCase()) && (value !== '' || written === '')) text += `${name}: ${value}\r\n`
  }
  socket.unshift(Buffer.concat([Buffer.from(`${text}\r\n`, 'latin1'), head]))
  server.emit('connection', socket)
}
