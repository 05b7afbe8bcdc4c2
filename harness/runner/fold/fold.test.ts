import { describe, expect, it } from 'vitest'
import type { Rule } from './index.ts'
import { foldBody, foldStream } from './index.ts'

const named = (...events: readonly { readonly type: string; readonly [key: string]: unknown }[]) =>
  events.map((event) => ({ event: event.type, data: JSON.stringify(event) }))
const rulesOf = (problems: readonly { readonly rule: Rule }[]) => problems.map(({ rule }) => rule)

describe('Messages stream', () => {
  const start = {
    type: 'message_start',
    message: { id: 'msg_1', model: 'm', usage: { input_tokens: 5, output_tokens: 1 } },
  }
  const open = (index: number, content_block: object) => ({ type: 'content_block_start', index, content_block })
  const delta = (index: number, of: object) => ({ type: 'content_block_delta', index, delta: of })
  const close = (index: number) => ({ type: 'content_block_stop', index })
  const end = [
    {
      type: 'message_delta',
      delta: { stop_reason: 'end_turn' },
      usage: { output_tokens: 7, cache_read_input_tokens: 3 },
    },
    { type: 'message_stop' },
  ]
  const hello = [start, open(0, { type: 'text', text: '' }), delta(0, { type: 'text_delta', text: 'hi' }), close(0)]

  it('is folded to its text, finish and usage, the cache counted in', () => {
    const { answer, problems } = foldStream('claude', named(...hello, ...end))
    expect(problems).toEqual([])
    expect(answer.parts).toEqual([{ type: 'text', text: 'hi', frame: 1 }])
    expect(answer.finish?.value).toBe('stop')
    expect(answer.usage?.value).toEqual({ input: 8, output: 7, cacheRead: 3 })
    expect(answer.terminated).toBe(true)
  })

  it.each<[string, readonly { type: string }[], Rule]>([
    ['a second message_start', [start, ...hello, ...end], 'one-start'],
    ['a block closed twice', [...hello, close(0), ...end], 'balance'],
    ['a block never closed', [...hello.slice(0, 3), ...end], 'balance'],
    ['a delta for a closed block', [...hello, delta(0, { type: 'text_delta', text: 'x' }), ...end], 'balance'],
    ['an index with a gap', [start, open(1, { type: 'text', text: '' }), close(1), ...end], 'index'],
    ['no end', hello, 'one-terminal'],
    ['an event behind the end', [...hello, ...end, { type: 'ping' }], 'one-terminal'],
  ])('%s is a problem', (_, events, rule) => {
    expect(rulesOf(foldStream('claude', named(...events)).problems)).toContain(rule)
  })

  it('an event without its event line is a problem', () => {
    const frames = named(...hello, ...end).map(({ data }) => ({ data }))
    expect(rulesOf(foldStream('claude', frames).problems)).toContain('event-name')
  })
})

describe('Chat stream', () => {
  const chunk = (delta: object, finish_reason: string | null = null, id = 'c1') => ({
    data: JSON.stringify({ id, model: 'm', choices: [{ index: 0, delta, finish_reason }] }),
  })
  const done = { data: '[DONE]' }
  const call = (index: number, of: object) => chunk({ tool_calls: [{ index, ...of }] })
  const first = (index: number, id: string) =>
    call(index, { id, type: 'function', function: { name: 'f', arguments: '' } })
  const more = (index: number, text: string) => call(index, { function: { arguments: text } })
  const role = chunk({ role: 'assistant' })

  it('keeps fragments of interleaved calls apart', () => {
    const frames = [role, first(0, 'a'), first(1, 'b'), more(0, '{"x"'), more(1, '{'), more(0, ':1}'), more(1, '}')]
    const { answer, problems } = foldStream('openai', [...frames, chunk({}, 'tool_calls'), done])
    expect(problems).toEqual([])
    expect(answer.parts).toMatchObject([
      { id: 'a', input: '{"x":1}' },
      { id: 'b', input: '{}' },
    ])
  })

  it.each<[string, readonly { data: string }[], Rule]>([
    ['no role', [chunk({ content: 'a' }), chunk({}, 'stop'), done], 'one-start'],
    ['no [DONE]', [role, chunk({}, 'stop')], 'one-terminal'],
    ['no finish_reason', [role, done], 'one-terminal'],
    ['two finish reasons', [role, chunk({}, 'stop'), chunk({}, 'stop'), done], 'one-terminal'],
    ['another id', [role, chunk({}, 'stop', 'c2'), done], 'one-id'],
    ['calls that begin at 1', [role, first(1, 'a'), chunk({}, 'tool_calls'), done], 'index'],
    ['data that is no JSON', [role, { data: 'x' }, chunk({}, 'stop'), done], 'json'],
    ['[DONE] behind an error', [role, { data: '{"error":{"message":"m","type":"t"}}' }, done], 'one-terminal'],
  ])('%s is a problem', (_, frames, rule) => {
    expect(rulesOf(foldStream('openai', frames).problems)).toContain(rule)
  })

  it('an error ends a stream without [DONE]', () => {
    const { answer, problems } = foldStream('openai', [role, { data: '{"error":{"message":"m","type":"t"}}' }])
    expect(problems).toEqual([])
    expect(answer.error?.value).toEqual({ type: 't', message: 'm' })
  })
})

