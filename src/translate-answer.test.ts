import { describe, expect, it } from 'vitest'
import { ProtocolError } from './protocol-error.ts'
import { readRequest, translateFailure, translateRequest, translateResponse, writeFailure } from './translate.ts'
import { createByteTranslator, createStreamTranslator } from './translate-stream.ts'
import { createSseReader } from './wire/sse.ts'
import { writeSse } from './wire/sse-writer.ts'

const head = { id: 'c1', created: 1, model: 'm' }
const chat = JSON.stringify({
  ...head,
  object: 'chat.completion',
  choices: [{ index: 0, message: { role: 'assistant', content: 'Hi' }, finish_reason: 'stop' }],
})
const chunks = [
  { ...head, object: 'chat.completion.chunk', choices: [{ index: 0, delta: { role: 'assistant', content: 'Hi' } }] },
  { ...head, object: 'chat.completion.chunk', choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
].map((one) => ({ data: JSON.stringify(one) }))
const done = { data: '[DONE]' }
const message = {
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  model: 'm',
  content: [{ type: 'text', text: 'Hi' }],
  stop_reason: 'end_turn',
  stop_sequence: null,
  usage: { input_tokens: 3, output_tokens: 5 },
}
const toMessages = { from: 'openai-chat', to: 'anthropic-messages' } as const

/** Chunks of the Chat stream that a Messages answer becomes for a client that asked as `body` says. */
function streamToChat(options: object | undefined): readonly { readonly usage?: unknown }[] {
  const request =
    options === undefined
      ? undefined
      : readRequest(JSON.stringify({ model: 'm', messages: [], stream: true, ...options }), 'openai-chat')
  const translator = createStreamTranslator({
    from: 'anthropic-messages',
    to: 'openai-chat',
    ...(request === undefined ? {} : { request }),
  })
  const { content, ...start } = message
  const wire = [
    { type: 'message_start', message: { ...start, content: [], stop_reason: null } },
    { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
    { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: content[0]?.text } },
    { type: 'content_block_stop', index: 0 },
    { type: 'message_delta', delta: { stop_reason: 'end_turn', stop_sequence: null }, usage: { output_tokens: 5 } },
    { type: 'message_stop' },
  ]
  const frames = wire.flatMap((one) => translator.push({ event: one.type, data: JSON.stringify(one) }))
  return [...frames, ...translator.end('eof')]
    .filter(({ data }) => data !== '[DONE]')
    .map(({ data }) => JSON.parse(data))
}

describe('what an answer owes to its request', () => {
  it.each<[string, object | undefined, boolean]>([
    ['asked for', { stream_options: { include_usage: true } }, true],
    ['not asked for', {}, false],
    ['of an unknown request', undefined, true],
  ])('usage in a Chat stream that was %s', (_name, options, told) => {
    const sent = streamToChat(options)
    expect(sent.some(({ usage }) => usage !== undefined && usage !== null)).toBe(told)
  })

  it.each([
    ['an estimate', 17],
    ['nothing', undefined],
  ])('input usage that the upstream never told is %s', (_name, estimate) => {
    const options = { ...toMessages, ...(estimate === undefined ? {} : { inputTokenEstimate: estimate }) }
    const { body, diagnostics } = translateResponse(chat, options)
    expect(JSON.parse(body).usage).toMatchObject({ input_tokens: estimate ?? 0 })
    expect(diagnostics).toContainEqual(expect.objectContaining({ kind: 'synthesized', to: '/usage/input_tokens' }))
  })

  it('times, ids and profile are those that were handed in', () => {
    const { body } = translateResponse(JSON.stringify(message), {
      from: 'anthropic-messages',
      to: 'openai-chat',
      now: 1_700_000_000_000,
    })
    expect(JSON.parse(body).created).toBe(1_700_000_000)
    const request = '{"model":"m","messages":[{"role":"user","content":"Hi"}]}'
    const limited = translateRequest(request, { ...toMessages, profile: { maxOutputTokens: 99 } })
    expect(JSON.parse(limited.body).max_tokens).toBe(99)
    const own = { from: 'anthropic-messages', to: 'openai-responses' } as const
    const [a, b] = ['a', 'b'].map((exchangeId) => translateResponse(JSON.stringify(message), { ...own, exchangeId }))
    expect(a?.body).not.toBe(b?.body)
    expect(a?.body).toBe(translateResponse(JSON.stringify(message), { ...own, exchangeId: 'a' }).body)
  })
})

describe('translateRequest()', () => {
  const options = { stream: true, stream_options: { include_usage: true }, user: 'u1' }
  const request = JSON.stringify({ model: 'm', messages: [{ role: 'user', content: 'Hi' }], ...options })

  it('sets the stream flag and leaves every other option as it was', () => {
    const { hub } = translateRequest(request, { ...toMessages, stream: false })
    expect(hub?.options).toMatchObject({ stream: false, streamUsage: true, user: 'u1' })
    expect(hub?.model).toBe('m')
    expect(translateRequest(request, { ...toMessages, model: 'n' }).hub).toMatchObject({
      model: 'n',
      options: { stream: true },
    })
  })

  it('leaves alone what no option sets', () => {
    const { hub, body } = translateRequest('{"model":"m","messages":[{"role":"user","content":"Hi"}]}', {
      ...toMessages,
      model: 'n',
    })
    expect(hub?.options?.stream).toBeUndefined()
    expect(JSON.parse(body)).not.toHaveProperty('stream')
  })

  it('says of bytes that it did not touch that nothing was lost or rejected', () => {
    const same = { from: 'openai-chat', to: 'openai-chat', onLoss: 'reject-any' } as const
    expect(translateRequest(request, same)).toEqual({ body: request, diagnostics: [], rejected: false, rejections: [] })
  })

  it('takes bytes and parsed values as well as text', () => {
    const { body } = translateRequest(request, toMessages)
    expect(translateRequest(new TextEncoder().encode(`\ufeff${request}`), toMessages).body).toBe(body)
    expect(translateRequest(JSON.parse(request), toMessages).body).toBe(body)
    expect(translateRequest(JSON.parse(request), { from: 'openai-chat', to: 'openai-chat' }).hub?.model).toBe('m')
  })

  it.each(['{"a":', '', '{"model":"m"}}'])('says of %j that it is no JSON, and whose fault that is', (text) => {
    for (const [fault, run] of [
      ['client', () => translateRequest(text, toMessages)],
      ['upstream', () => translateResponse(text, toMessages)],
    ] as const) {
      const expected = expect.objectContaining({ fault, at: '', expected: 'JSON text' })
      expect(run).toThrow(ProtocolError)
      expect(run).toThrow(expected)
    }
  })
})

describe('translateResponse()', () => {
  it('gives the bytes of the same dialect untouched', () => {
    const odd = ` ${chat} `
    expect(translateResponse(odd, { from: 'openai-chat', to: 'openai-chat' })).toEqual({ body: odd, diagnostics: [] })
  })

  it.each(['{}', '{"choices":7}', '[]', `{"choices":${'['.repeat(100_000)}${']'.repeat(100_000)}}`])(
    'says of %.20s that it is the fault of the upstream',
    (text) => {
      expect(() => translateResponse(text, toMessages)).toThrow(expect.objectContaining({ fault: 'upstream' }))
    },
  )
})

describe('translateFailure()', () => {
  const body = '{"error":{"message":"Slow down.","type":"requests","param":null,"code":"rate_limit_exceeded"}}'

  it('passes the body of the same dialect on byte for byte', () => {
    const page = '<html>busy</html>'
    for (const text of [body, page])
      expect(translateFailure(text, { from: 'openai-chat', to: 'openai-chat', status: 503 })).toMatchObject({
        status: 503,
        body: text,
        diagnostics: [],
      })
  })

  it.each([
    [429, 'rate-limit'],
    [401, 'auth'],
    [400, 'invalid-request'],
  ] as const)('reads what %i means where the body says nothing', (status, kind) => {
    const { failure, ...rest } = translateFailure('{"error":{"message":"m"}}', { ...toMessages, status })
    expect(rest.status).toBe(status)
    expect(failure).toMatchObject({ status, kind })
  })

  it('uses the status of the client’s vendor where the upstream gave none', () => {
    const { status, failure, retryAfterMs } = translateFailure(body, toMessages)
    expect(status).toBe(429)
    expect(failure).not.toHaveProperty('status')
    expect(failure).not.toHaveProperty('retryAfterMs')
    expect(retryAfterMs).toBeUndefined()
  })

  it('tells a client no more of a strange body than it can bear', () => {
    const page = `<html>${'x'.repeat(10_000)}`
    const { failure } = translateFailure(page, { ...toMessages, status: 502 })
    expect(failure.message).toContain('<html>xx')
    expect(failure.message.length).toBeLessThanOrEqual(2100)
  })

  it('takes a parsed value and bytes as well', () => {
    for (const document of [JSON.parse(body), new TextEncoder().encode(body)])
      expect(JSON.parse(translateFailure(document, toMessages).body)).toMatchObject({
        error: { message: 'Slow down.' },
      })
  })

  it('writes failures of our own with the status they were given', () => {
    expect(writeFailure({ kind: 'server', message: 'Gone.', status: 502 }, 'openai-chat').status).toBe(502)
  })
})

describe('createByteTranslator()', () => {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
  const types = (text: string): readonly unknown[] =>
    createSseReader()
      .push(text)
      .map(({ data }) => JSON.parse(data).type)

  it('reads the last event where the body ends without a blank line, or inside a character', () => {
    const body = [...chunks, done].map(writeSse).join('')
    const whole = createByteTranslator(toMessages)
    const want = `${whole?.push(encode(body))}${whole?.end('eof')}`
    const cut = createByteTranslator(toMessages)
    expect(`${cut?.push(encode(body.trimEnd()))}${cut?.end('eof')}`).toBe(want)
    expect(types(want).at(-1)).toBe('message_stop')
    const split = createByteTranslator(toMessages)
    const bytes = encode(`${body.trimEnd()}\n\ndata: ü`)
    expect(`${split?.push(bytes.subarray(0, -1))}${split?.end('eof')}`).toBe(want)
  })

  it('ends once, and hears nothing after that', () => {
    const translator = createByteTranslator(toMessages)
    translator?.push(encode(writeSse(chunks[0] ?? done)))
    expect(types(translator?.end('cut') ?? '')).toContain('error')
    expect(translator?.end('eof')).toBe('')
    expect(translator?.push(encode(writeSse(chunks[1] ?? done)))).toBe('')
    expect(translator?.diagnostics().map(({ code }) => code)).toContain('stream-truncated')
  })

  it('ends in a failure, once, where an event grows without end', () => {
    const translator = createByteTranslator(toMessages)
    const block = encode(`data: ${'x'.repeat(1_000_000)}`)
    let text = translator?.push(encode(writeSse(chunks[0] ?? done))) ?? ''
    for (let i = 0; i < 200 && !text.includes('event: error'); i++) text += translator?.push(block)
    expect(types(text).filter((type) => type === 'error' || type === 'message_stop')).toEqual(['error'])
    expect(translator?.push(encode(writeSse(done)))).toBe('')
    expect(translator?.end('eof')).toBe('')
  })
})
