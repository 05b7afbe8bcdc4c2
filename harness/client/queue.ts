/**
 * How many events may wait for a slow reader. A chunk of a socket holds up to some hundred events; more than a few chunks
 * ahead helps nobody and costs memory.
 */
export const EVENT_QUEUE_SIZE = 1024

/** First in, first out, for one writer and one reader, with room for so many: who writes waits while it is full. */
export interface BoundedQueue<T> extends AsyncIterable<T> {
  /** Resolves once there is room again; `false`: the reader has left, and nothing more is taken. */
  push(item: T): Promise<boolean>
  /** The last item has been pushed; an error is thrown to the reader behind it. */
  end(error?: unknown): void
  readonly length: number
}

/** @param onLeft called once, when the reader leaves before the end */
export function createQueue<T>(capacity: number, onLeft: () => void = () => {}): BoundedQueue<T> {
  const items: T[] = []
  let ended: { readonly error?: unknown } | undefined
  let left = false
  let wakeReader = (): void => {}
  let wakeWriter = (): void => {}

  const iterator: AsyncIterator<T> = {
    async next() {
      for (;;) {
        if (items.length > 0 && !left) {
          const value = items.shift() as T
          if (items.length < capacity) wakeWriter()
          return { done: false, value }
        }
        if (left || ended !== undefined) {
          const error = left ? undefined : ended?.error
          left = true
          if (error !== undefined) throw error
          return { done: true, value: undefined }
        }
        await new Promise<void>((resolve) => {
          wakeReader = resolve
        })
      }
    },
    async return() {
      const early = !left
      left = true
      items.length = 0
      wakeWriter()
      wakeReader()
      if (early) onLeft()
      return { done: true, value: undefined }
    },
  }
  return {
    [Symbol.asyncIterator]: () => iterator,
    get length() {
      return items.length
    },
    async push(item) {
      if (left || ended !== undefined) return false
      items.push(item)
      wakeReader()
      while (items.length >= capacity && !left)
        await new Promise<void>((resolve) => {
          wakeWriter = resolve
        })
      return !left
    },
    end(error) {
      ended ??= error === undefined ? {} : { error }
      wakeReader()
    },
  }
}