describe('Responses stream', () => {
  const item = { id: 'msg_1', type: 'message', role: 'assistant', content: [] as object[] }
  const whole = { ...item, content: [{ type: 'output_text', text: 'hi' }] }
  const at = { item_id: 'msg_1', output_index: 0, content_index: 0 }
  const events = (output: readonly object[] = [whole], text = 'hi') => [
    { type: 'response.created', response: { id: 'r1', output: [] } },
    { type: 'response.output_item.added', output_index: 0, item },
    { type: 'response.content_part.added', ...at, part: { type: 'output_text', text: '' } },
    { type: 'response.output_text.delta', ...at, delta: 'hi' },
    { type: 'response.output_text.done', ...at, text },
    { type: 'response.output_item.done', output_index: 0, item: whole },
    { type: 'response.completed', response: { id: 'r1', status: 'completed', output } },
  ]
  const numbered = (of: readonly { readonly type: string }[]) =>
    named(...of.map((event, sequence_number) => ({ ...event, sequence_number })))

  it('is folded by its deltas', () => {
    const { answer, problems } = foldStream('responses', numbered(events()))
    expect(problems).toEqual([])
    expect(answer.parts).toMatchObject([{ type: 'text', text: 'hi' }])
    expect(answer.finish?.value).toBe('stop')
  })

  it.each<[string, readonly { type: string }[], Rule]>([
    ['an empty final output', events([]), 'repeats'],
    ['a done event that says something else', events([whole], ''), 'repeats'],
    [
      'a delta for an item that was never added',
      events().filter(({ type }) => !type.endsWith('item.added')),
      'balance',
    ],
    ['an item that is never done', events().filter(({ type }) => !type.endsWith('item.done')), 'balance'],
    ['no response.created', events().slice(1), 'one-start'],
    ['no terminal', events().slice(0, -1), 'one-terminal'],
  ])('%s is a problem', (_, of, rule) => {
    expect(rulesOf(foldStream('responses', numbered(of)).problems)).toContain(rule)
  })

  it('a gap in sequence_number is a problem', () => {
    const frames = numbered(events())
    expect(rulesOf(foldStream('responses', frames.toSpliced(3, 1)).problems)).toContain('sequence')
  })
})

describe('whole answers', () => {
  it('usage of Messages excludes the cache, ours contains it', () => {
    const body = {
      content: [],
      stop_reason: 'end_turn',
      usage: { input_tokens: 10, cache_read_input_tokens: 90, output_tokens: 1 },
    }
    expect(foldBody('claude', 200, JSON.stringify(body)).answer.usage?.value).toEqual({
      input: 100,
      output: 1,
      cacheRead: 90,
    })
  })

  it.each<['openai' | 'claude', string]>([
    ['openai', '{"error":{"type":"t","message":"m"}}'],
    ['claude', '{"type":"error","error":{"type":"t","message":"m"}}'],
  ])('a status of 400 is an error of %s', (surface, body) => {
    expect(foldBody(surface, 400, body).answer.error?.value).toEqual({ type: 't', message: 'm' })
  })

  it('a body that is no JSON is a problem, not an exception', () => {
    expect(rulesOf(foldBody('openai', 200, '<html>').problems)).toEqual(['json'])
  })
})
