import { describe, expect, it } from 'vitest'
import { createContexts, type Profile } from './context.ts'
import { budgetOfEffort, effortFor, effortOfBudget, efforts, nearestEffort } from './effort.ts'
import type { ReasoningOptions } from './request.ts'

describe('budgets', () => {
  it.each(efforts)('of %s are told as it', (effort) => {
    expect(effortOfBudget(budgetOfEffort(effort) ?? -1)).toBe(effort)
  })

  it('grow with the effort, and efforts with the budget', () => {
    const budgets = efforts.map((effort) => budgetOfEffort(effort) ?? -1)
    expect(budgets).toEqual([...new Set(budgets)].sort((a, b) => a - b))
    let rank = 0
    for (let tokens = 0; tokens < 70_000; tokens += 97) {
      const next = efforts.indexOf(effortOfBudget(tokens))
      expect(next).toBeGreaterThanOrEqual(rank)
      rank = next
    }
    expect(rank).toBe(efforts.length - 1)
  })

  // What clients were seen to send: the vendor's least, and those of opencode and Claude Code.
  it.each([
    [0, 'none'],
    [1024, 'low'],
    [2000, 'low'],
    [4096, 'medium'],
    [10_000, 'medium'],
    [16_000, 'high'],
    [31_999, 'high'],
    [32_768, 'xhigh'],
    [128_000, 'max'],
  ])('of %d tokens are %s', (tokens, effort) => {
    expect(effortOfBudget(tokens)).toBe(effort)
  })

  it('have no place for a word that is not in the table', () => {
    expect(budgetOfEffort('ultra')).toBeUndefined()
    expect(budgetOfEffort('constructor')).toBeUndefined()
  })
})

describe('the nearest effort', () => {
  it.each<[string, readonly string[], string | undefined]>([
    ['medium', ['low', 'medium', 'high'], 'medium'],
    ['max', ['low', 'medium', 'high'], 'high'],
    ['xhigh', ['low', 'high', 'max'], 'high'],
    ['minimal', ['low', 'high'], 'low'],
    ['medium', ['low', 'high'], 'low'],
    ['low', ['none', 'high'], 'high'],
    ['none', ['low', 'high'], 'low'],
    ['low', ['none'], 'none'],
    ['ultra', ['low', 'ultra'], 'ultra'],
    ['ultra', ['low'], undefined],
    ['low', [], undefined],
  ])('to %s among %j is %s', (effort, known, nearest) => {
    expect(nearestEffort(effort, known)).toBe(nearest)
  })
})

describe('effortFor()', () => {
  const run = (options: ReasoningOptions, profile: Profile = {}) => {
    const source = { id: 'anthropic-messages', members: {}, extensionCodes: {} } as const
    const contexts = createContexts({ source, target: { id: 'openai-chat' }, profile })
    const word = effortFor(options, '/e', contexts.encode)
    return [word, ...contexts.diagnostics().map(({ kind, code }) => `${kind}/${code}`)]
  }

  it.each<[string, ReasoningOptions, Profile, readonly unknown[]]>([
    ['nothing', {}, {}, [undefined]],
    ['a word', { effort: 'max' }, {}, ['max']],
    ['a later word', { effort: 'ultra' }, {}, ['ultra']],
    ['adaptive thinking with a word', { mode: 'adaptive', effort: 'low' }, {}, ['low', 'approximated/reasoning-mode']],
    ['adaptive thinking', { mode: 'adaptive' }, {}, ['high', 'approximated/reasoning-mode', 'defaulted/effort']],
    ['no thinking', { mode: 'disabled' }, {}, ['none', 'approximated/reasoning-mode', 'defaulted/effort']],
    [
      'no thinking beside a word',
      { mode: 'disabled', effort: 'high' },
      {},
      ['none', 'approximated/effort', 'approximated/reasoning-mode'],
    ],
    [
      'a budget',
      { mode: 'enabled', budgetTokens: 9000 },
      {},
      ['medium', 'approximated/reasoning-mode', 'approximated/reasoning-budget', 'defaulted/effort'],
    ],
    ['a budget beside a word', { effort: 'low', budgetTokens: 9000 }, {}, ['low', 'dropped/reasoning-budget']],
    ['a word that the model lacks', { effort: 'xhigh' }, { efforts: ['low', 'high'] }, ['high', 'approximated/effort']],
    ['a model without words', { effort: 'high' }, { efforts: [] }, [undefined, 'dropped/effort']],
    [
      'a budget for a model without words',
      { mode: 'enabled', budgetTokens: 9000 },
      { efforts: [] },
      [undefined, 'dropped/reasoning-mode', 'dropped/reasoning-budget'],
    ],
  ])('%s', (_name, options, profile, want) => {
    expect(run(options, profile)).toEqual(want)
  })
})
