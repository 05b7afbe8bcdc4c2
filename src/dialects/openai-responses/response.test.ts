import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Finish } from '../../hub/finish.ts'
import { type Json, joinMember, MEMBERS, ORIGIN } from '../../hub/node.ts'
import type { HubResponse } from '../../hub/response.ts'
import { isSealEnvelope } from '../../hub/seal.ts'
import { ProtocolError } from '../../protocol-error.ts'
import { openaiResponses } from './index.ts'
import { bare, testContexts, told, wireResponse } from './testing.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const base = wireResponse({
  created_at: 1_700_000_000,
  model: 'gpt-5',
  usage: {
    input_tokens: 10,
    input_tokens_details: { cached_tokens: 4 },
    output_tokens: 7,
    output_tokens_details: { reasoning_tokens: 5 },
    total_tokens: 17,
  },
})
const hubBase = {
  id: 'resp_1',
  model: 'gpt-5',
  created: 1_700_000_000,
  parts: [] as HubResponse['parts'],
  finish: { reason: 'stop' } as Finish,
  usage: { inputTokens: 10, outputTokens: 7, cacheRead: 4, reasoning: 5 },
  ext: { 'openai-responses': {} },
}

const message = (id: string, ...content: readonly Json[]) => ({
  type: 'message',
  id,
  status: 'completed',
  role: 'assistant',
  content,
})
const outputText = (text: string) => ({ type: 'output_text', text, annotations: [] })

const cases: readonly (readonly [name: string, wire: Record<string, Json>, hub: Partial<HubResponse>])[] = [
  ['nothing', {}, {}],
  [
    'two messages',
    { output: [message('msg_1', outputText('a'), outputText('b')), message('msg_2', outputText('c'))] },
    {
      parts: [
        { type: 'text', text: 'a', group: { n: 0, id: 'msg_1', status: 'complete' } },
        { type: 'text', text: 'b', group: { n: 0, id: 'msg_1', status: 'complete' } },
        { type: 'text', text: 'c', group: { n: 1, id: 'msg_2', status: 'complete' } },
      ],
    },
  ],
  [
    'a call: what the caller must do is the reason',
    { output: [{ type: 'function_call', id: 'fc_1', status: 'completed', call_id: 'c', name: 'f', arguments: '{}' }] },
    {
      parts: [
        {
          type: 'tool-call',
          form: 'json',
          run: 'client',
          id: 'c',
          name: 'f',
          input: '{}',
          group: { n: 0, id: 'fc_1', status: 'complete' },
        },
      ],
      finish: { reason: 'tool-calls' },
    },
  ],
  [
    'too many tokens',
    { status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } },
    { finish: { reason: 'length' } },
  ],
  [
    'a filter',
    { status: 'incomplete', incomplete_details: { reason: 'content_filter' } },
    { finish: { reason: 'content-filter' } },
  ],
  [
    'a reason of this dialect only',
    { status: 'incomplete', incomplete_details: { reason: 'steered' } },
    { finish: { reason: 'incomplete', raw: 'steered' } },
  ],
  [
    'a failure in the body of a success',
    { status: 'failed', error: { code: 'server_error', message: 'm' } },
    { finish: { reason: 'incomplete', raw: 'failed', details: { code: 'server_error', message: 'm' } } },
  ],
  [
    'an echo of the request',
    {
      temperature: 1,
      tools: [{ type: 'function', name: 'f', parameters: {}, strict: true }],
      store: true,
      service_tier: 'default',
    },
    {
      serviceTier: 'default',
      ext: {
        'openai-responses': {
          temperature: 1,
          tools: [{ type: 'function', name: 'f', parameters: {}, strict: true }],
          store: true,
        },
      },
    },
  ],
  [
    'usage with figures of this dialect only',
    {
      usage: {
        input_tokens: 10,
        input_tokens_details: {
          cached_tokens: 4,
          cache_write_tokens: 3,
          cache_write_tokens_details: { ttl_30m_tokens: 3, ttl_12h_tokens: 0 },
        },
        output_tokens: 7,
        output_tokens_details: { reasoning_tokens: 5 },
        total_tokens: 20,
      },
    },
    {
      usage: {
        inputTokens: 10,
        outputTokens: 7,
        cacheRead: 4,
        cacheWrite: 3,
        reasoning: 5,
        ext: {
          'openai-responses': {
            total_tokens: 20,
            'input_tokens_details/cache_write_tokens_details': { ttl_30m_tokens: 3, ttl_12h_tokens: 0 },
          },
        },
      },
    },
  ],
]

describe.each(cases)('a response with %s', (_name, wire, hub) => {
  it('is decoded', () => {
    const contexts = testContexts()
    expect(bare(openaiResponses.response.decode({ ...base, ...wire }, contexts.decode))).toEqual({ ...hubBase, ...hub })
    expect(told(contexts.diagnostics())).toEqual([])
  })

  it('is encoded', () => {
    const contexts = testContexts()
    const encoded = openaiResponses.response.encode({ ...hubBase, ...hub }, contexts.encode)
    expect(encoded).toEqual({ ...base, ...wire })
    expect(told(contexts.diagnostics(encoded))).toEqual([])
  })
})

