import {
  type Context,
  carryMembers,
  type Exchange,
  type Extensions,
  type HubResponse,
  type Json,
  knownMembers,
  MEMBERS,
  ORIGIN,
  type Part,
  pointerKey,
  restoreMembers,
  setOwn,
} from '../../hub/index.ts'
import { readArray } from '../../protocol-error.ts'
import { decodeFinish, encodeFinish } from './finish-reason.ts'
import { decodeItem } from './items.ts'
import { encodeOutput, ITEM, markCut } from './output-items.ts'
import { withoutMembers } from './refused.ts'
import { encodeEcho, isEchoNeutral } from './response-echo.ts'
import type { ResponsesTables } from './tables.ts'
import { decodeUsage, encodeUsage, reportUsage } from './usage.ts'
import { optionalNumber, optionalString, readWire, type Wire } from './wire-object.ts'

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
  const id = optionalString(wire['id'], 'id', at)
  const model = optionalString(wire['model'], 'model', at)
  const created = optionalNumber(wire['created_at'], 'created_at', at)
  const serviceTier = optionalString(wire['service_tier'], 'service_tier', at)
  return {
    ...(id === undefined ? {} : { id }),
    ...(model === undefined ? {} : { model }),
    ...(created === undefined ? {} : { created }),
    ...(serviceTier === undefined ? {} : { serviceTier }),
  }
}

/** Members of a message item that no part of it has a place for: its last part holds them, as a stream tells them last. */
export function withItemMembers(
  t: ResponsesTables,
  parts: readonly Part[],
  ext: Extensions | undefined,
): readonly Part[] {
  const last = parts.at(-1)
  const item = ext?.[t.id]
  if (last === undefined || item === undefined) return parts
  const own: Record<string, Json> = { ...last.ext?.[t.id] }
  const members: Record<string, string> = { ...last[MEMBERS] }
  for (const [key, value] of Object.entries(item)) {
    setOwn(own, `${ITEM}/${key}`, value)
    setOwn(members, `ext.${ITEM}/${key}`, `../../${pointerKey(key)}`)
  }
  return [...parts.slice(0, -1), { ...last, [MEMBERS]: members, ext: { ...last.ext, [t.id]: own } }]
}

/** A message that says nothing has no part that could stand for it. */
export function emptyMessage(t: ResponsesTables, wire: Json, at: string): Part {
  return { [ORIGIN]: at, type: 'opaque', dialect: t.id, wire }
}

export function decodeOutput(t: ResponsesTables, output: readonly unknown[], at: string, c: Context): readonly Part[] {
  return output.flatMap((value, n) => {
    const place = `${at}/${n}`
    const item = decodeItem(t, value, place, n, false, c)
    if (item === undefined) return []
    return item.parts.length === 0 ? [emptyMessage(t, value as Json, place)] : withItemMembers(t, item.parts, item.ext)
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
    finish: decodeFinish(t, wire, '', hasCalls(parts), x),
    ...(usage === undefined ? {} : { usage }),
    ext: decodeResponseExtensions(t, wire, '', x),
  }
}

export function encodeResponse(t: ResponsesTables, answer: HubResponse, x: Exchange): Json {
  const response = x.native ? answer : withoutMembers(t, answer, t.refusedResponseMembers, x)
  x.dropExtensions(response)
  const own = response.ext?.[t.id]
  const output = encodeOutput(t, response.parts, x, own !== undefined)
  for (const choice of response.otherChoices ?? []) x.report('dropped', 'choices', choice)
  const calls = output.some(({ type }) => type === 'function_call' || type === 'custom_tool_call')
  const finish = encodeFinish(t, response.finish, calls, x)
  if (own === undefined && finish.status === 'incomplete') markCut(output.at(-1), x)
  const wire = encodeEcho(t, response, x)
  Object.assign(wire, finish, {
    output,
    // A response of this dialect without usage had none (it failed, or was cancelled).
    usage: response.usage === undefined && own !== undefined ? null : encodeUsage(t, response.usage, x),
  })
  if (response.usage !== undefined) reportUsage(response.usage, x)
  restoreMembers(wire, response, t.id)
  return wire as Json
}
