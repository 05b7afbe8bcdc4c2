import { describe, expect, it } from 'vitest'
import { type AccessInput, noAccess, stepAccess } from './access.ts'
import { type CredentialInput, readRefresh, startCredential, stepCredential, writeRefresh } from './credential.ts'
import { defaultFlags } from './flags.ts'
import { fullBudget, takeMint } from './mint-budget.ts'

const MINUTE = 60_000

/** What each input was answered, in order. */
function run<S, I, O>(step: (state: S, input: I) => readonly [S, readonly O[]], start: S, inputs: readonly I[]): O[][] {
  let state = start
  return inputs.map((input) => {
    const [next, outputs] = step(structuredClone(state), input)
    state = next
    return [...outputs]
  })
}

describe('the budget of mints', () => {
  const ask = (times: readonly number[]) =>
    run((state, now: number) => takeMint(state, now, defaultFlags), fullBudget, times).map(([one]) => one)

  it('grants ten in five minutes and says when the next one is due', () => {
    const times = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    expect(ask(times).slice(0, 10)).toEqual(Array(10).fill({ type: 'granted' }))
    expect(ask(times)[10]).toEqual({ type: 'spent', afterMs: 5 * MINUTE - 10 })
  })

  it('never lets more than ten into any five minutes', () => {
    const granted: number[] = []
    let state = fullBudget
    for (let now = 0; now < 60 * MINUTE; now += 1_000) {
      const [next, [output]] = takeMint(state, now, defaultFlags)
      state = next
      if (output?.type === 'granted') granted.push(now)
    }
    for (const from of granted)
      expect(granted.filter((at) => at >= from && at < from + 5 * MINUTE).length).toBeLessThanOrEqual(10)
    // The limit is also used up: 12 windows of 10.
    expect(granted).toHaveLength(120)
  })

  it('asks nobody to wait longer than the window for a clock that was set back', () => {
    const asked = Array.from({ length: 10 }, (_, n) => 1000 * MINUTE + n)
    const [state, [output]] = takeMint({ asked }, 0, defaultFlags)
    expect(output).toEqual({ type: 'spent', afterMs: 5 * MINUTE })
    expect(takeMint(state, 5 * MINUTE, defaultFlags)[1]).toEqual([{ type: 'granted' }])
  })

  it('does not count what was not granted', () => {
    const state = { asked: Array.from({ length: 10 }, (_, n) => n) }
    const [next] = takeMint(state, 100, defaultFlags)
    expect(next).toEqual(state)
  })
})

describe('the token of the gateway', () => {
  const access = (token: string, expiresAt: number) => ({ token, headers: {}, expiresAt })
  const step = (inputs: readonly AccessInput[]) =>
    run((state, input: AccessInput) => stepAccess(state, input, defaultFlags), noAccess, inputs)

  it('is used until it ends, then minted anew', () => {
    const one = access('one', 60 * MINUTE)
    expect(
      step([
        { type: 'wanted', now: 0 },
        { type: 'minted', now: 0, access: one },
        { type: 'wanted', now: 24 * MINUTE - 1 },
        { type: 'wanted', now: 24 * MINUTE },
      ]),
    ).toEqual([
      [{ type: 'mint' }],
      [{ type: 'use', access: one, generation: 1 }],
      [{ type: 'use', access: one, generation: 1 }],
      [{ type: 'mint' }],
    ])
  })

  it('is given up when it is refused, but not for the refusal of one before it', () => {
    const two = access('two', 60 * MINUTE)
    expect(
      step([
        { type: 'minted', now: 0, access: access('one', 60 * MINUTE) },
        { type: 'refused', generation: 1 },
        { type: 'wanted', now: 0 },
        { type: 'minted', now: 0, access: two },
        { type: 'refused', generation: 1 },
        { type: 'wanted', now: 0 },
      ]).slice(1),
    ).toEqual([
      [],
      [{ type: 'mint' }],
      [{ type: 'use', access: two, generation: 2 }],
      [],
      [{ type: 'use', access: two, generation: 2 }],
    ])
  })
})

