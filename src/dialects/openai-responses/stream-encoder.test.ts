import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Event } from '../../hub/event.ts'
import { eventGrammar } from '../../hub/grammar.ts'
import type { Json } from '../../hub/node.ts'
import type { Part } from '../../hub/part.ts'
import { isSealEnvelope } from '../../hub/seal.ts'
import { bare, decodeStream, encodeStream, runAll } from './testing.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const start: Event = { type: 'start', id: 'resp_1', model: 'm', created: 1 }
const usage: Event = { type: 'usage', usage: { inputTokens: 3, outputTokens: 2, cacheRead: 0, reasoning: 0 } }
const finish = (reason: 'stop' | 'tool-calls' | 'length' = 'stop'): Event => ({ type: 'finish', finish: { reason } })

/** One part, told in deltas. */
function told(
  index: number,
  part: Part,
  ...deltas: readonly Extract<Event, { type: 'part-delta' }>['delta'][]
): readonly Event[] {
  return [
    { type: 'part-start', index, part },
    ...deltas.map((delta): Event => ({ type: 'part-delta', index, delta })),
    { type: 'part-end', index },
  ]
}

const text = (index: number, ...texts: readonly string[]): readonly Event[] =>
  told(index, { type: 'text', text: '' }, ...texts.map((one) => ({ on: 'text', text: one }) as const))

const call = (index: number, id: string, ...texts: readonly string[]): readonly Event[] =>
  told(
    index,
    { type: 'tool-call', form: 'json', run: 'client', id, name: 'f', input: '' },
    ...texts.map((one) => ({ on: 'input', text: one }) as const),
  )

function encode(events: readonly Event[], more: Parameters<typeof encodeStream>[1] = { from: 'openai-chat' }) {
  expect(runAll(eventGrammar('sequential'), events)).toEqual([])
  return encodeStream(events, more)
}

const outputOf = (last: Record<string, Json> | undefined): readonly Record<string, Json>[] =>
  (last?.['response'] as { output?: Record<string, Json>[] } | undefined)?.output ?? []

describe('a text', () => {
  const { sent, types, last, reports, frames } = encode([start, ...text(0, 'Os', 'lo'), usage, finish()])

  it('is told with every event of the book, numbered from 0', () => {
    expect(types).toEqual([
      'response.created',
      'response.in_progress',
      'response.output_item.added',
      'response.content_part.added',
      'response.output_text.delta',
      'response.output_text.delta',
      'response.output_text.done',
      'response.content_part.done',
      'response.output_item.done',
      'response.completed',
    ])
    expect(sent.map(({ sequence_number }) => sequence_number)).toEqual(sent.map((_one, n) => n))
    expect(frames.map(({ event }) => event)).toEqual(types)
  })

  it('is repeated whole, part by part and in the end', () => {
    expect(sent[6]).toMatchObject({ text: 'Oslo', logprobs: [] })
    expect(outputOf(last)).toEqual([
      {
        type: 'message',
        id: expect.stringMatching(/^msg_/),
        status: 'completed',
        role: 'assistant',
        content: [{ type: 'output_text', text: 'Oslo', annotations: [], logprobs: [] }],
      },
    ])
  })

  it('ends with the whole response', () => {
    expect(last?.['response']).toMatchObject({
      id: 'resp_1',
      object: 'response',
      created_at: 1,
      status: 'completed',
      error: null,
      incomplete_details: null,
      usage: {
        input_tokens: 3,
        input_tokens_details: { cached_tokens: 0 },
        output_tokens: 2,
        output_tokens_details: { reasoning_tokens: 0 },
        total_tokens: 5,
      },
    })
    expect(reports).toEqual(['synthesized/id'])
  })

  it('prints what JSON.stringify would', () => {
    for (const { data } of frames) expect(JSON.stringify(JSON.parse(data))).toBe(data)
  })
})