describe('answers of other dialects', () => {
  const encode = (hub: Partial<HubResponse>, more: Parameters<typeof testContexts>[0] = {}) => {
    const contexts = testContexts({ from: 'anthropic-messages', ...more })
    const response = { parts: [], finish: { reason: 'stop' }, ...hub } as HubResponse
    const wire = openaiResponses.response.encode(response, contexts.encode) as Record<string, Json>
    return {
      wire,
      output: wire['output'] as readonly Record<string, Json>[],
      reports: told(contexts.diagnostics(wire)),
    }
  }
  const known = {
    id: 'msg_1',
    model: 'm',
    created: 1,
    usage: { inputTokens: 1, outputTokens: 1, cacheRead: 0, reasoning: 0 },
  }

  it('what this dialect demands and nobody said is made, and told', () => {
    const { wire, reports } = encode({})
    expect(wire).toMatchObject({
      id: expect.stringMatching(/^resp_/),
      created_at: 1_700_000_000,
      model: '',
      status: 'completed',
    })
    expect(wire['usage']).toEqual({
      input_tokens: 0,
      input_tokens_details: { cached_tokens: 0 },
      output_tokens: 0,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: 0,
    })
    expect(reports).toEqual([
      'synthesized/id /id',
      'synthesized/created /created_at',
      'synthesized/model /model',
      'synthesized/usage /usage/input_tokens',
      'synthesized/usage /usage/input_tokens_details/cached_tokens',
      'synthesized/usage /usage/output_tokens',
      'synthesized/usage /usage/output_tokens_details/reasoning_tokens',
    ])
  })

  it('an estimate stands for input that was never counted', () => {
    expect(encode({}, { inputTokenEstimate: 12 }).wire['usage']).toMatchObject({ input_tokens: 12, total_tokens: 12 })
  })

  it('the request that was answered is echoed', () => {
    const request = {
      model: 'asked',
      turns: [],
      tools: [{ type: 'function', name: 'f' }],
      sampling: { temperature: 0.5 },
    } as const
    const { wire, reports } = encode(known, { request })
    expect(wire).toMatchObject({
      temperature: 0.5,
      tools: [{ type: 'function', name: 'f', parameters: null, strict: false }],
    })
    expect(reports).toEqual(['synthesized/response-member /temperature', 'synthesized/response-member /tools'])
  })

  it('texts without group are one message; a call parts them', () => {
    const { output } = encode({
      ...known,
      parts: [
        { type: 'text', text: 'a' },
        { type: 'text', text: 'b' },
        { type: 'tool-call', form: 'json', run: 'client', id: 'c', name: 'f', input: '{}' },
        { type: 'text', text: 'c' },
      ],
    })
    expect(output.map(({ type, content }) => [type, (content as Json[] | undefined)?.length])).toEqual([
      ['message', 2],
      ['function_call', undefined],
      ['message', 1],
    ])
  })

  it('a foreign seal travels in an envelope; without sha256 it cannot', () => {
    const parts: HubResponse['parts'] = [
      {
        type: 'reasoning',
        segments: [{ channel: 'full', text: 'because' }],
        seal: { issuer: 'anthropic-messages', form: 'signature', value: 'EqQB' },
      },
    ]
    const sealed = encode({ ...known, parts }, { sha256 })
    expect(isSealEnvelope(String(sealed.output[0]?.['encrypted_content']))).toBe(true)
    expect(sealed.reports).toEqual(['approximated/reasoning-channel', 'synthesized/id /output/0/id'])
    const open = encode({ ...known, parts })
    expect(open.output[0]).not.toHaveProperty('encrypted_content')
    expect(open.reports).toContain('dropped/seal')
  })

  it.each<readonly [Finish, Json, readonly string[]]>([
    [{ reason: 'length' }, { status: 'incomplete', reason: 'max_output_tokens' }, []],
    [{ reason: 'refusal' }, { status: 'incomplete', reason: 'content_filter' }, ['approximated/finish-reason']],
    [
      { reason: 'context-window' },
      { status: 'incomplete', reason: 'max_output_tokens' },
      ['approximated/finish-reason'],
    ],
    [{ reason: 'pause' }, { status: 'completed' }, ['approximated/finish-reason']],
    [{ reason: 'tool-calls' }, { status: 'completed' }, ['approximated/finish-reason']],
    [{ reason: 'stop', stopSequence: 'END' }, { status: 'completed' }, ['dropped/stop-sequence']],
  ])('%j is %j', (finish, end, expected) => {
    const { wire, reports } = encode({ ...known, finish })
    const { status, incomplete_details: details } = wire
    expect({ status, ...(details as object) }).toEqual(end)
    expect(reports).toEqual(expected)
  })

  it.each<readonly [Finish['reason'], string]>([
    ['length', 'incomplete'],
    ['content-filter', 'incomplete'],
    ['refusal', 'incomplete'],
    ['context-window', 'incomplete'],
    ['incomplete', 'incomplete'],
    ['stop', 'completed'],
    ['pause', 'completed'],
  ])('with %s the last item is %s, and those before it are whole', (reason, status) => {
    const parts: HubResponse['parts'] = [
      { type: 'text', text: 'a' },
      { type: 'tool-call', form: 'json', run: 'client', id: 'c', name: 'f', input: '{}' },
      { type: 'tool-call', form: 'text', run: 'client', id: 'd', name: 'g', input: 'half of it' },
    ]
    const { output, reports } = encode({ ...known, parts, finish: { reason } })
    expect(output.map((item) => item['status'])).toEqual(['completed', 'completed', status])
    const isTold = reports.includes('synthesized/status /output/2/status')
    expect(isTold).toBe(status === 'incomplete')
  })

  it('an answer of this dialect says by itself what was cut', () => {
    const wire = { ...base, status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } }
    const whole = { ...wire, output: [message('m', outputText('a'))] }
    const contexts = testContexts()
    const hub = openaiResponses.response.decode(whole, contexts.decode)
    expect(openaiResponses.response.encode(hub, contexts.encode)).toMatchObject({ output: whole.output })
    expect(contexts.diagnostics()).toEqual([])
  })

  it('further answers are told', () => {
    const otherChoices = [{ parts: [], finish: { reason: 'stop' } as const }]
    expect(encode({ ...known, otherChoices }).reports).toEqual(['dropped/choices'])
  })
})

