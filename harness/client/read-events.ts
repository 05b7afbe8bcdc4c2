import { type Dialect, dialectOf, type Event, type Exchange, type How, type Json } from 'wireproof'
import { type Frame, unfold } from 'wireproof/hub'
import { createSseReader, createUtf8Reader } from 'wireproof/wire'
import type { CompleteConfig } from './config.ts'
import type { Answer } from './execute.ts'
import { IdleTimeoutError, withIdleTimeout } from './idle-timeout.ts'
import { type BoundedQueue, createQueue } from './queue.ts'

/** How an answer that cannot be read to its end is told. */
function brokenBy(error: unknown, idleMs: number): Event {
  if (error instanceof IdleTimeoutError)
    return {
      type: 'failure',
      failure: { kind: 'timeout', code: 'idle-timeout', message: `the answer fell silent for ${idleMs} ms` },
    }
  return {
    type: 'failure',
    failure: { kind: 'protocol', message: `the answer cannot be read: ${(error as Error).message}` },
  }
}

/** What turns bytes of an answer into events. */
interface Reading {
  push(bytes: Uint8Array): readonly Event[]
  end(how: How): readonly Event[]
}

function streamReading(dialect: Dialect, x: Exchange, onFrame: () => void): Reading {
  if (dialect.stream === undefined) throw new Error(`${dialect.id} has no stream`)
  const decoder = dialect.stream.decoder(x)
  const utf8 = createUtf8Reader()
  const reader = createSseReader()
  let state = decoder.start()
  const decode = (frames: readonly Frame[]): readonly Event[] =>
    frames.flatMap((frame) => {
      onFrame()
      const [next, events] = decoder.step(state, frame)
      state = next
      return events
    })
  return {
    push: (bytes) => decode(reader.push(utf8.push(bytes))),
    end: (how) => [
      ...decode([...reader.push(utf8.end()), ...reader.end(how)]),
      ...decoder.end(state, reader.overflow ? 'cut' : how)[1],
    ],
  }
}

/** A server that does not stream answers with one document, although a stream was asked for. */
function wholeReading(dialect: Dialect, x: Exchange): Reading {
  const chunks: Uint8Array[] = []
  return {
    push(bytes) {
      chunks.push(bytes)
      return []
    },
    end(how) {
      if (how === 'cut') return [{ type: 'failure', failure: { kind: 'truncated', message: 'the answer broke off' } }]
      return unfold(dialect.response.decode(JSON.parse(Buffer.concat(chunks).toString('utf8')) as Json, x))
    },
  }
}

const isTerminal = ({ type }: Event): boolean => type === 'finish' || type === 'failure'

/**
 * Decodes the answer into a queue while it arrives. There is exactly one terminal event, and nothing is read behind it; a
 * stream that ends early ends in a failure and never in a finish.
 */
export function readEvents(
  c: CompleteConfig,
  { response, abort, requestId }: Answer,
  x: Exchange,
  onFrame: () => void,
): BoundedQueue<Event> {
  const dialect = dialectOf(c.dialect)
  const chunks = withIdleTimeout(response.chunks, c.idleMs, c.clock)
  let left = false
  const queue = createQueue<Event>(c.queueSize, () => {
    left = true
    abort()
    chunks.return(undefined).catch(() => {})
  })
  const isJson = /^application\/(.+\+)?json\b/.test(response.headers['content-type'] ?? '')
  const reading = isJson ? wholeReading(dialect, x) : streamReading(dialect, x, onFrame)
  const id = requestId === undefined ? {} : { requestId }

  /** Whether there is more to read, and somebody who reads it. */
  async function tell(events: readonly Event[]): Promise<boolean> {
    for (const event of events) {
      c.log({ type: 'event', kind: event.type, ...id })
      if (!(await queue.push(event)) || isTerminal(event)) return false
    }
    return true
  }
  async function run(): Promise<void> {
    for await (const chunk of chunks) if (!(await tell(reading.push(chunk)))) return
    if (!left) await tell(reading.end(response.how() === 'eof' ? 'eof' : 'cut'))
  }
  run()
    .catch((error: unknown) => {
      abort()
      return tell([brokenBy(error, c.idleMs)])
    })
    .finally(() => queue.end())
  return queue
}
