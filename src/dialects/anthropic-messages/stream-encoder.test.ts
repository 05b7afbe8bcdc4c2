import { describe, expect, it } from 'vitest'
import type { Event } from '../../hub/event.ts'
import type { Part } from '../../hub/part.ts'
import { streamGrammar } from './stream-grammar.ts'
import { decodeStream, encodeStream, runAll, testHash } from './testing.ts'

const start: Event = { type: 'start', id: 'x', model: 'm' }
const finish: Event = { type: 'finish', finish: { reason: 'stop' } }
const usage: Event = { type: 'usage', usage: { inputTokens: 10, cacheRead: 4, outputTokens: 2 } }
const foreign = { from: 'openai-chat' } as const

const part = (index: number, of: Part, ...between: readonly Event[]): readonly Event[] => [
  { type: 'part-start', index, part: of },
  ...between,
  { type: 'part-end', index },
]
const text = (index: number, piece: string): Event => ({
  type: 'part-delta',
  index,
  delta: { on: 'text', text: piece },
})
const input = (index: number, piece: string): Event => ({
  type: 'part-delta',
  index,
  delta: { on: 'input', text: piece },
})
const think = (index: number, piece: string, segment = 0): Event => ({
  type: 'part-delta',
  index,
  delta: { on: 'reasoning', segment, channel: 'full', text: piece },
})
const call = (more: Partial<Part> = {}): Part =>
  ({ type: 'tool-call', form: 'json', run: 'client', id: 'c', name: 'f', input: '', ...more }) as Part
const reasoning: Part = { type: 'reasoning', segments: [] }
const seal = { issuer: 'openai-responses', form: 'ciphertext', value: 'v' } as const
const none: Part = { type: 'text', text: '' }

/** What stands between message_start and message_delta, and what was reported beside the figures of the start. */
function encode(events: readonly Event[], more: Parameters<typeof encodeStream>[1] = foreign) {
  const { frames, wire, reports } = encodeStream([start, ...events, usage, finish], more)
  expect(runAll(streamGrammar(), frames)).toEqual([])
  expect(frames.every(({ event, data }) => event === JSON.parse(data).type)).toBe(true)
  return { blocks: wire.slice(1, -2), reports: reports.filter((one) => !one.includes('/message/usage/')) }
}

const blockStart = (index: number, content_block: object) => ({ type: 'content_block_start', index, content_block })
const delta = (index: number, members: object) => ({ type: 'content_block_delta', index, delta: members })
const blockStop = (index: number) => ({ type: 'content_block_stop', index })
const emptyText = { type: 'text', text: '', citations: null }
const emptyThinking = { type: 'thinking', thinking: '', signature: '' }
const use = { type: 'tool_use', id: 'c', name: 'f', input: {}, caller: { type: 'direct' } }

describe('the frame of the stream', () => {
  it('opens with a full message and ends with all figures', () => {
    const { wire, reports } = encodeStream([start, usage, finish], { ...foreign, inputTokenEstimate: 8 })
    expect(wire).toEqual([
      {
        type: 'message_start',
        message: {
          ...{ id: 'x', type: 'message', role: 'assistant', model: 'm', content: [] },
          ...{ stop_reason: null, stop_sequence: null, stop_details: null, container: null, diagnostics: null },
          usage: {
            ...{ input_tokens: 8, cache_creation_input_tokens: null, cache_read_input_tokens: null, output_tokens: 0 },
            ...{ output_tokens_details: null, server_tool_use: null, cache_creation: null, inference_geo: null },
            ...{ speed: null, service_tier: null },
          },
        },
      },
      {
        type: 'message_delta',
        delta: { stop_reason: 'end_turn', stop_sequence: null, stop_details: null, container: null },
        usage: {
          ...{ input_tokens: 6, cache_creation_input_tokens: null, cache_read_input_tokens: 4, output_tokens: 2 },
          ...{ output_tokens_details: null, server_tool_use: null },
        },
      },
      { type: 'message_stop' },
    ])
    expect(reports).toEqual([
      'synthesized/usage -> /message/usage/input_tokens',
      'synthesized/usage -> /message/usage/output_tokens',
    ])
  })

  it('says a failure in one event, and nothing after it', () => {
    const failure = { type: 'failure', failure: { kind: 'rate-limit', message: 'slow' } } as const
    const { wire } = encodeStream([start, failure, finish], foreign)
    expect(wire.slice(1)).toEqual([{ type: 'error', error: { type: 'rate_limit_error', message: 'slow' } }])
    expect(encodeStream([failure], foreign).wire).toHaveLength(1)
  })

  it('never ends in silence', () => {
    expect(encodeStream([start], foreign).wire.at(-1)).toMatchObject({ type: 'error', error: { type: 'api_error' } })
  })
})

