import { describe, expect, it } from 'vitest'
import type { Json } from '../../hub/node.ts'
import { withoutOrigin } from '../../hub/origin.ts'
import type { HubRequest } from '../../hub/request.ts'
import { anthropicMessages } from './index.ts'
import { foreign, testContexts, told } from './testing.ts'

const base = { model: 'm', max_tokens: 9, messages: [{ role: 'user', content: 'hi' }] }
const turns = [{ role: 'user', parts: [{ type: 'text', text: 'hi' }] }]

function decode(wire: Json) {
  const contexts = testContexts()
  const hub = anthropicMessages.request.decode(wire, contexts.decode)
  return { hub, contexts, reports: told(contexts.diagnostics()) }
}

/** A request of another dialect, with one turn. */
function encode(hub: Partial<HubRequest>, profile = {}) {
  const sha256 = (text: string): string => `hash of ${text.length}`
  const contexts = testContexts({ from: 'openai-chat', profile, sha256 })
  const turn = { role: 'user', parts: [{ type: 'text', text: 'hi' }] } as const
  const wire = anthropicMessages.request.encode({ model: 'm', turns: [turn], ...hub }, contexts.encode)
  return { wire: wire as Record<string, Json>, reports: told(contexts.diagnostics(wire)) }
}

const ext = (members: Record<string, Json>) => ({ ext: { 'anthropic-messages': members } })
const schema = { type: 'object', properties: { city: { type: 'string' } } }

/** One table for both directions: the members of a request beside the three that every request has, and the hub's fields. */
const members: readonly (readonly [name: string, wire: Record<string, Json>, hub: Partial<HubRequest>])[] = [
  ['nothing else', {}, {}],
  [
    'sampling',
    { temperature: 0, top_p: 0.5, top_k: 3, stop_sequences: ['a', 'b'] },
    { sampling: { maxOutputTokens: 9, temperature: 0, topP: 0.5, topK: 3, stop: ['a', 'b'] } },
  ],
  [
    'a temperature outside the range, which is for the vendor to refuse',
    { temperature: -1 },
    { sampling: { maxOutputTokens: 9, temperature: -1 } },
  ],
  [
    'thinking with a budget',
    { thinking: { type: 'enabled', budget_tokens: 5, display: 'omitted' } },
    { reasoning: { mode: 'enabled', budgetTokens: 5, summary: 'omitted' } },
  ],
  [
    'effort and a task budget',
    { output_config: { effort: 'xhigh', task_budget: { type: 'tokens', total: 7 } } },
    { reasoning: { effort: 'xhigh', ...ext({ 'output_config/task_budget': { type: 'tokens', total: 7 } }) } },
  ],
  [
    'thinking between tools',
    { thinking: { type: 'between_tools' } },
    { reasoning: ext({ thinking: { type: 'between_tools' } }) },
  ],
  [
    'an output schema',
    { output_config: { format: { type: 'json_schema', schema } } },
    { outputFormat: { kind: 'schema', schema } },
  ],
  [
    'a function tool',
    {
      tools: [
        { name: 'f', description: 'd', input_schema: schema, strict: true, cache_control: { type: 'ephemeral' } },
      ],
    },
    { tools: [{ type: 'function', name: 'f', description: 'd', schema, strict: true, cache: {} }] },
  ],
  [
    'a function tool with members of its own',
    { tools: [{ name: 'f', input_schema: schema, defer_loading: true, allowed_callers: ['code_execution_20260120'] }] },
    {
      tools: [
        {
          type: 'function',
          name: 'f',
          schema,
          deferred: true,
          ...ext({ allowed_callers: ['code_execution_20260120'] }),
        },
      ],
    },
  ],
  [
    "a vendor's tool that nobody else has",
    { tools: [{ type: 'web_fetch_20260318', name: 'web_fetch', max_uses: 2 }] },
    {
      tools: [
        {
          type: 'opaque-tool',
          dialect: 'anthropic-messages',
          tag: 'web_fetch_20260318',
          wire: { type: 'web_fetch_20260318', name: 'web_fetch', max_uses: 2 },
        },
      ],
    },
  ],
  [
    'a hosted tool with all its settings, in another version',
    {
      tools: [
        {
          type: 'web_search_20260318',
          name: 'web_search',
          allowed_domains: ['a.test'],
          blocked_domains: ['b.test'],
          max_uses: 2,
          user_location: { city: 'Oslo', type: 'approximate' },
          response_inclusion: 'full',
        },
      ],
    },
    {
      tools: [
        {
          type: 'hosted',
          kind: 'web-search',
          allowedDomains: ['a.test'],
          blockedDomains: ['b.test'],
          maxUses: 2,
          location: { city: 'Oslo' },
          ...ext({ tool_type: 'web_search_20260318', response_inclusion: 'full' }),
        },
      ],
    },
  ],
  [
    'a hosted tool, forced by its name',
    {
      tools: [{ type: 'code_execution_20250825', name: 'code_execution' }],
      tool_choice: { type: 'tool', name: 'code_execution' },
    },
    {
      tools: [{ type: 'hosted', kind: 'code-execution' }],
      toolChoice: { mode: 'tool', hosted: 'code-execution' },
    },
  ],
  [
    'a forced tool, one at a time',
    { tool_choice: { type: 'tool', name: 'f', disable_parallel_tool_use: true } },
    { toolChoice: { mode: 'tool', name: 'f' }, options: { parallelToolCalls: false } },
  ],
  ['some tool', { tool_choice: { type: 'any' } }, { toolChoice: { mode: 'required' } }],
  ['no tool', { tool_choice: { type: 'none' } }, { toolChoice: { mode: 'none' } }],
  [
    'options',
    { stream: true, metadata: { user_id: 'u' }, service_tier: 'auto' },
    { options: { stream: true, safetyId: 'u', serviceTier: 'auto' } },
  ],
  ['the standard tier', { service_tier: 'standard_only' }, { options: { serviceTier: 'default' } }],
  ['the speed', { speed: 'fast' }, { options: { speed: 'fast' } }],
  [
    'settings of this vendor',
    { container: 'c', context_management: { edits: [{ type: 'compact_20260112' }] } },
    ext({ container: 'c', context_management: { edits: [{ type: 'compact_20260112' }] } }),
  ],
]

