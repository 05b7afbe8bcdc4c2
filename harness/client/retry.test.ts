import { describe, expect, it } from 'vitest'
import { type Decision, decideRetry, defaultRetry, firstAttempt, type Outcome, retryAfterOf } from './retry.ts'

const status = (code: number, more: object = {}): Outcome => ({ type: 'status', status: code, ...more })
const type = (outcome: Outcome, more: object = {}): Decision['type'] =>
  decideRetry(defaultRetry, firstAttempt, outcome, more).type

describe('what is tried again', () => {
  it.each([429, 500, 502, 503, 504, 529])('%i is', (code) => expect(type(status(code))).toBe('retry'))
  it.each([400, 402, 403, 404, 408, 409, 413, 422])('%i is not', (code) => expect(type(status(code))).toBe('stop'))
  it('no answer is', () => expect(type({ type: 'no-answer' })).toBe('retry'))
  it('a spent quota is not, although it has the status of a rate limit', () =>
    expect(type(status(429, { kind: 'quota' }))).toBe('stop'))
  it('a rate limit is', () => expect(type(status(429, { kind: 'rate-limit' }))).toBe('retry'))

  it('401 is, once, after a refresh that there is', () => {
    expect(type(status(401))).toBe('stop')
    const first = decideRetry(defaultRetry, firstAttempt, status(401), { canRefresh: true })
    expect(first).toEqual({ type: 'refresh', next: { attempt: 1, refreshed: true } })
    expect(decideRetry(defaultRetry, { attempt: 1, refreshed: true }, status(401), { canRefresh: true }).type).toBe(
      'stop',
    )
  })
})

describe('how long is waited', () => {
  const waits = (outcome: Outcome, random = 0.5): number[] => {
    const found: number[] = []
    let state = firstAttempt
    for (;;) {
      const decision = decideRetry({ ...defaultRetry, attempts: 12 }, state, outcome, { random })
      if (decision.type !== 'retry') return found
      found.push(decision.afterMs)
      state = decision.next
    }
  }

  it('doubles up to the longest wait, and ends with the attempts', () =>
    expect(waits(status(500))).toEqual([200, 400, 800, 1600, 3200, 6400, 12_800, 25_600, 30_000, 30_000, 30_000]))
  it('is spread by a tenth to either side', () => {
    expect(waits(status(500), 0)[0]).toBe(180)
    expect(waits(status(500), 1)[0]).toBe(220)
  })
  it('is what the upstream asks for', () => expect(waits(status(429, { retryAfterMs: 7000 }))[0]).toBe(7000))
  it('is nothing where the upstream says so', () => expect(waits(status(503, { retryAfterMs: 0 }))[0]).toBe(0))
  it('is not longer than the policy allows', () => {
    expect(type(status(429, { retryAfterMs: 60_000 }))).toBe('retry')
    expect(type(status(429, { retryAfterMs: 60_001 }))).toBe('stop')
  })
  it('never comes where one attempt is all', () =>
    expect(decideRetry({ ...defaultRetry, attempts: 1 }, firstAttempt, status(500)).type).toBe('stop'))
})

describe('retry-after', () => {
  const now = Date.parse('2026-11-21T10:00:00Z')
  it.each([
    [{ 'retry-after': '7' }, 7000],
    [{ 'retry-after': '1.5' }, 1500],
    [{ 'retry-after': 'Sat, 21 Nov 2026 10:00:30 GMT' }, 30_000],
    [{ 'retry-after': 'Sat, 21 Nov 2026 09:00:00 GMT' }, 0],
    [{ 'retry-after-ms': '250', 'retry-after': '7' }, 250],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': '9'.repeat(400) }, undefined],
    [{ 'retry-after-ms': '9'.repeat(400) }, undefined],
    [{ 'retry-after': '-3' }, undefined],
    [{}, undefined],
  ])('%o is %o ms', (headers, ms) => expect(retryAfterOf(headers as Record<string, string>, now)).toBe(ms))
})
