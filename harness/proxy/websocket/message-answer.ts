import { EventEmitter } from 'node:events'
import type { DialectName, Failure } from 'wireproof'
import { createSseReader, createUtf8Reader, rawSpan, type SseFrame } from 'wireproof/wire'
import { errorFrame, failureFrame, nestedError, readObject, typeOf, withStreamId } from '../../websocket/frames.ts'
import type { ClientAnswer } from '../exchange.ts'

/** The connection, as one answer sees it. */
export interface MessagePort {
  /** Returns whether more may be sent at once. */
  send(text: string): boolean
  onceDrained(listener: () => void): void
}

/** A response that was told to its end, and can be gone on from. */
export interface Told {
  readonly id: string
  /** The items of its output, as JSON text. */
  readonly output: readonly string[]
}

export interface MessageAnswerSettings {
  readonly port: MessagePort
  readonly dialect: DialectName
  readonly streamId: string | undefined
  /** Events that stand for headers of the answer, before all others. */
  readonly headerEvents?: (headers: Readonly<Record<string, string>>) => readonly string[]
  /** Called once, when nothing more comes; `told` where the response can be referred to. */
  readonly over: (told: Told | undefined) => void
}

export interface MessageAnswer extends ClientAnswer {
  /** Nobody is there any more. */
  left(): void
}

const truncated: Failure = {
  kind: 'truncated',
  status: 502,
  message: 'the stream broke off before the response was complete',
}

/**
 * An answer on a WebSocket: the frames of an event stream as one text message each, and whatever HTTP would have told by its
 * status as one error frame. Exactly one frame ends it.
 */
export function createMessageAnswer(settings: MessageAnswerSettings): MessageAnswer {
  const { port, dialect, streamId, headerEvents, over } = settings
  const events = new EventEmitter()
  const utf8 = createUtf8Reader()
  const reader = createSseReader()
  const output = new Map<number, string>()
  const state = { statusCode: 0, headersSent: false, writableEnded: false, writableFinished: false }
  let headers: Readonly<Record<string, string>> = {}
  let document: string | undefined
  let terminal = false
  let told: Told | undefined
  let closed = false

  function send(data: string): boolean {
    return port.send(withStreamId(data, streamId))
  }
  function sendLast(data: string): void {
    if (terminal) return
    terminal = true
    send(data)
  }
  function deliver({ data }: SseFrame): boolean {
    // Whatever follows the last event of a response is of no use to anybody, nor is the end mark of other dialects.
    if (terminal || !data.trimStart().startsWith('{')) return true
    const type = typeOf(data)
    if (type === 'error') {
      sendLast(nestedError(data, dialect))
      return true
    }
    if (type === 'response.output_item.done') keep(data)
    else if (type === 'response.completed' || type === 'response.incomplete') {
      const { id, output: whole } = (readObject(data)['response'] ?? {}) as { id?: unknown; output?: unknown }
      if (typeof id === 'string') told = { id, output: outputOf(data, Array.isArray(whole) ? whole.length : 0) }
      terminal = true
    } else if (type === 'response.failed') terminal = true
    return send(data)
  }
  function keep(data: string): void {
    const { output_index } = readObject(data)
    const item = rawSpan(data, '/item')
    if (item !== undefined) output.set(typeof output_index === 'number' ? output_index : output.size, item)
  }
  /** Items as they were told one by one; where none was, those of the whole response. */
  function outputOf(data: string, whole: number): readonly string[] {
    if (output.size > 0) return [...output].sort(([a], [b]) => a - b).map(([, item]) => item)
    return Array.from({ length: whole }, (_, i) => rawSpan(data, `/response/output/${i}`) ?? '{}')
  }
  function deliverText(text: string): boolean {
    if (document !== undefined) {
      document += text
      return true
    }
    return reader.push(text).reduce((more, frame) => deliver(frame) && more, true)
  }
  function close(finished: boolean): void {
    if (closed) return
    closed = true
    state.writableFinished = finished
    // Later, as a socket would: whoever ends or breaks an answer has more to do before it is over.
    queueMicrotask(() => {
      events.emit('close')
      over(told)
    })
  }

  return {
    get statusCode() {
      return state.statusCode
    },
    get headersSent() {
      return state.headersSent
    },
    get writableEnded() {
      return state.writableEnded
    },
    get writableFinished() {
      return state.writableFinished
    },
    writeHead(status, given) {
      state.headersSent = true
      state.statusCode = status
      headers = given
      if (!(given['content-type'] ?? '').startsWith('text/event-stream')) document = ''
      else for (const event of headerEvents?.(given) ?? []) send(event)
    },
    write: (chunk) => deliverText(typeof chunk === 'string' ? chunk : utf8.push(chunk)),
    end(chunk) {
      if (state.writableEnded) return
      state.writableEnded = true
      if (chunk !== undefined) deliverText(typeof chunk === 'string' ? chunk : utf8.push(chunk))
      deliverText(utf8.end())
      if (document !== undefined && state.statusCode >= 400) sendLast(errorFrame(state.statusCode, document, headers))
      for (const frame of reader.end('eof')) deliver(frame)
      if (!terminal) sendLast(failureFrame(truncated, dialect))
      close(true)
    },
    destroy() {
      sendLast(failureFrame(truncated, dialect))
      close(false)
    },
    once(event, listener) {
      if (event === 'drain') port.onceDrained(listener)
      else events.once('close', listener)
    },
    left() {
      terminal = true
      close(false)
    },
  }
}