describe('parts', () => {
  it.each<[string, readonly Event[], readonly object[], readonly string[]]>([
    [
      'text',
      part(0, none, text(0, 'a"\u2028'), text(0, 'b')),
      [
        blockStart(0, emptyText),
        delta(0, { type: 'text_delta', text: 'a"\u2028' }),
        delta(0, { type: 'text_delta', text: 'b' }),
        blockStop(0),
      ],
      [],
    ],
    [
      'an empty text, for which there is no block',
      [...part(0, none, text(0, '')), ...part(1, none, text(1, 'a'))],
      [blockStart(0, emptyText), delta(0, { type: 'text_delta', text: 'a' }), blockStop(0)],
      ['dropped/empty-part'],
    ],
    [
      'reasoning whose first segment has no text: nothing is there to be parted',
      part(0, reasoning, think(0, ''), think(0, 'a', 1), think(0, '', 2), think(0, 'b', 3)),
      [
        blockStart(0, emptyThinking),
        delta(0, { type: 'thinking_delta', thinking: 'a' }),
        delta(0, { type: 'thinking_delta', thinking: '\n\n' }),
        delta(0, { type: 'thinking_delta', thinking: 'b' }),
        delta(0, { type: 'signature_delta', signature: '' }),
        blockStop(0),
      ],
      ['approximated/separator'],
    ],
    [
      'a refusal',
      part(0, { type: 'refusal', text: '' }, { type: 'part-delta', index: 0, delta: { on: 'refusal', text: 'no' } }),
      [
        blockStart(0, { type: 'text', text: '', citations: null }),
        delta(0, { type: 'text_delta', text: 'no' }),
        blockStop(0),
      ],
      ['approximated/refusal', 'approximated/finish-reason'],
    ],
    [
      'a call',
      part(0, call(), input(0, ''), input(0, ' {"a"'), input(0, ':1}')),
      [
        blockStart(0, use),
        delta(0, { type: 'input_json_delta', partial_json: ' {"a"' }),
        delta(0, { type: 'input_json_delta', partial_json: ':1}' }),
        blockStop(0),
      ],
      [],
    ],
    ['a call without arguments', part(0, call()), [blockStart(0, use), blockStop(0)], []],
    [
      'a free-text call',
      part(0, call({ form: 'text' }), input(0, 'a"'), input(0, '\n')),
      [
        blockStart(0, use),
        delta(0, { type: 'input_json_delta', partial_json: '{"input":"a\\"' }),
        delta(0, { type: 'input_json_delta', partial_json: '\\n' }),
        delta(0, { type: 'input_json_delta', partial_json: '"}' }),
        blockStop(0),
      ],
      ['approximated/tool-input'],
    ],
    [
      'a call whose input is no object',
      part(0, call(), input(0, '[1]')),
      [
        blockStart(0, use),
        delta(0, { type: 'input_json_delta', partial_json: '{"input":"[1]' }),
        delta(0, { type: 'input_json_delta', partial_json: '"}' }),
        blockStop(0),
      ],
      ['approximated/tool-input'],
    ],
    ['a call that another vendor ran', part(0, call({ run: 'server' }), input(0, '{}')), [], ['dropped/server-tool']],
    [
      'an item of another vendor',
      part(0, { type: 'opaque', dialect: 'openai-responses', wire: {} }),
      [],
      ['dropped/opaque-part'],
    ],
    [
      'reasoning without a seal',
      part(0, reasoning, think(0, 'a'), think(0, 'b', 1)),
      [
        blockStart(0, emptyThinking),
        delta(0, { type: 'thinking_delta', thinking: 'a' }),
        delta(0, { type: 'thinking_delta', thinking: '\n\n' }),
        delta(0, { type: 'thinking_delta', thinking: 'b' }),
        delta(0, { type: 'signature_delta', signature: '' }),
        blockStop(0),
      ],
      ['approximated/separator'],
    ],
    ['a note of another vendor', [{ type: 'note', dialect: 'openai-responses', wire: {} }], [], ['dropped/note']],
  ])('%s', (_name, events, blocks, reports) => {
    const encoded = encode(events)
    expect(encoded.blocks).toEqual(blocks)
    expect(encoded.reports).toEqual(reports)
  })
})

