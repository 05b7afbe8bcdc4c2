import type { Context, Exchange } from '../../hub/context.ts'
import type { Event, StartEvent } from '../../hub/event.ts'
import { carryMembers, knownMembers } from '../../hub/extensions.ts'
import type { Finish } from '../../hub/finish.ts'
import type { Frame, How, Machine, Step } from '../../hub/machine.ts'
import { type Json, MEMBERS, ORIGIN, placeAt, pointerKey, setOwn } from '../../hub/node.ts'
import { ProtocolError, readArray, readNumber, readObject, readString } from '../../protocol-error.ts'
import { DUO_CODE } from './members.ts'

type Wire = Readonly<Record<string, unknown>>

export interface DecoderState {
  started: boolean
  over: boolean
  /** Choices that have said something. */
  open: number[]
  /** The last choice that was heard of. */
  last: number
}

const start = (): DecoderState => ({ started: false, over: false, open: [], last: 0 })

function begin(state: DecoderState, out: Event[], event: StartEvent = { type: 'start' }): void {
  if (state.started) return
  state.started = true
  out.push(event)
}

function addText(state: DecoderState, choice: number, text: string, out: Event[]): void {
  state.last = Math.max(state.last, choice)
  // An empty text says that there is something to come, and nothing of it.
  if (text === '') return
  if (!state.open.includes(choice)) {
    state.open.push(choice)
    out.push({
      type: 'part-start',
      index: choice,
      ...(choice === 0 ? {} : { choice }),
      part: { type: 'text', text: '' },
    })
  }
  out.push({ type: 'part-delta', index: choice, delta: { on: 'text', text } })
}

/** Nothing in either form says why the text ended. */
function finish(state: DecoderState, x: Context, out: Event[]): void {
  begin(state, out)
  for (const index of state.open) out.push({ type: 'part-end', index })
  if (!x.native) x.report('repaired', 'finish-default')
  const assumed: Finish = { reason: 'stop' }
  const others = Array.from({ length: state.last }, () => assumed)
  out.push({ type: 'finish', finish: assumed, ...(others.length === 0 ? {} : { others }) })
  state.over = true
}

function breakOff(state: DecoderState, x: Context, out: Event[]): void {
  x.report('repaired', 'stream-truncated')
  const message = 'The stream broke off before its end.'
  out.push({ type: 'failure', failure: { kind: 'truncated', message } })
  state.over = true
}

/**
 * Raw text, each piece as it came. It has no end of its own: that of the body is the end, and an answer that was cut by its
 * server looks whole.
 */
export function textDecoder(x: Exchange): Machine<Frame, Event, DecoderState> {
  return {
    start,
    step(state, { data }): Step<DecoderState, Event> {
      const out: Event[] = []
      begin(state, out)
      addText(state, 0, data, out)
      return [state, out]
    },
    end(state, how): Step<DecoderState, Event> {
      const out: Event[] = []
      if (how === 'eof') finish(state, x, out)
      else breakOff(state, x, out)
      return [state, out]
    },
  }
}

const startSilent = knownMembers('metadata')
const startKnown = knownMembers('metadata')
const modelKnown = knownMembers('name', 'engine', 'lang', 'tokens_consumption_metadata')
const metadataSilent = knownMembers('enabled_feature_flags', 'region')

