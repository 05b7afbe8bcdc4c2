import type { Json } from '../../hub/index.ts'
import { hostedKind } from './hosted-tools.ts'
import { isNeutral } from './request.ts'
import { isEchoNeutral } from './response-echo.ts'
import { withoutUsualCallers } from './tools.ts'
import { type Draft, isWire, type Wire } from './wire-object.ts'

/**
 * The equivalences that the vendor documents, as a normal form. Sources: the API reference (create, object) for each.
 *
 * - an optional member that is `null` is as if it were not there
 * - `background: false`, `generate: true`, `truncation: "disabled"`, and settings (`reasoning`, `text`, `stream_options`,
 *   `prompt_cache_options`) that hold nothing say nothing
 * - `prompt_cache_retention: in-memory` is the first spelling of `in_memory` (openai 6.9.0)
 * - `input: "..."` is one user message; a message without `type` is a message; content that is a string is one text part
 * - a tool's output that is one text part is that text; an empty list is no text
 * - `include` is a set; an empty list of tools offers none, as no list does
 * - `prompt_cache_retention: "in-memory"` is the older spelling of `in_memory`
 * - absent `annotations`, `logprobs` and reasoning `content` are empty lists
 * - a function's empty `arguments` are `{}`
 * - a `user_location` is always `approximate`, said or not
 * - a custom tool without `format` takes any text; a tool is loaded at once unless `defer_loading` says otherwise
 * - a `url_citation` without title or positions (xAI) has none, and stands behind the whole text: the decoder reports it
 * - `file_data` without a data URL is a PDF: the decoder reports it
 */
export function canonical(kind: 'request' | 'response' | 'failure', wire: Json): Json {
  if (!isWire(wire)) return wire
  if (kind === 'failure') return canonicalFailure(wire) as Json
  return (kind === 'request' ? canonicalRequest(wire) : canonicalResponse(wire)) as Json
}

function withoutNull(wire: Wire): Draft {
  return Object.fromEntries(Object.entries(wire).filter(([, value]) => value !== null && value !== undefined))
}

function list(value: unknown, each: (one: Wire) => unknown): unknown {
  return Array.isArray(value) ? value.map((one: unknown) => (isWire(one) ? each(one) : one)) : value
}

/** A settings object, without its nulls; `undefined` where nothing is left. */
function settings(value: unknown): Draft | undefined {
  if (!isWire(value)) return undefined
  const left = withoutNull(value)
  if (isWire(left['format'])) left['format'] = withoutNull(left['format'])
  return Object.keys(left).length === 0 ? undefined : left
}

/** The vendor searches by itself unless told otherwise; no filter is none. */
function canonicalHosted(tool: Wire): unknown {
  const left = withoutNull(tool)
  for (const member of ['filters', 'user_location']) if (isWire(left[member])) left[member] = withoutNull(left[member])
  if (isWire(left['filters']) && Object.keys(left['filters']).length === 0) delete left['filters']
  if (isWire(left['user_location'])) left['user_location'] = { type: 'approximate', ...left['user_location'] }
  if (left['execution'] === 'server') delete left['execution']
  return left
}

function canonicalTool(one: Wire): unknown {
  const tool = withoutUsualCallers(one)
  const { type } = tool
  if (typeof type === 'string' && hostedKind(type) !== undefined) return canonicalHosted(tool)
  if (type === 'namespace') return { ...withoutNull(tool), tools: list(tool['tools'], canonicalTool) }
  if (type !== 'function' && type !== 'custom') return tool
  const left = withoutNull(tool)
  if (isWire(left['format']) && left['format']['type'] === 'text') delete left['format']
  if (left['defer_loading'] === false) delete left['defer_loading']
  return left
}

function canonicalCitation(one: Wire, end: number): Wire {
  if (one['type'] !== 'url_citation') return one
  return { title: '', start_index: 0, end_index: end, ...withoutNull(one) }
}

function canonicalPart(part: Wire): unknown {
  const { type } = part
  const left = withoutNull(part)
  if (type === 'output_text') {
    const end = typeof left['text'] === 'string' ? left['text'].length : 0
    left['annotations'] = list(left['annotations'] ?? [], (one) => canonicalCitation(one, end))
    if (Array.isArray(left['logprobs']) && left['logprobs'].length === 0) delete left['logprobs']
  }
  const { file_data: data } = left
  if (type === 'input_file' && typeof data === 'string' && !data.startsWith('data:'))
    left['file_data'] = `data:application/pdf;base64,${data}`
  return left
}

