import { describe, expect, it } from 'vitest'
import { nearestLifetime } from './cache-lifetime.ts'
import { type CacheMarkLimits, fitCacheMarks } from './cache-marks.ts'
import { createContexts } from './context.ts'
import { ORIGIN } from './node.ts'
import type { HubRequest } from './request.ts'

describe('nearestLifetime()', () => {
  it.each([
    ['5m', ['30m', '12h'], '30m'],
    ['1h', ['30m', '12h'], '30m'],
    ['24h', ['30m', '12h'], '12h'],
    ['30m', ['5m', '1h'], '1h'],
    ['12h', ['5m', '1h'], '1h'],
    ['10m', ['5m', '1h'], '5m'],
    ['1h', ['5m', '1h'], '1h'],
    ['1d', ['12h', '72h'], '12h'],
    ['forever', ['5m', '1h'], undefined],
    ['0m', ['5m', '1h'], undefined],
  ])('%s of %j is %s', (lifetime, offered, nearest) => {
    expect(nearestLifetime(lifetime, offered)).toBe(nearest)
  })
})

const limits: CacheMarkLimits = { count: 2, lifetimes: ['5m', '1h'], takes: () => true }

function fitted(request: HubRequest, more: Partial<CacheMarkLimits> = {}) {
  const contexts = createContexts({
    source: { id: 'openai-chat', members: {}, extensionCodes: {} },
    target: { id: 'anthropic-messages' },
  })
  const told = fitCacheMarks(request, { ...limits, ...more }, contexts.encode)
  return { request: told, reports: contexts.diagnostics().map(({ kind, code, at }) => `${kind}/${code} ${at}`) }
}

const marked = (at: string, ttl?: string) =>
  ({ type: 'text', text: at, cache: ttl === undefined ? {} : { ttl }, [ORIGIN]: at }) as const

describe('fitCacheMarks()', () => {
  it('keeps the last marks, those of tools being the first', () => {
    const result = {
      type: 'tool-result',
      run: 'client',
      callId: 'c',
      parts: [marked('/r/0')],
      cache: {},
      [ORIGIN]: '/r',
    } as const
    const { request, reports } = fitted({
      model: 'm',
      tools: [{ type: 'function', name: 'f', cache: {}, [ORIGIN]: '/tools/0' }],
      turns: [{ role: 'user', parts: [result, marked('/a')] }],
    })
    expect(reports).toEqual(['dropped/cache-mark /tools/0/cache', 'dropped/cache-mark /r/0/cache'])
    const { cache: _gone, ...inner } = marked('/r/0')
    expect(request).toEqual({
      model: 'm',
      tools: [{ type: 'function', name: 'f', [ORIGIN]: '/tools/0' }],
      turns: [{ role: 'user', parts: [{ ...result, parts: [inner] }, marked('/a')] }],
    })
  })

  it('tells lifetimes in the words of the target', () => {
    const { request, reports } = fitted({
      model: 'm',
      turns: [{ role: 'user', parts: [marked('/a', '30m'), marked('/b', 'x')] }],
    })
    expect(request.turns[0]?.parts).toEqual([marked('/a', '1h'), marked('/b')])
    expect(reports).toEqual(['approximated/cache-lifetime /a/cache.ttl', 'approximated/cache-lifetime /b/cache.ttl'])
  })

  it('lets no mark live longer than one before it, where that is refused', () => {
    const parts = [marked('/a', '1h'), marked('/b'), marked('/c', '1h'), marked('/d', '30m')]
    const { request, reports } = fitted(
      { model: 'm', turns: [{ role: 'user', parts }] },
      { count: 4, descendingFrom: '5m' },
    )
    expect(request.turns[0]?.parts).toEqual([marked('/a', '1h'), marked('/b'), marked('/c', '5m'), marked('/d', '5m')])
    expect(reports).toEqual(['approximated/cache-lifetime /c/cache.ttl', 'approximated/cache-lifetime /d/cache.ttl'])
  })

  it('reports marks where the target takes none, and does not count them', () => {
    const takes: CacheMarkLimits['takes'] = (_type, role) => role === 'user'
    const turns = [
      { role: 'assistant', parts: [marked('/a')] },
      { role: 'user', parts: [marked('/b'), marked('/c')] },
    ] as const
    expect(fitted({ model: 'm', turns }, { takes }).reports).toEqual(['dropped/cache-mark /a/cache'])
  })

  it('gives the same request back where all marks fit', () => {
    const request: HubRequest = { model: 'm', turns: [{ role: 'user', parts: [marked('/a', '1h')] }] }
    expect(fitted(request).request).toBe(request)
  })
})
