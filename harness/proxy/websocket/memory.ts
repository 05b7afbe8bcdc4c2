/** What a connection knows of one response: all that went in and came out, item by item, as JSON text. */
export interface Remembered {
  readonly id: string
  readonly items: readonly string[]
}

export interface Memory {
  find(id: string): readonly string[] | undefined
  /** The last response of a lane; what the lane said before is forgotten. */
  remember(lane: string, response: Remembered): void
}

const sizeOf = (items: readonly string[]): number => items.reduce((sum, { length }) => sum + length, 0)

/**
 * The last response of each lane of one connection, kept in this process even where the client asked that nothing be
 * stored. Bounded: beyond `limit` characters the lanes that were silent for longest are forgotten, and a response that is
 * larger by itself is not remembered at all.
 */
export function createMemory(limit: number): Memory {
  const lanes = new Map<string, Remembered & { readonly size: number }>()
  let total = 0
  function forget(lane: string): void {
    total -= lanes.get(lane)?.size ?? 0
    lanes.delete(lane)
  }
  return {
    find(id) {
      for (const one of lanes.values()) if (one.id === id) return one.items
      return undefined
    },
    remember(lane, response) {
      forget(lane)
      const size = sizeOf(response.items)
      if (size > limit) return
      lanes.set(lane, { ...response, size })
      total += size
      for (const oldest of lanes.keys()) {
        if (total <= limit) break
        forget(oldest)
      }
    },
  }
}
