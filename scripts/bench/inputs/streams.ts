import type { Reply } from './reply.ts'
import type { BenchDialect } from './requests.ts'

const named = (data: { readonly type: string; readonly [member: string]: unknown }): string =>
  `event: ${data.type}\ndata: ${JSON.stringify(data)}\n\n`

function* chatFrames({ reasoning, text, calls, usage }: Reply): Generator<string> {
  const head = {
    id: 'chatcmpl-BenchBenchBenchBenchBench01',
    object: 'chat.completion.chunk',
    created: 1_700_000_000,
    model: 'bench-model',
    service_tier: 'default',
    system_fingerprint: 'fp_0123456789',
  }
  const frame = (delta: object, finish: string | null = null): string =>
    `data: ${JSON.stringify({ ...head, choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }], usage: null })}\n\n`
  yield frame({ role: 'assistant', content: '', refusal: null })
  for (const piece of reasoning) yield frame({ reasoning_content: piece })
  for (const piece of text) yield frame({ content: piece })
  for (const [index, { id, name, input }] of calls.entries()) {
    yield frame({ tool_calls: [{ index, id, type: 'function', function: { name, arguments: '' } }] })
    for (const piece of input) yield frame({ tool_calls: [{ index, function: { arguments: piece } }] })
  }
  yield frame({}, 'tool_calls')
  const { input: prompt_tokens, output: completion_tokens } = usage
  const total = { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens }
  yield `data: ${JSON.stringify({ ...head, choices: [], usage: total })}\n\n`
  yield 'data: [DONE]\n\n'
}

function* messagesFrames({ reasoning, text, calls, usage }: Reply): Generator<string> {
  yield named({
    type: 'message_start',
    message: {
      id: 'msg_bench',
      type: 'message',
      role: 'assistant',
      model: 'bench-model',
      content: [],
      stop_reason: null,
      stop_sequence: null,
      usage: { input_tokens: usage.input, output_tokens: 1 },
    },
  })
  let index = 0
  function* block(content_block: object, deltas: readonly object[]): Generator<string> {
    yield named({ type: 'content_block_start', index, content_block })
    for (const delta of deltas) yield named({ type: 'content_block_delta', index, delta })
    yield named({ type: 'content_block_stop', index })
    index++
  }
  const thinking = reasoning.map((piece) => ({ type: 'thinking_delta', thinking: piece }))
  const signature = { type: 'signature_delta', signature: 'c2lnbmVk'.padEnd(200, 'A') }
  yield* block({ type: 'thinking', thinking: '', signature: '' }, [...thinking, signature])
  yield* block(
    { type: 'text', text: '' },
    text.map((piece) => ({ type: 'text_delta', text: piece })),
  )
  for (const { id, name, input } of calls)
    yield* block(
      { type: 'tool_use', id, name, input: {} },
      input.map((piece) => ({ type: 'input_json_delta', partial_json: piece })),
    )
  yield named({
    type: 'message_delta',
    delta: { stop_reason: 'tool_use', stop_sequence: null },
    usage: { input_tokens: usage.input, output_tokens: usage.output },
  })
  yield named({ type: 'message_stop' })
}

function* responsesFrames({ reasoning, text, calls, usage }: Reply): Generator<string> {
  let sequence_number = 0
  const frame = (type: string, more: object): string => named({ type, sequence_number: sequence_number++, ...more })
  const response = {
    id: 'resp_bench',
    object: 'response',
    created_at: 1_700_000_000,
    model: 'bench-model',
    error: null,
    incomplete_details: null,
    instructions: null,
    metadata: {},
    parallel_tool_calls: true,
    temperature: 1,
    tool_choice: 'auto',
    tools: [],
    top_p: 1,
    store: false,
  }
  yield frame('response.created', { response: { ...response, status: 'in_progress', output: [], usage: null } })
  yield frame('response.in_progress', { response: { ...response, status: 'in_progress', output: [], usage: null } })
  const output: object[] = []

  const thought = { id: 'rs_bench_0123456789abcdef', type: 'reasoning' }
  const summary = { type: 'summary_text', text: reasoning.join('') }
  const inSummary = { item_id: thought.id, output_index: 0, summary_index: 0 }
  yield frame('response.output_item.added', { output_index: 0, item: { ...thought, summary: [] } })
  yield frame('response.reasoning_summary_part.added', { ...inSummary, part: { type: 'summary_text', text: '' } })
  for (const delta of reasoning) yield frame('response.reasoning_summary_text.delta', { ...inSummary, delta })
  yield frame('response.reasoning_summary_text.done', { ...inSummary, text: summary.text })
  yield frame('response.reasoning_summary_part.done', { ...inSummary, part: summary })
  output.push({ ...thought, summary: [summary] })
  yield frame('response.output_item.done', { output_index: 0, item: output.at(-1) })

  const message = { id: 'msg_bench_0123456789abcdef', type: 'message', role: 'assistant' }
  const part = { type: 'output_text', text: text.join(''), annotations: [], logprobs: [] }
  const inMessage = { item_id: message.id, output_index: 1, content_index: 0 }
  yield frame('response.output_item.added', {
    output_index: 1,
    item: { ...message, status: 'in_progress', content: [] },
  })
  yield frame('response.content_part.added', { ...inMessage, part: { ...part, text: '' } })
  for (const delta of text) yield frame('response.output_text.delta', { ...inMessage, delta, logprobs: [] })
  yield frame('response.output_text.done', { ...inMessage, text: part.text, logprobs: [] })
  yield frame('response.content_part.done', { ...inMessage, part })
  output.push({ ...message, status: 'completed', content: [part] })
  yield frame('response.output_item.done', { output_index: 1, item: output.at(-1) })

  for (const { id, name, input } of calls) {
    const output_index = output.length
    const call = { id: `fc_bench_${id}_0123456789`, type: 'function_call', call_id: id, name }
    const whole = input.join('')
    const inCall = { item_id: call.id, output_index }
    yield frame('response.output_item.added', { output_index, item: { ...call, status: 'in_progress', arguments: '' } })
    for (const delta of input) yield frame('response.function_call_arguments.delta', { ...inCall, delta })
    yield frame('response.function_call_arguments.done', { ...inCall, arguments: whole })
    output.push({ ...call, status: 'completed', arguments: whole })
    yield frame('response.output_item.done', { output_index, item: output.at(-1) })
  }
  const counts = {
    input_tokens: usage.input,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens: usage.output,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: usage.input + usage.output,
  }
  yield frame('response.completed', { response: { ...response, status: 'completed', output, usage: counts } })
}

const writers: Readonly<Record<BenchDialect, (reply: Reply) => Iterable<string>>> = {
  'openai-chat': chatFrames,
  'openai-responses': responsesFrames,
  'anthropic-messages': messagesFrames,
}

/** The answer as the SSE body of a dialect, one string an event. */
export function writeStream(dialect: BenchDialect, reply: Reply): readonly string[] {
  return [...writers[dialect](reply)]
}
