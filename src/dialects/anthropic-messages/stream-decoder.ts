import type { Exchange } from '../../hub/context.ts'
import type { Event, StartEvent } from '../../hub/event.ts'
import { countMembers, knownMembers } from '../../hub/extensions.ts'
import type { Failure } from '../../hub/failure.ts'
import type { Finish } from '../../hub/finish.ts'
import type { Frame, How, Machine, Step } from '../../hub/machine.ts'
import { type Json, type JsonObject, MEMBERS, ORIGIN, pointerKey } from '../../hub/node.ts'
import { type DeltaEvent, sameDelta } from '../../hub/same-delta.ts'
import type { Usage } from '../../hub/usage.ts'
import { ProtocolError, readNumber, readObject } from '../../protocol-error.ts'
import { forgetRepeat, learnRepeat, type Path, type Repeats, readRepeat, startRepeats } from '../../wire/json-text.ts'
import {
  carryLevels,
  isWire,
  MESSAGES,
  optionalObject,
  optionalString,
  ownExtensions,
  START_USAGE,
  type Wire,
  WRITTEN,
  type Written,
} from './extensions.ts'
import { decodeFailure } from './failure.ts'
import { besideReason, decodeFinish } from './finish-reason.ts'
import { inferFinish, messageKnown, messageSilent } from './response.ts'
import { closeBlock, type OpenBlock, startBlock, stepBlock } from './stream-blocks.ts'
import { decodeUsage, type Figures, tierOf } from './usage.ts'

/**
 * ```
 * idle --message_start--> live --content_block_*--> live --message_delta--> live --message_stop--> over
 *   any --error--> over      ping: ignored      unknown type: note
 * ```
 * The finish is held until message_stop: a later message_delta may bring the last usage, an error may still come.
 */
export interface DecoderState {
  phase: 'idle' | 'live' | 'over'
  /** By index on the wire. Usually one; a block never closed stays until the next begins. */
  open: Record<string, OpenBlock>
  /** Index of the next part. The wire's own may start anywhere and repeat. */
  next: number
  calls: boolean
  figures: Figures
  finish?: Finish
  /** What was told of the finish beside its reason, while the reason is not known. */
  beside?: ReturnType<typeof besideReason>
  /** Members of the answer that message_delta told, and where those stood that are not beside it. */
  late?: JsonObject
  places: Record<string, string>
  repeats: Repeats<DeltaEvent>
}

type Handle = (state: DecoderState, wire: Wire, out: Event[], x: Exchange) => void

type OwnStart = StartEvent & { readonly [WRITTEN]: Written; readonly [START_USAGE]?: Usage }

/** What the stream may not do: told as a failure, never thrown to the caller. */
class Violation extends Error {}

function fail(state: DecoderState, failure: Failure, out: Event[]): void {
  state.phase = 'over'
  out.push({ type: 'failure', failure })
}

function messageStart(state: DecoderState, wire: Wire, out: Event[], x: Exchange): void {
  if (state.phase === 'live') {
    if (state.next > 0) throw new Violation('a second message_start after content')
    x.report('repaired', 'duplicate-event', { [ORIGIN]: '' }, undefined, { detail: 'message_start' })
    return
  }
  const message: Wire = readObject(wire['message'], '/message', 'a message')
  const usage = optionalObject(message['usage'], 'usage', '/message')
  const id = optionalString(message['id'], 'id', '/message')
  const model = optionalString(message['model'], 'model', '/message')
  const serviceTier = usage === undefined ? undefined : tierOf(usage)
  const start: OwnStart = {
    type: 'start',
    ...(id === undefined ? {} : { id }),
    ...(model === undefined ? {} : { model }),
    ...(serviceTier === undefined ? {} : { serviceTier }),
    [ORIGIN]: '/message',
    [WRITTEN]: 'message',
    ...carryLevels([{ wire: message, path: '', known: messageKnown, silent: messageSilent }], '/message', x),
  }
  state.phase = 'live'
  if (usage === undefined) {
    out.push(start)
    return
  }
  const told = decodeUsage(usage, '/message/usage', x, state.figures)
  out.push(Object.assign(start, { [START_USAGE]: told }), { type: 'usage', usage: told })
}

function indexOf(wire: Wire): string {
  const { index } = wire
  return String(typeof index === 'number' ? index : readNumber(index, '/index'))
}

