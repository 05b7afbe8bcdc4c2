import { append } from '../../hub/append.ts'
import type { Context } from '../../hub/context.ts'
import type { Json } from '../../hub/node.ts'
import type { Part } from '../../hub/part.ts'
import { encodeCitation } from './citations.ts'
import { CHAT, restoreLevels } from './extensions.ts'
import { encodeLegacyCall, isLegacy } from './functions.ts'
import { reportLosses, reportLost } from './losses.ts'
import { encodeText, shortContent } from './parts.ts'
import { encodeReasoning, memberOf } from './reasoning.ts'
import { encodeToolCall } from './tool-calls.ts'

type Wire = Record<string, unknown>

/** An assistant message being written. Chat prescribes an order: reasoning, then content, then calls. */
export interface AssistantDraft {
  readonly message: Wire
  /** Whether the message holds reasoning or members of Chat's own. */
  told: boolean
  content: Wire[]
  calls: Wire[]
  callIds: string[]
  /** Content that stood behind a call and is told before it. */
  moved: { readonly part: Part; readonly wire: Wire }[]
}

export function startAssistant(): AssistantDraft {
  return { message: { role: 'assistant' }, told: false, content: [], calls: [], callIds: [], moved: [] }
}

export function isEmpty({ told, content, calls }: AssistantDraft): boolean {
  return content.length === 0 && calls.length === 0 && !told
}

function addContent(draft: AssistantDraft, part: Part, wire: Wire): void {
  draft.content = append(draft.content, wire)
  if (draft.calls.length > 0) draft.moved = append(draft.moved, { part, wire })
}

function addReasoning(draft: AssistantDraft, part: Part, wire: Readonly<Record<string, Json>>, c: Context): void {
  for (const key of Object.keys(wire)) {
    const before = draft.message[key]
    if (before !== undefined && !Array.isArray(before)) c.report('approximated', 'separator', part)
    draft.message[key] = joinMembers(before, wire[key])
  }
  draft.told = true
}

/** Texts of one member are set apart by a blank line, lists go on. */
export function joinMembers(before: unknown, now: unknown): unknown {
  if (before === undefined) return now
  return Array.isArray(before) && Array.isArray(now) ? [...before, ...now] : `${before}\n\n${now}`
}

/**
 * Adds a part. `false`: it is reasoning and something stands before it already, so that it must open the next message;
 * nothing was changed then. `native`: the message was one of Chat, and everything in it stays in it.
 */
export function addToAssistant(draft: AssistantDraft, part: Part, native: boolean, c: Context): boolean {
  switch (part.type) {
    case 'text': {
      const { citations = [] } = part
      const isCited = native && citations.length > 0
      addContent(draft, part, encodeText(isCited ? { ...part, citations: [] } : part, c))
      if (isCited) draft.message['annotations'] = citations.map((one) => encodeCitation(one, 0, part.text.length, c))
      return true
    }
    case 'refusal': {
      reportLosses(part, c)
      const wire = { type: 'refusal', refusal: part.text }
      restoreLevels(part, wire)
      addContent(draft, part, wire)
      return true
    }
    case 'reasoning': {
      const told = part.segments.length > 0 && memberOf(part, 'sent', c) !== 'omit'
      if (told && !isEmpty(draft) && !native) return false
      const pieces = draft.message['reasoning_details']
      const place = { side: 'sent', position: 0, pieces: Array.isArray(pieces) ? pieces.length : 0 } as const
      const wire = encodeReasoning(part, place, c)
      if (wire !== undefined) addReasoning(draft, part, wire, c)
      return true
    }
    case 'tool-call':
      if (part.run === 'server') reportLost(part, c)
      else if (isLegacy(part) && c.native) {
        draft.message['function_call'] = encodeLegacyCall(part)
        draft.told = true
      } else {
        draft.calls = append(draft.calls, encodeToolCall(part, c))
        draft.callIds = append(draft.callIds, part.id)
      }
      return true
    case 'opaque':
      if (part.dialect === CHAT) addOwn(draft, part.wire)
      else reportLost(part, c)
      return true
    default:
      reportLost(part, c)
      return true
  }
}

/** An opaque part of Chat: a content part, or members of the message (`tool_calls` of an unknown type among them). */
function addOwn(draft: AssistantDraft, own: Json): void {
  const wire = own as Wire
  const { tool_calls: calls, ...members } = wire
  if (typeof wire['type'] === 'string') draft.content.push(wire)
  else if (Array.isArray(calls)) draft.calls.push(...(calls as Wire[]))
  else {
    Object.assign(draft.message, members)
    draft.told = true
  }
}

export function finishAssistant(draft: AssistantDraft, c: Context): Wire {
  const { message, content, calls, moved } = draft
  message['content'] = content.length === 0 ? null : shortContent(content)
  if (calls.length > 0) message['tool_calls'] = calls
  const short = typeof message['content'] === 'string'
  for (const { part, wire } of moved)
    c.report('moved', 'order', part, undefined, { to: short ? { node: message, member: 'content' } : { node: wire } })
  return message
}
