import type { Json } from 'wireproof/hub'
import { type Answer, CREATED, fragmentsOf, idOf, piecesOf } from './answer.ts'

function usageOf({ inputTokens, outputTokens }: Answer): Json {
  return {
    prompt_tokens: inputTokens,
    completion_tokens: outputTokens,
    total_tokens: inputTokens + outputTokens,
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens: 0,
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  }
}

function callOf({ call }: Answer, number: number): readonly Json[] {
  if (call === undefined) return []
  const { tool, input } = call
  const id = idOf('call', number)
  return tool.custom
    ? [{ id, type: 'custom', custom: { name: tool.name, input } }]
    : [{ id, type: 'function', function: { name: tool.name, arguments: input } }]
}

export function chatCompletion(answer: Answer, number: number): Json {
  const calls = callOf(answer, number)
  const message = {
    role: 'assistant',
    content: answer.text,
    refusal: null,
    annotations: [],
    ...(calls.length === 0 ? {} : { tool_calls: calls }),
  }
  return {
    id: idOf('chatcmpl', number),
    object: 'chat.completion',
    created: CREATED,
    model: answer.model,
    choices: [{ index: 0, message, logprobs: null, finish_reason: calls.length === 0 ? 'stop' : 'tool_calls' }],
    usage: usageOf(answer),
    service_tier: 'default',
    system_fingerprint: 'fp_wireproof',
  }
}

export function chatChunks(answer: Answer, number: number, includeUsage: boolean): readonly string[] {
  const head = {
    id: idOf('chatcmpl', number),
    object: 'chat.completion.chunk',
    created: CREATED,
    model: answer.model,
    service_tier: 'default',
    system_fingerprint: 'fp_wireproof',
  }
  const frame = (choices: readonly Json[], usage: Json = null) =>
    `data: ${JSON.stringify({ ...head, choices, ...(includeUsage ? { usage } : {}) })}\n\n`
  const delta = (value: Json, finish: string | null = null) =>
    frame([{ index: 0, delta: value, logprobs: null, finish_reason: finish }])
  const { call } = answer
  const id = idOf('call', number)
  const opening =
    call === undefined
      ? []
      : [
          call.tool.custom
            ? { index: 0, id, type: 'custom', custom: { name: call.tool.name, input: '' } }
            : { index: 0, id, type: 'function', function: { name: call.tool.name, arguments: '' } },
        ]
  const fragments = call === undefined ? [] : fragmentsOf(call.input)
  return [
    delta({ role: 'assistant', content: '', refusal: null }),
    ...piecesOf(answer.text).map((content) => delta({ content })),
    ...opening.map((one) => delta({ tool_calls: [one] })),
    ...fragments.map((text) =>
      delta({
        tool_calls: [
          call?.tool.custom === true
            ? { index: 0, custom: { input: text } }
            : { index: 0, function: { arguments: text } },
        ],
      }),
    ),
    delta({}, call === undefined ? 'stop' : 'tool_calls'),
    ...(includeUsage ? [frame([], usageOf(answer))] : []),
    'data: [DONE]\n\n',
  ]
}
