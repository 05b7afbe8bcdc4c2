import { describe, expect, it } from 'vitest'
import { collect } from '../../hub/collect.ts'
import type { Event } from '../../hub/event.ts'
import type { HubRequest } from '../../hub/request.ts'
import type { HubResponse } from '../../hub/response.ts'
import { unfold } from '../../hub/unfold.ts'
import { grammar } from './stream-grammar.ts'
import { decodeStream, encodeStream, runAll } from './testing.ts'

const start: Event = { type: 'start', id: 'c1', model: 'm', created: 1 }
const finish: Event = { type: 'finish', finish: { reason: 'stop' } }
const HEAD = { id: 'c1', object: 'chat.completion.chunk', created: 1, model: 'm' }
const asked: HubRequest = { model: 'm', turns: [], options: { stream: true, streamUsage: true } }
const notAsked: HubRequest = { model: 'm', turns: [], options: { stream: true } }

function encode(events: readonly Event[], more: Parameters<typeof encodeStream>[1] = { request: notAsked }) {
  const { frames, data, reports } = encodeStream(events, more)
  const done = data.at(-1) === '[DONE]'
  const chunks = (done ? data.slice(0, -1) : data).map((one) => JSON.parse(one))
  return { frames, chunks, done, reports, findings: runAll(grammar(), frames) }
}

const deltas = (chunks: readonly { choices: readonly { delta: object }[] }[]) =>
  chunks.flatMap(({ choices }) => choices.map(({ delta }) => delta))

