import { type IncomingMessage, type Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Failure } from 'wireproof'
import type { WebSocket, WebSocketServer } from 'ws'
import { asksForWebSocket, replayAsHttp } from '../../websocket/replay.ts'
import { takeUpgrades } from '../../websocket/upgrades.ts'
import { EXCHANGE_HEADER } from '../diagnostics.ts'
import { missingKey } from '../failures.ts'
import { handleRefusal } from '../handle.ts'
import { declinesWebsocket } from '../routing.ts'
import type { Runtime } from '../runtime.ts'
import { dialectOfClient, surfaceOf } from '../surfaces/index.ts'
import { type Connection, serveConnection } from './connection.ts'
import { tooManyConnections } from './failures.ts'

export interface WebSockets {
  /** Takes no more, and lets the open ones finish or breaks them off. */
  close(force: boolean): void
}

/** Refuses over HTTP, and closes: the socket is no longer node's. */
function refuse(runtime: Runtime, request: IncomingMessage, socket: Duplex, failure: Failure): void {
  const response = new ServerResponse(request)
  response.assignSocket(socket as Socket)
  response.shouldKeepAlive = false
  // Both sides: a client that never ends its own would keep the socket for ever.
  response.once('finish', () => (socket as Socket).destroySoon())
  handleRefusal(runtime, request, response, failure)
}

/** Lets clients upgrade where a surface is a WebSocket as well; everything else stays HTTP. */
export function acceptWebSockets(server: Server, runtime: Runtime): WebSockets {
  const open = new Map<WebSocket, Connection>()
  let accepting: Promise<WebSocketServer> | undefined
  let pending = 0

  async function load(): Promise<WebSocketServer> {
    const { WebSocketServer } = await import('ws')
    const server = new WebSocketServer({
      noServer: true,
      // Costs memory for each connection, and time on each delta, on a way that is a loopback or behind TLS.
      perMessageDeflate: false,
      maxPayload: runtime.limits.requestBody,
    })
    server.on('wsClientError', ({ message }, socket, request) =>
      refuse(runtime, request, socket, { kind: 'invalid-request', status: 400, message }),
    )
    return server
  }

  async function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, path: string): Promise<void> {
    const surface = surfaceOf(path, request.headers as Readonly<Record<string, string>>)
    if (surface === undefined) return
    const id = runtime.nextId()
    accepting ??= load()
    const server = await accepting
    const nameExchange = (lines: string[], of: IncomingMessage) => {
      if (of === request) lines.push(`${EXCHANGE_HEADER}: ${id}`)
    }
    server.on('headers', nameExchange)
    server.handleUpgrade(request, socket, head, (ws) => {
      const connection = serveConnection({ runtime, request, path, surface, socket, ws, id })
      open.set(ws, connection)
      ws.once('close', () => {
        open.delete(ws)
        runtime.onExchangeOver?.()
      })
    })
    server.off('headers', nameExchange)
  }

  const breakOff = takeUpgrades(server, (request, socket, head) => {
    const [path = ''] = (request.url ?? '').split('?')
    const headers = request.headers as Readonly<Record<string, string>>
    const surface = surfaceOf(path, headers)
    const declined = () =>
      declinesWebsocket(runtime.router.route(dialectOfClient(path, headers), undefined)) !== undefined
    if (surface?.websocket !== true || !asksForWebSocket(request) || declined())
      return replayAsHttp(server, request, socket, head)
    // Whoever leaves during the handshake must not end the process.
    socket.on('error', () => socket.destroy())
    if (!runtime.clients.admits(headers)) return refuse(runtime, request, socket, missingKey)
    if (open.size + pending >= runtime.limits.websocketConnections)
      return refuse(runtime, request, socket, tooManyConnections)
    pending++
    upgrade(request, socket, head, path)
      .catch(() => socket.destroy())
      .finally(() => {
        pending--
      })
  })
  return {
    close(force) {
      if (force) breakOff()
      for (const connection of open.values()) connection.close(force)
    },
  }
}
