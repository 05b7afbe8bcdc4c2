import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkEvents } from '../../hub/grammar.ts'
import type { Json } from '../../hub/node.ts'
import { ProtocolError } from '../../protocol-error.ts'
import { openaiChat } from './index.ts'
import { decodeStream, testContexts } from './testing.ts'

/** Documents with every member that a decoder reads; mutations of them reach deeper than random JSON does. */
const request: Json = {
  model: 'm',
  messages: [
    { role: 'system', content: 'a' },
    {
      role: 'user',
      name: 'n',
      content: [
        { type: 'text', text: 'a', prompt_cache_breakpoint: { mode: 'explicit' } },
        { type: 'image_url', image_url: { url: 'data:image/png;base64,AA==', detail: 'low' } },
        { type: 'input_audio', input_audio: { data: 'AA==', format: 'mp3' } },
        { type: 'file', file: { file_data: 'data:application/pdf;base64,AA==', filename: 'f' } },
        { type: 'file', file: { file_id: 'f' } },
      ],
    },
    {
      role: 'assistant',
      content: [
        { type: 'text', text: 't' },
        { type: 'refusal', refusal: 'r' },
      ],
      refusal: 'r',
      audio: { id: 'a' },
      reasoning_content: 'r',
      tool_calls: [
        { id: '1', type: 'function', function: { name: 'f', arguments: '{}' } },
        { id: '2', type: 'custom', custom: { name: 'f', input: 'i' } },
      ],
    },
    {
      role: 'assistant',
      reasoning_details: [{ type: 'reasoning.text', text: 'r', signature: 's' }],
      function_call: { name: 'f', arguments: '' },
    },
    { role: 'tool', tool_call_id: '1', content: [{ type: 'text', text: 't' }] },
    { role: 'function', name: 'f', content: null },
  ],
  tools: [
    { type: 'function', function: { name: 'f', description: 'd', parameters: {}, strict: true } },
    {
      type: 'custom',
      custom: { name: 'f', format: { type: 'grammar', grammar: { syntax: 'lark', definition: 'd' } } },
    },
  ],
  tool_choice: { type: 'function', function: { name: 'f' } },
  response_format: { type: 'json_schema', json_schema: { name: 'n', schema: {}, strict: true } },
  stream_options: { include_usage: true, include_obfuscation: false },
  stop: ['a'],
  temperature: 1,
  max_tokens: 5,
  max_completion_tokens: 5,
  logprobs: true,
  metadata: { a: 'b' },
  reasoning_effort: 'low',
  stream: true,
  user: 'u',
}
const response: Json = {
  id: 'i',
  object: 'chat.completion',
  created: 1,
  model: 'm',
  choices: [
    {
      index: 0,
      finish_reason: 'stop',
      logprobs: { content: [{ token: 'a', logprob: 0 }], refusal: null },
      message: {
        role: 'assistant',
        content: 'c',
        refusal: 'r',
        reasoning: 'r',
        reasoning_details: [{ type: 'reasoning.summary', summary: 's' }],
        annotations: [{ type: 'url_citation', url_citation: { url: 'u', title: 't', start_index: 0, end_index: 1 } }],
        audio: { id: 'a', data: '', expires_at: 1, transcript: '' },
        tool_calls: [{ id: '1', type: 'function', function: { name: 'f', arguments: '{}' } }],
        function_call: { name: 'f', arguments: '{}' },
      },
    },
  ],
  usage: {
    prompt_tokens: 1,
    completion_tokens: 1,
    total_tokens: 2,
    prompt_tokens_details: { cached_tokens: 1 },
    completion_tokens_details: { reasoning_tokens: 1 },
  },
}
const chunk: Json = {
  id: 'i',
  object: 'chat.completion.chunk',
  created: 1,
  model: 'm',
  choices: [
    {
      index: 0,
      finish_reason: null,
      logprobs: { content: [{ token: 'a', logprob: 0 }] },
      delta: {
        role: 'assistant',
        content: 'c',
        refusal: 'r',
        reasoning: 'r',
        reasoning_details: [{ type: 'reasoning.text', text: 'r' }],
        annotations: [{ type: 'url_citation', url_citation: { url: 'u', title: 't', start_index: 0, end_index: 1 } }],
        tool_calls: [{ index: 0, id: '1', type: 'function', function: { name: 'f', arguments: '{}' } }],
        function_call: { name: 'f', arguments: '' },
        audio: { id: 'a' },
      },
    },
  ],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
}

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

const anything = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>
const mutated = (base: Json) =>
  fc
    .array(fc.tuple(fc.constantFrom(...pathsOf(base)), anything), { minLength: 1, maxLength: 3 })
    .map((changes) => changes.reduce((value, [path, by]) => replaced(value, path, by), base))

/** Decodes; and what could be decoded must be encodable too. */
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
      fc.property(documents, (wire) => {
        onlyProtocolErrors(() => {
          const { decode, encode } = testContexts()
          const hub = openaiChat.request.decode(wire, decode)
          JSON.stringify(openaiChat.request.encode(hub, encode))
          JSON.stringify(openaiChat.request.encode(foreign(hub), encode))
        })
      }),
      { numRuns: 600 },
    )
  })

  it.each([
    ['random JSON', anything],
    ['mutated responses', mutated(response)],
  ])('responses: %s', (_name, documents) => {
    fc.assert(
      fc.property(documents, (wire) => {
        onlyProtocolErrors(() => {
          const { decode, encode } = testContexts()
          JSON.stringify(openaiChat.response.encode(openaiChat.response.decode(wire, decode), encode))
        })
      }),
      { numRuns: 600 },
    )
  })

  it('failures are read whatever they look like', () => {
    fc.assert(
      fc.property(anything, (wire) => {
        const { decode } = testContexts()
        expect(openaiChat.failure.decode(wire, decode).message).not.toBe('')
      }),
    )
  })

  it('streams end in one terminal and obey the grammar, whatever comes', () => {
    const chunks = fc.array(fc.oneof(anything, mutated(chunk), fc.constant(chunk)), { maxLength: 6 })
    fc.assert(
      fc.property(chunks, fc.boolean(), fc.constantFrom('eof' as const, 'cut' as const), (list, done, how) => {
        expect(checkEvents(decodeStream(list, done, how).events)).toBeUndefined()
      }),
      { numRuns: 1500 },
    )
  })
})

/** Without its symbols, a hub request is one of another dialect: it takes the encoder's other path. */
function foreign<T>(hub: T): T {
  return JSON.parse(JSON.stringify(hub))
}
