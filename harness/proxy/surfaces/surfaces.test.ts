import { describe, expect, it } from 'vitest'
import { dialectOfClient, surfaceOf } from './index.ts'

const codexCli = { originator: 'codex_exec', 'x-codex-turn-metadata': '{}' }

describe('the surfaces of the proxy', () => {
  it.each([
    ['/backend-api/codex/responses', {}, 'codex'],
    ['/v1/responses', codexCli, 'codex'],
    ['/v1/responses', { originator: 'codex-tui' }, 'codex'],
    ['/v1/responses', { 'x-codex-turn-metadata': '{}' }, 'codex'],
    ['/v1/responses', { originator: 'opencode' }, 'openai-responses'],
    ['/v1/responses', { originator: 'codexing' }, 'openai-responses'],
    ['/v1/responses', {}, 'openai-responses'],
    ['/v1/chat/completions', codexCli, 'openai-chat'],
    ['/v1/messages', codexCli, 'anthropic-messages'],
  ] as const)('%s with %j speaks %s', (path, headers, dialect) => {
    expect(surfaceOf(path, headers)).toMatchObject({ name: 'generate', dialect, method: 'POST' })
    expect(dialectOfClient(path, headers)).toBe(dialect)
  })

  it('list models for clients of either kind', () => {
    expect(surfaceOf('/backend-api/codex/models', {})).toEqual({ name: 'models', dialect: 'codex', method: 'GET' })
    expect(surfaceOf('/v1/models', {})).toEqual({ name: 'models', method: 'GET' })
  })

  it.each(['/backend-api/codex', '/backend-api/codex/responses/x', '/backend-api/responses'])(
    'has nothing at %s',
    (path) => {
      expect(surfaceOf(path, codexCli)).toBeUndefined()
    },
  )

  it.each([
    [{ 'anthropic-version': '2023-06-01' }, '/v1/models', 'anthropic-messages'],
    [{}, '/v1/models', 'openai-chat'],
    [{}, '/v1/responses/resp_1', 'openai-responses'],
  ])('guesses for %j on %s: %s', (headers, path, dialect) => {
    expect(dialectOfClient(path, headers)).toBe(dialect)
  })
})
