import type { Codec } from '../../dialect.ts'
import type { Context } from '../../hub/context.ts'
import { carryMembers, knownMembers, restoreMembers } from '../../hub/extensions.ts'
import { type Json, MEMBERS, ORIGIN } from '../../hub/node.ts'
import type { OpaquePart } from '../../hub/part.ts'
import type { HubRequest } from '../../hub/request.ts'
import type { Turn } from '../../hub/turn.ts'
import { readArray, readBoolean, readObject, readString } from '../../protocol-error.ts'
import { readConversation, reportAskedFor, type Said } from '../gitlab-duo-chat/index.ts'
import { fitTranscript, LONGEST_BODY, sizeOf } from './fit-transcript.ts'
import { DUO_CODE } from './members.ts'
import { readTranscript, writeTranscript } from './transcript.ts'

type Wire = Readonly<Record<string, unknown>>

const GENERATION = 'generation'
const read = ['current_file', 'user_instruction', 'context', 'stream']
const known = knownMembers(...read)
const knownAndIntent = knownMembers(...read, 'intent')
const silent = knownMembers('intent', 'generation_type', 'project_path')

/** The endpoint demands a file; where nobody edits one, an empty one stands for it. */
const noFile = { file_name: 'answer.md', content_above_cursor: '' } as const

const given = (value: unknown): boolean => value !== undefined && value !== null

/** A file or snippet of the wire, as an item of its own that other dialects are told in words. */
function itemOf(value: unknown, at: string, words: readonly string[], missed: 'current-file' | 'document-text'): Turn {
  const wire: Wire = readObject(value, at)
  const said = words.filter((word) => given(wire[word]))
  for (const word of said) readString(wire[word], `${at}/${word}`)
  const place = missed === 'current-file' ? 'file' : 'context'
  const part: OpaquePart = {
    type: 'opaque',
    dialect: DUO_CODE,
    wire: wire as Json,
    words: said,
    missed,
    untagged: true,
    [ORIGIN]: at,
    [MEMBERS]: { [place]: '' },
  }
  return { role: 'user', parts: [part], [ORIGIN]: at, [MEMBERS]: { role: '' } }
}

function decodeTurns(wire: Wire): readonly Turn[] {
  const { context, current_file: file, user_instruction: instruction } = wire
  const entries = given(context) ? readArray(context, '/context', 'an array of files and snippets') : []
  const turns = entries.map((entry, i) => itemOf(entry, `/context/${i}`, ['name', 'content'], 'document-text'))
  turns.push(
    itemOf(file, '/current_file', ['file_name', 'content_above_cursor', 'content_below_cursor'], 'current-file'),
  )
  if (!given(instruction)) return turns
  const at = '/user_instruction'
  const whole = readString(instruction, at)
  for (const { role, text } of readTranscript(whole))
    turns.push({
      role,
      parts: [{ type: 'text', text, [ORIGIN]: at, [MEMBERS]: { text: '' } }],
      [ORIGIN]: at,
      [MEMBERS]: { role: '' },
    })
  return turns
}

function decode(value: Json, c: Context): HubRequest {
  const wire: Wire = readObject(value, '', 'a request')
  const { stream } = wire
  const generates = wire['intent'] === GENERATION
  return {
    model: '',
    turns: decodeTurns(wire),
    ...(given(stream) ? { options: { stream: readBoolean(stream, '/stream'), [ORIGIN]: '' } } : {}),
    ...carryMembers(wire, generates ? knownAndIntent : known, silent, DUO_CODE, '', c),
    [ORIGIN]: '',
    ...(generates ? { [MEMBERS]: { intent: 'intent' } } : {}),
  }
}

function reportTurns(said: readonly Said[], c: Context): void {
  const [first] = said
  // What one user says once stands as it is.
  if (said.length === 1 && first?.turn.role === 'user') return
  for (const { part } of said) c.report('approximated', 'transcript', part)
}

/** Bytes of the body without the instruction. */
function sizeOfRest(wire: Readonly<Record<string, unknown>>): number {
  return sizeOf(JSON.stringify({ ...wire, user_instruction: '' }))
}

/**
 * The conversation as the instruction of a generation, in an empty file. `context` would be the better place, but the
 * gateway leaves it out for everybody who does not call himself a language server.
 */
function encode(hub: HubRequest, c: Context): Json {
  const { said, own } = readConversation(hub, DUO_CODE, c)
  reportAskedFor(hub, c)
  const file = own.find((part) => part[MEMBERS]?.['file'] !== undefined)
  const wire: Record<string, unknown> = { current_file: file?.wire ?? noFile }
  if (!c.native) {
    wire['intent'] = GENERATION
    c.report('defaulted', 'missing-member', undefined, undefined, { to: '/current_file' })
    c.report('defaulted', 'missing-member', undefined, undefined, { to: '/intent' })
    reportTurns(said, c)
  } else if (hub[MEMBERS]?.['intent'] !== undefined) wire['intent'] = GENERATION
  const { stream } = hub.options ?? {}
  if (stream !== undefined) wire['stream'] = stream
  const context = own.filter((part) => part[MEMBERS]?.['context'] !== undefined)
  if (context.length > 0) wire['context'] = context.map((part) => part.wire)
  if (said.length > 0)
    wire['user_instruction'] = writeTranscript(fitTranscript(said, LONGEST_BODY - sizeOfRest(wire), c))
  restoreMembers(wire, hub, DUO_CODE)
  return wire as Json
}

export const request: Codec<HubRequest> = { decode, encode }
