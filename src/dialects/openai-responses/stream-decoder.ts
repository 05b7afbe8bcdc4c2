import {
  type Event,
  type Exchange,
  type Failure,
  type Frame,
  type Machine,
  MEMBERS,
  ORIGIN,
  pointerKey,
} from '../../hub/index.ts'
import { ProtocolError, readArray } from '../../protocol-error.ts'
import { decodeError } from './failure.ts'
import { decodeFinish } from './finish-reason.ts'
import { decodeResponseExtensions, decodeResponseHead, judgeMembers } from './response.ts'
import { contentHandlers, type Handler } from './stream-decoder-content.ts'
import { itemHandlers } from './stream-decoder-items.ts'
import { endOpenItems, fillFromOutput } from './stream-decoder-rest.ts'
import { broken, type DecoderState, type Reading, startState } from './stream-decoder-state.ts'
import { inferType } from './stream-decoder-type.ts'
import type { ResponsesTables } from './tables.ts'
import { decodeUsage } from './usage.ts'
import { isWire, readWire, type Wire } from './wire-object.ts'

/** ```
 *  idle --created, in_progress, queued, or any item--> live --completed, incomplete--> over (finish)
 *     \________________________ failed, error, end of input _______________________/   (failure)
 * ```
 * The terminator is the finish itself, so nothing is held back; what follows it is ignored. */
function begin(r: Reading, response: Wire | undefined): void {
  const { t, x, s, out } = r
  if (s.phase !== 'idle') return
  s.phase = 'live'
  if (response === undefined) {
    x.report('repaired', 'missing-member', undefined, undefined, { detail: 'response.created' })
    out.push({ type: 'start' })
    return
  }
  const at = '/response'
  const ext = decodeResponseExtensions(t, response, at, x)
  for (const member in ext[t.id]) s.head[member] = true
  out.push({ [ORIGIN]: at, type: 'start', ...decodeResponseHead(response, at), ext })
}

/** Whose answer it is says only this dialect; items say it themselves. */
function reportAgent({ x }: Reading, data: Wire): void {
  if (!x.native && isWire(data['agent']))
    x.report('dropped', 'member', { [ORIGIN]: '/agent' }, undefined, { detail: 'agent' })
}

function onCreated(r: Reading, data: Wire): void {
  reportAgent(r, data)
  if (r.s.phase === 'live') {
    // Before any content it can only be a repetition; after it, two streams were spliced.
    if (r.s.last >= 0) throw broken('a second response.created after content')
    r.x.report('repaired', 'duplicate-event', { [ORIGIN]: '/response' })
  }
  begin(r, readWire(data['response'], '/response'))
}

function onProgress(r: Reading, data: Wire): void {
  reportAgent(r, data)
  if (isWire(data['response'])) begin(r, data['response'])
}

/** Waiting for capacity has no word in the hub, and is over when the answer begins. */
function onQueued(r: Reading, data: Wire): void {
  onProgress(r, data)
  r.out.push({ [ORIGIN]: '/response/status', type: 'note', dialect: r.t.id, wire: data as never })
}

function fail({ s, out }: Reading, failure: Failure): void {
  s.phase = 'over'
  out.push({ type: 'failure', failure })
}

/** What only the end of a failed response says of it: a failure has no place for it. */
function reportLate({ t, x, s }: Reading, response: Wire): void {
  if (s.phase !== 'live') return
  for (const member in decodeResponseExtensions(t, response, '/response', x)[t.id])
    if (s.head[member] === undefined)
      x.report('dropped', 'response-member', { [ORIGIN]: `/response/${pointerKey(member)}` }, undefined, {
        detail: member,
      })
}

const onEnd =
  (status: 'completed' | 'incomplete' | 'failed' | 'cancelled'): Handler =>
  (r, data) => {
    const { t, x, s, out } = r
    reportAgent(r, data)
    const said = readWire(data['response'], '/response')
    const final = said['status'] === 'completed' || said['status'] === 'incomplete' || said['status'] === 'failed'
    const response = final ? said : { ...said, status }
    const usage = decodeUsage(t, response['usage'], '/response/usage', x)
    if (response['status'] === 'failed' || response['status'] === 'cancelled') {
      if (usage !== undefined && s.phase === 'live') out.push({ type: 'usage', usage })
      reportLate(r, response)
      const { error } = response
      const wire = isWire(error) ? error : { message: `The response was ${String(response['status'])}.` }
      return fail(r, decodeError(t, wire, '/response/error', undefined, x))
    }
    begin(r, response)
    judgeMembers(response, '/response', x)
    fillFromOutput(r, Array.isArray(response['output']) ? readArray(response['output'], '/response/output') : [])
    endOpenItems(r, response['status'] === 'incomplete')
    if (usage !== undefined) out.push({ type: 'usage', usage })
    s.phase = 'over'
    const end = decodeFinish(t, response, '/response', s.calls, x)
    // Where the response has no status, the event says how it ended.
    const told = said['status'] === undefined ? { [MEMBERS]: { reason: '../type', ...end[MEMBERS] } } : {}
    out.push({
      [ORIGIN]: '/response',
      type: 'finish',
      finish: { ...end, ...told },
      ext: decodeResponseExtensions(t, response, '/response', x),
    })
  }

