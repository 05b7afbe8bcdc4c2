import type { Json, JsonObject } from 'wireproof/hub'
import { type Answer, CREATED, fragmentsOf, idOf, piecesOf } from './answer.ts'

export function responseOf(answer: Answer, number: number, status: string, output: readonly Json[]): JsonObject {
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

function reasoningItem({ reasoning }: Answer, number: number, done: boolean): JsonObject {
  const summary = done ? [{ type: 'summary_text', text: reasoning?.text ?? '' }] : []
  return { id: idOf('rs', number), type: 'reasoning', summary, encrypted_content: done ? (reasoning?.seal ?? '') : '' }
}

const outputOf = (answer: Answer, number: number): readonly Json[] => [
  ...(answer.reasoning === undefined ? [] : [reasoningItem(answer, number, true)]),
  messageItem(answer.text, number, 'completed'),
  ...(answer.call === undefined ? [] : [callItem(answer, number, 'completed')]),
]

export function response(answer: Answer, number: number): Json {
  return responseOf(answer, number, 'completed', outputOf(answer, number))
}

function reasoningEvents(answer: Answer, number: number): readonly JsonObject[] {
  const { reasoning } = answer
  if (reasoning === undefined) return []
  const { text } = reasoning
  const at = { item_id: idOf('rs', number), output_index: 0, summary_index: 0 }
  const type = 'response.reasoning_summary'
  return [
    { type: 'response.output_item.added', output_index: 0, item: reasoningItem(answer, number, false) },
    { type: `${type}_part.added`, ...at, part: { type: 'summary_text', text: '' } },
    ...piecesOf(text).map((delta) => ({ type: `${type}_text.delta`, ...at, delta })),
    { type: `${type}_text.done`, ...at, text },
    { type: `${type}_part.done`, ...at, part: { type: 'summary_text', text } },
    { type: 'response.output_item.done', output_index: 0, item: reasoningItem(answer, number, true) },
  ]
}

function textEvents({ text, reasoning }: Answer, number: number): readonly JsonObject[] {
  const output_index = reasoning === undefined ? 0 : 1
  const at = { item_id: idOf('msg', number), output_index, content_index: 0 }
  return [
    { type: 'response.output_item.added', output_index, item: messageItem(text, number, 'in_progress') },
    { type: 'response.content_part.added', ...at, part: textPart('') },
    ...piecesOf(text).map((delta) => ({ type: 'response.output_text.delta', ...at, delta, logprobs: [] })),
    { type: 'response.output_text.done', ...at, text, logprobs: [] },
    { type: 'response.content_part.done', ...at, part: textPart(text) },
    { type: 'response.output_item.done', output_index, item: messageItem(text, number, 'completed') },
  ]
}

function callEvents(answer: Answer, number: number): readonly JsonObject[] {
  const { call, reasoning } = answer
  if (call === undefined) return []
  const output_index = reasoning === undefined ? 1 : 2
  const at = { item_id: idOf(call.tool.custom ? 'ctc' : 'fc', number), output_index }
  const type = call.tool.custom ? 'response.custom_tool_call_input' : 'response.function_call_arguments'
  return [
    { type: 'response.output_item.added', output_index, item: callItem(answer, number, 'in_progress') },
    ...fragmentsOf(call.input).map((delta) => ({ type: `${type}.delta`, ...at, delta })),
    { type: `${type}.done`, ...at, ...(call.tool.custom ? { input: call.input } : { arguments: call.input }) },
    { type: 'response.output_item.done', output_index, item: callItem(answer, number, 'completed') },
  ]
}

/** Events as chunks of an event stream, numbered. */
export function printEvents(events: readonly JsonObject[]): readonly string[] {
  return events.map(({ type, ...rest }, sequence_number) => {
    const data = { type, sequence_number, ...rest }
    return `event: ${String(type)}\ndata: ${JSON.stringify(data)}\n\n`
  })
}

/** A response that was asked for nothing: what a WebSocket answers to `generate: false`. */
export function warmEvents(model: string, number: number): readonly string[] {
  const nothing: Answer = { text: '', inputTokens: 0, outputTokens: 0, model }
  return printEvents([
    { type: 'response.created', response: responseOf(nothing, number, 'in_progress', []) },
    { type: 'response.completed', response: responseOf(nothing, number, 'completed', []) },
  ])
}

export function responseEvents(answer: Answer, number: number): readonly string[] {
  const events: readonly JsonObject[] = [
    { type: 'response.created', response: responseOf(answer, number, 'in_progress', []) },
    { type: 'response.in_progress', response: responseOf(answer, number, 'in_progress', []) },
    ...reasoningEvents(answer, number),
    ...textEvents(answer, number),
    ...callEvents(answer, number),
    { type: 'response.completed', response: responseOf(answer, number, 'completed', outputOf(answer, number)) },
  ]
  return printEvents(events)
}
