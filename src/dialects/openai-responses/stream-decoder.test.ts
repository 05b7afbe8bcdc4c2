import { describe, expect, it } from 'vitest'
import { createContexts } from '../../hub/context.ts'
import type { Json } from '../../hub/node.ts'
import type { Part } from '../../hub/part.ts'
import { openaiResponses, responsesTables } from './index.ts'
import { createStreamDecoder } from './stream-decoder.ts'
import { bare, decodeStream, framesOf, runAll, told, wireResponse } from './testing.ts'

type Wire = Record<string, Json>

const usage = {
  input_tokens: 3,
  input_tokens_details: { cached_tokens: 0 },
  output_tokens: 2,
  output_tokens_details: { reasoning_tokens: 0 },
  total_tokens: 5,
}
const response = (more: Wire = {}): Wire => wireResponse({ status: 'in_progress', ...more })

const created = { type: 'response.created', response: response() }
const completed = (more: Wire = {}) => ({
  type: 'response.completed',
  response: response({ status: 'completed', usage, ...more }),
})

/** Numbers the events as the vendor does. */
const numbered = (events: readonly Wire[]): readonly Wire[] =>
  events.map((event, n) => ({ ...event, sequence_number: n }))

const added = (n: number, item: Wire): Wire => ({ type: 'response.output_item.added', output_index: n, item })
const done = (n: number, item: Wire): Wire => ({ type: 'response.output_item.done', output_index: n, item })
const message = (id: string, content: Json = [], more: Wire = {}): Wire => ({
  type: 'message',
  id,
  role: 'assistant',
  status: 'completed',
  content,
  ...more,
})
const outputText = (text: string): Wire => ({ type: 'output_text', text, annotations: [], logprobs: [] })
const at = (id: string, n: number, more: Wire = {}): Wire => ({
  item_id: id,
  output_index: n,
  content_index: 0,
  ...more,
})
const partAdded = (id: string, n: number): Wire => ({
  type: 'response.content_part.added',
  ...at(id, n),
  part: outputText(''),
})
const textDelta = (id: string, n: number, delta: string): Wire => ({
  type: 'response.output_text.delta',
  ...at(id, n),
  delta,
  logprobs: [],
})
const textDone = (id: string, n: number, text: string): Wire => ({
  type: 'response.output_text.done',
  ...at(id, n),
  text,
  logprobs: [],
})

const textItem = (id: string, n: number, ...deltas: readonly string[]): readonly Wire[] => {
  const text = deltas.join('')
  return [
    added(n, message(id, [], { status: 'in_progress' })),
    partAdded(id, n),
    ...deltas.map((delta) => textDelta(id, n, delta)),
    textDone(id, n, text),
    { type: 'response.content_part.done', ...at(id, n), part: outputText(text) },
    done(n, message(id, [outputText(text)])),
  ]
}

const call = (more: Wire = {}): Wire => ({
  type: 'function_call',
  id: 'fc_1',
  call_id: 'c',
  name: 'f',
  arguments: '',
  status: 'in_progress',
  ...more,
})

function partsOf(events: readonly unknown[]): {
  readonly parts: readonly Part[]
  readonly reports: readonly string[]
  readonly reason: string
} {
  const { collected, reports } = decodeStream(events)
  if ('failure' in collected) return { parts: collected.partial.parts, reports, reason: collected.failure.kind }
  return { parts: collected.response.parts, reports, reason: collected.response.finish.reason }
}

const textOf = (parts: readonly Part[]): readonly unknown[] =>
  parts.map((part) =>
    part.type === 'tool-call'
      ? part.input
      : part.type === 'reasoning'
        ? part.segments
        : 'text' in part
          ? part.text
          : part.type,
  )

