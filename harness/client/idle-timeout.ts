import type { Clock } from './clock.ts'

/** An answer that fell silent. */
export class IdleTimeoutError extends Error {
  constructor(ms: number) {
    super(`nothing came for ${ms} ms`)
    this.name = 'IdleTimeoutError'
  }
}

/**
 * The same chunks; silence between two of them that lasts longer than `ms` ends them with an {@link IdleTimeoutError}. It
 * stands around framing: comments that keep a connection alive are bytes, and count. While the reader is busy no time runs.
 */
export async function* withIdleTimeout(
  chunks: AsyncIterable<Uint8Array>,
  ms: number,
  clock: Clock,
): AsyncGenerator<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]()
  let silent = false
  try {
    for (;;) {
      const arriving = source.next()
      let cancel = (): void => {}
      const silence = new Promise<never>((_, reject) => {
        cancel = clock.after(ms, () => {
          silent = true
          reject(new IdleTimeoutError(ms))
        })
      })
      const step = await Promise.race([arriving, silence]).finally(cancel)
      if (step.done === true) return
      yield step.value
    }
  } finally {
    // A source that is silent cannot be asked to end: its `return` waits behind the read that never comes.
    const closing = source.return?.()
    if (silent) closing?.catch(() => {})
    else await closing
  }
}