describe('the credential', () => {
  const oauth = { kind: 'oauth', accessToken: 'a1', expiresAt: 60 * MINUTE, refreshToken: 'r1' } as const
  const step = (inputs: readonly CredentialInput[], start: Parameters<typeof startCredential>[0] = oauth) =>
    run(
      (state, input: CredentialInput) => stepCredential(state, input, defaultFlags),
      startCredential(start),
      inputs,
    ).map(([output]) => output)
  const failure = { kind: 'server', message: 'down' } as const

  it('a personal access token is used as it is, whatever is said of it', () => {
    const used = { type: 'use', token: 'p', generation: 0 }
    expect(
      step(
        [
          { type: 'wanted', now: 0 },
          { type: 'refused', generation: 0 },
          { type: 'wanted', now: 1 },
        ],
        { kind: 'pat', token: 'p' },
      ),
    ).toEqual([used, undefined, used])
  })

  it('an access token is used until five minutes before its end', () => {
    expect(
      step([
        { type: 'wanted', now: 55 * MINUTE - 1 },
        { type: 'wanted', now: 55 * MINUTE },
      ]),
    ).toEqual([
      { type: 'use', token: 'a1', generation: 0 },
      { type: 'refresh', refreshToken: 'r1' },
    ])
  })

  it('an access token that ended long ago is still refreshed', () => {
    expect(step([{ type: 'wanted', now: 600 * MINUTE }])).toEqual([{ type: 'refresh', refreshToken: 'r1' }])
  })

  it('a login without an access token begins with a refresh', () => {
    expect(step([{ type: 'wanted', now: 0 }], { kind: 'oauth', refreshToken: 'r1' })).toEqual([
      { type: 'refresh', refreshToken: 'r1' },
    ])
  })

  it('shows the refresh token that came last', () => {
    const credential = { kind: 'oauth', accessToken: 'a2', expiresAt: 120 * MINUTE, refreshToken: 'r2' } as const
    expect(
      step([
        { type: 'refreshed', credential },
        { type: 'wanted', now: 60 * MINUTE },
        { type: 'refused', generation: 1 },
        { type: 'wanted', now: 60 * MINUTE },
      ]),
    ).toEqual([
      { type: 'use', token: 'a2', generation: 1 },
      { type: 'use', token: 'a2', generation: 1 },
      undefined,
      { type: 'refresh', refreshToken: 'r2' },
    ])
  })

  it('a refusal of an older token changes nothing', () => {
    const credential = { kind: 'oauth', accessToken: 'a2', expiresAt: 120 * MINUTE, refreshToken: 'r2' } as const
    expect(
      step([
        { type: 'refreshed', credential },
        { type: 'refused', generation: 0 },
        { type: 'wanted', now: 0 },
      ])[2],
    ).toEqual({ type: 'use', token: 'a2', generation: 1 })
  })

  it('a refresh that failed for the moment leaves what has not ended, and is tried again after a pause', () => {
    const now = 57 * MINUTE
    const used = { type: 'use', token: 'a1', generation: 0 }
    expect(
      step([
        { type: 'refresh-failed', now, failure, final: false },
        { type: 'wanted', now: now + 9_999 },
        { type: 'wanted', now: now + 10_000 },
        { type: 'refresh-failed', now: 60 * MINUTE, failure, final: false },
        { type: 'wanted', now: 60 * MINUTE + 4_000 },
      ]),
    ).toEqual([
      used,
      used,
      { type: 'refresh', refreshToken: 'r1' },
      { type: 'refuse', failure: { ...failure, retryAfterMs: 10_000 } },
      { type: 'refuse', failure: { ...failure, retryAfterMs: 6_000 } },
    ])
  })

  it('a clock that was set back does not make the pause longer', () => {
    expect(
      step([
        { type: 'refresh-failed', now: 6000 * MINUTE, failure, final: false },
        { type: 'wanted', now: 58 * MINUTE },
      ]),
    ).toEqual([
      { type: 'refuse', failure: { ...failure, retryAfterMs: 10_000 } },
      { type: 'refresh', refreshToken: 'r1' },
    ])
  })

  it('a login that has ended is not tried again', () => {
    expect(
      step([
        { type: 'refresh-failed', now: 57 * MINUTE, failure, final: true },
        { type: 'wanted', now: 60 * MINUTE - 1 },
        { type: 'wanted', now: 60 * MINUTE },
        { type: 'wanted', now: 6000 * MINUTE },
      ]),
    ).toEqual([
      { type: 'use', token: 'a1', generation: 0 },
      { type: 'use', token: 'a1', generation: 0 },
      { type: 'refuse', failure },
      { type: 'refuse', failure },
    ])
  })
})

describe('a refresh on the wire', () => {
  it('is a form, with everything in it escaped', () => {
    expect(writeRefresh('r/1+2 &3', { clientId: 'c', clientSecret: 's=' })).toBe(
      'grant_type=refresh_token&refresh_token=r%2F1%2B2+%263&client_id=c&client_secret=s%3D',
    )
    expect(writeRefresh('r', { clientId: 'c' })).not.toContain('client_secret')
  })

  it.each([
    [
      { access_token: 'a', refresh_token: 'r2', expires_in: 7200, created_at: 1 },
      { credential: { kind: 'oauth', accessToken: 'a', refreshToken: 'r2', expiresAt: 7_200_100 } },
    ],
    [{ access_token: 'a' }, { credential: { kind: 'oauth', accessToken: 'a', refreshToken: 'r1' } }],
    [{ access_token: 'a\r\nx-b: c', refresh_token: 'r2' }, { problem: 'its access_token cannot be sent in a header' }],
    [{ refresh_token: 'r2' }, { problem: 'it has no access_token' }],
    [null, { problem: 'it is no JSON object' }],
  ])('%j', (json, expected) => {
    expect(readRefresh(json, 'r1', 100)).toEqual(expected)
  })
})
