import type { Context, EmittedPlace } from '../../hub/context.ts'
import { knownMembers } from '../../hub/extensions.ts'
import { type Json, MEMBERS, ORIGIN, pointerKey } from '../../hub/node.ts'
import type { Part, RefusalPart, TextPart, ToolCallPart } from '../../hub/part.ts'
import { wrapText } from '../../hub/text-input.ts'
import { readObject, readString } from '../../protocol-error.ts'
import { joinMembers } from './assistant-message.ts'
import { decodeCitations, encodeCitation } from './citations.ts'
import { CHAT, restoreLevels } from './extensions.ts'
import { decodeLegacyCall, encodeLegacyCall, isLegacy } from './functions.ts'
import { createGroupReports } from './groups.ts'
import { reportLosses, reportLost } from './losses.ts'
import { bareText, decodeContent } from './parts.ts'
import { decodeReasoning, encodeReasoning, reasoningMembers } from './reasoning.ts'
import { decodeToolCalls, encodeToolCall } from './tool-calls.ts'

type Wire = Readonly<Record<string, unknown>>

const known = knownMembers(
  'role',
  'content',
  'refusal',
  'annotations',
  'tool_calls',
  'function_call',
  ...reasoningMembers,
)
const silent = knownMembers('audio')

/** Text of an answer; empty content is none. Servers that write a list of parts mean their sequence. */
function decodeAnswerText(message: Wire, at: string, c: Context): readonly Part[] {
  const { content } = message
  if (content === '' || content === null || content === undefined) return []
  if (Array.isArray(content)) c.report('repaired', 'member-shape', { [ORIGIN]: `${at}/content` })
  return decodeContent(content, `${at}/content`, c)
}

/** The parts of an answer's message: reasoning, text with its citations, refusal, calls, and what only Chat knows. */
export function decodeAnswerMessage(value: unknown, at: string, c: Context): readonly Part[] {
  const message: Wire = readObject(value, at, 'a message')
  const parts: Part[] = []
  for (const part of decodeReasoning(message, at, false, c)) parts.push(part)
  const text = decodeAnswerText(message, at, c)
  const citations = decodeCitations(message['annotations'], `${at}/annotations`, c)
  const first = text.findIndex((part) => part.type === 'text')
  text.forEach((part, k) => {
    parts.push(k === first && citations.length > 0 ? { ...(part as TextPart), citations } : part)
  })
  if (first < 0 && citations.length > 0)
    parts.push({ type: 'text', text: '', citations, [ORIGIN]: `${at}/annotations`, [MEMBERS]: bareText })
  const { refusal, function_call: call } = message
  if (refusal !== undefined && refusal !== null && refusal !== '') {
    const place = `${at}/refusal`
    parts.push({ type: 'refusal', text: readString(refusal, place), [ORIGIN]: place, [MEMBERS]: bareText })
  }
  for (const part of decodeToolCalls(message['tool_calls'], `${at}/tool_calls`, c)) parts.push(part)
  if (call !== undefined && call !== null) parts.push(decodeLegacyCall(call, `${at}/function_call`, 0, c))
  for (const key in message) {
    const extra = message[key]
    if (known.has(key) || extra === undefined || extra === null) continue
    const place = `${at}/${pointerKey(key)}`
    if (!silent.has(key)) c.report('carried', 'unknown-member', { [ORIGIN]: place })
    const missed = key === 'audio' ? ({ missed: 'audio' } as const) : {}
    parts.push({ type: 'opaque', dialect: CHAT, wire: { [key]: extra as Json }, ...missed, [ORIGIN]: place })
  }
  return parts
}

export interface AnswerMessage {
  readonly message: Record<string, unknown>
  readonly logprobs: Json
}

/**
 * One message for all parts of an answer: Chat has one text, one refusal, one reasoning text, and a list of calls.
 * `legacy`: the client knows one call without an id.
 */
