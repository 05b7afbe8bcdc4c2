import type { BodySink } from './pump.ts'
import type { TransportError } from './transport.ts'

/** How a body that had to be held ended. */
export type Held =
  | { readonly ok: true; readonly bytes: Buffer }
  | { readonly ok: false; readonly error: TransportError | 'too-large' }

/**
 * Holds a body whole, for answers that cannot be told piece by piece. What `done` throws goes to `failed`: whoever tells of the
 * upstream's body knows nothing of the exchange, and its client would wait for ever.
 */
export function hold(limit: number, done: (held: Held) => void, failed: (error: unknown) => void): BodySink {
  const chunks: Uint8Array[] = []
  let size = 0
  let over = false
  const finish = (held: Held) => {
    if (over) return
    over = true
    chunks.length = held.ok ? chunks.length : 0
    try {
      done(held)
    } catch (error) {
      failed(error)
    }
  }
  return {
    onData(chunk) {
      size += chunk.length
      if (size > limit) finish({ ok: false, error: 'too-large' })
      else if (!over) chunks.push(chunk)
      return true
    },
    onEnd: () => finish({ ok: true, bytes: Buffer.concat(chunks, size) }),
    onError: (error) => finish({ ok: false, error }),
  }
}
