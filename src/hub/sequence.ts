import type { Delta, Event } from './event.ts'
import type { Failure } from './failure.ts'
import { type InputScan, isScanComplete, scanInput, startScan } from './input-scanner.ts'
import type { How, Machine, Step } from './machine.ts'
import type { Citation, Part } from './part.ts'

/**
 * Overlapping parts become one part at a time, with indexes contiguous from 0; stands before every encoder whose layout
 * is `sequential`. What comes in sequence goes out at once, event for event. When a part starts while another is open:
 *
 * ```
 * the open part is            it is
 * text, refusal               closed at once; what comes for it later opens a new part of its kind
 * JSON call, object complete  closed at once; nothing but blanks may come for it later (else: failure `protocol`)
 * anything else               left open, and the new part waits (bounded by the input only):
 *                             an unfinished call would lose its input, and a reasoning part its seal, which may come late
 * ```
 *
 * What belongs to a part that was closed early and cannot be told any more goes to `onLoss`: a patch (status, ids,
 * extensions; opening an empty part for it would put content into the answer that nobody wrote), and everything of a part
 * of another choice (Chat `n` > 1), which no sequential dialect can tell. `others` of the finish is left for the encoder.
 */
export type SequenceLoss = 'choice' | 'late-patch'

type PartStart = Extract<Event, { type: 'part-start' }>
type PartEvent = Extract<Event, { type: 'part-delta' | 'part-patch' | 'part-seal' | 'part-end' }>

/** One part of the input, from its start until the end of the stream: late fragments must find it. */
interface Track {
  /** `waiting`: queued. `open`: the one that is being told. `shut`: told, and closed before its end came. */
  phase: 'waiting' | 'open' | 'shut' | 'ended' | 'other-choice'
  type: Part['type']
  /** Index in the output. */
  out: number
  /** UTF-16 units of a text part that were told in earlier pieces: citations count from the start of the piece. */
  base: number
  length: number
  /** JSON tool calls only. */
  scan?: InputScan
  /** Text and refusal only: what a further piece starts as. */
  piece?: PartStart
}

interface Waiting {
  index: number
  start: PartStart
  events: PartEvent[]
}

export interface SequenceState {
  tracks: Record<number, Track>
  /** Index in the input of the part that is being told, or -1. */
  open: number
  next: number
  waiting: Waiting[]
  over: boolean
}

const overrun: Failure = {
  kind: 'protocol',
  message: 'The input of a tool call goes on behind the end of its JSON object.',
}

function trackOf({ part, choice, index }: PartStart): Track {
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
  }
  return track
}

/** May the part be closed although its end has not come? */
function isClosable(track: Track): boolean {
  return track.piece !== undefined || (track.scan !== undefined && isScanComplete(track.scan))
}

function renumber<E extends PartStart | PartEvent>(event: E, index: number): E {
  return event.index === index ? event : { ...event, index }
}

/** A citation of a later piece: positions before the piece have no meaning in it. */
function citationFrom(citation: Citation, base: number): Citation {
  const { start, end, ...rest } = citation
  if (start === undefined || start < base) return rest
  return { ...rest, start: start - base, ...(end === undefined ? {} : { end: end - base }) }
}

function isEmpty(delta: Delta): boolean {
  return (
    (delta.on === 'text' && delta.text === '' && delta.logprobs === undefined) ||
    (delta.on === 'refusal' && delta.text === '')
  )
}

function tell(track: Track, event: PartEvent, out: Event[]): void {
  if (event.type === 'part-delta' && track.base > 0 && event.delta.on === 'citation') {
    const delta: Delta = { on: 'citation', citation: citationFrom(event.delta.citation, track.base) }
    out.push({ type: 'part-delta', index: track.out, delta })
  } else out.push(renumber(event, track.out))
}

function open(state: SequenceState, track: Track, start: PartStart, out: Event[]): void {
  track.phase = 'open'
  track.out = state.next++
  state.open = start.index
  out.push(renumber(start, track.out))
}

function shut(state: SequenceState, track: Track, out: Event[], incomplete: boolean): void {
  track.phase = 'shut'
  state.open = -1
  out.push({ type: 'part-end', index: track.out, ...(incomplete ? { incomplete: true } : {}) })
}

function openTrack(state: SequenceState): Track | undefined {
  return state.open < 0 ? undefined : state.tracks[state.open]
}

/** Tells what waits, as long as nothing that must stay open stands before it; `force` closes that too. */
function drain(state: SequenceState, out: Event[], force: boolean): void {
  let told = 0
  for (const { index, start, events } of state.waiting) {
    const before = openTrack(state)
    if (before !== undefined) {
      if (!isClosable(before) && !force) break
      shut(state, before, out, !isClosable(before))
    }
    const track = state.tracks[index]
    told++
    if (track === undefined) continue
    open(state, track, start, out)
    for (const event of events) {
      tell(track, event, out)
      if (event.type === 'part-end') endTrack(state, track)
    }
  }
  if (told > 0) state.waiting.splice(0, told)
}

