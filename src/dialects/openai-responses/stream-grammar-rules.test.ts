import { describe, expect, it } from 'vitest'
import { streamGrammar } from './stream-grammar.ts'
import { framesOf, runAll } from './testing.ts'

type Wire = Record<string, unknown>

const response = (status: string, output: readonly object[] = []) => ({ id: 'resp_1', status, output })
const created = { type: 'response.created', response: response('in_progress') }
const going = { type: 'response.in_progress', response: response('in_progress') }
const completed = (...output: object[]) => ({ type: 'response.completed', response: response('completed', output) })
const added = (output_index: number, item: object) => ({ type: 'response.output_item.added', output_index, item })
const ended = (output_index: number, item: object) => ({ type: 'response.output_item.done', output_index, item })
const message = { type: 'message', id: 'msg_1' }
const call = { type: 'function_call', id: 'fc_1', call_id: 'call_1' }
const custom = { type: 'custom_tool_call', id: 'ct_1', call_id: 'call_2' }
const reasoning = { type: 'reasoning', id: 'rs_1' }
const place = { output_index: 0, content_index: 0 }
const part = { type: 'response.content_part.added', ...place, part: { type: 'output_text' } }
const text = { type: 'response.output_text.delta', ...place, delta: 'Oslo' }
const textDone = { type: 'response.output_text.done', ...place, text: 'Oslo' }
const partDone = { type: 'response.content_part.done', ...place }
const input = { type: 'response.function_call_arguments.delta', output_index: 0, delta: '{}' }
const inputDone = { type: 'response.function_call_arguments.done', output_index: 0, arguments: '{}' }
const begin = [created, going]

const numbered = (events: readonly Wire[]): readonly Wire[] =>
  events.map((event, n) => ({ sequence_number: n, ...event }))
const judge = (events: readonly Wire[]): readonly string[] =>
  runAll(streamGrammar(), framesOf(numbered(events))).map(({ frame, at, message: say }) => `${frame} ${at} ${say}`)

const answer = [...begin, added(0, message), part, text, textDone, partDone, ended(0, message), completed(message)]
const summary = { output_index: 0, summary_index: 0 }

describe('legal streams', () => {
  it.each<[string, readonly Wire[]]>([
    ['an answer', answer],
    ['nothing said', [...begin, completed()]],
    ['a queue', [created, { type: 'response.queued', response: response('queued') }, going, completed()]],
    ['an error at once', [{ type: 'error', message: 'm' }]],
    ['an error inside', [...begin, added(0, message), { type: 'error', message: 'm' }]],
    [
      'a failure with items left open',
      [...begin, added(0, message), { type: 'response.failed', response: response('failed') }],
    ],
    ['a call', [...begin, added(0, call), input, inputDone, ended(0, call), completed(call)]],
    [
      'a custom call',
      [
        ...begin,
        added(0, custom),
        { type: 'response.custom_tool_call_input.delta', output_index: 0, delta: 'ab' },
        { type: 'response.custom_tool_call_input.done', output_index: 0, input: 'ab' },
        ended(0, custom),
        completed(custom),
      ],
    ],
    [
      'a call without id, as some hosts send it',
      [
        ...begin,
        added(0, { ...call, id: undefined }),
        input,
        inputDone,
        ended(0, { ...call, id: undefined }),
        completed(call),
      ],
    ],
    [
      'a refusal',
      [
        ...begin,
        added(0, message),
        { ...part, part: { type: 'refusal' } },
        { type: 'response.refusal.delta', ...place, delta: 'No' },
        { type: 'response.refusal.done', ...place, refusal: 'No' },
        partDone,
        ended(0, message),
        completed(message),
      ],
    ],
    [
      'reasoning and its summary',
      [
        ...begin,
        added(0, reasoning),
        { type: 'response.reasoning_summary_part.added', ...summary, part: { type: 'summary_text' } },
        { type: 'response.reasoning_summary_text.delta', ...summary, delta: 'a' },
        { type: 'response.reasoning_summary_text.done', ...summary, text: 'a' },
        { type: 'response.reasoning_summary_part.done', ...summary },
        { ...part, part: { type: 'reasoning_text' } },
        { type: 'response.reasoning_text.delta', ...place, delta: 'b' },
        { type: 'response.reasoning_text.done', ...place, text: 'b' },
        partDone,
        ended(0, reasoning),
        completed(reasoning),
      ],
    ],
    ['events of a later version', [...begin, { type: 'response.glow' }, completed()]],
  ])('%s', (_name, events) => {
    expect(judge(events)).toEqual([])
  })

  it('a keepalive has no number', () => {
    const events = [created, { type: 'keepalive', sequence_number: undefined }, going, completed()]
    const frames = framesOf(events.map((one, n) => ({ sequence_number: n > 1 ? n - 1 : n, ...one })))
    expect(runAll(streamGrammar(), frames)).toEqual([])
  })
})

