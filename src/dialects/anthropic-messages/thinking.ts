import type { Context } from '../../hub/context.ts'
import { knownMembers } from '../../hub/extensions.ts'
import { MEMBERS, ORIGIN } from '../../hub/node.ts'
import type { ReasoningPart, ReasoningSegment, Seal } from '../../hub/part.ts'
import { digestOfSegments, isOutOfScope, isSealEnvelope, packSeal, unpackSeal, withScope } from '../../hub/seal.ts'
import {
  carryMore,
  type Draft,
  MESSAGES,
  nothing,
  optionalString,
  restoreLevels,
  stringOf,
  type Wire,
} from './extensions.ts'

const thinkingKnown = knownMembers('type', 'thinking', 'signature')
const redactedKnown = knownMembers('type', 'data')
const none = knownMembers()
const redactedMembers = { seal: 'data' }

/** Opens an envelope of ours in a request. `undefined`: it is not to be trusted, and the whole part must go. */
function openSeal(value: string, form: Seal['form'], segments: readonly ReasoningSegment[], at: string, c: Context) {
  if (!isSealEnvelope(value)) return { issuer: MESSAGES, form, value } as const
  const opened = unpackSeal(value, segments, c.sha256)
  if (opened.ok) return opened.seal
  c.report('dropped', 'seal-unusable', { [ORIGIN]: at }, undefined, { detail: opened.why })
  return undefined
}

/** `thinking`: the text is empty where its display was switched off. Nothing where its seal cannot be trusted. */
export function decodeThinking(wire: Wire, at: string, c: Context, opens: boolean): ReasoningPart | undefined {
  const text = stringOf(wire['thinking'], 'thinking', at)
  const signature = optionalString(wire['signature'], 'signature', at)
  const segments: readonly ReasoningSegment[] = text === '' ? [] : [{ channel: 'full', text, [ORIGIN]: at }]
  const more = carryMore(wire, signature === undefined ? 2 : 3, thinkingKnown, none, at, c)
  if (signature === undefined || signature === '') return { type: 'reasoning', segments, [ORIGIN]: at, ...more }
  const seal: Seal | undefined = opens
    ? openSeal(signature, 'signature', segments, at, c)
    : { issuer: MESSAGES, form: 'signature', value: signature }
  if (seal === undefined) return undefined
  if (more === nothing) return { type: 'reasoning', segments, seal, [ORIGIN]: at }
  return { type: 'reasoning', segments, seal, [ORIGIN]: at, ...more }
}

export function decodeRedactedThinking(wire: Wire, at: string, c: Context, opens: boolean): ReasoningPart | undefined {
  const data = stringOf(wire['data'], 'data', at)
  const more = carryMore(wire, 2, redactedKnown, none, at, c, redactedMembers)
  const seal: Seal | undefined = opens
    ? openSeal(data, 'ciphertext', [], at, c)
    : { issuer: MESSAGES, form: 'ciphertext', value: data }
  return seal === undefined
    ? undefined
    : { type: 'reasoning', segments: [], seal, [MEMBERS]: redactedMembers, [ORIGIN]: at, ...more }
}

/** What stands between two segments in a block that has no segments. */
export const SEGMENT_SEPARATOR = '\n\n'

/** Segments of nothing say nothing: a block without text has none. */
const isSilent = ({ segments }: ReasoningPart): boolean => segments.every(({ text }) => text === '')

function textOf(part: ReasoningPart, c: Context): string {
  const { segments } = part
  const [first] = segments
  const silent = isSilent(part)
  for (const segment of segments) {
    if (silent) {
      c.report('dropped', 'empty-part', segment)
      continue
    }
    c.dropExtensions(segment)
    if (segment.channel === 'summary') c.report('approximated', 'reasoning-channel', segment, 'segment.channel')
    if (segment !== first) c.report('approximated', 'separator', segment)
  }
  return segments.length < 2 || silent ? (first?.text ?? '') : segments.map(({ text }) => text).join(SEGMENT_SEPARATOR)
}

/** A segment without text parts nothing: no separator stands for it. */
function withText(segments: readonly ReasoningSegment[], c: Context): readonly ReasoningSegment[] {
  return segments.filter((segment) => {
    if (segment.text === '') c.report('dropped', 'empty-part', segment)
    return segment.text !== ''
  })
}

function encodeBlock(text: string, seal: Seal | undefined): Draft {
  if (seal?.form === 'ciphertext' && text === '') return { type: 'redacted_thinking', data: seal.value }
  return { type: 'thinking', thinking: text, signature: seal?.form === 'signature' ? seal.value : '' }
}

/**
 * Reasoning in a request. The vendor refuses thinking without its own seal, so anything else is left out; `own`: a Messages
 * document brought it without one, and it goes back as it is.
 */
export function encodeSentThinking(part: ReasoningPart, c: Context, own: boolean): Draft | undefined {
  const { seal, segments } = part
  const issued = seal === undefined ? own : seal.issuer === MESSAGES
  if (!issued || (seal !== undefined && isOutOfScope(seal, c))) {
    const code = issued ? 'seal-unusable' : segments.length === 0 && seal !== undefined ? 'seal' : 'reasoning'
    c.report('dropped', code, part)
    return undefined
  }
  c.dropExtensions(part)
  const wire = encodeBlock(textOf(part, c), seal)
  restoreLevels(part, wire)
  return wire
}

/** How an answer may show reasoning, by what its request asked for. */
export type Display = 'shown' | 'omitted' | 'none'

interface Telling {
  readonly c: Context
  readonly own: boolean
  readonly display: Display
}

/**
 * Reasoning in an answer. A seal of another issuer travels in an envelope, as the signature of the text, or as redacted
 * thinking where there is none.
 */
export function encodeToldThinking(part: ReasoningPart, position: number, told: Telling): Draft | undefined {
  const { c, own } = told
  const display = own ? 'shown' : told.display
  if (display === 'none') {
    c.report('dropped', 'reasoning', part)
    return undefined
  }
  if (part.seal === undefined && isSilent(part) && !own) {
    c.report('dropped', 'empty-part', part)
    return undefined
  }
  c.dropExtensions(part)
  const text = display === 'omitted' ? '' : textOf({ ...part, segments: withText(part.segments, c) }, c)
  if (display === 'omitted') for (const segment of part.segments) c.report('dropped', 'reasoning', segment)
  const seal = encodeSeal(part, text, position, c)
  if (seal === undefined && text === '' && !own) return undefined
  const wire = encodeBlock(text, seal)
  restoreLevels(part, wire)
  return wire
}

/** `digest` vouches for the text that the client will send back. */
export function sealFor(
  part: ReasoningPart,
  seal: Seal,
  position: number,
  digest: (sha256: (text: string) => string) => string,
  hasText: boolean,
  c: Context,
): Seal | undefined {
  if (seal.issuer === MESSAGES) return seal
  if (c.sha256 === undefined) {
    c.report('dropped', 'seal', part, hasText ? 'reasoning.seal' : undefined)
    return undefined
  }
  const value = packSeal(withScope(seal, c), position, digest(c.sha256), c.sha256)
  return { issuer: MESSAGES, form: hasText ? 'signature' : 'ciphertext', value }
}

function encodeSeal(part: ReasoningPart, text: string, position: number, c: Context): Seal | undefined {
  if (part.seal === undefined) return undefined
  const segments: readonly ReasoningSegment[] = text === '' ? [] : [{ channel: 'full', text }]
  return sealFor(part, part.seal, position, (sha256) => digestOfSegments(segments, sha256), text !== '', c)
}
