import { describe, expect, it } from 'vitest'
import type { Finish } from '../../hub/finish.ts'
import { type Json, ORIGIN } from '../../hub/node.ts'
import { withoutOrigin } from '../../hub/origin.ts'
import type { HubRequest } from '../../hub/request.ts'
import type { HubResponse } from '../../hub/response.ts'
import type { Usage } from '../../hub/usage.ts'
import { anthropicMessages } from './index.ts'
import { testContexts, testHash, told } from './testing.ts'

const usage = {
  input_tokens: 3,
  cache_creation_input_tokens: null,
  cache_read_input_tokens: null,
  output_tokens: 2,
  output_tokens_details: null,
  server_tool_use: null,
  cache_creation: null,
  inference_geo: null,
  speed: null,
  service_tier: null,
}
const message = {
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  model: 'm',
  content: [{ type: 'text', text: 'a', citations: null }],
  stop_reason: 'end_turn',
  stop_sequence: null,
  stop_details: null,
  usage,
  container: null,
  diagnostics: null,
}
const hub: HubResponse = {
  id: 'msg_1',
  model: 'm',
  parts: [{ type: 'text', text: 'a' }],
  finish: { reason: 'stop' },
  usage: { inputTokens: 3, outputTokens: 2 },
}

function both(wire: Json) {
  const contexts = testContexts()
  const response = anthropicMessages.response.decode(wire, contexts.decode)
  const again = anthropicMessages.response.encode(response, contexts.encode)
  return { response: withoutOrigin(response), again, reports: told(contexts.diagnostics()) }
}

/** An answer of another dialect. */
function encode(response: Partial<HubResponse>, more: Parameters<typeof testContexts>[0] = {}) {
  const contexts = testContexts({ from: 'openai-responses', ...more })
  const wire = anthropicMessages.response.encode({ ...hub, ...response }, contexts.encode) as Record<string, Json>
  return { wire, reports: told(contexts.diagnostics(wire)) }
}

describe('answers, both ways', () => {
  it('every key of the message is there', () => {
    const { response, again, reports } = both(message)
    expect(response).toMatchObject(hub)
    expect(again).toEqual(message)
    expect(reports).toEqual([])
  })

  const stops: readonly (readonly [string, Record<string, Json>, Finish])[] = [
    ['max_tokens', { stop_reason: 'max_tokens' }, { reason: 'length' }],
    ['tool_use', { stop_reason: 'tool_use' }, { reason: 'tool-calls' }],
    ['pause_turn', { stop_reason: 'pause_turn' }, { reason: 'pause' }],
    ['a full window', { stop_reason: 'model_context_window_exceeded' }, { reason: 'context-window' }],
    ['stop_sequence', { stop_reason: 'stop_sequence', stop_sequence: 'X' }, { reason: 'stop', stopSequence: 'X' }],
    ['stop_sequence, unnamed', { stop_reason: 'stop_sequence' }, { reason: 'stop', raw: 'stop_sequence' }],
    ['compaction', { stop_reason: 'compaction' }, { reason: 'pause', raw: 'compaction' }],
    [
      'refusal',
      { stop_reason: 'refusal', stop_details: { type: 'refusal', category: 'bio', explanation: null } },
      { reason: 'refusal', details: { type: 'refusal', category: 'bio', explanation: null } },
    ],
  ]
  it.each(stops)('stop reason: %s', (_name, wire, finish) => {
    const { response, again, reports } = both({ ...message, ...wire })
    expect(response.finish).toMatchObject(finish)
    expect(again).toEqual({ ...message, ...wire })
    expect(reports).toEqual([])
  })

  const usages: readonly (readonly [string, Record<string, Json>, Usage])[] = [
    [
      'the cache is part of the total',
      { input_tokens: 3, cache_creation_input_tokens: 20, cache_read_input_tokens: 100 },
      { inputTokens: 123, outputTokens: 2, cacheRead: 100, cacheWrite: 20 },
    ],
    ['thinking', { output_tokens_details: { thinking_tokens: 1 } }, { inputTokens: 3, outputTokens: 2, reasoning: 1 }],
    [
      'figures of its own',
      {
        server_tool_use: { web_search_requests: 1 },
        cache_creation: { ephemeral_5m_input_tokens: 1 },
        service_tier: 'batch',
      },
      { inputTokens: 3, outputTokens: 2 },
    ],
  ]
  it.each(usages)('usage: %s', (_name, wire, figures) => {
    const { response, again, reports } = both({ ...message, usage: { ...usage, ...wire } })
    expect(response.usage).toMatchObject(figures)
    expect(again).toEqual({ ...message, usage: { ...usage, ...wire } })
    expect(reports).toEqual([])
  })

  it('infers a finish that nobody told', () => {
    const { response, reports } = both({
      ...message,
      content: [{ type: 'tool_use', id: 'c', name: 'f', input: {} }],
      stop_reason: null,
    })
    expect(response.finish.reason).toBe('tool-calls')
    expect(reports).toEqual(['repaired/missing-finish /stop_reason'])
  })

  it.each<readonly [string, Record<string, Json>, Finish]>([
    [
      'details of a refusal',
      { stop_details: { type: 'refusal', category: 'cyber', explanation: null } },
      { reason: 'refusal', details: { type: 'refusal', category: 'cyber', explanation: null } },
    ],
    ['other details', { stop_details: { type: 'later' } }, { reason: 'stop', details: { type: 'later' } }],
    ['a stop sequence', { stop_sequence: 'END' }, { reason: 'stop', stopSequence: 'END' }],
  ])('keeps %s without a reason', (_name, members, finish) => {
    const { response, again, reports } = both({ ...message, stop_reason: null, ...members })
    expect(JSON.parse(JSON.stringify(response.finish))).toEqual(finish)
    expect(again).toMatchObject(members)
    expect(reports).toEqual(['repaired/missing-finish /stop_reason'])
  })

  it('is no error body', () => {
    expect(() => both({ type: 'error', error: {} })).toThrow(expect.objectContaining({ at: '/type' }))
  })
})