describe('items', () => {
  it('parts of one group share a message, a call ends it', () => {
    const { last } = encode([
      start,
      ...text(0, 'a'),
      ...text(1, 'b'),
      ...call(2, 'c1', '{}'),
      ...text(3, 'c'),
      usage,
      finish('tool-calls'),
    ])
    expect(outputOf(last).map(({ type, content }) => [type, (content as Json[] | undefined)?.length])).toEqual([
      ['message', 2],
      ['function_call', undefined],
      ['message', 1],
    ])
  })

  it('a call without input has an empty object, in the delta too', () => {
    const { sent, last } = encode([start, ...call(0, 'c1'), usage, finish('tool-calls')])
    expect(sent.find(({ type }) => type === 'response.function_call_arguments.delta')).toMatchObject({ delta: '{}' })
    expect(outputOf(last)[0]).toMatchObject({ arguments: '{}', call_id: 'c1', status: 'completed' })
  })

  it('reasoning: a summary segment and a full one, then the seal in an envelope', () => {
    const reasoning = told(
      0,
      { type: 'reasoning', segments: [] },
      { on: 'reasoning', segment: 0, channel: 'summary', text: 'short' },
      { on: 'reasoning', segment: 1, channel: 'full', text: 'lo' },
      { on: 'reasoning', segment: 1, channel: 'full', text: 'ng' },
    )
    const seal: Event = {
      type: 'part-seal',
      index: 0,
      seal: { issuer: 'anthropic-messages', form: 'signature', value: 'EqQB' },
    }
    const { types, last } = encode([start, ...reasoning.slice(0, -1), seal, ...reasoning.slice(-1), usage, finish()], {
      from: 'anthropic-messages',
      sha256,
      profile: { responsesClientReasoning: 'content' },
    })
    expect(types.slice(3, -2)).toEqual([
      'response.reasoning_summary_part.added',
      'response.reasoning_summary_text.delta',
      'response.reasoning_summary_text.done',
      'response.reasoning_summary_part.done',
      'response.content_part.added',
      'response.reasoning_text.delta',
      'response.reasoning_text.delta',
      'response.reasoning_text.done',
      'response.content_part.done',
    ])
    const [item] = outputOf(last)
    expect(item).toMatchObject({
      type: 'reasoning',
      summary: [{ type: 'summary_text', text: 'short' }],
      content: [{ type: 'reasoning_text', text: 'long' }],
    })
    expect(isSealEnvelope(String(item?.['encrypted_content']))).toBe(true)
  })

  it('reasoning of other vendors is a summary, which clients show and keep', () => {
    const reasoning = told(
      0,
      { type: 'reasoning', segments: [] },
      { on: 'reasoning', segment: 0, channel: 'full', text: 'lo' },
      { on: 'reasoning', segment: 0, channel: 'full', text: 'ng' },
    )
    const { types, last, reports } = encode([start, ...reasoning, usage, finish()], { from: 'anthropic-messages' })
    expect(types.slice(3, -2)).toEqual([
      'response.reasoning_summary_part.added',
      'response.reasoning_summary_text.delta',
      'response.reasoning_summary_text.delta',
      'response.reasoning_summary_text.done',
      'response.reasoning_summary_part.done',
    ])
    expect(outputOf(last)[0]).toMatchObject({ summary: [{ type: 'summary_text', text: 'long' }] })
    expect(outputOf(last)[0]).not.toHaveProperty('content')
    expect(reports).toContain('approximated/reasoning-channel')
  })

  it('what this dialect cannot tell is left out and told', () => {
    const { last, reports } = encode([
      start,
      ...told(0, { type: 'tool-call', form: 'json', run: 'server', id: 's', name: 'web_search', input: '{}' }),
      ...told(1, { type: 'opaque', dialect: 'openai-chat', wire: {} }),
      ...text(2, 'a'),
      usage,
      finish(),
    ])
    expect(outputOf(last)).toHaveLength(1)
    expect(reports).toEqual(['dropped/server-tool', 'dropped/opaque-part', 'synthesized/id'])
  })
})

