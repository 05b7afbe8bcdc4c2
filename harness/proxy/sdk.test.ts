import Anthropic from '@anthropic-ai/sdk'
import OpenAI from 'openai'
import { describe, expect, it } from 'vitest'
import { closeBehindEachTest, dialectCases, sandwich } from './sandwich.ts'

closeBehindEachTest()

const schema = {
  type: 'object' as const,
  properties: { city: { type: 'string' as const } },
  required: ['city'],
  additionalProperties: false,
}
const input = '{"city":"sample"}'

/** What a client has to see of a call, whatever its own words are. */
interface Seen {
  readonly text: string
  readonly calls: readonly { readonly id: string; readonly name: string; readonly input: string }[]
  readonly finish: unknown
  readonly inputTokens: number | undefined
  readonly outputTokens: number | undefined
}

interface Client {
  /** One turn: the user's text, and the answer to an earlier call where there was one. */
  ask(url: string, text: string, stream: boolean, earlier?: Seen): Promise<Seen>
  readonly stopped: unknown
  readonly called: unknown
}

const chat: Client = {
  stopped: 'stop',
  called: 'tool_calls',
  async ask(url, text, stream, earlier) {
    const openai = new OpenAI({ apiKey: 'test-key-client', baseURL: `${url}/v1`, maxRetries: 0 })
    const messages: OpenAI.ChatCompletionMessageParam[] = [{ role: 'user', content: text }]
    for (const { id, name, input } of earlier?.calls ?? []) {
      const call = { id, type: 'function' as const, function: { name, arguments: input } }
      messages.push({ role: 'assistant', content: earlier?.text ?? null, tool_calls: [call] })
      messages.push({ role: 'tool', tool_call_id: id, content: 'it rains' })
    }
    const tool = { type: 'function' as const, function: { name: 'weather', parameters: schema } }
    const request = { model: 'm', messages, tools: [tool] }
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

const responses: Client = {
  stopped: 'completed',
  called: 'completed',
  async ask(url, text, stream, earlier) {
    const openai = new OpenAI({ apiKey: 'test-key-client', baseURL: `${url}/v1`, maxRetries: 0 })
    const items: OpenAI.Responses.ResponseInputItem[] = [{ role: 'user', content: text }]
    for (const { id, name, input } of earlier?.calls ?? []) {
      items.push({ type: 'function_call', call_id: id, name, arguments: input })
      items.push({ type: 'function_call_output', call_id: id, output: 'it rains' })
    }
    const tool = { type: 'function' as const, name: 'weather', parameters: schema, strict: true }
    const request = { model: 'm', input: items, tools: [tool] }
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

const messages: Client = {
  stopped: 'end_turn',
  called: 'tool_use',
  async ask(url, text, stream, earlier) {
    const anthropic = new Anthropic({ apiKey: 'test-key-client', baseURL: url, maxRetries: 0 })
    const turns: Anthropic.MessageParam[] = [{ role: 'user', content: text }]
    for (const { id, name, input } of earlier?.calls ?? []) {
      turns.push({ role: 'assistant', content: [{ type: 'tool_use', id, name, input: JSON.parse(input) }] })
      turns.push({ role: 'user', content: [{ type: 'tool_result', tool_use_id: id, content: 'it rains' }] })
    }
    const request = { model: 'm', max_tokens: 500, messages: turns, tools: [{ name: 'weather', input_schema: schema }] }
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

const clients = { 'openai, Chat Completions': chat, 'openai, Responses': responses, '@anthropic-ai/sdk': messages }

describe.each(Object.entries(clients))('%s', (_name, client) => {
  describe.each(dialectCases)('over $dialect', ({ dialect }) => {
    it.each([
      ['streamed', true],
      ['whole', false],
    ])('%s: a text, a tool call, and a text behind its result', async (_form, stream) => {
      const { proxy, upstream } = await sandwich(dialect)

      const said = await client.ask(proxy.url, 'grüße 🎈', stream)
      expect(said).toMatchObject({ text: 'You said: grüße 🎈', calls: [], finish: client.stopped })
      expect(said.inputTokens).toBeGreaterThan(0)
      expect(said.outputTokens).toBe(4)

      const called = await client.ask(proxy.url, 'what is the weather?', stream)
      expect(called).toMatchObject({ text: 'Let me call weather.', finish: client.called })
      expect(called.calls).toEqual([{ id: expect.stringMatching(/.+/), name: 'weather', input }])

      const told = await client.ask(proxy.url, 'what is the weather?', stream, called)
      expect(told).toMatchObject({ text: 'The tool said: it rains', calls: [], finish: client.stopped })

      expect(upstream.received.map(({ endpoint }) => endpoint?.dialect)).toEqual([dialect, dialect, dialect])
      expect(upstream.received.map(({ body }) => /"stream":\s*true/.test(body))).toEqual([stream, stream, stream])
    })
  })
})
