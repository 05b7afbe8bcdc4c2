import { describe, expect, it } from 'vitest'
import { checkEvents } from '../../hub/grammar.ts'
import { MEMBERS, ORIGIN } from '../../hub/node.ts'
import { openaiChat } from './index.ts'
import { decodeStream, encodeStream, runAll, testContexts } from './testing.ts'

const head = { id: 'c1', object: 'chat.completion.chunk', created: 1, model: 'm' }
const chunk = (delta: object, finish_reason: string | null = null, index = 0) => ({
  ...head,
  choices: [{ index, delta, finish_reason }],
})
const role = chunk({ role: 'assistant', content: '' })
const call = (index: number | undefined, more: object) =>
  chunk({ tool_calls: [{ ...(index === undefined ? {} : { index }), ...more }] })
const named = (index: number | undefined, id: string, args = '') =>
  call(index, { id, type: 'function', function: { name: 'f', arguments: args } })
const args = (index: number | undefined, text: string) => call(index, { function: { arguments: text } })
const stop = chunk({}, 'stop')
const calls = chunk({}, 'tool_calls')
const text = (content: string) => chunk({ content })

function decode(chunks: readonly unknown[], ...rest: [boolean?, ('eof' | 'cut')?]) {
  const { events, collected, reports } = decodeStream(chunks, ...rest)
  expect(checkEvents(events)).toBeUndefined()
  const response = 'response' in collected ? collected.response : undefined
  return {
    events,
    types: events.map(({ type }) => type),
    response,
    failure: 'failure' in collected ? collected.failure : undefined,
    reports,
  }
}
const callPart = (id: string, input: string) => ({
  type: 'tool-call',
  form: 'json',
  run: 'client',
  id,
  name: 'f',
  input,
})

describe('text, refusal and reasoning', () => {
  it('tells pieces of reasoning that say nothing as lost elsewhere', () => {
    const pieces = [{}, { type: 'reasoning.text', text: 'r' }, { type: 'reasoning.encrypted' }]
    const { events } = decode([role, chunk({ reasoning_details: pieces }), stop])
    const note = events.find((event) => event.type === 'note')
    expect(note).toMatchObject({ ext: { 'openai-chat': { '0': {}, '2': { type: 'reasoning.encrypted' } } } })
    expect(note?.[MEMBERS]).toEqual({ 'ext.0': '0', 'ext.2': '2' })
  })

  it('tells a text as one part', () => {
    const { types, response, reports } = decode([role, text('a'), text('b'), stop])
    expect(types).toEqual(['start', 'part-start', 'part-delta', 'part-delta', 'part-end', 'finish'])
    expect(response).toEqual({
      id: 'c1',
      model: 'm',
      created: 1,
      parts: [{ type: 'text', text: 'ab' }],
      finish: { reason: 'stop' },
    })
    expect(reports).toEqual([])
  })

  it('ends reasoning where text begins, under each of its names', () => {
    for (const member of ['reasoning_content', 'reasoning']) {
      const { response, events } = decode([role, chunk({ [member]: 'x' }), chunk({ [member]: 'y' }), text('a'), stop])
      expect(response?.parts).toEqual([
        { type: 'reasoning', segments: [{ channel: 'full', text: 'xy' }] },
        { type: 'text', text: 'a' },
      ])
      expect(events[4]).toEqual({ type: 'part-end', index: 0 })
    }
  })

  it('tells reasoning once where a server writes it under two names', () => {
    const { response } = decode([role, chunk({ reasoning: 'x', reasoning_content: 'x' }), text('a'), stop])
    expect(response?.parts[0]).toEqual({ type: 'reasoning', segments: [{ channel: 'full', text: 'x' }] })
  })

  it('reads a list of parts as content', () => {
    const { response, reports } = decode([
      role,
      chunk({ content: [{ type: 'thinking', thinking: [{ type: 'text', text: 'x' }] }] }),
      chunk({ content: [{ type: 'text', text: 'a' }] }),
      stop,
    ])
    expect(response?.parts.map(({ type }) => type)).toEqual(['reasoning', 'text'])
    expect(reports).toEqual(['repaired/member-shape /choices/0/delta/content'])
  })

  it('tells a refusal, citations and log probabilities', () => {
    const annotation = { type: 'url_citation', url_citation: { url: 'u', title: 't', start_index: 0, end_index: 1 } }
    const withLogprobs = {
      ...head,
      choices: [
        { index: 0, delta: { content: 'a' }, logprobs: { content: [{ token: 'a', logprob: 0 }] }, finish_reason: null },
      ],
    }
    expect(
      decode([role, withLogprobs, chunk({ annotations: [annotation] }), chunk({ refusal: 'no' }), stop]).response
        ?.parts,
    ).toEqual([
      {
        type: 'text',
        text: 'a',
        logprobs: [{ token: 'a', logprob: 0 }],
        citations: [{ url: 'u', title: 't', start: 0, end: 1 }],
      },
      { type: 'refusal', text: 'no' },
    ])
  })
})

