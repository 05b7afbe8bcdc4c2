import { describe, expect, it } from 'vitest'
import { countTokens } from './tokens.ts'

const words = (text: string): number => text.split(' ').filter((word) => word !== '').length
const chat = (more: object): string => JSON.stringify({ model: 'm', messages: [], ...more })
const count = (document: string, counter?: (text: string) => number): number =>
  countTokens(document, { dialect: 'openai-chat', ...(counter === undefined ? {} : { count: counter }) }).inputTokens
const user = (content: unknown) => ({ role: 'user', content })

/** Four for the frame of a turn, a tool, a call or a result; an image is 1500; text is what the counter says. */
describe('countTokens()', () => {
  it.each<[string, object, number]>([
    ['nothing', {}, 0],
    ['a turn', { messages: [user('one two three')] }, 4 + 3],
    ['two turns', { messages: [{ role: 'system', content: 'be kind' }, user('one')] }, 4 + 2 + 4 + 1],
    ['several parts', { messages: [user(['a b', 'c'].map((text) => ({ type: 'text', text })))] }, 4 + 3],
    ['an image', { messages: [user([{ type: 'image_url', image_url: { url: 'https://a.test/i.png' } }])] }, 4 + 1500],
    ['a refusal in history', { messages: [{ role: 'assistant', content: null, refusal: 'no I cannot' }] }, 4 + 3],
    [
      'reasoning in history',
      { messages: [{ role: 'assistant', content: 'so', reasoning_content: 'let me see' }] },
      4 + 1 + 3,
    ],
    [
      'a call and its result',
      {
        messages: [
          {
            role: 'assistant',
            content: null,
            tool_calls: [{ id: 'c', type: 'function', function: { name: 'look up', arguments: '{"a": 1}' } }],
          },
          { role: 'tool', tool_call_id: 'c', content: 'one two three four' },
        ],
      },
      4 + (4 + 2 + 2) + 4 + (4 + 4),
    ],
    [
      'an output schema',
      {
        response_format: {
          type: 'json_schema',
          json_schema: { name: 'n', schema: { type: 'object', description: 'a b c d' } },
        },
      },
      4,
    ],
  ])('%s', (_name, more, tokens) => {
    expect(count(chat(more), words)).toBe(tokens)
  })

  it('counts name, description and schema of a tool', () => {
    const tool = (body: object) => chat({ tools: [{ type: 'function', function: { name: 'f', ...body } }] })
    const bare = count(tool({}), words)
    expect(bare).toBeGreaterThanOrEqual(4)
    expect(count(tool({ description: 'one two three' }), words)).toBe(bare + 3)
    expect(count(tool({ parameters: { type: 'object', title: 'one two three' } }), words)).toBe(bare + 2)
  })

  it('counts text documents by their text, and what only its own dialect knows by its JSON', () => {
    const messages = (block: object): string => JSON.stringify({ model: 'm', max_tokens: 1, messages: [user([block])] })
    const source = { type: 'text', media_type: 'text/plain', data: 'one two three' }
    const of = (block: object): number =>
      countTokens(messages(block), { dialect: 'anthropic-messages', count: words }).inputTokens
    expect(of({ type: 'document', source })).toBe(4 + 3)
    expect(of({ type: 'container_upload', file_id: 'a b' })).toBe(4 + 2)
  })

  it('estimates a token for each four bytes of UTF-8, and rounds up', () => {
    const of = (text: string): number => count(chat({ messages: [user(text)] })) - 4
    expect(of('')).toBe(0)
    expect(of('abcd')).toBe(1)
    expect(of('abcde')).toBe(2)
    expect(of('üüüü')).toBe(2)
    expect(of('日本語日')).toBe(3)
    expect(of('\u007f'.repeat(4))).toBe(1)
    expect(of('\u0080'.repeat(4))).toBe(2)
    expect(of('\u07ff'.repeat(4))).toBe(2)
    expect(of('\u0800'.repeat(4))).toBe(3)
  })

  it('always says that it is an estimate', () => {
    expect(countTokens(chat({}), { dialect: 'openai-chat' })).toEqual({ inputTokens: 0, estimated: true })
  })
})
