import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkEvents } from '../../hub/grammar.ts'
import type { Json } from '../../hub/node.ts'
import { sequence } from '../../hub/sequence.ts'
import { ProtocolError } from '../../protocol-error.ts'
import { anthropicMessages } from './index.ts'
import { streamGrammar } from './stream-grammar.ts'
import { decodeStream, encodeStream, foreign, framesOf, runAll, testContexts, testHash } from './testing.ts'

const cache = { type: 'ephemeral', ttl: '5m' }
const image = { type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'AA==' }, cache_control: cache }
const file = { type: 'file', file_id: 'f' }
const citation = { type: 'char_location', cited_text: 'q', document_index: 0, document_title: 't', start_char_index: 0 }
const cited = { type: 'text', text: 'a', citations: [citation], cache_control: cache }
const call = { type: 'tool_use', id: 'c', name: 'f', input: { a: 1 }, caller: { type: 'direct' }, toolset_name: 't' }
const server = { type: 'server_tool_use', id: 's', name: 'web_search', input: {}, caller: { type: 'direct' } }
const thinking = { type: 'thinking', thinking: 'w', signature: 'wireproof.seal/1;openai-responses;ciphertext;;0;a;b;c' }

/** Documents with every member that a decoder reads; mutations of them reach deeper than random JSON does. */
const request: Json = {
  model: 'm',
  max_tokens: 9,
  system: [cited],
  messages: [
    { role: 'user', content: 'a' },
    { role: 'user', content: [cited, image, { type: 'document', source: file, title: 't', context: 'c' }] },
    { role: 'assistant', content: [thinking, { type: 'redacted_thinking', data: 'd' }, call, server] },
    {
      role: 'user',
      content: [
        { type: 'tool_result', tool_use_id: 'c', content: [cited, image], is_error: true, cache_control: cache },
        { type: 'tool_result', tool_use_id: 'd', content: 'a' },
        { type: 'compaction', encrypted_content: 'e', content: 'c' },
        { type: 'hologram' },
      ],
    },
    { role: 'system', content: 'a', output_config: { effort: 'low' } },
  ],
  tools: [
    { name: 'f', description: 'd', input_schema: { type: 'object' }, strict: true, cache_control: cache },
    { type: 'web_search_20260318', name: 'web_search' },
  ],
  tool_choice: { type: 'tool', name: 'f', disable_parallel_tool_use: true },
  temperature: 1,
  top_p: 1,
  top_k: 1,
  stop_sequences: ['a'],
  stream: true,
  metadata: { user_id: 'u' },
  service_tier: 'auto',
  thinking: { type: 'enabled', budget_tokens: 1, display: 'omitted' },
  output_config: { effort: 'low', format: { type: 'json_schema', schema: {} } },
  container: { id: 'c' },
}
const response: Json = {
  id: 'i',
  type: 'message',
  role: 'assistant',
  model: 'm',
  content: [cited, thinking, call, server, { type: 'web_search_tool_result', tool_use_id: 's', content: [] }],
  stop_reason: 'refusal',
  stop_sequence: 's',
  stop_details: { type: 'refusal', category: null },
  container: { id: 'c', expires_at: 't' },
  usage: {
    input_tokens: 1,
    output_tokens: 1,
    cache_read_input_tokens: 1,
    cache_creation_input_tokens: 1,
    cache_creation: { ephemeral_5m_input_tokens: 1 },
    output_tokens_details: { thinking_tokens: 1 },
    service_tier: 'priority',
  },
}
const event = (type: string, members: Record<string, Json>): Json => ({ type, ...members })
const delta = (members: Record<string, Json>): Json => event('content_block_delta', { index: 0, delta: members })
const wire: readonly Json[] = [
  event('message_start', { message: response }),
  ...[cited, thinking, call, server, { type: 'compaction', content: null }].map((content_block) =>
    event('content_block_start', { index: 0, content_block }),
  ),
  delta({ type: 'text_delta', text: 'a' }),
  delta({ type: 'input_json_delta', partial_json: '{' }),
  delta({ type: 'thinking_delta', thinking: 'w' }),
  delta({ type: 'signature_delta', signature: 's' }),
  delta({ type: 'citations_delta', citation }),
  delta({ type: 'compaction_delta', content: 'c', encrypted_content: 'e' }),
  event('content_block_stop', { index: 0 }),
  event('message_delta', { delta: { stop_reason: 'end_turn', container: { id: 'c' } }, usage: { output_tokens: 1 } }),
  event('message_stop', {}),
  event('ping', {}),
  event('error', { error: { type: 'api_error', message: 'm', details: { error_code: 'c' } } }),
]

