import { describe, expect, it } from 'vitest'
import { streamGrammar } from './stream-grammar.ts'
import { framesOf, runAll } from './testing.ts'

const start = { type: 'message_start', message: { content: [], stop_reason: null, usage: {} } }
const block = (index: number, type = 'text') => ({ type: 'content_block_start', index, content_block: { type } })
const delta = (index: number, type = 'text_delta') => ({ type: 'content_block_delta', index, delta: { type } })
const blockStop = (index: number) => ({ type: 'content_block_stop', index })
const end = { type: 'message_delta', delta: {}, usage: {} }
const stop = { type: 'message_stop' }
const ping = { type: 'ping' }

const judge = (wire: readonly object[]) =>
  runAll(streamGrammar(), framesOf(wire)).map(({ frame, at, message }) => `${frame}${at} ${message}`)

describe('legal streams', () => {
  it.each<[string, readonly object[]]>([
    [
      'an answer',
      [
        start,
        block(0),
        ping,
        delta(0),
        blockStop(0),
        block(1, 'thinking'),
        delta(1, 'thinking_delta'),
        delta(1, 'signature_delta'),
        blockStop(1),
        end,
        stop,
      ],
    ],
    ['nothing said', [start, end, stop]],
    ['an error in a block', [start, block(0), { type: 'error', error: {} }]],
    ['usage told twice', [start, end, end, stop]],
    [
      'events and deltas of a later version',
      [start, { type: 'glow' }, block(0), delta(0, 'glow_delta'), blockStop(0), end, stop],
    ],
  ])('%s', (_name, wire) => {
    expect(judge(wire)).toEqual([])
  })
})

describe('illegal streams', () => {
  it.each<[string, readonly object[], string]>([
    ['no message_start', [block(0)], '0/type content_block_start before message_start'],
    ['a second message_start', [start, start], '1/type a second message_start'],
    ['an index that is not the next', [start, block(1)], '1/index block 1 starts where block 0 is next'],
    ['overlapping blocks', [start, block(0), block(1)], '2/index block 0 is still open: blocks never overlap'],
    ['a delta of another block', [start, block(0), delta(1)], '2/index block 0 is open'],
    [
      'a delta that does not fit',
      [start, block(0, 'tool_use'), delta(0)],
      '2/delta/type a text_delta in a tool_use block',
    ],
    [
      'a delta after the signature',
      [start, block(0, 'thinking'), delta(0, 'signature_delta'), delta(0, 'thinking_delta')],
      '3/delta/type the signature is the last delta of its block',
    ],
    ['a block never stopped', [start, block(0), end], '2/type block 0 was never stopped'],
    ['message_delta without usage', [start, { ...end, usage: null }], '1/usage message_delta without usage'],
    ['no message_delta', [start, stop], '1/type message_stop without a message_delta before it'],
    ['anything after the end', [start, end, stop, start], '3/type message_start after the end'],
    ['no message_stop', [start, end], '2 the stream ends without message_stop'],
    ['no message', [{ type: 'message_start' }], '0/message message_start without its message'],
    [
      'content in the first event',
      [{ ...start, message: { ...start.message, content: [{ type: 'text' }] } }],
      '0/message/content the message starts without content',
    ],
    [
      'a stop reason in the first event',
      [{ ...start, message: { ...start.message, stop_reason: 'end_turn' } }],
      '0/message/stop_reason the message starts without a stop reason',
    ],
    [
      'no usage in the first event',
      [{ ...start, message: { content: [] } }],
      '0/message/usage the message starts with its usage',
    ],
    ['a block behind the end', [start, end, block(0)], '2/type no block may start here'],
    ['a delta without a block', [start, delta(0)], '1/type no block is open'],
    ['a delta without type', [start, block(0), { ...delta(0), delta: {} }], '2/delta/type a delta without type'],
    ['a stop without a block', [start, blockStop(0)], '1/type no block is open'],
    ['a stop of another block', [start, block(0), blockStop(1)], '2/index block 0 is open'],
    ['message_delta without its delta', [start, { ...end, delta: 1 }], '1/delta message_delta without its delta'],
    ['message_delta before the start', [end], '0/type no message_delta may come here'],
    ['an event without type', [start, {}], '1/type an event without type'],
    ['anything after an error', [{ type: 'error' }, start], '1/type message_start after the end'],
  ])('%s', (_name, wire, finding) => {
    expect(judge(wire)).toContain(finding)
  })

  it.each([
    ['text_delta', ['text']],
    ['citations_delta', ['text']],
    ['input_json_delta', ['tool_use', 'server_tool_use', 'mcp_tool_use']],
    ['thinking_delta', ['thinking']],
    ['signature_delta', ['thinking']],
    ['compaction_delta', ['compaction']],
  ])('%s fits %j alone', (type, blocks) => {
    const all = ['text', 'tool_use', 'server_tool_use', 'mcp_tool_use', 'thinking', 'compaction', 'redacted_thinking']
    const fitting = all.filter(
      (one) => judge([start, block(0, one), delta(0, type), blockStop(0), end, stop]).length === 0,
    )
    expect(fitting).toEqual(all.filter((one) => blocks.includes(one)))
  })

  it('says once that something follows the end', () => {
    expect(judge([start, end, stop, start, end, stop])).toEqual(['3/type message_start after the end'])
    expect(judge([start, end, stop, ping])).toEqual([])
  })

  it('wants every event named where one of them is', () => {
    const [first, ...rest] = framesOf([start, end, stop])
    const messages = runAll(streamGrammar(), [{ data: '', ...first, event: 'message_start' }, ...rest])
    expect(messages.map(({ message }) => message)).toEqual([
      'the event is named nothing, not message_delta',
      'the event is named nothing, not message_stop',
    ])
  })

  it('finds data that is no JSON, and names that are not the type', () => {
    const frames = [{ data: '{' }, { event: 'ping', data: JSON.stringify(start) }]
    const messages = runAll(streamGrammar(), frames).map(({ message }) => message)
    expect(messages).toContain('an event whose data is no JSON object')
    expect(messages).toContain('the event is named ping, not message_start')
  })
})