/** Flat by the specification; nested in `error` over WebSocket, and in what OpenAI really sends. */
function onError(r: Reading, data: Wire): void {
  reportAgent(r, data)
  const { error } = data
  if (isWire(error)) {
    const status = typeof data['status'] === 'number' ? data['status'] : undefined
    // The frame of a WebSocket has a status beside it and is nested by the book.
    if (status === undefined) r.x.report('repaired', 'member-shape', { [ORIGIN]: '/error' })
    fail(r, decodeError(r.t, error, '/error', status, r.x))
    return
  }
  const { code, message = error, param } = data
  fail(r, decodeError(r.t, { code, message, param }, '', undefined, r.x))
}

/** Progress of hosted calls, and events of this dialect that carry no content. */
const onNote: Handler = ({ t, out }, data) => {
  out.push({ [ORIGIN]: '', type: 'note', dialect: t.id, wire: data as never })
}

function onUnknown(r: Reading, data: Wire, type: string): void {
  if (!r.t.notes.some((family) => type.startsWith(family)))
    r.x.report('carried', 'unknown-type', { [ORIGIN]: '/type' }, undefined, { detail: type })
  onNote(r, data)
}

const handlers = new Map<string, Handler>([
  ['response.created', onCreated],
  ['response.queued', onQueued],
  ['response.in_progress', onProgress],
  ['response.completed', onEnd('completed')],
  ['response.incomplete', onEnd('incomplete')],
  ['response.failed', onEnd('failed')],
  ['response.cancelled', onEnd('cancelled')],
  ['response.done', onEnd('completed')],
  ['error', onError],
  ['keepalive', reportAgent],
  ...contentHandlers,
  ...itemHandlers,
])

/** Events that may stand before the response was announced. */
const preambles: ReadonlySet<string> = new Set([
  'response.created',
  'response.queued',
  'response.in_progress',
  'response.completed',
  'response.incomplete',
  'response.failed',
  'response.cancelled',
  'response.done',
  'error',
  'keepalive',
])

function read(r: Reading, frame: Frame): void {
  const parsed: unknown = JSON.parse(frame.data)
  if (!isWire(parsed)) throw broken('an event is no JSON object')
  const { type: said } = parsed
  const { type, data } = typeof said === 'string' ? { type: said, data: parsed } : inferType(r, parsed, frame.event)
  if (r.s.phase === 'idle' && !preambles.has(type)) begin(r, undefined)
  if (typeof data['sequence_number'] !== 'number' && r.s.told.sequence === undefined) {
    r.s.told.sequence = true
    r.x.report('repaired', 'missing-member', undefined, undefined, { detail: 'sequence_number' })
  }
  const handler = handlers.get(type)
  if (handler === undefined) onUnknown(r, data, type)
  else handler(r, data)
}

/** Reads the frames of one answer; never throws. */
export function createStreamDecoder(t: ResponsesTables, x: Exchange): Machine<Frame, Event, DecoderState> {
  function protocol(r: Reading, error: unknown): void {
    const message = error instanceof ProtocolError ? error.message : 'An event is no JSON.'
    x.report('repaired', 'stream-protocol', undefined, undefined, { detail: message })
    fail(r, { kind: 'protocol', message })
  }

  return {
    start: startState,
    step(s, frame) {
      if (s.phase === 'over' || frame.data === '' || frame.data === '[DONE]') return [s, []]
      const r: Reading = { t, x, s, out: [] }
      try {
        read(r, frame)
      } catch (error) {
        if (!(error instanceof ProtocolError) && !(error instanceof SyntaxError)) throw error
        protocol(r, error)
      }
      return [s, r.out]
    },
    end(s) {
      if (s.phase === 'over') return [s, []]
      const r: Reading = { t, x, s, out: [] }
      x.report('repaired', 'stream-truncated')
      fail(r, { kind: 'truncated', message: 'The stream ended before the response was completed.' })
      return [s, r.out]
    },
  }
}
