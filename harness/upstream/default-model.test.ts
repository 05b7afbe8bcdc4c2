import { describe, expect, it } from 'vitest'
import type { Json, JsonObject } from 'wireproof/hub'
import { validate, validateStream } from 'wireproof/validate'
import { createSseReader } from 'wireproof/wire'
import { defaultModel, speak } from './default-model.ts'
import { judge } from './judge.ts'
import { decideAnswer } from './model/answer.ts'
import { readIntent } from './model/intent.ts'
import { type Received, receive } from './received.ts'
import { bytesOf } from './script.ts'

const schema = {
  type: 'object',
  properties: { city: { type: 'string' }, days: { type: 'integer' } },
  required: ['city'],
}

/** The same request in three dialects: what the user says, with or without a tool, with or without its result. */
const dialects = {
  'openai-chat': {
    path: '/openai/v1/chat/completions',
    ask: (text: string): JsonObject => ({ model: 'm', messages: [{ role: 'user', content: text }] }),
    tools: { tools: [{ type: 'function', function: { name: 'weather', parameters: schema } }] },
    answered: [
      { role: 'user', content: 'USE_TOOL' },
      {
        role: 'assistant',
        content: null,
        tool_calls: [{ id: 'c', type: 'function', function: { name: 'weather', arguments: '{}' } }],
      },
      { role: 'tool', tool_call_id: 'c', content: 'rain' },
    ],
    list: 'messages',
  },
  'openai-responses': {
    path: '/responses/v1/responses',
    ask: (text: string): JsonObject => ({ model: 'm', input: text }),
    tools: { tools: [{ type: 'function', name: 'weather', parameters: schema, strict: null }] },
    answered: [
      { role: 'user', content: 'USE_TOOL' },
      { type: 'function_call', call_id: 'c', name: 'weather', arguments: '{}' },
      { type: 'function_call_output', call_id: 'c', output: 'rain' },
    ],
    list: 'input',
  },
  'anthropic-messages': {
    path: '/claude/v1/messages',
    ask: (text: string): JsonObject => ({ model: 'm', max_tokens: 99, messages: [{ role: 'user', content: text }] }),
    tools: { tools: [{ name: 'weather', input_schema: schema }] },
    answered: [
      { role: 'user', content: 'USE_TOOL' },
      { role: 'assistant', content: [{ type: 'tool_use', id: 'c', name: 'weather', input: {} }] },
      { role: 'user', content: [{ type: 'tool_result', tool_use_id: 'c', content: 'rain' }] },
    ],
    list: 'messages',
  },
} as const

function arrive(path: string, document: Json, method = 'POST'): Received {
  return receive({
    number: 1,
    method,
    url: path,
    rawHeaders: [
      ['authorization', 'Bearer test-key'],
      ['content-type', 'application/json'],
      ...(path.includes('claude') ? ([['anthropic-version', '2023-06-01']] as const) : []),
    ],
    body: document === null ? '' : JSON.stringify(document),
  })
}

const answerText = (received: Received) => Buffer.from(bytesOf(defaultModel(received))).toString('utf8')