describe('answers of other dialects', () => {
  it('makes up what the schema demands, and says so', () => {
    const { id: _id, model: _model, usage: _usage, ...rest } = hub
    const contexts = testContexts({ from: 'openai-chat', inputTokenEstimate: 7 })
    const wire = anthropicMessages.response.encode(rest, contexts.encode)
    expect(wire).toMatchObject({ id: 'msg_00000', model: '', usage: { input_tokens: 7, output_tokens: 0 } })
    expect(told(contexts.diagnostics(wire))).toEqual([
      'synthesized/id -> /id',
      'synthesized/model -> /model',
      'synthesized/usage -> /usage/input_tokens',
      'synthesized/usage -> /usage/output_tokens',
    ])
  })

  it.each<[string, Usage, number | null, readonly string[]]>([
    ['null', {}, null, []],
    [
      'zero',
      {},
      0,
      [
        'synthesized/usage -> /usage/cache_creation_input_tokens',
        'synthesized/usage -> /usage/cache_read_input_tokens',
      ],
    ],
    ['zero', { cacheRead: 1 }, 0, ['synthesized/usage -> /usage/cache_creation_input_tokens']],
  ])(
    'cache figures that nobody knows are %s, as the profile of the client says: %j',
    (word, known, figure, reports) => {
      const usage = { inputTokens: 9, outputTokens: 2, ...known }
      const encoded = encode({ usage }, { profile: { messagesClientCacheFigures: word as 'null' | 'zero' } })
      expect(encoded.wire['usage']).toMatchObject({
        cache_creation_input_tokens: figure,
        cache_read_input_tokens: known.cacheRead ?? figure,
      })
      expect(encoded.reports).toEqual(reports)
    },
  )

  it('takes the cache out of the input', () => {
    const { wire } = encode({ usage: { inputTokens: 123, outputTokens: 2, cacheRead: 100, cacheWrite: 20 } })
    expect(wire['usage']).toMatchObject({
      input_tokens: 3,
      cache_creation_input_tokens: 20,
      cache_read_input_tokens: 100,
    })
  })

  it.each([
    ['read', { cacheRead: 150 }, { input_tokens: 0, cache_read_input_tokens: 123 }, ['cacheRead']],
    [
      'read and written',
      { cacheRead: 100, cacheWrite: 50 },
      { input_tokens: 0, cache_read_input_tokens: 100, cache_creation_input_tokens: 23 },
      ['cacheWrite'],
    ],
  ])('counts no token twice where more was %s than came in', (_name, cache, figures, changed) => {
    const { wire, reports } = encode({ usage: { inputTokens: 123, outputTokens: 2, ...cache } })
    expect(wire['usage']).toMatchObject(figures)
    expect(reports).toEqual(changed.map(() => 'approximated/usage-detail'))
  })

  it('names the caller of a call', () => {
    const { wire, reports } = encode({
      parts: [{ type: 'tool-call', form: 'json', run: 'client', id: 'c', name: 'f', input: '' }],
    })
    expect(wire['content']).toEqual([{ type: 'tool_use', id: 'c', name: 'f', input: {}, caller: { type: 'direct' } }])
    expect(reports).toEqual([])
  })

  it('reports what a message cannot hold', () => {
    const { reports } = encode({
      created: 1,
      serviceTier: 'flex',
      parts: [
        { type: 'text', text: '' },
        { type: 'refusal', text: 'no' },
        { type: 'text', text: 'a', citations: [{ url: 'https://a.example' }] },
        { type: 'opaque', dialect: 'openai-responses', wire: {} },
      ],
      finish: { reason: 'content-filter' },
      otherChoices: [{ parts: [], finish: { reason: 'stop' } }],
    })
    expect(reports).toEqual([
      'dropped/response-member',
      'dropped/choices',
      'dropped/empty-part',
      'approximated/refusal',
      'dropped/citation',
      'dropped/opaque-part',
      'approximated/finish-reason',
      'dropped/service-tier',
    ])
  })
})

