import { describe, expect, it } from 'vitest'
import { dialects } from '../../registry.ts'
import { inForm } from '../../stream-form.ts'
import {
  type ByteTranslator,
  createByteTranslator,
  createStreamTranslator,
  type StreamOptions,
} from '../../translate-stream.ts'
import { translateReadable, translateStream } from '../../web-streams.ts'

const bytes = new TextEncoder()
const raw: StreamOptions = { from: 'gitlab-duo-code', to: 'openai-chat' }
const sse: StreamOptions = { ...raw, framings: { from: 'sse' } }

function translator(options: StreamOptions): ByteTranslator {
  const made = createByteTranslator(options)
  if (made === undefined) throw new Error('the bytes are passed on')
  return made
}

/** The whole text of a Chat stream. */
function said(text: string): string {
  const frames = [...text.matchAll(/^data: (\{.*\})$/gm)].map(
    ([, json]) => JSON.parse(json ?? '') as { choices?: { delta: { content?: string } }[] },
  )
  return frames.map(({ choices: [choice] = [] }) => choice?.delta.content ?? '').join('')
}

const event = (name: string, data: string) => `event: ${name}\r\ndata: ${data}\r\n\r\n`
const chunk = (content: string) =>
  event('content_chunk', JSON.stringify({ choices: [{ delta: { content }, index: 0 }] }))
const head = event(
  'stream_start',
  JSON.stringify({ metadata: { model: { engine: 'agent', name: 'Agent', lang: 'python' }, timestamp: 5 } }),
)
const end = event('stream_end', 'null')

describe('a raw stream', () => {
  it('is text, also where it looks like SSE', () => {
    const stream = translator(raw)
    const text = 'a\n\ndata: x\n\nevent: stream_end\r\ndata: null\r\n\r\n: ping\n'
    const out = stream.push(bytes.encode(text)) + stream.end('eof')
    expect(said(out)).toBe(text)
    expect(out).toContain('"finish_reason":"stop"')
    expect(out).toContain('[DONE]')
    expect(stream.diagnostics()).toContainEqual(expect.objectContaining({ kind: 'repaired', code: 'finish-default' }))
  })

  it('is one delta a chunk, before the next one comes', () => {
    const stream = translator(raw)
    expect(said(stream.push(bytes.encode('first ')))).toBe('first ')
    expect(said(stream.push(bytes.encode('second')))).toBe('second')
  })

  it('keeps characters that chunks part', () => {
    const whole = bytes.encode('é日😀 ')
    for (let cut = 1; cut < whole.length; cut++) {
      const stream = translator(raw)
      const out = stream.push(whole.slice(0, cut)) + stream.push(whole.slice(cut)) + stream.end('eof')
      expect(said(out)).toBe('é日😀 ')
    }
  })

  it('that breaks is a failure, and one without a word is an empty answer', () => {
    const cut = translator(raw)
    const out = cut.push(bytes.encode('half')) + cut.end('cut')
    expect(out).toContain('stream_truncated')
    expect(out).not.toContain('[DONE]')
    const empty = translator(raw).end('eof')
    expect(empty).toContain('"finish_reason":"stop"')
  })
})

describe('the form of SSE', () => {
  it('is read where the caller says so: frames parted by CR LF, pings, empty and blank deltas', () => {
    const stream = translator(sse)
    const text = [head, chunk('def '), ': ping - 2026\r\n\r\n', chunk(''), chunk('  '), chunk('f'), end].join('')
    let out = ''
    for (const byte of bytes.encode(text)) out += stream.push(Uint8Array.of(byte))
    out += stream.end('eof')
    expect(said(out)).toBe('def   f')
    expect(out).toContain('"model":"Agent"')
    expect(out).toContain('"created":5')
    expect(out).toContain('"finish_reason":"stop"')
  })

  it('tells where a model stood of which nothing is said', () => {
    const stream = translator(sse)
    stream.push(bytes.encode(event('stream_start', '{"metadata":{"model":{}}}') + chunk('x') + end))
    expect(stream.diagnostics().filter(({ kind }) => kind === 'dropped')).toMatchObject([{ at: '/metadata/model' }])
  })

  it('without stream_end is broken off, however the body ends', () => {
    for (const how of ['eof', 'cut'] as const) {
      const stream = translator(sse)
      const out = stream.push(bytes.encode(head + chunk('half'))) + stream.end(how)
      expect(out).toContain('stream_truncated')
      expect(out).not.toContain('[DONE]')
      expect(stream.diagnostics()).toContainEqual(expect.objectContaining({ code: 'stream-truncated' }))
    }
  })

  it.each([
    ['no JSON', event('content_chunk', '{')],
    ['no choices', event('content_chunk', '{}')],
    ['no text', event('content_chunk', '{"choices":[{"delta":{},"index":0}]}')],
    ['a choice of a million', event('content_chunk', '{"choices":[{"delta":{"content":"x"},"index":1000000}]}')],
  ])('with %s is a protocol failure, and nothing follows', (_what, bad) => {
    const stream = translator(sse)
    const out = stream.push(bytes.encode(head + chunk('a') + bad + chunk('b') + end)) + stream.end('eof')
    expect(said(out)).toBe('a')
    expect(out).toContain('stream_protocol')
    expect(out).not.toContain('[DONE]')
  })

  it('tolerates an event of later times, and tells of it', () => {
    const stream = translator(sse)
    const out = stream.push(bytes.encode(head + event('later', '{"a":1}') + chunk('x') + end)) + stream.end('eof')
    expect(said(out)).toBe('x')
    expect(stream.diagnostics().map(({ code }) => code)).toContain('unknown-type')
  })
})

