import type { Json, JsonObject } from '../../hub/node.ts'

type Wire = Readonly<Record<string, Json>>

/** Members whose content is the caller's own JSON: nothing in there is equivalent to anything else. */
const verbatim: ReadonlySet<string> = new Set(['metadata', 'parameters', 'schema', 'logit_bias', 'bytes'])

const isWire = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every optional member may be null, which means the same as its absence. */
function withoutNulls(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (!isWire(value)) return value
  const kept: Record<string, Json> = {}
  for (const [key, member] of Object.entries(value))
    if (member !== null) kept[key] = verbatim.has(key) ? member : withoutNulls(member)
  return kept
}

/** A lone text part says what a string says; a refusal beside the content is a content part. */
function canonicalMessage(message: Wire): Json {
  const copy: Record<string, Json> = { ...message }
  const { content, refusal } = message
  if (message['role'] === 'assistant' && typeof refusal === 'string') {
    const before =
      typeof content === 'string' ? [{ type: 'text', text: content }] : Array.isArray(content) ? content : []
    copy['content'] = [...before, { type: 'refusal', refusal }]
    delete copy['refusal']
  }
  const parts = copy['content']
  if (Array.isArray(parts)) {
    const [only] = parts
    if (parts.length === 0 && message['role'] === 'assistant') delete copy['content']
    else if (parts.length === 0 && message['role'] === 'tool') copy['content'] = ''
    else if (parts.length === 1 && isWire(only) && only['type'] === 'text' && Object.keys(only).length === 2)
      copy['content'] = only['text'] ?? ''
    else copy['content'] = parts.map(canonicalPart)
  }
  dropEmptyReasoning(copy)
  dropEmptyLists(copy, ['tool_calls', 'reasoning_details', 'annotations'])
  fillArguments(copy)
  return copy
}

/** Base64 of a file without `data:` is a PDF. */
function canonicalPart(part: Json): Json {
  if (!isWire(part) || !isWire(part['file'])) return part
  const data = part['file']['file_data']
  if (typeof data !== 'string' || data.startsWith('data:')) return part
  return { ...part, file: { ...part['file'], file_data: `data:application/pdf;base64,${data}` } }
}

/** Reasoning that is an empty text is none. */
function dropEmptyReasoning(message: Record<string, Json>): void {
  for (const name of ['reasoning_content', 'reasoning']) if (message[name] === '') delete message[name]
}

function dropEmptyLists(wire: Record<string, Json>, names: readonly string[]): void {
  for (const name of names) if (Array.isArray(wire[name]) && wire[name].length === 0) delete wire[name]
}

function dropEmptyObjects(wire: Record<string, Json>, names: readonly string[]): void {
  for (const name of names) if (isWire(wire[name]) && Object.keys(wire[name]).length === 0) delete wire[name]
}

/** A function call without arguments: no text, or an empty object. */
function fillArguments(message: Record<string, Json>): void {
  const { tool_calls: calls, function_call: call } = message
  if (isWire(call) && call['arguments'] === '') message['function_call'] = { ...call, arguments: '{}' }
  if (!Array.isArray(calls)) return
  message['tool_calls'] = calls.map((call: Json) =>
    isWire(call) && isWire(call['function']) && call['function']['arguments'] === ''
      ? { ...call, function: { ...call['function'], arguments: '{}' } }
      : call,
  )
}

/** What saying nothing means. https://platform.openai.com/docs/api-reference/chat/create */
const defaults = [
  ['n', 1],
  ['logprobs', false],
] as const

function withoutStrict(body: JsonObject): JsonObject {
  const { strict, ...rest } = body
  return strict === false ? rest : body
}

/** "Most models are capable of generating text, which is the default". */
export const TEXT_ONLY = '["text"]'

function canonicalRequest(wire: Wire): Json {
  const copy: Record<string, Json> = { ...wire }
  const { messages, stop, max_tokens: limit, response_format: format } = wire
  if (Array.isArray(messages))
    copy['messages'] = messages.map((one: Json) => (isWire(one) ? canonicalMessage(one) : one))
  if (typeof stop === 'string') copy['stop'] = [stop]
  if (JSON.stringify(wire['modalities']) === TEXT_ONLY) delete copy['modalities']
  // `max_tokens` is the deprecated name of `max_completion_tokens`.
  if (limit !== undefined && wire['max_completion_tokens'] === undefined) {
    copy['max_completion_tokens'] = limit
    delete copy['max_tokens']
  }
  dropEmptyLists(copy, ['functions', 'tools', 'stop'])
  dropEmptyObjects(copy, ['stream_options', 'prompt_cache_options'])
  for (const [name, value] of defaults) if (copy[name] === value) delete copy[name]
  // Functions are called one at a time, whatever else is said.
  if (copy['functions'] !== undefined && copy['parallel_tool_calls'] === false) delete copy['parallel_tool_calls']
  if (isWire(format) && isWire(format['json_schema']))
    copy['response_format'] = { ...format, json_schema: withoutStrict(format['json_schema']) }
  if (Array.isArray(copy['tools'])) copy['tools'] = copy['tools'].map(canonicalTool)
  return copy
}

/** Free text is what a custom tool takes when no format is given; a function is strict only where it says so. */
function canonicalTool(tool: Json): Json {
  if (!isWire(tool)) return tool
  if (isWire(tool['function'])) return { ...tool, function: withoutStrict(tool['function']) }
  if (!isWire(tool['custom'])) return tool
  const { format, ...rest } = tool['custom']
  if (!isWire(format) || format['type'] !== 'text') return tool
  return { ...tool, custom: rest }
}

/** The place of a choice is its index, not that in the list. */
function inOrder(choices: readonly Json[]): readonly Json[] {
  const indexOf = (choice: Json | undefined): number =>
    isWire(choice) ? Number(choice['index'] ?? Number.NaN) : Number.NaN
  const distinct = new Set(choices.map(indexOf))
  if (distinct.has(Number.NaN) || distinct.size < choices.length) return choices
  return [...choices].sort((a, b) => indexOf(a) - indexOf(b))
}

function canonicalResponse(wire: Wire): Json {
  const { choices, usage } = wire
  const copy: Record<string, Json> = { ...wire }
  if (Array.isArray(choices))
    copy['choices'] = inOrder(choices).map((choice: Json) => {
      if (!isWire(choice) || !isWire(choice['message'])) return choice
      const message: Record<string, Json> = { ...choice['message'] }
      for (const name of ['content', 'refusal']) if (message[name] === '') delete message[name]
      dropEmptyLists(message, ['tool_calls', 'annotations', 'reasoning_details'])
      dropEmptyReasoning(message)
      fillArguments(message)
      const { finish_reason: word } = choice
      return { ...choice, message, ...(word === 'function_call' ? { finish_reason: 'tool_calls' } : {}) }
    })
  if (isWire(usage)) {
    const kept: Record<string, Json> = { ...usage }
    dropEmptyObjects(kept, ['prompt_tokens_details', 'completion_tokens_details'])
    copy['usage'] = kept
  }
  return copy
}

/**
 * The equivalences that the vendor documents (sources: quirks.md): null and absent, string and lone text part, string and
 * list of one in `stop`, deprecated names and their successors, an empty list or text and none, a default and its absence.
 */
export function canonical(kind: 'request' | 'response' | 'failure', wire: Json): Json {
  const bare = withoutNulls(wire)
  if (!isWire(bare) || kind === 'failure') return bare
  return kind === 'request' ? canonicalRequest(bare) : canonicalResponse(bare)
}