function textPart(role: unknown, text: string): Draft {
  return role === 'assistant' ? { type: 'output_text', text, annotations: [] } : { type: 'input_text', text }
}

function canonicalMessage(item: Wire): Draft {
  const left: Draft = { type: 'message', ...withoutNull(item) }
  const { role, content } = left
  left['content'] = typeof content === 'string' ? [textPart(role, content)] : list(content, canonicalPart)
  return left
}

function canonicalOutput(output: unknown): unknown {
  if (!Array.isArray(output)) return output
  if (output.length === 0) return ''
  const [only] = output as readonly unknown[]
  const plain =
    output.length === 1 && isWire(only) && only['type'] === 'input_text' && Object.keys(withoutNull(only)).length === 2
  const text = plain ? only['text'] : ''
  return typeof text === 'string' && text !== '' ? text : list(output, canonicalPart)
}

const canonicalItems: Readonly<Record<string, (item: Wire) => Draft>> = {
  message: canonicalMessage,
  reasoning: (item) => {
    const left = withoutNull(item)
    if (Array.isArray(left['content']) && left['content'].length === 0) delete left['content']
    return left
  },
  function_call: (item) => ({ ...withoutNull(item), arguments: item['arguments'] === '' ? '{}' : item['arguments'] }),
  custom_tool_call: withoutNull,
  function_call_output: (item) => ({ ...withoutNull(item), output: canonicalOutput(item['output']) }),
  custom_tool_call_output: (item) => ({ ...withoutNull(item), output: canonicalOutput(item['output']) }),
  compaction: withoutNull,
  web_search_call: withoutNull,
  additional_tools: (item) => ({ ...withoutNull(item), tools: list(item['tools'], canonicalTool) }),
}

function canonicalItem(item: Wire): unknown {
  const { type, role, content, id } = item
  const reference = type === undefined && role === undefined && content === undefined && typeof id === 'string'
  if (reference) return item
  const name = typeof type === 'string' ? type : 'message'
  return Object.hasOwn(canonicalItems, name) ? canonicalItems[name]?.(item) : item
}

function canonicalRequest(wire: Wire): Draft {
  const left = withoutNull(wire)
  for (const member of Object.keys(left)) if (isNeutral(member, left[member])) delete left[member]
  const { input, include } = left
  left['input'] =
    typeof input === 'string'
      ? [{ type: 'message', role: 'user', content: [textPart('user', input)] }]
      : list(input ?? [], canonicalItem)
  if (Array.isArray(include)) {
    if (include.length === 0) delete left['include']
    else left['include'] = [...new Set(include)].sort()
  }
  if (left['prompt_cache_retention'] === 'in-memory') left['prompt_cache_retention'] = 'in_memory'
  if (Array.isArray(left['tools']) && left['tools'].length === 0) delete left['tools']
  if (left['tools'] !== undefined) left['tools'] = list(left['tools'], canonicalTool)
  if (left['prompt_cache_retention'] === 'in-memory') left['prompt_cache_retention'] = 'in_memory'
  return withSettings(left)
}

function withSettings(left: Draft): Draft {
  for (const member of ['reasoning', 'text', 'stream_options', 'prompt_cache_options']) {
    if (left[member] === undefined) continue
    const value = settings(left[member])
    if (value === undefined) delete left[member]
    else left[member] = value
  }
  return left
}

function canonicalFailure(wire: Wire): Draft {
  const left = withoutNull(wire)
  if (isWire(left['error'])) left['error'] = withoutNull(left['error'])
  return left
}

function canonicalUsage(value: unknown): unknown {
  if (!isWire(value)) return value
  const left = withoutNull(value)
  for (const member of ['input_tokens_details', 'output_tokens_details'])
    if (isWire(left[member])) left[member] = withoutNull(left[member])
  return left
}

function canonicalResponse(wire: Wire): Draft {
  const left = withoutNull(wire)
  for (const member of Object.keys(left)) if (isEchoNeutral(member, left[member])) delete left[member]
  left['output'] = list(left['output'], canonicalItem)
  if (left['usage'] !== undefined) left['usage'] = canonicalUsage(left['usage'])
  if (isWire(left['error'])) left['error'] = withoutNull(left['error'])
  return withSettings(left)
}
