import Anthropic from '@anthropic-ai/sdk'
import OpenAI from 'openai'

const schema = {
  type: 'object' as const,
  properties: { city: { type: 'string' as const } },
  required: ['city'],
  additionalProperties: false,
}
/** What the scripted model calls the tool with. */
export const input = '{"city":"sample"}'

/** Where an SDK goes, and for which model. */
export interface Server {
  readonly url: string
  readonly model?: string
}

/** What a client has to see of a call, whatever its own words are. */
export interface Seen {
  readonly text: string
  readonly calls: readonly { readonly id: string; readonly name: string; readonly input: string }[]
  readonly finish: unknown
  readonly inputTokens: number | undefined
  readonly outputTokens: number | undefined
}

/** An official SDK, which is given tools and tells what it understood. */
export interface SdkClient {
  /** One turn: the user's text, and the answer to an earlier call where there was one. */
  ask(server: Server, text: string, stream: boolean, earlier?: Seen): Promise<Seen>
  readonly stopped: unknown
  readonly called: unknown
}

const chat: SdkClient = {
  stopped: 'stop',
  called: 'tool_calls',
  async ask({ url, model = 'm' }, text, stream, earlier) {
    const openai = new OpenAI({ apiKey: 'test-key-client', baseURL: `${url}/v1`, maxRetries: 0 })
    const messages: OpenAI.ChatCompletionMessageParam[] = [{ role: 'user', content: text }]
    for (const { id, name, input } of earlier?.calls ?? []) {
      const call = { id, type: 'function' as const, function: { name, arguments: input } }
      messages.push({ role: 'assistant', content: earlier?.text ?? null, tool_calls: [call] })
      messages.push({ role: 'tool', tool_call_id: id, content: 'it rains' })
    }
    const tool = { type: 'function' as const, function: { name: 'weather', parameters: schema } }
    const request = { model, messages, tools: [tool] }
    const completion = stream
      ? await openai.chat.completions
          .stream({ ...request, stream_options: { include_usage: true } })
          .finalChatCompletion()
      : await openai.chat.completions.create(request)
    const [choice] = completion.choices
    const calls = (choice?.message.tool_calls ?? []).flatMap((call) =>
      call.type === 'function' ? [{ id: call.id, name: call.function.name, input: call.function.arguments }] : [],
    )
    return {
      text: choice?.message.content ?? '',
      calls,
      finish: choice?.finish_reason,
      inputTokens: completion.usage?.prompt_tokens,
      outputTokens: completion.usage?.completion_tokens,
    }
  },
}

const responses: SdkClient = {
  stopped: 'completed',
  called: 'completed',
  async ask({ url, model = 'm' }, text, stream, earlier) {
    const openai = new OpenAI({ apiKey: 'test-key-client', baseURL: `${url}/v1`, maxRetries: 0 })
    const items: OpenAI.Responses.ResponseInputItem[] = [{ role: 'user', content: text }]
    for (const { id, name, input } of earlier?.calls ?? []) {
      items.push({ type: 'function_call', call_id: id, name, arguments: input })
      items.push({ type: 'function_call_output', call_id: id, output: 'it rains' })
    }
    const tool = { type: 'function' as const, name: 'weather', parameters: schema, strict: true }
    const request = { model, input: items, tools: [tool] }
    const response = stream
      ? await openai.responses.stream(request).finalResponse()
      : await openai.responses.create(request)
    const calls = response.output.flatMap((item) =>
      item.type === 'function_call' ? [{ id: item.call_id, name: item.name, input: item.arguments }] : [],
    )
    return {
      text: response.output_text,
      calls,
      finish: response.status,
      inputTokens: response.usage?.input_tokens,
      outputTokens: response.usage?.output_tokens,
    }
  },
}

const messages: SdkClient = {
  stopped: 'end_turn',
  called: 'tool_use',
  async ask({ url, model = 'm' }, text, stream, earlier) {
    const anthropic = new Anthropic({ apiKey: 'test-key-client', baseURL: url, maxRetries: 0 })
    const turns: Anthropic.MessageParam[] = [{ role: 'user', content: text }]
    for (const { id, name, input } of earlier?.calls ?? []) {
      turns.push({ role: 'assistant', content: [{ type: 'tool_use', id, name, input: JSON.parse(input) }] })
      turns.push({ role: 'user', content: [{ type: 'tool_result', tool_use_id: id, content: 'it rains' }] })
    }
    const request = { model, max_tokens: 500, messages: turns, tools: [{ name: 'weather', input_schema: schema }] }
    const message = stream
      ? await anthropic.messages.stream(request).finalMessage()
      : await anthropic.messages.create(request)
    return {
      text: message.content.map((block) => (block.type === 'text' ? block.text : '')).join(''),
      calls: message.content.flatMap((block) =>
        block.type === 'tool_use' ? [{ id: block.id, name: block.name, input: JSON.stringify(block.input) }] : [],
      ),
      finish: message.stop_reason,
      inputTokens: message.usage.input_tokens,
      outputTokens: message.usage.output_tokens,
    }
  },
}

export const sdkClients: Readonly<Record<string, SdkClient>> = {
  'openai, Chat Completions': chat,
  'openai, Responses': responses,
  '@anthropic-ai/sdk': messages,
}
