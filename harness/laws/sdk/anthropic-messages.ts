import Anthropic from '@anthropic-ai/sdk'
import { cannedFetch, type Emitted, type SdkAnswer } from './answer.ts'

const finishes: Readonly<Record<string, SdkAnswer['finish']>> = {
  end_turn: 'stop',
  stop_sequence: 'stop',
  max_tokens: 'length',
  tool_use: 'tool-calls',
}

function answerOf(message: Anthropic.Message): SdkAnswer {
  const { usage } = message
  return {
    text: message.content.flatMap((block) => (block.type === 'text' ? [block.text] : [])).join(''),
    refusal: '',
    calls: message.content.flatMap((block) =>
      block.type === 'tool_use' ? [{ id: block.id, name: block.name, input: JSON.stringify(block.input) }] : [],
    ),
    finish: finishes[message.stop_reason ?? ''] ?? 'other',
    inputTokens: usage.input_tokens + (usage.cache_read_input_tokens ?? 0) + (usage.cache_creation_input_tokens ?? 0),
    outputTokens: usage.output_tokens,
  }
}

/** `@anthropic-ai/sdk` reads a Messages answer, with its stream helper where it is a stream. */
export async function readMessages(emitted: Emitted): Promise<SdkAnswer> {
  const client = new Anthropic({
    apiKey: 'test-key-sdk',
    baseURL: 'http://127.0.0.1',
    maxRetries: 0,
    fetch: cannedFetch(emitted),
  })
  const body = { model: 'm', max_tokens: 16, messages: [{ role: 'user' as const, content: 'hello' }] }
  if (!emitted.stream) return answerOf(await client.messages.create(body))
  return answerOf(await client.messages.stream(body).finalMessage())
}
