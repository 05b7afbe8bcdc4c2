import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { RawData, WebSocket } from 'ws'
import { failureFrame } from '../../websocket/frames.ts'
import type { Runtime } from '../runtime.ts'
import { clientSurfaces, dialectOfClient, type Surface } from '../surfaces/index.ts'
import { type ReadEvent, readClientEvent } from './client-event.ts'
import { binaryMessage, limitReached, tooManyStreams } from './failures.ts'
import { createLanes } from './lanes.ts'
import { createMemory } from './memory.ts'
import { createMessageAnswer, type MessageAnswer, type MessagePort } from './message-answer.ts'
import { respond } from './respond.ts'

export interface ConnectionSettings {
  readonly runtime: Runtime
  /** The request that was upgraded. */
  readonly request: IncomingMessage
  readonly path: string
  readonly surface: Surface
  readonly socket: Duplex
  readonly ws: WebSocket
  /** Begins the ids of the exchanges of this connection. */
  readonly id: string
}

export interface Connection {
  /** Lets what is under way finish, or breaks it off where `force` is set. */
  close(force: boolean): void
}

/** Headers of the handshake that speak of the WebSocket; the rest counts for each message, as it would for each request. */
const ofHandshake = /^(?:connection$|upgrade$|sec-websocket-)/

function messageHeaders(request: IncomingMessage): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(request.headers as Record<string, string>))
    if (!ofHandshake.test(name)) headers[name] = value
  // The beta of the transport itself: nothing that the body of a request could ask for.
  const betas = headers['openai-beta']?.split(',').filter((beta) => !beta.trim().startsWith('responses_websockets'))
  delete headers['openai-beta']
  return betas === undefined || betas.length === 0 ? headers : { ...headers, 'openai-beta': betas.join(',') }
}

function portOf(ws: WebSocket, socket: Duplex): MessagePort {
  const waiting = new Set<() => void>()
  socket.on('drain', () => {
    const all = [...waiting]
    waiting.clear()
    for (const listener of all) listener()
  })
  return {
    send(text) {
      if (ws.readyState === ws.OPEN) ws.send(text)
      return !socket.writableNeedDrain
    },
    onceDrained: (listener) => void waiting.add(listener),
  }
}

/** Serves one WebSocket of a client until it closes: https://platform.openai.com/docs/guides/websocket-mode. */
export function serveConnection(settings: ConnectionSettings): Connection {
  const { runtime, request, path, surface, socket, ws, id } = settings
  const { limits } = runtime
  const headers = messageHeaders(request)
  const dialect = dialectOfClient(path, headers)
  const own = clientSurfaces(dialect)
  const port = portOf(ws, socket)
  const memory = createMemory(limits.requestBody)
  const lanes = createLanes({ count: limits.websocketStreams, size: limits.requestBody })
  const answers = new Set<MessageAnswer>()
  let number = 0
  let ending: 'age' | 'shutdown' | undefined
  let idleTimer: NodeJS.Timeout | undefined

  function settle(): void {
    clearTimeout(idleTimer)
    if (!lanes.idle() || answers.size > 0) return
    if (ending === 'age') {
      port.send(failureFrame(limitReached, dialect))
      ws.close(1000, 'age')
    } else if (ending === 'shutdown') ws.close(1001, 'going away')
    else idleTimer = setTimeout(() => ws.close(1000, 'idle'), limits.websocketIdleMs).unref()
  }

  function answer(read: ReadEvent, done: () => void): void {
    const streamId = read.ok ? read.event.streamId : read.streamId
    const answering = createMessageAnswer({
      ...(own === undefined ? {} : { headerEvents: own.headerEvents }),
      port,
      dialect,
      streamId,
      over: (told) => {
        answers.delete(answering)
        if (told !== undefined) exchange.remember(told)
        done()
        settle()
      },
    })
    answers.add(answering)
    const exchange = respond({ runtime, request, surface, headers, id: `${id}-${++number}`, read, answering, memory })
  }

  function onMessage(data: RawData, isBinary: boolean): void {
    clearTimeout(idleTimer)
    const text = isBinary ? '' : data.toString()
    const readNow = (): ReadEvent => (isBinary ? { ok: false, failure: binaryMessage } : readClientEvent(text))
    const read: ReadEvent = ending === undefined ? readNow() : { ok: false, failure: limitReached }
    const size = text.length
    if (!read.ok) answer(read, () => {})
    else if (!lanes.add(read.event.streamId ?? '', { size, run: (done) => answer(read, done) })) {
      const { streamId } = read.event
      answer({ ok: false, failure: tooManyStreams, ...(streamId === undefined ? {} : { streamId }) }, () => {})
    }
  }

  /** Whoever does not read is not read either: every message is answered, if only by a refusal. */
  function holdBack(): void {
    if (!socket.writableNeedDrain || ws.isPaused) return
    ws.pause()
    port.onceDrained(() => ws.resume())
  }

  const ageTimer = setTimeout(() => {
    ending ??= 'age'
    settle()
  }, limits.websocketAgeMs).unref()
  ws.on('message', (data, isBinary) => {
    onMessage(data, isBinary)
    holdBack()
  })
  // A message that is too large or no WebSocket frame at all: the library has closed with the code for it.
  ws.on('error', () => {})
  ws.once('close', () => {
    clearTimeout(ageTimer)
    clearTimeout(idleTimer)
    lanes.clear()
    for (const one of answers) one.left()
  })
  settle()
  return {
    close(force) {
      if (force) return ws.terminate()
      ending = 'shutdown'
      settle()
    },
  }
}
