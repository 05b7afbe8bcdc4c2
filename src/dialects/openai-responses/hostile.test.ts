import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Json } from '../../hub/node.ts'
import { ProtocolError } from '../../protocol-error.ts'
import { openaiResponses } from './index.ts'
import { decodeStream, testContexts } from './testing.ts'

/** Documents with every member that a decoder reads; mutations of them reach deeper than random JSON does. */
const text = {
  type: 'output_text',
  text: 't',
  annotations: [
    { type: 'url_citation', url: 'u', title: 't', start_index: 0, end_index: 1 },
    { type: 'file_path', file_id: 'f', index: 0 },
  ],
  logprobs: [{ token: 't', logprob: 0 }],
}
const reasoning = {
  type: 'reasoning',
  id: 'rs',
  summary: [{ type: 'summary_text', text: 's' }],
  content: [{ type: 'reasoning_text', text: 'r' }],
  encrypted_content: 'wireproof.seal/1;x',
}
const output = [
  {
    type: 'message',
    id: 'm',
    role: 'assistant',
    status: 'completed',
    phase: 'commentary',
    content: [text, { type: 'refusal', refusal: 'r' }, { type: 'new' }],
  },
  reasoning,
  {
    type: 'function_call',
    id: 'fc',
    call_id: 'c',
    name: 'f',
    namespace: 'n',
    arguments: '{}',
    caller: { type: 'direct' },
    status: 'in_progress',
  },
  { type: 'custom_tool_call', id: 'ct', call_id: 'd', name: 'g', input: 'i' },
  { type: 'compaction', id: 'cmp', encrypted_content: 'e' },
  { type: 'web_search_call', id: 'ws', status: 'completed' },
]
const request: Json = {
  model: 'm',
  instructions: 'i',
  input: [
    ...output,
    {
      role: 'user',
      content: [
        { type: 'input_text', text: 'a', prompt_cache_breakpoint: { mode: 'explicit', ttl: '30m' } },
        { type: 'input_image', image_url: 'data:image/png;base64,AA==', detail: 'low' },
        { type: 'input_file', file_data: 'AA==', filename: 'f' },
        { type: 'input_audio', input_audio: { data: 'AA==', format: 'mp3' } },
      ],
    },
    { role: 'developer', content: 'd' },
    { type: 'function_call_output', call_id: 'c', output: [{ type: 'input_text', text: 't' }] },
    { type: 'custom_tool_call_output', call_id: 'd', output: 'o' },
    { type: 'item_reference', id: 'i' },
    { id: 'i' },
    { type: 'additional_tools', role: 'developer', tools: [] },
  ],
  tools: [
    { type: 'function', name: 'f', description: 'd', parameters: {}, strict: true },
    { type: 'custom', name: 'g', format: { type: 'grammar', syntax: 'lark', definition: 'd' } },
    { type: 'web_search' },
  ],
  tool_choice: { type: 'function', name: 'f' },
  reasoning: { effort: 'low', summary: 'auto', context: 'auto' },
  include: ['reasoning.encrypted_content', 'x'],
  text: { format: { type: 'json_schema', name: 'n', schema: {}, strict: true }, verbosity: 'low' },
  temperature: 1,
  metadata: { a: 'b' },
  stream: true,
}
const response: Json = {
  id: 'r',
  object: 'response',
  created_at: 1,
  status: 'incomplete',
  incomplete_details: { reason: 'max_output_tokens' },
  error: { code: 'server_error', message: 'm' },
  model: 'm',
  output,
  usage: {
    input_tokens: 1,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens: 1,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: 2,
  },
}
const stream: readonly Json[] = [
  { type: 'response.created', sequence_number: 0, response },
  ...output.flatMap((item, output_index): Json[] => [
    { type: 'response.output_item.added', output_index, item },
    { type: 'response.content_part.added', output_index, item_id: item.id, content_index: 0, part: text },
    { type: 'response.output_text.delta', output_index, item_id: item.id, content_index: 0, delta: 't' },
    { output_index, delta: 't' },
    {
      type: 'response.output_text.annotation.added',
      output_index,
      item_id: item.id,
      content_index: 0,
      annotation: text.annotations[0] ?? null,
    },
    { type: 'response.reasoning_summary_text.delta', output_index, item_id: item.id, summary_index: 0, delta: 's' },
    { type: 'response.function_call_arguments.done', output_index, item_id: item.id, arguments: '{}' },
    { type: 'response.output_item.done', output_index, item },
  ]),
  { type: 'response.completed', response },
]

const anything = fc.jsonValue() as fc.Arbitrary<Json>

/** One value somewhere inside, replaced. */
function mutate(document: Json, path: readonly number[], value: Json): Json {
  const [step, ...rest] = path
  if (step === undefined || typeof document !== 'object' || document === null) return value
  const keys = Object.keys(document)
  if (keys.length === 0) return value
  const key = keys[step % keys.length] ?? ''
  const inner = mutate((document as Record<string, Json>)[key] ?? null, rest, value)
  return Array.isArray(document)
    ? document.map((one: Json, i) => (String(i) === key ? inner : one))
    : { ...document, [key]: inner }
}

const path = fc.array(fc.nat(40), { minLength: 1, maxLength: 6 })

/** Anything but a ProtocolError is a fault of ours. */
function refusesPolitely(run: () => unknown): void {
  try {
    run()
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
  }
}

const settings = { numRuns: 400 }

describe('hostile documents', () => {
  const contexts = testContexts({ sha256: (value) => value.slice(0, 64).padEnd(64, '0') })
  const { decode, encode } = contexts
  const pass = {
    request: (wire: Json) => openaiResponses.request.encode(openaiResponses.request.decode(wire, decode), encode),
    response: (wire: Json) => openaiResponses.response.encode(openaiResponses.response.decode(wire, decode), encode),
    failure: (wire: Json) => openaiResponses.failure.encode(openaiResponses.failure.decode(wire, decode), encode),
  }

  it.each(Object.entries(pass))('any JSON as %s', (_kind, run) => {
    fc.assert(
      fc.property(anything, (wire) => refusesPolitely(() => run(wire))),
      settings,
    )
  })

  it.each([
    ['request', request, pass.request],
    ['response', response, pass.response],
  ] as const)('a %s with one value replaced', (_kind, document, run) => {
    fc.assert(
      fc.property(path, anything, (where, value) => refusesPolitely(() => run(mutate(document, where, value)))),
      settings,
    )
  })

  it('failures never throw: an error must arrive', () => {
    fc.assert(
      fc.property(anything, (wire) => {
        expect(pass.failure({ error: wire })).toHaveProperty('error.message')
      }),
      settings,
    )
  })
})

describe('hostile streams', () => {
  /** `decodeStream` throws where the events are no legal hub stream. */
  const endsOnce = (events: readonly unknown[]): void => {
    const terminals = decodeStream(events).events.filter(({ type }) => type === 'finish' || type === 'failure')
    expect(terminals).toHaveLength(1)
  }

  it('any JSON as events', () => {
    fc.assert(fc.property(fc.array(anything, { maxLength: 6 }), endsOnce), settings)
  })

  it('events with one value replaced', () => {
    fc.assert(
      fc.property(fc.nat(200), path, anything, (index, where, value) => {
        endsOnce(stream.map((event, i) => (i === index % stream.length ? mutate(event, where, value) : event)))
      }),
      settings,
    )
  })

  it('events in any order, some missing', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...stream]), endsOnce), settings)
  })
})
