import { describe, expect, it } from 'vitest'
import { anthropic, openai, type RateLimitHeaders } from 'wireproof/providers'
import { rateLimitsOf } from './rate-limits.ts'

const now = Date.parse('2026-11-21T10:00:00Z')

describe('limits that headers tell of', () => {
  it("are read in OpenAI's words, with resets as durations", () => {
    const headers = {
      'x-ratelimit-limit-requests': '60',
      'x-ratelimit-remaining-requests': '59',
      'x-ratelimit-reset-requests': '1s',
      'x-ratelimit-limit-tokens': '150000',
      'x-ratelimit-remaining-tokens': '149984',
      'x-ratelimit-reset-tokens': '6m0.5s',
    }
    expect(rateLimitsOf(openai.rateLimits ?? [], headers, now)).toEqual([
      { name: 'requests', limit: 60, remaining: 59, resetAt: now + 1000 },
      { name: 'tokens', limit: 150_000, remaining: 149_984, resetAt: now + 360_500 },
    ])
  })

  it("are read in Anthropic's words, with resets as dates", () => {
    const headers = {
      'anthropic-ratelimit-input-tokens-limit': '40000',
      'anthropic-ratelimit-input-tokens-remaining': '0',
      'anthropic-ratelimit-input-tokens-reset': '2026-11-21T10:01:00Z',
    }
    expect(rateLimitsOf(anthropic.rateLimits ?? [], headers, now)).toEqual([
      { name: 'input-tokens', limit: 40_000, remaining: 0, resetAt: now + 60_000 },
    ])
  })

  const families: readonly RateLimitHeaders[] = [
    {
      name: 'primary',
      usedPercent: 'x-*-primary-used-percent',
      windowMinutes: 'x-*-primary-window-minutes',
      reset: 'x-*-primary-reset-at',
      resetForm: 'unix-seconds',
    },
  ]
  it('are found under names that the vendor makes up', () => {
    const headers = {
      'x-one-primary-used-percent': '12.5',
      'x-one-primary-window-minutes': '300',
      'x-one-primary-reset-at': '1795255200',
      'x-two-primary-used-percent': '99',
      'x-primary-used-percent': '1',
    }
    expect(rateLimitsOf(families, headers, now)).toEqual([
      { name: 'one-primary', usedPercent: 12.5, windowMinutes: 300, resetAt: 1_795_255_200_000 },
      { name: 'two-primary', usedPercent: 99 },
    ])
  })

  it.each(['', 'NaN', '-1', '1e9', 'Infinity', ' 5', '5 s'])('leave out %j, which is no number', (value) =>
    expect(rateLimitsOf(openai.rateLimits ?? [], { 'x-ratelimit-limit-requests': value }, now)).toEqual([]),
  )

  it('are none where nothing is told', () => expect(rateLimitsOf(openai.rateLimits ?? [], {}, now)).toEqual([]))
})
