import { describe, expect, it } from 'vitest'
import type { Json } from '../../hub/node.ts'
import type { HubRequest } from '../../hub/request.ts'
import { ProtocolError } from '../../protocol-error.ts'
import { openaiResponses } from './index.ts'
import { bare, testContexts, told } from './testing.ts'

/** What marks options that a request of this dialect brought. */
const own = { ext: { 'openai-responses': {} } }
const input = [{ type: 'message', role: 'user', content: [{ type: 'input_text', text: 'hi' }] }]
const turns = [{ role: 'user', parts: [{ type: 'text', text: 'hi', group: { n: 0 } }] }]

/** One table for both directions: the members of a request beside `model` and `input`, and the hub's fields. */
const members: readonly (readonly [name: string, wire: Record<string, Json>, hub: Partial<HubRequest>])[] = [
  ['nothing else', {}, {}],
  [
    'sampling',
    { max_output_tokens: 9, temperature: 0, top_p: 0.5, top_logprobs: 3, include: ['message.output_text.logprobs'] },
    { sampling: { maxOutputTokens: 9, temperature: 0, topP: 0.5, topLogprobs: 3, logprobs: true } },
  ],
  [
    'reasoning, sealed',
    { reasoning: { effort: 'high', summary: 'auto' }, include: ['reasoning.encrypted_content'] },
    { reasoning: { effort: 'high', summary: 'auto', sealed: true } },
  ],
  [
    'reasoning of this dialect only',
    { reasoning: { effort: 'low', context: 'all_turns' } },
    { reasoning: { effort: 'low', ext: { 'openai-responses': { context: 'all_turns' } } } },
  ],
  [
    'an output schema',
    {
      text: {
        format: { type: 'json_schema', name: 'city', schema: { type: 'object' }, strict: true },
        verbosity: 'low',
      },
    },
    {
      outputFormat: { kind: 'schema', name: 'city', schema: { type: 'object' }, strict: true },
      options: { verbosity: 'low', ...own },
    },
  ],
  ['any JSON', { text: { format: { type: 'json_object' } } }, { outputFormat: { kind: 'json' } }],
  [
    'options',
    {
      stream: true,
      parallel_tool_calls: false,
      store: false,
      metadata: { a: 'b' },
      user: 'u',
      service_tier: 'flex',
      prompt_cache_key: 'k',
    },
    {
      options: {
        stream: true,
        parallelToolCalls: false,
        store: false,
        metadata: { a: 'b' },
        user: 'u',
        serviceTier: 'flex',
        cacheKey: 'k',
        ...own,
      },
    },
  ],
  [
    'options that OpenAI alone has',
    {
      safety_identifier: 's',
      moderation: { model: 'omni-moderation-latest' },
      prompt_cache_retention: '24h',
      prompt_cache_options: { mode: 'implicit', ttl: '12h', prewarm: true },
      stream_options: { include_obfuscation: false },
    },
    {
      options: {
        safetyId: 's',
        moderation: { model: 'omni-moderation-latest' },
        cacheRetention: '24h',
        cacheMode: 'implicit',
        cacheTtl: '12h',
        obfuscation: false,
        ext: { 'openai-responses': { 'prompt_cache_options/prewarm': true } },
      },
    },
  ],
  [
    'what only this dialect can say',
    { previous_response_id: 'resp_1', background: true, include: ['file_search_call.results'] },
    {
      ext: {
        'openai-responses': {
          previous_response_id: 'resp_1',
          background: true,
          'include/file_search_call.results': 'file_search_call.results',
        },
      },
    },
  ],
  [
    'tools of every kind',
    {
      tools: [
        {
          type: 'function',
          name: 'f',
          description: 'd',
          parameters: { type: 'object' },
          strict: true,
          defer_loading: true,
        },
        { type: 'custom', name: 'c', format: { type: 'grammar', syntax: 'lark', definition: 'start: "a"' } },
        { type: 'web_search', external_web_access: false },
      ],
    },
    {
      tools: [
        {
          type: 'function',
          name: 'f',
          description: 'd',
          schema: { type: 'object' },
          strict: true,
          deferred: true,
          ext: { 'openai-responses': {} },
        },
        { type: 'custom', name: 'c', grammar: { syntax: 'lark', definition: 'start: "a"' } },
        {
          type: 'opaque-tool',
          dialect: 'openai-responses',
          tag: 'web_search',
          wire: { type: 'web_search', external_web_access: false },
        },
      ],
    },
  ],
  [
    'hosted tools and their settings',
    {
      tools: [
        {
          type: 'web_search',
          filters: { allowed_domains: ['a.test'], blocked_domains: ['b.test'] },
          search_context_size: 'low',
          user_location: { city: 'Oslo', type: 'approximate' },
          external_web_access: true,
        },
        { type: 'web_search_preview' },
        { type: 'code_interpreter', container: { type: 'auto' } },
        { type: 'code_interpreter', container: 'cntr_1' },
        { type: 'tool_search' },
        { type: 'tool_search', execution: 'client', parameters: {} },
      ],
    },
    {
      tools: [
        {
          type: 'hosted',
          kind: 'web-search',
          allowedDomains: ['a.test'],
          blockedDomains: ['b.test'],
          contextSize: 'low',
          location: { city: 'Oslo' },
          ext: { 'openai-responses': { external_web_access: true } },
        },
        { type: 'hosted', kind: 'web-search', ext: { 'openai-responses': { tool_type: 'web_search_preview' } } },
        { type: 'hosted', kind: 'code-execution' },
        { type: 'hosted', kind: 'code-execution', ext: { 'openai-responses': { container: 'cntr_1' } } },
        { type: 'hosted', kind: 'tool-search' },
        {
          type: 'opaque-tool',
          dialect: 'openai-responses',
          tag: 'tool_search',
          wire: { type: 'tool_search', execution: 'client', parameters: {} },
        },
      ],
    },
  ],
  ['a mode of tool choice', { tool_choice: 'required' }, { toolChoice: { mode: 'required' } }],
  ['a forced function', { tool_choice: { type: 'function', name: 'f' } }, { toolChoice: { mode: 'tool', name: 'f' } }],
  [
    'a forced custom tool',
    { tool_choice: { type: 'custom', name: 'c' } },
    { toolChoice: { mode: 'tool', name: 'c', form: 'text' } },
  ],
  [
    'a forced hosted tool',
    { tool_choice: { type: 'web_search_preview' } },
    {
      toolChoice: {
        mode: 'tool',
        hosted: 'web-search',
        ext: { 'openai-responses': { tool_type: 'web_search_preview' } },
      },
    },
  ],
  [
    'a forced tool that only this vendor has',
    { tool_choice: { type: 'file_search' } },
    { toolChoice: { mode: 'opaque', ext: { 'openai-responses': { tool_choice: { type: 'file_search' } } } } },
  ],
]

