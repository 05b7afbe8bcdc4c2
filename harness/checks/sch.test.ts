import { describe, expect, it } from 'vitest'
import type { View } from './check.ts'
import { schChecks } from './sch.ts'

const request = { model: 'm', max_tokens: 9, temperature: 1, messages: [{ role: 'user', content: 'Hi' }] }

/** What an upstream got, and under which version. */
function sent(upstream: string, version?: string): View {
  const headers = version === undefined ? {} : { 'anthropic-version': version }
  const view = { case: { route: { upstream } }, exchange: { calls: [{ received: { headers } }] }, received: request }
  return view as unknown as View
}

describe('SCH-002 and the version that a gateway speaks', () => {
  const judge = schChecks.find(({ requirement }) => requirement === 'SCH-002')?.judge

  it('holds the gateway to it', () => {
    expect(judge?.(sent('claude', '2026-10-21'))).toEqual([{ message: expect.stringContaining('/temperature') }])
    expect(judge?.(sent('claude', '2023-06-01'))).toEqual([])
  })

  it('does not guess where none is named, or none that there is', () => {
    expect(judge?.(sent('claude'))).toEqual([])
    expect(judge?.(sent('claude', '2020-01-01'))).toEqual([])
    const { max_tokens: _limit, ...chat } = request
    expect(judge?.({ ...sent('openai', '2026-10-21'), received: chat })).toEqual([])
  })
})
