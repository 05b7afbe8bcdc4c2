import type { ServerResponse } from 'node:http'
import { type Played, play } from './engine.ts'
import type { Script } from './script.ts'
import type { Signals } from './signals.ts'

export interface Playing {
  readonly signals: Signals
  readonly abort: AbortSignal
  readonly onPlayed?: (played: Played) => void
}

/** Resolves when the kernel has taken the chunk, so that two sends never become one write; `false` once nobody reads. */
function write(response: ServerResponse, bytes: Uint8Array): Promise<boolean> {
  return new Promise((resolve) => {
    if (response.destroyed || response.writableEnded) return resolve(false)
    response.write(bytes, (error) => resolve(error === undefined || error === null))
  })
}

function end(response: ServerResponse): Promise<boolean> {
  return new Promise((resolve) => {
    if (response.destroyed) return resolve(false)
    response.once('close', () => resolve(response.writableFinished))
    response.once('finish', () => resolve(true))
    response.end()
  })
}

/**
 * Plays a script over a real connection: one write a step, resets by destroying the socket, framing broken where asked.
 * Resolves `left` when the other side closed before the answer was complete.
 */
export async function playRaw(
  script: Script,
  response: ServerResponse,
  playing: Playing,
): Promise<'finished' | 'left'> {
  const left = new AbortController()
  const onClose = () => left.abort()
  response.once('close', onClose)
  response.socket?.setNoDelay(true)
  const abort = AbortSignal.any([playing.abort, left.signal])
  const declared = script.headers.find(([name]) => name.toLowerCase() === 'content-length')?.[1]
  response.writeHead(script.status, script.headers.flat() as string[])
  response.flushHeaders()
  let sent = 0
  for await (const played of play(script, playing.signals, abort)) {
    playing.onPlayed?.(played)
    switch (played.kind) {
      case 'bytes':
        sent += played.bytes.length
        if (!(await write(response, played.bytes))) return 'left'
        break
      case 'end':
        // A body shorter than it was declared is cut, not ended: node would keep the connection open.
        if (declared !== undefined && Number(declared) > sent) {
          response.destroy()
          return 'finished'
        }
        response.removeListener('close', onClose)
        return (await end(response)) ? 'finished' : 'left'
      case 'garble':
        await new Promise<void>((resolve) => {
          if (response.socket === null || response.socket.destroyed) resolve()
          else response.socket.write('not a chunk size\r\n', () => resolve())
        })
        response.destroy()
        return 'finished'
      case 'reset':
        response.socket?.resetAndDestroy()
        return 'finished'
      case 'abandoned': {
        const gone = left.signal.aborted
        response.destroy()
        return gone ? 'left' : 'finished'
      }
      default:
        return played satisfies never
    }
  }
  return 'finished'
}
