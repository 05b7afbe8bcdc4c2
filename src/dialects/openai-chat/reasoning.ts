import type { Context } from '../../hub/context.ts'
import { effortFor } from '../../hub/effort.ts'
import { type Json, MEMBERS, ORIGIN } from '../../hub/node.ts'
import type { ReasoningPart, ReasoningSegment } from '../../hub/part.ts'
import type { ReasoningOptions } from '../../hub/request.ts'
import { readArray, readObject, readString } from '../../protocol-error.ts'
import { CHAT } from './extensions.ts'
import { bareText } from './parts.ts'

type Wire = Readonly<Record<string, unknown>>

/** The members under which compatible servers write reasoning; OpenAI's own API has none. */
export const reasoningMembers = ['reasoning_content', 'reasoning', 'reasoning_details'] as const

export function decodeReasoningOptions(wire: Wire): ReasoningOptions | undefined {
  const effort = wire['reasoning_effort']
  if (effort === undefined || effort === null) return undefined
  return { effort: readString(effort, '/reasoning_effort'), [ORIGIN]: '' }
}

export function encodeReasoningOptions(options: ReasoningOptions, wire: Record<string, unknown>, c: Context): void {
  c.dropExtensions(options)
  const effort = effortFor(options, '/reasoning_effort', c)
  if (effort !== undefined) wire['reasoning_effort'] = effort
  if (options.summary !== undefined) c.report('dropped', 'reasoning-summary', options, 'reasoning-options.summary')
  if (options.sealed !== undefined) c.report('dropped', 'reasoning-sealed', options, 'reasoning-options.sealed')
}

/** `reasoning_details` alone: each piece with text is a segment, and keeps what else it says (signature, format, index). */
function decodeDetails(value: unknown, at: string): ReasoningPart | undefined {
  const segments: ReasoningSegment[] = []
  for (const [k, item] of readArray(value, at).entries()) {
    const place = `${at}/${k}`
    const { type, text, summary, ...rest } = readObject(item, place) as Wire
    const member = typeof summary === 'string' ? 'summary' : 'text'
    const said = typeof summary === 'string' ? summary : text
    const own: Record<string, unknown> = { 'reasoning.type': type ?? null, ...rest }
    segments.push({
      channel: member === 'summary' ? 'summary' : 'full',
      text: typeof said === 'string' ? said : '',
      ext: { [CHAT]: own as Readonly<Record<string, Json>> },
      [ORIGIN]: place,
      [MEMBERS]: { text: typeof said === 'string' ? member : '', 'ext.reasoning.type': 'type' },
    })
  }
  return segments.length === 0 ? undefined : { type: 'reasoning', segments, [ORIGIN]: at }
}

/**
 * The reasoning of an assistant message. Some servers write the same text under two members: the first one with text is
 * read, the others stay extensions. `at` is the pointer of the message.
 */
export function decodeReasoning(message: Wire, at: string): ReasoningPart | undefined {
  const member = typeof message['reasoning_content'] === 'string' ? 'reasoning_content' : 'reasoning'
  const text = message[member]
  const details = message['reasoning_details']
  if (text === undefined || text === null || text === '') {
    if (text === '' && (details === undefined || details === null)) return undefined
    return details === undefined || details === null ? undefined : decodeDetails(details, `${at}/reasoning_details`)
  }
  const place = `${at}/${member}`
  const segment: ReasoningSegment = {
    channel: 'full',
    text: readString(text, place),
    [ORIGIN]: place,
    [MEMBERS]: bareText,
  }
  const others = reasoningMembers.filter(
    (name) => name !== member && message[name] !== undefined && message[name] !== null,
  )
  if (others.length === 0) return { type: 'reasoning', segments: [segment], [ORIGIN]: place }
  const ext = Object.fromEntries(others.map((name) => [name, message[name] as Json]))
  const places = Object.fromEntries(others.map((name) => [`ext.${name}`, `../${name}`]))
  return { type: 'reasoning', segments: [segment], [ORIGIN]: place, [MEMBERS]: places, ext: { [CHAT]: ext } }
}

function joinSegments(segments: readonly ReasoningSegment[]): string {
  return segments.map(({ text }) => text).join('\n\n')
}

/** What a message holds of one reasoning part: members to be set on it. Nothing where the profile wants none. */
export function encodeReasoning(part: ReasoningPart, c: Context): Record<string, Json> | undefined {
  const own = part.ext?.[CHAT]
  const [first] = part.segments
  const details = first?.ext !== undefined && part.segments.every(({ ext }) => ext?.[CHAT] !== undefined)
  if (details && own === undefined) return { reasoning_details: part.segments.map(encodeDetail) }
  const member = c.profile.chatReasoning ?? 'reasoning_content'
  if (part.segments.length === 0 || member === 'omit') {
    const empty = part.seal === undefined ? 'empty-part' : 'seal'
    c.report('dropped', part.segments.length === 0 ? empty : 'reasoning', part)
    return undefined
  }
  if (part.seal !== undefined) c.report('dropped', 'seal', part, 'reasoning.seal')
  c.dropExtensions(part)
  for (const segment of part.segments) {
    if (segment !== first) c.report('approximated', 'separator', segment)
    c.dropExtensions(segment)
    if (segment.channel === 'summary') c.report('approximated', 'reasoning-channel', segment, 'segment.channel')
  }
  const text = part.segments.length === 1 && first !== undefined ? first.text : joinSegments(part.segments)
  return { [member]: text, ...own }
}

function encodeDetail(segment: ReasoningSegment): Json {
  const { 'reasoning.type': type = null, ...rest } = segment.ext?.[CHAT] ?? {}
  const member = segment.channel === 'summary' ? 'summary' : 'text'
  const text = segment.text === '' && segment[MEMBERS]?.['text'] === '' ? {} : { [member]: segment.text }
  return { ...(type === null ? {} : { type }), ...text, ...rest }
}
