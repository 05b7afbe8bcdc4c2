import { append } from '../../hub/append.ts'
import type { Context } from '../../hub/context.ts'
import { knownMembers } from '../../hub/extensions.ts'
import { reportEmptied } from '../../hub/fit-content.ts'
import { type Json, MEMBERS, ORIGIN } from '../../hub/node.ts'
import type { Part } from '../../hub/part.ts'
import type { Turn } from '../../hub/turn.ts'
import { readArray, readObject, wrongShape } from '../../protocol-error.ts'
import {
  carryLevels,
  type Draft,
  isRead,
  restoreLevels,
  type Wire,
  WRITTEN,
  type Written,
  writtenAs,
} from './extensions.ts'
import { decodeContent, encodePart, reportGroup, shortContent, type Writing } from './parts.ts'
import { addBlock, addResult, type Message, messageFor } from './tool-results.ts'
import { isDocument, refusesMore } from './version.ts'

const known = knownMembers('role', 'content')
const silent = knownMembers('clear_at', 'output_config')
const systemMembers = { role: '', parts: '' }

type OwnTurn = Turn & { readonly [WRITTEN]: Written }

/** The top-level `system` is the first turn. An empty list says nothing. */
export function decodeSystem(value: unknown, c: Context): Turn | undefined {
  if (value === undefined || value === null) return undefined
  const parts = decodeContent(value, '/system', c, true)
  if (parts.length === 0) return undefined
  const turn: OwnTurn = { role: 'system', parts, [ORIGIN]: '/system', [MEMBERS]: systemMembers, [WRITTEN]: 'system' }
  return turn
}

function decodeMessage(value: unknown, at: string, c: Context): OwnTurn {
  const wire: Wire = readObject(value, at, 'a message')
  const { role, content } = wire
  if (role !== 'user' && role !== 'assistant' && role !== 'system')
    throw wrongShape(`${at}/role`, 'user, assistant or system', role)
  // A system message may hold settings alone (beta: output_config).
  const bare = role === 'system' && (content === undefined || content === null)
  const parts = bare ? [] : decodeContent(content, `${at}/content`, c, true)
  const turn: OwnTurn = { role, parts, [ORIGIN]: at, [WRITTEN]: 'message' }
  return isRead(wire, known) ? turn : { ...turn, ...carryLevels([{ wire, path: '', known, silent }], at, c) }
}

export function decodeMessages(value: unknown, c: Context): readonly Turn[] {
  const list = readArray(value, '/messages', 'an array of messages')
  if (list.length === 0) throw wrongShape('/messages', 'at least one message', list)
  const turns: OwnTurn[] = []
  for (let i = 0; i < list.length; i++) turns.push(decodeMessage(list[i], `/messages/${i}`, c))
  const last = turns.at(-1)
  if (last?.role === 'assistant' && last.parts.at(-1)?.type === 'text')
    turns[turns.length - 1] = { ...last, unfinished: true }
  return turns
}

export interface EncodedTurns {
  readonly system?: Json
  readonly messages: readonly Draft[]
}

/** System prompts hold text, and the vendor's own changes of tools. */
function fitsRole(part: Part, { role }: Turn, { c, own }: Writing): boolean {
  const { type } = part
  if (role === 'assistant' && isDocument(part) && refusesMore(c.profile.anthropicVersion)) {
    c.report('dropped', 'document', part)
    return false
  }
  if (role === 'user' || own) return true
  if (role === 'assistant') {
    if (type !== 'media') return true
    c.report('dropped', part.as, part)
    return false
  }
  if (type === 'text' || type === 'refusal' || type === 'opaque') return true
  c.report('dropped', type === 'media' ? part.as : 'opaque-part', part)
  return false
}

/** Whether the part is the first one of its group. */
function opensGroup(parts: readonly Part[], i: number): boolean {
  const group = parts[i]?.group
  if (group === undefined) return false
  for (let k = i - 1; k >= 0; k--) {
    const before = parts[k]?.group
    if (before !== undefined) return before.n !== group.n
  }
  return true
}

/** The block of one part of a turn; nothing where Messages cannot say it. */
function encodePartOf(turn: Turn, part: Part, i: number, writing: Writing): Draft | undefined {
  if (part.group !== undefined && opensGroup(turn.parts, i)) reportGroup(part, writing.c)
  return fitsRole(part, turn, writing) ? encodePart(part, i, writing) : undefined
}

function encodeParts(turn: Turn, before: Draft[], c: Context): Draft[] {
  let blocks = before
  const writing = writingOf(turn, c)
  const { parts } = turn
  for (let i = 0; i < parts.length; i++) {
    const block = encodePartOf(turn, parts[i] as Part, i, writing)
    if (block !== undefined) blocks = append(blocks, block)
  }
  return blocks
}

function writingOf(turn: Turn, c: Context): Writing {
  const cites = turn.role !== 'user' || !refusesMore(c.profile.anthropicVersion)
  return { c, side: 'sent', own: writtenAs(turn) !== undefined, display: 'shown', cites }
}

