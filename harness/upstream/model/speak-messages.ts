import type { Json, JsonObject } from 'wireproof/hub'
import { type Answer, fragmentsOf, idOf, piecesOf } from './answer.ts'

function usageOf(inputTokens: number, outputTokens: number): JsonObject {
  return {
    input_tokens: inputTokens,
    cache_creation_input_tokens: 0,
    cache_read_input_tokens: 0,
    cache_creation: { ephemeral_5m_input_tokens: 0, ephemeral_1h_input_tokens: 0 },
    output_tokens: outputTokens,
    output_tokens_details: null,
    server_tool_use: null,
    service_tier: 'standard',
    inference_geo: null,
    speed: null,
  }
}

function messageOf(
  answer: Answer,
  number: number,
  content: readonly Json[],
  stopReason: string | null,
  output: number,
) {
  return {
    id: idOf('msg', number),
    type: 'message',
    role: 'assistant',
    model: answer.model,
    content,
    stop_reason: stopReason,
    stop_sequence: null,
    stop_details: null,
    container: null,
    diagnostics: null,
    usage: usageOf(answer.inputTokens, output),
  } satisfies Json
}

function blockOf(answer: Answer, number: number, input: Json): JsonObject {
  return {
    type: 'tool_use',
    id: idOf('toolu', number),
    name: answer.call?.tool.name ?? '',
    input,
    caller: { type: 'direct' },
  }
}

const stopReasonOf = (answer: Answer) => (answer.call === undefined ? 'end_turn' : 'tool_use')

export function message(answer: Answer, number: number): Json {
  const { call, reasoning } = answer
  const content: Json[] = [{ type: 'text', text: answer.text, citations: null }]
  if (reasoning !== undefined)
    content.unshift({ type: 'thinking', thinking: reasoning.text, signature: reasoning.seal })
  if (call !== undefined) content.push(blockOf(answer, number, JSON.parse(call.input) as Json))
  return messageOf(answer, number, content, stopReasonOf(answer), answer.outputTokens)
}

export function messageEvents(answer: Answer, number: number): readonly string[] {
  const frame = (data: JsonObject) => `event: ${String(data['type'])}\ndata: ${JSON.stringify(data)}\n\n`
  const delta = (index: number, value: Json) => frame({ type: 'content_block_delta', index, delta: value })
  const { call, reasoning } = answer
  const first = reasoning === undefined ? 0 : 1
  const thoughts =
    reasoning === undefined
      ? []
      : [
          frame({
            type: 'content_block_start',
            index: 0,
            content_block: { type: 'thinking', thinking: '', signature: '' },
          }),
          ...piecesOf(reasoning.text).map((thinking) => delta(0, { type: 'thinking_delta', thinking })),
          delta(0, { type: 'signature_delta', signature: reasoning.seal }),
          frame({ type: 'content_block_stop', index: 0 }),
        ]
  const tool =
    call === undefined
      ? []
      : [
          frame({ type: 'content_block_start', index: first + 1, content_block: blockOf(answer, number, {}) }),
          ...fragmentsOf(call.input).map((text) => delta(first + 1, { type: 'input_json_delta', partial_json: text })),
          frame({ type: 'content_block_stop', index: first + 1 }),
        ]
  return [
    frame({ type: 'message_start', message: messageOf(answer, number, [], null, 1) }),
    ...thoughts,
    frame({ type: 'content_block_start', index: first, content_block: { type: 'text', text: '', citations: null } }),
    frame({ type: 'ping' }),
    ...piecesOf(answer.text).map((text) => delta(first, { type: 'text_delta', text })),
    frame({ type: 'content_block_stop', index: first }),
    ...tool,
    frame({
      type: 'message_delta',
      delta: { stop_reason: stopReasonOf(answer), stop_sequence: null, stop_details: null, container: null },
      usage: {
        input_tokens: answer.inputTokens,
        cache_creation_input_tokens: 0,
        cache_read_input_tokens: 0,
        output_tokens: answer.outputTokens,
        output_tokens_details: null,
        server_tool_use: null,
      },
    }),
    frame({ type: 'message_stop' }),
  ]
}
