import { describe, expect, it } from 'vitest'
import type { Failure } from '../../hub/failure.ts'
import {
  type CooldownInput,
  type CooldownRule,
  nextResume,
  noCooldown,
  stepCooldown,
  suspensionOf,
} from './cooldown.ts'

const MINUTE = 60_000
const quota: CooldownRule = { scope: 'account', firstMs: 5 * MINUTE, longestMs: 60 * MINUTE }
const limited: CooldownRule = { scope: 'model', firstMs: 5_000, longestMs: MINUTE }
const failure: Failure = { kind: 'quota', message: 'no credits' }

const failed = (now: number, rule: CooldownRule, model = 'm', more: Partial<Failure> = {}): CooldownInput => ({
  ...{ type: 'failed', now, model, rule, failure: { ...failure, ...more }, offeredMs: 10 * MINUTE },
})

function resultOf(inputs: readonly CooldownInput[]) {
  let state = noCooldown
  const events = inputs.map((input) => {
    const [next, told] = stepCooldown(structuredClone(state), input)
    state = next
    return told.map(({ type, scope, model, until }) => ({ type, scope, model, until }))
  })
  return { state, events }
}

const asks = (model: string) => [{ scope: 'account' } as const, { scope: 'model', model } as const]

describe('a cooldown', () => {
  it('is told when it begins and when it ends, and how long it still is', () => {
    const { state, events } = resultOf([failed(0, quota), { type: 'time', now: 5 * MINUTE }])
    expect(events).toEqual([
      [{ type: 'suspended', scope: 'account', until: 5 * MINUTE }],
      [{ type: 'resumed', scope: 'account', until: 5 * MINUTE }],
    ])
    const begun = resultOf([failed(0, quota)]).state
    expect(suspensionOf(begun, MINUTE, asks('m'))).toEqual({
      kind: 'quota',
      message: 'not asked again yet: no credits',
      retryAfterMs: 4 * MINUTE,
    })
    expect(suspensionOf(begun, 5 * MINUTE, asks('m'))).toBeUndefined()
    expect(suspensionOf(state, 5 * MINUTE, asks('m'))).toBeUndefined()
  })

  it('of the account is one of all its models; of a model, of that alone', () => {
    const account = resultOf([failed(0, quota, 'a')]).state
    const model = resultOf([failed(0, limited, 'a')]).state
    expect(suspensionOf(account, 1, asks('b'))).toBeDefined()
    expect(suspensionOf(model, 1, asks('a'))).toBeDefined()
    expect(suspensionOf(model, 1, asks('b'))).toBeUndefined()
  })

  it('doubles each time, up to its longest, until a call succeeds', () => {
    const ends: number[] = []
    let state = noCooldown
    let now = 0
    for (let n = 0; n < 6; n++) {
      state = stepCooldown(state, failed(now, limited))[0]
      const end = nextResume(state) ?? 0
      ends.push(end - now)
      now = end
      state = stepCooldown(state, { type: 'time', now })[0]
    }
    expect(ends).toEqual([5_000, 10_000, 20_000, 40_000, 60_000, 60_000])
    state = stepCooldown(state, { type: 'succeeded', scope: 'model', model: 'm' })[0]
    state = stepCooldown(state, failed(now, limited))[0]
    expect(nextResume(state)).toBe(now + 5_000)
  })

  it('is no longer for many requests that fail together', () => {
    const { state, events } = resultOf([failed(0, limited), failed(1, limited), failed(2, limited)])
    expect(nextResume(state)).toBe(5_000)
    expect(events.slice(1)).toEqual([[], []])
  })

  it('is as long as the host asks for', () => {
    expect(nextResume(resultOf([failed(0, limited, 'm', { retryAfterMs: 7_000 })]).state)).toBe(7_000)
  })

  it.each([1e15, Number.POSITIVE_INFINITY])('is a day at most, though the host asks for %d ms', (retryAfterMs) => {
    expect(nextResume(resultOf([failed(0, limited, 'm', { retryAfterMs })]).state)).toBe(24 * 60 * MINUTE)
  })

  it('is no longer for a clock that is set back', () => {
    const now = 1000 * MINUTE
    const { state } = resultOf([failed(now, quota)])
    expect(suspensionOf(state, 0, asks('m'))?.retryAfterMs).toBe(5 * MINUTE)
    const [later] = stepCooldown(state, { type: 'time', now: MINUTE })
    expect(nextResume(later)).toBe(6 * MINUTE)
    expect(suspensionOf(later, 6 * MINUTE, asks('m'))).toBeUndefined()
  })

  it('that time cannot mend has no end', () => {
    const { state, events } = resultOf([
      failed(0, { scope: 'account', until: 'restart' }),
      { type: 'time', now: 1e12 },
      { type: 'succeeded', scope: 'model', model: 'm' },
    ])
    expect(events[0]).toEqual([{ type: 'suspended', scope: 'account' }])
    expect(suspensionOf(state, 1e12, asks('m'))).toEqual({ kind: 'quota', message: 'not asked again yet: no credits' })
    expect(nextResume(state)).toBeUndefined()
  })

  it('of an endpoint that is not offered ends after a while', () => {
    expect(nextResume(resultOf([failed(0, { scope: 'account', until: 'offered' })]).state)).toBe(10 * MINUTE)
  })

  it('that has ended unseen is told before the next one', () => {
    const { events } = resultOf([failed(0, limited), failed(6_000, limited)])
    expect(events[1]).toEqual([
      { type: 'resumed', scope: 'model', model: 'm', until: 5_000 },
      { type: 'suspended', scope: 'model', model: 'm', until: 16_000 },
    ])
  })

  it('does not end for an answer to a request that was under way', () => {
    const { state } = resultOf([failed(0, quota), { type: 'succeeded', scope: 'model', model: 'm' }])
    expect(suspensionOf(state, 1, asks('m'))).toBeDefined()
  })

  it('of models that clients made up takes bounded room', () => {
    let state = noCooldown
    for (let n = 0; n < 1000; n++) state = stepCooldown(state, failed(n, limited, `made-up-${n}`))[0]
    expect(Object.keys(state.entries)).toHaveLength(256)
    expect(suspensionOf(state, 1000, asks('made-up-999'))).toBeDefined()
    const named = stepCooldown(noCooldown, failed(0, limited, 'x'.repeat(1000)))[0]
    expect(Object.keys(named.entries)).toEqual([])
  })

  it('of the account is not forgotten for models that clients made up', () => {
    let [state] = stepCooldown(noCooldown, failed(0, { scope: 'account', firstMs: 100, longestMs: 100 }))
    for (let n = 0; n < 300; n++) state = stepCooldown(state, failed(n % 50, limited, `made-up-${n}`))[0]
    expect(suspensionOf(state, 50, [{ scope: 'account' }])).toBeDefined()
  })
})
