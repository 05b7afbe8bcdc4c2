import {
  type Context,
  type Exchange,
  type Group,
  type Part,
  type ReasoningPart,
  restoreMembers,
  type ToolCallPart,
} from '../../hub/index.ts'
import { deleteBelow, restoreBelow } from './extensions.ts'
import { encodePart } from './parts.ts'
import { encodeSegments } from './reasoning.ts'
import { encodeSealForClient } from './seals.ts'
import type { ResponsesTables } from './tables.ts'
import { encodeGroup, encodeToolCall } from './tool-calls.ts'
import { encodeOffer, encodeOpaque } from './turns.ts'
import type { Draft } from './wire-object.ts'

/** Gives an item its id, and says so where it is ours. */
export function itemId(wire: Draft, prefix: string, n: number, c: Context): void {
  if (typeof wire['id'] === 'string') return
  wire['id'] = c.id(prefix, n)
  c.report('synthesized', 'id', undefined, undefined, { to: { node: wire, member: 'id' } })
}

/** What one run of message parts with the same group becomes. `n` is the position in `output`. */
export function startMessage(t: ResponsesTables, group: Group | undefined, n: number, part: Part, c: Context): Draft {
  const wire: Draft = { type: 'message', status: 'completed', role: 'assistant', content: [], ...encodeGroup(group) }
  restoreBelow(t, part, ITEM, wire)
  itemId(wire, 'msg', n, c)
  return wire
}

export function isMessagePart(t: ResponsesTables, part: Part): boolean {
  if (part.type === 'opaque') return part.dialect === t.id && part.group !== undefined
  return part.type === 'text' || part.type === 'refusal'
}

/** How the first part of a message names the members of its item. */
export const ITEM = 'item'

/** A part of a message; the members of its item, which the first part carries, stay out of it. */
export function encodeMessagePart(t: ResponsesTables, part: Part, c: Context): Draft | undefined {
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
  const wire = encodeToolCall(t, part, x)
  if (wire === undefined) return undefined
  itemId(wire, part.form === 'json' ? 'fc' : 'ctc', n, x)
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
    case 'tool-offer':
      return encodeOffer(t, part, x)
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

/** `output`: runs of message parts of one group are messages, every other part is an item of its own. */
export function encodeOutput(t: ResponsesTables, parts: readonly Part[], x: Exchange): readonly Draft[] {
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