/** Blocks stand one behind the other: one that is still open when the next begins was never closed. */
function closeOpen(state: DecoderState, out: Event[], x: Exchange): void {
  for (const key of Object.keys(state.open)) {
    x.report('repaired', 'unclosed-part')
    closeBlock(state.open[key] as OpenBlock, out, x)
    delete state.open[key]
  }
}

function blockStart(state: DecoderState, wire: Wire, out: Event[], x: Exchange): void {
  const key = indexOf(wire)
  closeOpen(state, out, x)
  const block = startBlock(readObject(wire['content_block'], '/content_block', 'a content block'), state.next++, out, x)
  if (block.kind === 'call' && !block.server) state.calls = true
  state.open[key] = block
}

function openBlock(state: DecoderState, wire: Wire): OpenBlock {
  const block = state.open[indexOf(wire)]
  if (block === undefined) throw new Violation(`no content block is open at index ${indexOf(wire)}`)
  return block
}

function blockDelta(state: DecoderState, wire: Wire, out: Event[], x: Exchange): void {
  const block = openBlock(state, wire)
  const problem = stepBlock(block, readObject(wire['delta'], '/delta', 'a delta'), out, x)
  if (problem !== undefined) throw new Violation(problem)
}

function blockStop(state: DecoderState, wire: Wire, out: Event[], x: Exchange): void {
  closeBlock(openBlock(state, wire), out, x)
  delete state.open[indexOf(wire)]
}

const deltaKnown = knownMembers('stop_reason', 'stop_sequence', 'stop_details')
const deltaSilent = knownMembers('container')
const endKnown = knownMembers('type', 'delta', 'usage')
const endSilent = knownMembers('context_management', 'input_transformations')

/** Members of the message that are only known now, under the names that a whole message gives them. */
function keepLate(state: DecoderState, wire: Wire, delta: Wire, x: Exchange): void {
  const late = ownExtensions(
    carryLevels([{ wire: delta, path: '', known: deltaKnown, silent: deltaSilent }], '/delta', x),
  )
  const top = ownExtensions(carryLevels([{ wire, path: '', known: endKnown, silent: endSilent }], '', x))
  if (late !== undefined) for (const key of Object.keys(late)) state.places[`ext.${key}`] = `delta/${pointerKey(key)}`
  if (late !== undefined || top !== undefined) state.late = { ...state.late, ...late, ...top }
}

function keepBeside(state: DecoderState, beside: ReturnType<typeof besideReason>): void {
  if (beside.stopSequence === undefined && beside.details === undefined) return
  if (state.finish === undefined) state.beside = { ...state.beside, ...beside }
  else state.finish = { ...state.finish, ...beside }
}

/** The reason is nobody's to take back, and may be missing. */
function finishOf(state: DecoderState, x: Exchange): Finish {
  if (state.finish !== undefined) return state.finish
  const inferred = inferFinish(state.calls, '', x, state.beside)
  if (state.beside === undefined) {
    const { [ORIGIN]: _nowhere, ...finish } = inferred
    return finish
  }
  // It stands where it was inferred from.
  const reason = state.beside.details === undefined ? 'stop_sequence' : 'stop_details'
  return { ...inferred, [ORIGIN]: '/delta', [MEMBERS]: { reason } }
}

function messageDelta(state: DecoderState, wire: Wire, out: Event[], x: Exchange): void {
  const delta: Wire = readObject(wire['delta'], '/delta', 'a delta')
  // A later message_delta without a reason tells usage; it does not take the reason back.
  const finish = decodeFinish(delta, '/delta')
  if (finish !== undefined) state.finish = { ...state.beside, ...finish }
  else keepBeside(state, besideReason(delta, '/delta'))
  keepLate(state, wire, delta, x)
  const usage = optionalObject(wire['usage'], 'usage', '')
  if (usage === undefined) x.report('repaired', 'missing-member', { [ORIGIN]: '/usage' })
  else out.push({ type: 'usage', usage: decodeUsage(usage, '/usage', x, state.figures) })
}

function finish(state: DecoderState, out: Event[], x: Exchange): void {
  closeOpen(state, out, x)
  const known = finishOf(state, x)
  const ext = state.late === undefined ? {} : { ext: { [MESSAGES]: state.late } }
  out.push({ type: 'finish', finish: known, [ORIGIN]: '', [MEMBERS]: state.places, ...ext })
  state.phase = 'over'
}

