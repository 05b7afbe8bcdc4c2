import type { Context } from '../../hub/context.ts'
import { type Json, MEMBERS, ORIGIN, placeAt, setOwn } from '../../hub/node.ts'
import type { ReasoningPart, ReasoningSegment, Seal } from '../../hub/part.ts'
import { isSealEnvelope, unpackSeal } from '../../hub/seal.ts'
import { readArray, readObject } from '../../protocol-error.ts'
import { CHAT } from './extensions.ts'

type Wire = Readonly<Record<string, unknown>>

/** OpenRouter's pieces of reasoning: a text, a summary or a ciphertext, perhaps signed. A piece is a part. */
const TYPES = { full: 'reasoning.text', summary: 'reasoning.summary', sealed: 'reasoning.encrypted' } as const
const textMembers = { full: 'text', summary: 'summary' } as const

/** What a piece says beside. Kept under names of its own, as other nodes have members of these names. */
const beside: ReadonlySet<string> = new Set(['type', 'format', 'index', 'id'])
const PREFIX = 'reasoning.'

/** Marks, among the places of its members, a piece without a type. */
const UNTYPED = 'untyped'

/** Where a piece holds what only its issuer can check. */
export function sealOfPiece(wire: Wire): { readonly member: 'signature' | 'data'; readonly seal: Seal } | undefined {
  const member = (['signature', 'data'] as const).find((name) => typeof wire[name] === 'string' && wire[name] !== '')
  if (member === undefined) return undefined
  const form = member === 'data' ? 'ciphertext' : 'signature'
  return { member, seal: { issuer: CHAT, form, value: wire[member] as string } }
}

/** The members of a piece that are neither its text nor its seal, nor the type that it has by these. */
export function moreOf(wire: Wire): readonly string[] {
  const channel = typeof wire['summary'] === 'string' ? 'summary' : 'full'
  const text = typeof wire[textMembers[channel]] === 'string' ? textMembers[channel] : undefined
  const seal = sealOfPiece(wire)?.member
  const usual = text === undefined ? TYPES.sealed : TYPES[channel]
  return Object.keys(wire).filter((key) => key !== seal && key !== text && !(key === 'type' && wire[key] === usual))
}

/** Whether a piece has no text, no seal and nothing beside: an empty one, or one that has only its type. */
export function saysNothing(wire: Wire): boolean {
  const said = [wire['text'], wire['summary']].some((text) => typeof text === 'string' && text !== '')
  return !said && sealOfPiece(wire) === undefined && moreOf(wire).length === 0
}

function decodePiece(wire: Wire, at: string, opens: boolean, c: Context): ReasoningPart | undefined {
  const channel = typeof wire['summary'] === 'string' ? 'summary' : 'full'
  const member = textMembers[channel]
  const text = wire[member]
  const segments: readonly ReasoningSegment[] =
    typeof text === 'string' ? [{ channel, text, [ORIGIN]: at, [MEMBERS]: { text: member, channel: 'type' } }] : []
  const held = sealOfPiece(wire)
  const seal = held === undefined ? undefined : open(held.seal, segments, at, opens, c)
  if (held !== undefined && seal === undefined) return undefined
  const own: Record<string, Json> = {}
  const places: Record<string, string> = { [CHAT]: 'reasoning_details' }
  if (held !== undefined) places['seal'] = held.member
  if (wire['type'] === undefined) places[UNTYPED] = ''
  for (const key of moreOf(wire)) {
    if (!beside.has(key)) setOwn(own, key, wire[key])
    else {
      own[PREFIX + key] = wire[key] as Json
      places[`ext.${PREFIX}${key}`] = key
    }
  }
  return {
    type: 'reasoning',
    segments,
    ...(seal === undefined ? {} : { seal }),
    ...(Object.keys(own).length === 0 ? {} : { ext: { [CHAT]: own } }),
    [ORIGIN]: at,
    [MEMBERS]: places,
  }
}

function open(
  seal: Seal,
  segments: readonly ReasoningSegment[],
  at: string,
  opens: boolean,
  c: Context,
): Seal | undefined {
  if (!opens || !isSealEnvelope(seal.value)) return seal
  const opened = unpackSeal(seal.value, segments, c.sha256)
  if (opened.ok) return opened.seal
  c.report('dropped', 'seal-unusable', placeAt(at), undefined, { detail: opened.why })
  return undefined
}

/**
 * The pieces of a message. In a request (`opens`) a piece may hold an envelope of ours; one that cannot be trusted takes the
 * whole piece with it.
 */
export function decodeDetails(value: unknown, at: string, opens: boolean, c: Context): readonly ReasoningPart[] {
  const list = readArray(value, at)
  return list.flatMap((item, k) => decodePiece(readObject(item, `${at}/${k}`), `${at}/${k}`, opens, c) ?? [])
}

/** A piece that Chat brought, as it stood; a seal that is not Chat's own was reported. */
export function encodeOwnPiece({ segments: [segment], seal, ext, [MEMBERS]: places }: ReasoningPart): Json {
  const own = ext?.[CHAT] ?? {}
  const wire: Record<string, Json> = {}
  if (places?.[UNTYPED] === undefined) wire['type'] = segment === undefined ? TYPES.sealed : TYPES[segment.channel]
  if (segment !== undefined) wire[textMembers[segment.channel]] = segment.text
  if (seal?.issuer === CHAT) wire[places?.['seal'] ?? sealMember(seal)] = seal.value
  for (const key of Object.keys(own))
    if (key.startsWith(PREFIX)) wire[key.slice(PREFIX.length)] = own[key] ?? null
    else setOwn(wire, key, own[key])
  return wire
}

const sealMember = ({ form }: Seal): 'signature' | 'data' => (form === 'ciphertext' ? 'data' : 'signature')

/** The beginning of a piece whose text is told; `channel` is that of its first segment. */
export function pieceOf(channel: ReasoningSegment['channel'], index: number) {
  return { members: { type: TYPES[channel], index }, member: textMembers[channel] }
}

/** A piece that holds a seal: the signature of the text of that index, or all that there is. */
export function sealPiece(value: string, channel: ReasoningSegment['channel'] | undefined, index: number) {
  return channel === undefined
    ? { type: TYPES.sealed, data: value, index }
    : { type: TYPES[channel], signature: value, index }
}