/** Chunks between the role and the finish, the calls they tell, what was repaired. */
const callRows: readonly (readonly [
  name: string,
  chunks: readonly unknown[],
  parts: readonly unknown[],
  reports: readonly string[],
])[] = [
  ['one call in pieces', [named(0, 'a'), args(0, '{"x"'), args(0, ':1}')], [callPart('a', '{"x":1}')], []],
  ['one call whole', [named(0, 'a', '{}')], [callPart('a', '{}')], []],
  ['a call without arguments', [named(0, 'a')], [callPart('a', '{}')], []],
  [
    'interleaved calls',
    [named(0, 'a'), named(1, 'b'), args(0, '{"x":'), args(1, '{"y":'), args(0, '1}'), args(1, '2}')],
    [callPart('a', '{"x":1}'), callPart('b', '{"y":2}')],
    [],
  ],
  [
    'two calls in one chunk',
    [
      chunk({
        tool_calls: [0, 1].map((index) => ({
          index,
          id: `c${index}`,
          type: 'function',
          function: { name: 'f', arguments: '{}' },
        })),
      }),
    ],
    [callPart('c0', '{}'), callPart('c1', '{}')],
    [],
  ],
  ['id and name on every fragment', [named(0, 'a', '{'), named(0, 'a', '}')], [callPart('a', '{}')], []],
  [
    'a name that comes late',
    [
      call(0, { id: 'a', type: 'function', function: { arguments: '{"x"' } }),
      call(0, { function: { name: 'f', arguments: ':1}' } }),
    ],
    [callPart('a', '{"x":1}')],
    [],
  ],
  [
    'an id that comes late',
    [call(0, { type: 'function', function: { name: 'f' } }), call(0, { id: 'a', function: { arguments: '{}' } })],
    [callPart('a', '{}')],
    [],
  ],
  [
    'no id at all',
    [call(0, { type: 'function', function: { name: 'f', arguments: '{}' } })],
    [callPart('call_00000', '{}')],
    ['repaired/missing-id /choices/0/delta/tool_calls/0/id'],
  ],
  [
    'no index',
    [named(undefined, 'a', '{'), args(undefined, '}'), named(undefined, 'b', '{}')],
    [callPart('a', '{}'), callPart('b', '{}')],
    ['repaired/missing-member /choices/0/delta/tool_calls/0/index'],
  ],
  [
    'no type',
    [call(0, { id: 'a', function: { name: 'f', arguments: '{}' } })],
    [callPart('a', '{}')],
    ['repaired/missing-member /choices/0/delta/tool_calls/0/type'],
  ],
  [
    'all calls at index 0',
    [named(0, 'a', '{}'), named(0, 'b', '{}')],
    [callPart('a', '{}'), callPart('b', '{}')],
    ['repaired/member-shape /choices/0/delta/tool_calls/0/index'],
  ],
  [
    'arguments as an object',
    [call(0, { id: 'a', type: 'function', function: { name: 'f', arguments: { x: 1 } } })],
    [callPart('a', '{"x":1}')],
    ['repaired/member-shape /choices/0/delta/tool_calls/0/function'],
  ],
  [
    'a custom call',
    [call(0, { id: 'a', type: 'custom', custom: { name: 'f', input: 'x' } }), call(0, { custom: { input: 'y' } })],
    [{ type: 'tool-call', form: 'text', run: 'client', id: 'a', name: 'f', input: 'xy' }],
    [],
  ],
  [
    'the deprecated call',
    [chunk({ function_call: { name: 'f', arguments: '' } }), chunk({ function_call: { arguments: '{}' } })],
    [callPart('call_00000', '{}')],
    ['repaired/missing-id /choices/0/delta/function_call/id'],
  ],
]