export function encodeAnswerMessage(parts: readonly Part[], c: Context, legacy: boolean): AnswerMessage {
  const message: Record<string, unknown> = { role: 'assistant', content: null, refusal: null }
  const reportGroup = createGroupReports(c)
  const texts: string[] = []
  const refusals: string[] = []
  const calls: Json[] = []
  const annotations: Json[] = []
  const logprobs: Json[] = []
  let length = 0
  let content = ''
  let bare = false

  /** What has been written, and is told again behind whatever Chat tells before it. */
  let behind: { readonly part: Part; readonly to: EmittedPlace }[] = []

  /** Read again, a message is reasoning, text, refusal and calls, in this order. */
  const moved = (part: Part, to: EmittedPlace): void => c.report('moved', 'order', part, undefined, { to })
  const join = (part: TextPart | RefusalPart, list: string[]): void => {
    // Citations of no text are an answer of Chat's own.
    if (part.text === '' && !(c.native && annotated(part))) c.report('dropped', 'empty-part', part)
    else if (list.length > 0) c.report('approximated', 'separator', part)
    else {
      for (const one of behind) moved(one.part, one.to)
      behind = part.type === 'refusal' && texts.length === 0 ? [{ part, to: { node: message, member: 'refusal' } }] : []
    }
    if (part.text !== '') list.push(part.text)
  }
  for (const [position, part] of parts.entries()) {
    reportGroup(part)
    switch (part.type) {
      case 'text':
        reportLosses(part, c)
        join(part, texts)
        // What cites nothing goes with the empty text, and so do tokens that say nothing.
        bare = part.text === '' && !c.native
        for (const citation of part.citations ?? []) {
          const wire = bare ? undefined : encodeCitation(citation, length, part.text.length, c)
          if (wire !== undefined) annotations.push(wire)
          else if (bare) c.report('dropped', 'citation', citation)
        }
        if (Array.isArray(part.logprobs) && !bare) logprobs.push(...part.logprobs)
        length += part.text.length
        break
      case 'refusal':
        reportLosses(part, c)
        join(part, refusals)
        break
      case 'reasoning': {
        const told = message['reasoning_details']
        const pieces = Array.isArray(told) ? told.length : 0
        const wire = encodeReasoning(part, { side: 'told', position, pieces }, c) ?? {}
        for (const key of Object.keys(wire)) {
          const before = message[key]
          if (before !== undefined && !Array.isArray(before)) c.report('approximated', 'separator', part)
          else if (texts.length + refusals.length + calls.length > 0) moved(part, { node: message, member: key })
          message[key] = joinMembers(before, wire[key])
        }
        break
      }
      case 'tool-call':
        if (part.run === 'server') reportLost(part, c)
        else if (!legacy && !isLegacy(part)) {
          const wire = encodeToolCall(part, c)
          calls.push(wire as Json)
          behind.push({ part, to: { node: wire } })
        } else if (message['function_call'] === undefined) {
          message['function_call'] = encodeOnlyCall(part, c)
          behind.push({ part, to: { node: message, member: 'function_call' } })
        } else c.report('dropped', 'parallel-tool-calls', part)
        break
      case 'opaque':
        if (part.dialect === CHAT) addOwn(message, part.wire as Wire, calls)
        else reportLost(part, c)
        break
      default:
        reportLost(part, c)
    }
  }
  content = texts.join('')
  if (texts.length > 0) message['content'] = content
  else if (calls.length === 0 && refusals.length === 0 && message['function_call'] === undefined)
    message['content'] = ''
  if (refusals.length > 0) message['refusal'] = refusals.join('')
  if (annotations.length > 0) message['annotations'] = annotations
  if (calls.length > 0) message['tool_calls'] = calls
  return { message, logprobs: logprobs.length > 0 ? { content: logprobs, refusal: null } : null }
}

const annotated = (part: TextPart | RefusalPart): boolean => part.type === 'text' && (part.citations ?? []).length > 0

/** The one call of a client that knows no ids. */
function encodeOnlyCall(part: ToolCallPart, c: Context): Record<string, unknown> {
  if (!isLegacy(part)) {
    reportLosses(part, c)
    c.report('approximated', 'id', part, 'tool-call.id')
    if (part.form === 'text') c.report('approximated', 'tool-input', part)
  }
  return encodeLegacyCall(part.form === 'text' ? { ...part, input: wrapText(part.input) } : part)
}

/** Members of Chat's own; content parts and calls of an unknown type go where they came from. */
function addOwn(message: Record<string, unknown>, own: Wire, calls: Json[]): void {
  const list = own['tool_calls']
  if (Array.isArray(list)) calls.push(...(list as Json[]))
  else restoreLevels({ ext: { [CHAT]: own as Readonly<Record<string, Json>> } }, message)
}
