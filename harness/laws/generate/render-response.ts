import type { Answer } from './conversation.ts'
import { array, type JsonText, object } from './json-text.ts'
import type { Rendered } from './render-request.ts'

const text = (value: string): JsonText => JSON.stringify(value)
const json = (value: unknown): JsonText => JSON.stringify(value)

function chat({ reasoning, text: said, calls, end, usage, unknown }: Answer): JsonText {
  const tools = calls.map((call) =>
    object({
      id: text(call.id),
      type: text('function'),
      function: object({ name: text(call.name), arguments: text(call.input) }),
    }),
  )
  const message = object({
    role: text('assistant'),
    content: said === undefined ? 'null' : text(said),
    refusal: 'null',
    reasoning_content: reasoning === undefined ? undefined : text(reasoning),
    tool_calls: tools.length === 0 ? undefined : array(tools),
  })
  return object({
    id: text('chatcmpl-law'),
    object: text('chat.completion'),
    created: '1760000000',
    model: text('gpt-law'),
    choices: array([
      object({
        index: '0',
        message,
        logprobs: 'null',
        finish_reason: text(end === 'length' ? 'length' : calls.length > 0 ? 'tool_calls' : 'stop'),
      }),
    ]),
    usage:
      usage === undefined
        ? undefined
        : json({
            prompt_tokens: usage.input,
            completion_tokens: usage.output,
            total_tokens: usage.input + usage.output,
            prompt_tokens_details: { cached_tokens: usage.cached },
            completion_tokens_details: { reasoning_tokens: usage.reasoning },
          }),
    x_unknown: unknown,
  })
}

function responses({ reasoning, text: said, calls, end, usage, unknown }: Answer): JsonText {
  const output = [
    ...(reasoning === undefined
      ? []
      : [
          object({
            type: text('reasoning'),
            id: text('rs_1'),
            summary: array([object({ type: text('summary_text'), text: text(reasoning) })]),
          }),
        ]),
    ...(said === undefined
      ? []
      : [
          object({
            type: text('message'),
            id: text('msg_1'),
            status: text('completed'),
            role: text('assistant'),
            content: array([
              object({ type: text('output_text'), text: text(said), annotations: '[]', logprobs: '[]' }),
            ]),
          }),
        ]),
    ...calls.map((call, i) =>
      object({
        type: text('function_call'),
        id: text(`fc_${i}`),
        status: text('completed'),
        call_id: text(call.id),
        name: text(call.name),
        arguments: text(call.input),
      }),
    ),
  ]
  return object({
    id: text('resp_law'),
    object: text('response'),
    created_at: '1760000000',
    status: text(end === 'length' ? 'incomplete' : 'completed'),
    error: 'null',
    incomplete_details: end === 'length' ? object({ reason: text('max_output_tokens') }) : 'null',
    instructions: 'null',
    metadata: '{}',
    model: text('gpt-law'),
    output: array(output),
    parallel_tool_calls: 'true',
    temperature: '1',
    tool_choice: text('auto'),
    tools: '[]',
    top_p: '1',
    usage:
      usage === undefined
        ? 'null'
        : json({
            input_tokens: usage.input,
            input_tokens_details: { cached_tokens: usage.cached, cache_write_tokens: 0 },
            output_tokens: usage.output,
            output_tokens_details: { reasoning_tokens: usage.reasoning },
            total_tokens: usage.input + usage.output,
          }),
    x_unknown: unknown,
  })
}

function messages({ reasoning, text: said, calls, end, usage, unknown }: Answer): JsonText {
  const content = [
    ...(reasoning === undefined
      ? []
      : [object({ type: text('thinking'), thinking: text(reasoning), signature: text('c2lnbmVk') })]),
    ...(said === undefined ? [] : [object({ type: text('text'), text: text(said), citations: 'null' })]),
    ...calls.map((call) =>
      object({
        type: text('tool_use'),
        id: text(call.id),
        name: text(call.name),
        input: call.input,
        caller: object({ type: text('direct') }),
      }),
    ),
  ]
  const { input, cached, output, reasoning: thought } = usage ?? { input: 7, cached: 0, output: 5, reasoning: 0 }
  return object({
    id: text('msg_law'),
    type: text('message'),
    role: text('assistant'),
    model: text('claude-law'),
    content: array(content),
    stop_reason: text(end === 'length' ? 'max_tokens' : calls.length > 0 ? 'tool_use' : 'end_turn'),
    stop_sequence: 'null',
    usage: json({
      input_tokens: input - cached,
      cache_creation_input_tokens: 0,
      cache_read_input_tokens: cached,
      output_tokens: output,
      output_tokens_details: { thinking_tokens: thought },
    }),
    x_unknown: unknown,
  })
}

/** An answer as the response text of each dialect. */
export const renderResponse: Readonly<Record<Rendered, (answer: Answer) => JsonText>> = {
  'openai-chat': chat,
  'openai-responses': responses,
  'anthropic-messages': messages,
}
