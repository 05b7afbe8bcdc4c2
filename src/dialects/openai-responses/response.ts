import {
  type Context,
  carryMembers,
  type Exchange,
  type Extensions,
  type Group,
  type HubResponse,
  type Json,
  knownMembers,
  MEMBERS,
  ORIGIN,
  type Part,
  type ReasoningPart,
  restoreMembers,
  type ToolCallPart,
} from '../../hub/index.ts'
import { readArray, readNumber, readString } from '../../protocol-error.ts'
import { restoreCustomCall } from './custom-call.ts'
import { decodeFinish, encodeFinish } from './finish-reason.ts'
import { decodeItem } from './items.ts'
import { encodePart } from './parts.ts'
import { encodeSegments } from './reasoning.ts'
import { encodeEcho, isEchoNeutral } from './response-echo.ts'
import { encodeSealForClient } from './seals.ts'
import type { ResponsesTables } from './tables.ts'
import { encodeGroup, encodeToolCall } from './tool-calls.ts'
import { encodeOpaque } from './turns.ts'
import { decodeUsage, encodeUsage } from './usage.ts'
import { type Draft, optional, readWire, type Wire } from './wire-object.ts'

const read = knownMembers(
  'id',
  'object',
  'created_at',
  'status',
  'error',
  'incomplete_details',
  'model',
  'output',
  'usage',
  'service_tier',
)

/** The members of a response object that the hub has no word for. Always there: it says who made the response. */
export function decodeResponseExtensions(t: ResponsesTables, wire: Wire, at: string, c: Context): Extensions {
  const { ext } = carryMembers(wire, read, t.responseMembers, t.id, at, c)
  const own = Object.entries(ext?.[t.id] ?? {}).filter(([member, value]) => !isEchoNeutral(member, value))
  return { [t.id]: Object.fromEntries(own) }
}

/** Members that the specification requires in every response, and that some compatible servers leave out (xAI: `error`). */
const required = [
  'id',
  'created_at',
  'error',
  'incomplete_details',
  'instructions',
  'metadata',
  'model',
  'parallel_tool_calls',
  'temperature',
  'tool_choice',
  'tools',
  'top_p',
]

export function judgeMembers(wire: Wire, at: string, c: Context): void {
  const missing = required.filter((member) => wire[member] === undefined)
  if (missing.length > 0)
    c.report('repaired', 'missing-member', { [ORIGIN]: at }, undefined, { detail: missing.join(', ') })
}

export interface ResponseHead {
  readonly id?: string
  readonly model?: string
  readonly created?: number
  readonly serviceTier?: string
}

export function decodeResponseHead(wire: Wire, at: string): ResponseHead {
  const id = optional(wire['id'], `${at}/id`, readString)
  const model = optional(wire['model'], `${at}/model`, readString)
  const created = optional(wire['created_at'], `${at}/created_at`, readNumber)
  const serviceTier = optional(wire['service_tier'], `${at}/service_tier`, readString)
  return {
    ...(id === undefined ? {} : { id }),
    ...(model === undefined ? {} : { model }),
    ...(created === undefined ? {} : { created }),
    ...(serviceTier === undefined ? {} : { serviceTier }),
  }
}

/** Members of a message item that no part of it has a place for. */
function withItemMembers(t: ResponsesTables, parts: readonly Part[], ext: Extensions | undefined): readonly Part[] {
  const [first, ...others] = parts
  const item = ext?.[t.id]
  if (first === undefined || item === undefined) return parts
  const own = { ...first.ext?.[t.id], item }
  const members = { ...first[MEMBERS], 'ext.item': '../..' }
  return [{ ...first, [MEMBERS]: members, ext: { ...first.ext, [t.id]: own } }, ...others]
}

export function decodeOutput(t: ResponsesTables, output: readonly unknown[], at: string, c: Context): readonly Part[] {
  return output.flatMap((value, n) => {
    const item = decodeItem(t, value, `${at}/${n}`, n, false, c)
    return item === undefined ? [] : withItemMembers(t, item.parts, item.ext)
  })
}

export function hasCalls(parts: readonly Part[]): boolean {
  return parts.some((part) => part.type === 'tool-call' && part.run === 'client')
}

export function decodeResponse(t: ResponsesTables, value: Json, x: Exchange): HubResponse {
  const wire = readWire(value, '', 'a response')
  const output = readArray(wire['output'], '/output', 'an array of items')
  judgeMembers(wire, '', x)
  const parts = decodeOutput(t, output, '/output', x)
  const usage = decodeUsage(t, wire['usage'], '/usage', x)
  return {
    [ORIGIN]: '',
    ...decodeResponseHead(wire, ''),
    parts,
    finish: decodeFinish(wire, '', hasCalls(parts), x),
    ...(usage === undefined ? {} : { usage }),
    ext: decodeResponseExtensions(t, wire, '', x),
  }
}

/** Gives an item its id, and says so where it is ours. */
export function itemId(wire: Draft, prefix: string, n: number, c: Context): void {
  if (typeof wire['id'] === 'string') return
  wire['id'] = c.id(prefix, n)
  c.report('synthesized', 'id', undefined, undefined, { to: { node: wire, member: 'id' } })
}