describe('a stream by the book', () => {
  it('becomes hub events one by one', () => {
    const { events, reports } = decodeStream(
      numbered([
        created,
        { type: 'response.in_progress', response: response() },
        ...textItem('msg_1', 0, 'Os', 'lo'),
        completed(),
      ]),
    )
    expect(bare(events)).toEqual([
      { type: 'start', id: 'resp_1', model: 'm', created: 1, ext: { 'openai-responses': {} } },
      { type: 'part-start', index: 0, part: { type: 'text', text: '', group: { n: 0, id: 'msg_1' } } },
      { type: 'part-delta', index: 0, delta: { on: 'text', text: 'Os' } },
      { type: 'part-delta', index: 0, delta: { on: 'text', text: 'lo' } },
      { type: 'part-end', index: 0 },
      { type: 'usage', usage: { inputTokens: 3, outputTokens: 2, cacheRead: 0, reasoning: 0 } },
      { type: 'finish', finish: { reason: 'stop' }, ext: { 'openai-responses': {} } },
    ])
    expect(reports).toEqual([])
  })

  it('calls stream their input, and decide the reason', () => {
    const { events } = decodeStream(
      numbered([
        created,
        added(0, call()),
        { type: 'response.function_call_arguments.delta', item_id: 'fc_1', output_index: 0, delta: '{"a":' },
        { type: 'response.function_call_arguments.delta', item_id: 'fc_1', output_index: 0, delta: '1}' },
        { type: 'response.function_call_arguments.done', item_id: 'fc_1', output_index: 0, arguments: '{"a":1}' },
        done(0, call({ arguments: '{"a":1}', status: 'completed' })),
        completed(),
      ]),
    )
    expect(bare(events.slice(1, 5))).toEqual([
      {
        type: 'part-start',
        index: 0,
        part: {
          type: 'tool-call',
          form: 'json',
          run: 'client',
          id: 'c',
          name: 'f',
          input: '',
          group: { n: 0, id: 'fc_1' },
        },
      },
      { type: 'part-delta', index: 0, delta: { on: 'input', text: '{"a":' } },
      { type: 'part-delta', index: 0, delta: { on: 'input', text: '1}' } },
      { type: 'part-end', index: 0 },
    ])
    expect(events.at(-1)).toMatchObject({ finish: { reason: 'tool-calls' } })
  })

  it('summary parts are segments, and the seal comes at the end', () => {
    const summary = (type: string, n: number, more: Wire): Wire => ({
      type: `response.reasoning_summary_${type}`,
      item_id: 'rs_1',
      output_index: 0,
      summary_index: n,
      ...more,
    })
    const parts = [
      { type: 'summary_text', text: 'one' },
      { type: 'summary_text', text: 'two' },
    ]
    const { collected, reports } = decodeStream(
      numbered([
        created,
        added(0, { type: 'reasoning', id: 'rs_1', summary: [], encrypted_content: 'not yet' }),
        summary('part.added', 0, { part: { type: 'summary_text', text: '' } }),
        summary('text.delta', 0, { delta: 'one' }),
        summary('text.done', 0, { text: 'one' }),
        summary('part.done', 0, { part: { type: 'summary_text', text: 'one' } }),
        summary('part.added', 1, { part: { type: 'summary_text', text: '' } }),
        summary('text.delta', 1, { delta: 'two' }),
        summary('text.done', 1, { text: 'two' }),
        summary('part.done', 1, { part: { type: 'summary_text', text: 'two' } }),
        done(0, { type: 'reasoning', id: 'rs_1', summary: parts, encrypted_content: 'gAAA' }),
        completed(),
      ]),
    )
    expect(reports).toEqual([])
    expect('response' in collected && bare(collected.response.parts)).toEqual([
      {
        type: 'reasoning',
        segments: [
          { channel: 'summary', text: 'one' },
          { channel: 'summary', text: 'two' },
        ],
        seal: { issuer: 'openai-responses', form: 'ciphertext', value: 'gAAA' },
        group: { n: 0, id: 'rs_1' },
      },
    ])
  })

  it('hosted calls come whole at their end, their progress as notes', () => {
    const item = { type: 'web_search_call', id: 'ws_1', status: 'completed', action: { type: 'search', query: 'q' } }
    const { events, reports } = decodeStream(
      numbered([
        created,
        added(0, { type: 'web_search_call', id: 'ws_1', status: 'in_progress' }),
        { type: 'response.web_search_call.searching', item_id: 'ws_1', output_index: 0 },
        done(0, item),
        completed(),
      ]),
    )
    expect(events.map(({ type }) => type)).toEqual([
      'start',
      'note',
      'note',
      'part-start',
      'part-end',
      'usage',
      'finish',
    ])
    expect(events[3]).toMatchObject({ part: { type: 'tool-call', run: 'server', id: 'ws_1', input: '{"query":"q"}' } })
    expect(reports).toEqual([])
  })

  it('annotations are citations, told once', () => {
    const annotation = { type: 'url_citation', url: 'https://a', title: 'A', start_index: 0, end_index: 2 }
    const { parts } = partsOf(
      numbered([
        created,
        added(0, message('msg_1')),
        partAdded('msg_1', 0),
        textDelta('msg_1', 0, 'Oslo'),
        { type: 'response.output_text.annotation.added', ...at('msg_1', 0), annotation_index: 0, annotation },
        done(0, message('msg_1', [{ type: 'output_text', text: 'Oslo', annotations: [annotation] }])),
        completed(),
      ]),
    )
    expect(bare(parts[0])).toMatchObject({
      text: 'Oslo',
      citations: [{ url: 'https://a', title: 'A', start: 0, end: 2 }],
    })
  })

  it('overlapping items are told by their index', () => {
    const { parts, reports } = partsOf(
      numbered([
        created,
        added(0, call()),
        added(1, call({ id: 'fc_2', call_id: 'd', name: 'g' })),
        { type: 'response.function_call_arguments.delta', item_id: 'fc_2', output_index: 1, delta: '{"b"' },
        { type: 'response.function_call_arguments.delta', item_id: 'fc_1', output_index: 0, delta: '{"a":1}' },
        { type: 'response.function_call_arguments.delta', item_id: 'fc_2', output_index: 1, delta: ':2}' },
        done(1, call({ id: 'fc_2', call_id: 'd', name: 'g', arguments: '{"b":2}' })),
        done(0, call({ arguments: '{"a":1}' })),
        completed(),
      ]),
    )
    expect(textOf(parts)).toEqual(['{"a":1}', '{"b":2}'])
    expect(reports).toEqual([])
  })
})