describe('ends', () => {
  it('length is incomplete', () => {
    const { last } = encode([start, ...text(0, 'a'), usage, finish('length')])
    expect(last).toMatchObject({
      type: 'response.incomplete',
      response: { status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } },
    })
  })

  const statuses = (output: readonly Record<string, Json>[]) => output.map(({ type, status }) => [type, status])
  const reasoning = (index: number, ...texts: readonly string[]): readonly Event[] =>
    told(
      index,
      { type: 'reasoning', segments: [] },
      ...texts.map((one) => ({ on: 'reasoning', segment: 0, channel: 'summary', text: one }) as const),
    )
  it.each<readonly [string, readonly Event[], readonly (readonly [string, string | undefined])[]]>([
    [
      'a text',
      [...call(0, 'a', '{}'), ...text(1, 'b')],
      [
        ['function_call', 'completed'],
        ['message', 'incomplete'],
      ],
    ],
    [
      'a call',
      [...text(0, 'a'), ...call(1, 'b', '{}'), ...call(2, 'c', '{"d')],
      [
        ['message', 'completed'],
        ['function_call', 'completed'],
        ['function_call', 'incomplete'],
      ],
    ],
    [
      'a thought',
      [...text(0, 'a'), ...reasoning(1, 'b')],
      [
        ['message', 'completed'],
        ['reasoning', 'incomplete'],
      ],
    ],
  ])('%s that length broke off is incomplete, and nothing before it', (_name, parts, expected) => {
    const { sent, last, reports } = encode([start, ...parts, usage, finish('length')])
    expect(statuses(outputOf(last))).toEqual(expected)
    const done = sent.flatMap(({ type, item }) => (type === 'response.output_item.done' ? [item as never] : []))
    expect(statuses(done)).toEqual(expected)
    expect(reports.filter((one) => one.includes('status'))).toEqual(['synthesized/status'])
    const whole = encode([start, ...parts, usage, finish()])
    expect(JSON.stringify(whole.last)).not.toContain('"incomplete"')
  })

  it('a call is done when another begins, and when the stream breaks', () => {
    const failure: Event = { type: 'failure', failure: { kind: 'server', message: 'oh' } }
    const { types, last } = encode([start, ...call(0, 'a', '{}'), ...call(1, 'b', '{}'), failure])
    const order = types.filter((type) => String(type).startsWith('response.output_item') || type === 'response.failed')
    const added = 'response.output_item.added'
    const done = 'response.output_item.done'
    expect(order).toEqual([added, done, added, done, 'response.failed'])
    expect(statuses(outputOf(last))).toEqual([
      ['function_call', 'completed'],
      ['function_call', 'completed'],
    ])
  })

  it('usage that nobody told is made: clients fail without it', () => {
    const { last, reports } = encode([start, finish()])
    expect(last).toMatchObject({
      response: { usage: { input_tokens: 0, input_tokens_details: { cached_tokens: 0 }, total_tokens: 0 } },
    })
    expect(reports).toEqual(['synthesized/usage'])
  })

  it('a failure is response.failed, with what was finished', () => {
    const { last, types } = encode([
      start,
      ...text(0, 'a'),
      { type: 'failure', failure: { kind: 'overloaded', message: 'busy' } },
    ])
    expect(types).not.toContain('error')
    expect(last).toMatchObject({
      type: 'response.failed',
      response: { id: 'resp_1', status: 'failed', error: { code: 'server_is_overloaded', message: 'busy' } },
    })
  })

  it('a failure before anything was sent is announced first', () => {
    const { types } = encode([{ type: 'failure', failure: { kind: 'server', message: 'oh' } }])
    expect(types).toEqual(['response.created', 'response.in_progress', 'response.failed'])
  })
})

describe('there and back', () => {
  it('decoding what was encoded gives the same events', () => {
    const events: readonly Event[] = [
      start,
      ...told(0, { type: 'reasoning', segments: [] }, { on: 'reasoning', segment: 0, channel: 'summary', text: 'so' }),
      ...text(1, 'Os', 'lo'),
      ...call(2, 'c1', '{"a":', '1}'),
      usage,
      finish('tool-calls'),
    ]
    const { sent } = encode(events)
    const { events: back, reports } = decodeStream(sent)
    const core = (all: readonly Event[]) =>
      all.map((event) => ({
        ...event,
        ext: undefined,
        part: undefined,
        ...('part' in event ? { kind: event.part.type } : {}),
      }))
    expect(bare(core(back))).toEqual(bare(core(events)))
    expect(reports).toEqual([])
  })
})