describe('seals', () => {
  const sealed: Event = { type: 'part-seal', index: 0, seal }
  const hashed = { ...foreign, sha256: testHash }

  it('travel as the signature of the text', () => {
    const { blocks } = encode(part(0, reasoning, think(0, 'why'), sealed), hashed)
    const { signature } = blocks.at(-2).delta
    expect(signature).toMatch(/^wireproof\.seal\/1;openai-responses;ciphertext;;0;/)
    // The digest is the one that a request decoder computes over the text it gets back.
    const whole = encode(part(0, { ...reasoning, segments: [{ channel: 'full', text: 'why' }] }, sealed), hashed)
    expect(whole.blocks.at(-2).delta.signature).toBe(signature)
  })

  it('travel as redacted thinking where there is no text', () => {
    const { blocks } = encode(part(0, reasoning, sealed), hashed)
    expect(blocks).toEqual([
      blockStart(0, { type: 'redacted_thinking', data: expect.stringContaining(';v') }),
      blockStop(0),
    ])
  })

  it('are lost where nothing can be hashed', () => {
    const { blocks, reports } = encode(part(0, reasoning, sealed))
    expect(blocks).toEqual([])
    expect(reports).toEqual(['dropped/seal'])
  })

  it('are not told to who did not ask for thinking', () => {
    const request = { model: 'm', turns: [] }
    const { blocks, reports } = encode(part(0, reasoning, think(0, 'why'), sealed), { ...hashed, request })
    expect(blocks).toEqual([])
    expect(reports).toEqual(['dropped/reasoning'])
  })
})

describe("the vendor's own streams", () => {
  it('come out as they went in', () => {
    const usage = {
      input_tokens: 3,
      output_tokens: 1,
      cache_creation: { ephemeral_5m_input_tokens: 1, ephemeral_1h_input_tokens: 0 },
    }
    const wire = [
      {
        type: 'message_start',
        message: { id: 'x', type: 'message', role: 'assistant', model: 'm', content: [], usage },
      },
      blockStart(0, emptyThinking),
      delta(0, { type: 'thinking_delta', thinking: '', estimated_tokens: 40 }),
      delta(0, { type: 'signature_delta', signature: 's' }),
      blockStop(0),
      blockStart(1, emptyText),
      blockStop(1),
      blockStart(2, { type: 'server_tool_use', id: 's', name: 'web_search', input: {}, caller: { type: 'direct' } }),
      delta(2, { type: 'input_json_delta', partial_json: '{"query":"q"}' }),
      blockStop(2),
      blockStart(3, { type: 'compaction', content: null, encrypted_content: null }),
      delta(3, { type: 'compaction_delta', content: 'c', encrypted_content: null }),
      blockStop(3),
      {
        type: 'message_delta',
        delta: { stop_reason: 'pause_turn', container: { id: 'c', expires_at: 't' } },
        usage: { output_tokens: 5, server_tool_use: { web_search_requests: 1 } },
        context_management: { applied_edits: [] },
      },
      { type: 'message_stop' },
    ]
    const { events } = decodeStream(wire)
    const encoded = encodeStream(events)
    expect(encoded.wire).toMatchObject(wire)
    expect(encoded.wire).toHaveLength(wire.length)
    expect(encoded.reports).toEqual([])
  })
})