describe('what real servers do', () => {
  const cases: readonly (readonly [
    name: string,
    events: readonly unknown[],
    texts: readonly unknown[],
    reports: readonly string[],
  ])[] = [
    [
      'arguments only in the done event (LM Studio)',
      numbered([
        created,
        added(0, call()),
        { type: 'response.function_call_arguments.done', item_id: 'fc_1', output_index: 0, arguments: '{"a":1}' },
        done(0, call({ arguments: '{"a":1}' })),
        completed(),
      ]),
      ['{"a":1}'],
      ['repaired/late-member'],
    ],
    [
      'arguments only at the end of the item',
      numbered([created, added(0, call()), done(0, call({ arguments: '{"a":1}' })), completed()]),
      ['{"a":1}'],
      ['repaired/late-member'],
    ],
    [
      'the name of a call only at its end: fragments wait for it',
      numbered([
        created,
        added(0, call({ name: '' })),
        { type: 'response.function_call_arguments.delta', item_id: 'fc_1', output_index: 0, delta: '{"a"' },
        done(0, call({ arguments: '{"a":1}' })),
        completed(),
      ]),
      ['{"a":1}'],
      ['repaired/late-member'],
    ],
    [
      'output only in the last event',
      numbered([created, completed({ output: [message('msg_1', [outputText('Oslo')]), call({ arguments: '{}' })] })]),
      ['Oslo', '{}'],
      ['repaired/late-member'],
    ],
    [
      'nothing but the last event',
      numbered([completed({ output: [message('msg_1', [outputText('Oslo')])] })]),
      ['Oslo'],
      ['repaired/late-member'],
    ],
    [
      'an item that is never ended',
      numbered([created, ...textItem('msg_1', 0, 'Oslo').slice(0, 3), completed()]),
      ['Oslo'],
      ['repaired/unclosed-part'],
    ],
    [
      'an item that only the last event ends, with more text',
      numbered([
        created,
        ...textItem('msg_1', 0, 'Os').slice(0, 3),
        completed({ output: [message('msg_1', [outputText('Oslo')])] }),
      ]),
      ['Oslo'],
      ['repaired/unclosed-part', 'repaired/late-member'],
    ],
    [
      'ids that change with each event (GitHub Copilot)',
      numbered([
        created,
        added(0, message('a')),
        partAdded('b', 0),
        textDelta('c', 0, 'Oslo'),
        done(0, message('d', [outputText('Oslo')])),
        completed(),
      ]),
      ['Oslo'],
      ['repaired/id'],
    ],
    [
      'deltas of an item that was never announced',
      numbered([created, textDelta('msg_1', 0, 'Oslo'), completed()]),
      ['Oslo'],
      ['repaired/missing-member', 'repaired/unclosed-part'],
    ],
    [
      'no response.created',
      numbered([...textItem('msg_1', 0, 'Oslo'), completed()]),
      ['Oslo'],
      ['repaired/missing-member'],
    ],
    ['no numbers', [created, ...textItem('msg_1', 0, 'Oslo'), completed()], ['Oslo'], ['repaired/missing-member']],
    [
      'a second response.created before any content',
      numbered([created, created, ...textItem('msg_1', 0, 'Oslo'), completed()]),
      ['Oslo'],
      ['repaired/duplicate-event /response'],
    ],
    [
      'keepalives, [DONE] and empty data',
      [
        ...numbered([created, { type: 'keepalive' }, ...textItem('msg_1', 0, 'Oslo')]),
        '',
        ...numbered([completed()]),
        '[DONE]',
      ],
      ['Oslo'],
      [],
    ],
    [
      'events after the end',
      numbered([created, ...textItem('msg_1', 0, 'Oslo'), completed(), textDelta('msg_1', 0, 'more')]),
      ['Oslo'],
      [],
    ],
  ]

  it.each(cases)('%s', (_name, events, texts, expected) => {
    const { parts, reports, reason } = partsOf(events)
    expect(textOf(parts)).toEqual(texts)
    expect(reports).toEqual(expected)
    expect(reason).toMatch(/^(stop|tool-calls)$/)
  })

  it('an event type nobody knows is carried as a note and told', () => {
    const { events, reports } = decodeStream(numbered([created, { type: 'response.sparkle', glitter: 1 }, completed()]))
    expect(events[1]).toMatchObject({ type: 'note', wire: { glitter: 1 } })
    expect(reports).toEqual(['carried/unknown-type /type'])
  })
})