describe('calls', () => {
  it.each(callRows)('%s', (_name, chunks, parts, reports) => {
    const result = decode([role, ...chunks, calls])
    expect(result.response?.parts).toEqual(parts)
    expect(result.response?.finish).toEqual({ reason: 'tool-calls' })
    expect(result.reports).toEqual(reports)
  })

  it('announces a call before its input; the text stays open, as it may go on', () => {
    const { types } = decode([role, text('a'), named(0, 'a'), args(0, '{}'), calls])
    expect(types).toEqual([
      'start',
      'part-start',
      'part-delta',
      'part-start',
      'part-delta',
      'part-end',
      'part-end',
      'finish',
    ])
  })

  it('text that goes on behind a call belongs to the one text of the answer', () => {
    const { response } = decode([role, text('a'), named(0, 'a'), text('b'), args(0, '{}'), calls])
    expect(response?.parts).toEqual([{ type: 'text', text: 'ab' }, callPart('a', '{}')])
  })

  it.each(['stop', undefined])('an answer with calls never ends in %j', (word) => {
    const { response, reports } = decode([role, named(0, 'a', '{}'), ...(word === undefined ? [] : [chunk({}, word)])])
    expect(response?.finish.reason).toBe('tool-calls')
    expect(reports).toHaveLength(1)
  })

  it('a call that never gets a name breaks the stream', () => {
    expect(decode([role, call(0, { id: 'a', function: { arguments: '{}' } }), calls]).failure?.kind).toBe('protocol')
  })

  it('holds no more than a bounded part of a call without a name', () => {
    const { failure } = decode([role, ...Array.from({ length: 9 }, () => args(0, 'x'.repeat(8192)))])
    expect(failure?.kind).toBe('protocol')
  })

  it('refuses an index beyond reason', () => {
    expect(decode([role, named(5_000_000, 'a')]).failure?.kind).toBe('protocol')
  })
})

describe('choices', () => {
  it('keeps several answers apart', () => {
    const { response } = decode([
      chunk({ role: 'assistant', content: '' }, null, 0),
      chunk({ role: 'assistant', content: '' }, null, 1),
      chunk({ content: 'a' }, null, 0),
      chunk({ content: 'x' }, null, 1),
      chunk({ content: 'b' }, null, 0),
      chunk({}, 'length', 1),
      chunk({}, 'stop', 0),
    ])
    expect(response).toMatchObject({
      parts: [{ type: 'text', text: 'ab' }],
      finish: { reason: 'stop' },
      otherChoices: [{ parts: [{ type: 'text', text: 'x' }], finish: { reason: 'length' } }],
    })
  })

  it('accepts a late role and reports one that never comes', () => {
    expect(decode([text('a'), chunk({ role: 'assistant' }), stop]).reports).toEqual([])
    expect(decode([text('a'), stop]).reports).toEqual(['repaired/missing-member /choices/0/delta/role'])
  })
})

describe('usage', () => {
  const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 }
  const expected = { inputTokens: 1, outputTokens: 2 }

  it.each([
    ['in a chunk of its own', [role, text('a'), stop, { ...head, choices: [], usage }]],
    ['with the finish', [role, text('a'), { ...stop, usage }]],
    [
      'on each chunk',
      [
        { ...role, usage: { ...usage, completion_tokens: 1 } },
        { ...text('a'), usage },
        { ...stop, usage },
      ],
    ],
  ])('%s', (_name, chunks) => {
    const { response, types } = decode(chunks)
    expect(response?.usage).toEqual(expected)
    expect(types.filter((type) => type === 'usage')).toHaveLength(1)
  })
})