function endTrack(state: SequenceState, track: Track): void {
  track.phase = 'ended'
  state.open = -1
}

function enqueue(state: SequenceState, start: PartStart, event: PartEvent | undefined, out: Event[]): void {
  state.waiting.push({ index: start.index, start, events: event === undefined ? [] : [event] })
  drain(state, out, false)
}

function fail(state: SequenceState, failure: Failure, out: Event[]): Event[] {
  drain(state, out, true)
  state.over = true
  out.push({ type: 'failure', failure })
  return out
}

/** The state is changed in place; see {@link Machine}. */
export function sequence(
  onLoss: (event: Event, why: SequenceLoss) => void = () => {},
): Machine<Event, Event, SequenceState> {
  function late(state: SequenceState, track: Track, event: PartEvent, out: Event[]): void {
    if (event.type === 'part-end') track.phase = 'ended'
    else if (event.type === 'part-patch') onLoss(event, 'late-patch')
    else if (track.piece !== undefined && event.type === 'part-delta' && !isEmpty(event.delta)) {
      track.phase = 'waiting'
      track.base = track.length
      enqueue(state, track.piece, event, out)
    }
  }

  /** The one part that is open and in place, nothing waiting: almost every event of almost every stream. */
  function stepInPlace(state: SequenceState, track: Track, event: PartEvent): readonly Event[] {
    if (event.type === 'part-end') endTrack(state, track)
    else if (event.type === 'part-delta') {
      const { delta } = event
      if (delta.on === 'text') track.length += delta.text.length
      else if (delta.on === 'input' && track.scan !== undefined && scanInput(track.scan, delta.text) === 'overrun')
        return fail(state, overrun, [])
    }
    // A literal: an empty array that grows by one gets room for seventeen; measured 22 ns an event against 28.
    return [event]
  }

  function stepPart(state: SequenceState, event: PartEvent): readonly Event[] {
    const track = state.tracks[event.index]
    if (track === undefined || track.phase === 'ended') return []
    if (track.phase === 'other-choice') {
      onLoss(event, 'choice')
      return []
    }
    if (track.phase === 'open' && track.out === event.index && track.base === 0 && state.waiting.length === 0)
      return stepInPlace(state, track, event)
    const out: Event[] = []
    let completed = false
    if (event.type === 'part-delta' && event.delta.on === 'input' && track.scan !== undefined) {
      const result = scanInput(track.scan, event.delta.text)
      if (result === 'overrun') return fail(state, overrun, out)
      completed = result === 'complete'
    }
    if (track.phase === 'open') {
      tell(track, event, out)
      if (event.type === 'part-end') endTrack(state, track)
      if (state.waiting.length > 0 && (completed || event.type === 'part-end')) drain(state, out, false)
    } else if (track.phase === 'waiting') state.waiting.find(({ index }) => index === event.index)?.events.push(event)
    else late(state, track, event, out)
    if (event.type === 'part-delta' && event.delta.on === 'text') track.length += event.delta.text.length
    return out
  }

  function stepStart(state: SequenceState, event: PartStart, out: Event[]): Event[] {
    const track = trackOf(event)
    state.tracks[event.index] = track
    if (track.phase === 'other-choice') onLoss(event, 'choice')
    else if (state.open < 0 && state.waiting.length === 0) open(state, track, event, out)
    else enqueue(state, event, undefined, out)
    return out
  }

  function stepFinish(state: SequenceState, event: Event): Event[] {
    const out: Event[] = []
    drain(state, out, true)
    const last = openTrack(state)
    if (last !== undefined) shut(state, last, out, false)
    state.over = true
    out.push(event)
    return out
  }

  return {
    start: () => ({ tracks: {}, open: -1, next: 0, waiting: [], over: false }),
    step(state, event): Step<SequenceState, Event> {
      if (state.over) return [state, []]
      switch (event.type) {
        case 'start':
        case 'usage':
        case 'note':
          return [state, [event]]
        case 'part-start':
          return [state, stepStart(state, event, [])]
        case 'part-delta':
        case 'part-patch':
        case 'part-seal':
        case 'part-end':
          return [state, stepPart(state, event)]
        case 'finish':
          return [state, stepFinish(state, event)]
        case 'failure':
          return [state, fail(state, event.failure, [])]
        default:
          event satisfies never
          return [state, []]
      }
    },
    /** Every decoder ends with a terminal; a source that does not was cut. */
    end(state, _how: How): Step<SequenceState, Event> {
      if (state.over) return [state, []]
      return [state, fail(state, { kind: 'truncated', message: 'The stream ended before it was finished.' }, [])]
    },
  }
}
