import type { Reply } from './reply.ts'
import type { BenchDialect } from './requests.ts'

/** What a stream said, joined. */
export interface Said {
  reasoning: string
  text: string
  /** `id name input`, in order. */
  calls: string[]
  input: number
  output: number
  /** How many deltas carried it: a translator must not gather them. */
  deltas: number
  ended: boolean
}

type Wire = { readonly [key: string]: unknown }

function dataOf(sse: string): readonly string[] {
  return sse
    .split('\n\n')
    .flatMap((frame) => frame.split('\n').filter((line) => line.startsWith('data: ')))
    .map((line) => line.slice('data: '.length))
}

function addToCall(said: Said, text: unknown): void {
  const last = said.calls.length - 1
  said.calls[last] = `${said.calls[last] ?? ''}${text}`
  said.deltas++
}

function readChat(said: Said, wire: Wire): void {
  for (const { delta } of (wire['choices'] ?? []) as readonly Wire[]) {
    const { content, reasoning_content, tool_calls } = delta as Wire
    if (typeof reasoning_content === 'string' && reasoning_content !== '') {
      said.reasoning += reasoning_content
      said.deltas++
    }
    if (typeof content === 'string' && content !== '') {
      said.text += content
      said.deltas++
    }
    for (const call of (tool_calls ?? []) as readonly Wire[]) {
      const { name, arguments: input } = (call['function'] ?? {}) as Wire
      if (call['id'] !== undefined) said.calls.push(`${call['id']} ${name} `)
      if (input !== undefined && input !== '') addToCall(said, input)
    }
  }
  const usage = wire['usage'] as Wire | null | undefined
  if (usage !== null && usage !== undefined) {
    said.input = Number(usage['prompt_tokens'])
    said.output = Number(usage['completion_tokens'])
  }
}

function readMessages(said: Said, wire: Wire): void {
  const block = wire['content_block'] as Wire | undefined
  if (block?.['type'] === 'tool_use') said.calls.push(`${block['id']} ${block['name']} `)
  if (wire['type'] === 'content_block_delta') {
    const delta = wire['delta'] as Wire
    if (delta['type'] === 'text_delta') said.text += delta['text']
    else if (delta['type'] === 'thinking_delta') said.reasoning += delta['thinking']
    if (delta['type'] === 'input_json_delta') addToCall(said, delta['partial_json'])
    else if (delta['type'] !== 'signature_delta') said.deltas++
  }
  if (wire['type'] === 'message_delta') {
    const usage = wire['usage'] as Wire
    said.input = Number(usage['input_tokens'])
    said.output = Number(usage['output_tokens'])
  }
  if (wire['type'] === 'message_stop') said.ended = true
}

function readResponses(said: Said, wire: Wire): void {
  switch (wire['type']) {
    case 'response.output_text.delta':
      said.text += wire['delta']
      said.deltas++
      break
    case 'response.reasoning_summary_text.delta':
    case 'response.reasoning_text.delta':
      said.reasoning += wire['delta']
      said.deltas++
      break
    case 'response.output_item.added': {
      const item = wire['item'] as Wire
      if (item['type'] === 'function_call') said.calls.push(`${item['call_id']} ${item['name']} `)
      break
    }
    case 'response.function_call_arguments.delta':
      addToCall(said, wire['delta'])
      break
    case 'response.completed': {
      const usage = (wire['response'] as Wire)['usage'] as Wire
      said.input = Number(usage['input_tokens'])
      said.output = Number(usage['output_tokens'])
      said.ended = true
      break
    }
    default:
  }
}

const readers: Readonly<Record<BenchDialect, (said: Said, wire: Wire) => void>> = {
  'openai-chat': readChat,
  'openai-responses': readResponses,
  'anthropic-messages': readMessages,
}

export function readStream(dialect: BenchDialect, sse: string): Said {
  const said: Said = { reasoning: '', text: '', calls: [], input: 0, output: 0, deltas: 0, ended: false }
  for (const data of dataOf(sse)) {
    if (data === '[DONE]') said.ended = true
    else readers[dialect](said, JSON.parse(data) as Wire)
  }
  return said
}

export function saidOf({ reasoning, text, calls, usage }: Reply): Said {
  return {
    reasoning: reasoning.join(''),
    text: text.join(''),
    calls: calls.map(({ id, name, input }) => `${id} ${name} ${input.join('')}`),
    input: usage.input,
    output: usage.output,
    deltas: reasoning.length + text.length + calls.reduce((n, { input }) => n + input.length, 0),
    ended: true,
  }
}