describe('the end', () => {
  it.each([
    [true, 'eof', [role, text('a'), stop], undefined, []],
    [true, 'cut', [role, text('a'), stop], undefined, []],
    [false, 'eof', [role, text('a'), stop], undefined, ['repaired/missing-terminator']],
    [false, 'cut', [role, text('a'), stop], 'truncated', ['repaired/stream-truncated']],
    [false, 'eof', [role, text('a')], 'truncated', ['repaired/stream-truncated']],
    [false, 'cut', [role, text('a')], 'truncated', ['repaired/stream-truncated']],
    [false, 'eof', [], 'truncated', ['repaired/stream-truncated']],
  ] as const)('[DONE] %j, %s, %#', (done, how, chunks, kind, reports) => {
    const result = decode(chunks, done, how)
    expect(result.failure?.kind).toBe(kind)
    expect(result.reports).toEqual(reports)
  })

  it('an error inside the stream is a failure, and nothing follows it', () => {
    const error = { error: { message: 'm', type: 'server_error', param: null, code: 'server_is_overloaded' } }
    const { types, failure } = decode([role, text('a'), error, text('b'), stop])
    expect(types).toEqual(['start', 'part-start', 'part-delta', 'failure'])
    expect(failure).toMatchObject({ kind: 'overloaded', message: 'm' })
    expect(decode([{ error: 'broken' }]).types).toEqual(['failure'])
  })

  it('a finish that comes twice, and content after it, are repaired', () => {
    const { response, reports } = decode([role, text('a'), stop, text('b'), stop])
    expect(response?.parts).toEqual([{ type: 'text', text: 'ab' }])
    expect(reports).toEqual([
      'repaired/late-member /choices/0/delta',
      'repaired/duplicate-event /choices/0/finish_reason',
    ])
  })

  it('a second stream that begins inside the first breaks the rules; an id that merely changes does not', () => {
    const again = { ...role, id: 'other' }
    const { failure } = decode([role, text('a'), again, { ...text('b'), id: 'other' }, stop])
    expect(failure).toMatchObject({ kind: 'protocol' })
    const { response, reports } = decode([role, text('a'), { ...text('b'), id: 'other' }, stop])
    expect(response?.parts).toEqual([{ type: 'text', text: 'ab' }])
    expect(reports).toEqual(['repaired/member-shape /id'])
  })

  it('a second stream behind the first breaks the rules', () => {
    const second = { ...role, id: 'c2' }
    expect(decode([role, text('a'), stop, second]).failure?.kind).toBe('protocol')
  })

  it.each([
    '{',
    '[]',
    '5',
    '"x"',
    '{"choices":{}}',
    '{"choices":[5]}',
    '{"choices":[{"index":-1}]}',
    '{"id":"c","choices":[{"delta":{"content":5}}]}',
  ])('the broken frame %s ends the stream with a protocol failure', (data) => {
    const { decode: c } = testContexts()
    const decoder = openaiChat.stream?.decoder(c)
    const events =
      decoder === undefined
        ? []
        : runAll(decoder, [
            { data: JSON.stringify(role) },
            { data },
            { data: JSON.stringify(stop) },
            { data: '[DONE]' },
          ])
    expect(events.at(-1)).toMatchObject({ type: 'failure', failure: { kind: 'protocol' } })
    expect(checkEvents(events)).toBeUndefined()
  })
})