describe('compatible servers', () => {
  const decode = (wire: Record<string, Json>) => {
    const contexts = testContexts()
    const hub = openaiResponses.response.decode({ ...base, ...wire }, contexts.decode)
    return { hub, reports: told(contexts.diagnostics()) }
  }

  it('xAI cites with a URL alone: the citation stands behind the whole text', () => {
    const text = { type: 'output_text', text: 'Oslo', annotations: [{ type: 'url_citation', url: 'https://a' }] }
    const { hub, reports } = decode({ output: [message('m', text)] })
    expect(bare(hub.parts[0])).toMatchObject({ citations: [{ url: 'https://a', title: '', start: 0, end: 4 }] })
    expect(reports).toEqual(['repaired/missing-member /output/0/content/0/annotations/0'])
  })

  it('arguments as an object are read exactly', () => {
    const { hub, reports } = decode({
      output: [{ type: 'function_call', call_id: 'c', name: 'f', arguments: { a: 1 } }],
    })
    expect(hub.parts[0]).toMatchObject({ input: '{"a":1}' })
    expect(reports).toEqual(['repaired/member-shape /output/0/arguments'])
  })

  it('a call without call_id is known by the id of its item', () => {
    const { hub, reports } = decode({ output: [{ type: 'function_call', id: 'fc_1', name: 'f', arguments: '' }] })
    expect(hub.parts[0]).toMatchObject({ id: 'fc_1' })
    expect(reports).toEqual(['repaired/missing-id /output/0'])
  })

  const error = { code: 'server_error', message: 'No.' }
  const call = { type: 'function_call', id: 'fc', call_id: 'c', name: 'f', arguments: '{}' }
  it.each<readonly [string, Record<string, Json>, Finish, string | undefined]>([
    ['nothing', {}, { reason: 'stop' }, undefined],
    ['text', { output: [call, message('m', outputText('a'))] }, { reason: 'tool-calls' }, '/output/1/type'],
    ['a call', { output: [call] }, { reason: 'tool-calls' }, '/output/0/type'],
    ['an error', { error }, { reason: 'incomplete', raw: 'failed', details: error }, '/error'],
    [
      'a reason',
      { incomplete_details: { reason: 'max_output_tokens' } },
      { reason: 'length' },
      '/incomplete_details/reason',
    ],
    ['details of nothing', { incomplete_details: {} }, { reason: 'stop' }, undefined],
  ])('without a status %s says how it ended, and where', (_name, wire, finish, at) => {
    const { status: _status, ...unsaid } = base
    const contexts = testContexts()
    const hub = openaiResponses.response.decode({ ...unsaid, ...wire }, contexts.decode)
    expect(bare(hub.finish)).toMatchObject(bare(finish) as object)
    expect(told(contexts.diagnostics())).toEqual(['repaired/missing-finish'])
    const place = hub.finish[MEMBERS]?.['reason']
    expect(place === undefined ? undefined : joinMember(hub.finish[ORIGIN] ?? '', place)).toBe(at)
  })

  it.each<readonly [Json, string]>([
    [{}, '/output'],
    [{ ...base, output: 'text' }, '/output'],
    [{ ...base, created_at: 'now' }, '/created_at'],
    [{ ...base, usage: { input_tokens: '1' } }, '/usage/input_tokens'],
  ])('%#: what is no response is refused', (wire, at) => {
    const decode = () => openaiResponses.response.decode(wire, testContexts().decode)
    expect(decode).toThrow(ProtocolError)
    expect(decode).toThrow(expect.objectContaining({ at }))
  })
})
