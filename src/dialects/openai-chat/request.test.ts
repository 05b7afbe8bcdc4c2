import { describe, expect, it } from 'vitest'
import type { Json } from '../../hub/node.ts'
import { withoutOrigin } from '../../hub/origin.ts'
import type { HubRequest } from '../../hub/request.ts'
import { openaiChat } from './index.ts'
import { testContexts, told } from './testing.ts'

const messages = [{ role: 'user', content: 'hi' }]
const turns = [{ role: 'user', parts: [{ type: 'text', text: 'hi' }] }]

function decode(wire: Json) {
  const contexts = testContexts()
  const hub = openaiChat.request.decode(wire, contexts.decode)
  return { hub, contexts, reports: told(contexts.diagnostics()) }
}

/** One table for both directions: the members of a request beside `model` and `messages`, and the hub's fields. */
const members: readonly (readonly [name: string, wire: Record<string, Json>, hub: Partial<HubRequest>])[] = [
  ['nothing else', {}, {}],
  [
    'a choice beside a search alone',
    { web_search_options: {}, tool_choice: 'required', parallel_tool_calls: true },
    {
      tools: [{ type: 'hosted', kind: 'web-search' }],
      toolChoice: { mode: 'required' },
      options: { parallelToolCalls: true },
    },
  ],
  ['a token limit', { max_completion_tokens: 9 }, { sampling: { maxOutputTokens: 9 } }],
  [
    'sampling',
    {
      temperature: 0,
      top_p: 0.5,
      frequency_penalty: 1,
      presence_penalty: -1,
      seed: 7,
      n: 2,
      logprobs: true,
      top_logprobs: 3,
    },
    {
      sampling: {
        temperature: 0,
        topP: 0.5,
        frequencyPenalty: 1,
        presencePenalty: -1,
        seed: 7,
        choices: 2,
        logprobs: true,
        topLogprobs: 3,
      },
    },
  ],
  ['stop sequences', { stop: ['a', 'b'] }, { sampling: { stop: ['a', 'b'] } }],
  ['reasoning effort', { reasoning_effort: 'xhigh' }, { reasoning: { effort: 'xhigh' } }],
  ['text output', { response_format: { type: 'text' } }, { outputFormat: { kind: 'text' } }],
  ['JSON output', { response_format: { type: 'json_object' } }, { outputFormat: { kind: 'json' } }],
  [
    'an output schema',
    {
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'n', description: 'd', schema: { type: 'object' }, strict: true },
      },
    },
    { outputFormat: { kind: 'schema', name: 'n', description: 'd', schema: { type: 'object' }, strict: true } },
  ],
  [
    'options',
    {
      stream: true,
      parallel_tool_calls: false,
      store: false,
      verbosity: 'low',
      user: 'u',
      service_tier: 'flex',
      prompt_cache_key: 'k',
      metadata: { a: 'b' },
      stream_options: { include_usage: true },
    },
    {
      options: {
        stream: true,
        parallelToolCalls: false,
        store: false,
        verbosity: 'low',
        user: 'u',
        serviceTier: 'flex',
        cacheKey: 'k',
        metadata: { a: 'b' },
        streamUsage: true,
      },
    },
  ],
  ['a stream without usage', { stream: true }, { options: { stream: true } }],
  [
    'a function',
    {
      tools: [
        { type: 'function', function: { name: 'f', description: 'd', parameters: { type: 'object' }, strict: false } },
      ],
    },
    { tools: [{ type: 'function', name: 'f', description: 'd', schema: { type: 'object' }, strict: false }] },
  ],
  [
    'a function without arguments',
    { tools: [{ type: 'function', function: { name: 'f' } }] },
    { tools: [{ type: 'function', name: 'f' }] },
  ],
  [
    'a custom tool',
    {
      tools: [
        {
          type: 'custom',
          custom: { name: 'f', format: { type: 'grammar', grammar: { syntax: 'lark', definition: 'x' } } },
        },
      ],
    },
    { tools: [{ type: 'custom', name: 'f', grammar: { syntax: 'lark', definition: 'x' } }] },
  ],
  ['a word as tool choice', { tool_choice: 'required' }, { toolChoice: { mode: 'required' } }],
  [
    'a named function',
    { tool_choice: { type: 'function', function: { name: 'f' } } },
    { toolChoice: { mode: 'tool', name: 'f' } },
  ],
  [
    'a named custom tool',
    { tool_choice: { type: 'custom', custom: { name: 'f' } } },
    { toolChoice: { mode: 'tool', name: 'f', form: 'text' } },
  ],
  [
    'allowed tools',
    {
      tool_choice: {
        type: 'allowed_tools',
        allowed_tools: {
          mode: 'required',
          tools: [
            { type: 'function', function: { name: 'f' } },
            { type: 'custom', custom: { name: 'c' } },
            { type: 'browser' },
          ],
        },
      },
    },
    {
      toolChoice: {
        mode: 'required',
        allowed: [{ name: 'f' }, { name: 'c', form: 'text' }, { dialect: 'openai-chat', wire: { type: 'browser' } }],
      },
    },
  ],
  [
    'members that only Chat has',
    {
      logit_bias: { '50256': -100 },
      modalities: ['text', 'audio'],
      prediction: { type: 'content', content: 'x' },
    },
    {
      ext: {
        'openai-chat': {
          logit_bias: { '50256': -100 },
          modalities: ['text', 'audio'],
          prediction: { type: 'content', content: 'x' },
        },
      },
    },
  ],
  [
    'the search of the web',
    {
      web_search_options: {
        search_context_size: 'low',
        user_location: { approximate: { city: 'Oslo' }, type: 'approximate' },
      },
    },
    { tools: [{ type: 'hosted', kind: 'web-search', contextSize: 'low', location: { city: 'Oslo' } }] },
  ],
  [
    'the deprecated functions',
    {
      functions: [{ name: 'f', description: 'd', parameters: { type: 'object', properties: {} } }],
      function_call: { name: 'f' },
    },
    {
      tools: [{ type: 'function', name: 'f', description: 'd', schema: { type: 'object', properties: {} } }],
      toolChoice: { mode: 'tool', name: 'f' },
    },
  ],
  [
    'the deprecated functions beside tools, and their choice as a word',
    {
      functions: [{ name: 'f' }],
      function_call: 'none',
      tools: [{ type: 'function', function: { name: 'g' } }],
    },
    {
      tools: [
        { type: 'function', name: 'g' },
        { type: 'function', name: 'f' },
      ],
      toolChoice: { mode: 'none' },
    },
  ],
  [
    'the deprecated choice beside the new one',
    { tool_choice: 'auto', function_call: 'none' },
    { toolChoice: { mode: 'auto' }, ext: { 'openai-chat': { function_call: 'none' } } },
  ],
  [
    'both names of the limit',
    { max_tokens: 5, max_completion_tokens: 9 },
    { sampling: { maxOutputTokens: 9 }, ext: { 'openai-chat': { max_tokens: 5 } } },
  ],
  [
    'options that OpenAI alone has',
    {
      safety_identifier: 's',
      moderation: { model: 'omni-moderation-latest' },
      prompt_cache_retention: '24h',
      prompt_cache_options: { mode: 'explicit', ttl: '30m' },
      stream_options: { include_obfuscation: false },
    },
    {
      options: {
        safetyId: 's',
        moderation: { model: 'omni-moderation-latest' },
        cacheRetention: '24h',
        cacheMode: 'explicit',
        cacheTtl: '30m',
        obfuscation: false,
      },
    },
  ],
]

