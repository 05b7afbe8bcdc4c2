import type { Conversation } from './conversation.ts'
import type { BenchDialect } from './requests.ts'

/**
 * What a request says, as a sorted list of sentences: the check before the clock. It knows nothing of the translators.
 * Order and grouping are not compared (the laws do that); content is, byte for byte.
 */
export type Sentences = readonly string[]

type Wire = { readonly [key: string]: unknown }

const asList = (value: unknown): readonly Wire[] =>
  typeof value === 'string' ? [{ type: 'text', text: value }] : ((value ?? []) as readonly Wire[])

const textsOf = (value: unknown): string =>
  asList(value)
    .map(({ text }) => String(text))
    .join('\n')

const said = (who: unknown, what: unknown): string => `${who === 'developer' ? 'system' : who} says ${what}`
const called = (id: unknown, name: unknown, input: unknown): string => `call ${id} ${name} ${JSON.stringify(input)}`
const answered = (id: unknown, text: unknown): string => `result ${id} ${text}`
const thought = (text: unknown): string => `thought ${text}`
const shown = (base64: unknown): string => `image ${String(base64).replace(/^data:image\/png;base64,/, '')}`
const offered = (name: unknown, description: unknown, schema: unknown): string =>
  `tool ${name} ${description} ${JSON.stringify(schema)}`

function readChat({ messages, tools }: Wire): string[] {
  const sentences = asList(tools).map(({ function: f }) => {
    const { name, description, parameters } = f as Wire
    return offered(name, description, parameters)
  })
  for (const { role, content, tool_calls, tool_call_id, reasoning_content } of asList(messages)) {
    if (reasoning_content !== undefined) sentences.push(thought(reasoning_content))
    if (role === 'tool') sentences.push(answered(tool_call_id, textsOf(content)))
    else
      for (const part of asList(content)) {
        if (part['type'] === 'image_url') sentences.push(shown((part['image_url'] as Wire)['url']))
        else sentences.push(said(role, part['text']))
      }
    for (const call of asList(tool_calls)) {
      const { name, arguments: input } = call['function'] as Wire
      sentences.push(called(call['id'], name, JSON.parse(String(input))))
    }
  }
  return sentences
}

function readResponses({ input, instructions, tools }: Wire): string[] {
  const sentences = asList(tools).map((tool) => offered(tool['name'], tool['description'], tool['parameters']))
  if (typeof instructions === 'string') sentences.push(said('system', instructions))
  for (const item of asList(input)) {
    if (item['type'] === 'function_call')
      sentences.push(called(item['call_id'], item['name'], JSON.parse(String(item['arguments']))))
    else if (item['type'] === 'function_call_output') sentences.push(answered(item['call_id'], textsOf(item['output'])))
    else if (item['type'] === 'reasoning')
      for (const part of [...asList(item['summary']), ...asList(item['content'])]) sentences.push(thought(part['text']))
    else
      for (const part of asList(item['content'])) {
        if (part['type'] === 'input_image') sentences.push(shown(part['image_url']))
        else sentences.push(said(item['role'], part['text']))
      }
  }
  return sentences
}

function readMessages({ system, messages, tools }: Wire): string[] {
  const sentences = asList(tools).map((tool) => offered(tool['name'], tool['description'], tool['input_schema']))
  for (const part of asList(system)) sentences.push(said('system', part['text']))
  for (const { role, content } of asList(messages))
    for (const block of asList(content)) {
      if (block['type'] === 'tool_use') sentences.push(called(block['id'], block['name'], block['input']))
      else if (block['type'] === 'tool_result')
        sentences.push(answered(block['tool_use_id'], textsOf(block['content'])))
      else if (block['type'] === 'thinking') sentences.push(thought(block['thinking']))
      else if (block['type'] === 'image') sentences.push(shown((block['source'] as Wire)['data']))
      else sentences.push(said(role, block['text']))
    }
  return sentences
}

const readers: Readonly<Record<BenchDialect, (wire: Wire) => string[]>> = {
  'openai-chat': readChat,
  'openai-responses': readResponses,
  'anthropic-messages': readMessages,
}

export function readRequest(dialect: BenchDialect, text: string): Sentences {
  return readers[dialect](JSON.parse(text) as Wire).sort()
}

/** What the conversation says, by itself. */
export function sentencesOf({ system, tools, turns }: Conversation): Sentences {
  const sentences = [said('system', system), ...tools.map((tool) => offered(tool.name, tool.description, tool.schema))]
  for (const turn of turns) {
    if (turn.role === 'result') sentences.push(answered(turn.callId, turn.text))
    else sentences.push(said(turn.role, turn.text))
    if (turn.role === 'user' && turn.image !== undefined) sentences.push(shown(turn.image))
    if (turn.role !== 'assistant') continue
    sentences.push(thought(turn.reasoning))
    for (const { id, name, input } of turn.calls) sentences.push(called(id, name, JSON.parse(input)))
  }
  return sentences.sort()
}

/** What the conversation says and the request does not, and the other way round. */
export function compareSentences(
  expected: Sentences,
  got: Sentences,
): { readonly missing: Sentences; readonly added: Sentences } {
  const count = new Map<string, number>()
  for (const sentence of expected) count.set(sentence, (count.get(sentence) ?? 0) + 1)
  for (const sentence of got) count.set(sentence, (count.get(sentence) ?? 0) - 1)
  const of = (sign: number): Sentences => [...count].filter(([, n]) => n * sign > 0).map(([sentence]) => sentence)
  return { missing: of(1), added: of(-1) }
}

export const isThought = (sentence: string): boolean => sentence.startsWith('thought ')