describe('whose answer it is', () => {
  it.each(['response.in_progress', 'keepalive'])('is lost where %s says it to another dialect', (type) => {
    const target = { id: 'openai-chat' } as const
    const contexts = createContexts({ source: openaiResponses, target })
    const event = { type, response: response(), agent: { agent_name: 'a' } }
    const out = runAll(createStreamDecoder(responsesTables, contexts.decode), framesOf(numbered([created, event])))
    expect(out.at(0)).toMatchObject({ type: 'start' })
    expect(told(contexts.diagnostics())).toContain('dropped/member /agent')
  })
})

describe('events without a type', () => {
  const untyped = (events: readonly Wire[]): readonly Wire[] =>
    events.map(({ type: _type, ...rest }, n) => ({ ...rest, sequence_number: n }))

  it('are known by what they hold', () => {
    const { parts, reports, reason } = partsOf(
      untyped([
        created,
        added(0, message('msg_1', [], { status: 'in_progress' })),
        textDelta('msg_1', 0, 'Os'),
        textDelta('msg_1', 0, 'lo'),
        done(0, message('msg_1', [outputText('Oslo')])),
        added(1, call()),
        { output_index: 1, delta: '{}' },
        done(1, call({ arguments: '{}', status: 'completed' })),
        completed(),
      ]),
    )
    expect(textOf(parts)).toEqual(['Oslo', '{}'])
    expect(reports).toEqual(['repaired/missing-member'])
    expect(reason).toBe('tool-calls')
  })

  it('even without an index', () => {
    const { parts } = partsOf([
      { response: response() },
      { item: message('msg_1', [], { status: 'in_progress' }) },
      { delta: 'Oslo' },
      { item: message('msg_1', [outputText('Oslo')]) },
      { item: call({ arguments: '{}', status: 'completed' }) },
      { response: response({ status: 'completed' }) },
    ])
    expect(textOf(parts)).toEqual(['Oslo', '{}'])
  })

  it('a bare delta opens a message', () => {
    expect(textOf(partsOf([{ delta: 'Oslo' }, { response: response({ status: 'completed' }) }]).parts)).toEqual([
      'Oslo',
    ])
  })

  it('a whole response in the place of an event is an answer', () => {
    expect(
      textOf(partsOf([response({ status: 'completed', output: [message('msg_1', [outputText('Oslo')])] })]).parts),
    ).toEqual(['Oslo'])
  })
})

