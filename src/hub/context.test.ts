import { describe, expect, it } from 'vitest'
import { createContexts } from './context.ts'
import { MEMBERS, ORIGIN } from './node.ts'

const settings = {
  source: {
    id: 'openai-chat',
    members: { sampling: { topP: 'top_p', maxOutputTokens: 'max_completion_tokens' }, text: { text: 'text' } },
    extensionCodes: { seed: 'sampling' },
  },
  target: { id: 'anthropic-messages' },
} as const

describe('createContexts()', () => {
  it('points at the member that the source calls by another name', () => {
    const { encode, diagnostics } = createContexts(settings)
    encode.report('dropped', 'sampling', { [ORIGIN]: '' }, 'sampling.topP')
    encode.report(
      'dropped',
      'max-output-tokens',
      { [ORIGIN]: '', [MEMBERS]: { maxOutputTokens: 'max_tokens' } },
      'sampling.maxOutputTokens',
    )
    encode.report('dropped', 'empty-part', { [ORIGIN]: '/messages/0/content', [MEMBERS]: { text: '' } }, 'text.text')
    encode.report('dropped', 'empty-turn', { [ORIGIN]: '/messages/1' })
    expect(diagnostics().map(({ at, dialect }) => [at, dialect])).toEqual([
      ['/top_p', 'anthropic-messages'],
      ['/max_tokens', 'anthropic-messages'],
      ['/messages/0/content', 'anthropic-messages'],
      ['/messages/1', 'anthropic-messages'],
    ])
  })

  it('resolves places in the emitted document by identity', () => {
    const { encode, diagnostics } = createContexts(settings)
    const moved = { type: 'image' }
    encode.report('moved', 'tool-result-media', { [ORIGIN]: '/messages/0/content/1' }, undefined, {
      to: { node: moved },
    })
    encode.report('synthesized', 'id', undefined, undefined, { to: { node: moved, member: 'id' } })
    expect(diagnostics({ 'a/b': [1, { content: moved }] }).map(({ to }) => to)).toEqual([
      '/a~1b/1/content',
      '/a~1b/1/content/id',
    ])
  })

  it('tells a carried member that was then dropped as one loss, with the code of its name', () => {
    const { decode, encode, diagnostics } = createContexts(settings)
    decode.report('carried', 'unknown-member', { [ORIGIN]: '/seed' })
    encode.dropExtensions({
      [ORIGIN]: '',
      ext: { 'openai-chat': { seed: 1 }, 'anthropic-messages': { container: 'x' } },
    })
    expect(diagnostics()).toMatchObject([
      { kind: 'dropped', code: 'sampling', at: '/seed', dialect: 'anthropic-messages', severity: 'degraded' },
    ])
  })

  it('names keys that every object inherits like any other key without a code', () => {
    const { encode, diagnostics } = createContexts(settings)
    const hostile = JSON.parse('{"__proto__":0,"constructor":0}') as { readonly [key: string]: number }
    encode.dropExtensions({ [ORIGIN]: '', ext: { 'openai-chat': hostile } })
    expect(diagnostics().map(({ code, at }) => [code, at])).toEqual([
      ['member', '/__proto__'],
      ['member', '/constructor'],
    ])
  })

  it('merges what the frames of a stream repeat, by code and shape', () => {
    const contexts = createContexts(settings)
    for (let frame = 3; frame < 6; frame++) {
      contexts.frame = frame
      contexts.encode.report('dropped', 'logprobs', { [ORIGIN]: `/choices/${frame}/logprobs` })
    }
    expect(contexts.diagnostics()).toMatchObject([{ at: '/choices/3/logprobs', frame: 3, count: 3 }])
  })

  it('prints JSON text verbatim, also beside content that looks like its marker', () => {
    const { encode, serialize } = createContexts(settings)
    const value = encode.verbatim('{"n":9007199254740993}')
    encode.verbatim('{"never":"placed"}')
    expect(serialize([value, 'wireproof:0:verbatim:0'])).toBe('[{"n":9007199254740993},"wireproof:0:verbatim:0"]')
  })

  it('gives the same ids for the same exchange, and others for another', () => {
    const ids = (exchangeId: string) =>
      [0, 1].map((n) => createContexts({ ...settings, exchangeId }).encode.id('msg', n))
    expect(ids('a')).toEqual(ids('a'))
    expect(new Set([...ids('a'), ...ids('b')]).size).toBe(4)
  })
})
