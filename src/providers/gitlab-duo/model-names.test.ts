import { describe, expect, it } from 'vitest'
import { dialectFor, dialectsOf, modelId } from './model-names.ts'
import { clientAliases, modelTable } from './model-table.ts'

const DEFAULT = 'claude-sonnet-4-6'

describe('modelId()', () => {
  it.each([
    ['gitlab-duo', DEFAULT],
    ['gitlab/gitlab-duo', DEFAULT],
    ['claude-opus-4-8', 'claude-opus-4-8'],
    ['duo-chat-opus-4-5', 'claude-opus-4-5-20251101'],
    ['gitlab/duo-chat-gpt-5-1', 'gpt-5.1-2025-11-13'],
    ['claude_opus_4_6_20260205', 'claude-opus-4-6'],
    ['a-model-of-tomorrow', 'a-model-of-tomorrow'],
    ['constructor', 'constructor'],
  ])('%s is %s', (name, id) => {
    expect(modelId(name, DEFAULT)).toBe(id)
  })

  it('the alias stands for what the operator chose, which may be a name of GitLab’s clients', () => {
    expect(modelId('gitlab-duo', 'duo-chat-haiku-4-5')).toBe('claude-haiku-4-5-20251001')
  })
})

describe('dialectFor()', () => {
  it.each([
    ['anthropic-messages', 'claude-opus-4-8', 'anthropic-messages'],
    ['openai-chat', 'claude-opus-4-8', 'anthropic-messages'],
    ['openai-responses', 'claude-opus-4-8', 'anthropic-messages'],
    ['codex', 'claude-opus-4-8', 'anthropic-messages'],
    ['anthropic-messages', 'gpt-5.5-2026-04-23', 'openai-responses'],
    ['openai-chat', 'gpt-5.5-2026-04-23', 'openai-chat'],
    ['openai-responses', 'gpt-5.5-2026-04-23', 'openai-responses'],
    ['codex', 'gpt-5.5-2026-04-23', 'openai-responses'],
    ['openai-chat', 'gpt-5.6-sol', 'openai-responses'],
    ['openai-chat', 'gpt-5.3-codex', 'openai-responses'],
    ['openai-chat', 'claude-of-tomorrow', 'anthropic-messages'],
    ['anthropic-messages', 'gpt-of-tomorrow', 'openai-responses'],
    ['openai-chat', 'gpt-of-tomorrow', 'openai-responses'],
  ] as const)('a client of %s that wants %s goes to %s', (client, model, dialect) => {
    expect(dialectFor(client, model)).toBe(dialect)
  })
})

it('the table says of each model once what it is called, when it was seen and how that is known', () => {
  for (const key of ['id', 'ref'] as const)
    expect(new Set(modelTable.map((row) => row[key])).size).toBe(modelTable.length)
  for (const { id, ref, since, gone, evidence } of modelTable) {
    expect(since).toMatch(/^2026-\d\d-\d\d$/)
    if (gone !== undefined) expect(gone > since).toBe(true)
    expect(evidence).toBe('server-source')
    // A name that is both would be two models.
    expect(ref).not.toBe(id)
    expect(dialectsOf(id).length).toBeGreaterThan(0)
  }
})

it('no name of a client is an id, so that none hides a model', () => {
  for (const alias of Object.keys(clientAliases)) {
    expect(modelTable.some(({ id, ref }) => id === alias || ref === alias)).toBe(false)
    expect(alias).toMatch(/^duo-chat-/)
  }
})
