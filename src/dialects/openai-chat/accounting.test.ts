import { describe, expect, it } from 'vitest'
import { createContexts } from '../../hub/context.ts'
import type { Json, Node } from '../../hub/node.ts'
import { openaiChat } from './index.ts'
import { told } from './testing.ts'

type Wire = Readonly<Record<string, Json>>

const user: Wire = { role: 'user', content: 'Hi' }
const asked = (more: Wire): Wire => ({ model: 'm', messages: [user], ...more })
const said = (message: Wire): Wire => asked({ messages: [user, { role: 'assistant', ...message }, user] })
const attached = (part: Wire): Wire => asked({ messages: [{ role: 'user', content: [part] }] })
const answered = (message: Wire, more: Wire = {}, choice: Wire = {}): Wire => ({
  id: 'c',
  object: 'chat.completion',
  created: 1,
  model: 'm',
  choices: [
    { index: 0, message: { role: 'assistant', content: 'Oslo', ...message }, finish_reason: 'stop', ...choice },
  ],
  ...more,
})

/** Every node of a hub document that may hold extensions. */
function* nodesOf(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield value as Node
  for (const [key, inner] of Object.entries(value)) if (key !== 'ext' && key !== 'wire') yield* nodesOf(inner)
}

/** Through the hub and back; what that tells; what another dialect has to tell of the extensions. */
function through(kind: 'request' | 'response', wire: Wire) {
  const own = createContexts({ source: openaiChat, target: openaiChat })
  const hub = openaiChat[kind].decode(wire, own.decode)
  const emitted = openaiChat[kind].encode(hub as never, own.encode)
  const target = { id: 'anthropic-messages' } as const
  const foreign = createContexts({ source: openaiChat, target, answer: kind === 'response' })
  for (const node of nodesOf(hub)) foreign.encode.dropExtensions(node)
  return {
    before: openaiChat.canonical(kind, wire),
    after: openaiChat.canonical(kind, emitted),
    told: told(own.diagnostics(emitted)),
    lost: foreign.diagnostics().map(({ code, severity, at }) => `${severity} ${code} ${at}`),
  }
}

/** Members of the vendor's list that the hub has a word for are lost to nobody here: what a target lacks, its encoder tells. */
const requests: readonly (readonly [what: string, wire: Wire, lost: readonly string[]])[] = [
  [
    'spoken answers',
    asked({ modalities: ['text', 'audio'], audio: { voice: 'alloy', format: 'wav' } }),
    ['breaking audio /modalities', 'breaking audio /audio'],
  ],
  ['a bias', asked({ logit_bias: { '50256': -100 } }), ['degraded logit-bias /logit_bias']],
  [
    'a prediction',
    asked({ prediction: { type: 'content', content: [{ type: 'text', text: 'x' }] } }),
    ['hint prediction /prediction'],
  ],
  [
    'a search of the web',
    asked({
      web_search_options: {
        search_context_size: 'low',
        user_location: {
          type: 'approximate',
          approximate: { city: 'Oslo', country: 'NO', region: 'x', timezone: 'y' },
        },
      },
    }),
    [],
  ],
  ['both limits', asked({ max_tokens: 5, max_completion_tokens: 6 }), ['degraded max-output-tokens /max_tokens']],
  [
    'a choice beside the deprecated one',
    asked({ tool_choice: 'auto', function_call: 'none' }),
    ['breaking tool-choice /function_call'],
  ],
  ['the deprecated choice beside null', asked({ tool_choice: null, function_call: 'none' }), []],
  [
    'moderation',
    asked({ moderation: { model: 'm', policy: { input: { mode: 'block' }, output: { mode: 'score' } } } }),
    [],
  ],
  [
    'settings of the cache',
    asked({
      prompt_cache_key: 'k',
      prompt_cache_retention: '24h',
      prompt_cache_options: { mode: 'explicit', ttl: '30m' },
    }),
    [],
  ],
  ['settings that say nothing', asked({ prompt_cache_options: {}, stream_options: {}, tools: [], functions: [] }), []],
  [
    'how a stream is told',
    asked({ stream: true, stream_options: { include_usage: true, include_obfuscation: false } }),
    [],
  ],
  [
    'who asks, and what is kept',
    asked({ user: 'u', safety_identifier: 's', metadata: { a: 'b' }, store: true, service_tier: 'fast' }),
    [],
  ],
  [
    'how many answers, how likely',
    asked({ n: 2, logprobs: true, top_logprobs: 3, seed: 7, stop: ['a'], frequency_penalty: 1, presence_penalty: 1 }),
    [],
  ],
  ['how hard, how long', asked({ reasoning_effort: 'xhigh', verbosity: 'low', parallel_tool_calls: false }), []],
  [
    'one tool of some',
    asked({
      tools: [
        { type: 'function', function: { name: 'f' } },
        {
          type: 'custom',
          custom: { name: 'c', format: { type: 'grammar', grammar: { syntax: 'lark', definition: 's' } } },
        },
      ],
      tool_choice: {
        type: 'allowed_tools',
        allowed_tools: {
          mode: 'required',
          tools: [
            { type: 'function', function: { name: 'f' } },
            { type: 'custom', custom: { name: 'c' } },
          ],
        },
      },
    }),
    [],
  ],
  ['a message that was spoken', said({ audio: { id: 'audio_1' } }), ['breaking audio /messages/1/audio']],
  ['who says it', asked({ messages: [{ ...user, name: 'Ada' }] }), ['degraded participant /messages/0/name']],
  ['calls that are none', said({ content: 'x', tool_calls: [], reasoning_details: [] }), []],
  ['a mark of the cache', attached({ type: 'text', text: 'x', prompt_cache_breakpoint: { mode: 'explicit' } }), []],
  [
    'a file by its content, and by its id as well',
    attached({
      type: 'file',
      file: { file_data: 'data:application/pdf;base64,AA==', file_id: 'f', filename: 'a.pdf' },
    }),
    ['hint id /messages/0/content/0/file/file_id'],
  ],
]

