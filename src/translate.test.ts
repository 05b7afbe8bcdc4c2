import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { ProtocolError } from './protocol-error.ts'
import { type DialectName, dialects } from './registry.ts'
import { readRequest, translateFailure, translateRequest, translateResponse, writeFailure } from './translate.ts'

const all = Object.keys(dialects) as DialectName[]
/** GitLab Duo's REST endpoints are told no model, and have tests of their own beside them. */
const ids = all.filter((id) => !id.startsWith('gitlab-duo'))
const pairs = ids.flatMap((from) => ids.filter((to) => to !== from).map((to) => [from, to] as const))
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const requests: Readonly<Record<string, string>> = {
  'openai-chat': '{"model":"m","messages":[{"role":"user","content":"Hi"}]}',
  'openai-responses': '{"model":"m","input":"Hi"}',
  codex: '{"model":"m","input":"Hi"}',
  'anthropic-messages': '{"model":"m","max_tokens":100,"messages":[{"role":"user","content":"Hi"}]}',
  'gitlab-duo-chat': '{"content":"Hi"}',
  'gitlab-duo-code': '{"current_file":{"file_name":"a.py","content_above_cursor":""},"user_instruction":"Hi"}',
}

describe('translateRequest()', () => {
  it.each(pairs)('carries model and text from %s to %s', (from, to) => {
    const { body, hub } = translateRequest(requests[from] ?? '', { from, to })
    const back = readRequest(body, to)
    expect(back.model).toBe('m')
    expect(hub?.model).toBe('m')
    expect(back.turns).toMatchObject([{ role: 'user', parts: [{ type: 'text', text: 'Hi' }] }])
  })

  it.each(all)('does not touch the bytes from %s to itself', (id) => {
    const body = ` ${requests[id]}\n`
    expect(translateRequest(body, { from: id, to: id })).toMatchObject({ body, diagnostics: [], rejected: false })
    expect(translateRequest(new TextEncoder().encode(body), { from: id, to: id }).body).toBe(body)
  })

  it.each([...pairs, ...ids.map((id) => [id, id] as const)])('sets model and stream from %s to %s', (from, to) => {
    const { body } = translateRequest(requests[from] ?? '', { from, to, model: 'other', stream: true })
    expect(JSON.parse(body)).toMatchObject({ model: 'other', stream: true })
  })

  it.each(all.filter((id) => !ids.includes(id)))('sets in %s only what it has a member for', (id) => {
    const { body } = translateRequest(requests[id] ?? '', { from: id, to: id, model: 'other', stream: true })
    const stream = id === 'gitlab-duo-code' ? { stream: true } : {}
    expect(JSON.parse(body)).toEqual({ ...JSON.parse(requests[id] ?? ''), ...stream })
  })

  it('rejects with an empty body, and tells why', () => {
    const request = '{"model":"m","messages":[{"role":"user","content":"Hi"}],"stop":["END"]}'
    const { body, rejected, rejections, diagnostics } = translateRequest(request, {
      from: 'openai-chat',
      to: 'openai-responses',
      onLoss: 'reject-breaking',
    })
    expect({ body, rejected }).toEqual({ body: '', rejected: true })
    expect(rejections).toMatchObject([{ kind: 'dropped', code: 'stop', severity: 'breaking' }])
    expect(diagnostics).toEqual(expect.arrayContaining([...rejections]))
    const accepted = translateRequest(request, {
      from: 'openai-chat',
      to: 'openai-responses',
      onLoss: 'reject-breaking',
      accept: ['stop'],
    })
    expect(accepted.rejected).toBe(false)
    expect(accepted.diagnostics.map(({ code }) => code)).toContain('stop')
  })

  it('carries numbers in tool inputs that JSON.parse would change', () => {
    const input = '{"id":9007199254740993,"far":1e400,"10":1,"2":2}'
    const chat = JSON.stringify({
      model: 'm',
      messages: [
        { role: 'user', content: 'Hi' },
        {
          role: 'assistant',
          content: null,
          tool_calls: [{ id: 'c1', type: 'function', function: { name: 'f', arguments: input } }],
        },
        { role: 'tool', tool_call_id: 'c1', content: 'ok' },
      ],
    })
    const messages = translateRequest(chat, { from: 'openai-chat', to: 'anthropic-messages' }).body
    expect(messages).toContain(`"input":${input}`)
    const back = translateRequest(messages, { from: 'anthropic-messages', to: 'openai-chat' }).body
    expect(JSON.parse(back).messages[1].tool_calls[0].function.arguments).toBe(input)
  })

  it.each(ids)('says that a broken %s document is the client’s fault, and where', (from) => {
    for (const [document, at] of [
      ['{"model":', ''],
      ['[]', ''],
      ['null', ''],
      ['{"model":7}', undefined],
      ['{"model":"m","messages":7,"input":7,"max_tokens":1}', undefined],
    ] as const) {
      const to = ids.find((id) => id !== from) ?? from
      let error: unknown
      try {
        translateRequest(document, { from, to })
      } catch (thrown) {
        error = thrown
      }
      expect(error).toBeInstanceOf(ProtocolError)
      expect(error).toMatchObject({ fault: 'client', ...(at === undefined ? {} : { at }) })
    }
  })

  it.each(['openai-chat', 'anthropic-messages'] as const)('tells %s that a request names no model', (to) => {
    const { body, diagnostics } = translateRequest('{"input":"Hi."}', { from: 'openai-responses', to })
    expect(JSON.parse(body)).toMatchObject({ model: '' })
    expect(diagnostics).toContainEqual({
      kind: 'synthesized',
      code: 'model-absent',
      severity: 'breaking',
      dialect: to,
      to: '/model',
    })
    const strict = translateRequest('{"input":"Hi."}', { from: 'openai-responses', to, onLoss: 'reject-breaking' })
    expect(strict).toMatchObject({ rejected: true, rejections: [{ code: 'model-absent' }] })
  })

  it('refuses nesting that would exhaust the stack', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    const request = `{"model":"m","messages":[{"role":"user","content":"Hi"}],"metadata":{"a":${deep}},"tools":[{"type":"function","function":{"name":"f","parameters":{"x":${deep}}}}]}`
    expect(() => translateRequest(request, { from: 'openai-chat', to: 'anthropic-messages' })).toThrow(ProtocolError)
  })

  it('names the dialects there are when one is unknown', () => {
    expect(() => translateRequest('{}', { from: 'openai' as DialectName, to: 'telepathy' as DialectName })).toThrow(
      /telepathy.*openai-chat/,
    )
  })
})

