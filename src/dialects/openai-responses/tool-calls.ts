import {
  type Context,
  type Group,
  type Part,
  reportMade,
  restoreMembers,
  type TextPart,
  type ToolCallPart,
  type ToolResultPart,
} from '../../hub/index.ts'
import { encodePart } from './parts.ts'
import { encodeServerCall } from './search-calls.ts'
import type { ResponsesTables } from './tables.ts'
import type { Draft } from './wire-object.ts'

const statuses: Readonly<Record<NonNullable<Group['status']>, string>> = {
  complete: 'completed',
  incomplete: 'incomplete',
}

/** What an item says about itself beside its content; assigned one by one, because spreads are what costs here. */
export function assignGroup(wire: Draft, group: Group | undefined): Draft {
  if (group === undefined) return wire
  const { id, phase, status } = group
  if (id !== undefined) wire['id'] = id
  if (status !== undefined) wire['status'] = statuses[status]
  if (phase !== undefined) wire['phase'] = phase
  return wire
}

export function encodeGroup(group: Group | undefined): Draft {
  return assignGroup({}, group)
}

/** Adds what only this dialect said. */
export function withOwn(t: ResponsesTables, part: Part, wire: Draft): Draft {
  restoreMembers(wire, part, t.id)
  return wire
}

/** No arguments are `{}` on this wire: clients and servers parse them as JSON. `told`: in an answer. */
export function encodeToolCall(t: ResponsesTables, part: ToolCallPart, told: boolean, c: Context): Draft | undefined {
  if (part.run === 'server') return encodeServerCall(t, part, told, c)
  c.dropExtensions(part)
  if (part.cache !== undefined) c.report('dropped', 'cache-mark', part, 'tool-call.cache')
  const { id, name, namespace, input, form, group } = part
  const wire = assignGroup({ type: form === 'json' ? 'function_call' : 'custom_tool_call' }, group)
  wire['call_id'] = id
  wire['name'] = name
  if (namespace !== undefined) wire['namespace'] = namespace
  if (form === 'text') wire['input'] = input
  else wire['arguments'] = input === '' ? '{}' : input
  return withOwn(t, part, wire)
}

/** The output of a function or custom tool. `forms`: of the calls so far, by id. */
export function encodeToolResult(
  t: ResponsesTables,
  part: ToolResultPart,
  forms: ReadonlyMap<string, 'json' | 'text'>,
  c: Context,
): Draft | undefined {
  c.dropExtensions(part)
  if (part.run === 'server') {
    c.report('dropped', 'server-tool', part)
    return undefined
  }
  if (part.cache !== undefined) c.report('dropped', 'cache-mark', part, 'tool-result.cache')
  if (part.error === true) c.report('dropped', 'tool-result-error', part, 'tool-result.error')
  // An item of this dialect says its form by itself; other sources leave it to the call.
  const form = part.form ?? (part.group === undefined ? forms.get(part.callId) : undefined) ?? 'json'
  const type = form === 'text' ? 'custom_tool_call_output' : 'function_call_output'
  const wire = assignGroup({ type }, part.group)
  if (part.callId !== '') wire['call_id'] = part.callId
  wire['output'] = encodeOutput(t, part.parts, c)
  reportMade(part, wire, c)
  return withOwn(t, part, wire)
}

/** One plain text is a bare string, nothing is the empty one; all else is a list of parts. */
function encodeOutput(t: ResponsesTables, parts: readonly Part[], c: Context): string | readonly Draft[] {
  const [first] = parts
  // An empty string is read as no part at all; what is more than text needs a part.
  if (parts.length === 1 && first?.type === 'text' && first.text !== '' && isPlain(first)) {
    c.dropExtensions(first)
    return first.text
  }
  const output = parts.map((part) => encodePart(t, part, 'input', c)).filter((wire) => wire !== undefined)
  return output.length === 0 ? '' : output
}

/** Nothing but text for this dialect: what others said beside it is reported where it is dropped. */
function isPlain({ citations, logprobs, cache, ext }: TextPart): boolean {
  return citations === undefined && logprobs === undefined && cache === undefined && ext === undefined
}