describe('what a request says', () => {
  it.each(requests)('%s: comes back, and is told where another dialect loses it', (_what, wire, lost) => {
    const { before, after, told, lost: found } = through('request', wire)
    expect(after).toEqual(before)
    expect(told).toEqual([])
    expect(found).toEqual(lost)
  })
})

describe('functions are called one at a time', () => {
  const options = (more: Wire): unknown => {
    const { decode } = createContexts({ source: openaiChat, target: { id: 'anthropic-messages' } })
    return openaiChat.request.decode(asked({ functions: [{ name: 'f' }], ...more }), decode).options
  }

  it.each<[string, Wire]>([
    ['where nothing is said', {}],
    ['where one is chosen', { function_call: { name: 'f' } }],
  ])('%s', (_when, more) => expect(options(more)).toMatchObject({ parallelToolCalls: false }))

  it.each<[string, Wire]>([
    ['nothing may be called', { function_call: 'none' }],
    ['nothing is allowed', { tool_choice: { type: 'allowed_tools', allowed_tools: { mode: 'auto', tools: [] } } }],
  ])('and nobody has to be told where %s', (_when, more) => expect(options(more)).toBeUndefined())
})

const probable = { token: 'O', logprob: -1, bytes: [79], top_logprobs: [{ token: 'A', logprob: -2, bytes: null }] }
const citation = {
  type: 'url_citation',
  url_citation: { url: 'https://a.example', title: 'A', start_index: 0, end_index: 4 },
}
const screened = { type: 'moderation_results', model: 'm', results: [{ type: 'moderation_result', flagged: false }] }

const responses: readonly (readonly [what: string, wire: Wire, lost: readonly string[]])[] = [
  ['which backend answered', answered({}, { system_fingerprint: 'fp' }), ['hint response-member /system_fingerprint']],
  ['what was kept with it', answered({}, { metadata: { a: 'b' } }), ['hint response-member /metadata']],
  [
    'what moderation found',
    answered({}, { moderation: { input: screened, output: { type: 'error', code: 'c', message: 'm' } } }),
    ['hint response-member /moderation'],
  ],
  ['which tier', answered({}, { service_tier: 'flex' }), []],
  ['a tier that is not in the list', answered({}, { service_tier: 'warp' }), ['hint service-tier /service_tier']],
  [
    'how likely a refusal was',
    answered({}, {}, { logprobs: { content: null, refusal: [probable] } }),
    ['degraded logprobs /choices/0/logprobs'],
  ],
  ['how likely the text was', answered({}, {}, { logprobs: { content: [probable], refusal: null } }), []],
  [
    'no tokens at all',
    answered({}, {}, { logprobs: { content: [], refusal: null } }),
    ['degraded logprobs /choices/0/logprobs'],
  ],
  ['where it was read', answered({ annotations: [citation] }), []],
  ['sources without text', answered({ content: null, annotations: [citation] }), []],
  ['a word of the server for why it ended', answered({}, {}, { finish_reason: 'eos' }), []],
  [
    'each part of the bill',
    answered(
      {},
      {
        usage: {
          prompt_tokens: 9,
          completion_tokens: 8,
          total_tokens: 17,
          prompt_tokens_details: {
            cached_tokens: 1,
            cache_write_tokens: 2,
            audio_tokens: 3,
            image_tokens: 1,
            text_tokens: 5,
          },
          completion_tokens_details: {
            reasoning_tokens: 1,
            accepted_prediction_tokens: 1,
            rejected_prediction_tokens: 1,
            audio_tokens: 1,
            text_tokens: 4,
          },
        },
      },
    ),
    [
      ...['audio', 'image', 'text'].map((kind) => `hint usage-detail /usage/prompt_tokens_details/${kind}_tokens`),
      ...['accepted_prediction', 'rejected_prediction', 'audio', 'text'].map(
        (kind) => `hint usage-detail /usage/completion_tokens_details/${kind}_tokens`,
      ),
    ],
  ],
]

describe('what an answer says', () => {
  it.each(responses)('%s: comes back, and is told where another dialect loses it', (_what, wire, lost) => {
    const { before, after, told, lost: found } = through('response', wire)
    expect(after).toEqual(before)
    expect(told).toEqual([])
    expect(found).toEqual(lost)
  })

  it('speech is a part of its own, which each encoder tells', () => {
    const wire = answered({ content: null, audio: { id: 'a', data: 'AA==', expires_at: 1, transcript: 'x' } })
    const { before, after, told } = through('response', wire)
    expect([after, told]).toEqual([before, []])
  })
})
