import { describe, expect, it } from 'vitest'
import { estimateTextTokens } from './token-estimate.ts'
import { countTokens, type TokenCountOptions } from './tokens.ts'

const words = (text: string): number => text.split(' ').filter((word) => word !== '').length
const none = (): number => 0
const count = (dialect: TokenCountOptions['dialect'], body: object, counter = words): number =>
  countTokens(JSON.stringify({ model: 'm', ...body }), { dialect, count: counter }).inputTokens
const chat = (body: object, counter = words): number => count('openai-chat', { messages: [], ...body }, counter)
const responses = (body: object, counter = words): number => count('openai-responses', { input: [], ...body }, counter)
const messages = (body: object, counter = words): number =>
  count('anthropic-messages', { max_tokens: 1, messages: [user('x')], ...body }, counter)
const user = (content: unknown) => ({ role: 'user', content })

/** Every Chat request is primed with 3 tokens, each message has 3 and its role: OpenAI's cookbook. A call has 10, a result 4. */
describe('countTokens(), Chat Completions', () => {
  it.each<[string, object, number]>([
    ['nothing', {}, 3],
    ['a turn', { messages: [user('one two three')] }, 3 + 4 + 3],
    ['two turns', { messages: [{ role: 'system', content: 'be kind' }, user('one')] }, 3 + 4 + 2 + 4 + 1],
    ['several parts', { messages: [user(['a b', 'c'].map((text) => ({ type: 'text', text })))] }, 3 + 4 + 3],
    [
      'an image',
      { messages: [user([{ type: 'image_url', image_url: { url: 'https://a.test/i.png' } }])] },
      3 + 4 + 765,
    ],
    ['a refusal in history', { messages: [{ role: 'assistant', content: null, refusal: 'no I cannot' }] }, 3 + 4 + 3],
    [
      'reasoning in history',
      { messages: [{ role: 'assistant', content: 'so', reasoning_content: 'let me see' }] },
      3 + 4 + 1 + 3,
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
      3 + 4 + (10 + 2 + 2) + 4 + (4 + 4),
    ],
  ])('%s', (_name, body, tokens) => {
    expect(chat(body)).toBe(tokens)
  })

  it('counts name, description and schema of a tool, a schema for less than its JSON', () => {
    const tool = (body: object) => ({ tools: [{ type: 'function', function: { name: 'f', ...body } }] })
    const json = (text: string): number => text.length
    expect(chat(tool({}), none)).toBe(3 + 8)
    const bare = chat(tool({}), json)
    expect(chat(tool({ description: 'x'.repeat(100) }), json) - bare).toBeCloseTo(0.75 * 117, -1)
    expect(chat(tool({ parameters: { type: 'object', title: 'x'.repeat(100) } }), json) - bare).toBeGreaterThan(75)
  })

  it('counts free-text tools with their grammar', () => {
    const custom = (more: object) => ({ tools: [{ type: 'custom', custom: { name: 'patch', ...more } }] })
    expect(chat(custom({}))).toBe(3 + 8 + 1)
    expect(chat(custom({ description: 'a b' }))).toBe(3 + 8 + 1 + 2)
    const format = { type: 'grammar', grammar: { syntax: 'lark', definition: 'a b c' } }
    expect(chat(custom({ format }))).toBe(3 + 8 + 1 + 3)
  })

  it('counts an output schema', () => {
    const schema = { type: 'object', description: 'x'.repeat(100) }
    const response_format = { type: 'json_schema', json_schema: { name: 'n', schema } }
    expect(chat({ response_format }, (text) => text.length)).toBe(3 + Math.round(0.75 * JSON.stringify(schema).length))
  })
})

