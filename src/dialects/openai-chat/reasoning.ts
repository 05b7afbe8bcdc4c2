import type { Context, Profile } from '../../hub/context.ts'
import { effortFor } from '../../hub/effort.ts'
import { type Json, joinMember, MEMBERS, ORIGIN, placeAt, pointerKey } from '../../hub/node.ts'
import type { ReasoningPart, ReasoningSegment, Seal } from '../../hub/part.ts'
import type { ReasoningOptions } from '../../hub/request.ts'
import { digestOfSegments, isOutOfScope, packSeal, withScope } from '../../hub/seal.ts'
import { readString } from '../../protocol-error.ts'
import { CHAT } from './extensions.ts'
import { bareText } from './parts.ts'
import { decodeDetails, encodeOwnPiece, pieceOf, sealPiece } from './reasoning-details.ts'

type Wire = Readonly<Record<string, unknown>>

/** The members under which compatible servers write reasoning; OpenAI's own API has none. */
export const reasoningMembers = ['reasoning_content', 'reasoning', 'reasoning_details'] as const

export function decodeReasoningOptions(wire: Wire): ReasoningOptions | undefined {
  const effort = wire['reasoning_effort']
  if (effort === undefined || effort === null) return undefined
  return { effort: readString(effort, '/reasoning_effort'), [ORIGIN]: '' }
}

export function encodeReasoningOptions(options: ReasoningOptions, wire: Record<string, unknown>, c: Context): void {
  c.dropExtensions(options)
  const effort = effortFor(options, '/reasoning_effort', c)
  if (effort !== undefined) wire['reasoning_effort'] = effort
  if (options.summary !== undefined) c.report('dropped', 'reasoning-summary', options, 'reasoning-options.summary')
  if (options.sealed !== undefined) c.report('dropped', 'reasoning-sealed', options, 'reasoning-options.sealed')
}

type Member = NonNullable<Profile['chatReasoning']>

type TextMember = 'reasoning_content' | 'reasoning'

/** `MEMBERS` of reasoning: under which member it came. */
const cameAs = {
  reasoning_content: { [CHAT]: 'reasoning_content' },
  reasoning: { [CHAT]: 'reasoning' },
} as const satisfies Record<TextMember, object>

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

/**
 * The reasoning of an assistant message. Some servers write the same text under two members: the first one with text is
 * read, the others stay extensions. `at` is the pointer of the message; envelopes are opened in requests only.
 */
export function decodeReasoning(message: Wire, at: string, opens: boolean, c: Context): readonly ReasoningPart[] {
  const { reasoning_content: full, reasoning, reasoning_details: details } = message
  const member: TextMember | undefined = isGiven(full)
    ? 'reasoning_content'
    : isGiven(reasoning)
      ? 'reasoning'
      : undefined
  if (member === undefined) return isGiven(details) ? decodeDetails(details, `${at}/reasoning_details`, opens, c) : []
  const place = `${at}/${member}`
  const segment: ReasoningSegment = {
    channel: 'full',
    text: readString(message[member], place),
    [ORIGIN]: place,
    [MEMBERS]: bareText,
  }
  const part: ReasoningPart = { type: 'reasoning', segments: [segment], [ORIGIN]: place, [MEMBERS]: cameAs[member] }
  if (!isGiven(details) && (member === 'reasoning' || !isGiven(reasoning))) return [part]
  const others = reasoningMembers.filter((name) => name !== member && isGiven(message[name]))
  const ext = Object.fromEntries(others.map((name) => [name, message[name] as Json]))
  const places = Object.fromEntries(others.map((name) => [`ext.${name}`, `../${name}`]))
  return [{ ...part, [MEMBERS]: { ...places, [CHAT]: member }, ext: { [CHAT]: ext } }]
}

/** Under which member Chat itself brought the reasoning. */
export function ownMemberOf(part: ReasoningPart): Member | undefined {
  return part[MEMBERS]?.[CHAT] as Member | undefined
}

/**
 * Under which member reasoning is written: the one that Chat brought it under, else what the profile says. `sent`: to an
 * upstream, and OpenAI's own has none. `told`: to a client, which most expect under the name that DeepSeek gave it.
 */
export function memberOf(part: ReasoningPart, side: 'sent' | 'told', { profile }: Context): Member {
  // What a server of Chat sealed, it told in pieces.
  if (part.seal?.issuer === CHAT) return 'reasoning_details'
  const chosen =
    side === 'sent' ? (profile.chatReasoning ?? 'omit') : (profile.chatClientReasoning ?? 'reasoning_content')
  return ownMemberOf(part) ?? chosen
}