describe('illegal streams', () => {
  it.each<[string, readonly Wire[], string]>([
    ['an item too early', [created, added(0, message)], '1 /type an item before response.in_progress'],
    ['an event after an error', [{ type: 'error' }, created], '1 /type an event after the end'],
    ['no item', [...begin, { type: 'response.output_item.added', output_index: 0 }], '2 /item an item is missing'],
    [
      'an index twice',
      [...begin, added(0, message), added(0, call)],
      '3 /output_index an item with this index was announced before',
    ],
    ['a gap', [...begin, added(1, message)], '2 /output_index output indexes are not contiguous from 0'],
    ['an item without id', [...begin, added(0, { type: 'message' })], '2 /item/id an item needs an id'],
    ['an item with an empty id', [...begin, added(0, { ...call, id: '' })], '2 /item/id an item needs an id'],
    [
      'an id twice',
      [...begin, added(0, message), added(1, { ...reasoning, id: 'msg_1' })],
      '3 /item/id two items have the same id',
    ],
    [
      'a call_id twice',
      [...begin, added(0, call), added(1, { ...custom, call_id: 'call_1' })],
      '3 /item/call_id two calls have the same call_id',
    ],
    [
      'an item ended twice',
      [...begin, added(0, call), ended(0, call), ended(0, call)],
      '4 /output_index the item has ended',
    ],
    [
      'another id at the end',
      [...begin, added(0, message), ended(0, { ...message, id: 'x' })],
      '3 /item/id the id is not the one announced',
    ],
    [
      'another type at the end',
      [...begin, added(0, message), ended(0, { ...message, type: 'reasoning' })],
      '3 /item/type the type is not the one announced',
    ],
    [
      'another call_id at the end',
      [...begin, added(0, call), ended(0, { ...call, call_id: 'x' })],
      '3 /item/call_id the call_id is not the one announced',
    ],
    [
      'a part twice',
      [...begin, added(0, message), part, part],
      '4 /content_index a part with this index was announced before',
    ],
    [
      'a part ended twice',
      [...begin, added(0, message), part, partDone, partDone],
      '5 /content_index the part has ended',
    ],
    [
      'a part ended that never began',
      [...begin, added(0, message), partDone],
      '3 /content_index the part was never announced',
    ],
    [
      'text of another part',
      [...begin, added(0, message), { ...part, part: { type: 'refusal' } }, text],
      '4 /type the part is a refusal',
    ],
    [
      'text after its end',
      [...begin, added(0, message), part, text, textDone, text],
      '6 /delta the text of the part has ended',
    ],
    [
      'text ended twice',
      [...begin, added(0, message), part, text, textDone, textDone],
      '6 /text the text of the part ended before',
    ],
    ['arguments of a message', [...begin, added(0, message), input], '3 /type the item is a message'],
    ['arguments of a custom call', [...begin, added(0, custom), inputDone], '3 /type the item is a custom_tool_call'],
    ['arguments of nothing', [...begin, input], '2 /output_index the item was never announced'],
    ['no response', [{ type: 'response.created' }], '0 /response a response is missing'],
    [
      'another id of the response',
      [created, { ...going, response: { ...going.response, id: 'x' } }],
      '1 /response/id the id of the response changes',
    ],
    [
      'a status that is not the event’s',
      [...begin, { type: 'response.incomplete', response: response('completed') }],
      '2 /response/status the status is not incomplete',
    ],
    [
      'output of another type',
      [...begin, added(0, call), ended(0, call), completed(message)],
      '4 /response/output/0 the output is not what was told',
    ],
    ['a number that is not the next', [{ ...created, sequence_number: 1 }], '0 /sequence_number expected 0'],
  ])('%s', (_name, events, finding) => {
    expect(judge(events)).toContain(finding)
  })

  it('ends with each of the four terminals, and with nothing else', () => {
    for (const type of ['response.completed', 'response.incomplete', 'response.failed', 'error']) {
      const events = [...begin, { type, response: response(type.slice('response.'.length)) }]
      expect(judge(events)).toEqual([])
      expect(judge([...events, going])).toEqual(['3 /type an event after the end'])
    }
    expect(judge(begin)).toEqual(['2  the stream ends without completed, incomplete or failed'])
  })
})