describe('chunks', () => {
  it('begin with the role and end with one finish and [DONE]', () => {
    const { chunks, done, findings } = encode([
      start,
      { type: 'part-start', index: 0, part: { type: 'text', text: '' } },
      { type: 'part-delta', index: 0, delta: { on: 'text', text: 'a"\n\u2028' } },
      { type: 'part-end', index: 0 },
      finish,
    ])
    const choice = (delta: object, finish_reason: string | null = null) => ({
      ...HEAD,
      choices: [{ index: 0, delta, logprobs: null, finish_reason }],
    })
    expect(chunks).toEqual([
      choice({ role: 'assistant', content: '', refusal: null }),
      choice({ content: 'a"\n\u2028' }),
      choice({}, 'stop'),
    ])
    expect(done).toBe(true)
    expect(findings).toEqual([])
  })

  it('tell calls by index, each first fragment with id, type and name', () => {
    const call = (id: string, form: 'json' | 'text') =>
      ({ type: 'tool-call', form, run: 'client', id, name: 'f', input: '' }) as const
    const { chunks, findings } = encode([
      start,
      { type: 'part-start', index: 0, part: call('a', 'json') },
      { type: 'part-start', index: 1, part: call('b', 'text') },
      { type: 'part-delta', index: 0, delta: { on: 'input', text: '{' } },
      { type: 'part-delta', index: 1, delta: { on: 'input', text: 'x' } },
      { type: 'part-delta', index: 0, delta: { on: 'input', text: '}' } },
      { type: 'part-end', index: 0 },
      { type: 'part-end', index: 1 },
      { type: 'finish', finish: { reason: 'tool-calls' } },
    ])
    expect(deltas(chunks).slice(1)).toEqual([
      { tool_calls: [{ index: 0, id: 'a', type: 'function', function: { name: 'f', arguments: '' } }] },
      { tool_calls: [{ index: 1, id: 'b', type: 'custom', custom: { name: 'f', input: '' } }] },
      { tool_calls: [{ index: 0, function: { arguments: '{' } }] },
      { tool_calls: [{ index: 1, custom: { input: 'x' } }] },
      { tool_calls: [{ index: 0, function: { arguments: '}' } }] },
      {},
    ])
    expect(findings).toEqual([])
  })

  it('carry usage only when it was asked for, and then usage null before', () => {
    const events: readonly Event[] = [start, { type: 'usage', usage: { inputTokens: 1, outputTokens: 2 } }, finish]
    expect(encode(events, { request: notAsked }).chunks.every((one) => !('usage' in one))).toBe(true)
    const { chunks, findings } = encode(events, { request: asked })
    expect(chunks.map(({ usage }) => usage)).toEqual([
      null,
      null,
      { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 },
    ])
    expect(chunks.at(-1)).toMatchObject({ choices: [] })
    expect(findings).toEqual([])
    expect(encode(events, {}).chunks).toHaveLength(3)
  })

  it('write reasoning under the name of the profile, its pieces set apart', () => {
    const events: readonly Event[] = [
      start,
      { type: 'part-start', index: 0, part: { type: 'reasoning', segments: [] } },
      { type: 'part-delta', index: 0, delta: { on: 'reasoning', segment: 0, channel: 'full', text: 'r' } },
      { type: 'part-delta', index: 0, delta: { on: 'reasoning', segment: 1, channel: 'full', text: 's' } },
      { type: 'part-seal', index: 0, seal: { issuer: 'anthropic-messages', form: 'signature', value: 'v' } },
      { type: 'part-end', index: 0 },
      finish,
    ]
    const { chunks, reports } = encode(events, { profile: { chatClientReasoning: 'reasoning' } })
    expect(deltas(chunks).slice(1, -1)).toEqual([{ reasoning: 'r' }, { reasoning: '\n\n' }, { reasoning: 's' }])
    expect(reports).toEqual(['approximated/separator', 'dropped/seal'])
    expect(deltas(encode(events, { profile: { chatClientReasoning: 'omit' } }).chunks)).toHaveLength(2)
  })

  it('tell all citations at once, at the end', () => {
    const citation = (url: string): Event => ({
      type: 'part-delta',
      index: 0,
      delta: { on: 'citation', citation: { url, title: 't', start: 0, end: 1 } },
    })
    const { chunks } = encode([
      start,
      { type: 'part-start', index: 0, part: { type: 'text', text: '' } },
      { type: 'part-delta', index: 0, delta: { on: 'text', text: 'ab' } },
      citation('u'),
      citation('v'),
      { type: 'part-end', index: 0 },
      finish,
    ])
    expect(deltas(chunks)[2]).toMatchObject({
      annotations: [{ url_citation: { url: 'u' } }, { url_citation: { url: 'v' } }],
    })
  })

  it('tell what was cited also where the answer breaks off, before its error', () => {
    const { chunks } = encode([
      start,
      { type: 'part-start', index: 0, part: { type: 'text', text: '' } },
      { type: 'part-delta', index: 0, delta: { on: 'text', text: 'ab' } },
      { type: 'part-delta', index: 0, delta: { on: 'citation', citation: { url: 'u', title: 't', start: 0, end: 1 } } },
      { type: 'failure', failure: { kind: 'overloaded', message: 'busy' } },
    ])
    expect(deltas(chunks.slice(0, -1)).at(-1)).toMatchObject({ annotations: [{ url_citation: { url: 'u' } }] })
    expect(chunks.at(-1)).toHaveProperty('error')
  })

  it('list the source of a text without words behind those of the text that it is joined to', () => {
    const cited = (index: number, url: string): Event => ({
      type: 'part-delta',
      index,
      delta: { on: 'citation', citation: { url, title: 't', start: 0, end: 0 } },
    })
    const { chunks } = encode([
      start,
      { type: 'part-start', index: 0, part: { type: 'text', text: '' } },
      { type: 'part-delta', index: 0, delta: { on: 'text', text: 'ab' } },
      cited(0, 'u'),
      { type: 'part-end', index: 0 },
      { type: 'part-start', index: 1, part: { type: 'text', text: '' } },
      cited(1, 'v'),
      { type: 'part-end', index: 1 },
      finish,
    ])
    expect(deltas(chunks).filter((delta) => 'annotations' in delta)).toMatchObject([
      { annotations: [{ url_citation: { url: 'u' } }, { url_citation: { url: 'v', start_index: 2 } }] },
    ])
  })

  it('tell a failure in band and no good end', () => {
    const failure: Event = { type: 'failure', failure: { kind: 'overloaded', message: 'busy' } }
    for (const events of [[start, failure], [failure]]) {
      const { chunks, done, findings } = encode([...events, finish])
      expect(chunks.at(-1)).toEqual({
        error: { message: 'busy', type: 'overloaded_error', param: null, code: null },
      })
      expect(done).toBe(false)
      expect(findings).toEqual([])
    }
  })

  it('tell no usage to who did not ask for it, and say so', () => {
    const request = { model: 'm', turns: [], options: { stream: true } }
    const usage: Event = { type: 'usage', usage: { inputTokens: 1, outputTokens: 2 } }
    const { chunks, reports } = encode([start, usage, finish], { request })
    expect(chunks.every((chunk) => !('usage' in (chunk as object)))).toBe(true)
    expect(reports).toEqual(['dropped/usage-untold'])
    const asked = { ...request, options: { stream: true, streamUsage: true } }
    expect(encode([start, usage, finish], { request: asked }).reports).toEqual([])
  })

  it('say what a failure leaves behind', () => {
    const { reports } = encode(
      [
        start,
        { type: 'part-start', index: 0, part: { type: 'text', text: '' } },
        { type: 'usage', usage: { inputTokens: 1 } },
        { type: 'failure', failure: { kind: 'truncated', message: 'cut' } },
      ],
      { request: asked },
    )
    expect(reports).toEqual(['dropped/empty-part', 'dropped/usage-untold'])
  })

  it('end a call without arguments with an empty object, but not one that was cut', () => {
    const call = { type: 'tool-call', form: 'json', run: 'client', id: 'a', name: 'f', input: '' } as const
    const told = (incomplete: boolean) =>
      deltas(
        encode([
          start,
          { type: 'part-start', index: 0, part: call },
          { type: 'part-end', index: 0, ...(incomplete ? { incomplete } : {}) },
          finish,
        ]).chunks,
      )
    expect(told(false)).toContainEqual({ tool_calls: [{ index: 0, function: { arguments: '{}' } }] })
    expect(told(true)).toHaveLength(3)
  })

  it('invent what a stream of another dialect has not, once', () => {
    const { chunks, reports } = encode([{ type: 'start' }, finish], { request: { ...notAsked, model: 'asked' } })
    expect(chunks[0]).toMatchObject({ id: 'chatcmpl_00000', created: 1_700_000_000, model: 'asked' })
    expect(reports).toEqual(['synthesized/id -> /id', 'synthesized/created -> /created', 'synthesized/model -> /model'])
  })

  it('leave out what only its vendor knows', () => {
    const { chunks, reports } = encode([
      start,
      {
        type: 'part-start',
        index: 0,
        part: { type: 'tool-call', form: 'json', run: 'server', id: 's', name: 'f', input: '' },
      },
      { type: 'part-delta', index: 0, delta: { on: 'input', text: '{}' } },
      { type: 'part-end', index: 0 },
      { type: 'note', dialect: 'openai-responses', wire: {} },
      finish,
    ])
    expect(deltas(chunks)).toHaveLength(2)
    expect(reports).toEqual(['dropped/server-tool', 'dropped/note'])
  })
})

