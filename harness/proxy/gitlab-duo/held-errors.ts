import type { Transport, UpstreamCall, UpstreamListener, UpstreamRequest } from '../transport.ts'

/** The answer that is held back until it is known what becomes of it. */
export interface HeldError {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Bodies of errors are short; of a longer one the beginning says enough. */
const LONGEST_HELD = 64 * 1024

/**
 * Sends once. What is no error goes on as it comes, chunk by chunk; an error is held until `decide` has seen it, and told
 * where that returns `tell`.
 * @param succeeded told of the head of an answer that is no error
 */
export function sendHoldingErrors(
  transport: Transport,
  request: UpstreamRequest,
  listener: UpstreamListener,
  decide: (error: HeldError) => 'tell' | 'taken',
  succeeded: (status: number, headers: HeldError['headers']) => void,
): UpstreamCall {
  let held:
    | { readonly status: number; readonly headers: HeldError['headers']; readonly chunks: Uint8Array[] }
    | undefined
  let size = 0

  /** Whether the rest is to be told as well. */
  function release(): boolean {
    if (held === undefined) return true
    const { status, headers, chunks } = held
    held = undefined
    if (decide({ status, headers, body: Buffer.concat(chunks).toString('utf8') }) === 'taken') return false
    listener.onHead(status, headers)
    for (const chunk of chunks) listener.onData(chunk)
    return true
  }
  let taken = false
  let call: UpstreamCall | undefined
  call = transport.send(request, {
    onHead(status, headers) {
      if (status >= 400) held = { status, headers, chunks: [] }
      else {
        succeeded(status, headers)
        listener.onHead(status, headers)
      }
    },
    onData(chunk) {
      if (taken) return true
      if (held === undefined) return listener.onData(chunk)
      held.chunks.push(chunk)
      size += chunk.length
      if (size > LONGEST_HELD && !release()) {
        taken = true
        call?.abort()
      }
      return true
    },
    onEnd() {
      if (!taken && release()) listener.onEnd()
    },
    onError(error) {
      if (!taken && release()) listener.onError(error)
    },
  })
  return call
}
