import { answerFailure, type Exchange, hooked, report, writeHead } from './exchange.ts'
import { transportFailure } from './failures.ts'
import type { Keeper } from './state/keeper.ts'
import type { BodyTranslator } from './translator.ts'
import type { TransportError, UpstreamCall } from './transport.ts'

/** Takes the body of one answer, chunk by chunk. */
export interface BodySink {
  /** Returns whether more may come at once. */
  onData(chunk: Uint8Array): boolean
  onEnd(): void
  onError(error: TransportError): void
}

export interface PumpSettings {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Absent: the bytes pass untouched. */
  readonly translator?: BodyTranslator
  readonly upstreamName: string
  /** Sees what the client gets; the answer ends only when all of it is kept. */
  readonly keeper?: Keeper
  /** Called once, when nothing more will be written. */
  readonly done: (note?: string) => void
  /** What is thrown on a later turn, where nobody who called could catch it. */
  readonly failed: (error: unknown) => void
}

/** What one turn of the event loop has brought for the client, in the form in which it came. */
interface Gathered {
  text: string
  bytes: Uint8Array[]
}

/**
 * Upstream bytes to the client as they come. What arrives in one turn of the event loop goes out in one write: a read of
 * the upstream's socket often holds hundreds of HTTP chunks, and a write for each measured a third of the rate. Nothing
 * waits for anything that is still to come.
 *
 * The head waits for the first byte, so that an upstream that dies before it can still be told as an HTTP error. A client
 * that does not read stops the upstream.
 */
export function pump(x: Exchange, call: () => UpstreamCall | undefined, settings: PumpSettings): BodySink {
  const { response, runtime } = x
  const { translator, keeper } = settings
  const pausing = runtime.hooks?.backpressure?.(hooked(x)) ?? true
  const gathered: Gathered = { text: '', bytes: [] }
  let scheduled = false
  let full = false

  function take(): string | Uint8Array {
    const [only, second] = gathered.bytes
    const taken = only === undefined ? gathered.text : second === undefined ? only : Buffer.concat(gathered.bytes)
    gathered.text = ''
    gathered.bytes = []
    return taken
  }

  function flushLater(): void {
    scheduled = false
    try {
      flush()
    } catch (error) {
      settings.failed(error)
    }
  }

  function flush(): void {
    const taken = take()
    if (taken.length === 0 || x.left || response.writableEnded) return
    if (!response.headersSent) writeHead(x, settings.status, settings.headers)
    if (response.write(taken) || !pausing) return
    full = true
    response.once('drain', () => {
      full = false
      call()?.resume()
    })
  }

  function finish(note?: string): void {
    if (translator !== undefined) report(x, translator.diagnostics())
    settings.done(note)
  }

  function endWith(text: string): void {
    gathered.text += text
    if (x.left) return
    if (!response.headersSent) writeHead(x, settings.status, settings.headers)
    const taken = take()
    if (taken.length === 0) response.end()
    else response.end(taken)
  }

  /** The client's own form has no word for a failure: it learns of it by a broken body. */
  function breakOff(): void {
    flush()
    if (response.headersSent) response.destroy()
    else answerFailure(x, { kind: 'server', status: 502, message: `the answer of ${settings.upstreamName} broke off` })
  }

  return {
    onData(chunk) {
      if (translator === undefined) {
        gathered.bytes.push(chunk)
        keeper?.bytes(chunk)
      } else {
        const text = translator.push(chunk)
        gathered.text += text
        keeper?.frames(text)
      }
      if (!scheduled) {
        scheduled = true
        process.nextTick(flushLater)
      }
      return !full
    },
    onEnd() {
      const last = translator?.end('eof') ?? ''
      const end = (): void => {
        if (translator?.isBroken() === true) breakOff()
        else endWith(last)
        finish()
      }
      if (keeper === undefined) return end()
      keeper.frames(last)
      keeper.settled().then(end).catch(settings.failed)
    },
    onError(error) {
      if (translator === undefined) {
        flush()
        // The client's own dialect, untouched: it learns of the break as it would from the vendor, by a broken body.
        if (response.headersSent) response.destroy()
        else answerFailure(x, transportFailure(error, settings.upstreamName))
      } else if (response.headersSent || gathered.text !== '') {
        const last = translator.end('cut')
        if (translator.isBroken()) breakOff()
        else endWith(last)
      } else answerFailure(x, transportFailure(error, settings.upstreamName))
      finish(error.why)
    },
  }
}
