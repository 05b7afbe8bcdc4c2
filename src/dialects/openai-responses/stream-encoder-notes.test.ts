import { describe, expect, it } from 'vitest'
import type { Event } from '../../hub/event.ts'
import type { Json } from '../../hub/node.ts'
import { decodeStream, encodeStream, wireResponse } from './testing.ts'

const response = (more: Record<string, Json> = {}): Json => wireResponse({ status: 'in_progress', ...more })

const text = { type: 'output_text', text: 'Oslo', annotations: [], logprobs: [] }
const message = { type: 'message', id: 'msg_1', status: 'completed', role: 'assistant', content: [text] }
const search = {
  type: 'web_search_call',
  id: 'ws_1',
  status: 'completed',
  action: { type: 'search', query: 'capital of Norway' },
}
const shell = { type: 'shell_call', id: 'sh_1', call_id: 'c', status: 'completed', action: { commands: ['ls'] } }

/** A search while a message is told before and a shell is used behind it, as the vendor numbers them. */
const stream = [
  { type: 'response.created', response: response() },
  { type: 'response.in_progress', response: response() },
  { type: 'response.output_item.added', output_index: 0, item: { ...search, status: 'in_progress' } },
  { type: 'response.web_search_call.in_progress', item_id: 'ws_1', output_index: 0 },
  { type: 'response.web_search_call.searching', item_id: 'ws_1', output_index: 0 },
  { type: 'response.web_search_call.completed', item_id: 'ws_1', output_index: 0 },
  { type: 'response.output_item.done', output_index: 0, item: search },
  { type: 'response.output_item.added', output_index: 1, item: { ...message, status: 'in_progress', content: [] } },
  {
    type: 'response.content_part.added',
    item_id: 'msg_1',
    output_index: 1,
    content_index: 0,
    part: { ...text, text: '' },
  },
  {
    type: 'response.output_text.delta',
    item_id: 'msg_1',
    output_index: 1,
    content_index: 0,
    delta: 'Oslo',
    logprobs: [],
  },
  {
    type: 'response.output_text.done',
    item_id: 'msg_1',
    output_index: 1,
    content_index: 0,
    text: 'Oslo',
    logprobs: [],
  },
  { type: 'response.content_part.done', item_id: 'msg_1', output_index: 1, content_index: 0, part: text },
  { type: 'response.output_item.done', output_index: 1, item: message },
  { type: 'response.output_item.added', output_index: 2, item: { ...shell, status: 'in_progress' } },
  { type: 'response.shell_call_command.added', output_index: 2, command_index: 0, command: '' },
  { type: 'response.shell_call_command.delta', output_index: 2, command_index: 0, delta: 'ls' },
  { type: 'response.shell_call_command.done', output_index: 2, command_index: 0, command: 'ls' },
  { type: 'response.output_item.done', output_index: 2, item: shell },
  { type: 'response.completed', response: response({ status: 'completed', output: [search, message, shell] }) },
].map((event, sequence_number) => ({ ...event, sequence_number }))

const own = { from: 'openai-responses' } as const

describe('progress of hosted tools', () => {
  it('comes back event by event', () => {
    const { events, reports } = decodeStream(stream)
    const again = encodeStream(events, own)
    expect(again.sent).toEqual(stream)
    expect([...reports, ...again.reports]).toEqual([])
  })

  it('is numbered as its item is here', () => {
    const { events } = decodeStream(stream)
    // The message is left out, so that the shell comes second.
    const kept = events.filter((event) => !('index' in event) || event.index !== 1)
    const { sent } = encodeStream(kept, own)
    expect(sent.filter(({ type }) => String(type).startsWith('response.shell_call'))).toEqual([
      expect.objectContaining({ output_index: 1 }),
      expect.objectContaining({ output_index: 1 }),
      expect.objectContaining({ output_index: 1 }),
    ])
    expect(sent.map(({ sequence_number }) => sequence_number)).toEqual(sent.map((_, n) => n))
  })

  const around = (...notes: readonly Event[]): readonly Event[] => [
    { type: 'start', id: 'resp_1', model: 'm', created: 1, ext: { 'openai-responses': {} } },
    ...notes,
    { type: 'finish', finish: { reason: 'stop' }, ext: { 'openai-responses': {} } },
  ]
  const note = (wire: Json, dialect: 'openai-responses' | 'openai-chat' = 'openai-responses'): Event => ({
    type: 'note',
    dialect,
    wire,
  })

  it.each<readonly [string, Event]>([
    ['of an item that was never announced', note({ type: 'response.mcp_call.completed', output_index: 4 })],
    [
      'of an item without an id',
      note({ type: 'response.output_item.added', output_index: 0, item: { type: 'program' } }),
    ],
    ['of a wait that is over', note({ type: 'response.queued', response: {} })],
    ['that is no event', note('x')],
    ['of another dialect', note({ type: 'ping' }, 'openai-chat')],
  ])('%s is told to be dropped', (_what, event) => {
    const { types, reports } = encodeStream(around(event), own)
    expect(types).toEqual(['response.created', 'response.in_progress', 'response.completed'])
    expect(reports).toEqual(['dropped/note'])
  })

  it('without an item goes out as it came', () => {
    const { sent, reports } = encodeStream(around(note({ type: 'response.audio.done', sequence_number: 40 })), own)
    expect(sent[2]).toEqual({ type: 'response.audio.done', sequence_number: 2 })
    expect(reports).toEqual([])
  })

  it('waiting is a note: no other dialect has a word for it', () => {
    const { events } = decodeStream([stream[0], { type: 'response.queued', response: response() }, stream.at(-1)])
    expect(events.filter(({ type }) => type === 'note')).toHaveLength(1)
  })
})

describe('a message that says nothing', () => {
  const empty = { ...message, content: [] }
  const said = [
    stream[0],
    stream[1],
    { type: 'response.output_item.added', output_index: 0, item: { ...empty, status: 'in_progress' } },
    { type: 'response.output_item.done', output_index: 0, item: empty },
    { type: 'response.completed', response: response({ status: 'completed', output: [empty] }) },
  ]

  it('is still an item', () => {
    const { events } = decodeStream(said)
    const { last, types } = encodeStream(events, own)
    expect(types).toContain('response.output_item.done')
    expect(last).toMatchObject({ response: { output: [empty] } })
  })
})

describe('what a part of a summary says beside its text', () => {
  it('is told to be dropped: the item says it once more', () => {
    const item = { type: 'reasoning', id: 'rs_1', summary: [{ type: 'summary_text', text: 'a' }], status: 'incomplete' }
    const at = { item_id: 'rs_1', output_index: 0, summary_index: 0 }
    const { reports } = decodeStream(
      [
        stream[0],
        { type: 'response.output_item.added', output_index: 0, item: { ...item, summary: [] } },
        { type: 'response.reasoning_summary_part.done', ...at, part: item.summary[0], status: 'incomplete' },
        { type: 'response.output_item.done', output_index: 0, item },
        stream.at(-1),
      ].map((event, sequence_number) => ({ ...event, sequence_number })),
    )
    expect(reports).toContain('dropped/status /status')
  })
})
