import { append } from '../../hub/append.ts'
import {
  type Code,
  type Context,
  type Group,
  isOutOfScope,
  MEMBERS,
  type OpaquePart,
  ORIGIN,
  type Part,
  type ReasoningPart,
  reportOpaque,
  restoreMembers,
  type ToolOfferPart,
  type Turn,
} from '../../hub/index.ts'
import { readArray } from '../../protocol-error.ts'
import { type DecodedItem, decodeItem } from './items.ts'
import { decodeBareText, encodePart, type Side } from './parts.ts'
import { encodeSegments } from './reasoning.ts'
import { encodeSealForUpstream } from './seals.ts'
import type { ResponsesTables } from './tables.ts'
import { assignGroup, encodeGroup, encodeToolCall, encodeToolResult, withOwn } from './tool-calls.ts'
import { encodeTools } from './tools.ts'
import type { Draft, Wire } from './wire-object.ts'

/** `instructions`, then `input`: each item is a turn of its own. */
export function decodeTurns(t: ResponsesTables, root: Wire, c: Context): readonly Turn[] {
  const turns: Turn[] = []
  const { instructions, input } = root
  if (typeof instructions === 'string') {
    const at = '/instructions'
    turns.push({ [ORIGIN]: at, role: 'system', parts: [decodeBareText(instructions, at)] })
  } else if (instructions !== undefined && instructions !== null) {
    decodeItems(t, instructions, '/instructions', turns, c)
  }
  if (input === undefined || input === null) return turns
  if (typeof input === 'string') {
    const at = '/input'
    turns.push({ [ORIGIN]: at, role: 'user', parts: [decodeBareText(input, at, { n: 0 })] })
  } else decodeItems(t, input, '/input', turns, c)
  return turns
}

function decodeItems(t: ResponsesTables, value: unknown, at: string, turns: Turn[], c: Context): void {
  const items = readArray(value, at, 'a string or an array of items')
  for (let n = 0; n < items.length; n++) {
    const place = `${at}/${n}`
    const item = decodeItem(t, items[n], place, n, true, c)
    if (item !== undefined) turns.push(turnOf(item, items[n] as Wire, place))
  }
}

const typed = { role: 'type' }
const referred = { role: '' }

/** Messages say who speaks; of all other items the type tells it. */
function turnOf({ role, parts, ext }: DecodedItem, wire: Wire, at: string): Turn {
  const places = wire['role'] !== undefined ? undefined : wire['type'] === undefined ? referred : typed
  const turn: { -readonly [K in keyof Turn]: Turn[K] } =
    places === undefined ? { [ORIGIN]: at, role, parts } : { [ORIGIN]: at, [MEMBERS]: places, role, parts }
  if (ext !== undefined) turn.ext = ext
  return turn
}

export interface EncodedTurns {
  readonly instructions?: string
  readonly input: readonly Draft[]
}

/**
 * A leading system turn that is one plain text becomes `instructions`; all other turns become items. A system message that
 * was an item of `input` keeps its place there: its parts have a group.
 */
export function encodeTurns(t: ResponsesTables, turns: readonly Turn[], c: Context): EncodedTurns {
  const input: Draft[] = []
  const forms = new Map<string, 'json' | 'text'>()
  const [first] = turns
  const instructions = first === undefined ? undefined : instructionsOf(first)
  for (const turn of instructions === undefined ? turns : turns.slice(1)) encodeTurn(t, turn, forms, input, c)
  if (!c.native && c.profile.responsesPhase === true) tellPhases(input, c)
  return { ...(instructions === undefined ? {} : { instructions }), input }
}

const calls: ReadonlySet<unknown> = new Set(['function_call', 'custom_tool_call'])

/**
 * What the model said before a call was commentary, what it said last the answer. Models that know phases stop early where
 * their history does not tell them. https://developers.openai.com/api/docs/guides/prompt-guidance
 */
function tellPhases(input: readonly Draft[], c: Context): void {
  let phase = 'final_answer'
  for (const item of [...input].reverse()) {
    if (calls.has(item['type'])) phase = 'commentary'
    else if (item['role'] !== 'assistant') phase = item['type'] === 'reasoning' ? phase : 'final_answer'
    else if (item['phase'] === undefined) {
      item['phase'] = phase
      c.report('defaulted', 'phase', undefined, undefined, { to: { node: item, member: 'phase' } })
    }
  }
}

function instructionsOf({ role, parts, ext }: Turn): string | undefined {
  const [part] = parts
  if (role !== 'system' || parts.length !== 1 || part?.type !== 'text' || ext !== undefined) return undefined
  const plain = part.group === undefined && part.cache === undefined && part.ext === undefined
  return plain && (part.citations ?? []).length === 0 && part.logprobs === undefined ? part.text : undefined
}

/** What is said inside a message. An opaque part with a group stood in a message, one without is an item. */
function isMessagePart(part: Part): boolean {
  return (
    part.type === 'text' ||
    part.type === 'refusal' ||
    part.type === 'media' ||
    (part.type === 'opaque' && part.group !== undefined)
  )
}

/** Whose word an item is, whichever turn it stood in. */
const itemRoles: Readonly<Partial<Record<Part['type'], Turn['role']>>> = {
  reasoning: 'assistant',
  'tool-call': 'assistant',
  'tool-result': 'user',
  compaction: 'assistant',
  'tool-offer': 'developer',
}

interface OpenMessage {
  readonly n: number | undefined
  readonly wire: Draft
  content: Draft[]
}

