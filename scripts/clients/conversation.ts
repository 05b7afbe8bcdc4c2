import type { Json } from 'wireproof/hub'
import type { BaseDialect } from '../../harness/upstream/endpoint.ts'

/** One thing that was said, in order. Read here by itself, and not by the translator that is on trial. */
export type Said =
  | { readonly kind: 'user'; readonly text: string }
  | { readonly kind: 'call'; readonly id: string; readonly name: string; readonly input: string }
  | { readonly kind: 'result'; readonly id: string; readonly text: string }
  /** Thoughts that the model is given back, with the seal that it put on them. */
  | { readonly kind: 'reasoning'; readonly text: string; readonly seal: string }

type Wire = Readonly<Record<string, Json | undefined>>

const object = (value: Json | undefined): Wire =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Wire) : {}
const array = (value: Json | undefined): readonly Wire[] => (Array.isArray(value) ? value.map(object) : [])
const string = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

function textOf(content: Json | undefined): string {
  return typeof content === 'string'
    ? content
    : array(content)
        .map((part) => string(part['text']))
        .join('')
}

function fromChat(message: Wire): readonly Said[] {
  if (message['role'] === 'user') return [{ kind: 'user', text: textOf(message['content']) }]
  if (message['role'] === 'tool')
    return [{ kind: 'result', id: string(message['tool_call_id']), text: textOf(message['content']) }]
  return array(message['tool_calls']).map((call) => {
    const { name, arguments: written, input } = { ...object(call['function']), ...object(call['custom']) }
    return { kind: 'call', id: string(call['id']), name: string(name), input: string(written ?? input) }
  })
}

function fromResponses(item: Wire): readonly Said[] {
  const id = string(item['call_id'])
  switch (item['type'] ?? 'message') {
    case 'message':
      return item['role'] === 'user' ? [{ kind: 'user', text: textOf(item['content']) }] : []
    case 'function_call':
    case 'custom_tool_call':
      return [{ kind: 'call', id, name: string(item['name']), input: string(item['arguments'] ?? item['input']) }]
    case 'reasoning':
      return [{ kind: 'reasoning', text: textOf(item['summary']), seal: string(item['encrypted_content']) }]
    case 'function_call_output':
    case 'custom_tool_call_output':
      return [{ kind: 'result', id, text: textOf(item['output']) }]
    default:
      return []
  }
}

function fromBlock(block: Wire, role: Json | undefined): readonly Said[] {
  switch (block['type']) {
    case 'text':
      return role === 'user' ? [{ kind: 'user', text: string(block['text']) }] : []
    case 'thinking':
      return [{ kind: 'reasoning', text: string(block['thinking']), seal: string(block['signature']) }]
    case 'tool_use':
      return [
        { kind: 'call', id: string(block['id']), name: string(block['name']), input: JSON.stringify(block['input']) },
      ]
    case 'tool_result':
      return [{ kind: 'result', id: string(block['tool_use_id']), text: textOf(block['content']) }]
    default:
      return []
  }
}

function fromMessages({ role, content }: Wire): readonly Said[] {
  if (typeof content === 'string') return role === 'user' ? [{ kind: 'user', text: content }] : []
  return array(content).flatMap((block) => fromBlock(block, role))
}

/** What users asked, which tools were called and what came back, in any of the upstreams' dialects. */
export function readConversation(dialect: BaseDialect, json: Json | undefined): readonly Said[] {
  const body = object(json)
  switch (dialect) {
    case 'openai-chat':
      return array(body['messages']).flatMap(fromChat)
    case 'openai-responses':
      return typeof body['input'] === 'string'
        ? [{ kind: 'user', text: body['input'] }]
        : array(body['input']).flatMap(fromResponses)
    case 'anthropic-messages':
      return array(body['messages']).flatMap(fromMessages)
    default:
      return dialect satisfies never
  }
}
