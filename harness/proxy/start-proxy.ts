import { createHash, randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { listen } from '../upstream/start-upstream.ts'
import { builtinTransport } from './builtin-transport.ts'
import { acceptedForClient, profileSettings } from './client-profiles.ts'
import { createBodyDecoder, deadlineAfter } from './content-encoding/index.ts'
import { createClients, isLoopback } from './credentials.ts'
import { createDiagnosticsStore } from './diagnostics.ts'
import { handle } from './handle.ts'
import { defaultLimits, type Limits, type ProxyOptions, type RunningProxy } from './options.ts'
import { createRouter, ProxyConfigError } from './routing.ts'
import type { Runtime } from './runtime.ts'
import { createState, scopedState } from './state/state.ts'
import { stateProblem } from './state/storage.ts'
import { undiciTransport } from './undici-transport.ts'
import { websocketTransport } from './upstream-websocket/transport.ts'
import { acceptWebSockets, type WebSockets } from './websocket/upgrade.ts'

/**
 * What the exchanges of one proxy share, and how to end it.
 * @throws ProxyConfigError where the options cannot work
 */
export function createRuntime(options: ProxyOptions, limits: Limits): Runtime & { close(): Promise<void> } {
  const { onLoss = 'reject-breaking', accept = [], profile = 'auto' } = options
  if (!profileSettings.includes(profile))
    throw new ProxyConfigError(`there is no client profile ${profile}; known are ${profileSettings.join(', ')}`)
  const sockets = undiciTransport(limits)
  const messages = websocketTransport(limits, sockets)
  const builtin = builtinTransport()
  const bodies = createBodyDecoder(deadlineAfter(limits.decodeMs))
  const state = createState(options.state)
  const router = createRouter(options, {
    transport: sockets,
    ...(options.hostLog === undefined ? {} : { log: options.hostLog }),
  })
  const hosts = new Map(
    router.upstreams.flatMap(({ host }) => (host === undefined ? [] : [[host, host.transport(sockets)] as const])),
  )
  const clients = createClients(options.clientKeys ?? [], Date.now)
  return {
    router,
    limits,
    bodies,
    websocket: options.websocket ?? true,
    onLoss,
    acceptedFor: (headers) => [...accept, ...acceptedForClient(profile, headers)],
    hooks: options.hooks,
    stateFor: (headers) => scopedState(state, clients.ownerOf(headers)),
    store: createDiagnosticsStore(),
    clients,
    transportFor(upstream, call) {
      if (upstream.url === 'builtin') return builtin
      if (upstream.host !== undefined) return hosts.get(upstream.host) ?? sockets
      return upstream.websocket === true && call === 'generate' ? messages : sockets
    },
    nextId: () => randomUUID().replaceAll('-', ''),
    now: () => Date.now(),
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    log: options.log,
    close: async () => {
      await bodies.close()
      await Promise.all([...hosts.keys()].map((host) => host.close()))
      await messages.close()
      await sockets.close()
      await state.close()
    },
  }
}

const parserErrors: Readonly<Record<string, readonly [status: string, message: string]>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'the request headers are larger than this proxy takes'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'the request was not complete in time'],
}

/** What broke before there was a request has no dialect yet: a body that both vendors' clients read as an error. */
function refuseRaw(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy()
  const [status, message] = parserErrors[error.code ?? ''] ?? ['400 Bad Request', 'this is no HTTP/1.1 request']
  const body = JSON.stringify({
    type: 'error',
    error: { type: 'invalid_request_error', message, param: null, code: null },
  })
  const head = `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close`
  socket.end(`${head}\r\n\r\n${body}`)
}

function stopper(
  server: Server,
  runtime: ReturnType<typeof createRuntime>,
  sockets: WebSockets | undefined,
): RunningProxy['close'] {
  return async (force = false) => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    sockets?.close(force)
    if (force) server.closeAllConnections()
    else {
      server.closeIdleConnections()
      // A connection that a client keeps alive is idle only behind its last answer, and node would wait for its timeout.
      runtime.onExchangeOver = () => setImmediate(() => server.closeIdleConnections())
    }
    await closed
    await runtime.close()
  }
}

/**
 * Starts the reference proxy: three client surfaces, each onto any upstream.
 * @throws ProxyConfigError where the options cannot work or are not safe; before anything is contacted
 */
export async function startProxy(options: ProxyOptions = {}): Promise<RunningProxy> {
  const { host = '127.0.0.1', port = 0, clientKeys = [] } = options
  if (!isLoopback(host) && clientKeys.length === 0)
    throw new ProxyConfigError(
      `listening on ${host} would open the upstreams to everybody who reaches it; set a client key first`,
    )
  const problem = await stateProblem(options.state ?? {})
  if (problem !== undefined) throw new ProxyConfigError(problem)
  const limits = { ...defaultLimits, ...options.limits }
  const runtime = createRuntime(options, limits)
  const server = createServer(
    { maxHeaderSize: limits.headers, requestTimeout: limits.requestMs, keepAliveTimeout: 65_000 },
    (request, response) => handle(runtime, request, response),
  )
  server.on('clientError', refuseRaw)
  const sockets = runtime.websocket ? acceptWebSockets(server, runtime) : undefined
  const url = await listen(server, port, host)
  return { url, port: (server.address() as AddressInfo).port, close: stopper(server, runtime, sockets) }
}
