import type { Json } from 'wireproof/hub'
import { type BaseDialect, familyOf, type ScriptedDialect } from '../endpoint.ts'

/** What the scripted model understands of a request, in any dialect. */
export interface Intent {
  readonly model: string
  readonly stream: boolean
  /** Chat: whether a last chunk with usage was asked for. */
  readonly streamUsage: boolean
  /** The last text that a user wrote. */
  readonly userText: string
  /** The text of the last tool result, where the conversation ends with one. */
  readonly toolResult: string | undefined
  readonly tools: readonly OfferedTool[]
  /** `required`, `none`, `auto`, or the name of the tool that is forced. */
  readonly choice: 'auto' | 'none' | 'required' | { readonly name: string }
  /** JSON Schema of the answer, where one is demanded. */
  readonly outputSchema: Json | undefined
  readonly inputTokens: number
}

export interface OfferedTool {
  readonly name: string
  readonly schema: Json | undefined
  /** The input is free text. */
  readonly custom: boolean
  /** Responses: the namespace that it was offered in; a call says it too. */
  readonly namespace?: string
}

type Wire = Readonly<Record<string, Json | undefined>>

const object = (value: Json | undefined): Wire =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Wire) : {}
const array = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : [])
const string = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

/** The text of a content that may be a string, or parts of which some hold text. */
function textOf(content: Json | undefined): string {
  if (typeof content === 'string') return content
  return array(content)
    .map((part) => string(object(part)['text']))
    .join('')
}

interface Conversation {
  readonly userText: string
  readonly toolResult: string | undefined
}

function readConversation(items: readonly Json[], resultOf: (item: Wire) => string | undefined): Conversation {
  let userText = ''
  let toolResult: string | undefined
  for (const item of items.map(object)) {
    const result = resultOf(item)
    if (result !== undefined) toolResult = result
    if (item['role'] === 'user') {
      const text = textOf(item['content'])
      if (text !== '') userText = text
      if (result === undefined) toolResult = undefined
    }
  }
  return { userText, toolResult }
}

function chatConversation(body: Wire): Conversation {
  return readConversation(array(body['messages']), (item) =>
    item['role'] === 'tool' ? textOf(item['content']) : undefined,
  )
}

function responsesConversation(body: Wire): Conversation {
  const { input } = body
  if (typeof input === 'string') return { userText: input, toolResult: undefined }
  return readConversation(array(input), (item) =>
    item['type'] === 'function_call_output' || item['type'] === 'custom_tool_call_output'
      ? textOf(item['output'])
      : undefined,
  )
}

function messagesConversation(body: Wire): Conversation {
  return readConversation(array(body['messages']), (item) => {
    const results = array(item['content'])
      .map(object)
      .filter((block) => block['type'] === 'tool_result')
    return results.length === 0 ? undefined : textOf(results.at(-1)?.['content'])
  })
}

function offeredTool(tool: Json): readonly OfferedTool[] {
  const wire = object(tool)
  const { type } = wire
  if (type === 'namespace') {
    const namespace = string(wire['name'])
    return array(wire['tools']).flatMap((one) => offeredTool(one).map((inner) => ({ ...inner, namespace })))
  }
  const described = type === 'function' || type === 'custom' ? object(wire[type]) : {}
  const name = string(described['name']) || string(wire['name'])
  const schema = described['parameters'] ?? wire['parameters'] ?? wire['input_schema']
  // A Messages tool may say `type: "custom"` and still has a schema; OpenAI's custom tools never have one.
  const custom = type === 'custom' && schema === undefined
  const callable = type === 'function' || type === 'custom' || wire['input_schema'] !== undefined
  return callable && name !== '' ? [{ name, schema, custom }] : []
}

/** Responses: tools may also be declared in the middle of the input. */
function declaredTools(input: Json | undefined): readonly Json[] {
  return array(input)
    .map(object)
    .flatMap((item) => (item['type'] === 'additional_tools' ? array(item['tools']) : []))
}

function readChoice(choice: Json | undefined): Intent['choice'] {
  if (choice === 'none' || choice === 'required') return choice
  const wire = object(choice)
  if (wire['type'] === 'none') return 'none'
  if (wire['type'] === 'any') return 'required'
  const name =
    string(wire['name']) || string(object(wire['function'])['name']) || string(object(wire['custom'])['name'])
  return name === '' ? 'auto' : { name }
}

function readSchema(body: Wire): Json | undefined {
  const chat = object(object(body['response_format'])['json_schema'])['schema']
  const responses = object(object(body['text'])['format'])['schema']
  const messages = object(object(body['output_config'])['format'])['schema']
  return chat ?? responses ?? messages
}

const conversations: Readonly<Record<BaseDialect, (body: Wire) => Conversation>> = {
  'openai-chat': chatConversation,
  'openai-responses': responsesConversation,
  'anthropic-messages': messagesConversation,
}

export function readIntent(dialect: ScriptedDialect, json: Json | undefined): Intent {
  const body = object(json)
  return {
    model: string(body['model']),
    stream: body['stream'] === true,
    streamUsage: object(body['stream_options'])['include_usage'] === true,
    ...conversations[familyOf(dialect)](body),
    tools: [...array(body['tools']), ...declaredTools(body['input'])].flatMap(offeredTool),
    choice: readChoice(body['tool_choice']),
    outputSchema: readSchema(body),
    inputTokens: Math.ceil(JSON.stringify(body).length / 4),
  }
}