/** Answers that a stream tells without loss: unfold, encode, decode and collect give them back. */
const answers: readonly HubResponse[] = [
  {
    id: 'i',
    model: 'm',
    created: 1,
    parts: [{ type: 'text', text: 'hi' }],
    finish: { reason: 'length' },
    usage: { inputTokens: 3, outputTokens: 1, cacheRead: 2 },
  },
  {
    id: 'i',
    model: 'm',
    created: 1,
    serviceTier: 'flex',
    parts: [
      { type: 'reasoning', segments: [{ channel: 'full', text: 'r' }] },
      {
        type: 'text',
        text: 'a',
        citations: [{ url: 'u', title: 't', start: 0, end: 1 }],
        logprobs: [{ token: 'a', logprob: 0 }],
      },
      { type: 'tool-call', form: 'json', run: 'client', id: '1', name: 'f', input: '{"n":9007199254740993}' },
      { type: 'tool-call', form: 'text', run: 'client', id: '2', name: 'g', input: 'x' },
    ],
    finish: { reason: 'tool-calls', ext: { 'openai-chat': { matched: 1 } } },
    ext: { 'openai-chat': { system_fingerprint: 'fp' } },
  },
  {
    id: 'i',
    model: 'm',
    created: 1,
    parts: [{ type: 'refusal', text: 'no' }],
    finish: { reason: 'stop' },
    otherChoices: [{ parts: [{ type: 'text', text: 'yes' }], finish: { reason: 'stop' } }],
  },
]

describe('a stream tells the same as its answer', () => {
  it.each(answers)('%#', (response) => {
    const { frames, findings } = encode(unfold(response), {})
    expect(findings).toEqual([])
    const chunks = frames.slice(0, -1).map(({ data }) => JSON.parse(data))
    const { events } = decodeStream(chunks)
    expect(collect(events)).toEqual({ response })
  })
})