/** What one run of message parts with the same group becomes. `n` is the position in `output`. */
export function startMessage(t: ResponsesTables, group: Group | undefined, n: number, part: Part, c: Context): Draft {
  const wire: Draft = { type: 'message', status: 'completed', role: 'assistant', content: [], ...encodeGroup(group) }
  const item = part.ext?.[t.id]?.['item']
  if (item !== undefined) Object.assign(wire, { ...(item as object), ...wire })
  itemId(wire, 'msg', n, c)
  return wire
}

export function isMessagePart(t: ResponsesTables, part: Part): boolean {
  if (part.type === 'opaque') return part.dialect === t.id && part.group !== undefined
  return part.type === 'text' || part.type === 'refusal'
}

/** A part of a message; the members of its item, which the first part carries, stay out of it. */
export function encodeMessagePart(t: ResponsesTables, part: Part, c: Context): Draft | undefined {
  const wire = encodePart(t, part, 'output', c)
  if (wire !== undefined && part.ext?.[t.id]?.['item'] !== undefined) delete wire['item']
  return wire
}

export function encodeReasoningItem(
  t: ResponsesTables,
  part: ReasoningPart,
  n: number,
  position: number,
  c: Context,
): Draft {
  c.dropExtensions(part)
  const { segments, seal } = part
  const { summary, content } = encodeSegments(t, segments, c)
  const value = seal === undefined ? undefined : encodeSealForClient(t, seal, position, segments, part, c)
  const wire: Draft = {
    type: 'reasoning',
    ...encodeGroup(part.group),
    summary,
    ...(content.length === 0 ? {} : { content }),
    ...(value === undefined ? {} : { encrypted_content: value }),
  }
  itemId(wire, 'rs', n, c)
  restoreMembers(wire, part, t.id)
  return wire
}

export function encodeCallItem(t: ResponsesTables, part: ToolCallPart, n: number, x: Exchange): Draft | undefined {
  const call = restoreCustomCall(part, x)
  const wire = encodeToolCall(t, call, x)
  if (wire === undefined) return undefined
  itemId(wire, call.form === 'json' ? 'fc' : 'ctc', n, x)
  wire['status'] ??= 'completed'
  return wire
}

/** Any part that is an item by itself. `n` is its position in `output`, `position` that among the parts of the answer. */
export function encodeOutputItem(
  t: ResponsesTables,
  part: Part,
  n: number,
  position: number,
  x: Exchange,
): Draft | undefined {
  switch (part.type) {
    case 'reasoning':
      return encodeReasoningItem(t, part, n, position, x)
    case 'tool-call':
      return encodeCallItem(t, part, n, x)
    case 'opaque':
      return encodeOpaque(t, part, x)
    case 'compaction': {
      x.dropExtensions(part)
      const value = encodeSealForClient(t, part.seal, position, [], part, x)
      if (value === undefined) return undefined
      const wire: Draft = { type: 'compaction', ...encodeGroup(part.group), encrypted_content: value }
      itemId(wire, 'cmp', n, x)
      restoreMembers(wire, part, t.id)
      return wire
    }
    case 'tool-result':
      x.report('dropped', 'server-tool', part)
      return undefined
    case 'media':
      x.report('dropped', part.as, part)
      return undefined
    case 'text':
    case 'refusal':
      return undefined
    default:
      return part satisfies never
  }
}

function encodeOutput(t: ResponsesTables, parts: readonly Part[], x: Exchange): readonly Draft[] {
  const output: Draft[] = []
  let open: { readonly n: number | undefined; readonly content: Draft[] } | undefined
  parts.forEach((part, position) => {
    if (!isMessagePart(t, part)) {
      open = undefined
      const item = encodeOutputItem(t, part, output.length, position, x)
      if (item !== undefined) output.push(item)
      return
    }
    const wire = encodeMessagePart(t, part, x)
    if (wire === undefined) return
    if (open === undefined || open.n !== part.group?.n) {
      const message = startMessage(t, part.group, output.length, part, x)
      output.push(message)
      open = { n: part.group?.n, content: message['content'] as Draft[] }
    }
    open.content.push(wire)
  })
  return output
}

export function encodeResponse(t: ResponsesTables, response: HubResponse, x: Exchange): Json {
  x.dropExtensions(response)
  const output = encodeOutput(t, response.parts, x)
  for (const choice of response.otherChoices ?? []) x.report('dropped', 'choices', choice)
  const calls = output.some(({ type }) => type === 'function_call' || type === 'custom_tool_call')
  const finish = encodeFinish(response.finish, calls, x)
  const own = response.ext?.[t.id]
  const wire = encodeEcho(t, response, x)
  Object.assign(wire, finish, {
    output,
    // A response of this dialect without usage had none (it failed, or was cancelled).
    usage: response.usage === undefined && own !== undefined ? null : encodeUsage(t, response.usage, x),
  })
  restoreMembers(wire, response, t.id)
  return wire as Json
}
