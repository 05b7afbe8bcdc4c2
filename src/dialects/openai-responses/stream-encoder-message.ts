import { type Delta, type Part, type RefusalPart, restoreMembers, type TextPart } from '../../hub/index.ts'
import { encodeCitation } from './citations.ts'
import { deleteBelow } from './extensions.ts'
import { encodeMessagePart, ITEM, readablePart, restoreMessage, startMessage } from './output-items.ts'
import { headOf, type OpenPart, send, sendItemAdded, sendItemDone, type Writing } from './stream-encoder-writer.ts'
import type { Draft } from './wire-object.ts'

/** A text or refusal that is being told. */
export interface OpenContent extends OpenPart {
  readonly kind: 'text' | 'refusal'
  part: TextPart | RefusalPart
  /** `,"item_id":...,"output_index":...,"content_index":...` */
  readonly place: string
  length: number
  annotations: Draft[]
  logprobs: unknown[]
}

/** Parts of one group share an item; a part of another group, or any other item, closes it. */
function messageFor(w: Writing, part: Part): NonNullable<Writing['s']['message']> {
  const { s, x } = w
  const group = part.group?.n
  if (s.message !== undefined && s.message.group === group) return s.message
  endMessage(w)
  const index = s.items++
  const wire = startMessage(part.group, index, x)
  sendItemAdded(w, index, { ...wire, status: 'in_progress' })
  s.message = { index, group, wire, content: [] }
  return s.message
}

export function endMessage(w: Writing): void {
  const { message } = w.s
  if (message === undefined) return
  w.s.message = undefined
  const { content: _content, ...wire } = message.wire
  const json = JSON.stringify(wire)
  sendItemDone(w, message.index, `${json.slice(0, -1)},"content":[${message.content.join(',')}]}`)
}

export function startContent(w: Writing, said: TextPart | RefusalPart): void {
  const { s } = w
  const part = readablePart(w.t, said, w.x) as TextPart | RefusalPart
  if (part.type === 'text' && part.cache !== undefined) w.x.report('dropped', 'cache-mark', part, 'text.cache')
  const message = messageFor(w, part)
  const place = headOf(message.wire['id'], message.index, `"content_index":${message.content.length}`)
  const wire =
    part.type === 'text'
      ? { type: 'output_text', text: '', annotations: [], logprobs: [] }
      : { type: 'refusal', refusal: '' }
  send(w, 'response.content_part.added', `${place},"part":${JSON.stringify(wire)}`)
  const open: OpenContent = {
    kind: part.type,
    part,
    place,
    head: `${place},"delta":`,
    texts: [],
    length: 0,
    annotations: [],
    logprobs: [],
  }
  s.part = open
  if (part.text !== '') sendText(w, open, part.text)
}

/** A part that only this dialect knows, inside a message: there are no deltas for it. */
export function sendWholeContent(w: Writing, part: Part): void {
  const wire = encodeMessagePart(w.t, part, w.x)
  if (wire === undefined) return
  const message = messageFor(w, part)
  const place = headOf(message.wire['id'], message.index, `"content_index":${message.content.length}`)
  const json = JSON.stringify(wire)
  send(w, 'response.content_part.added', `${place},"part":${json}`)
  send(w, 'response.content_part.done', `${place},"part":${json}`)
  message.content.push(json)
  restoreMessage(w.t, part, message.wire)
}

const TEXT_DELTA = '{"type":"response.output_text.delta","sequence_number":'
const REFUSAL_DELTA = '{"type":"response.refusal.delta","sequence_number":'

/** The hot path: constant prefixes, and the leaf printed. */
export function sendText(w: Writing, open: OpenContent, text: string): void {
  open.texts.push(text)
  open.length += text.length
  const { s, out } = w
  if (open.kind === 'text') {
    const data = `${TEXT_DELTA}${s.seq++}${open.head}${JSON.stringify(text)},"logprobs":[]}`
    out.push({ event: 'response.output_text.delta', data })
  } else
    out.push({
      event: 'response.refusal.delta',
      data: `${REFUSAL_DELTA}${s.seq++}${open.head}${JSON.stringify(text)}}`,
    })
}

export function sendContentDelta(w: Writing, open: OpenContent, delta: Delta): void {
  const { t, x } = w
  if (delta.on === 'citation') {
    const annotation = encodeCitation(t, delta.citation, open.length, x, open.part)
    if (annotation === undefined) return
    const body = `${open.place},"annotation_index":${open.annotations.length},"annotation":${JSON.stringify(annotation)}`
    open.annotations.push(annotation)
    send(w, 'response.output_text.annotation.added', body)
  } else if (delta.on === 'text' && delta.logprobs !== undefined) {
    const logprobs = Array.isArray(delta.logprobs) ? delta.logprobs : undefined
    if (logprobs === undefined) {
      x.report('dropped', 'logprobs')
      sendText(w, open, delta.text)
      return
    }
    open.texts.push(delta.text)
    open.length += delta.text.length
    open.logprobs.push(...logprobs)
    send(
      w,
      'response.output_text.delta',
      `${open.head}${JSON.stringify(delta.text)},"logprobs":${JSON.stringify(logprobs)}`,
    )
  } else if (delta.on === 'text' || delta.on === 'refusal') sendText(w, open, delta.text)
}

export function endContent(w: Writing, open: OpenContent, incomplete: boolean): void {
  const { s, t, x } = w
  const text = open.texts.join('')
  x.dropExtensions(open.part)
  const wire: Draft =
    open.kind === 'text'
      ? { type: 'output_text', text, annotations: open.annotations, logprobs: open.logprobs }
      : { type: 'refusal', refusal: text }
  restoreMembers(wire, open.part, t.id)
  deleteBelow(ITEM, wire)
  if (open.kind === 'text') {
    const logprobs = JSON.stringify(open.logprobs)
    send(w, 'response.output_text.done', `${open.place},"text":${JSON.stringify(text)},"logprobs":${logprobs}`)
  } else send(w, 'response.refusal.done', `${open.place},"refusal":${JSON.stringify(text)}`)
  const json = JSON.stringify(wire)
  send(w, 'response.content_part.done', `${open.place},"part":${json}`)
  const { message } = s
  if (message === undefined) return
  message.content.push(json)
  if (incomplete) message.wire['status'] = 'incomplete'
  const { phase } = open.part.group ?? {}
  if (phase !== undefined) message.wire['phase'] = phase
  restoreMessage(t, open.part, message.wire)
}
