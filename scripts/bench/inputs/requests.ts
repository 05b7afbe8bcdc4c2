import type { Conversation, Turn } from './conversation.ts'

export type BenchDialect = 'openai-chat' | 'openai-responses' | 'anthropic-messages'

export const benchDialects: readonly BenchDialect[] = ['openai-chat', 'openai-responses', 'anthropic-messages']

const dataUrl = (base64: string): string => `data:image/png;base64,${base64}`

function chatMessages(turn: Turn): readonly object[] {
  switch (turn.role) {
    case 'user':
      if (turn.image === undefined) return [{ role: 'user', content: turn.text }]
      return [
        {
          role: 'user',
          content: [
            { type: 'text', text: turn.text },
            { type: 'image_url', image_url: { url: dataUrl(turn.image) } },
          ],
        },
      ]
    case 'assistant':
      return [
        {
          role: 'assistant',
          content: turn.text,
          reasoning_content: turn.reasoning,
          tool_calls: turn.calls.map(({ id, name, input }) => ({
            id,
            type: 'function',
            function: { name, arguments: input },
          })),
        },
      ]
    case 'result':
      return [{ role: 'tool', tool_call_id: turn.callId, content: turn.text }]
  }
}

function responsesItems(turn: Turn): readonly object[] {
  switch (turn.role) {
    case 'user':
      return [
        {
          type: 'message',
          role: 'user',
          content: [
            { type: 'input_text', text: turn.text },
            ...(turn.image === undefined
              ? []
              : [{ type: 'input_image', image_url: dataUrl(turn.image), detail: 'auto' }]),
          ],
        },
      ]
    case 'assistant':
      return [
        { type: 'reasoning', id: `rs_${turn.calls[0]?.id}`, summary: [{ type: 'summary_text', text: turn.reasoning }] },
        { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: turn.text, annotations: [] }] },
        ...turn.calls.map(({ id, name, input }) => ({ type: 'function_call', call_id: id, name, arguments: input })),
      ]
    case 'result':
      return [{ type: 'function_call_output', call_id: turn.callId, output: turn.text }]
  }
}

function messagesBlocks(turn: Turn): readonly object[] {
  switch (turn.role) {
    case 'user':
      return [
        { type: 'text', text: turn.text },
        ...(turn.image === undefined
          ? []
          : [{ type: 'image', source: { type: 'base64', media_type: 'image/png', data: turn.image } }]),
      ]
    case 'assistant':
      return [
        { type: 'thinking', thinking: turn.reasoning, signature: `c2lnbmVk${turn.calls[0]?.id}`.padEnd(120, 'A') },
        { type: 'text', text: turn.text },
        ...turn.calls.map(({ id, name, input }) => ({
          type: 'tool_use',
          id,
          name,
          input: JSON.parse(input) as object,
        })),
      ]
    case 'result':
      return [{ type: 'tool_result', tool_use_id: turn.callId, content: turn.text }]
  }
}

/** Results and what the user says behind them stand in one message there: roles must alternate. */
function messagesOf(turns: readonly Turn[]): readonly object[] {
  const messages: { role: string; content: object[] }[] = []
  for (const turn of turns) {
    const role = turn.role === 'assistant' ? 'assistant' : 'user'
    const last = messages.at(-1)
    if (last?.role === role) last.content.push(...messagesBlocks(turn))
    else messages.push({ role, content: [...messagesBlocks(turn)] })
  }
  return messages
}

const writers: Readonly<Record<BenchDialect, (conversation: Conversation) => object>> = {
  'openai-chat': ({ system, tools, turns }) => ({
    model: 'bench-model',
    messages: [{ role: 'system', content: system }, ...turns.flatMap(chatMessages)],
    tools: tools.map(({ name, description, schema }) => ({
      type: 'function',
      function: { name, description, parameters: schema },
    })),
    tool_choice: 'auto',
    max_completion_tokens: 8192,
    reasoning_effort: 'medium',
    stream: true,
    // What the answer is to have, the request must ask for: usage here, reasoning there.
    stream_options: { include_usage: true },
  }),
  'openai-responses': ({ system, tools, turns }) => ({
    model: 'bench-model',
    instructions: system,
    input: turns.flatMap(responsesItems),
    tools: tools.map(({ name, description, schema }) => ({
      type: 'function',
      name,
      description,
      parameters: schema,
      strict: false,
    })),
    tool_choice: 'auto',
    max_output_tokens: 8192,
    store: false,
    reasoning: { effort: 'medium', summary: 'auto' },
    stream: true,
  }),
  'anthropic-messages': ({ system, tools, turns }) => ({
    model: 'bench-model',
    max_tokens: 8192,
    system: [{ type: 'text', text: system }],
    messages: messagesOf(turns),
    tools: tools.map(({ name, description, schema }) => ({ name, description, input_schema: schema })),
    tool_choice: { type: 'auto' },
    thinking: { type: 'enabled', budget_tokens: 4096 },
    stream: true,
  }),
}

/** The conversation as the text of a request. */
export function writeRequest(dialect: BenchDialect, conversation: Conversation): string {
  return JSON.stringify(writers[dialect](conversation))
}