describe('members of a request', () => {
  it('allowed tools in a mode of tomorrow, or with more members, are carried', () => {
    const ask = (mode: string, extra: object) => ({
      model: 'm',
      messages: [{ role: 'user', content: 'a' }],
      tool_choice: {
        type: 'allowed_tools',
        allowed_tools: { mode, tools: [{ type: 'function', function: { name: 'f', ...extra } }] },
      },
    })
    const later = decode(ask('maybe', {}))
    expect(later.hub.toolChoice).toMatchObject({ mode: 'opaque' })
    expect(later.reports).toEqual(['carried/unknown-type /tool_choice'])
    const more = decode(ask('auto', { x: 1 }))
    expect(more.hub.toolChoice?.allowed).toMatchObject([{ name: 'f', ext: { 'openai-chat': { 'function/x': 1 } } }])
    expect(more.reports).toEqual(['carried/unknown-member /tool_choice/allowed_tools/tools/0/function/x'])
  })

  it.each(members)('%s', (_name, wire, hub) => {
    const document = { model: 'm', messages, ...wire }
    const { hub: decoded, contexts, reports } = decode(document)
    expect(withoutOrigin(decoded)).toEqual({ model: 'm', turns, ...hub })
    expect(openaiChat.request.encode(decoded, contexts.encode)).toEqual(document)
    expect(reports).toEqual([])
    expect(contexts.diagnostics()).toEqual([])
  })

  it('null says what absence says', () => {
    const { hub, contexts } = decode({
      model: 'm',
      messages,
      temperature: null,
      stop: null,
      tools: null,
      tool_choice: null,
      logit_bias: null,
    })
    expect(withoutOrigin(hub)).toEqual({ model: 'm', turns })
    expect(openaiChat.request.encode(hub, contexts.encode)).toEqual({ model: 'm', messages })
  })

  it('an unknown member is carried and reported, on every level', () => {
    const wire: Json = {
      model: 'm',
      messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url: 'https://x', y: 1 }, z: 2 }], w: 3 }],
      tools: [{ type: 'function', function: { name: 'f', 'a/b': 4 }, cache: 5 }],
      q: 6,
    }
    const { hub, contexts, reports } = decode(wire)
    expect([...reports].sort()).toEqual(
      [
        '/messages/0/content/0/image_url/y',
        '/messages/0/content/0/z',
        '/messages/0/w',
        '/tools/0/function/a~1b',
        '/tools/0/cache',
        '/q',
      ]
        .map((at) => `carried/unknown-member ${at}`)
        .sort(),
    )
    expect(openaiChat.request.encode(hub, contexts.encode)).toEqual(wire)
  })

  it('an unknown format, tool and choice are carried whole', () => {
    const wire: Json = {
      model: 'm',
      messages,
      response_format: { type: 'grammar', grammar: 'x' },
      tools: [{ type: 'browser', depth: 1 }],
      tool_choice: { type: 'browser' },
    }
    const { hub, contexts } = decode(wire)
    expect(hub.tools).toMatchObject([{ type: 'opaque-tool', tag: 'browser' }])
    expect(openaiChat.request.encode(hub, contexts.encode)).toEqual(wire)
  })

  it('another dialect hears what it lost, at its place', () => {
    const contexts = testContexts()
    const wire: Json = {
      model: 'm',
      messages,
      logit_bias: {},
      function_call: 7,
      tools: [{ type: 'function', function: { name: 'f', extra: 1 } }],
    }
    const hub = openaiChat.request.decode(wire, contexts.decode)
    const elsewhere = createElsewhere()
    elsewhere.encode.dropExtensions(hub)
    for (const tool of hub.tools ?? []) elsewhere.encode.dropExtensions(tool)
    expect(told(elsewhere.diagnostics())).toEqual([
      'dropped/logit-bias /logit_bias',
      'dropped/tool-choice /function_call',
      'dropped/member /tools/0/function/extra',
    ])
  })
})