/** Whether a seal goes along: to its issuer as it is, to a client in an envelope, and in pieces only. */
export function carriesSeal(member: Member, side: 'sent' | 'told', seal: Seal, c: Context): boolean {
  if (member !== 'reasoning_details') return false
  return seal.issuer === CHAT || (side === 'told' && c.sha256 !== undefined)
}

/** Where a part of reasoning is being written. */
export interface ReasoningPlace {
  readonly side: 'sent' | 'told'
  /** Index among the parts of its answer. */
  readonly position: number
  /** How many pieces of `reasoning_details` stand in the message already. */
  readonly pieces: number
}

/** The texts as one; what stood in several segments is set apart by a blank line. */
function joinSegments(segments: readonly ReasoningSegment[], channel: ReasoningSegment['channel'], c: Context): string {
  const said = segments.filter(({ text }) => text !== '')
  for (const segment of segments) {
    c.dropExtensions(segment)
    if (said.length > 0 && !said.includes(segment)) {
      c.report('dropped', 'empty-part', segment)
      continue
    }
    if (said.length > 0 && segment !== said[0]) c.report('approximated', 'separator', segment)
    if (segment.channel !== channel) c.report('approximated', 'reasoning-channel', segment, 'segment.channel')
  }
  return said.map(({ text }) => text).join('\n\n')
}

/** The piece of `reasoning_details` that a part of another dialect becomes. */
function encodePiece(part: ReasoningPart, sealed: boolean, place: ReasoningPlace, c: Context): Json {
  const { segments, seal } = part
  const [first] = segments
  const text = first === undefined ? '' : joinSegments(segments, first.channel, c)
  const value =
    sealed && seal !== undefined ? sealValue(seal, first === undefined ? [] : [{ ...first, text }], place, c) : ''
  const end = value === '' ? {} : sealPiece(value, first?.channel, place.pieces)
  if (first === undefined) return end
  const { members, member } = pieceOf(first.channel, place.pieces)
  return { ...members, [member]: text, ...end }
}

function sealValue(
  seal: Seal,
  segments: readonly ReasoningSegment[],
  { position }: ReasoningPlace,
  c: Context,
): string {
  if (seal.issuer === CHAT || c.sha256 === undefined) return seal.value
  return packSeal(withScope(seal, c), position, digestOfSegments(segments, c.sha256), c.sha256)
}

/** What a message holds of one reasoning part: members to be set on it. Nothing where the profile wants none. */
export function encodeReasoning(
  part: ReasoningPart,
  place: ReasoningPlace,
  c: Context,
): Record<string, Json> | undefined {
  const { segments, seal } = part
  if (seal?.issuer === CHAT && isOutOfScope(seal, c)) {
    c.report('dropped', 'seal-unusable', part)
    return undefined
  }
  const member = memberOf(part, place.side, c)
  const sealed = seal !== undefined && carriesSeal(member, place.side, seal, c)
  const own = ownMemberOf(part) === 'reasoning_details'
  // A text of nothing is read as none; pieces may say something beside it.
  const silent = member !== 'reasoning_details' && segments.every(({ text }) => text === '')
  if (member === 'omit' || silent || (segments.length === 0 && !sealed && !(own && seal === undefined))) {
    const empty = seal === undefined ? 'empty-part' : 'seal'
    c.report('dropped', silent || segments.length === 0 ? empty : 'reasoning', part)
    return undefined
  }
  if (seal !== undefined && !sealed) c.report('dropped', 'seal', part, 'reasoning.seal')
  if (own) return { reasoning_details: [encodeOwnPiece(part)] }
  c.dropExtensions(part)
  if (member === 'reasoning_details') return { reasoning_details: [encodePiece(part, sealed, place, c)] }
  return { [member]: joinSegments(segments, 'full', c), ...besideText(part, c) }
}

/** The other members under which Chat told reasoning. What else stood in a content part of it has no place in a message. */
function besideText(part: ReasoningPart, c: Context): Readonly<Record<string, Json>> {
  const own = part.ext?.[CHAT]
  if (own === undefined) return {}
  const { [ORIGIN]: at = '', [MEMBERS]: places } = part
  const kept: Record<string, Json> = {}
  for (const key of Object.keys(own))
    if ((reasoningMembers as readonly string[]).includes(key)) kept[key] = own[key] as Json
    else c.report('dropped', 'member', placeAt(joinMember(at, places?.[`ext.${key}`] ?? pointerKey(key))))
  return kept
}