/** How many turns from the start go into the top-level `system`; all of them only where Messages itself said so. */
function countLeading(turns: readonly Turn[]): number {
  let n = 0
  for (const turn of turns) {
    if ((turn.role !== 'system' && turn.role !== 'developer') || writtenAs(turn) === 'message') break
    n++
  }
  const only = turns[0]
  return n === turns.length && (only === undefined || writtenAs(only) !== 'system') ? 0 : n
}

function reportTurn(turn: Turn, c: Context): void {
  if (turn.role === 'developer') c.report('approximated', 'role', turn, 'turn.role')
  if (turn.ext !== undefined) c.dropExtensions(turn)
  if (turn.parts.length === 0 && writtenAs(turn) === undefined) c.report('dropped', 'empty-turn', turn)
}

function encodeSystem(turns: readonly Turn[], c: Context): Json | undefined {
  let blocks: Draft[] = []
  for (const turn of turns) {
    reportTurn(turn, c)
    blocks = encodeParts(turn, blocks, c)
  }
  return blocks.length === 0 ? undefined : shortContent(blocks)
}

/** A turn that a Messages document brought is a message of its own, whatever stands before it. */
function encodeOwnTurn(turn: Turn, messages: Message[], c: Context): void {
  const { role } = turn as { role: Message['role'] }
  const message: Message = { role, blocks: encodeParts(turn, [], c), results: 0, draft: { role } }
  // All of it was left out and told: a message without content would be refused as well.
  if (message.blocks.length === 0 && turn.parts.length > 0) return
  restoreLevels(turn, message.draft)
  messages.push(message)
}

/** What has been written of other dialects: the messages of calls, and the assistant's last block with its part. */
interface Told {
  readonly calls: Map<string, Message>
  block?: Draft
  part?: Part
}

/** The vendor wants turns of one role in one message, and tool results first in the message behind their calls. */
function encodeForeignTurn(turn: Turn, messages: Message[], told: Told, c: Context): void {
  const role = turn.role === 'developer' ? 'system' : turn.role
  const writing = writingOf(turn, c)
  const { parts } = turn
  let isSaid = parts.length === 0
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as Part
    const block = encodePartOf(turn, part, i, writing)
    if (block === undefined) continue
    isSaid = true
    if (part.type === 'tool-result') {
      addResult(block, part, messages, told.calls, c)
      continue
    }
    const message = messageFor(role, messages)
    addBlock(block, message)
    if (turn.role === 'assistant') {
      told.block = block
      told.part = part
    }
    if (part.type === 'tool-call' && part.run === 'client') told.calls.set(part.id, message)
  }
  if (!isSaid) reportEmptied(turn, c)
}

/** What is asked where an answer may not be begun by the caller, and the conversation ends with one. */
const GO_ON = 'Continue.'

/**
 * A conversation that ends with an answer. The models that go on where it ends refuse white space there; the newer ones refuse
 * such an end. https://platform.claude.com/docs/en/api/errors#prefill-not-supported
 */
function closeConversation(messages: Message[], told: Told, mayEnd: boolean, c: Context): void {
  const message = messages.at(-1)
  const block = message?.blocks.at(-1)
  const part = block === told.block ? told.part : undefined
  if (message?.role !== 'assistant' || block?.['type'] !== 'text' || part === undefined) return
  if (!mayEnd) {
    const draft: Draft = { role: 'user' }
    messages.push({ role: 'user', blocks: [{ type: 'text', text: GO_ON }], results: 0, draft })
    c.report('synthesized', 'conversation-end', undefined, undefined, { to: { node: draft } })
    return
  }
  const text = String(block['text'])
  block['text'] = text.trimEnd()
  if (block['text'] !== text) c.report('approximated', 'trailing-space', part, `${part.type}.text`)
  c.report('synthesized', 'conversation-end', undefined, undefined, { to: { node: message.draft, member: 'role' } })
}

/** `mayEnd`: whether a conversation may end with an answer. */
export function encodeTurns(turns: readonly Turn[], mayEnd: boolean, c: Context): EncodedTurns {
  const leading = countLeading(turns)
  const system = leading === 0 ? undefined : encodeSystem(turns.slice(0, leading), c)
  const messages: Message[] = []
  const told: Told = { calls: new Map() }
  for (let i = leading; i < turns.length; i++) {
    const turn = turns[i] as Turn
    reportTurn(turn, c)
    if (writtenAs(turn) === undefined) encodeForeignTurn(turn, messages, told, c)
    else encodeOwnTurn(turn, messages, c)
  }
  closeConversation(messages, told, mayEnd, c)
  const drafts: Draft[] = []
  for (const { draft, blocks } of messages) {
    const bare = blocks.length === 0 && draft['role'] === 'system'
    if (!bare) draft['content'] = shortContent(blocks)
    drafts.push(draft)
  }
  if (drafts.length === 0) drafts.push(emptyMessage(c))
  return { ...(system === undefined ? {} : { system }), messages: drafts }
}

/** Nothing is left to say, which Messages refuses: the vendor's own error is the clearest answer. */
function emptyMessage(c: Context): Draft {
  const draft: Draft = { role: 'user', content: '' }
  c.report('synthesized', 'empty-turn', undefined, undefined, { to: { node: draft } })
  return draft
}