/** A message item of the turn; its parts follow. */
function openMessage(t: ResponsesTables, turn: Turn, group: Group | undefined, input: Draft[]): OpenMessage {
  const content: Draft[] = []
  const wire = assignGroup({ type: 'message', role: turn.role, content }, group)
  restoreMembers(wire, turn, t.id)
  input.push(wire)
  return { n: group?.n, wire, content }
}

function encodeTurn(
  t: ResponsesTables,
  turn: Turn,
  forms: Map<string, 'json' | 'text'>,
  input: Draft[],
  c: Context,
): void {
  c.dropExtensions(turn)
  if (turn.unfinished === true) c.report('dropped', 'prefill', turn, 'turn.unfinished')
  const side: Side = turn.role === 'assistant' ? 'output' : 'input'
  let open: OpenMessage | undefined
  if (turn.parts.length === 0) {
    // The decoder of this dialect marks a message without content, which has no part to tell of it.
    if (turn.ext?.[t.id] === undefined) c.report('dropped', 'empty-turn', turn)
    else openMessage(t, turn, undefined, input)
    return
  }
  const before = input.length
  for (const part of turn.parts) {
    if (isMessagePart(part)) {
      const wire = encodePart(t, part, side, c)
      if (wire === undefined) continue
      if (open === undefined || open.n !== part.group?.n) open = openMessage(t, turn, part.group, input)
      open.content = append(open.content, wire)
      open.wire['content'] = open.content
    } else {
      const item = encodeItem(t, part, forms, c)
      if (item === undefined) continue
      // Messages admits results among an assistant's blocks and calls among a user's; an item has the role of its type.
      if ((itemRoles[part.type] ?? turn.role) !== turn.role) c.report('approximated', 'role', part)
      open = undefined
      input.push(item)
    }
  }
  // What a message says beside its parts goes with the last of them.
  const own = turn.ext?.[t.id]
  if (own !== undefined && input.length === before) c.dropExtensions(turn, new Set(Object.keys(own)))
  if (input.length === before) dropItem(turn, c)
}

/** A message that is left without parts is no item: what it said of itself is lost. */
function dropItem(turn: Turn, c: Context): void {
  const { parts } = turn
  const [part] = parts
  if (part === undefined || !isMessagePart(part) || part.group === undefined) return
  const { id, phase, status } = part.group
  if (id !== undefined) c.report('dropped', 'id', part, `${part.type}.group.id`)
  if (phase !== undefined) c.report('dropped', 'phase', part, `${part.type}.group.phase`)
  if (status !== undefined) c.report('dropped', 'status', part, `${part.type}.group.status`)
  c.report('dropped', 'role', turn, 'turn.role')
}

function encodeItem(
  t: ResponsesTables,
  part: Part,
  forms: Map<string, 'json' | 'text'>,
  c: Context,
): Draft | undefined {
  switch (part.type) {
    case 'reasoning':
      return encodeReasoning(t, part, c)
    case 'tool-call':
      forms.set(part.id, part.form)
      return encodeToolCall(t, part, false, c)
    case 'tool-result':
      return encodeToolResult(t, part, forms, c)
    case 'compaction': {
      c.dropExtensions(part)
      const value = isOutOfScope(part.seal, c) ? undefined : encodeSealForUpstream(t, part.seal)
      if (value === undefined) {
        c.report('dropped', 'compaction', part)
        return undefined
      }
      return withOwn(t, part, { type: 'compaction', ...encodeGroup(part.group), encrypted_content: value })
    }
    case 'tool-offer':
      return encodeOffer(t, part, c)
    case 'opaque':
      return encodeOpaque(t, part, c)
    case 'text':
    case 'refusal':
    case 'media':
      return undefined
    default:
      return part satisfies never
  }
}

export function encodeOffer(t: ResponsesTables, part: ToolOfferPart, c: Context): Draft {
  c.dropExtensions(part)
  const wire: Draft = { type: 'additional_tools', ...encodeGroup(part.group), tools: encodeTools(t, part.tools, c) }
  restoreMembers(wire, part, t.id)
  wire['role'] ??= 'developer'
  return wire
}

export function encodeOpaque(t: ResponsesTables, part: OpaquePart, c: Context): Draft | undefined {
  if (part.dialect === t.id) return part.wire as Draft
  c.dropExtensions(part)
  return reportOpaque(part, c)
}

/** Why a part of reasoning is of no use to the upstream; `undefined`: it is. */
function uselessness(t: ResponsesTables, { segments, seal }: ReasoningPart, c: Context): Code | undefined {
  if (seal?.issuer === t.dialect) return isOutOfScope(seal, c) ? 'seal-unusable' : undefined
  if (seal === undefined && c.native) return undefined
  if (segments.length > 0) return c.profile.responsesReasoning === 'text' ? undefined : 'reasoning'
  return seal === undefined ? 'empty-part' : 'seal'
}

/**
 * OpenAI takes reasoning that it sealed itself, and refuses any other. What it sealed may have gone through a client that
 * knows one channel only: what it had told was a summary.
 */
function encodeReasoning(t: ResponsesTables, part: ReasoningPart, c: Context): Draft | undefined {
  const { segments, seal } = part
  const useless = uselessness(t, part, c)
  if (useless !== undefined) {
    c.report('dropped', useless, part)
    return undefined
  }
  const value = seal === undefined ? undefined : encodeSealForUpstream(t, seal)
  if (seal !== undefined && value === undefined) c.report('dropped', 'seal', part, 'reasoning.seal')
  c.dropExtensions(part)
  const { summary, content } = encodeSegments(t, segments, value !== undefined && !c.native, c)
  return withOwn(t, part, {
    type: 'reasoning',
    ...encodeGroup(part.group),
    summary,
    ...(content.length === 0 ? {} : { content }),
    ...(value === undefined ? {} : { encrypted_content: value }),
  })
}
