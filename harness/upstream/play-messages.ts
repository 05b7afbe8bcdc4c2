import type { Duplex } from 'node:stream'
import { createSseReader, createUtf8Reader } from 'wireproof/wire'
import type { WebSocket } from 'ws'
import { errorFrame, isLastEvent, nestedError, readObject, typeOf, withStreamId } from '../websocket/frames.ts'
import { play } from './engine.ts'
import type { Playing } from './raw.ts'
import { isEventStream, type Script } from './script.ts'

export interface MessageShell {
  readonly ws: WebSocket
  readonly socket: Duplex
  readonly streamId: string | undefined
}

/** Resolves when the kernel has taken the message; `false` once nobody reads. */
function sendMessage(ws: WebSocket, text: string): Promise<boolean> {
  return new Promise((resolve) => {
    if (ws.readyState !== ws.OPEN) return resolve(false)
    ws.send(text, (error) => resolve(error === undefined || error === null))
  })
}

interface Written {
  readonly how: 'finished' | 'left'
  /** The id of a response that was told to its end. */
  readonly responseId?: string
}

/**
 * Plays a script over a WebSocket: each frame of an event stream is a message, and what HTTP would answer with a status of its
 * own is one error frame. A stream without its last event ends with the connection, as nothing else could tell.
 */
export async function playMessages(script: Script, shell: MessageShell, playing: Playing): Promise<Written> {
  const { ws, socket, streamId } = shell
  const left = new AbortController()
  const onClose = () => left.abort()
  ws.once('close', onClose)
  const abort = AbortSignal.any([playing.abort, left.signal])
  const utf8 = createUtf8Reader()
  const reader = createSseReader()
  const streams = isEventStream(script)
  let document = ''
  let last: string | undefined
  let responseId: string | undefined

  async function deliver(data: string): Promise<boolean> {
    if (!data.startsWith('{')) return true
    const type = typeOf(data)
    if (isLastEvent(type)) last = type
    const { id } = (readObject(data)['response'] ?? {}) as { id?: unknown }
    if (type === 'response.completed' && typeof id === 'string') responseId = id
    return sendMessage(ws, withStreamId(type === 'error' ? nestedError(data, 'openai-responses') : data, streamId))
  }
  async function deliverAll(text: string): Promise<boolean> {
    if (!streams) document += text
    else for (const { data } of reader.push(text)) if (!(await deliver(data))) return false
    return true
  }
  async function end(): Promise<boolean> {
    if (!(await deliverAll(utf8.end()))) return false
    for (const { data } of reader.end('eof')) if (!(await deliver(data))) return false
    if (!streams && script.status < 400) return sendMessage(ws, withStreamId(document, streamId))
    const headers = Object.fromEntries(script.headers.map(([name, value]) => [name.toLowerCase(), value]))
    if (!streams) return sendMessage(ws, withStreamId(errorFrame(script.status, document, headers), streamId))
    if (last === undefined) ws.close(1011, 'the stream ended')
    return true
  }

  try {
    for await (const played of play(script, playing.signals, abort)) {
      playing.onPlayed?.(played)
      switch (played.kind) {
        case 'bytes':
          if (!(await deliverAll(utf8.push(played.bytes)))) return { how: 'left' }
          break
        case 'end': {
          const how = (await end()) ? 'finished' : 'left'
          return responseId === undefined ? { how } : { how, responseId }
        }
        case 'garble':
          // A frame with reserved bits set: RFC 6455, 5.2.
          await new Promise<void>((resolve) => socket.write(Buffer.from([0xff, 0x00]), () => resolve()))
          socket.destroy()
          return { how: 'finished' }
        case 'reset':
          ws.terminate()
          return { how: 'finished' }
        case 'abandoned': {
          const gone = left.signal.aborted
          ws.terminate()
          return { how: gone ? 'left' : 'finished' }
        }
        default:
          return played satisfies never
      }
    }
    return { how: 'finished' }
  } finally {
    ws.off('close', onClose)
  }
}
