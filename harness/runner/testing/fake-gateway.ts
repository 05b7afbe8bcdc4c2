import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { listen } from '../../upstream/start-upstream.ts'
import type { Subject } from '../subject/subject.ts'

/** A gateway of one route a surface: bytes in, bytes out. What it is told to do wrong it does to the answer. */
export interface FakeBehaviour {
  /** Takes each chunk of the answer; `undefined` at its end. Absent: as it comes. */
  readonly answer?: () => (chunk: string | undefined) => string
  /** Instead of calling the upstream at all. */
  readonly instead?: (request: IncomingMessage, response: ServerResponse) => void
  /** The upstream is called so often for one call. */
  readonly calls?: number
  /** Headers that are not passed on to the upstream. */
  readonly strips?: readonly string[]
}

const bases: Readonly<Record<string, string>> = {
  '/v1/chat/completions': '/openai',
  '/v1/responses': '/responses',
  '/v1/messages': '/claude',
}

async function read(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function forward(
  upstreamUrl: string,
  behaviour: FakeBehaviour,
  from: IncomingMessage,
  to: ServerResponse,
  body: string,
) {
  const path = from.url ?? ''
  const headers: Record<string, string> = { 'content-type': 'application/json' }
  for (const name of ['authorization', 'x-api-key', 'anthropic-version', 'x-wireproof-trial']) {
    const value = from.headers[name]
    if (typeof value === 'string' && behaviour.strips?.includes(name) !== true) headers[name] = value
  }
  const call = request(`${upstreamUrl}${bases[path] ?? ''}${path}`, { method: 'POST', headers }, (answer) => {
    const edit = behaviour.answer?.() ?? ((chunk: string | undefined) => chunk ?? '')
    const retryAfter = answer.headers['retry-after']
    to.writeHead(answer.statusCode ?? 500, {
      'content-type': answer.headers['content-type'] ?? '',
      ...(retryAfter === undefined ? {} : { 'retry-after': retryAfter }),
    })
    to.flushHeaders()
    answer.setEncoding('utf8')
    answer.on('data', (chunk: string) => to.write(edit(chunk)))
    answer.on('end', () => to.end(edit(undefined)))
    answer.on('error', () => to.destroy())
  })
  call.on('error', () => to.destroy())
  to.on('close', () => call.destroy())
  call.end(body)
}

/** Starts a fake gateway as a subject. */
export async function fakeGateway(upstreamUrl: string, behaviour: FakeBehaviour = {}): Promise<Subject> {
  const sockets = new Set<Socket>()
  const server = createServer(async (incoming, response) => {
    const body = await read(incoming)
    if (behaviour.instead !== undefined) return behaviour.instead(incoming, response)
    for (let extra = 1; extra < (behaviour.calls ?? 1); extra++) await callOnce(upstreamUrl, incoming, body)
    forward(upstreamUrl, behaviour, incoming, response, body)
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  const url = await listen(server, 0, '127.0.0.1')
  return {
    name: 'fake gateway',
    url,
    models: ['{mark}'],
    close: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** A call whose answer nobody reads: what a gateway does that asks again. */
function callOnce(upstreamUrl: string, from: IncomingMessage, body: string): Promise<void> {
  const path = from.url ?? ''
  const headers = {
    'content-type': 'application/json',
    authorization: 'Bearer extra-call',
    'anthropic-version': '2023-06-01',
  }
  return new Promise((resolve) => {
    const call = request(`${upstreamUrl}${bases[path] ?? ''}${path}`, { method: 'POST', headers }, (answer) => {
      answer.resume()
      answer.on('close', () => resolve())
    })
    call.on('error', () => resolve())
    call.end(body)
  })
}
