import type { Delta, Event } from './event.ts'
import { type InputScan, isScanComplete, scanInput, startScan } from './input-scanner.ts'
import { ORIGIN } from './node.ts'
import type { Citation, Part } from './part.ts'

export type PartStart = Extract<Event, { type: 'part-start' }>
export type PartEvent = Extract<Event, { type: 'part-delta' | 'part-patch' | 'part-seal' | 'part-end' }>

/** One part of the input, from its start until the end of the stream: late fragments must find it. */
export interface Track {
  /** `waiting`: queued. `open`: the one that is being told. `shut`: told, and closed before its end came. */
  phase: 'waiting' | 'open' | 'shut' | 'ended' | 'other-choice'
  type: Part['type']
  /** Index in the output. */
  out: number
  /** UTF-16 units of a text that were told in earlier pieces: citations count from the start of the piece. */
  base: number
  /** Of a text or refusal, so far. */
  length: number
  /** JSON tool calls only. */
  scan?: InputScan
  /** Text and refusal only: what a further piece starts as. */
  piece?: PartStart
}

export function trackOf({ part, choice, index }: PartStart): Track {
  const track: Track = { phase: 'waiting', type: part.type, out: -1, base: 0, length: 0 }
  if (choice !== undefined && choice > 0) track.phase = 'other-choice'
  else if (part.type === 'tool-call' && part.form === 'json') {
    track.scan = startScan()
    scanInput(track.scan, part.input)
  } else if (part.type === 'text') {
    const { citations: _citations, logprobs: _logprobs, cache: _cache, ext: _ext, ...rest } = part
    track.piece = { type: 'part-start', index, part: { ...rest, text: '' } }
    track.length = part.text.length
  } else if (part.type === 'refusal') {
    const { ext: _ext, ...rest } = part
    track.piece = { type: 'part-start', index, part: { ...rest, text: '' } }
    track.length = part.text.length
  }
  return track
}

/** May the part be closed although its end has not come? */
export function isClosable(track: Track): boolean {
  return track.piece !== undefined || (track.scan !== undefined && isScanComplete(track.scan))
}

export function renumber<E extends PartStart | PartEvent>(event: E, index: number): E {
  return event.index === index ? event : { ...event, index }
}

/**
 * A further piece stands where the first one began, as far as it is more of the same. What opens an empty one, or goes on
 * behind one, is somewhere else: what is said of the place of the first is not true of it.
 */
export function pieceOf(piece: PartStart, delta: Delta, length: number): PartStart {
  if (length > 0 && (delta.on === 'refusal' || (delta.on === 'text' && delta.text !== ''))) return piece
  const { [ORIGIN]: _origin, ...part } = piece.part
  return { ...piece, part }
}

/** Whether what is cited was told in an earlier piece. */
export function isBehind({ start, end }: Citation, base: number): boolean {
  return base > 0 && ((start === undefined && end !== undefined) || (start !== undefined && start < base))
}

/** A citation of a later piece: positions before the piece have no meaning in it. */
function citationFrom(citation: Citation, base: number): Citation {
  const { start, end, ...rest } = citation
  if (start === undefined || isBehind(citation, base)) return rest
  return { ...rest, start: start - base, ...(end === undefined ? {} : { end: end - base }) }
}

export function isEmpty(delta: Delta): boolean {
  return (
    (delta.on === 'text' && delta.text === '' && delta.logprobs === undefined) ||
    (delta.on === 'refusal' && delta.text === '')
  )
}

/** Writes one event of a part under its index in the output. */
export function tell(track: Track, event: PartEvent, out: Event[]): void {
  if (event.type === 'part-delta' && track.base > 0 && event.delta.on === 'citation') {
    const delta: Delta = { on: 'citation', citation: citationFrom(event.delta.citation, track.base) }
    out.push({ type: 'part-delta', index: track.out, delta })
  } else out.push(renumber(event, track.out))
}