describe('requests, both ways', () => {
  it.each(members)('%s', (_name, wire, hub) => {
    const { hub: decoded, contexts, reports } = decode({ ...base, ...wire })
    expect(withoutOrigin(decoded)).toMatchObject({ model: 'm', turns, sampling: { maxOutputTokens: 9 }, ...hub })
    expect(reports).toEqual([])
    expect(anthropicMessages.request.encode(decoded, contexts.encode)).toEqual({ ...base, ...wire })
    expect(contexts.diagnostics()).toEqual([])
  })
})

describe('requests as they come', () => {
  it('takes the older place of the output format', () => {
    const { hub } = decode({ ...base, output_format: { type: 'json_schema', schema } })
    expect(hub.outputFormat).toMatchObject({ kind: 'schema', schema })
  })

  it('carries and reports what it does not know', () => {
    const { hub, reports } = decode({ ...base, metadata: { user_id: 'u', 'a/b': 1 }, 'x~y': null, next: 2 })
    expect(hub.ext).toEqual({ 'anthropic-messages': { next: 2 } })
    expect(reports).toEqual(['carried/unknown-member /metadata/a~1b', 'carried/unknown-member /next'])
  })

  it('reports a tool of an unknown type', () => {
    const { reports } = decode({ ...base, tools: [{ type: 'web_sarch_20260318', name: 'w' }] })
    expect(reports).toEqual(['carried/unknown-type /tools/0'])
  })

  it.each([
    ['no messages', { model: 'm', messages: [] }, '/messages'],
    ['no model', { messages: base.messages }, '/model'],
    ['another role', { ...base, messages: [{ role: 'tool', content: 'a' }] }, '/messages/0/role'],
    ['no content', { ...base, messages: [{ role: 'user' }] }, '/messages/0/content'],
    ['a block without type', { ...base, messages: [{ role: 'user', content: [{}] }] }, '/messages/0/content/0/type'],
    ['a tool without name', { ...base, tools: [{ input_schema: {} }] }, '/tools/0/name'],
    ['a text as limit', { ...base, max_tokens: '9' }, '/max_tokens'],
  ])('refuses %s', (_name, wire, at) => {
    expect(() => decode(wire as Json)).toThrow(expect.objectContaining({ name: 'ProtocolError', at }))
  })
})

