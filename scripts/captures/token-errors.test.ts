import { describe, expect, it } from 'vitest'
import type { LawDocument } from '../../harness/laws/index.ts'
import { errorsOf, estimateOf, tokenReport } from './token-errors.ts'
import { sampleOf, type TokenSample } from './token-samples.ts'

const chat = (message: object, usage: object | undefined): LawDocument => ({
  name: 'chat',
  dialect: 'openai-chat',
  kind: 'response',
  text: JSON.stringify({
    id: 'c',
    object: 'chat.completion',
    created: 1,
    model: 'm',
    choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason: 'stop' }],
    ...(usage === undefined ? {} : { usage }),
  }),
})
const claude = (content: readonly object[], usage: object): LawDocument => ({
  name: 'claude',
  dialect: 'anthropic-messages',
  kind: 'response',
  text: JSON.stringify({
    id: 'msg',
    type: 'message',
    role: 'assistant',
    model: 'm',
    content,
    stop_reason: 'end_turn',
    stop_sequence: null,
    usage: { input_tokens: 1, ...usage },
  }),
})
const usage = (tokens: number, reasoning?: number) => ({
  prompt_tokens: 1,
  completion_tokens: tokens,
  total_tokens: tokens + 1,
  ...(reasoning === undefined ? {} : { completion_tokens_details: { reasoning_tokens: reasoning } }),
})

describe('sampleOf()', () => {
  it('takes the words of an answer, and what was counted for them', () => {
    const call = { id: 'c', type: 'function', function: { name: 'f', arguments: '{}' } }
    expect(sampleOf(chat({ content: 'hello', tool_calls: [call] }, usage(12)))).toMatchObject({
      tokens: 12,
      texts: ['hello'],
      calls: [{ name: 'f', input: '{}' }],
    })
  })

  it('takes reasoning off the figure where it is told apart, and into the text where it is told in full', () => {
    expect(sampleOf(chat({ content: 'hello' }, usage(12, 9)))).toMatchObject({ tokens: 3, texts: ['hello'] })
    const thought = { content: 'hello', reasoning_content: 'well' }
    expect(sampleOf(chat(thought, usage(12, 9)))).toMatchObject({ tokens: 12, texts: ['well', 'hello'] })
  })

  it('streams too', () => {
    const frame = (delta: object, more: object = {}) => ({
      data: JSON.stringify({
        id: 'c',
        object: 'chat.completion.chunk',
        created: 1,
        model: 'm',
        ...more,
        choices: [delta],
      }),
    })
    const frames = [
      frame({ index: 0, delta: { role: 'assistant', content: 'hel' }, finish_reason: null }),
      frame({ index: 0, delta: { content: 'lo' }, finish_reason: 'stop' }, { usage: usage(7) }),
      { data: '[DONE]' },
    ]
    const stream: LawDocument = { name: 's', dialect: 'openai-chat', kind: 'stream', text: '', frames }
    expect(sampleOf(stream)).toMatchObject({ tokens: 7, texts: ['hello'] })
  })

  const thinking = { type: 'thinking', thinking: 'a summary', signature: 'c2ln' }
  const search = { type: 'server_tool_use', id: 's', name: 'web_search', input: {} }
  it.each<[string, LawDocument, string]>([
    ['an error', { name: 'e', dialect: 'openai-chat', kind: 'failure', text: '{"error":{}}' }, 'no answer'],
    ['an answer without usage', chat({ content: 'hello' }, undefined), 'no usage'],
    ['an answer that cost nothing', chat({ content: 'hello' }, usage(0)), 'no usage'],
    ['summarised thinking', claude([thinking], { output_tokens: 9 }), 'sealed or summarised reasoning'],
    ['a search by the vendor', claude([search], { output_tokens: 9 }), 'not all of the output is shown'],
  ])('leaves out %s', (_name, document, why) => {
    expect(sampleOf(document)).toBe(why)
  })
})

describe('estimateOf()', () => {
  const texts = ['The weather in Paris is mild today, with some clouds in the afternoon.']
  const calls = [{ name: 'getWeather', input: '{"city":"Paris"}' }]
  it.each(['openai-chat', 'openai-responses', 'anthropic-messages'] as const)('%s', (dialect) => {
    const sample = (more: Partial<TokenSample>): TokenSample => ({
      name: 's',
      dialect,
      tokens: 1,
      texts: [],
      calls: [],
      ...more,
    })
    const text = estimateOf(sample({ texts }))
    expect(text).toBeGreaterThan(12)
    expect(text).toBeLessThan(20)
    expect(estimateOf(sample({ texts, calls }))).toBeGreaterThan(text + 10)
  })
})

describe('errorsOf()', () => {
  it('is the middle, the ninth of ten, and the balance', () => {
    const pairs = [90, 100, 110, 100, 100, 100, 100, 100, 100, 200].map((estimate) => [estimate, 100] as const)
    const { compared, median, p90, bias } = errorsOf(pairs)
    expect([compared, median, p90]).toEqual([10, 0, 1])
    expect(bias).toBeCloseTo(0.1, 10)
    expect(errorsOf([])).toEqual({ compared: 0, median: 0, p90: 0, bias: 0 })
  })
})

describe('tokenReport()', () => {
  const text = 'word '.repeat(200)
  const samples = (tokens: number): readonly TokenSample[] =>
    Array.from({ length: 12 }, (_, i) => ({ name: `s${i}`, dialect: 'openai-chat', tokens, texts: [text], calls: [] }))

  it('has nothing against figures that fit, and published requests fit', () => {
    const { failures, lines } = tokenReport([...samples(190), 'no usage'], 3)
    expect(failures).toEqual([])
    expect(lines.join('\n')).toMatch(/answers, openai-chat +12 /)
    expect(lines.join('\n')).toContain('1 no usage')
    expect(lines.join('\n')).toContain('the 3 requests of clients')
  })

  it('fails where the estimate is off', () => {
    expect(tokenReport(samples(300), 0).failures.join('\n')).toContain('token estimate: median')
  })

  it('tells answers apart that somebody has shortened', () => {
    const { failures, lines } = tokenReport([...samples(190), ...samples(9000)], 0)
    expect(failures).toEqual([])
    expect(lines.filter((line) => line.startsWith('shortened'))).toHaveLength(12)
  })
})
