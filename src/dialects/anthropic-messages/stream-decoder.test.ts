import { describe, expect, it } from 'vitest'
import { checkEvents } from '../../hub/grammar.ts'
import { MEMBERS, ORIGIN } from '../../hub/node.ts'
import { streamDecoder } from './stream-decoder.ts'
import { decodeStream, runAll, testContexts, told } from './testing.ts'

const message = {
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  model: 'm',
  content: [],
  usage: { input_tokens: 3, output_tokens: 1 },
}
const start = { type: 'message_start', message }
const blockStart = (index: number, content_block: object) => ({ type: 'content_block_start', index, content_block })
const delta = (index: number, members: object) => ({ type: 'content_block_delta', index, delta: members })
const blockStop = (index: number) => ({ type: 'content_block_stop', index })
const end = (stop_reason: string | null = 'end_turn', usage: object = { output_tokens: 5 }) => ({
  type: 'message_delta',
  delta: { stop_reason, stop_sequence: null },
  usage,
})
const stop = { type: 'message_stop' }
const text = (index: number, ...pieces: readonly string[]) => [
  blockStart(index, { type: 'text', text: '' }),
  ...pieces.map((piece) => delta(index, { type: 'text_delta', text: piece })),
  blockStop(index),
]
const answer = (...blocks: readonly object[]) => [start, ...blocks, end(), stop]

function response(...wire: readonly object[]) {
  const { events, collected, reports } = decodeStream(wire)
  expect(checkEvents(events)).toBeUndefined()
  if (!('response' in collected)) throw new Error(collected.failure.message)
  return { ...collected.response, reports }
}

describe('blocks', () => {
  it.each<[string, readonly object[], readonly object[]]>([
    ['text', text(0, 'a', 'b'), [{ type: 'text', text: 'ab' }]],
    [
      'text with a citation',
      [
        blockStart(0, { type: 'text', text: '', citations: [] }),
        delta(0, { type: 'text_delta', text: 'a' }),
        delta(0, {
          type: 'citations_delta',
          citation: {
            type: 'web_search_result_location',
            cited_text: 'q',
            url: 'u',
            title: null,
            encrypted_index: 'e',
          },
        }),
        blockStop(0),
      ],
      [{ type: 'text', text: 'a', citations: [{ url: 'u', quoted: 'q' }] }],
    ],
    [
      'thinking, whose last signature counts',
      [
        blockStart(0, { type: 'thinking', thinking: '', signature: '' }),
        delta(0, { type: 'thinking_delta', thinking: 'w' }),
        delta(0, { type: 'signature_delta', signature: 's1' }),
        delta(0, { type: 'signature_delta', signature: 's2' }),
        blockStop(0),
      ],
      [{ type: 'reasoning', segments: [{ text: 'w' }], seal: { form: 'signature', value: 's2' } }],
    ],
    [
      'redacted thinking',
      [blockStart(0, { type: 'redacted_thinking', data: 'd' }), blockStop(0)],
      [{ type: 'reasoning', segments: [], seal: { form: 'ciphertext', value: 'd' } }],
    ],
    [
      'a call in fragments',
      [
        blockStart(0, { type: 'tool_use', id: 'c', name: 'f', input: {}, caller: { type: 'direct' } }),
        delta(0, { type: 'input_json_delta', partial_json: '' }),
        delta(0, { type: 'input_json_delta', partial_json: '{"id":9007199254740993' }),
        delta(0, { type: 'input_json_delta', partial_json: '}' }),
        blockStop(0),
      ],
      [{ type: 'tool-call', run: 'client', id: 'c', name: 'f', input: '{"id":9007199254740993}' }],
    ],
    [
      'a call without arguments',
      [blockStart(0, { type: 'tool_use', id: 'c', name: 'f', input: {} }), blockStop(0)],
      [{ type: 'tool-call', input: '' }],
    ],
    [
      'a call whose input came with its start',
      [blockStart(0, { type: 'tool_use', id: 'c', name: 'f', input: { a: 1 } }), blockStop(0)],
      [{ type: 'tool-call', input: '{"a":1}' }],
    ],
    [
      'a result of the vendor, whole',
      [blockStart(0, { type: 'web_search_tool_result', tool_use_id: 's', content: [] }), blockStop(0)],
      [{ type: 'opaque', wire: { type: 'web_search_tool_result' } }],
    ],
    [
      'a compaction, told by its one delta',
      [
        blockStart(0, { type: 'compaction', content: null }),
        delta(0, { type: 'compaction_delta', content: 'c', encrypted_content: null }),
        blockStop(0),
      ],
      [{ type: 'opaque', wire: { type: 'compaction', content: 'c' } }],
    ],
    ['indexes that start at 5', [...text(5, 'a'), ...text(9, 'b')], [{ text: 'a' }, { text: 'b' }]],
  ])('%s', (_name, blocks, parts) => {
    const told = response(...answer(...blocks))
    expect(told.parts).toMatchObject(parts)
    expect(told.reports).toEqual([])
  })
})