describe('requests of other dialects', () => {
  it.each<[string, Partial<HubRequest>, Record<string, Json>, readonly string[]]>([
    ['no limit', {}, { max_tokens: 4096 }, ['defaulted/max-output-tokens -> /max_tokens']],
    [
      'a hot temperature',
      { sampling: { maxOutputTokens: 9, temperature: 1.7 } },
      { temperature: 1 },
      ['approximated/sampling-range'],
    ],
    [
      'what Messages does not sample with',
      { sampling: { maxOutputTokens: 9, seed: 1, frequencyPenalty: 1, logprobs: true, choices: 2 } },
      {},
      ['dropped/sampling', 'dropped/sampling', 'dropped/logprobs', 'dropped/choices'],
    ],
    [
      'the least effort',
      { reasoning: { effort: 'minimal' }, sampling: { maxOutputTokens: 9 } },
      { thinking: { type: 'adaptive' }, output_config: { effort: 'low' } },
      ['approximated/effort', 'defaulted/reasoning-mode -> /thinking/type'],
    ],
    [
      'no effort',
      { reasoning: { effort: 'none' }, sampling: { maxOutputTokens: 9 } },
      { thinking: { type: 'disabled' } },
      ['approximated/effort', 'defaulted/reasoning-mode -> /thinking/type'],
    ],
    ['any JSON', { outputFormat: { kind: 'json' }, sampling: { maxOutputTokens: 9 } }, {}, ['dropped/output-format']],
    [
      'a tool without schema',
      { tools: [{ type: 'function', name: 'f' }], sampling: { maxOutputTokens: 9 } },
      { tools: [{ name: 'f', input_schema: { type: 'object', properties: {} } }] },
      ['defaulted/missing-member -> /tools/0/input_schema'],
    ],
    [
      'parallel calls without a choice',
      {
        tools: [{ type: 'function', name: 'f', schema }],
        options: { parallelToolCalls: false },
        sampling: { maxOutputTokens: 9 },
      },
      { tool_choice: { type: 'auto', disable_parallel_tool_use: true } },
      ['defaulted/missing-member -> /tool_choice/type'],
    ],
    [
      'a choice without tools',
      { toolChoice: { mode: 'required' }, sampling: { maxOutputTokens: 9 } },
      {},
      ['dropped/tool-choice'],
    ],
    [
      'options without counterpart',
      {
        options: { store: true, verbosity: 'low', cacheKey: 'k', metadata: { a: 'b' }, serviceTier: 'flex' },
        sampling: { maxOutputTokens: 9 },
      },
      { cache_control: { type: 'ephemeral' } },
      [
        'defaulted/cache-mark -> /cache_control',
        ...['dropped/service-tier', 'dropped/verbosity', 'dropped/store', 'dropped/metadata', 'dropped/cache-key'],
      ],
    ],
  ])('%s', (_name, hub, wire, reports) => {
    const encoded = encode(hub)
    expect(encoded.wire).toMatchObject(wire)
    expect(encoded.reports).toEqual(reports)
  })

  it('caches by itself where the profile wants it, and never where it does not', () => {
    const limit = { sampling: { maxOutputTokens: 9 } }
    expect(encode(limit, { automaticCaching: true }).wire).toHaveProperty('cache_control', { type: 'ephemeral' })
    expect(encode({ ...limit, options: { cacheKey: 'k' } }, { automaticCaching: false }).wire).not.toHaveProperty(
      'cache_control',
    )
    expect(encode({ ...limit, options: { cacheKey: 'k', cacheMode: 'explicit' } }).wire).not.toHaveProperty(
      'cache_control',
    )
    const lasting = encode({ ...limit, options: { cacheMode: 'implicit', cacheTtl: '30m' } })
    expect(lasting.wire).toHaveProperty('cache_control', { type: 'ephemeral', ttl: '1h' })
    expect(lasting.reports).toContain('approximated/cache-lifetime')
  })

  it.each([
    ['claude-sonnet-4-5-20250929', true],
    ['us.anthropic.claude-opus-4-1-v1:0', true],
    ['claude-3-5-haiku-latest', true],
    ['claude-opus-4-6', false],
    ['claude-sonnet-4-6', false],
    ['claude-fable-5-1', false],
    ['a-name-of-a-later-year', false],
  ])('%s goes on where the conversation ends: %s', (model, goesOn) => {
    const turns: HubRequest['turns'] = [
      { role: 'user', parts: [{ type: 'text', text: 'hi' }] },
      { role: 'assistant', parts: [{ type: 'text', text: 'The answer is ' }] },
    ]
    const { wire, reports } = encode({ model, turns, sampling: { maxOutputTokens: 9 } })
    const end = (wire['messages'] as readonly Json[]).slice(1)
    if (goesOn) {
      expect(end).toEqual([{ role: 'assistant', content: 'The answer is' }])
      expect(reports).toEqual(['approximated/trailing-space', 'synthesized/conversation-end -> /messages/1/role'])
    } else {
      expect(end).toEqual([
        { role: 'assistant', content: 'The answer is ' },
        { role: 'user', content: 'Continue.' },
      ])
      expect(reports).toEqual(['synthesized/conversation-end -> /messages/2'])
    }
    const profiled = encode({ model, turns, sampling: { maxOutputTokens: 9 } }, { prefill: !goesOn })
    expect(profiled.wire['messages']).toHaveLength(goesOn ? 3 : 2)
  })

  it('thinking does not go on where the conversation ends', () => {
    const turns: HubRequest['turns'] = [{ role: 'assistant', parts: [{ type: 'text', text: 'a' }] }]
    const thinking: Partial<HubRequest> = {
      model: 'claude-sonnet-4-5',
      turns,
      reasoning: { effort: 'high' },
      sampling: { maxOutputTokens: 9000 },
    }
    expect(encode(thinking).wire['messages']).toHaveLength(2)
  })

  it('leaves out stop sequences that are only white space', () => {
    const { wire, reports } = encode({ sampling: { maxOutputTokens: 9, stop: ['\n', 'END', ' '] } })
    expect(wire['stop_sequences']).toEqual(['END'])
    expect(reports).toEqual(['approximated/stop'])
    const none = encode({ sampling: { maxOutputTokens: 9, stop: ['\n'] } })
    expect(none.wire).not.toHaveProperty('stop_sequences')
    expect(none.reports).toEqual(['dropped/stop'])
  })

  it('does not write a schema out more often than a person would', () => {
    const refs = (name: string) => ({ allOf: [{ $ref: `#/$defs/${name}` }, { $ref: `#/$defs/${name}` }] })
    const defs = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`d${i}`, refs(`d${i + 1}`)]))
    const schema = { type: 'object', properties: { a: refs('d0') }, $defs: { ...defs, d40: { type: 'string' } } }
    const { wire, reports } = encode({ outputFormat: { kind: 'schema', schema } })
    expect(JSON.stringify(wire).length).toBeLessThan(100_000)
    expect(reports).toContain('dropped/output-schema-keyword')
  })

  it('asks for the fast mode only where the profile has it', () => {
    const fast: Partial<HubRequest> = { options: { serviceTier: 'priority' }, sampling: { maxOutputTokens: 9 } }
    expect(encode(fast).reports).toEqual(['dropped/service-tier'])
    expect(encode(fast, { fastMode: true })).toMatchObject({
      wire: { speed: 'fast' },
      reports: ['approximated/service-tier'],
    })
  })

  it('hashes an identifier of the user that is too long', () => {
    const long: Partial<HubRequest> = { options: { safetyId: 'u'.repeat(257) }, sampling: { maxOutputTokens: 9 } }
    expect(encode(long)).toMatchObject({
      wire: { metadata: { user_id: 'hash of 257' } },
      reports: ['approximated/user'],
    })
  })

  it('offers free-text tools as functions', () => {
    const { wire, reports } = encode({ tools: [{ type: 'custom', name: 'patch' }], sampling: { maxOutputTokens: 9 } })
    expect(wire['tools']).toEqual([
      expect.objectContaining({ name: 'patch', input_schema: expect.objectContaining({ required: ['input'] }) }),
    ])
    expect(reports).toEqual(['approximated/custom-tool'])
  })

  it('leaves hosted tools out, and says how bad it is', () => {
    const hosted = { type: 'opaque-tool', dialect: 'openai-responses', tag: 'web_search', wire: {} } as const
    const local = { ...hosted, tag: 'local_shell' }
    const limit = { sampling: { maxOutputTokens: 9 } }
    expect(encode({ tools: [hosted, local], ...limit }).reports).toEqual(['dropped/hosted-tool', 'dropped/tool'])
    const forced = encode({ tools: [hosted], toolChoice: { mode: 'tool', name: 'web_search' }, ...limit })
    expect(forced.reports).toEqual(['dropped/hosted-tool-forced', 'dropped/tool-choice'])
  })

  it('honours the profile of the upstream', () => {
    const hub: Partial<HubRequest> = { sampling: { maxOutputTokens: 9, temperature: 1, topP: 1, topK: 1 } }
    const { wire, reports } = encode(hub, { anthropicVersion: '2026-10-21' })
    expect(wire).not.toHaveProperty('temperature')
    expect(reports).toEqual(['dropped/sampling', 'dropped/sampling', 'dropped/sampling'])
    expect(encode({}, { maxOutputTokens: 100 }).wire).toHaveProperty('max_tokens', 100)
    const format: Partial<HubRequest> = { outputFormat: { kind: 'schema', schema }, sampling: { maxOutputTokens: 9 } }
    expect(encode(format, { structuredOutput: false }).reports).toEqual(['dropped/output-schema'])
  })

  it('keeps numbers that JSON.parse would change', () => {
    const input = '{"id":9007199254740993}'
    const call = { type: 'tool-call', form: 'json', run: 'client', id: 'c', name: 'f', input } as const
    const contexts = testContexts({ from: 'openai-chat' })
    const hub: HubRequest = { model: 'm', turns: [{ role: 'assistant', parts: [call] }] }
    const text = contexts.serialize(anthropicMessages.request.encode(foreign(hub), contexts.encode))
    expect(text).toContain('"input":{"id":9007199254740993}')
  })
})
