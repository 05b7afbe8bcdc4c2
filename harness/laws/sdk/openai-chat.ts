import OpenAI from 'openai'
import type { ChatCompletion } from 'openai/resources/chat/completions'
import { cannedFetch, type Emitted, type SdkAnswer } from './answer.ts'

const finishes: Readonly<Record<string, SdkAnswer['finish']>> = {
  stop: 'stop',
  length: 'length',
  tool_calls: 'tool-calls',
  function_call: 'tool-calls',
}

function answerOf(completion: ChatCompletion): SdkAnswer {
  const choice = completion.choices[0]
  const calls = (choice?.message.tool_calls ?? []).map((call) =>
    call.type === 'custom'
      ? { id: call.id, name: call.custom.name, input: call.custom.input }
      : { id: call.id, name: call.function.name, input: call.function.arguments },
  )
  const only = choice?.message.function_call
  const { usage } = completion
  return {
    text: choice?.message.content ?? '',
    refusal: choice?.message.refusal ?? '',
    // The deprecated call has no id.
    calls: only == null ? calls : [...calls, { name: only.name, input: only.arguments }],
    finish: finishes[choice?.finish_reason ?? ''] ?? 'other',
    ...(usage == null ? {} : { inputTokens: usage.prompt_tokens, outputTokens: usage.completion_tokens }),
  }
}

/** The `openai` package reads a Chat answer, with its stream helper where it is a stream. */
export async function readChat(emitted: Emitted): Promise<SdkAnswer> {
  const client = new OpenAI({
    apiKey: 'test-key-sdk',
    baseURL: 'http://127.0.0.1/v1',
    maxRetries: 0,
    fetch: cannedFetch(emitted),
  })
  const body = { model: 'm', messages: [{ role: 'user' as const, content: 'hello' }] }
  if (!emitted.stream) return answerOf(await client.chat.completions.create(body))
  return answerOf(await client.chat.completions.stream(body).finalChatCompletion())
}
