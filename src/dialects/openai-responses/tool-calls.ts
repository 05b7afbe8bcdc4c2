import {
  type Context,
  type Group,
  type Part,
  restoreMembers,
  type ToolCallPart,
  type ToolResultPart,
} from '../../hub/index.ts'
import { encodePart } from './parts.ts'
import type { ResponsesTables } from './tables.ts'
import type { Draft } from './wire-object.ts'

const statuses: Readonly<Record<NonNullable<Group['status']>, string>> = {
  complete: 'completed',
  incomplete: 'incomplete',
}

/** What an item says about itself beside its content. */
export function encodeGroup(group: Group | undefined): Draft {
  if (group === undefined) return {}
  const { id, phase, status } = group
  return {
    ...(id === undefined ? {} : { id }),
    ...(status === undefined ? {} : { status: statuses[status] }),
    ...(phase === undefined ? {} : { phase }),
  }
}

/** Adds what only this dialect said. */
export function withOwn(t: ResponsesTables, part: Part, wire: Draft): Draft {
  restoreMembers(wire, part, t.id)
  return wire
}

/** No arguments are `{}` on this wire: clients and servers parse them as JSON. */
export function encodeToolCall(t: ResponsesTables, part: ToolCallPart, c: Context): Draft | undefined {
  c.dropExtensions(part)
  if (part.run === 'server') {
    c.report('dropped', 'server-tool', part)
    return undefined
  }
  if (part.cache !== undefined) c.report('dropped', 'cache-mark', part, 'tool-call.cache')
  const { id, name, namespace, input, form } = part
  return withOwn(t, part, {
    type: form === 'json' ? 'function_call' : 'custom_tool_call',
    ...encodeGroup(part.group),
    call_id: id,
    name,
    ...(namespace === undefined ? {} : { namespace }),
    ...(form === 'json' ? { arguments: input === '' ? '{}' : input } : { input }),
  })
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
  return withOwn(t, part, {
    type: form === 'text' ? 'custom_tool_call_output' : 'function_call_output',
    ...encodeGroup(part.group),
    ...(part.callId === '' ? {} : { call_id: part.callId }),
    output: encodeOutput(t, part.parts, c),
  })
}

/** One plain text is a bare string, nothing is the empty one; all else is a list of parts. */
function encodeOutput(t: ResponsesTables, parts: readonly Part[], c: Context): string | readonly Draft[] {
  const output = parts.map((part) => encodePart(t, part, 'input', c)).filter((wire) => wire !== undefined)
  if (output.length === 0) return ''
  const [only] = output
  if (output.length > 1 || only?.['type'] !== 'input_text' || Object.keys(only).length > 2) return output
  const text = only['text'] as string
  // An empty string is read as no part at all.
  return text === '' ? output : text
}
