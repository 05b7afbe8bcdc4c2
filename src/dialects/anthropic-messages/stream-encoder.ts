import { foldUsage } from '../../hub/collect.ts'
import type { Exchange } from '../../hub/context.ts'
import type { Event, FinishEvent, StartEvent } from '../../hub/event.ts'
import type { Failure } from '../../hub/failure.ts'
import { groupFields } from '../../hub/group-fields.ts'
import type { Frame, How, Machine, Step } from '../../hub/machine.ts'
import { dropNote } from '../../hub/note.ts'
import type { Part } from '../../hub/part.ts'
import type { Usage } from '../../hub/usage.ts'
import { type Draft, isWire, MESSAGES, ownExtensions, restoreLevels, START_USAGE, writtenAs } from './extensions.ts'
import { encodeFailure } from './failure.ts'
import { encodeFinish } from './finish-reason.ts'
import { reportGroup, type Writing } from './parts.ts'
import { displayOf, encodeHead } from './response.ts'
import { frameOf } from './stream-frames.ts'
import {
  abandonPart,
  endPart,
  grow,
  growOpen,
  type OpenPart,
  startPart,
  type Telling,
  tellEstimate,
} from './stream-parts.ts'
import { DELTA, encodeTier, encodeUsage, reportUsage, START } from './usage.ts'

/**
 * One part at a time (`hub/sequence` stands before), each told as one content block; indexes are contiguous from 0.
 * message_start goes out at once, with the input figures that are known by then; message_delta repeats all of them.
 */
export interface EncoderState {
  phase: 'idle' | 'live' | 'over'
  /** The stream came from Messages. */
  own: boolean
  /** A refusal was told. */
  refused: boolean
  blocks: { next: number }
  open?: OpenPart
  usage: Usage
}

const MESSAGE_STOP = frameOf('message_stop', '{"type":"message_stop"}')

function startUsage(start: StartEvent, x: Exchange): Draft {
  const known = (start as { readonly [START_USAGE]?: Usage })[START_USAGE]
  return encodeUsage(known ?? {}, x, { tier: encodeTier(start, 'start', x), at: START })
}

function encodeStart(state: EncoderState, start: StartEvent, out: Frame[], x: Exchange): void {
  state.phase = 'live'
  state.own = writtenAs(start) !== undefined
  x.dropExtensions(start)
  if (start.created !== undefined) x.report('dropped', 'response-member', start, 'start.created')
  const message = encodeHead(start, x, '/message')
  message['content'] = []
  message['stop_reason'] = null
  message['stop_sequence'] = null
  message['stop_details'] = null
  message['usage'] = startUsage(start, x)
  restoreLevels(start, message)
  message['container'] ??= null
  message['diagnostics'] ??= null
  out.push(frameOf('message_start', `{"type":"message_start","message":${JSON.stringify(message)}}`))
}

function tellingOf(state: EncoderState, out: Frame[], x: Exchange): Telling {
  const writing: Writing = { c: x, side: 'told', own: state.own, display: displayOf(x.request), cites: true }
  return { x, writing, blocks: state.blocks, out }
}

function closeOpen(state: EncoderState, out: Frame[], x: Exchange): void {
  if (state.open === undefined) return
  endPart(state.open, tellingOf(state, out, x))
  state.refused ||= state.open.part.type === 'refusal' && state.open.block >= 0
  delete state.open
}

/** Members of the answer that are known at its end: those of the delta, and those beside it. */
function encodeFinishEvent(state: EncoderState, event: FinishEvent, out: Frame[], x: Exchange): void {
  closeOpen(state, out, x)
  x.dropExtensions(event)
  for (const other of event.others ?? []) x.report('dropped', 'choices', other)
  const { container, ...late } = ownExtensions(event) ?? {}
  const delta = { ...encodeFinish(event.finish, state.refused, x), container: container ?? null }
  const usage = encodeUsage(state.usage, x, { tier: null, at: DELTA })
  const data = JSON.stringify({ type: 'message_delta', delta, usage, ...late })
  out.push(frameOf('message_delta', data), MESSAGE_STOP)
  state.phase = 'over'
}

function fail(state: EncoderState, failure: Failure, out: Frame[], x: Exchange): void {
  state.phase = 'over'
  if (state.open !== undefined) abandonPart(state.open, x)
  // An error has no place for the figures that came before it.
  if (state.usage.outputTokens !== undefined && !state.own) x.report('dropped', 'usage-untold')
  out.push(frameOf('error', JSON.stringify(encodeFailure(failure, x))))
}

function encodeNote(state: EncoderState, wire: unknown, out: Frame[], x: Exchange): void {
  const type = isWire(wire) ? wire['type'] : undefined
  if (type === 'content_block_delta') {
    if (state.open !== undefined && isWire(wire)) tellEstimate(state.open, wire['delta'], tellingOf(state, out, x))
  } else if (typeof type === 'string') out.push(frameOf(type, JSON.stringify(wire)))
}

/** Only what a source tells of its items has a place; a part that broke off has none. */
function reportIncomplete(part: Part, x: Exchange): void {
  if (part.group === undefined) x.report('dropped', 'status')
  else x.report('dropped', 'status', part, groupFields[part.type].status)
}

function encodeEvent(state: EncoderState, event: Event, out: Frame[], x: Exchange): void {
  switch (event.type) {
    case 'start':
      if (state.phase === 'idle') encodeStart(state, event, out, x)
      return
    case 'part-start':
      closeOpen(state, out, x)
      reportGroup(event.part, x)
      state.open = startPart(event.index, event.part, tellingOf(state, out, x))
      return
    case 'part-delta':
      if (state.open?.index === event.index && !growOpen(state.open, event.delta, out))
        grow(state.open, event.delta, tellingOf(state, out, x))
      return
    case 'part-patch':
      // Blocks have no members that come late, and no ids or states at all.
      x.dropExtensions(event)
      if (event.group?.id !== undefined) x.report('dropped', 'id')
      if (event.group?.status !== undefined) x.report('dropped', 'status')
      return
    case 'part-seal':
      if (state.open?.index === event.index) state.open.seal = event.seal
      return
    case 'part-end':
      if (state.open?.index !== event.index) return
      if (event.incomplete === true) reportIncomplete(state.open.part, x)
      closeOpen(state, out, x)
      return
    case 'usage':
      // Here its place is known: what is written at the end is folded from several frames, or never written.
      reportUsage(event.usage, x)
      state.usage = foldUsage(state.usage, event.usage)
      return
    case 'note':
      if (event.dialect === MESSAGES) encodeNote(state, event.wire, out, x)
      else dropNote(event, x)
      return
    case 'finish':
      encodeFinishEvent(state, event, out, x)
      return
    case 'failure':
      fail(state, event.failure, out, x)
      return
    default:
      event satisfies never
  }
}

export function streamEncoder(x: Exchange): Machine<Event, Frame, EncoderState> {
  return {
    start: () => ({ phase: 'idle', own: false, refused: false, blocks: { next: 0 }, usage: {} }),
    step(state, event): Step<EncoderState, Frame> {
      const out: Frame[] = []
      if (state.phase !== 'over') encodeEvent(state, event, out, x)
      return [state, out]
    },
    end(state, _how: How): Step<EncoderState, Frame> {
      const out: Frame[] = []
      if (state.phase !== 'over')
        fail(state, { kind: 'truncated', message: 'The stream ended before it was finished.' }, out, x)
      return [state, out]
    },
  }
}
