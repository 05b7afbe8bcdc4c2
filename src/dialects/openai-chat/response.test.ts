import { describe, expect, it } from 'vitest'
import type { Finish } from '../../hub/finish.ts'
import { type Json, ORIGIN } from '../../hub/node.ts'
import { withoutOrigin } from '../../hub/origin.ts'
import type { Part } from '../../hub/part.ts'
import type { HubResponse } from '../../hub/response.ts'
import type { Usage } from '../../hub/usage.ts'
import { ProtocolError } from '../../protocol-error.ts'
import { openaiChat } from './index.ts'
import { encodeStream, testContexts, told } from './testing.ts'

const head = { id: 'chatcmpl-1', object: 'chat.completion', created: 1, model: 'm' }
const wireOf = (
  message: Json,
  finish_reason: Json = 'stop',
  more: Record<string, Json> = {},
  choice: Record<string, Json> = {},
): Json => ({
  ...head,
  choices: [{ index: 0, message, logprobs: null, finish_reason, ...choice }],
  ...more,
})

function decode(wire: Json) {
  const contexts = testContexts()
  const hub = openaiChat.response.decode(wire, contexts.decode)
  return { hub, contexts, reports: told(contexts.diagnostics()) }
}

const call = (id: string) => ({ id, type: 'function', function: { name: 'f', arguments: '{"a":1}' } })
const callPart = (id: string): Part => ({
  type: 'tool-call',
  form: 'json',
  run: 'client',
  id,
  name: 'f',
  input: '{"a":1}',
})

/** One table for both directions. */
const rows: readonly (readonly [
  name: string,
  message: Record<string, Json>,
  word: string,
  parts: readonly Part[],
  finish: Finish,
])[] = [
  ['text', { content: 'hi' }, 'stop', [{ type: 'text', text: 'hi' }], { reason: 'stop' }],
  ['text that was cut', { content: 'hi' }, 'length', [{ type: 'text', text: 'hi' }], { reason: 'length' }],
  ['filtered text', { content: '' }, 'content_filter', [], { reason: 'content-filter' }],
  ['a refusal', { content: null, refusal: 'no' }, 'stop', [{ type: 'refusal', text: 'no' }], { reason: 'stop' }],
  [
    'reasoning, text and two calls',
    { reasoning_content: 'r', content: 't', tool_calls: [call('1'), call('2')] },
    'tool_calls',
    [
      { type: 'reasoning', segments: [{ channel: 'full', text: 'r' }] },
      { type: 'text', text: 't' },
      callPart('1'),
      callPart('2'),
    ],
    { reason: 'tool-calls' },
  ],
  [
    'citations',
    {
      content: 'see',
      annotations: [{ type: 'url_citation', url_citation: { url: 'u', title: 't', start_index: 0, end_index: 3 } }],
    },
    'stop',
    [{ type: 'text', text: 'see', citations: [{ url: 'u', title: 't', start: 0, end: 3 }] }],
    { reason: 'stop' },
  ],
  [
    'a spoken answer',
    { content: null, audio: { id: 'a', data: 'AA', expires_at: 1, transcript: 'x' } },
    'stop',
    [
      {
        type: 'opaque',
        dialect: 'openai-chat',
        wire: { audio: { id: 'a', data: 'AA', expires_at: 1, transcript: 'x' } },
        missed: 'audio',
      },
    ],
    { reason: 'stop' },
  ],
]

describe('answers', () => {
  it.each(rows)('%s', (_name, message, word, parts, finish) => {
    const wire = wireOf({ role: 'assistant', refusal: null, ...message }, word)
    const { hub, contexts, reports } = decode(wire)
    expect(withoutOrigin(hub)).toEqual({ id: 'chatcmpl-1', created: 1, model: 'm', parts, finish })
    expect(reports).toEqual([])
    const again = openaiChat.response.encode(hub, contexts.encode)
    expect(openaiChat.canonical('response', again)).toEqual(openaiChat.canonical('response', wire))
    expect(contexts.diagnostics(again)).toEqual([])
  })

  it('further choices, log probabilities, tier and vendor members come back', () => {
    const logprobs = { content: [{ token: 'a', logprob: -1, bytes: null, top_logprobs: [] }], refusal: null }
    const wire: Json = {
      ...head,
      choices: [
        { index: 0, message: { role: 'assistant', content: 'a', refusal: null }, logprobs, finish_reason: 'stop' },
        {
          index: 1,
          message: { role: 'assistant', content: 'b', refusal: null },
          logprobs: null,
          finish_reason: 'length',
        },
      ],
      service_tier: 'default',
      system_fingerprint: 'fp',
    }
    const { hub, contexts } = decode(wire)
    expect(withoutOrigin(hub)).toMatchObject({
      parts: [{ type: 'text', text: 'a', logprobs: logprobs.content }],
      otherChoices: [{ parts: [{ type: 'text', text: 'b' }], finish: { reason: 'length' } }],
      serviceTier: 'default',
      ext: { 'openai-chat': { system_fingerprint: 'fp' } },
    })
    expect(openaiChat.response.encode(hub, contexts.encode)).toEqual(wire)
    expect(contexts.diagnostics()).toEqual([])
  })
})

