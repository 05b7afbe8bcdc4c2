import {
  type Context,
  type Exchange,
  type Group,
  type Part,
  type ReasoningPart,
  reportOpaque,
  restoreMembers,
  type ToolCallPart,
  type ToolResultPart,
} from '../../hub/index.ts'
import { deleteBelow, restoreBelow } from './extensions.ts'
import { encodePart } from './parts.ts'
import { encodeSegments, tellsSummaries } from './reasoning.ts'
import { encodeSealForClient } from './seals.ts'
import type { ResponsesTables } from './tables.ts'
import { encodeGroup, encodeToolCall, encodeToolResult } from './tool-calls.ts'
import { encodeOffer, encodeOpaque } from './turns.ts'
import type { Draft } from './wire-object.ts'

const noForms: ReadonlyMap<string, 'json' | 'text'> = new Map()

/** Gives an item its id, and says so where it is ours. An item of this dialect that had none (`own`) gets none. */
export function itemId(wire: Draft, prefix: string, n: number, c: Context, own = false): void {
  if (own || typeof wire['id'] === 'string') return
  wire['id'] = c.id(prefix, n)
  c.report('synthesized', 'id', undefined, undefined, { to: { node: wire, member: 'id' } })
}

/** What one run of message parts with the same group becomes. `n` is the position in `output`. */
export function startMessage(group: Group | undefined, n: number, c: Context): Draft {
  const wire: Draft = { type: 'message', status: 'completed', role: 'assistant', content: [], ...encodeGroup(group) }
  itemId(wire, 'msg', n, c)
  return wire
}

/** Gives a message the members that a part of it holds for it. */
export function restoreMessage(t: ResponsesTables, part: Part, message: Draft): void {
  const own = part.ext?.[t.id]
  if (own === undefined) return
  restoreBelow(t, part, ITEM, message)
  // The one member that the message has by itself: a status that the hub has no word for.
  const status = own[`${ITEM}/status`]
  if (status !== undefined) message['status'] = status
}

export function isMessagePart(t: ResponsesTables, part: Part): boolean {
  if (part.type === 'opaque') return part.dialect === t.id && part.group !== undefined
  return part.type === 'text' || part.type === 'refusal'
}

/** How the last part of a message names the members of its item. */
export const ITEM = 'item'

/** A client that reads texts only would lose the whole message: a refusal is told as one, anything else is left out. */
export function readablePart(t: ResponsesTables, part: Part, c: Context): Part | undefined {
  if (!t.client.onlyText || c.native || part.type === 'text') return part
  if (part.type === 'refusal') {
    c.report('approximated', 'refusal', part)
    return { ...part, type: 'text' }
  }
  c.dropExtensions(part)
  return part.type === 'opaque' ? reportOpaque(part, c) : part
}

/** A part of a message; the members of its item, which the last part holds, stay out of it. */
export function encodeMessagePart(t: ResponsesTables, said: Part, c: Context): Draft | undefined {
  const part = readablePart(t, said, c)
  if (part === undefined) return undefined
  const wire = encodePart(t, part, 'output', c)
  if (wire !== undefined && part.ext?.[t.id] !== undefined) deleteBelow(ITEM, wire)
  return wire
}

export function encodeReasoningItem(
  t: ResponsesTables,
  part: ReasoningPart,
  n: number,
  position: number,
  c: Context,
  own = false,
): Draft {
  c.dropExtensions(part)
  const { segments, seal } = part
  const { summary, content } = encodeSegments(t, segments, tellsSummaries(c), c)
  const value = seal === undefined ? undefined : encodeSealForClient(t, seal, position, segments, part, c)
  const wire: Draft = {
    type: 'reasoning',
    ...encodeGroup(part.group),
    summary,
    ...(content.length === 0 ? {} : { content }),
    ...(value === undefined ? {} : { encrypted_content: value }),
  }
  itemId(wire, 'rs', n, c, own)
  restoreMembers(wire, part, t.id)
  return wire
}

export function encodeCallItem(
  t: ResponsesTables,
  part: ToolCallPart,
  n: number,
  x: Exchange,
  own = false,
): Draft | undefined {
  const wire = encodeToolCall(t, part, true, x)
  if (wire === undefined || part.run === 'server') return wire
  itemId(wire, part.form === 'json' ? 'fc' : 'ctc', n, x, own)
  if (!own) wire['status'] ??= 'completed'
  return wire
}

/** The vendor lists outputs of tools in an answer too: of tools that a program called, or that were stored before. */
function encodeOutputOfTool(
  t: ResponsesTables,
  part: ToolResultPart,
  n: number,
  x: Exchange,
  own: boolean,
): Draft | undefined {
  const wire = encodeToolResult(t, part, noForms, x)
  if (wire === undefined) return undefined
  itemId(wire, part.form === 'text' ? 'ctco' : 'fco', n, x, own)
  if (!own) wire['status'] ??= 'completed'
  return wire
}

/**
 * Any part that is an item by itself. `n` is its position in `output`, `position` that among the parts of the answer; `own`:
 * the answer is one of this dialect, so that what an item does not say was not said.
 */
export function encodeOutputItem(
  t: ResponsesTables,
  part: Part,
  n: number,
  position: number,
  x: Exchange,
  own = false,
): Draft | undefined {
  switch (part.type) {
    case 'reasoning':
      return encodeReasoningItem(t, part, n, position, x, own)
    case 'tool-call':
      return encodeCallItem(t, part, n, x, own)
    case 'tool-offer':
      return encodeOffer(t, part, x)
    case 'opaque':
      return encodeOpaque(t, part, x)
    case 'compaction': {
      x.dropExtensions(part)
      const value = encodeSealForClient(t, part.seal, position, [], part, x)
      if (value === undefined) return undefined
      const wire: Draft = { type: 'compaction', ...encodeGroup(part.group), encrypted_content: value }
      itemId(wire, 'cmp', n, x, own)
      restoreMembers(wire, part, t.id)
      return wire
    }
    case 'tool-result':
      return encodeOutputOfTool(t, part, n, x, own)
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

/** Items whose text can break off in the middle. */
const spoken: ReadonlySet<unknown> = new Set(['message', 'reasoning', 'function_call', 'custom_tool_call'])

/** An answer that was cut: what the model was saying then is not whole, and the vendor says so of the item. */
export function markCut(item: Draft | undefined, x: Exchange): void {
  if (item === undefined || !spoken.has(item['type']) || item['status'] === 'incomplete') return
  item['status'] = 'incomplete'
  x.report('synthesized', 'status', undefined, undefined, { to: { node: item, member: 'status' } })
}

/** `output`: runs of message parts of one group are messages, every other part is an item of its own. */
export function encodeOutput(t: ResponsesTables, parts: readonly Part[], x: Exchange, own = false): readonly Draft[] {
  const output: Draft[] = []
  let open: { readonly n: number | undefined; readonly message: Draft; readonly content: Draft[] } | undefined
  parts.forEach((part, position) => {
    if (!isMessagePart(t, part)) {
      open = undefined
      const item = encodeOutputItem(t, part, output.length, position, x, own)
      if (item !== undefined) output.push(item)
      return
    }
    const wire = encodeMessagePart(t, part, x)
    if (wire === undefined) return
    if (open === undefined || open.n !== part.group?.n) {
      const message = startMessage(part.group, output.length, x)
      output.push(message)
      open = { n: part.group?.n, message, content: message['content'] as Draft[] }
    }
    open.content.push(wire)
    restoreMessage(t, part, open.message)
  })
  return output
}
