import { describe, expect, it } from 'vitest'
import type { Dialect } from './dialect.ts'
import { dialectAliases, dialectOf, dialects } from './registry.ts'

const post = (path: string) => ({ method: 'POST', path })
const models = { method: 'GET', path: '/v1/models' }

describe('the dialects', () => {
  it.each([
    ['openai-chat', 'openai', { generate: post('/v1/chat/completions'), models }],
    [
      'openai-responses',
      'responses',
      { generate: post('/v1/responses'), countTokens: post('/v1/responses/input_tokens'), models },
    ],
    [
      'anthropic-messages',
      'claude',
      { generate: post('/v1/messages'), countTokens: post('/v1/messages/count_tokens'), models },
    ],
    ['gitlab-duo-chat', 'duo-chat', { generate: post('/api/v4/chat/completions') }],
    ['gitlab-duo-code', 'duo-code', { generate: post('/api/v4/code_suggestions/completions') }],
    [
      'codex',
      'codex',
      { generate: post('/backend-api/codex/responses'), models: { method: 'GET', path: '/backend-api/codex/models' } },
    ],
  ] as const)('%s is called %s too, at the paths of its vendor', (id, alias, routes) => {
    expect(dialectOf(id)).toBe(dialects[id])
    expect(dialectOf(alias)).toBe(dialects[id])
    expect(dialects[id].id).toBe(id)
    expect(dialects[id].routes).toEqual(routes)
  })

  it('are all there are, and each has one short name', () => {
    expect(Object.keys(dialects)).toEqual(Object.values(dialectAliases))
  })

  it('say how their streams are framed: GitLab Duo has none, or text, and events in another form', () => {
    const framings = Object.values(dialects).map((dialect: Dialect) => [
      dialect.framing,
      ...(dialect.otherForms ?? []).map(({ framing }) => framing),
    ])
    expect(framings).toEqual([['sse'], ['sse'], ['sse'], ['sse'], ['none'], ['text', 'sse']])
    for (const { framing, stream } of Object.values(dialects) as Dialect[])
      expect(stream === undefined).toBe(framing === 'none')
  })

  it('end a stream with [DONE] in Chat alone, and tell one part at a time elsewhere', () => {
    expect((Object.values(dialects) as Dialect[]).map(({ stream }) => [stream?.layout, stream?.doneData])).toEqual([
      ['overlapping', '[DONE]'],
      ['sequential', undefined],
      ['sequential', undefined],
      ['sequential', undefined],
      [undefined, undefined],
      ['sequential', undefined],
    ])
  })

  it.each(['telepathy', '', '__proto__', 'constructor', 'gitlab-duo'])(
    '%j is none, and that is the caller’s fault',
    (name) => {
      expect(() => dialectOf(name)).toThrow(
        expect.objectContaining({ fault: 'caller', at: '', expected: expect.stringContaining('dialect') }),
      )
    },
  )
})
