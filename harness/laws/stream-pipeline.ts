import type { Dialect, StreamCodec } from 'wireproof'
import {
  type Collected,
  type Contexts,
  type Diagnostic,
  type Event,
  type Exchange,
  type Frame,
  type How,
  type HubRequest,
  type Machine,
  ORIGIN,
  reportSequenceLoss,
  sequence,
} from 'wireproof/hub'
import { collectLocated, inFrame } from './located.ts'
import { contextsFor } from './pipeline.ts'

export function streamOf(dialect: Dialect): StreamCodec {
  if (dialect.stream === undefined) throw new Error(`${dialect.id} has no stream`)
  return dialect.stream
}

/** Runs a machine over a whole input. */
export function runMachine<In, Out>(machine: Machine<In, Out>, inputs: Iterable<In>, how: How): readonly Out[] {
  const out: Out[] = []
  let state = machine.start()
  for (const input of inputs) {
    const [next, some] = machine.step(state, input)
    state = next
    out.push(...some)
  }
  out.push(...machine.end(state, how)[1])
  return out
}

/** The exchange of a decoder: what it reports stands inside the frame that is being read. */
function framed(c: Exchange, frame: () => number): Exchange {
  return {
    ...c,
    report: (kind, code, node, field, more) =>
      c.report(kind, code, node === undefined ? undefined : inFrame({ [ORIGIN]: '', ...node }, frame()), field, more),
  }
}

/** Frames to events, each node of which knows its frame. `contexts` must not count frames itself: nothing may be merged. */
export function decodeFrames(
  dialect: Dialect,
  frames: readonly Frame[],
  how: How,
  contexts: Contexts,
): readonly Event[] {
  let frame = -1
  const decoder = streamOf(dialect).decoder(framed(contexts.decode, () => frame))
  const events: Event[] = []
  let state = decoder.start()
  for (const input of frames) {
    frame++
    const [next, some] = decoder.step(state, input)
    state = next
    for (const event of some) events.push(inFrame(event, frame))
  }
  frame++
  for (const event of decoder.end(state, how)[1]) events.push(inFrame(event, frame))
  return events
}

/** One stream through decode, sequence, encode and decode again. */
export interface StreamPassage {
  readonly events: readonly Event[]
  /** The events as the encoder got them. */
  readonly sequenced: readonly Event[]
  readonly frames: readonly Frame[]
  /** The emitted stream, decoded again. */
  readonly again: readonly Event[]
  readonly source: Collected
  readonly target: Collected
  readonly diagnostics: readonly Diagnostic[]
}

export function passStream(
  from: Dialect,
  to: Dialect,
  frames: readonly Frame[],
  how: How,
  request?: HubRequest,
): StreamPassage {
  const contexts = contextsFor(from, to, undefined, request)
  const events = decodeFrames(from, frames, how, contexts)
  const { layout } = streamOf(to)
  const sequenced = layout === 'sequential' ? runMachine(sequencer(contexts), events, how) : events
  const emitted = runMachine(streamOf(to).encoder(contexts.encode), sequenced, how)
  // Text has no word for a failure: who writes the socket breaks the connection, and that is what a client sees.
  const isBroken = to.framing === 'text' && events.at(-1)?.type === 'failure'
  const again = decodeFrames(to, emitted, isBroken ? 'cut' : 'eof', contextsFor(to, to, undefined, request))
  return {
    events,
    sequenced,
    frames: emitted,
    again,
    source: collectLocated(sequenced, from.members),
    target: collectLocated(again, to.members),
    diagnostics: contexts.diagnostics(),
  }
}

function sequencer(contexts: Contexts): Machine<Event, Event> {
  return sequence(reportSequenceLoss(contexts.encode))
}

/** Events to frames, without a source stream: what an unfolded response becomes. */
export function encodeEvents(to: Dialect, events: readonly Event[], request?: HubRequest): readonly Frame[] {
  const contexts = contextsFor(to, to, undefined, request)
  const sequenced = streamOf(to).layout === 'sequential' ? runMachine(sequencer(contexts), events, 'eof') : events
  return runMachine(streamOf(to).encoder(contexts.encode), sequenced, 'eof')
}