describe('the whole message', () => {
  it('adds up usage as each event tells it', () => {
    const usage = { input_tokens: 3, cache_read_input_tokens: 100, output_tokens: 1, service_tier: 'priority' }
    const told = response(
      { ...start, message: { ...message, usage } },
      end('max_tokens', { input_tokens: 4, output_tokens: 9 }),
      stop,
    )
    expect(told).toMatchObject({
      id: 'msg_1',
      serviceTier: 'priority',
      usage: { inputTokens: 104, cacheRead: 100, outputTokens: 9 },
      finish: { reason: 'length' },
    })
  })

  it('keeps members that are only known at the end', () => {
    const container = { id: 'c', expires_at: 't' }
    const late = { ...end(), delta: { stop_reason: 'end_turn', container }, context_management: { applied_edits: [] } }
    expect(response(start, late, stop).ext).toEqual({
      'anthropic-messages': { container, context_management: { applied_edits: [] } },
    })
  })

  it('is not undone by a second message_delta', () => {
    const told = response(start, end('tool_use'), end(null, { output_tokens: 8 }), stop)
    expect(told).toMatchObject({ finish: { reason: 'tool-calls' }, usage: { outputTokens: 8 } })
  })

  const details = { type: 'refusal', category: 'cyber', explanation: 'no' }
  const telling = (stop_reason: string | null, beside: object) => ({
    ...end(),
    delta: { stop_reason, stop_sequence: null, ...beside },
  })
  it.each<[string, readonly object[], object]>([
    ['without a reason', [telling(null, { stop_details: details })], { reason: 'refusal', details }],
    ['before its reason', [telling(null, { stop_details: details }), end('refusal')], { reason: 'refusal', details }],
    ['behind its reason', [end('refusal'), telling(null, { stop_details: details })], { reason: 'refusal', details }],
    [
      'a stop sequence without a reason',
      [telling(null, { stop_sequence: 'END' })],
      { reason: 'stop', stopSequence: 'END' },
    ],
  ])('has its details wherever they stand: %s', (_name, ends, finish) => {
    expect(JSON.parse(JSON.stringify(response(start, ...ends, stop).finish))).toEqual(finish)
  })

  it('stands where its reason was inferred from', () => {
    const { events } = decodeStream([start, { ...end(), delta: { stop_details: details } }, stop])
    const last = events.at(-1)
    const finish = last?.type === 'finish' ? last.finish : undefined
    expect([finish?.[ORIGIN], finish?.[MEMBERS]]).toEqual(['/delta', { reason: 'stop_details' }])
  })
})

