import type { Json, JsonObject } from 'wireproof/hub'
import { type Answer, CREATED, fragmentsOf, idOf, piecesOf } from './answer.ts'

function responseOf(answer: Answer, number: number, status: string, output: readonly Json[]): JsonObject {
  const { inputTokens, outputTokens } = answer
  const usage = {
    input_tokens: inputTokens,
    input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
    output_tokens: outputTokens,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: inputTokens + outputTokens,
  }
  return {
    id: idOf('resp', number),
    object: 'response',
    created_at: CREATED,
    status,
    error: null,
    incomplete_details: null,
    instructions: null,
    metadata: {},
    model: answer.model,
    output,
    parallel_tool_calls: true,
    temperature: 1,
    tool_choice: 'auto',
    tools: [],
    top_p: 1,
    ...(status === 'completed' ? { completed_at: CREATED, usage } : { usage: null }),
  }
}

function messageItem(text: string, number: number, status: string): JsonObject {
  const content = status === 'completed' ? [textPart(text)] : []
  return { id: idOf('msg', number), type: 'message', role: 'assistant', status, content }
}

const textPart = (text: string): JsonObject => ({ type: 'output_text', text, annotations: [], logprobs: [] })

function callItem(answer: Answer, number: number, status: string): JsonObject {
  const custom = answer.call?.tool.custom === true
  const input = status === 'completed' ? (answer.call?.input ?? '') : ''
  return {
    id: idOf(custom ? 'ctc' : 'fc', number),
    type: custom ? 'custom_tool_call' : 'function_call',
    status,
    call_id: idOf('call', number),
    name: answer.call?.tool.name ?? '',
    ...(answer.call?.tool.namespace === undefined ? {} : { namespace: answer.call.tool.namespace }),
    ...(custom ? { input } : { arguments: input }),
  }
}

const outputOf = (answer: Answer, number: number): readonly Json[] => [
  messageItem(answer.text, number, 'completed'),
  ...(answer.call === undefined ? [] : [callItem(answer, number, 'completed')]),
]

export function response(answer: Answer, number: number): Json {
  return responseOf(answer, number, 'completed', outputOf(answer, number))
}

function textEvents(text: string, number: number): readonly JsonObject[] {
  const at = { item_id: idOf('msg', number), output_index: 0, content_index: 0 }
  return [
    { type: 'response.output_item.added', output_index: 0, item: messageItem(text, number, 'in_progress') },
    { type: 'response.content_part.added', ...at, part: textPart('') },
    ...piecesOf(text).map((delta) => ({ type: 'response.output_text.delta', ...at, delta, logprobs: [] })),
    { type: 'response.output_text.done', ...at, text, logprobs: [] },
    { type: 'response.content_part.done', ...at, part: textPart(text) },
    { type: 'response.output_item.done', output_index: 0, item: messageItem(text, number, 'completed') },
  ]
}

function callEvents(answer: Answer, number: number): readonly JsonObject[] {
  const { call } = answer
  if (call === undefined) return []
  const at = { item_id: idOf(call.tool.custom ? 'ctc' : 'fc', number), output_index: 1 }
  const type = call.tool.custom ? 'response.custom_tool_call_input' : 'response.function_call_arguments'
  return [
    { type: 'response.output_item.added', output_index: 1, item: callItem(answer, number, 'in_progress') },
    ...fragmentsOf(call.input).map((delta) => ({ type: `${type}.delta`, ...at, delta })),
    { type: `${type}.done`, ...at, ...(call.tool.custom ? { input: call.input } : { arguments: call.input }) },
    { type: 'response.output_item.done', output_index: 1, item: callItem(answer, number, 'completed') },
  ]
}

export function responseEvents(answer: Answer, number: number): readonly string[] {
  const events: readonly JsonObject[] = [
    { type: 'response.created', response: responseOf(answer, number, 'in_progress', []) },
    { type: 'response.in_progress', response: responseOf(answer, number, 'in_progress', []) },
    ...textEvents(answer.text, number),
    ...callEvents(answer, number),
    { type: 'response.completed', response: responseOf(answer, number, 'completed', outputOf(answer, number)) },
  ]
  return events.map(({ type, ...rest }, sequence_number) => {
    const data = { type, sequence_number, ...rest }
    return `event: ${String(type)}\ndata: ${JSON.stringify(data)}\n\n`
  })
}
