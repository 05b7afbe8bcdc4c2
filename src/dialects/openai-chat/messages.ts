import { append } from '../../hub/append.ts'
import type { Context } from '../../hub/context.ts'
import { reportEmptied } from '../../hub/fit-content.ts'
import { fitSpeakers } from '../../hub/fit-speakers.ts'
import { reportMade } from '../../hub/fitting.ts'
import { type Json, ORIGIN } from '../../hub/node.ts'
import type { Part, ToolResultPart } from '../../hub/part.ts'
import type { Turn } from '../../hub/turn.ts'
import { type AssistantDraft, addToAssistant, finishAssistant, isEmpty, startAssistant } from './assistant-message.ts'
import { restoreLevels } from './extensions.ts'
import { encodeFunctionMessage, isLegacy } from './functions.ts'
import { createGroupReports } from './groups.ts'
import { reportLosses, reportLost } from './losses.ts'
import { encodeUserPart, shortContent } from './parts.ts'

type Wire = Record<string, unknown>

/** A tool message takes text only: images and documents are handed to `hoist`, which puts them into a user message. */
function encodeToolResult(part: ToolResultPart, c: Context, hoist: (wire: Wire) => void): Wire {
  reportLosses(part, c)
  if (part.error !== undefined) c.report('dropped', 'tool-result-error', part, 'tool-result.error')
  let content: Wire[] = []
  let last: Part | undefined
  for (const inner of part.parts) {
    const wire = encodeUserPart(inner, c)
    if (wire === undefined) continue
    if (inner.type !== 'media' || c.native) {
      content = append(content, wire)
      last = inner
    } else {
      hoist(wire)
      c.report('moved', 'tool-result-media', inner, undefined, { to: { node: wire } })
    }
  }
  const message: Wire = { role: 'tool', tool_call_id: part.callId, content: shortContent(content) }
  // An empty string is read as no content at all.
  if (message['content'] === '' && last !== undefined) {
    if (c.native) message['content'] = content
    else c.report('dropped', 'empty-part', last)
  }
  restoreLevels(part, message)
  reportMade(part, message, c)
  return message
}

/** System and developer messages take text only. */
function encodePlain(role: Turn['role'], parts: readonly Part[], c: Context): Wire | undefined {
  let content: Wire[] = []
  for (const part of parts) {
    if (role !== 'user' && part.type === 'media') reportLost(part, c)
    else {
      const wire = encodeUserPart(part, c)
      if (wire !== undefined) content = append(content, wire)
    }
  }
  return content.length === 0 ? undefined : { role, content: shortContent(content) }
}

/** A turn that was one Chat message is written as that message: nothing is merged, nothing changes its place. */
function encodeNative(turn: Turn, c: Context): Wire {
  const [first] = turn.parts
  if (turn.role === 'assistant') {
    const draft = startAssistant()
    for (const part of turn.parts) addToAssistant(draft, part, true, c)
    const message = finishAssistant(draft, c)
    restoreLevels(turn, message)
    return message
  }
  if (first?.type === 'tool-result') {
    const message = encodeToolResult(first, c, () => undefined)
    return isLegacy(first) ? encodeFunctionMessage(first, message['content']) : message
  }
  const message = encodePlain(turn.role, turn.parts, c) ?? { role: turn.role, content: [] }
  restoreLevels(turn, message)
  return message
}

/** A result on its way to the message with its call. */
interface Waiting {
  readonly position: number
  readonly part: ToolResultPart
}

/**
 * Turns of other dialects as messages. Neighbouring assistant turns become one message; results become `tool` messages
 * directly behind the message with their calls, wherever they stood, because Chat refuses any other order; media of
 * results follow in a user message.
 */
function encodeForeign(asked: readonly Turn[], c: Context): readonly Wire[] {
  const turns = fitSpeakers(asked, c)
  const messages: Wire[] = []
  const reportGroup = createGroupReports(c)
  const waiting = new Map<string, Waiting[]>()
  const placed = new Set<number>()
  let position = 0
  for (const { parts } of turns) {
    for (const part of parts) {
      if (part.type === 'tool-result' && part.run === 'client') {
        const list = waiting.get(part.callId)
        if (list === undefined) waiting.set(part.callId, [{ position, part }])
        else list.push({ position, part })
      }
      position++
    }
  }

  /** Everything before `next` is written, but for what is still waiting. */
  const placeResults = (callIds: readonly string[], next: number): void => {
    let found: Waiting[] = []
    for (const id of callIds) {
      const result = waiting.get(id)?.shift()
      if (result !== undefined) found = append(found, result)
    }
    if (found.length > 1) found.sort((a, b) => a.position - b.position)
    const hoisted: Wire[] = []
    const hoist = (wire: Wire): void => void hoisted.push(wire)
    let expected = next
    for (const { position: at, part } of found) {
      while (placed.has(expected)) expected++
      const message = encodeToolResult(part, c, hoist)
      messages.push(message)
      reportGroup(part)
      // A result that was made up for its call stood nowhere.
      const stood = part[ORIGIN] !== undefined
      if (stood && at !== expected) c.report('moved', 'tool-result-order', part, undefined, { to: { node: message } })
      placed.add(at)
    }
    if (hoisted.length > 0) messages.push({ role: 'user', content: hoisted })
  }

  let draft: AssistantDraft | undefined
  const closeAssistant = (next: number): void => {
    if (draft === undefined || isEmpty(draft)) {
      draft = undefined
      return
    }
    const message = finishAssistant(draft, c)
    if (message['content'] === null && draft.calls.length === 0) {
      // Reasoning alone: Chat refuses null content without a call.
      message['content'] = ''
      c.report('defaulted', 'empty-part', undefined, undefined, { to: { node: message, member: 'content' } })
    }
    messages.push(message)
    const { callIds } = draft
    draft = undefined
    if (callIds.length > 0) placeResults(callIds, next)
  }

  position = 0
  for (const turn of turns) {
    c.dropExtensions(turn)
    if (turn.parts.length === 0) c.report('dropped', 'empty-turn', turn)
    if (turn.role === 'assistant') {
      for (const part of turn.parts) {
        if (!placed.has(position)) {
          reportGroup(part)
          draft ??= startAssistant()
          if (!addToAssistant(draft, part, false, c)) {
            closeAssistant(position)
            draft = startAssistant()
            addToAssistant(draft, part, false, c)
          }
        }
        position++
      }
      continue
    }
    closeAssistant(position)
    let rest: Part[] = []
    for (const part of turn.parts) {
      if (placed.has(position)) {
        position++
        continue
      }
      position++
      reportGroup(part)
      if (part.type === 'tool-result')
        c.report('dropped', part.run === 'server' ? 'server-tool' : 'orphan-tool-result', part)
      else rest = append(rest, part)
    }
    const message = encodePlain(turn.role, rest, c)
    if (message !== undefined) messages.push(message)
    else if (rest.length > 0) reportEmptied(turn, c)
  }
  closeAssistant(position)
  return messages
}

/** `native`: the turns were decoded from Chat. */
export function encodeMessages(turns: readonly Turn[], native: boolean, c: Context): Json {
  const last = turns.at(-1)
  if (last?.unfinished === true) c.report('dropped', 'prefill', last, 'turn.unfinished')
  const messages = native ? turns.map((turn) => encodeNative(turn, c)) : encodeForeign(turns, c)
  return messages as unknown as Json
}