describe('seals', () => {
  const message = {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: 'm',
    content: [
      { type: 'thinking', thinking: 'Let me see.', signature: 'c2lnbmF0dXJl' },
      { type: 'redacted_thinking', data: 'cmVkYWN0ZWQ=' },
      { type: 'text', text: 'Done.' },
    ],
    stop_reason: 'end_turn',
    stop_sequence: null,
    usage: { input_tokens: 3, output_tokens: 5 },
  }

  it('come back to their issuer byte for byte through a client of another dialect', () => {
    const answer = translateResponse(JSON.stringify(message), {
      from: 'anthropic-messages',
      to: 'openai-responses',
      sha256,
    })
    const { output } = JSON.parse(answer.body) as { output: object[] }
    const next = JSON.stringify({
      model: 'm',
      input: [{ role: 'user', content: 'Hi' }, ...output, { role: 'user', content: 'More' }],
    })
    const { body, diagnostics } = translateRequest(next, { from: 'openai-responses', to: 'anthropic-messages', sha256 })
    const { messages } = JSON.parse(body) as { messages: { role: string; content: object[] }[] }
    const assistant = messages.find(({ role }) => role === 'assistant')
    expect(assistant?.content.slice(0, 2)).toEqual(message.content.slice(0, 2))
    expect(diagnostics.filter(({ code }) => code === 'seal' || code === 'seal-unusable')).toEqual([])
  })

  it('are left out whole when the text beside them was edited', () => {
    const answer = translateResponse(JSON.stringify(message), {
      from: 'anthropic-messages',
      to: 'openai-responses',
      sha256,
    })
    const { output } = JSON.parse(answer.body.replace('Let me see.', 'Let me lie.')) as { output: object[] }
    const next = JSON.stringify({
      model: 'm',
      input: [{ role: 'user', content: 'Hi' }, ...output, { role: 'user', content: 'More' }],
    })
    const { body, diagnostics } = translateRequest(next, { from: 'openai-responses', to: 'anthropic-messages', sha256 })
    expect(body).not.toContain('Let me lie.')
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ kind: 'dropped', code: 'seal-unusable', at: '/input/1' }),
    )
  })

  it('are opened on the way to the same dialect too', () => {
    const answer = translateResponse(JSON.stringify(message), {
      from: 'anthropic-messages',
      to: 'openai-responses',
      sha256,
    })
    const { output } = JSON.parse(answer.body) as { output: object[] }
    const next = JSON.stringify({ model: 'm', input: [{ role: 'user', content: 'Hi' }, ...output] })
    const { body } = translateRequest(next, { from: 'openai-responses', to: 'openai-responses', sha256 })
    expect(body).not.toContain('wireproof.seal/')
  })
})