describe('countTokens(), Responses', () => {
  it('counts instructions and items as turns', () => {
    expect(responses({ instructions: 'be kind', input: 'one two three' })).toBe(3 + 4 + 2 + 4 + 3)
  })

  it('counts sealed reasoning and compacted history by what they hold, not by their summaries', () => {
    const encrypted_content = 'A'.repeat(1600)
    const reasoning = { type: 'reasoning', id: 'rs', summary: [{ type: 'summary_text', text: 'a b c' }] }
    const open = responses({ input: [reasoning] })
    expect(responses({ input: [{ ...reasoning, encrypted_content }] })).toBe(open - 3 + 300)
    expect(responses({ input: [{ type: 'compaction', id: 'c', encrypted_content }] })).toBe(open - 3 + 300)
  })

  it('counts what only the vendor knows by its JSON', () => {
    const hosted = { type: 'file_search', vector_store_ids: ['a b c d'] }
    expect(responses({ tools: [hosted] }, (text) => text.length)).toBe(
      3 + 8 + Math.round(0.75 * JSON.stringify(hosted).length),
    )
  })

  it('counts namespaces with the tools inside, and nothing for tools that wait to be searched for', () => {
    const inner = (more: object) => ({ type: 'function', name: 'f', parameters: {}, strict: false, ...more })
    const space = (tools: readonly object[]) => ({
      tools: [{ type: 'namespace', name: 'n', description: 'a b', tools }],
    })
    const empty = responses(space([]), none)
    expect(empty).toBe(3 + 8)
    expect(responses(space([inner({})]), none)).toBe(empty + 8)
    expect(responses(space([inner({ defer_loading: true })]), none)).toBe(empty)
    expect(responses({ tools: [inner({ defer_loading: true })] })).toBe(3)
  })
})

/** Tools cost a prompt of the vendor's own: 354 tokens, or 474 where one must be called. */
describe('countTokens(), Messages', () => {
  const tools = [{ name: 'f', description: 'a b', input_schema: { type: 'object' } }]

  it('counts instructions without a frame, and each turn with one', () => {
    expect(messages({ system: 'be kind', messages: [user('one')] })).toBe(3 + 2 + 3 + 1)
  })

  it.each<[string, object, number]>([
    ['tools', { tools }, 354],
    ['tools, of the model’s choice', { tools, tool_choice: { type: 'auto' } }, 354],
    ['tools that are switched off', { tools, tool_choice: { type: 'none' } }, 354],
    ['some tool', { tools, tool_choice: { type: 'any' } }, 474],
    ['one tool', { tools, tool_choice: { type: 'tool', name: 'f' } }, 474],
    ['a choice of no tools', { tool_choice: { type: 'auto' } }, 0],
    ['Claude’s own shell', { tools: [{ type: 'bash_20250124', name: 'bash' }] }, 354 + 245],
    ['Claude’s own editor', { tools: [{ type: 'text_editor_20250728', name: 'edit' }] }, 354 + 700],
  ])('%s', (_name, body, tokens) => {
    expect(messages(body, none)).toBe(3 + 3 + tokens)
  })

  it('counts text documents by their text, files by their bytes, and unknown blocks by their JSON', () => {
    const of = (block: object): number => messages({ messages: [user([block])] })
    expect(of({ type: 'document', source: { type: 'text', media_type: 'text/plain', data: 'a b c' } })).toBe(3 + 3 + 3)
    expect(of({ type: 'document', source: { type: 'base64', media_type: 'application/pdf', data: 'AAAA' } })).toBe(3006)
    expect(of({ type: 'container_upload', file_id: 'a b' })).toBe(3 + 3 + 2)
  })

  it('counts thinking by its text; its signature is proof and no content', () => {
    const thinking = { type: 'thinking', thinking: 'a b c', signature: 'A'.repeat(4000) }
    expect(messages({ messages: [user('x'), { role: 'assistant', content: [thinking] }] })).toBe(3 + 3 + 1 + 3 + 3)
  })
})

describe('countTokens() without a counter', () => {
  const text = 'The quick brown fox jumps over the lazy dog, 42 times a day.'
  const estimated = (dialect: TokenCountOptions['dialect'], body: object): number =>
    countTokens(JSON.stringify({ model: 'm', ...body }), { dialect }).inputTokens

  it('estimates the text, and knows that Claude’s tokens are smaller', () => {
    const plain = estimateTextTokens(text)
    expect(estimated('openai-chat', { messages: [user(text)] })).toBe(Math.round(3 + 4 + plain))
    expect(estimated('anthropic-messages', { max_tokens: 1, messages: [user(text)] })).toBe(
      Math.round(3 + 3 + 1.18 * plain),
    )
  })

  it('always says that it is an estimate', () => {
    const told = countTokens('{"model":"m","messages":[]}', { dialect: 'openai-chat' })
    expect(told).toEqual({ inputTokens: 3, estimated: true })
  })
})