describe.each(members)('a request with %s', (_name, wire, hub) => {
  it('is decoded', () => {
    const contexts = testContexts()
    const decoded = openaiResponses.request.decode({ model: 'm', input, ...wire }, contexts.decode)
    expect(bare(decoded)).toEqual({ model: 'm', turns, ...hub })
    expect(told(contexts.diagnostics())).toEqual([])
  })

  it('is encoded', () => {
    const contexts = testContexts()
    const encoded = openaiResponses.request.encode({ model: 'm', turns, ...hub } as HubRequest, contexts.encode)
    expect(encoded).toEqual({ model: 'm', input, ...wire })
    expect(told(contexts.diagnostics(encoded))).toEqual([])
  })
})

describe('unknown members', () => {
  it('are carried, reported, and come back', () => {
    const contexts = testContexts()
    const hub = openaiResponses.request.decode(
      { model: 'm', input: 'hi', text: { tone: 'dry' }, x_new: [1] },
      contexts.decode,
    )
    expect(told(contexts.diagnostics())).toEqual(['carried/unknown-member /text/tone', 'carried/unknown-member /x_new'])
    expect(openaiResponses.request.encode(hub, testContexts().encode)).toEqual({
      model: 'm',
      input,
      text: { tone: 'dry' },
      x_new: [1],
    })
  })

  it('neutral values are not carried: nothing is lost with them', () => {
    const hub = openaiResponses.request.decode(
      { model: 'm', input: 'hi', background: false, truncation: 'disabled', previous_response_id: null },
      testContexts().decode,
    )
    expect(hub.ext).toBeUndefined()
  })
})