describe('a stream for a client of Code Suggestions', () => {
  const chat = (content: string) =>
    `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta: { role: 'assistant', content }, finish_reason: null }] })}\n\n`
  const stop = `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] })}\n\ndata: [DONE]\n\n`
  const failed = 'data: {"error":{"message":"No.","type":"server_error"}}\n\n'
  const into = { from: 'openai-chat', to: 'gitlab-duo-code' } as const

  it('is raw text', () => {
    const stream = translator(into)
    expect(stream.push(bytes.encode(chat('data: x\n')))).toBe('data: x\n')
    expect(stream.push(bytes.encode(chat(' y') + stop)) + stream.end('eof')).toBe(' y')
    expect(stream.isBroken()).toBe(false)
  })

  it('is events where the client asked for them', () => {
    const stream = translator({ ...into, framings: { to: 'sse' } })
    const out = stream.push(bytes.encode(chat('x') + stop)) + stream.end('eof')
    expect([...out.matchAll(/^event: (.*)$/gm)].map(([, name]) => name)).toEqual([
      'stream_start',
      'content_chunk',
      'stream_end',
    ])
    expect(out).toContain('data: null')
  })

  const said = (delta: object, index = 0) =>
    `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index, delta, finish_reason: null }] })}\n\n`
  /** What each choice said, in the order of the events. */
  const toldBy = (out: string): readonly string[] =>
    [...out.matchAll(/"content":"([^"]*)"\}+,"index":(\d)/g)].map(([, text, index]) => `${index}:${text}`)

  it.each([
    ['is over', stop],
    ['fails', failed],
  ])('tells one text of a choice after the other where they come at once, when the stream %s', (_how, last) => {
    const stream = translator({ ...into, framings: { to: 'sse' } })
    const begun = said({ role: 'assistant', content: 'a', refusal: 'R' }) + said({ role: 'assistant', content: 'x' }, 1)
    expect(toldBy(stream.push(bytes.encode(begun)))).toEqual(['0:a', '1:x'])
    expect(toldBy(stream.push(bytes.encode(said({ content: 'b' }))))).toEqual(['0:b'])
    expect(toldBy(stream.push(bytes.encode(said({ refusal: 'S' }) + last)) + stream.end('eof'))).toEqual(['0:RS'])
    expect(stream.diagnostics().filter(({ code }) => code === 'separator')).toMatchObject([
      { kind: 'approximated', at: '/choices/0/delta/refusal' },
    ])
  })

  it('that fails has no end: raw text must be broken off, events lack their stream_end', () => {
    const text = translator(into)
    expect(text.push(bytes.encode(chat('half') + failed)) + text.end('eof')).toBe('half')
    expect(text.isBroken()).toBe(true)
    expect(text.diagnostics()).toContainEqual(expect.objectContaining({ code: 'failure-untold', severity: 'breaking' }))
    const events = translator({ ...into, framings: { to: 'sse' } })
    expect(events.push(bytes.encode(chat('half') + failed)) + events.end('eof')).not.toContain('stream_end')
  })

  it('that fails is an error of the body that it becomes', async () => {
    const source = () => new Blob([chat('half') + failed]).stream()
    for (const out of [source().pipeThrough(translateStream(into)), translateReadable(source(), into)])
      await expect(new Response(out).text()).rejects.toThrow('the stream failed')
    const good = new Blob([chat('x') + stop]).stream().pipeThrough(translateStream(into))
    expect(await new Response(good).text()).toBe('x')
  })
})

describe('the forms', () => {
  it('are two of one dialect, and others have one', () => {
    const { 'gitlab-duo-code': code, 'openai-chat': chat } = dialects
    expect(inForm(code, 'text')).toBe(code)
    expect(inForm(code, 'sse')).toBe(inForm(code, 'sse'))
    expect(inForm(code, 'sse')).toMatchObject({ id: 'gitlab-duo-code', framing: 'sse' })
    expect(() => inForm(chat, 'text')).toThrow(expect.objectContaining({ name: 'ProtocolError', fault: 'caller' }))
  })

  it('pass bytes on only where both sides have the same', () => {
    const same = { from: 'gitlab-duo-code', to: 'gitlab-duo-code' } as const
    expect(createByteTranslator(same)).toBeUndefined()
    expect(createByteTranslator({ ...same, framings: { from: 'sse', to: 'sse' } })).toBeUndefined()
    const stream = translator({ ...same, framings: { from: 'sse' } })
    expect(stream.push(bytes.encode(head + chunk('x') + end)) + stream.end('eof')).toBe('x')
  })

  it.each([
    ['gitlab-duo-chat', 'openai-chat'],
    ['openai-chat', 'gitlab-duo-chat'],
  ] as const)('are none of Duo Chat: %s to %s is the caller’s fault', (from, to) => {
    for (const framings of [{}, { from: 'sse', to: 'sse' }] as const)
      for (const make of [createStreamTranslator, createByteTranslator])
        expect(() => make({ from, to, framings })).toThrow(
          expect.objectContaining({
            name: 'ProtocolError',
            fault: 'caller',
            message: expect.stringContaining('gitlab-duo-chat has no stream'),
          }),
        )
  })
})
