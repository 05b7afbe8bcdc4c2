import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { wait } from '../../client/clock.ts'
import { createFakeClock, type FakeClock } from '../../client/fake-clock.ts'
import { type LoginRecord, loginOf, openCredentialStore } from './index.ts'
import { withLock } from './lock.ts'

const record: LoginRecord = {
  ...loginOf('gitlab-duo', 'https://gitlab.example'),
  credential: {
    kind: 'oauth',
    clientId: 'test-client',
    accessToken: 'test-access-0',
    expiresAt: 7,
    refreshToken: 'test-refresh-0',
    scopes: ['api'],
  },
  savedAt: 2,
}
const withRefresh = (refreshToken: string): LoginRecord =>
  record.credential.kind === 'oauth' ? { ...record, credential: { ...record.credential, refreshToken } } : record

const lockTimes = { poll: 5, beat: 20, stale: 1_000, patience: 20_000 }
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wireproof-renew-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const open = () => openCredentialStore({ folder, env: {}, lockTimes })
const locks = () => readdirSync(folder).filter((name) => /lock|tmp/.test(name))

describe('renew()', () => {
  it('shows each refresh token to one process alone', async () => {
    open().write(record)
    const journal = join(folder, 'journal')
    const program = fileURLToPath(new URL('testing/renew.ts', import.meta.url))
    const ended = Array.from({ length: 3 }, () => {
      const child = spawn(process.execPath, ['--import', 'tsx', program, folder, journal, '15'], { stdio: 'inherit' })
      return new Promise((resolve) => child.once('close', resolve))
    })
    expect(await Promise.all(ended)).toEqual([0, 0, 0])
    const used = readFileSync(journal, 'utf8').trim().split('\n')
    expect(used).toEqual(Array.from({ length: 45 }, (_, i) => `test-refresh-${i}`))
    expect(open().read(record)).toEqual(withRefresh('test-refresh-45'))
    expect(locks()).toEqual([])
  }, 60_000)

  it('keeps nothing where the exchange fails, and lets the next one in', async () => {
    open().write(record)
    const failing = open().renew(record, () => Promise.reject(new Error('the instance is down')))
    await expect(failing).rejects.toThrow('the instance is down')
    expect(await open().renew(record, async (current) => current)).toEqual(record)
    expect(locks()).toEqual([])
  })

  it.each([
    ['a new login', () => open().write(withRefresh('test-refresh-new')), withRefresh('test-refresh-new')],
    ['a logout', () => open().remove(record), undefined],
  ])('%s in between goes before what was got', async (_what, act, expected) => {
    open().write(record)
    const kept = await open().renew(record, async () => {
      act()
      return withRefresh('test-refresh-late')
    })
    expect([kept, open().read(record)]).toEqual([expected, expected])
  })
})

describe('withLock()', () => {
  const file = () => join(folder, 'one.lock')
  const times = { poll: 5, beat: 20, stale: 100, patience: 10_000 }
  let clock: FakeClock
  beforeEach(() => {
    clock = createFakeClock()
  })

  /** Lets time pass until it is over; between its steps everything that can run has run. */
  async function ending<T>(running: Promise<T>): Promise<T> {
    let isOver = false
    const over = (): void => {
      isOver = true
    }
    running.then(over, over)
    while (!isOver) {
      clock.advance(1)
      await new Promise(setImmediate)
    }
    return running
  }

  it('takes a lock that its holder left behind, and one alone takes it', async () => {
    writeFileSync(file(), 'a process that was killed')
    let running = 0
    const all = Array.from({ length: 5 }, (_, i) =>
      withLock(
        file(),
        async () => {
          running++
          expect(running).toBe(1)
          // Longer than a lock may look dead: it beats.
          await wait(clock, 3 * times.stale)
          running--
          return i
        },
        times,
        clock,
      ),
    )
    expect(await ending(Promise.all(all))).toEqual([0, 1, 2, 3, 4])
    expect(locks()).toEqual([])
  })

  it('takes it also where who was taking it away was killed', async () => {
    writeFileSync(file(), 'a process that was killed')
    writeFileSync(`${file()}.breaking`, '')
    expect(await ending(withLock(file(), async () => 'taken', times, clock))).toBe('taken')
    expect(clock.now()).toBeGreaterThan(2 * times.stale)
    expect(locks()).toEqual([])
  })

  it('waits for a holder that lives, however long it takes, until its own patience ends', async () => {
    let release: () => void = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    const holding = withLock(file(), () => released, times, clock)
    const waiting = withLock(file(), async () => 'never', { ...times, patience: 1_000 }, clock)
    await expect(ending(waiting)).rejects.toThrow(`another wireproof process has held ${file()} for 1 s`)
    expect(clock.now()).toBeGreaterThan(1_000)
    release()
    await holding
    expect(await withLock(file(), async () => 'then', times, clock)).toBe('then')
    expect(clock.waiting).toEqual([])
  })
})