describe('translateFailure()', () => {
  const strange = [
    '',
    'null',
    '"text"',
    '[]',
    '{}',
    '<html>busy</html>',
    '{"error":null}',
    '{"error":"text"}',
    '{"error":{"message":7}}',
  ]
  it.each(pairs)('makes an error of any body from %s to %s', (from, to) => {
    for (const document of strange) {
      const { status, body, failure } = translateFailure(document, { from, to, status: 529 })
      // Clients that ask again by the status see the one that says how often.
      expect(status).toBe(to === 'codex' && from !== to ? 503 : 529)
      expect(JSON.parse(body)).toHaveProperty('error')
      expect(failure.message).not.toBe('')
    }
  })

  it('keeps status, message and retry-after', () => {
    const document = '{"error":{"message":"Slow down.","type":"requests","param":null,"code":"rate_limit_exceeded"}}'
    const { body, ...rest } = translateFailure(document, {
      from: 'openai-chat',
      to: 'anthropic-messages',
      status: 429,
      retryAfterMs: 2000,
    })
    expect(rest).toMatchObject({ status: 429, retryAfterMs: 2000, failure: { kind: 'rate-limit' } })
    expect(JSON.parse(body)).toMatchObject({
      type: 'error',
      error: { type: 'rate_limit_error', message: 'Slow down.' },
    })
  })
})

describe('writeFailure()', () => {
  it.each([
    ['openai-chat', 503],
    ['openai-responses', 503],
    ['anthropic-messages', 529],
  ] as const)('uses the status of the vendor of %s', (to, want) => {
    const { status, body } = writeFailure({ kind: 'overloaded', message: 'Try later.' }, to)
    expect(status).toBe(want)
    expect(body).toContain('Try later.')
  })
})

describe('blocks of Messages that stand in the other side’s turn', () => {
  const request = (role: string, block: object): string =>
    JSON.stringify({ model: 'm', max_tokens: 9, messages: [{ role, content: [block] }] })

  it('a call of the user and a result of the assistant: the items say who, and it is told', () => {
    const messages = [
      { role: 'user', content: [{ type: 'tool_use', id: 'call_1', name: 'f', input: {} }] },
      { role: 'assistant', content: [{ type: 'tool_result', tool_use_id: 'call_1', content: 'x' }] },
    ]
    const { body, diagnostics } = translateRequest(JSON.stringify({ model: 'm', max_tokens: 9, messages }), {
      from: 'anthropic-messages',
      to: 'openai-responses',
    })
    expect(JSON.parse(body)).toMatchObject({ input: [{ type: 'function_call' }, { type: 'function_call_output' }] })
    for (const n of [0, 1])
      expect(diagnostics).toContainEqual(
        expect.objectContaining({ kind: 'approximated', code: 'role', at: `/messages/${n}/content/0` }),
      )
  })

  it('a document among an assistant’s words is a breaking loss: Responses takes only text there', () => {
    const block = { type: 'document', source: { type: 'url', url: 'https://host.example/a.pdf' } }
    const { body, diagnostics } = translateRequest(request('assistant', block), {
      from: 'anthropic-messages',
      to: 'openai-responses',
    })
    expect(JSON.parse(body)).toMatchObject({ input: [] })
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ kind: 'dropped', code: 'document', severity: 'breaking', at: '/messages/0/content/0' }),
    )
  })
})