describe('how a stream ends', () => {
  const open = numbered([created, ...textItem('msg_1', 0, 'Oslo').slice(0, 3)])

  it.each(['eof', 'cut'] as const)('without its last event: %s is a truncation', (how) => {
    const { events, reports } = decodeStream(open, how)
    expect(events.at(-1)).toMatchObject({ type: 'failure', failure: { kind: 'truncated' } })
    expect(reports).toEqual(['repaired/stream-truncated'])
  })

  it('before its first event: the failure stands alone', () => {
    expect(decodeStream([]).events.map(({ type }) => type)).toEqual(['failure'])
  })

  it.each(['eof', 'cut'] as const)('behind its last event %s adds nothing', (how) => {
    expect(decodeStream([created, completed()], how).events.filter(({ type }) => type === 'finish')).toHaveLength(1)
  })

  it.each<readonly [string, Wire, Wire]>([
    [
      'a flat error',
      { type: 'error', code: 'rate_limit_exceeded', message: 'slow', param: null },
      { kind: 'rate-limit', message: 'slow' },
    ],
    [
      'a nested error',
      { type: 'error', error: { type: 'insufficient_quota', code: 'insufficient_quota', message: 'pay' } },
      { kind: 'quota', message: 'pay' },
    ],
    [
      'a failed response',
      {
        type: 'response.failed',
        response: response({ status: 'failed', error: { code: 'server_error', message: 'oh' } }),
      },
      { kind: 'server', code: 'server_error', message: 'oh' },
    ],
    [
      'a cancelled response',
      { type: 'response.cancelled', response: response({ status: 'cancelled' }) },
      { kind: 'server' },
    ],
  ])('%s is a failure', (_name, event, failure) => {
    const { events } = decodeStream([...open, event, completed()])
    expect(events.at(-1)).toMatchObject({ type: 'failure', failure })
  })

  it('failed: what only the last event says of the response is told to be lost', () => {
    const announced = { type: 'response.created', response: response({ metadata: { a: 'b' } }) }
    const error = { code: 'server_error', message: 'oh' }
    const end = { status: 'failed', error, metadata: { a: 'b' }, completed_at: 5 }
    const failed = { type: 'response.failed', response: response(end) }
    expect(decodeStream(numbered([announced, failed])).reports).toEqual([
      'dropped/response-member /response/completed_at',
    ])
  })

  it('incomplete: the reason, and the parts that were cut', () => {
    const { collected } = decodeStream(
      numbered([
        created,
        ...textItem('msg_1', 0, 'Os').slice(0, 3),
        done(0, message('msg_1', [outputText('Os')], { status: 'incomplete' })),
        {
          type: 'response.incomplete',
          response: response({ status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' }, usage }),
        },
      ]),
    )
    expect('response' in collected && bare(collected.response)).toMatchObject({
      finish: { reason: 'length' },
      parts: [{ text: 'Os', group: { status: 'incomplete' } }],
    })
  })

  it.each<readonly [string, readonly unknown[]]>([
    ['text that is no JSON', [...open, '{"type":']],
    ['data that is no object', [...open, '7']],
    ['a delta that is no text', [...open, textDelta('msg_1', 0, 'a'), { ...textDelta('msg_1', 0, 'a'), delta: 7 }]],
    ['an item that goes on after its end', [created, ...textItem('msg_1', 0, 'Oslo'), textDelta('msg_1', 0, 'more')]],
    ['two streams spliced', [created, ...textItem('msg_1', 0, 'Oslo'), created]],
    ['one index for two items', [created, ...textItem('msg_1', 0, 'Oslo'), added(0, call())]],
    ['text for a call', [created, added(0, call()), textDelta('fc_1', 0, 'a')]],
    ['a call that never gets a name', [created, added(0, call({ name: '' })), done(0, call({ name: '' }))]],
    ['an event that says nothing', [created, { glitter: 1 }]],
    ['an index beyond belief', [created, { ...added(0, call()), output_index: 1e9 }]],
  ])('%s is a failure of protocol, and nothing follows it', (_name, events) => {
    const { events: out, reports } = decodeStream([...events, completed()])
    expect(out.at(-1)).toMatchObject({ type: 'failure', failure: { kind: 'protocol' } })
    expect(reports).toContain('repaired/stream-protocol')
  })
})