function createElsewhere() {
  return testContexts({ target: { id: 'anthropic-messages' } })
}

describe('a request of another dialect', () => {
  const encode = (hub: HubRequest, more: Parameters<typeof testContexts>[0] = {}) => {
    const contexts = testContexts({ from: 'anthropic-messages', ...more })
    const wire = openaiChat.request.encode(hub, contexts.encode) as Record<string, Json>
    return { wire, reports: told(contexts.diagnostics(wire)) }
  }
  const base: HubRequest = { model: 'm', turns: [] }

  it('asks for the usage that its client always gets', () => {
    const { wire, reports } = encode({ ...base, options: { stream: true } })
    expect(wire['stream_options']).toEqual({ include_usage: true })
    expect(reports).toEqual(['defaulted/stream-option -> /stream_options/include_usage'])
  })

  it.each([
    [1024, 'low'],
    [8000, 'medium'],
    [32_000, 'high'],
  ])('tells a budget of %i tokens as effort %s', (budgetTokens, effort) => {
    const { wire, reports } = encode({ ...base, reasoning: { budgetTokens } })
    expect(wire['reasoning_effort']).toBe(effort)
    expect(reports).toEqual(['approximated/reasoning-budget', 'defaulted/effort -> /reasoning_effort'])
  })

  it('reports what Chat cannot be told', () => {
    const { wire, reports } = encode({
      ...base,
      sampling: { topK: 5, stop: ['a', 'b', 'c', 'd', 'e'] },
      reasoning: { mode: 'enabled', summary: 'auto', sealed: true },
      options: { serviceTier: 'batch' },
    })
    expect(wire).toEqual({ model: 'm', messages: [], stop: ['a', 'b', 'c', 'd'], reasoning_effort: 'high' })
    expect(reports).toEqual([
      'dropped/service-tier',
      'dropped/sampling',
      'approximated/stop',
      'approximated/reasoning-mode',
      'defaulted/effort -> /reasoning_effort',
      'dropped/reasoning-summary',
      'dropped/reasoning-sealed',
    ])
  })

  it('names an output schema that has no name', () => {
    const { wire, reports } = encode({ ...base, outputFormat: { kind: 'schema', schema: {} } })
    expect(wire['response_format']).toEqual({ type: 'json_schema', json_schema: { name: 'output', schema: {} } })
    expect(reports).toEqual(['defaulted/output-format-detail -> /response_format/json_schema/name'])
  })

  it('without structured output a schema is a breaking loss, before any call', () => {
    const contexts = testContexts({ profile: { structuredOutput: false } })
    const wire = openaiChat.request.encode({ ...base, outputFormat: { kind: 'schema', schema: {} } }, contexts.encode)
    expect(wire).not.toHaveProperty('response_format')
    expect(contexts.diagnostics()).toMatchObject([{ code: 'output-schema', severity: 'breaking' }])
  })

  it('writes the limit under the name that the upstream knows', () => {
    const hub = { ...base, sampling: { maxOutputTokens: 5 } }
    expect(encode(hub).wire).toHaveProperty('max_completion_tokens', 5)
    expect(encode(hub, { profile: { chatMaxTokensMember: 'max_tokens' } }).wire).toHaveProperty('max_tokens', 5)
  })

  it('offers no choice among no tools', () => {
    const { wire, reports } = encode({
      ...base,
      tools: [{ type: 'opaque-tool', dialect: 'anthropic-messages', tag: 'web_search_20250305', wire: {} }],
      toolChoice: { mode: 'auto' },
      options: { parallelToolCalls: true },
    })
    expect(wire).toEqual({ model: 'm', messages: [] })
    expect(reports).toEqual(['dropped/hosted-tool', 'dropped/hosted-tool', 'dropped/parallel-tool-calls'])
  })
})
