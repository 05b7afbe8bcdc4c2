import type { How } from './hub/machine.ts'
import { ProtocolError } from './protocol-error.ts'
import { type ByteTranslator, createByteTranslator, type StreamOptions } from './translate-stream.ts'

/**
 * A stream translator as a `TransformStream` of bytes: `response.body.pipeThrough(translateStream({ from, to }))`.
 * It buffers nothing: one chunk in is at most one chunk out, and a slow reader stops the writer. A source that breaks off
 * ends in the failure of the client's dialect.
 *
 * Two streams joined by hand: the built-in class could tell a broken source only as an exception, and costs a fifth more an
 * event.
 */
export function translateStream(options: StreamOptions): TransformStream<Uint8Array, Uint8Array> {
  const translator = createByteTranslator(options)
  return translator === undefined ? new TransformStream() : joinStreams(translator)
}

/** Why a body ends in an error: its form has no other way to tell that the answer is not whole. */
const brokenOff = (): ProtocolError =>
  new ProtocolError('the stream failed, and its form has no word for it', {
    fault: 'upstream',
    at: '',
    expected: 'a stream that ends well',
  })

function joinStreams(translator: ByteTranslator): TransformStream<Uint8Array, Uint8Array> {
  const encoder = new TextEncoder()
  let output: ReadableStreamDefaultController<Uint8Array> | undefined
  let input: WritableStreamDefaultController | undefined
  /** The reader waits for a chunk. */
  let wanted = false
  let wake: (() => void) | undefined
  const tell = (text: string): void => {
    if (text === '') return
    wanted = false
    output?.enqueue(encoder.encode(text))
  }
  const release = (): void => {
    wake?.()
    wake = undefined
  }
  const readable = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        output = controller
      },
      pull() {
        wanted = true
        release()
      },
      cancel(reason) {
        output = undefined
        input?.error(reason)
        release()
      },
    },
    { highWaterMark: 0 },
  )
  const finish = (how: How): void => {
    if (output === undefined) return
    tell(translator.end(how))
    if (translator.isBroken()) output.error(brokenOff())
    else output.close()
  }
  const writable = new WritableStream<Uint8Array>(
    {
      start(controller) {
        input = controller
      },
      write(bytes) {
        if (wanted) return tell(translator.push(bytes))
        const waiting = new Promise<void>((resolve) => {
          wake = resolve
        })
        return waiting.then(() => {
          if (output !== undefined) tell(translator.push(bytes))
        })
      },
      close: () => finish('eof'),
      abort: () => finish('cut'),
    },
    { highWaterMark: 1 },
  )
  return { readable, writable }
}

/**
 * The same for a `ReadableStream`, with its own reader: it pulls one upstream chunk only when the client wants one, and
 * costs about half of what `pipeThrough` costs per event. A read error of the source is a cut.
 */
export function translateReadable(
  source: ReadableStream<Uint8Array>,
  options: StreamOptions,
): ReadableStream<Uint8Array> {
  const translator = createByteTranslator(options)
  if (translator === undefined) return source
  const reader = source.getReader()
  const encoder = new TextEncoder()
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    for (;;) {
      let how: How = 'eof'
      const { done, value } = await reader.read().catch(() => {
        how = 'cut'
        return { done: true, value: undefined } as const
      })
      const text = done ? translator.end(how) : translator.push(value)
      if (text !== '') controller.enqueue(encoder.encode(text))
      if (done) return translator.isBroken() ? controller.error(brokenOff()) : controller.close()
      if (text !== '') return
    }
  }
  return new ReadableStream({ pull, cancel: (reason) => reader.cancel(reason) }, { highWaterMark: 0 })
}
