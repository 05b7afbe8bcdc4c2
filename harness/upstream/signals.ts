import type { Condition } from './script.ts'

/** Where a script asks whether something has happened. No clock: whoever waits hands in what bounds the wait. */
export interface Signals {
  /** Resolves `true` once the condition holds, `false` when `abort` fires first. */
  wait(condition: Condition, abort: AbortSignal): Promise<boolean>
}

export interface Board extends Signals {
  /** Says that `name` has now happened `count` times in all; without `count`, once more. */
  confirm(name: string, count?: number): void
  /** How often it has happened so far. */
  count(name: string): number
  /** The waits that nobody has answered yet. */
  waiting(): readonly Condition[]
}

/** A board on which one side confirms what the other waits for. */
export function createBoard(): Board {
  const counts = new Map<string, number>()
  const waits = new Set<{ readonly condition: Condition; readonly settle: (met: boolean) => void }>()
  const count = (name: string) => counts.get(name) ?? 0
  return {
    count,
    waiting: () => [...waits].map(({ condition }) => condition),
    confirm(name, total) {
      counts.set(name, Math.max(count(name), total ?? count(name) + 1))
      for (const wait of waits) if (wait.condition.count <= count(wait.condition.name)) wait.settle(true)
    },
    wait(condition, abort) {
      if (condition.count <= count(condition.name)) return Promise.resolve(true)
      if (abort.aborted) return Promise.resolve(false)
      return new Promise((resolve) => {
        const leave = () => wait.settle(false)
        const wait = {
          condition,
          settle(met: boolean) {
            waits.delete(wait)
            abort.removeEventListener('abort', leave)
            resolve(met)
          },
        }
        waits.add(wait)
        abort.addEventListener('abort', leave, { once: true })
      })
    },
  }
}

/** For scripts that wait for nobody: every condition holds. */
export const noWaiting: Signals = { wait: () => Promise.resolve(true) }
