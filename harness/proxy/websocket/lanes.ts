export interface LaneLimits {
  /** Lanes that are busy at a time, and tasks that wait, over all lanes. */
  readonly count: number
  /** Characters of all tasks that wait. */
  readonly size: number
}

interface Task {
  readonly size: number
  readonly run: (done: () => void) => void
}

export interface Lanes {
  /** Runs the task when its lane is free, in the order of arrival; `false` where there are too many, and it never runs. */
  add(lane: string, task: Task): boolean
  /** Whether nothing runs and nothing waits. */
  idle(): boolean
  /** Forgets what waits. */
  clear(): void
}

/** Queues by name: one task of each at a time. */
export function createLanes({ count, size }: LaneLimits): Lanes {
  const lanes = new Map<string, Task[]>()
  let waiting = 0
  let waitingSize = 0
  function start(lane: string, task: Task): void {
    task.run(() => {
      const next = lanes.get(lane)?.shift()
      if (next === undefined) lanes.delete(lane)
      else {
        waiting--
        waitingSize -= next.size
        start(lane, next)
      }
    })
  }
  return {
    add(lane, task) {
      const queue = lanes.get(lane)
      if (queue === undefined) {
        if (lanes.size >= count) return false
        lanes.set(lane, [])
        start(lane, task)
        return true
      }
      if (waiting >= count || waitingSize + task.size > size) return false
      waiting++
      waitingSize += task.size
      queue.push(task)
      return true
    },
    idle: () => lanes.size === 0,
    clear() {
      for (const queue of lanes.values()) queue.length = 0
      waiting = 0
      waitingSize = 0
    },
  }
}
