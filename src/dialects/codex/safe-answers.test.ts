import { describe, expect, it } from 'vitest'
import type { Json } from '../../hub/node.ts'
import { createStreamTranslator, type DialectName } from '../../index.ts'
import { framesOf, wireResponse } from '../openai-responses/testing.ts'

// Codex keeps what `output_item.done` holds, asks again after what it cannot read, and loops where it is told to go on:
// quirks.md, "Answers".

interface Sent {
  readonly type: string
  readonly item?: Readonly<Record<string, Json>>
  readonly response?: Readonly<Record<string, Json>>
}

function toCodex(from: DialectName, events: readonly unknown[]) {
  const translator = createStreamTranslator({ from, to: 'codex' })
  const frames = [...framesOf(events).flatMap((frame) => translator.push(frame)), ...translator.end('eof')]
  const sent = frames.map(({ data }) => JSON.parse(data) as Sent)
  return {
    types: sent.map(({ type }) => type),
    items: sent.filter(({ type }) => type === 'response.output_item.done').map(({ item }) => item),
    last: sent.at(-1),
    told: translator.diagnostics().map(({ kind, code }) => `${kind}/${code}`),
  }
}

const chunk = (delta: object, finish_reason: string | null = null) => ({
  id: 'c1',
  object: 'chat.completion.chunk',
  created: 1,
  model: 'm',
  choices: [{ index: 0, delta, finish_reason }],
})
const started = chunk({ role: 'assistant', content: '' })
const message = { type: 'message', id: 'msg_1', status: 'completed', role: 'assistant' }

describe('an answer for Codex', () => {
  it('holds in the end of each item what its deltas told', () => {
    const call = { index: 0, id: 'call_1', type: 'function', function: { name: 'f', arguments: '' } }
    const { items, last } = toCodex('openai-chat', [
      started,
      chunk({ reasoning_content: 'Hm.' }),
      chunk({ content: 'Oslo' }),
      chunk({ tool_calls: [call] }),
      chunk({ tool_calls: [{ index: 0, function: { arguments: '{"a":1}' } }] }, 'tool_calls'),
      '[DONE]',
    ])
    expect(items).toMatchObject([
      { type: 'reasoning', summary: [{ type: 'summary_text', text: 'Hm.' }] },
      { type: 'message', content: [{ type: 'output_text', text: 'Oslo' }] },
      { type: 'function_call', call_id: 'call_1', name: 'f', arguments: '{"a":1}' },
    ])
    // Every count is there though the source told none.
    expect(last).toMatchObject({
      type: 'response.completed',
      response: {
        id: 'c1',
        usage: {
          input_tokens: 0,
          input_tokens_details: { cached_tokens: 0 },
          output_tokens: 0,
          output_tokens_details: { reasoning_tokens: 0 },
          total_tokens: 0,
        },
      },
    })
  })

  it('tells a refusal as text: a part of another kind costs the whole message', () => {
    const { types, items, told } = toCodex('openai-chat', [started, chunk({ refusal: 'No.' }, 'stop'), '[DONE]'])
    expect(items).toMatchObject([{ content: [{ type: 'output_text', text: 'No.' }] }])
    expect(types.filter((type) => type.includes('refusal'))).toEqual([])
    expect(told).toContain('approximated/refusal')
  })

  it('is an ordinary end where it was filtered, and incomplete where its tokens were used up', () => {
    const ended = (reason: string) => toCodex('openai-chat', [started, chunk({ content: 'a' }, reason), '[DONE]'])
    const filtered = ended('content_filter')
    expect(filtered.last).toMatchObject({ type: 'response.completed', response: { incomplete_details: null } })
    expect(filtered.told).toContain('approximated/finish-reason')
    expect(ended('length').last).toMatchObject({
      type: 'response.incomplete',
      response: { incomplete_details: { reason: 'max_output_tokens' } },
    })
  })

  it('does not say that the turn goes on', () => {
    const item = { ...message, content: [{ type: 'output_text', text: 'a', annotations: [] }] }
    const { last, told } = toCodex('openai-responses', [
      { type: 'response.created', response: wireResponse({ status: 'in_progress' }) },
      { type: 'response.output_item.done', output_index: 0, item },
      { type: 'response.completed', response: wireResponse({ output: [item], end_turn: false }) },
    ])
    expect(last?.response).toMatchObject({ status: 'completed', output: [item] })
    expect(last?.response).not.toHaveProperty('end_turn')
    expect(told).toContain('dropped/unknown-member')
  })
})

describe('a failure for Codex', () => {
  const chat = (error: object) => ['openai-chat', [started, chunk({ content: 'a' }), { error }]] as const
  const claude = (type: string, text = 'no') =>
    ['anthropic-messages', [{ type: 'error', error: { type, message: text } }]] as const
  const responses = (code: string) =>
    [
      'openai-responses',
      [
        { type: 'response.created', response: wireResponse({ status: 'in_progress' }) },
        { type: 'response.failed', response: wireResponse({ status: 'failed', error: { code, message: 'no' } }) },
      ],
    ] as const

  it.each<readonly [told: string, code: string, stream: readonly [DialectName, readonly unknown[]]]>([
    ['a code that it knows', 'cyber_policy', responses('cyber_policy')],
    ['a code that it does not know, of what cannot pass', 'invalid_prompt', responses('image_too_small')],
    ['a code that it does not know, of what may pass', 'server_error', responses('vector_store_timeout')],
    [
      'a code of compatible servers',
      'invalid_prompt',
      chat({ type: 'invalid_request_error', code: 'bad', message: '' }),
    ],
    ['a full window', 'context_length_exceeded', claude('invalid_request_error', 'prompt is too long: 9 tokens > 8')],
    ['an empty purse', 'insufficient_quota', claude('billing_error')],
    ['a missing right', 'invalid_prompt', claude('permission_error')],
    ['a limit of rates', 'rate_limit_exceeded', claude('rate_limit_error')],
    ['too many at once', 'server_is_overloaded', claude('overloaded_error')],
    ['a fault of the server', 'server_error', claude('api_error')],
  ])('by %s is %s', (_what, code, [from, events]) => {
    const { types, last } = toCodex(from, events)
    expect(last).toMatchObject({ type: 'response.failed', response: { error: { code } } })
    expect(types).not.toContain('error')
  })
})
