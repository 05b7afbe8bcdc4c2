import { describe, expect, it } from 'vitest'
import { createContexts } from './context.ts'
import { ORIGIN } from './node.ts'
import type { RequestOptions } from './request.ts'
import { answerTierFor, requestTierFor, type TierWords } from './service-tier.ts'

const words: TierWords = { tiers: new Set(['auto', 'default', 'fast']), nearest: { ultrafast: 'fast' }, fast: 'fast' }

function world() {
  const contexts = createContexts({
    source: { id: 'anthropic-messages', members: {}, extensionCodes: {} },
    target: { id: 'openai-chat' },
  })
  return { c: contexts.encode, reports: () => contexts.diagnostics().map(({ kind, at }) => `${kind} ${at}`) }
}

describe('requestTierFor()', () => {
  it.each<[options: RequestOptions, tier: string | undefined, reports: readonly string[]]>([
    [{}, undefined, []],
    [{ serviceTier: 'default' }, 'default', []],
    [{ serviceTier: 'ultrafast' }, 'fast', ['approximated /serviceTier']],
    [{ serviceTier: 'flex' }, undefined, ['dropped /serviceTier']],
    [{ serviceTier: 'constructor' }, undefined, ['dropped /serviceTier']],
    [{ speed: 'fast' }, 'fast', ['approximated /speed']],
    [{ speed: 'fast', serviceTier: 'default' }, 'fast', ['approximated /speed', 'dropped /serviceTier']],
    [{ speed: 'fast', serviceTier: 'ultrafast' }, 'fast', ['dropped /speed', 'approximated /serviceTier']],
    [{ speed: 'standard', serviceTier: 'auto' }, 'auto', ['dropped /speed']],
  ])('%j is %s', (options, tier, reports) => {
    const { c, reports: told } = world()
    expect(requestTierFor({ ...options, [ORIGIN]: '' }, words, c)).toBe(tier)
    expect(told()).toEqual(reports)
  })

  it('leaves the speed to a target that has a word for it', () => {
    const { c, reports } = world()
    const { fast: _none, ...without } = words
    expect(requestTierFor({ speed: 'fast', serviceTier: 'auto' }, without, c)).toBe('auto')
    expect(reports()).toEqual([])
  })
})

describe('answerTierFor()', () => {
  it('takes the nearest, or reports', () => {
    const { c, reports } = world()
    expect(answerTierFor({ serviceTier: 'ultrafast', [ORIGIN]: '' }, 'response', words, c)).toBe('fast')
    expect(answerTierFor({ serviceTier: 'batch', [ORIGIN]: '' }, 'start', words, c)).toBeUndefined()
    expect(reports()).toEqual(['approximated /serviceTier', 'dropped /serviceTier'])
  })
})
