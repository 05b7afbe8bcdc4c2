/** Lets one in at a time, in the order in which they came. */
export interface Lane {
  /** Runs at once or when it is its turn; `undefined` where too many wait. What comes back ends the turn, or the wait. */
  enter(run: () => void): (() => void) | undefined
}

const MOST_WAITING = 32

/** A lane for what must not be asked twice at the same time. */
export function createLane(): Lane {
  const waiting = new Set<() => void>()
  let busy = false

  function next(): void {
    const [first] = waiting
    busy = first !== undefined
    if (first === undefined) return
    waiting.delete(first)
    first()
  }
  return {
    enter(run) {
      if (waiting.size >= MOST_WAITING) return undefined
      let inside = false
      let over = false
      const start = (): void => {
        inside = true
        run()
      }
      const leave = (): void => {
        if (over) return
        over = true
        if (inside) next()
        else waiting.delete(start)
      }
      if (busy) waiting.add(start)
      else {
        busy = true
        start()
      }
      return leave
    },
  }
}
