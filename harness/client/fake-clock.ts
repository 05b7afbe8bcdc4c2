import type { Clock } from './clock.ts'

/** A clock that stands still until it is told to go on. */
export interface FakeClock extends Clock {
  /** Lets time pass; what is due runs in the order of its time. */
  advance(ms: number): void
  /** How long each thing that still waits has been asked to wait. */
  readonly waiting: readonly number[]
}

export function createFakeClock(start = 0): FakeClock {
  let now = start
  const timers = new Set<{ readonly due: number; readonly ms: number; readonly run: () => void }>()
  return {
    now: () => now,
    after(ms, run) {
      const timer = { due: now + ms, ms, run }
      timers.add(timer)
      return () => timers.delete(timer)
    },
    advance(ms) {
      const until = now + ms
      for (;;) {
        const [next] = [...timers].filter(({ due }) => due <= until).sort((a, b) => a.due - b.due)
        if (next === undefined) break
        timers.delete(next)
        now = next.due
        next.run()
      }
      now = until
    },
    get waiting() {
      return [...timers].map(({ ms }) => ms)
    },
  }
}
