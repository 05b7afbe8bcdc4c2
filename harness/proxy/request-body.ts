import type { IncomingMessage } from 'node:http'

export type ReadBody =
  | { readonly ok: true; readonly bytes: Buffer }
  /** `left`: the client broke off; nobody is there to be answered. */
  | { readonly ok: false; readonly why: 'too-large' | 'left' }

/** Reads a body whole, and stops at the limit without holding what lies beyond it. */
export function readBody(request: IncomingMessage, limit: number): Promise<ReadBody> {
  const declared = Number(request.headers['content-length'] ?? 0)
  if (declared > limit) return Promise.resolve({ ok: false, why: 'too-large' })
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    const finish = (result: ReadBody) => {
      request.off('data', onData)
      resolve(result)
    }
    const onData = (chunk: Buffer) => {
      size += chunk.length
      if (size > limit) {
        // Paused, not destroyed: the refusal has to reach the client over the same socket.
        request.pause()
        finish({ ok: false, why: 'too-large' })
      } else chunks.push(chunk)
    }
    request.on('data', onData)
    request.once('end', () => {
      const [only] = chunks
      finish({ ok: true, bytes: chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks, size) })
    })
    // A client that breaks off is an error of the request too (ECONNRESET), before it is its close.
    request.once('error', () => finish({ ok: false, why: 'left' }))
  })
}
