import { describe, expect, it } from 'vitest'
import { createContexts, type Json, type Node } from '../../hub/index.ts'
import { openaiResponses } from './index.ts'
import { told, wireResponse } from './testing.ts'

type Wire = Readonly<Record<string, Json>>

const message = { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Hi' }] }
const asked = (more: Wire): Wire => ({ model: 'm', input: [message], ...more })
const answered = (output: Json, more: Wire = {}): Wire => wireResponse({ output, ...more })
const oslo = { type: 'output_text', text: 'Oslo', annotations: [] }
const said = (more: Wire): Wire => ({
  type: 'message',
  id: 'msg_1',
  status: 'completed',
  role: 'assistant',
  content: [oslo],
  ...more,
})

/** Every node of a hub document that may hold extensions. */
function* nodesOf(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield value as Node
  for (const [key, inner] of Object.entries(value)) if (key !== 'ext' && key !== 'wire') yield* nodesOf(inner)
}

/** Through the hub and back; what decoding tells; what another dialect has to tell of the extensions. */
function through(kind: 'request' | 'response', wire: Wire) {
  const own = createContexts({ source: openaiResponses, target: openaiResponses })
  const hub = openaiResponses[kind].decode(wire, own.decode)
  const emitted = openaiResponses[kind].encode(hub as never, own.encode)
  const foreign = createContexts({ source: openaiResponses, target: { id: 'openai-chat' } })
  for (const node of nodesOf(hub)) foreign.encode.dropExtensions(node)
  return {
    before: openaiResponses.canonical(kind, wire),
    after: openaiResponses.canonical(kind, emitted),
    told: told(own.diagnostics(emitted)),
    lost: foreign.diagnostics().map(({ code, severity, at }) => `${severity} ${code} ${at}`),
  }
}

const passthrough = { turn_id: 't', create_time: 1.5, content_item_kinds: [null], content_item_metadata: [{}] }

const requests: readonly (readonly [what: string, wire: Wire, lost: readonly string[]])[] = [
  ['a warm-up is no request for an answer', asked({ generate: false }), ['breaking generate /generate']],
  ['generate: true says nothing', asked({ generate: true }), []],
  [
    'agents of the vendor',
    asked({ multi_agent: { enabled: true, max_concurrent_subagents: 2 } }),
    ['degraded hosted-tool /multi_agent'],
  ],
  ['access programs', asked({ access_programs: { cyber: 'standard' } }), ['degraded access-program /access_programs']],
  [
    'what Codex notes on each item',
    asked({ input: [{ ...message, internal_chat_message_metadata_passthrough: passthrough }] }),
    ['hint metadata /input/0/internal_chat_message_metadata_passthrough'],
  ],
  [
    'the agent of an item',
    asked({ input: [{ ...message, agent: { agent_name: 'root' } }] }),
    ['degraded member /input/0/agent'],
  ],
  [
    'the tool of a result without a call',
    asked({ input: [{ type: 'function_call_output', name: 'f', namespace: 'n', output: 'x' }] }),
    ['degraded member /input/0/name', 'degraded member /input/0/namespace'],
  ],
  [
    'a mode of a cache mark that is not the one that is documented',
    asked({
      input: [
        {
          ...message,
          content: [{ type: 'input_text', text: 'Hi', prompt_cache_breakpoint: { mode: 'auto', ttl: '30m' } }],
        },
      ],
    }),
    ['degraded member /input/0/content/0/prompt_cache_breakpoint/mode'],
  ],
  [
    'a format of a custom tool that is neither text nor a grammar',
    asked({ tools: [{ type: 'custom', name: 'c', format: { type: 'peg', rules: 'x' }, defer_loading: true }] }),
    ['degraded member /tools/0/format'],
  ],
  [
    'a namespace without members',
    asked({ tools: [{ type: 'namespace', name: 'n', description: 'd', tools: [] }] }),
    [],
  ],
  [
    'tools that somebody else than the developer declared',
    asked({ input: [{ type: 'additional_tools', role: 'tool', tools: [{ type: 'function', name: 'f' }] }] }),
    ['hint role /input/0/role'],
  ],
  ['settings that are empty', asked({ prompt_cache_options: {}, stream_options: {}, reasoning: {}, text: {} }), []],
  ['settings that say nothing', asked({ reasoning: { effort: null } }), []],
  ...['agent_message', 'multi_agent_call', 'multi_agent_call_output'].map(
    (type) => [type, asked({ input: [{ type, id: 'i' }] }), []] as const,
  ),
]

describe('what a request says', () => {
  it.each(requests)('%s: comes back, and is told where another dialect loses it', (_what, wire, lost) => {
    const result = through('request', wire)
    expect(result.after).toEqual(result.before)
    expect(result.lost).toEqual(lost)
  })

  it('is told as unknown only where the vendor does not know it', () => {
    const known = requests.filter(([what]) => !/mode of a cache mark|format of a custom tool/.test(what))
    expect(known.flatMap(([, wire]) => through('request', wire).told)).toEqual([])
    expect(through('request', asked({ input: [{ ...message, zeal: 1 }] })).told).toEqual([
      'carried/unknown-member /input/0/zeal',
    ])
  })

  it('MP3 is one format, whatever it is called', () => {
    const audio = { type: 'input_audio', input_audio: { data: 'AA', format: 'mp3' } }
    const own = createContexts({ source: openaiResponses, target: openaiResponses })
    const hub = openaiResponses.request.decode(asked({ input: [{ ...message, content: [audio] }] }), own.decode)
    expect(hub.turns[0]?.parts[0]).toMatchObject({ media: { mime: 'audio/mpeg' } })
    expect(openaiResponses.request.encode(hub, own.encode)).toMatchObject({ input: [{ content: [audio] }] })
  })
})

const result = { type: 'function_call_output', id: 'fco_1', call_id: 'c', status: 'completed', output: 'x' }

const responses: readonly (readonly [what: string, wire: Wire, lost: readonly string[]])[] = [
  ['a message that says nothing', answered([said({ content: [], status: 'in_progress', phase: 'commentary' })]), []],
  ['a message that is under way', answered([said({ status: 'in_progress' })]), ['hint status /output/0/status']],
  [
    'members of a message of several parts',
    answered([said({ content: [oslo, oslo], created_by: 'x' }), said({ id: 'msg_2' })]),
    ['hint response-member /output/0/created_by'],
  ],
  ['outputs of tools', answered([result, { ...result, type: 'custom_tool_call_output', id: 'x' }]), []],
  ['a call without id and status', answered([{ type: 'function_call', call_id: 'c', name: 'f', arguments: '{}' }]), []],
  ['reasoning without id', answered([{ type: 'reasoning', summary: [] }]), []],
  [
    'an error of an answer that is whole',
    answered([], { error: { code: 'server_error', message: 'm' } }),
    ['hint error-detail /error'],
  ],
  [
    'details of an answer that is whole',
    answered([], { incomplete_details: { reason: 'steered' } }),
    ['hint finish-details /incomplete_details'],
  ],
  [
    'a reason that is not in the list',
    answered([], { status: 'incomplete', incomplete_details: { reason: 'tired', since: 1 } }),
    ['hint finish-details /incomplete_details'],
  ],
  [
    'an error of an answer that stopped early',
    answered([], {
      status: 'incomplete',
      incomplete_details: { reason: 'max_output_tokens' },
      error: { code: 'server_error', message: 'm' },
    }),
    ['hint error-detail /error'],
  ],
  [
    'breakdowns of usage: the leaf is told, and not its neighbours',
    answered([], {
      usage: {
        input_tokens: 10,
        input_tokens_details: {
          cached_tokens: 4,
          cache_write_tokens: 3,
          cache_write_tokens_details: { ttl_30m_tokens: 3, ttl_12h_tokens: 0 },
        },
        output_tokens: 2,
        output_tokens_details: { reasoning_tokens: 1 },
        total_tokens: 13,
      },
    }),
    [
      'hint usage-detail /usage/total_tokens',
      'hint usage-detail /usage/input_tokens_details/cache_write_tokens_details',
    ],
  ],
  [
    'details of an answer that failed',
    answered([], {
      status: 'failed',
      error: { code: 'server_error', message: 'm' },
      incomplete_details: { reason: 'content_filter' },
    }),
    ['hint finish-details /incomplete_details'],
  ],
]

describe('what an answer says', () => {
  it.each(responses)('%s: comes back, and is told where another dialect loses it', (_what, wire, lost) => {
    const passed = through('response', wire)
    expect(passed.after).toEqual(passed.before)
    expect(passed.told).toEqual([])
    expect(passed.lost).toEqual(lost)
  })
})
