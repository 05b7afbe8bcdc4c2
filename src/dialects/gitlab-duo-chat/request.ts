import type { Codec } from '../../dialect.ts'
import type { Context } from '../../hub/context.ts'
import { carryMembers, knownMembers, restoreMembers } from '../../hub/extensions.ts'
import { type Json, MEMBERS, ORIGIN } from '../../hub/node.ts'
import type { OpaquePart } from '../../hub/part.ts'
import type { HubRequest } from '../../hub/request.ts'
import type { Turn } from '../../hub/turn.ts'
import { readObject, readString } from '../../protocol-error.ts'
import { decodeEntries, encodeEntry } from './context-entries.ts'
import { DUO_CHAT } from './members.ts'
import { reportAskedFor } from './options.ts'
import { cutText, reportCut } from './text-length.ts'
import { type Conversation, readConversation, type Said } from './turns.ts'

type Wire = Readonly<Record<string, unknown>>

/** The contract's limit of the question, in characters. */
const LONGEST_QUESTION = 1000

const CLEAN = 'with_clean_history'
const read = ['content', 'additional_context', 'current_file']
const known = knownMembers(...read)
const knownAndClean = knownMembers(...read, CLEAN)
const silent = knownMembers(
  'resource_type',
  'resource_id',
  'project_id',
  'referer_url',
  'client_subscription_id',
  CLEAN,
)

const fileWords = ['file_name', 'content_above_cursor', 'selected_text', 'content_below_cursor'] as const

function decodeFile(value: unknown): readonly Turn[] {
  if (value === undefined || value === null) return []
  const at = '/current_file'
  const wire: Wire = readObject(value, at)
  const words = fileWords.filter((word) => wire[word] !== undefined && wire[word] !== null)
  for (const word of words) readString(wire[word], `${at}/${word}`)
  const part: OpaquePart = {
    type: 'opaque',
    dialect: DUO_CHAT,
    wire: wire as Json,
    words,
    missed: 'current-file',
    untagged: true,
    [ORIGIN]: at,
  }
  return [{ role: 'user', parts: [part], [ORIGIN]: at }]
}

/** The question stands last: everything else is what it is asked about. */
function decode(value: Json, c: Context): HubRequest {
  const wire: Wire = readObject(value, '', 'a request')
  const question: Turn = {
    role: 'user',
    parts: [
      { type: 'text', text: readString(wire['content'], '/content'), [ORIGIN]: '/content', [MEMBERS]: { text: '' } },
    ],
    [ORIGIN]: '/content',
    [MEMBERS]: { role: '' },
  }
  const clean = wire[CLEAN] === true
  return {
    model: '',
    turns: [...decodeEntries(wire['additional_context'], c), ...decodeFile(wire['current_file']), question],
    ...carryMembers(wire, clean ? knownAndClean : known, silent, DUO_CHAT, '', c),
    [ORIGIN]: '',
    ...(clean ? { [MEMBERS]: { [CLEAN]: CLEAN } } : {}),
  }
}

/** The newest text of the user; where the user says nothing, the newest of all. */
function questionOf(said: readonly Said[]): Said | undefined {
  return said.findLast(({ turn }) => turn.role === 'user') ?? said.at(-1)
}

function encodeQuestion(said: readonly Said[], question: Said | undefined, c: Context): string {
  if (question === undefined) {
    c.report('defaulted', 'missing-member', undefined, undefined, { to: '/content' })
    return ''
  }
  const { turn, part } = question
  if (c.native) return part.text
  if (turn.role !== 'user') c.report('approximated', 'role', part, undefined, { detail: turn.role })
  if (question !== said.at(-1)) c.report('moved', 'order', part, undefined, { to: '/content' })
  const content = cutText(part.text, LONGEST_QUESTION)
  if (content !== part.text) reportCut(question, content, c)
  return content
}

function reportTurns(said: readonly Said[], c: Context): void {
  for (const { turn, part } of said) {
    c.report('approximated', 'transcript', part)
    if (turn.role === 'developer') c.report('approximated', 'role', part, undefined, { detail: turn.role })
  }
}

/** Entries of the dialect's own stand where they stood; texts are numbered as entries are. */
function encodeEntries(hub: HubRequest, { own }: Conversation, beside: readonly Said[], c: Context): readonly Json[] {
  if (own.length === 0) return beside.map((one, place) => encodeEntry(one, place, c))
  const entries: Json[] = []
  const byPart = new Map<unknown, Said>(beside.map((one) => [one.part, one]))
  for (const { parts } of hub.turns)
    for (const part of parts) {
      const one = byPart.get(part)
      if (one !== undefined) entries.push(encodeEntry(one, entries.length, c))
      else if (part.type === 'opaque' && part[MEMBERS]?.['entry'] !== undefined) entries.push(part.wire)
    }
  return entries
}

/**
 * One question, and what was said before it as context: the endpoint has neither turns nor roles. The system prompt is a
 * rule of the user's, which the server's own prompt overrules.
 */
function encode(hub: HubRequest, c: Context): Json {
  const conversation = readConversation(hub, DUO_CHAT, c)
  const { said, own } = conversation
  reportAskedFor(hub, c)
  const { stream } = hub.options ?? {}
  if (stream !== undefined)
    c.report('dropped', stream ? 'no-stream' : 'stream-option', hub.options ?? {}, 'options.stream')
  const question = questionOf(said)
  const beside = said.filter((one) => one !== question)
  if (!c.native) reportTurns(beside, c)
  const wire: Record<string, unknown> = { content: encodeQuestion(said, question, c) }
  const entries = encodeEntries(hub, conversation, beside, c)
  if (entries.length > 0) wire['additional_context'] = entries
  const file = own.find((part) => part[MEMBERS]?.['entry'] === undefined)
  if (file !== undefined) wire['current_file'] = file.wire
  if (!c.native) {
    wire[CLEAN] = true
    c.report('defaulted', 'clean-history', undefined, undefined, { to: `/${CLEAN}` })
  } else if (hub[MEMBERS]?.[CLEAN] !== undefined) wire[CLEAN] = true
  restoreMembers(wire, hub, DUO_CHAT)
  return wire as Json
}

export const request: Codec<HubRequest> = { decode, encode }