describe.each(Object.entries(dialects))('the scripted model in %s', (id, { path, ask, tools, answered, list }) => {
  const dialect = id as keyof typeof dialects
  const requests: readonly (readonly [string, JsonObject, string, boolean])[] = [
    ['a text', ask('hello'), 'hello', false],
    ['a call when the text asks for one', { ...ask('please USE_TOOL'), ...tools }, 'weather', true],
    ['a call when the text names the tool', { ...ask('what is the weather like?'), ...tools }, 'weather', true],
    ['a text when no tool is asked for', { ...ask('hello'), ...tools }, 'hello', false],
    ['a text after a tool result', { ...ask(''), ...tools, [list]: answered }, 'rain', false],
  ]

  it.each(requests)('%s, whole', async (_name, document, says, call) => {
    const received = arrive(path, document)
    expect(await judge(received)).toEqual([])
    const answer: unknown = JSON.parse(answerText(received))
    expect(validate(dialect, 'response', answer, { strict: true }).findings).toEqual([])
    expect(JSON.stringify(answer)).toContain(says)
    expect(/"(tool_calls|tool_use|function_call)"/.test(JSON.stringify(answer))).toBe(call)
    expect(answerText(received)).toBe(answerText(received))
  })

  it.each(requests)('%s, streamed', (_name, document, says, call) => {
    const text = answerText(arrive(path, { ...document, stream: true }))
    const reader = createSseReader()
    const frames = [...reader.push(text), ...reader.end('eof')]
    expect(validateStream(dialect, frames, { strict: true }).findings).toEqual([])
    expect(frames.length).toBeGreaterThan(5)
    expect(/"(tool_calls|tool_use|function_call)"/.test(text)).toBe(call)
    if (call) expect(text).toContain(says)
  })

  it('thinks before it calls, where its dialect has thoughts', () => {
    const thinks = dialect !== 'openai-chat'
    const reasoning = { text: 'let me think', seal: 'c2VhbGVk' }
    const document = { ...ask('please USE_TOOL'), ...tools }
    const told = (stream: boolean) => {
      const intent = readIntent(dialect, { ...document, stream })
      return Buffer.from(bytesOf(speak(dialect, intent, { ...decideAnswer(intent), reasoning }, 1))).toString('utf8')
    }
    const whole = told(false)
    expect(validate(dialect, 'response', JSON.parse(whole), { strict: true }).findings).toEqual([])
    expect([whole.includes(reasoning.text), whole.includes(reasoning.seal)]).toEqual([thinks, thinks])
    const reader = createSseReader()
    const frames = [...reader.push(told(true)), ...reader.end('eof')]
    expect(validateStream(dialect, frames, { strict: true }).findings).toEqual([])
    // Messages sends its seal as a delta of its own, Responses with the item.
    const sealed = frames.findIndex(({ data }) => data.includes(reasoning.seal))
    const called = frames.findIndex(({ data }) => data.includes('weather'))
    expect(called).toBeGreaterThan(sealed)
    expect([sealed > 0, frames.some(({ data }) => data.includes('think'))]).toEqual([thinks, thinks])
  })

  it('obeys a tool choice', () => {
    const none = dialect === 'anthropic-messages' ? { type: 'none' } : 'none'
    expect(answerText(arrive(path, { ...ask('USE_TOOL'), ...tools, tool_choice: none }))).toContain('You said')
    const forced = dialect === 'anthropic-messages' ? { type: 'any' } : 'required'
    expect(answerText(arrive(path, { ...ask('hello'), ...tools, tool_choice: forced }))).toContain('Let me call')
  })

  it('lists its one model', () => {
    const received = arrive(path.replace(/\/v1\/.*/, '/v1/models'), null, 'GET')
    expect(received.endpoint).toMatchObject({ dialect, name: 'models' })
    expect(answerText(received)).toContain('wireproof-scripted')
  })
})

describe('what only Claude is asked for', () => {
  const { max_tokens: _limit, ...counted } = dialects['anthropic-messages'].ask('hello')
  it.each([
    ['counts tokens', 'count-tokens-response', '/claude/v1/messages/count_tokens', counted, 'POST'],
    ['lists its models', 'models', '/claude/v1/models', null, 'GET'],
    ['tells of one', 'model', '/claude/v1/models/wireproof-scripted', null, 'GET'],
  ] as const)('%s', async (_name, kind, url, document, method) => {
    const received = arrive(url, document, method)
    expect(await judge(received)).toEqual([])
    const answer: unknown = JSON.parse(answerText(received))
    expect(validate('anthropic-messages', kind, answer, { strict: true }).findings).toEqual([])
  })

  it('so does Responses', async () => {
    const received = arrive('/responses/v1/responses/input_tokens', { model: 'm', input: 'hello' })
    expect(await judge(received)).toEqual([])
    const answer: unknown = JSON.parse(answerText(received))
    expect(validate('openai-responses', 'input-tokens-response', answer, { strict: true }).findings).toEqual([])
    const asked = arrive('/responses/v1/responses/input_tokens', { model: 'm', input: 'hello', stream: true })
    expect(await judge(asked)).toMatchObject([{ at: '/stream' }])
  })

  it('does not count what is no such request', async () => {
    const asked = dialects['anthropic-messages'].ask('hello')
    expect(await judge(arrive('/claude/v1/messages/count_tokens', asked))).toMatchObject([{ at: '/max_tokens' }])
  })
})
