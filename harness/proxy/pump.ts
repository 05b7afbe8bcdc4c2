import { answerFailure, type Exchange, hooked, report, writeHead } from './exchange.ts'
import { transportFailure } from './failures.ts'
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
  /** Called once, when nothing more will be written. */
  readonly done: (note?: string) => void
}

/**
 * Upstream bytes to the client as they come: one write a chunk, none of it held. The head waits for the first byte, so that
 * an upstream that dies before it can still be told as an HTTP error. A client that does not read stops the upstream.
 */
export function pump(x: Exchange, call: () => UpstreamCall | undefined, settings: PumpSettings): BodySink {
  const { response, runtime } = x
  const { translator } = settings
  const pausing = runtime.hooks?.backpressure?.(hooked(x)) ?? true

  function write(bytes: Uint8Array): boolean {
    if (bytes.length === 0 || x.left) return true
    if (!response.headersSent) writeHead(x, settings.status, settings.headers)
    if (response.write(bytes) || !pausing) return true
    response.once('drain', () => call()?.resume())
    return false
  }

  function finish(note?: string): void {
    if (translator !== undefined) report(x, translator.diagnostics())
    settings.done(note)
  }

  return {
    onData: (chunk) => write(translator === undefined ? chunk : translator.push(chunk)),
    onEnd() {
      write(translator?.end('eof') ?? new Uint8Array(0))
      if (!response.headersSent) writeHead(x, settings.status, settings.headers)
      response.end()
      finish()
    },
    onError(error) {
      if (!response.headersSent) answerFailure(x, transportFailure(error, settings.upstreamName))
      else if (translator === undefined) {
        // The client's own dialect, untouched: it learns of the break as it would from the vendor, by a broken body.
        response.destroy()
      } else {
        write(translator.end('cut'))
        response.end()
      }
      finish(error.why)
    },
  }
}
