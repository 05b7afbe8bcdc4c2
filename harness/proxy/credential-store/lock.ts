import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Clock, systemClock, wait } from '../../client/clock.ts'
import { readText } from './files.ts'
import { CredentialStoreError, fileError } from './store-error.ts'

/** Milliseconds. */
export interface LockTimes {
  /** Between two looks at a lock that somebody else holds. */
  readonly poll: number
  /** Between two signs of life of who holds it. */
  readonly beat: number
  /** A lock without a sign of life for so long is nobody's. */
  readonly stale: number
  /** How long to wait for it at all. */
  readonly patience: number
}

export const defaultLockTimes: LockTimes = { poll: 50, beat: 2_000, stale: 15_000, patience: 90_000 }

/** Only how long something lasts is asked for: a clock that is set must not make a holder look dead. */
const steadyClock: Clock = { ...systemClock, now: () => performance.now() }

/** Returns whether the lock is ours now. */
function create(file: string, owner: string): boolean {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    writeFileSync(file, owner, { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw fileError('write', file, error)
  }
}

/** What is seen of a lock from outside; `undefined` where there is none. */
function look(file: string): string | undefined {
  try {
    return `${statSync(file).mtimeMs} ${readText(file)}`
  } catch {
    return undefined
  }
}

/** Who takes a lock away holds this one meanwhile: of two who try at once the second would take the new lock of the first. */
const breakerOf = (file: string): string => `${file}.breaking`

/** Takes away a lock that nobody holds any more, if it is still the one that was seen. */
function takeAway(file: string, seen: string): void {
  try {
    writeFileSync(breakerOf(file), '', { flag: 'wx', mode: 0o600 })
  } catch {
    return
  }
  try {
    if (look(file) === seen) rmSync(file, { force: true })
  } finally {
    rmSync(breakerOf(file), { force: true })
  }
}

/**
 * Waits until the lock is ours. Life is judged by what changes under the eyes of who waits: clocks of machines differ, and
 * the number of a process says nothing in another container.
 */
async function acquire(file: string, owner: string, times: LockTimes, clock: Clock): Promise<void> {
  const begun = clock.now()
  let seen: string | undefined
  let since = begun
  while (!create(file, owner)) {
    const now = clock.now()
    if (now - begun > times.patience)
      throw new CredentialStoreError(
        `another wireproof process has held ${file} for ${Math.round((now - begun) / 1000)} s; end it, or delete that file`,
      )
    const found = look(file)
    if (found !== seen) {
      seen = found
      since = now
    } else if (seen !== undefined && now - since > times.stale) {
      // It is held for two calls of the system: who holds it for longer was killed between them.
      if (now - since > 2 * times.stale) rmSync(breakerOf(file), { force: true })
      takeAway(file, seen)
    }
    await wait(clock, times.poll)
  }
}

/** Runs while no other process that asks the same runs: they wait for each other on a file. */
export async function withLock<T>(
  file: string,
  run: () => Promise<T>,
  times = defaultLockTimes,
  clock = steadyClock,
): Promise<T> {
  const owner = randomUUID()
  await acquire(file, owner, times, clock)
  let beats = 0
  const beat = (): void => {
    try {
      // Each beat is another time, however fast they follow.
      const time = new Date(Date.now() + ++beats)
      utimesSync(file, time, time)
    } catch {
      // It was taken away, or the disk is: what is written afterwards is compared first.
    }
    still = clock.after(times.beat, beat)
  }
  let still = clock.after(times.beat, beat)
  try {
    return await run()
  } finally {
    still()
    if (readText(file) === owner) rmSync(file, { force: true })
  }
}