describe('requests of other dialects', () => {
  const encode = (hub: Partial<HubRequest>, more: Parameters<typeof testContexts>[0] = {}) => {
    const contexts = testContexts({ from: 'anthropic-messages', ...more })
    const wire = openaiResponses.request.encode({ model: 'm', turns: [], ...hub }, contexts.encode)
    return { wire: wire as Record<string, Json>, reports: told(contexts.diagnostics(wire)) }
  }

  it('a function without `strict` stays so: here an absent member would mean "where possible"', () => {
    const { wire, reports } = encode({ tools: [{ type: 'function', name: 'f' }] })
    expect(wire['tools']).toEqual([{ type: 'function', name: 'f', parameters: null, strict: false }])
    expect(reports).toEqual([])
  })

  it.each([
    ['stop', { stop: ['END'] }, 'dropped/stop'],
    ['topK', { topK: 5 }, 'dropped/sampling'],
    ['seed', { seed: 5 }, 'dropped/sampling'],
    ['choices', { choices: 2 }, 'dropped/choices'],
  ])('%s has no word here and is told', (_field, sampling, report) => {
    expect(encode({ sampling }).reports).toEqual([report])
  })

  const search = { type: 'opaque-tool', dialect: 'anthropic-messages', tag: 'web_search_20250305' } as const
  const hosted = { ...search, wire: { type: 'web_search_20250305', name: 'web_search' } }
  const bash = { ...search, tag: 'bash_20250124', wire: { type: 'bash_20250124', name: 'bash' } }

  it('a hosted tool that is forced is lost with the choice, whatever else is on offer', () => {
    const toolChoice = { mode: 'tool', name: 'web_search' } as const
    const alone = encode({ tools: [hosted], toolChoice })
    expect(alone.wire).toEqual({ model: 'm', input: [] })
    expect(alone.reports).toEqual(['dropped/hosted-tool', 'dropped/hosted-tool-forced'])
    const beside = encode({ tools: [hosted, { type: 'function', name: 'f' }], toolChoice })
    expect(beside.wire['tools']).toHaveLength(1)
    expect(beside.wire['tool_choice']).toBeUndefined()
    expect(beside.reports).toEqual(alone.reports)
  })

  it('a tool of another vendor that the caller runs is a breaking loss', () => {
    expect(encode({ tools: [bash] }).reports).toEqual(['dropped/tool'])
  })

  it.each([
    ['openai-chat', ['approximated/file-issuer'], [{ type: 'input_file', file_id: 'file-1' }]],
    ['anthropic-messages', ['dropped/file-reference'], []],
  ] as const)('a file id of %s', (issuer, reports, content) => {
    const part = { type: 'media', as: 'document', media: { kind: 'file', id: 'file-1', issuer } } as const
    const text = { type: 'text', text: 'hi' } as const
    const told = encode({ turns: [{ role: 'user', parts: [part, text] }] })
    expect(told.reports).toEqual(reports)
    expect(told.wire['input']).toEqual([
      { type: 'message', role: 'user', content: [...content, { type: 'input_text', text: 'hi' }] },
    ])
  })

  it('a token budget becomes an effort', () => {
    const { wire, reports } = encode({ reasoning: { mode: 'enabled', budgetTokens: 10_000 } })
    expect(wire['reasoning']).toEqual({ effort: 'medium' })
    expect(reports).toEqual([
      'approximated/reasoning-mode',
      'approximated/reasoning-budget',
      'defaulted/effort /reasoning/effort',
    ])
  })

  it('a schema gets the name that is demanded', () => {
    const { wire, reports } = encode({ outputFormat: { kind: 'schema', schema: {} } })
    expect(wire['text']).toEqual({ format: { type: 'json_schema', name: 'output', schema: {} } })
    expect(reports).toEqual(['synthesized/output-format-detail /text/format/name'])
  })

  it('a profile without structured output loses the schema before any call', () => {
    const { wire, reports } = encode(
      { outputFormat: { kind: 'schema', schema: {} } },
      { profile: { structuredOutput: false } },
    )
    expect(wire['text']).toBeUndefined()
    expect(reports).toEqual(['dropped/output-schema'])
  })
})

describe('what is no request', () => {
  it.each<readonly [Json, string]>([
    [null, ''],
    [[], ''],
    [{ model: 7, input: 'hi' }, '/model'],
    [{ model: 'm', input: 7 }, '/input'],
    [{ model: 'm', input: [7] }, '/input/0'],
    [{ model: 'm', input: [{ role: 'user' }] }, '/input/0/content'],
    [{ model: 'm', input: [{ type: 'function_call', call_id: 'c', arguments: '{}' }] }, '/input/0/name'],
    [{ model: 'm', input: 'hi', tools: [{}] }, '/tools/0/type'],
    [{ model: 'm', input: 'hi', temperature: 'hot' }, '/temperature'],
  ])('%j is refused at %s', (wire, at) => {
    const decode = () => openaiResponses.request.decode(wire, testContexts().decode)
    expect(decode).toThrow(ProtocolError)
    expect(decode).toThrow(expect.objectContaining({ at }))
  })

  it('a stored prompt names the model by itself', () => {
    const hub = openaiResponses.request.decode({ prompt: { id: 'pmpt_1' } }, testContexts().decode)
    expect(hub.model).toBe('')
    expect(openaiResponses.request.encode(hub, testContexts().encode)).toEqual({ prompt: { id: 'pmpt_1' }, input: [] })
  })
})
