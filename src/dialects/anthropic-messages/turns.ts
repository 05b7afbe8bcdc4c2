import type { Context } from '../../hub/context.ts'
import { knownMembers } from '../../hub/extensions.ts'
import { reportEmptied } from '../../hub/fit-content.ts'
import { type Json, MEMBERS, ORIGIN } from '../../hub/node.ts'
import type { Part } from '../../hub/part.ts'
import type { Turn } from '../../hub/turn.ts'
import { readArray, readObject, wrongShape } from '../../protocol-error.ts'
import { carryMore, type Draft, restoreLevels, type Wire, WRITTEN, type Written, writtenAs } from './extensions.ts'
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
  const more = carryMore(wire, 'content' in wire ? 2 : 1, known, silent, at, c)
  return { role, parts, [ORIGIN]: at, [WRITTEN]: 'message', ...more }
}

export function decodeMessages(value: unknown, c: Context): readonly Turn[] {
  const list = readArray(value, '/messages', 'an array of messages')
  if (list.length === 0) throw wrongShape('/messages', 'at least one message', list)
  const turns = list.map((item, i) => decodeMessage(item, `/messages/${i}`, c))
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
function fitsRole(part: Part, turn: Turn, c: Context): boolean {
  const { type } = part
  if (turn.role === 'assistant' && isDocument(part) && refusesMore(c.profile.anthropicVersion)) {
    c.report('dropped', 'document', part)
    return false
  }
  if (turn.role === 'user' || writtenAs(turn) !== undefined) return true
  if (turn.role === 'assistant') {
    if (type !== 'media') return true
    c.report('dropped', part.as, part)
    return false
  }
  if (type === 'text' || type === 'refusal' || type === 'opaque') return true
  c.report('dropped', type === 'media' ? part.as : 'opaque-part', part)
  return false
}

/** Calls `take` with each part of the turn that Messages can say, and its block. */
function encodeParts(turn: Turn, writing: Writing, take: (block: Draft, part: Part) => void): void {
  let group = -1
  for (let i = 0; i < turn.parts.length; i++) {
    const part = turn.parts[i] as Part
    if (part.group !== undefined && part.group.n !== group) {
      group = part.group.n
      reportGroup(part, writing.c)
    }
    if (!fitsRole(part, turn, writing.c)) continue
    const block = encodePart(part, i, writing)
    if (block !== undefined) take(block, part)
  }
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
  const blocks: Draft[] = []
  for (const turn of turns) {
    reportTurn(turn, c)
    encodeParts(turn, writingOf(turn, c), (block) => blocks.push(block))
  }
  return blocks.length === 0 ? undefined : shortContent(blocks)
}

/** A turn that a Messages document brought is a message of its own, whatever stands before it. */
function encodeOwnTurn(turn: Turn, messages: Message[], c: Context): void {
  const { role } = turn as { role: Message['role'] }
  const message: Message = { role, blocks: [], results: 0, draft: { role } }
  encodeParts(turn, writingOf(turn, c), (block) => message.blocks.push(block))
  // All of it was left out and told: a message without content would be refused as well.
  if (message.blocks.length === 0 && turn.parts.length > 0) return
  restoreLevels(turn, message.draft)
  messages.push(message)
}

/** What has been written of other dialects: the messages of calls, and what the assistant's blocks came from. */
interface Told {
  readonly calls: Map<string, Message>
  readonly origins: Map<Draft, Part>
}

/** The vendor wants turns of one role in one message, and tool results first in the message behind their calls. */
function encodeForeignTurn(turn: Turn, messages: Message[], { calls, origins }: Told, c: Context): void {
  const role = turn.role === 'developer' ? 'system' : turn.role
  let isSaid = turn.parts.length === 0
  encodeParts(turn, writingOf(turn, c), (block, part) => {
    isSaid = true
    if (part.type === 'tool-result') return addResult(block, part, messages, calls, c)
    const message = messageFor(role, messages)
    addBlock(block, message)
    if (turn.role === 'assistant') origins.set(block, part)
    if (part.type === 'tool-call' && part.run === 'client') calls.set(part.id, message)
  })
  if (!isSaid) reportEmptied(turn, c)
}

/** What is asked where an answer may not be begun by the caller, and the conversation ends with one. */
const GO_ON = 'Continue.'

/**
 * A conversation that ends with an answer. The models that go on where it ends refuse white space there; the newer ones refuse
 * such an end. https://platform.claude.com/docs/en/api/errors#prefill-not-supported
 */
function closeConversation(messages: Message[], origins: ReadonlyMap<Draft, Part>, mayEnd: boolean, c: Context): void {
  const message = messages.at(-1)
  const block = message?.blocks.at(-1)
  const part = block === undefined ? undefined : origins.get(block)
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
  const system = encodeSystem(turns.slice(0, leading), c)
  const messages: Message[] = []
  const calls = new Map<string, Message>()
  const origins = new Map<Draft, Part>()
  for (let i = leading; i < turns.length; i++) {
    const turn = turns[i] as Turn
    reportTurn(turn, c)
    if (writtenAs(turn) === undefined) encodeForeignTurn(turn, messages, { calls, origins }, c)
    else encodeOwnTurn(turn, messages, c)
  }
  closeConversation(messages, origins, mayEnd, c)
  const drafts = messages.map(({ draft, blocks }) => {
    const bare = blocks.length === 0 && draft['role'] === 'system'
    if (!bare) draft['content'] = shortContent(blocks)
    return draft
  })
  if (drafts.length === 0) drafts.push(emptyMessage(c))
  return { ...(system === undefined ? {} : { system }), messages: drafts }
}

/** Nothing is left to say, which Messages refuses: the vendor's own error is the clearest answer. */
function emptyMessage(c: Context): Draft {
  const draft: Draft = { role: 'user', content: '' }
  c.report('synthesized', 'empty-turn', undefined, undefined, { to: { node: draft } })
  return draft
}