describe('what only some servers send', () => {
  it("waits for a chunk with a choice: Azure's filter results come first", () => {
    const filter = { choices: [], created: 0, id: '', model: '', object: '', prompt_filter_results: [] }
    const { response, reports } = decode([filter, role, text('a'), stop])
    expect(response).toMatchObject({ id: 'c1', ext: { 'openai-chat': { prompt_filter_results: [] } } })
    expect(reports).toEqual(['repaired/member-shape /object', 'carried/unknown-member /prompt_filter_results'])
  })

  const unlikely = { refusal: [{ token: 'n', logprob: -9 }] }
  const speech = { audio: { data: 'AA==' } }
  it.each([
    ['how likely a refusal was', { delta: {}, logprobs: unlikely }, '/logprobs/refusal'],
    ['speech', { delta: speech }, '/delta/audio'],
  ])('%s passes through Chat, and has a place where another dialect loses it', (_what, own, place) => {
    const choice = { index: 0, ...own }
    const { events } = decode([role, { ...head, choices: [choice] }, stop])
    const note = { type: 'note', dialect: 'openai-chat', wire: { choices: [choice] }, [ORIGIN]: `/choices/0${place}` }
    expect(events).toContainEqual(note)
    const chunks = encodeStream(events).data.filter((data) => data.startsWith('{'))
    expect(chunks.map((data) => JSON.parse(data).choices)).toContainEqual([choice])
  })

  it('logprobs without text have a place', () => {
    const lone = { ...head, choices: [{ index: 0, delta: {}, logprobs: { content: [{ token: 'a', logprob: 0 }] } }] }
    const started = decode([role, lone, stop]).events.find(({ type }) => type === 'part-start')
    expect(started).toMatchObject({
      part: { [ORIGIN]: '/choices/0/logprobs', [MEMBERS]: { text: '', logprobs: 'content' } },
    })
  })

  it('carries unknown members of chunk, choice and delta', () => {
    const odd = { ...head, x: { a: 1 }, choices: [{ index: 0, y: 2, delta: { z: 3 }, finish_reason: null }] }
    const { response, events, reports } = decode([role, odd, text('a'), stop])
    expect(response?.ext).toEqual({ 'openai-chat': { x: { a: 1 } } })
    expect(response?.finish.ext).toEqual({ 'openai-chat': { y: 2 } })
    expect(events).toContainEqual({
      type: 'note',
      dialect: 'openai-chat',
      wire: { choices: [{ index: 0, delta: { z: 3 } }] },
      [ORIGIN]: '/choices/0/delta/z',
    })
    expect(reports).toEqual([
      'carried/unknown-member /x',
      'carried/unknown-member /choices/0/y',
      'carried/unknown-member /choices/0/delta/z',
    ])
  })

  it('tells of pieces of reasoning what is neither text nor seal, with the note that has them', () => {
    const pieces = [{ type: 'reasoning.text', text: 'a', index: 0, format: 'f' }, { data: 's' }]
    const chunk = { ...head, choices: [{ index: 0, delta: { reasoning_details: pieces }, finish_reason: null }] }
    const { events } = decode([role, chunk, stop])
    const note = events.find((event) => event.type === 'note')
    expect(note).toMatchObject({ ext: { 'openai-chat': { '0/index': 0, '0/format': 'f' } } })
    expect(note?.type === 'note' ? note[ORIGIN] : undefined).toBe('/choices/0/delta/reasoning_details')
  })

  it('carries a second name of the reasoning, and probabilities of a refusal, as notes', () => {
    const delta = { reasoning_content: 'a', reasoning: 'b' }
    const logprobs = { content: [], refusal: [{ token: 'x', logprob: 0 }] }
    const { events } = decode([role, { ...head, choices: [{ index: 0, delta, logprobs, finish_reason: null }] }, stop])
    const notes = events.filter(({ type }) => type === 'note')
    expect(notes).toMatchObject([
      { wire: { choices: [{ index: 0, delta: { reasoning: 'b' } }] } },
      { wire: { choices: [{ index: 0, delta: {}, logprobs: { refusal: logprobs.refusal } }] } },
    ])
    expect(notes.map((note) => (note.type === 'note' ? note[ORIGIN] : undefined))).toContain(
      '/choices/0/delta/reasoning',
    )
  })
})