/** One table for both directions. The totals of the hub are inclusive, as Chat's are. */
const usages: readonly (readonly [name: string, wire: Json, usage: Usage])[] = [
  ['totals', { prompt_tokens: 3, completion_tokens: 4, total_tokens: 7 }, { inputTokens: 3, outputTokens: 4 }],
  [
    'the breakdown',
    {
      prompt_tokens: 10,
      completion_tokens: 5,
      total_tokens: 15,
      prompt_tokens_details: { cached_tokens: 6, cache_write_tokens: 2 },
      completion_tokens_details: { reasoning_tokens: 0 },
    },
    { inputTokens: 10, outputTokens: 5, cacheRead: 6, cacheWrite: 2, reasoning: 0 },
  ],
  [
    'what only Chat counts, and a total that is no sum',
    { prompt_tokens: 1, completion_tokens: 1, total_tokens: 9, prompt_tokens_details: { audio_tokens: 1 } },
    {
      inputTokens: 1,
      outputTokens: 1,
      ext: { 'openai-chat': { total_tokens: 9, 'prompt_tokens_details/audio_tokens': 1 } },
    },
  ],
]

describe('usage', () => {
  it.each(usages)('%s', (_name, usage, expected) => {
    const wire = wireOf({ role: 'assistant', content: 'a', refusal: null }, 'stop', { usage })
    const { hub, contexts } = decode(wire)
    expect(hub.usage === undefined ? undefined : withoutOrigin(hub.usage)).toEqual(expected)
    expect(openaiChat.response.encode(hub, contexts.encode)).toEqual(wire)
    expect(contexts.diagnostics()).toEqual([])
  })

  it('reads the flat figures of other servers', () => {
    const { hub, reports } = decode(
      wireOf({ role: 'assistant', content: 'a' }, 'stop', {
        usage: { prompt_tokens: 20, completion_tokens: 30, total_tokens: 50, cached_tokens: 10, reasoning_tokens: 5 },
      }),
    )
    expect(hub.usage).toMatchObject({ cacheRead: 10, reasoning: 5 })
    expect(reports).toEqual([
      'repaired/member-shape /usage/cached_tokens',
      'repaired/member-shape /usage/reasoning_tokens',
    ])
  })

  it('says 0 only where Chat demands a figure, and reports it', () => {
    const contexts = testContexts({ from: 'anthropic-messages', inputTokenEstimate: 12 })
    const hub: HubResponse = {
      id: 'i',
      created: 1,
      model: 'm',
      parts: [],
      finish: { reason: 'stop' },
      usage: { cacheRead: 0 },
    }
    const wire = openaiChat.response.encode(hub, contexts.encode)
    expect(wire).toHaveProperty('usage', {
      prompt_tokens: 12,
      completion_tokens: 0,
      total_tokens: 12,
      prompt_tokens_details: { cached_tokens: 0 },
    })
    expect(told(contexts.diagnostics(wire))).toEqual([
      'synthesized/usage -> /usage/prompt_tokens',
      'synthesized/usage -> /usage/completion_tokens',
    ])
  })
})

describe('answers that break the rules', () => {
  it.each([
    ['stop', 'repaired/finish-reason /choices/0/finish_reason'],
    [null, 'repaired/missing-finish /choices/0/finish_reason'],
    ['eos', 'repaired/finish-reason /choices/0/finish_reason'],
  ])('calls that finish with %j finish with tool-calls', (word, report) => {
    const { hub, reports } = decode(wireOf({ role: 'assistant', content: null, tool_calls: [call('1')] }, word))
    expect(hub.finish.reason).toBe('tool-calls')
    expect(reports).toEqual([report])
  })

  it('a call that was cut stays cut', () => {
    const { hub } = decode(wireOf({ role: 'assistant', content: null, tool_calls: [call('1')] }, 'length'))
    expect(hub.finish.reason).toBe('length')
  })

  it('a deprecated call is a call', () => {
    const { hub, reports } = decode(
      wireOf({ role: 'assistant', content: null, function_call: { name: 'f', arguments: '{}' } }, 'function_call'),
    )
    expect(withoutOrigin(hub)).toMatchObject({
      parts: [{ type: 'tool-call', id: 'call_function_00000', name: 'f', input: '{}' }],
      finish: { reason: 'tool-calls', raw: 'function_call' },
    })
    expect(reports).toEqual([])
  })

  it.each([
    [{ ...head, choices: [] }, '/choices'],
    [{ ...head }, '/choices'],
    [{ ...head, choices: [{}] }, '/choices/0/message'],
    [wireOf({ role: 'assistant', content: 7 }), '/choices/0/message/content'],
    [wireOf({ role: 'assistant', content: 'a' }, 'stop', { usage: { prompt_tokens: '1' } }), '/usage/prompt_tokens'],
    [null, ''],
  ])('%j is refused at %s', (wire, at) => {
    const { decode: c } = testContexts()
    expect(() => openaiChat.response.decode(wire as Json, c)).toThrow(ProtocolError)
    try {
      openaiChat.response.decode(wire as Json, c)
    } catch (error) {
      expect(error).toMatchObject({ at })
    }
  })
})

