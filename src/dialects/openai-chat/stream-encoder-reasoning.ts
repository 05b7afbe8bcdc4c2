import type { Context } from '../../hub/context.ts'
import type { Delta, Event } from '../../hub/event.ts'
import type { Frame } from '../../hub/machine.ts'
import { type Node, placeAt } from '../../hub/node.ts'
import type { ReasoningPart, ReasoningSegment, Seal } from '../../hub/part.ts'
import { addToDigest, endDigest, packSeal, startDigest, withScope } from '../../hub/seal.ts'
import { CHAT } from './extensions.ts'
import { reportLosses } from './losses.ts'
import { carriesSeal, memberOf, ownMemberOf } from './reasoning.ts'
import { encodeOwnPiece, pieceOf, sealPiece } from './reasoning-details.ts'
import { chunkOf, type EncoderState, enclosing, type PartTrack, trackOf, write } from './stream-chunks.ts'

type ReasoningDelta = Extract<Delta, { on: 'reasoning' }>

export const placeOf = ({ at }: PartTrack): Node | undefined => (at === undefined ? undefined : placeAt(at))

export function startReasoning(
  state: EncoderState,
  { index, choice: n = 0 }: Extract<Event, { type: 'part-start' }>,
  part: ReasoningPart,
  c: Context,
  out: Frame[],
): void {
  const member = memberOf(part, 'told', c)
  if (member === 'omit') {
    c.report('dropped', 'reasoning', part)
    return
  }
  if (ownMemberOf(part) === 'reasoning_details') {
    // Pieces that Chat streamed pass as notes, whole; those of a whole answer stand here.
    if (part.segments.length > 0 || part.seal !== undefined)
      out.push(chunkOf(state, n, JSON.stringify({ reasoning_details: [encodeOwnPiece(part)] })))
    return
  }
  reportLosses(part, c)
  const track = trackOf('reasoning', n, part, enclosing(state, n, `{"${member}":`, '}'))
  if (member === 'reasoning_details') track.pieces = { digest: startDigest, position: index, index: 0 }
  state.parts[index] = track
  part.segments.forEach((one, segment) => {
    const { channel, text } = one
    if (one.ext !== undefined) c.dropExtensions(one)
    addReasoning(state, track, { on: 'reasoning', segment, channel, text }, c, out)
  })
  if (part.seal !== undefined)
    sealReasoning(track, part.seal, c, () => c.report('dropped', 'seal', part, 'reasoning.seal'))
}

/** Texts are joined by a blank line. */
export function addReasoning(
  state: EncoderState,
  track: PartTrack,
  { segment, channel, text }: ReasoningDelta,
  c: Context,
  out: Frame[],
): void {
  if (text === '') return
  const choice = state.choices[track.choice]
  if (segment !== track.segment && choice !== undefined) {
    const { pieces } = track
    if (pieces !== undefined && track.bare) beginPiece(state, track, pieces, channel)
    if (channel !== (pieces?.channel ?? 'full')) c.report('approximated', 'reasoning-channel', placeOf(track))
    const joins = pieces === undefined ? choice.reasonings++ > 0 : !track.bare
    if (joins) {
      c.report('approximated', 'separator', placeOf(track))
      addToPiece(track, '\n\n', c)
      out.push(write(track, '\n\n'))
    }
    track.segment = segment
    track.bare = false
  }
  addToPiece(track, text, c)
  out.push(write(track, text))
}

function addToPiece({ pieces }: PartTrack, text: string, { sha256 }: Context): void {
  if (pieces !== undefined && sha256 !== undefined) pieces.digest = addToDigest(pieces.digest, text, sha256)
}

function beginPiece(
  state: EncoderState,
  track: PartTrack,
  pieces: NonNullable<PartTrack['pieces']>,
  channel: ReasoningSegment['channel'],
): void {
  const choice = state.choices[track.choice]
  pieces.index = choice === undefined ? 0 : choice.pieces++
  pieces.channel = channel
  const { members, member } = pieceOf(channel, pieces.index)
  const before = `{"reasoning_details":[${JSON.stringify(members).slice(0, -1)},"${member}":`
  Object.assign(track, enclosing(state, track.choice, before, '}]}'))
}

/** A seal is told at the end of its part: it signs all that was said. `lose` tells that there is no place for it. */
export function sealReasoning(track: PartTrack | undefined, seal: Seal, c: Context, lose: () => void): void {
  if (track?.pieces !== undefined && carriesSeal('reasoning_details', 'told', seal, c)) track.pieces.seal = seal
  // What Chat streamed of its own seals passed as a note.
  else if (seal.issuer !== CHAT) lose()
}

/** The client puts pieces of one index together, so that the signature comes to stand beside its text. */
export function endReasoning(state: EncoderState, track: PartTrack, c: Context, out: Frame[]): void {
  const { pieces } = track
  const choice = state.choices[track.choice]
  if (pieces?.seal === undefined || choice === undefined) return
  const { seal, position, channel } = pieces
  if (channel !== undefined) addToPiece(track, '\u0001', c)
  const packs = seal.issuer !== CHAT && c.sha256 !== undefined
  const value = packs
    ? packSeal(withScope(seal, c), position, endDigest(pieces.digest, c.sha256), c.sha256)
    : seal.value
  const piece = sealPiece(value, channel, channel === undefined ? choice.pieces++ : pieces.index)
  out.push(chunkOf(state, track.choice, JSON.stringify({ reasoning_details: [piece] })))
  track.bare = false
}
