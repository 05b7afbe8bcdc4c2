import { expect, it } from 'vitest'
import type { FakeClock } from '../../client/fake-clock.ts'
import type { UpstreamRequest } from '../transport.ts'
import {
  type FakeAccount,
  type FakeAnswer,
  fakeAccount,
  MINT,
  minted,
  type Outcome,
  START,
  settle,
} from './fake-account.ts'

const SECOND = 1000

/** Seconds at which the instance was asked for a token. */
const mintTimes: number[] = []

function tokenOf({ headers }: UpstreamRequest): string | undefined {
  return headers['authorization']
}

/** An instance that counts, and whose tokens live for an hour. */
function counting(answerMs: number): (request: UpstreamRequest, clock: FakeClock) => FakeAnswer {
  mintTimes.length = 0
  return (_request, clock) => {
    mintTimes.push((clock.now() - START) / SECOND)
    const answer = minted(mintTimes.length, clock.now() + 3_600_000)
    return answerMs === 0 ? answer : { afterMs: answerMs, answer }
  }
}

/*
 * The derivation. A token of an hour is used for min(60, 25) - 1 = 24 minutes = 1440 s from its answer: not at 1440 s any
 * more. 50 callers send at the same moment, every 360 s, 20 times: 1000 requests, the last at 6840 s of 7200 s.
 *
 *   round  0 (   0 s)  no token: mint 1, good for rounds 0 to 3
 *   round  4 (1440 s)  1440 is not < 1440: mint 2, good for rounds 4 to 7
 *   round  8 (2880 s)  mint 3, would be good for rounds 8 to 11
 *   round 10 (3600 s)  the gateway refuses the third token to all 50: mint 4, once, good for rounds 10 to 13
 *   round 14 (5040 s)  mint 5, good for rounds 14 to 17
 *   round 18 (6480 s)  mint 6, good to the end
 *
 * Six mints. The gateway is called 1000 times, and 50 times more for what it refused in round 10.
 */
it('1000 requests of 50 callers in two hours, with a 401 in the middle, mint six tokens', async () => {
  const account = fakeAccount({
    instance: counting(0),
    gateway: (request, clock) =>
      clock.now() >= START + 3600 * SECOND && /-[123]$/.test(tokenOf(request) ?? '')
        ? { status: 401, body: { error: 'Signature verification failed' } }
        : { status: 200 },
  })
  const outcomes: Outcome[] = []
  for (let round = 0; round < 20; round++) {
    outcomes.push(...(await Promise.all(Array.from({ length: 50 }, () => account.send()))))
    account.clock.advance(360 * SECOND)
  }
  expect(outcomes.filter(({ status }) => status === 200)).toHaveLength(1000)
  expect(mintTimes).toEqual([0, 1440, 2880, 3600, 5040, 6480])
  expect(account.instance.to(MINT)).toHaveLength(6)
  expect(account.instance.requests).toHaveLength(6)
  expect(account.gateway.requests).toHaveLength(1050)
})

/** Sends one request every 7 s, n of them, and lets time pass in seconds until all are answered. */
async function sendEvery7Seconds(account: FakeAccount, n: number): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  for (let second = 0; outcomes.length < n; second++) {
    if (second > 20_000) throw new Error(`${outcomes.length} of ${n} were answered`)
    if (second % 7 === 0 && second / 7 < n) account.send().then((outcome) => outcomes.push(outcome))
    await settle()
    account.clock.advance(SECOND)
    await settle()
  }
  return outcomes
}

/*
 * The same with everything under way at once: a request every 7 s, of which each takes 350 s, so that 50 are always open; a
 * mint takes 3 s; from 3600 s on the gateway refuses what was minted before, and takes 30 s to say so.
 *
 *   asked    0 s (request   0), answered    3 s, used until 1443 s
 *   asked 1449 s (request 207, the first at or after 1443), answered 1452 s, used until 2892 s
 *   asked 2898 s (request 414), answered 2901 s, would be used until 4341 s
 *   the requests of 3605, 3612, 3619, 3626 and 3633 s show that token and are refused from 3635 s on
 *   asked 3635 s (for the first refusal), answered 3638 s, used until 5078 s; the four later refusals are of a token that is
 *         replaced already, and mint nothing
 *   asked 5082 s (request 726), answered 5085 s, used until 6525 s
 *   asked 6531 s (request 933), answered 6534 s, used until 7974 s; the last request is sent at 6993 s
 *
 * Six mints, 1000 + 5 calls of the gateway.
 */
it('50 requests that are always under way change nothing about that', async () => {
  const account = fakeAccount({
    instance: counting(3 * SECOND),
    gateway: (request, clock) =>
      clock.now() >= START + 3600 * SECOND && /-[123]$/.test(tokenOf(request) ?? '')
        ? { afterMs: 30 * SECOND, answer: { status: 401, body: { error: 'Signature verification failed' } } }
        : { afterMs: 350 * SECOND, answer: { status: 200 } },
  })
  const outcomes = await sendEvery7Seconds(account, 1000)
  expect(outcomes.filter(({ status }) => status === 200)).toHaveLength(1000)
  expect(mintTimes).toEqual([0, 1449, 2898, 3635, 5082, 6531])
  expect(account.gateway.requests).toHaveLength(1005)
})
