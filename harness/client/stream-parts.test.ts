import { describe, expect, it } from 'vitest'
import type { Event } from 'wireproof'
import { aggregate } from './aggregate.ts'
import { createFakeClock } from './fake-clock.ts'
import { IdleTimeoutError, withIdleTimeout } from './idle-timeout.ts'
import { createQueue } from './queue.ts'

/** Lets everything run that waits for nothing but the microtasks before it. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

async function listOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

describe('a bounded queue', () => {
  it('makes its writer wait while it is full', async () => {
    const queue = createQueue<number>(2)
    let pushed = 0
    const writing = (async () => {
      for (let i = 0; i < 5; i++) {
        await queue.push(i)
        pushed++
      }
      queue.end()
    })()
    await settle()
    expect([pushed, queue.length]).toEqual([1, 2])
    const reader = queue[Symbol.asyncIterator]()
    expect(await reader.next()).toEqual({ done: false, value: 0 })
    await settle()
    expect([pushed, queue.length]).toEqual([2, 2])
    expect(await listOf({ [Symbol.asyncIterator]: () => reader })).toEqual([1, 2, 3, 4])
    await writing
  })

  it('tells its writer that the reader has left, and lets go of what it holds', async () => {
    let left = 0
    const queue = createQueue<number>(2, () => left++)
    await queue.push(1)
    const blocked = queue.push(2)
    await queue[Symbol.asyncIterator]().return?.()
    expect(await blocked).toBe(false)
    expect(await queue.push(3)).toBe(false)
    expect([left, queue.length]).toEqual([1, 0])
  })

  it('tells of a leaving reader who never read', async () => {
    let left = 0
    const queue = createQueue<number>(2, () => left++)
    await queue[Symbol.asyncIterator]().return?.()
    expect([await queue.push(1), left]).toEqual([false, 1])
  })

  it('throws behind the last item', async () => {
    const queue = createQueue<number>(9)
    await queue.push(1)
    queue.end(new Error('broken'))
    const seen: number[] = []
    await expect(
      (async () => {
        for await (const item of queue) seen.push(item)
      })(),
    ).rejects.toThrow('broken')
    expect(seen).toEqual([1])
  })
})

describe('an idle time-out', () => {
  const bytes = Uint8Array.of(1)

  it('counts silence, not length', async () => {
    const clock = createFakeClock()
    const queue = createQueue<Uint8Array>(9)
    const reading = listOf(withIdleTimeout(queue, 100, clock))
    for (let i = 0; i < 5; i++) {
      await settle()
      clock.advance(99)
      await queue.push(bytes)
    }
    queue.end()
    expect(await reading).toHaveLength(5)
    expect(clock.waiting).toEqual([])
  })

  it('ends a silent source, and closes it', async () => {
    const clock = createFakeClock()
    let left = false
    const queue = createQueue<Uint8Array>(9, () => {
      left = true
    })
    const reading = listOf(withIdleTimeout(queue, 100, clock))
    const refused = expect(reading).rejects.toThrow(IdleTimeoutError)
    await settle()
    clock.advance(100)
    await refused
    expect(left).toBe(true)
  })

  it('does not run while its reader is busy', async () => {
    const clock = createFakeClock()
    const queue = createQueue<Uint8Array>(9)
    const reader = withIdleTimeout(queue, 100, clock)
    await queue.push(bytes)
    await reader.next()
    expect(clock.waiting).toEqual([])
  })
})

describe('aggregate mode', () => {
  async function* stream(events: readonly Event[]): AsyncGenerator<Event> {
    yield* events
  }
  const text = (index: number, ...pieces: string[]): Event[] => [
    { type: 'part-start', index, part: { type: 'text', text: '' } },
    ...pieces.map((piece): Event => ({ type: 'part-delta', index, delta: { on: 'text', text: piece } })),
  ]

  it('tells each part whole, when it ends, even if parts overlap', async () => {
    const events: Event[] = [
      { type: 'start', id: 'r' },
      ...text(0, 'a', 'b'),
      ...text(1, 'c'),
      { type: 'part-end', index: 1 },
      { type: 'part-delta', index: 0, delta: { on: 'text', text: 'd' } },
      { type: 'part-end', index: 0 },
      { type: 'finish', finish: { reason: 'stop' } },
    ]
    expect(await listOf(aggregate(stream(events)))).toEqual([
      { type: 'start', id: 'r' },
      { type: 'part', index: 1, choice: 0, part: { type: 'text', text: 'c' }, whole: true },
      { type: 'part', index: 0, choice: 0, part: { type: 'text', text: 'abd' }, whole: true },
      { type: 'finish', finish: { reason: 'stop' } },
    ])
  })

  it('tells what a failure cut off before the failure, and that it is not whole', async () => {
    const failure: Event = { type: 'failure', failure: { kind: 'truncated', message: 'x' } }
    expect(await listOf(aggregate(stream([...text(0, 'a'), failure])))).toEqual([
      { type: 'part', index: 0, choice: 0, part: { type: 'text', text: 'a' }, whole: false },
      failure,
    ])
  })

  it('keeps other choices apart', async () => {
    const events: Event[] = [
      { type: 'part-start', index: 0, choice: 1, part: { type: 'text', text: '' } },
      { type: 'part-delta', index: 0, delta: { on: 'text', text: 'z' } },
      { type: 'part-end', index: 0 },
    ]
    expect(await listOf(aggregate(stream(events)))).toEqual([
      { type: 'part', index: 0, choice: 1, part: { type: 'text', text: 'z' }, whole: true },
    ])
  })
})