/** Model and time are in the metadata; what else is in there is the server's own. */
function startOf(wire: Wire, x: Context): StartEvent {
  const metadata: Wire = readObject(wire['metadata'] ?? {}, '/metadata')
  const model: Wire = readObject(metadata['model'] ?? {}, '/metadata/model')
  const { name } = model
  const isNamed = typeof name === 'string' && name !== ''
  const { timestamp } = metadata
  const known = new Set(['model', ...(typeof timestamp === 'number' ? ['timestamp'] : [])])
  const inside = carryMembers(metadata, known, metadataSilent, DUO_CODE, '/metadata', x)
  carryMembers(wire, startKnown, startSilent, DUO_CODE, '', x)
  const own: Record<string, Json> = { ...inside.ext?.[DUO_CODE] }
  const places: Record<string, string> = {}
  for (const key of Object.keys(own)) places[`ext.${key}`] = `metadata/${key}`
  for (const [key, value] of Object.entries(model)) {
    if (key === 'name' && isNamed) continue
    setOwn(own, `model/${key}`, value)
    places[`ext.model/${key}`] = `metadata/model/${pointerKey(key)}`
    if (!modelKnown.has(key)) x.report('carried', 'unknown-member', placeAt(`/metadata/model/${pointerKey(key)}`))
  }
  if (metadata['model'] !== undefined && Object.keys(model).length === 0) {
    own['model'] = {}
    places['ext.model'] = 'metadata/model'
  }
  return {
    type: 'start',
    ...(isNamed ? { model: name } : {}),
    ...(timestamp === undefined || timestamp === null ? {} : { created: readNumber(timestamp, '/metadata/timestamp') }),
    ...(Object.keys(own).length === 0 ? {} : { ext: { [DUO_CODE]: own }, [MEMBERS]: places }),
    [ORIGIN]: '',
  }
}

function readChunk(state: DecoderState, wire: Wire, out: Event[]): void {
  const choices = readArray(wire['choices'], '/choices', 'an array of choices')
  for (const [i, value] of choices.entries()) {
    const at = `/choices/${i}`
    const choice: Wire = readObject(value, at, 'a choice')
    const delta: Wire = readObject(choice['delta'], `${at}/delta`, 'a delta')
    const index = choice['index'] ?? 0
    const text = readString(delta['content'], `${at}/delta/content`)
    const place = readNumber(index, `${at}/index`)
    if (!Number.isInteger(place) || place < 0 || place > 1000)
      throw new ProtocolError(`${at}/index: no place of a choice`, {
        fault: 'upstream',
        at: `${at}/index`,
        expected: 'a place',
      })
    addText(state, place, text, out)
  }
}

/** Reads one frame; what cannot be read ends the stream, which the client is told. */
function readFrame(state: DecoderState, { event, data }: Frame, x: Context, out: Event[]): void {
  const wire: unknown = JSON.parse(data)
  switch (event) {
    case 'stream_start':
      begin(state, out, startOf(readObject(wire, '', 'metadata'), x))
      return
    case 'content_chunk':
      begin(state, out)
      readChunk(state, readObject(wire, '', 'a chunk'), out)
      return
    case 'stream_end':
      finish(state, x, out)
      return
    default:
      // Later events of the vendor's are no reason to break off.
      x.report('carried', 'unknown-type', placeAt(''), undefined, { detail: event ?? 'an event without a name' })
      if (state.started)
        out.push({ type: 'note', dialect: DUO_CODE, wire: { event: event ?? null, data: wire as Json } })
  }
}

/** Events `stream_start`, `content_chunk`, `stream_end`. Without the last one the answer is broken off. */
export function decoder(x: Exchange): Machine<Frame, Event, DecoderState> {
  return {
    start,
    step(state, frame): Step<DecoderState, Event> {
      const out: Event[] = []
      if (state.over) return [state, out]
      try {
        readFrame(state, frame, x, out)
      } catch (error) {
        if (!(error instanceof SyntaxError || error instanceof ProtocolError)) throw error
        const at = error instanceof ProtocolError ? error.at : ''
        x.report('repaired', 'stream-protocol', placeAt(at), undefined, { detail: error.message })
        const message = `the upstream's stream cannot be read: ${error.message}`
        out.push({ type: 'failure', failure: { kind: 'protocol', message } })
        state.over = true
      }
      return [state, out]
    },
    end(state, _how: How): Step<DecoderState, Event> {
      const out: Event[] = []
      if (!state.over) breakOff(state, x, out)
      return [state, out]
    },
  }
}