describe('reasoning in answers of other dialects', () => {
  const parts: HubResponse['parts'] = [
    {
      type: 'reasoning',
      segments: [
        { channel: 'full', text: 'a' },
        { channel: 'full', text: 'b' },
      ],
      seal: { issuer: 'openai-responses', form: 'ciphertext', value: 'v' },
    },
    { type: 'reasoning', segments: [], seal: { issuer: 'openai-responses', form: 'ciphertext', value: 'w' } },
  ]
  const request = (reasoning?: HubRequest['reasoning']): HubRequest => ({
    model: 'm',
    turns: [],
    ...(reasoning === undefined ? {} : { reasoning }),
  })

  it('is joined, and its seal packed', () => {
    const { wire, reports } = encode({ parts }, { sha256: testHash })
    expect(wire['content']).toEqual([
      {
        type: 'thinking',
        thinking: 'a\n\nb',
        signature: expect.stringMatching(/^wireproof\.seal\/1;openai-responses;ciphertext;;0;\w+;\w+;v$/),
      },
      { type: 'redacted_thinking', data: expect.stringMatching(/;1;\w+;\w+;w$/) },
    ])
    expect(reports).toEqual(['approximated/separator'])
  })

  it('loses its seal where nothing can be hashed', () => {
    const { wire, reports } = encode({ parts })
    expect(wire['content']).toEqual([{ type: 'thinking', thinking: 'a\n\nb', signature: '' }])
    expect(reports).toEqual(['approximated/separator', 'dropped/seal', 'dropped/seal'])
  })

  it('is shown to who asked for it', () => {
    expect(encode({ parts }, { request: request({ mode: 'adaptive' }) }).wire['content']).toHaveLength(1)
    const { wire, reports } = encode({ parts }, { request: request() })
    expect(wire['content']).toEqual([])
    expect(reports).toEqual(['dropped/reasoning', 'dropped/reasoning'])
  })

  it('of nothing is told as lost, and its seal is not', () => {
    const segments = [
      { channel: 'summary', text: '', [ORIGIN]: '/a' },
      { channel: 'summary', text: '', [ORIGIN]: '/b' },
    ] as const
    const seal = { issuer: 'openai-responses', form: 'ciphertext', value: 'v' } as const
    const sealed = encode({ parts: [{ type: 'reasoning', segments, seal }] }, { sha256: testHash })
    expect(sealed.wire['content']).toMatchObject([{ type: 'redacted_thinking' }])
    expect(sealed.reports).toEqual(['dropped/empty-part /a', 'dropped/empty-part /b'])
    const open = encode({ parts: [{ type: 'reasoning', segments, [ORIGIN]: '/p' }] })
    expect(open.wire['content']).toEqual([])
    expect(open.reports).toEqual(['dropped/empty-part /p'])
  })

  it('is sealed only where its display was switched off', () => {
    const asked = request({ mode: 'enabled', summary: 'omitted' })
    const { wire, reports } = encode({ parts }, { request: asked, sha256: testHash })
    expect(wire['content']).toMatchObject([{ type: 'redacted_thinking' }, { type: 'redacted_thinking' }])
    expect(reports).toEqual(['dropped/reasoning', 'dropped/reasoning'])
  })
})
