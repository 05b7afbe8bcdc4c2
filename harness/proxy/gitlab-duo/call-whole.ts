import type { Clock } from '../../client/clock.ts'
import { type Held, hold } from '../hold.ts'
import { type Transport, TransportError, type UpstreamCall, type UpstreamRequest } from '../transport.ts'

/** An answer that was read to its end. */
export interface Whole {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

export interface WholeLimits {
  readonly clock: Clock
  readonly timeoutMs: number
  /** Bytes of a body. Default 256 kB: what is asked for here is short. */
  readonly bytes?: number
  readonly signal?: AbortSignal
}

/**
 * Calls once and reads the answer whole, within bounds.
 * @throws TransportError where there is none
 */
export function callWhole(
  transport: Transport,
  request: UpstreamRequest,
  { clock, timeoutMs, bytes = 256 * 1024, signal }: WholeLimits,
): Promise<Whole> {
  return new Promise((resolve, reject) => {
    let head: Omit<Whole, 'text'> = { status: 0, headers: {} }
    let call: UpstreamCall | undefined
    const release = (): void => {
      cancel()
      signal?.removeEventListener('abort', leave)
    }
    const stop = (why: TransportError['why'], message: string): void => {
      release()
      call?.abort()
      reject(new TransportError(why, message))
    }
    const leave = (): void => stop('cut', 'the proxy is closing')
    const tell = (held: Held): void => {
      if (held.ok) {
        release()
        resolve({ ...head, text: held.bytes.toString('utf8') })
      } else if (held.error === 'too-large') stop('cut', `its answer is larger than ${bytes} bytes`)
      else {
        release()
        reject(held.error)
      }
    }
    const cancel = clock.after(timeoutMs, () => stop('timeout', `no whole answer within ${timeoutMs} ms`))
    call = transport.send(request, {
      onHead(status, headers) {
        head = { status, headers }
      },
      ...hold(bytes, tell, reject),
    })
    if (signal?.aborted === true) leave()
    else signal?.addEventListener('abort', leave, { once: true })
  })
}
