import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Played } from './engine.ts'
import { errorScript, type Finding, type Judging, judge } from './judge.ts'
import { playRaw } from './raw.ts'
import { pairsOf, type Received, receive } from './received.ts'
import type { Script } from './script.ts'
import { noWaiting, type Signals } from './signals.ts'
import { acceptMessages, refusedUpgrade } from './websocket.ts'

/** A script, and who confirms what it waits for. */
export interface Reply {
  readonly script: Script
  readonly signals?: Signals
  /** Bounds all waits and stalls of this answer; the client's leaving does so in any case. */
  readonly abort?: AbortSignal
  /** Told before each thing the answer does. */
  readonly onPlayed?: (played: Played) => void
  /** Told once, at the end: `finished`, or `left` when the other side closed before the answer was complete. */
  readonly onClosed?: (how: 'finished' | 'left') => void
}

export interface UpstreamOptions extends Judging {
  readonly host?: string
  /** 0, the default, takes any free port. */
  readonly port?: number
  /** Chooses the answer. `findings` is what the upstream has to say against the request. */
  respond(received: Received, findings: readonly Finding[]): Script | Reply | Promise<Script | Reply>
  /**
   * `refuse`, the default: a request with findings is answered with an error of the vendor's own shape and `respond` is
   * not asked. `record`: `respond` decides, whatever was found.
   */
  readonly faulty?: 'refuse' | 'record'
  /**
   * Whether the Responses path upgrades to a WebSocket. Default true; `false` answers 426, as OpenAI does where it is off; `none`
   * knows nothing of WebSockets, and takes the request for a GET.
   */
  readonly websocket?: boolean | 'none'
  /** Told of every request, before it is answered. */
  readonly onReceived?: (received: Received, findings: readonly Finding[]) => void
}

export interface RunningUpstream {
  /** `http://127.0.0.1:4010`, without a final slash. */
  readonly url: string
  readonly port: number
  /** Everything received so far. */
  readonly received: readonly Received[]
  close(): Promise<void>
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** Listens as an upstream: every request is kept, judged, and answered by playing a script over a real socket. */
export async function startUpstream(options: UpstreamOptions): Promise<RunningUpstream> {
  const received: Received[] = []
  const closing = new AbortController()

  /** Keeps and judges a request, and chooses its answer; `own` is one that nobody is asked for. */
  async function reply(one: Received, own?: Script): Promise<Reply> {
    received.push(one)
    const findings = await judge(one, options)
    options.onReceived?.(one, findings)
    const refused = options.faulty !== 'record' ? errorScript(one, findings) : undefined
    const chosen = refused ?? own ?? (await options.respond(one, findings))
    return 'steps' in chosen ? { script: chosen } : chosen
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const off = options.websocket === false ? refusedUpgrade(request) : undefined
    if (off !== undefined) return void (await playRaw(off, response, { signals: noWaiting, abort: closing.signal }))
    const body = await readBody(request)
    const one = receive({
      number: received.length + 1,
      method: request.method ?? '',
      url: request.url ?? '',
      rawHeaders: pairsOf(request.rawHeaders),
      body,
    })
    const { script, signals = noWaiting, abort, onPlayed, onClosed } = await reply(one)
    const how = await playRaw(script, response, {
      signals,
      abort: abort === undefined ? closing.signal : AbortSignal.any([abort, closing.signal]),
      ...(onPlayed === undefined ? {} : { onPlayed }),
    })
    onClosed?.(how)
  }

  const server = createServer({ maxHeaderSize: 1 << 20, keepAliveTimeout: 60_000 }, (request, response) => {
    // Whoever left while the request was read, or a `respond` that throws, must not end the process.
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy()
      else response.writeHead(500, { 'content-type': 'text/plain' }).end(`scripted upstream: ${String(error)}`)
    })
  })
  if (options.websocket !== false && options.websocket !== 'none')
    acceptMessages(server, { reply, next: () => received.length + 1, closing: closing.signal })
  const url = await listen(server, options.port ?? 0, options.host ?? '127.0.0.1')
  return {
    url,
    port: (server.address() as AddressInfo).port,
    received,
    close() {
      closing.abort()
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** Starts listening; rejects where the port is taken or the address is none of ours. */
export function listen(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.removeListener('error', reject)
      const address = server.address() as AddressInfo
      resolve(`http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`)
    })
  })
}
