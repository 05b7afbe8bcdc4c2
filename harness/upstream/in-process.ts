import { type Played, play } from './engine.ts'
import type { Script } from './script.ts'
import { noWaiting, type Signals } from './signals.ts'

export interface InProcess {
  readonly signals?: Signals
  readonly abort?: AbortSignal
}

const never = new AbortController().signal

/** Plays a script without a socket. What a broken connection would do is the caller's to imitate. */
export function playInProcess(
  script: Script,
  { signals = noWaiting, abort = never }: InProcess = {},
): AsyncGenerator<Played> {
  return play(script, signals, abort)
}

/** The same as a body of the Fetch API; a reset, a stall that was abandoned and broken framing are read errors. */
export function bodyOf(script: Script, { signals = noWaiting, abort }: InProcess = {}): ReadableStream<Uint8Array> {
  const left = new AbortController()
  const playing = play(script, signals, abort === undefined ? left.signal : AbortSignal.any([abort, left.signal]))
  return new ReadableStream(
    {
      async pull(controller) {
        const { value, done } = await playing.next()
        if (done || value.kind === 'end') controller.close()
        else if (value.kind === 'bytes') controller.enqueue(value.bytes)
        else controller.error(new TypeError(`terminated: ${value.kind}`))
      },
      cancel() {
        left.abort()
      },
    },
    { highWaterMark: 0 },
  )
}