function pathsOf(value: Json, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  const below = Object.entries(value).flatMap(([key, member]) =>
    pathsOf(member, [...path, Array.isArray(value) ? Number(key) : key]),
  )
  return [path, ...below]
}

function replaced(value: Json, [key, ...rest]: readonly (string | number)[], by: Json): Json {
  if (key === undefined || typeof value !== 'object' || value === null) return by
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string | number, Json>
  copy[key] = replaced(copy[key] ?? null, rest, by)
  return copy as Json
}

const words = fc.constantFrom(
  'text',
  'thinking',
  'tool_use',
  'document',
  'file',
  'none',
  'auto',
  '__proto__',
  'constructor',
)
const anything = fc.oneof(fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>, words)
const mutated = (base: Json) =>
  fc
    .array(fc.tuple(fc.constantFrom(...pathsOf(base)), anything), { minLength: 1, maxLength: 3 })
    .map((changes) => changes.reduce((value, [path, by]) => replaced(value, path, by), base))

function onlyProtocolErrors(run: () => void): void {
  try {
    run()
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    expect(error.at === '' || error.at.startsWith('/')).toBe(true)
  }
}

describe('hostile documents', () => {
  it.each([
    ['random JSON', anything],
    ['mutated requests', mutated(request)],
  ])('requests: %s', (_name, documents) => {
    fc.assert(
      fc.property(documents, (document) => {
        onlyProtocolErrors(() => {
          const { decode, encode } = testContexts({ sha256: testHash })
          const hub = anthropicMessages.request.decode(document, decode)
          JSON.stringify(anthropicMessages.request.encode(hub, encode))
          JSON.stringify(anthropicMessages.request.encode(foreign(hub), encode))
          anthropicMessages.canonical('request', document)
        })
      }),
      { numRuns: 800 },
    )
  })

  it.each([
    ['random JSON', anything],
    ['mutated responses', mutated(response)],
  ])('responses: %s', (_name, documents) => {
    fc.assert(
      fc.property(documents, (document) => {
        onlyProtocolErrors(() => {
          const { decode, encode } = testContexts({ sha256: testHash })
          const hub = anthropicMessages.response.decode(document, decode)
          JSON.stringify(anthropicMessages.response.encode(hub, encode))
          JSON.stringify(anthropicMessages.response.encode(foreign(hub), encode))
          anthropicMessages.canonical('response', document)
        })
      }),
      { numRuns: 800 },
    )
  })

  it('failures are read whatever they look like', () => {
    const body: Json = { type: 'error', error: { type: 'api_error', message: 'm', details: { error_code: 'c' } } }
    fc.assert(
      fc.property(fc.oneof(anything, mutated(body)), (document) => {
        const { decode, encode } = testContexts()
        const failure = anthropicMessages.failure.decode(document, decode)
        expect(typeof failure.message).toBe('string')
        JSON.stringify(anthropicMessages.failure.encode(failure, encode))
      }),
    )
  })

  it('streams end in one terminal and obey both grammars, whatever comes', () => {
    const good = fc.constantFrom(...wire)
    const events = fc.array(fc.oneof(good, good, good.chain(mutated), anything), { maxLength: 12 })
    fc.assert(
      fc.property(events, fc.boolean(), fc.constantFrom('eof' as const, 'cut' as const), (list, starts, how) => {
        const [first = null] = wire
        const all = starts ? [replaced(first, ['message', 'content'], []), ...list] : list
        const decoded = decodeStream(all, how).events
        expect(checkEvents(decoded)).toBeUndefined()
        const { frames } = encodeStream(runAll(sequence(), decoded))
        const found = runAll(streamGrammar(), frames)
        expect(found.filter(({ at }) => !at.startsWith('/message'))).toEqual([])
        runAll(streamGrammar(), framesOf(all))
      }),
      { numRuns: 1500 },
    )
  })
})