describe('oddities that are tolerated', () => {
  it.each<[string, readonly object[], readonly string[]]>([
    ['pings', [start, { type: 'ping' }, ...text(0, 'a'), { type: 'ping' }, end(), stop], []],
    [
      'a second message_start before content',
      [start, start, ...text(0, 'a'), end(), stop],
      ['repaired/duplicate-event '],
    ],
    ['a second answer', [...answer(...text(0, 'a')), start, ...text(0, 'b')], ['repaired/duplicate-event ']],
    [
      'a block never closed',
      answer(blockStart(0, { type: 'text', text: 'a' }), ...text(1, 'b')),
      ['repaired/unclosed-part'],
    ],
    ['an event of another kind', answer({ type: 'content_block_note', note: 1 }), ['carried/unknown-type ']],
    [
      'a delta of another kind',
      answer(blockStart(0, { type: 'text', text: '' }), delta(0, { type: 'glow_delta' }), blockStop(0)),
      ['dropped/unknown-type /delta'],
    ],
    [
      'a delta that says more',
      answer(
        blockStart(0, { type: 'text', text: '' }),
        delta(0, { type: 'text_delta', text: 'a', extra: 1 }),
        blockStop(0),
      ),
      ['dropped/unknown-member /delta/extra'],
    ],
    [
      'a delta with a member of another kind of delta',
      answer(
        blockStart(0, { type: 'text', text: '' }),
        delta(0, { type: 'text_delta', text: 'a', signature: 's' }),
        blockStop(0),
      ),
      ['dropped/unknown-member /delta/signature'],
    ],
    [
      'an estimate of thinking tokens, or none: a note beside the answer',
      answer(
        blockStart(0, { type: 'thinking', thinking: '', signature: '' }),
        delta(0, { type: 'thinking_delta', thinking: 'a', estimated_tokens: null }),
        delta(0, { type: 'thinking_delta', thinking: '', estimated_tokens: 3 }),
        blockStop(0),
      ),
      [],
    ],
    ['no stop reason', [start, ...text(0, 'a'), end(null), stop], ['repaired/missing-finish /stop_reason']],
    ['no message_stop', [start, ...text(0, 'a'), end()], ['repaired/missing-terminator']],
  ])('%s', (_name, wire, reports) => {
    expect(response(...wire).reports).toEqual(reports)
  })

  it('reads the type from the event name where the data has none', () => {
    const contexts = testContexts()
    const frames = answer(...text(0, 'a')).map((one) => {
      const { type, ...rest } = one as Record<string, unknown>
      return { event: String(type), data: JSON.stringify(rest) }
    })
    const events = runAll(streamDecoder(contexts.decode), frames)
    expect(events.at(-1)).toMatchObject({ type: 'finish' })
    expect(told(contexts.diagnostics())).toEqual([])
  })
})

describe('streams that fail', () => {
  const broken = (wire: readonly object[]) => {
    const { events, reports } = decodeStream(wire)
    expect(checkEvents(events)).toBeUndefined()
    return { last: events.at(-1), reports }
  }

  it.each<[string, readonly object[]]>([
    ['content before message_start', text(0, 'a')],
    ['a second message_start after content', [start, ...text(0, 'a'), start]],
    ['a delta for a block that is not open', [start, delta(0, { type: 'text_delta', text: 'a' })]],
    [
      'a delta of another block',
      [start, blockStart(0, { type: 'text', text: '' }), delta(0, { type: 'thinking_delta', thinking: 'a' })],
    ],
    [
      'a text that is none',
      [start, blockStart(0, { type: 'text', text: '' }), delta(0, { type: 'text_delta', text: 1 })],
    ],
    ['a block that is none', [start, blockStart(0, [])]],
    ['an array', [start, []]],
  ])('protocol: %s', (_name, wire) => {
    const { last, reports } = broken(wire)
    expect(last).toMatchObject({ type: 'failure', failure: { kind: 'protocol' } })
    expect(reports.at(-1)).toBe('repaired/stream-protocol')
  })

  it('protocol: data that is no JSON, after which nothing counts', () => {
    const contexts = testContexts()
    const frames = [{ data: JSON.stringify(start) }, { data: '{"type":' }, { data: JSON.stringify(stop) }]
    const events = runAll(streamDecoder(contexts.decode), frames)
    expect(events.at(-1)).toMatchObject({ type: 'failure', failure: { kind: 'protocol' } })
    expect(events.filter(({ type }) => type === 'failure')).toHaveLength(1)
  })

  it.each([
    ['first', []],
    ['in a block', [start, blockStart(0, { type: 'text', text: 'a' })]],
    ['after the finish', [start, end()]],
  ])('an error event %s', (_name, before) => {
    const error = { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' }, request_id: 'r' }
    const { last, reports } = broken([...before, error, stop])
    expect(last).toMatchObject({ type: 'failure', failure: { kind: 'overloaded', message: 'Overloaded' } })
    expect(reports).toEqual([])
  })

  it.each([
    ['nothing', [], 'eof'],
    ['the start', [start], 'eof'],
    ['a block', [start, blockStart(0, { type: 'text', text: 'a' })], 'eof'],
    ['the finish, cut', [start, end()], 'cut'],
  ] as const)('truncated after %s', (_name, wire, how) => {
    const { events, reports } = decodeStream(wire, how)
    expect(events.at(-1)).toMatchObject({ type: 'failure', failure: { kind: 'truncated' } })
    expect(reports).toEqual(['repaired/stream-truncated'])
  })
})
