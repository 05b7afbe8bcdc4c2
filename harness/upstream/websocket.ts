import { type IncomingMessage, type Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { WebSocket, WebSocketServer } from 'ws'
import { readObject } from '../websocket/frames.ts'
import { asksForWebSocket, replayAsHttp } from '../websocket/replay.ts'
import { takeUpgrades } from '../websocket/upgrades.ts'
import { endpointOf, familyOf } from './endpoint.ts'
import { headerFindings, vendorError } from './judge.ts'
import { warmEvents } from './model/speak-responses.ts'
import { playMessages } from './play-messages.ts'
import { playRaw } from './raw.ts'
import { pairsOf, type Received, receiveMessage } from './received.ts'
import { jsonScript, type Script, streamScript } from './script.ts'
import { noWaiting } from './signals.ts'
import type { Reply } from './start-upstream.ts'

export interface MessageDesk {
  /** Keeps and judges what came, and chooses the answer. */
  reply(received: Received, own?: Script): Promise<Reply>
  /** The number of the next thing received. */
  next(): number
  readonly closing: AbortSignal
}

/** Whether a WebSocket stands at a path: there where Responses are asked for. */
function isWebSocketPath(path: string): boolean {
  const endpoint = endpointOf(path, false)
  return endpoint?.name === 'generate' && familyOf(endpoint.dialect) === 'openai-responses'
}

/** What this connection has answered, by id; a server knows no more of what nobody stored. */
type KnownIds = Set<string>

/** What nobody has to be asked for: an id that is not known here, and a response that is not wanted yet. */
function ownAnswer(text: string, number: number, known: KnownIds): Script | undefined {
  const { generate, previous_response_id: id, store, model } = readObject(text)
  if (typeof id === 'string' && store === false && !known.has(id)) {
    const message = `Previous response with id '${id}' not found.`
    const code = 'previous_response_not_found'
    return jsonScript(400, {
      error: { type: 'invalid_request_error', code, message, param: 'previous_response_id' },
    })
  }
  return generate === false ? streamScript(warmEvents(String(model ?? ''), number)) : undefined
}

interface Message {
  readonly ws: WebSocket
  readonly socket: Duplex
  readonly text: string
  readonly known: KnownIds
}

async function answerMessage(desk: MessageDesk, request: IncomingMessage, message: Message): Promise<void> {
  const { ws, socket, text, known } = message
  const { stream_id } = readObject(text)
  const number = desk.next()
  const one = receiveMessage({ number, url: request.url ?? '', rawHeaders: pairsOf(request.rawHeaders), body: text })
  const reply = await desk.reply(one, ownAnswer(text, number, known))
  const { script, signals = noWaiting, abort, onPlayed, onClosed } = reply
  const { how, responseId } = await playMessages(
    script,
    { ws, socket, streamId: typeof stream_id === 'string' ? stream_id : undefined },
    {
      signals,
      abort: abort === undefined ? desk.closing : AbortSignal.any([abort, desk.closing]),
      ...(onPlayed === undefined ? {} : { onPlayed }),
    },
  )
  if (responseId !== undefined) known.add(responseId)
  onClosed?.(how)
}

/** The refusal of an upgrade: 426 is what clients understand to go on over HTTP. */
export function refusedUpgrade(request: IncomingMessage): Script | undefined {
  const [path = ''] = (request.url ?? '').split('?')
  if (!asksForWebSocket(request) || !isWebSocketPath(path)) return undefined
  return jsonScript(426, vendorError('openai-responses', 426, 'WebSocket is off; use HTTP'), [['upgrade', 'websocket']])
}

/** Credentials are looked at before there is a WebSocket; what is wrong with a message is told on it. */
function refusedHandshake(request: IncomingMessage): Script | undefined {
  const [path = ''] = (request.url ?? '').split('?')
  const headers = request.headers as Readonly<Record<string, string>>
  const endpoint = endpointOf(path, false)
  const [first] = headerFindings({ endpoint, headers })
  if (first === undefined) return undefined
  const body = endpoint?.vendor?.error(401, first.message, null)
  return jsonScript(401, body ?? vendorError('openai-responses', 401, first.message))
}

async function refuse(request: IncomingMessage, socket: Duplex, script: Script, abort: AbortSignal): Promise<void> {
  const response = new ServerResponse(request)
  response.assignSocket(socket as Socket)
  response.shouldKeepAlive = false
  await playRaw(script, response, { signals: noWaiting, abort })
  ;(socket as Socket).destroySoon()
}

/** Answers the messages of one WebSocket, those of a lane in turn. */
function serve(desk: MessageDesk, request: IncomingMessage, socket: Duplex, ws: WebSocket): void {
  const known: KnownIds = new Set()
  const lanes = new Map<unknown, Promise<void>>()
  ws.on('error', () => {})
  ws.on('message', (data) => {
    const text = data.toString()
    const lane = readObject(text)['stream_id']
    const before = lanes.get(lane) ?? Promise.resolve()
    const answered = before
      .then(() => answerMessage(desk, request, { ws, socket, text, known }))
      // Whoever left, or a `respond` that throws, must not end the process.
      .catch((error: unknown) => ws.close(1011, String(error).slice(0, 100)))
    lanes.set(lane, answered)
  })
}

/** Lets the Responses path upgrade; everything else stays HTTP. */
export function acceptMessages(server: Server, desk: MessageDesk): void {
  const open = new Set<WebSocket>()
  let accepting: Promise<WebSocketServer> | undefined
  const breakOff = takeUpgrades(server, (request, socket, head) => {
    const [path = ''] = (request.url ?? '').split('?')
    if (!asksForWebSocket(request) || !isWebSocketPath(path)) return replayAsHttp(server, request, socket, head)
    socket.on('error', () => socket.destroy())
    const refused = refusedHandshake(request)
    if (refused !== undefined) return void refuse(request, socket, refused, desk.closing)
    accepting ??= import('ws').then(
      ({ WebSocketServer }) => new WebSocketServer({ noServer: true, perMessageDeflate: false }),
    )
    accepting.then(
      (accept) =>
        accept.handleUpgrade(request, socket, head, (ws) => {
          open.add(ws)
          ws.once('close', () => open.delete(ws))
          serve(desk, request, socket, ws)
        }),
      () => socket.destroy(),
    )
  })
  desk.closing.addEventListener('abort', () => {
    breakOff()
    for (const ws of open) ws.terminate()
  })
}