describe('answers of other dialects', () => {
  const encode = (hub: HubResponse) => {
    const contexts = testContexts({ from: 'anthropic-messages' })
    const wire = openaiChat.response.encode(hub, contexts.encode) as {
      choices: readonly { message: Json; finish_reason: string }[]
    }
    return { wire, message: wire.choices[0]?.message, reports: told(contexts.diagnostics(wire as unknown as Json)) }
  }
  const base: HubResponse = { id: 'i', created: 1, model: 'm', parts: [], finish: { reason: 'stop' } }

  it('get an id, a time and a model where they have none', () => {
    const { wire, reports } = encode({ parts: [], finish: { reason: 'stop' } })
    expect(wire).toMatchObject({ id: 'chatcmpl_00000', created: 1_700_000_000, model: '' })
    expect(reports).toEqual(['synthesized/id -> /id', 'synthesized/created -> /created', 'synthesized/model -> /model'])
  })

  it('have their texts joined, and citations moved along', () => {
    const { message, reports } = encode({
      ...base,
      parts: [
        { type: 'text', text: 'abc' },
        { type: 'text', text: 'de', citations: [{ url: 'u', title: 't' }, { quoted: 'q' }] },
      ],
    })
    expect(message).toMatchObject({
      content: 'abcde',
      annotations: [{ type: 'url_citation', url_citation: { url: 'u', title: 't', start_index: 3, end_index: 5 } }],
    })
    expect(reports).toEqual([
      'approximated/separator',
      'synthesized/citation-detail -> /choices/0/message/annotations/0/url_citation/start_index',
      'synthesized/citation-detail -> /choices/0/message/annotations/0/url_citation/end_index',
      'dropped/citation',
    ])
  })

  it.each([
    ['refusal', 'content_filter'],
    ['pause', 'stop'],
    ['context-window', 'length'],
    ['other', 'stop'],
  ] as const)('%s becomes %s, and that is said', (reason, word) => {
    const { wire, reports } = encode({ ...base, finish: { reason, stopSequence: 's', details: {} } })
    expect(wire.choices[0]?.finish_reason).toBe(word)
    expect(reports).toEqual(['dropped/stop-sequence', 'dropped/finish-details', 'approximated/finish-reason'])
  })

  it('lose what only their vendor can read', () => {
    const { message, reports } = encode({
      ...base,
      parts: [
        {
          type: 'reasoning',
          segments: [{ channel: 'summary', text: 'r' }],
          seal: { issuer: 'anthropic-messages', form: 'signature', value: 'v' },
        },
        { type: 'tool-call', form: 'json', run: 'server', id: '1', name: 'search', input: '{}' },
        { type: 'tool-result', run: 'server', callId: '1', parts: [] },
        { type: 'opaque', dialect: 'anthropic-messages', wire: {} },
      ],
    })
    expect(message).toEqual({ role: 'assistant', content: '', refusal: null, reasoning_content: 'r' })
    expect(reports).toEqual([
      'dropped/seal',
      'approximated/reasoning-channel',
      'dropped/server-tool',
      'dropped/server-tool',
      'dropped/opaque-part',
    ])
  })
})