const handlers: ReadonlyMap<string, Handle> = new Map<string, Handle>([
  ['message_start', messageStart],
  ['content_block_start', blockStart],
  ['content_block_delta', blockDelta],
  ['content_block_stop', blockStop],
  ['message_delta', messageDelta],
  ['message_stop', (state, _wire, out, x) => finish(state, out, x)],
  ['ping', () => {}],
  ['error', (state, wire, out, x) => fail(state, decodeFailure(wire as Json, x), out)],
])

/** Where each delta has its text. */
const leaves: ReadonlyMap<unknown, Path> = new Map([
  ['text_delta', ['delta', 'text']],
  ['thinking_delta', ['delta', 'thinking']],
  ['input_json_delta', ['delta', 'partial_json']],
])

/** A delta that said its text and nothing else: the next frames will be like it. */
function learn(state: DecoderState, data: string, { delta }: Wire, out: readonly Event[]): void {
  const [said] = out
  const path = isWire(delta) && countMembers(delta) === 2 ? leaves.get(delta['type']) : undefined
  if (path !== undefined && out.length === 1 && said?.type === 'part-delta')
    learnRepeat(state.repeats, data, said, path, [])
}

function stepFrame(state: DecoderState, frame: Frame, out: Event[], x: Exchange): void {
  // The SDK skips events without data as well.
  if (frame.data === '') return
  const wire: Wire = readObject(JSON.parse(frame.data), '', 'a stream event')
  const type = typeof wire['type'] === 'string' ? wire['type'] : frame.event
  if (type === undefined) throw new Violation('an event without type')
  const handle = handlers.get(type)
  if (state.phase === 'idle' && type !== 'message_start' && type !== 'error' && type !== 'ping')
    throw new Violation(`${type} before message_start`)
  if (handle !== undefined) {
    handle(state, wire, out, x)
    if (type === 'content_block_delta') learn(state, frame.data, wire, out)
    return
  }
  x.report('carried', 'unknown-type', { [ORIGIN]: '' }, undefined, { detail: type })
  out.push({ [ORIGIN]: '', type: 'note', dialect: MESSAGES, wire: { ...(wire as Record<string, Json>), type } })
}

/** Two answers in one stream were recorded from life; the second has no place in the first, but is not lost silently. */
function reportSecond(frame: Frame, x: Exchange): void {
  if (frame.data.startsWith('{"type":"message_start"') || frame.event === 'message_start')
    x.report('repaired', 'duplicate-event', { [ORIGIN]: '' }, undefined, { detail: 'a second message' })
}

/** A broken frame ends the stream with a failure; what came before stands. */
function protocolFailure(state: DecoderState, error: unknown, out: Event[], x: Exchange): void {
  const known = error instanceof Violation || error instanceof ProtocolError || error instanceof SyntaxError
  if (!known && !(error instanceof RangeError)) throw error
  const message = `The stream breaks the rules of Anthropic Messages: ${(error as Error).message}`
  x.report('repaired', 'stream-protocol', undefined, undefined, { detail: (error as Error).message })
  fail(state, { kind: 'protocol', message }, out)
}

export function streamDecoder(x: Exchange): Machine<Frame, Event, DecoderState> {
  return {
    start: () => ({ phase: 'idle', open: {}, next: 0, calls: false, figures: {}, places: {}, repeats: startRepeats() }),
    step(state, frame): Step<DecoderState, Event> {
      const { pattern } = state.repeats
      const text = pattern === undefined ? undefined : readRepeat(pattern, frame.data)
      if (pattern !== undefined && text !== undefined && text !== '') {
        state.repeats.hits++
        return [state, [sameDelta(pattern.said, text)]]
      }
      forgetRepeat(state.repeats)
      const out: Event[] = []
      if (state.phase === 'over') {
        reportSecond(frame, x)
        return [state, out]
      }
      try {
        stepFrame(state, frame, out, x)
      } catch (error) {
        protocolFailure(state, error, out, x)
      }
      return [state, out]
    },
    end(state, how: How): Step<DecoderState, Event> {
      const out: Event[] = []
      if (state.phase === 'over') return [state, out]
      if (how === 'eof' && state.finish !== undefined) {
        x.report('repaired', 'missing-terminator')
        finish(state, out, x)
        return [state, out]
      }
      x.report('repaired', 'stream-truncated')
      fail(state, { kind: 'truncated', message: 'The stream ended before message_stop.' }, out)
      return [state, out]
    },
  }
}