describe('an answer whose parts stood in another order', () => {
  const text: Part = { type: 'text', text: 't' }
  const refusal: Part = { type: 'refusal', text: 'no' }
  const reasoning: Part = { type: 'reasoning', segments: [{ channel: 'full', text: 'r' }] }
  const place = '/choices/0/message'

  it.each<readonly [string, readonly Part[], readonly string[]]>([
    ['reasoning, text, refusal and call', [reasoning, text, refusal, callPart('1')], []],
    ['text before reasoning', [text, reasoning], [`moved/order /parts/1 -> ${place}/reasoning_content`]],
    ['a refusal before reasoning', [refusal, reasoning], [`moved/order /parts/1 -> ${place}/reasoning_content`]],
    ['a call before reasoning', [callPart('1'), reasoning], [`moved/order /parts/1 -> ${place}/reasoning_content`]],
    ['a refusal before text', [refusal, text], [`moved/order /parts/0 -> ${place}/refusal`]],
    ['a call before text', [callPart('1'), text], [`moved/order /parts/0 -> ${place}/tool_calls/0`]],
    ['a call before a refusal', [callPart('1'), refusal], [`moved/order /parts/0 -> ${place}/tool_calls/0`]],
    [
      'all of them the other way round, with a second text',
      [callPart('1'), refusal, text, callPart('2'), text],
      [
        `moved/order /parts/0 -> ${place}/tool_calls/0`,
        `moved/order /parts/1 -> ${place}/refusal`,
        'approximated/separator /parts/4',
      ],
    ],
    ['reasoning in two pieces', [reasoning, text, reasoning], ['approximated/separator /parts/2']],
  ])('%s', (_name, parts, reports) => {
    const contexts = testContexts({ from: 'codex' })
    const located = parts.map((part, i) => ({ ...part, [ORIGIN]: `/parts/${i}` }))
    const hub: HubResponse = {
      id: 'c',
      model: 'm',
      created: 1,
      parts: located,
      finish: { reason: parts.some(({ type }) => type === 'tool-call') ? 'tool-calls' : 'stop' },
      usage: { inputTokens: 1, outputTokens: 1 },
    }
    const wire = openaiChat.response.encode(hub, contexts.encode)
    expect(told(contexts.diagnostics(wire))).toEqual(reports)
  })
})

describe('created', () => {
  const base: HubResponse = { id: 'i', model: 'm', created: 1.75, parts: [], finish: { reason: 'stop' }, [ORIGIN]: '' }

  it('is told in whole seconds, which the schema demands', () => {
    const contexts = testContexts({ from: 'openai-responses' })
    const wire = openaiChat.response.encode(base, contexts.encode)
    expect(wire).toMatchObject({ created: 1 })
    expect(told(contexts.diagnostics(wire))).toEqual(['approximated/created /created'])
  })

  it('in streams too', () => {
    const start = { type: 'start', id: 'i', model: 'm', created: 1.75, [ORIGIN]: '/response' } as const
    const finish = { type: 'finish', finish: { reason: 'stop' } } as const
    const { data, reports } = encodeStream([start, finish], { from: 'openai-responses' })
    expect(JSON.parse(data[0] ?? '')).toMatchObject({ created: 1 })
    expect(reports).toEqual(['approximated/created /response/created'])
  })

  it('goes back as it came to a server of Chat', () => {
    const wire = openaiChat.response.encode(base, testContexts().encode)
    expect(wire).toMatchObject({ created: 1.75 })
  })
})

describe('of what says nothing', () => {
  const base: HubResponse = { id: 'i', created: 1, model: 'm', parts: [], finish: { reason: 'stop' } }
  const said: Part = { type: 'text', text: 't', logprobs: [{ token: 't', logprob: 0 }] }
  const encodeParts = (...parts: readonly Part[]) => {
    const contexts = testContexts({ from: 'codex' })
    const located = parts.map((part, i) => ({ ...part, [ORIGIN]: `/parts/${i}` }))
    const wire = openaiChat.response.encode({ ...base, parts: located }, contexts.encode) as never as {
      readonly choices: readonly [{ readonly message: Record<string, Json>; readonly logprobs: Json }]
    }
    return { ...wire.choices[0], reports: told(contexts.diagnostics(wire as never)) }
  }

  it('no tokens are told', () => {
    const { logprobs, reports } = encodeParts(said, { ...said, text: '' } as Part)
    expect(logprobs).toEqual({ content: [{ token: 't', logprob: 0 }], refusal: null })
    expect(reports).toContain('dropped/empty-part /parts/1')
  })

  it.each<readonly [string, Part, string]>([
    ['no thought', { type: 'reasoning', segments: [{ channel: 'full', text: '' }] }, 'empty-part'],
    [
      'no seal',
      {
        type: 'reasoning',
        segments: [{ channel: 'full', text: '' }],
        seal: { issuer: 'openai-responses', form: 'ciphertext', value: 'v' },
      },
      'seal',
    ],
  ])('%s is told', (_name, part, code) => {
    const { message, reports } = encodeParts(part, said)
    expect(message).toEqual({ role: 'assistant', content: 't', refusal: null })
    expect(reports).toContain(`dropped/${code} /parts/0`)
  })
})
