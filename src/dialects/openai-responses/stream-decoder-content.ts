import { type Delta, type Json, MEMBERS, ORIGIN } from '../../hub/index.ts'
import { readArray, readString } from '../../protocol-error.ts'
import { decodeCitation } from './citations.ts'
import {
  broken,
  createItem,
  findItem,
  groupOf,
  type ItemState,
  kindOfItem,
  noteId,
  type PartState,
  type Reading,
  readIndex,
  type SegmentState,
} from './stream-decoder-state.ts'
import { isWire, optional, readWire, type Wire } from './wire-object.ts'

/** Where a part of a message stands in the event that opened it. */
const ofItem = { 'group.id': '../item_id', 'group.phase': '../item/phase', 'group.status': '../item/status' } as const
const announced = { [ORIGIN]: '/part', [MEMBERS]: ofItem } as const
const implied = { [ORIGIN]: '/delta', [MEMBERS]: { ...ofItem, text: '' } } as const

/** The open item of a kind that a delta belongs to. Compatible servers leave the announcement out: it is made up for. */
export function itemFor(r: Reading, data: Wire, type: string): ItemState {
  let item = findItem(r, data)
  if (item === undefined) {
    const n = readIndex(data['output_index'], r.s.last + 1, 'output_index')
    item = createItem(type, n)
    r.s.items[n] = item
    r.s.last = n
    r.x.report('repaired', 'missing-member', undefined, undefined, { detail: 'response.output_item.added' })
  }
  if (item.done) throw broken(`output item ${item.n} goes on after its end`)
  if (item.kind !== kindOfItem(type)) throw broken(`output item ${item.n} is a ${item.type}, not a ${type}`)
  noteId(r, item, data['item_id'])
  return item
}

export function pushDelta({ out }: Reading, index: number, delta: Delta): void {
  out.push({ type: 'part-delta', index, delta })
}

/** Ends every open part of a message: parts of one message come one after the other. */
export function endParts({ out }: Reading, item: ItemState, incomplete = false): void {
  for (const part of Object.values(item.parts)) {
    if (!part.open) continue
    part.open = false
    out.push({ type: 'part-end', index: part.index, ...(incomplete ? { incomplete: true } : {}) })
  }
}

export function openPart(r: Reading, item: ItemState, content: number, kind: PartState['kind'], data: Wire): PartState {
  endParts(r, item)
  const part: PartState = { index: r.s.next++, kind, seen: 0, citations: 0, logprobs: false, open: true }
  item.parts[content] = part
  const place = isWire(data['part']) ? announced : implied
  r.out.push({ type: 'part-start', index: part.index, part: { ...place, type: kind, text: '', group: groupOf(item) } })
  return part
}

function partFor(r: Reading, item: ItemState, data: Wire, kind: PartState['kind']): PartState {
  const content = readIndex(data['content_index'], 0, 'content_index')
  const part = item.parts[content] ?? openPart(r, item, content, kind, data)
  if (part.kind !== kind) throw broken(`content ${content} of output item ${item.n} is ${part.kind}, not ${kind}`)
  if (!part.open) throw broken(`content ${content} of output item ${item.n} goes on after its end`)
  return part
}

/** What only the `done` event says. Text is not held, so a longer text is believed to go on where the deltas stopped. */
export function rest(r: Reading, seen: number, whole: string): string | undefined {
  if (whole.length <= seen) return undefined
  r.x.report('repaired', 'late-member', undefined, undefined, { detail: 'text that no delta brought' })
  return seen === 0 ? whole : whole.slice(seen)
}

export function withLogprobs(text: string, logprobs: Json, at = '/logprobs'): Delta {
  return { [ORIGIN]: at, on: 'text', text, logprobs }
}

function onText(r: Reading, data: Wire): void {
  const part = partFor(r, itemFor(r, data, 'message'), data, 'text')
  const text = readString(data['delta'], '/delta')
  const { logprobs } = data
  const has = Array.isArray(logprobs) && logprobs.length > 0
  if (text === '' && !has) return
  part.seen += text.length
  if (has) part.logprobs = true
  pushDelta(r, part.index, has ? withLogprobs(text, logprobs as Json) : { on: 'text', text })
}

function onRefusal(r: Reading, data: Wire): void {
  const part = partFor(r, itemFor(r, data, 'message'), data, 'refusal')
  const text = readString(data['delta'], '/delta')
  part.seen += text.length
  if (text !== '') pushDelta(r, part.index, { on: 'refusal', text })
}

export function fillPart(r: Reading, part: PartState, whole: string): void {
  const text = rest(r, part.seen, whole)
  if (text === undefined) return
  part.seen = whole.length
  pushDelta(r, part.index, { on: part.kind, text })
}

const fillBy =
  (kind: PartState['kind'], member: string) =>
  (r: Reading, data: Wire): void => {
    const part = partFor(r, itemFor(r, data, 'message'), data, kind)
    const whole = optional(data[member], `/${member}`, readString)
    if (whole !== undefined) fillPart(r, part, whole)
    const logprobs = data['logprobs']
    if (kind === 'text' && !part.logprobs && Array.isArray(logprobs) && logprobs.length > 0) {
      part.logprobs = true
      pushDelta(r, part.index, withLogprobs('', logprobs as Json))
    }
  }

function onAnnotation(r: Reading, data: Wire): void {
  const part = partFor(r, itemFor(r, data, 'message'), data, 'text')
  part.citations++
  pushDelta(r, part.index, {
    on: 'citation',
    citation: decodeCitation(r.t, data['annotation'], '/annotation', part.seen, r.x),
  })
}

const partKinds: Readonly<Record<string, PartState['kind']>> = { output_text: 'text', refusal: 'refusal' }

function kindOfPart(data: Wire): PartState['kind'] | undefined {
  const { part } = data
  return isWire(part) && typeof part['type'] === 'string' ? partKinds[part['type']] : undefined
}

function onPartAdded(r: Reading, data: Wire): void {
  const item = findItem(r, data)
  // Full reasoning opens with its first delta; a part of an unknown type is told whole, at the end of its item.
  if (item !== undefined && item.kind !== 'message') return
  const kind = kindOfPart(data)
  if (kind === undefined) return
  const content = readIndex(data['content_index'], 0, 'content_index')
  const owner = itemFor(r, data, 'message')
  if (owner.parts[content] === undefined) openPart(r, owner, content, kind, data)
  else r.x.report('repaired', 'duplicate-event', { [ORIGIN]: '/part' })
}

function onPartDone(r: Reading, data: Wire): void {
  const kind = kindOfPart(data)
  const item = findItem(r, data)
  if (kind === undefined || item === undefined || item.kind !== 'message') return
  const wire = readWire(data['part'], '/part')
  const part = partFor(r, itemFor(r, data, 'message'), data, kind)
  const whole = optional(wire[kind === 'text' ? 'text' : 'refusal'], '/part', readString)
  if (whole !== undefined) fillPart(r, part, whole)
  fillCitations(r, part, wire, '/part')
}

/** Citations that no event of their own has brought. */
export function fillCitations(r: Reading, part: PartState, wire: Wire, at: string): void {
  const annotations = optional(wire['annotations'], `${at}/annotations`, readArray) ?? []
  for (; part.citations < annotations.length; part.citations++) {
    const place = `${at}/annotations/${part.citations}`
    pushDelta(r, part.index, {
      on: 'citation',
      citation: decodeCitation(r.t, annotations[part.citations], place, part.seen, r.x),
    })
  }
}

export function openReasoning(r: Reading, item: ItemState): void {
  if (item.index >= 0) return
  item.index = r.s.next++
  const place = { [ORIGIN]: '/item' }
  r.out.push({
    type: 'part-start',
    index: item.index,
    part: { ...place, type: 'reasoning', segments: [], group: groupOf(item) },
  })
}

export type Channel = 'summary' | 'full'

export function segmentOf(item: ItemState, channel: Channel, index: number): SegmentState {
  const key = `${channel === 'summary' ? 's' : 'c'}${index}`
  const known = item.segments[key]
  if (known !== undefined) return known
  const segment: SegmentState = { n: Object.keys(item.segments).length, seen: 0 }
  item.segments[key] = segment
  return segment
}

/** Tells more of a segment; `''` opens it. */
export function tellSegment(r: Reading, item: ItemState, segment: SegmentState, channel: Channel, text: string): void {
  openReasoning(r, item)
  segment.seen += text.length
  pushDelta(r, item.index, { on: 'reasoning', segment: segment.n, channel, text })
}

const onReasoning =
  (channel: Channel, position: 'summary_index' | 'content_index') =>
  (r: Reading, data: Wire): void => {
    const item = itemFor(r, data, 'reasoning')
    const segment = segmentOf(item, channel, readIndex(data[position], 0, position))
    tellSegment(r, item, segment, channel, readString(data['delta'], '/delta'))
  }

const fillReasoning =
  (channel: Channel, position: 'summary_index' | 'content_index', read: (data: Wire) => unknown) =>
  (r: Reading, data: Wire): void => {
    const item = itemFor(r, data, 'reasoning')
    const whole = optional(read(data), '/text', readString)
    // The item says it too, of all its segments together.
    if (data['status'] !== undefined) r.x.report('dropped', 'status', { [ORIGIN]: '/status' })
    if (whole !== undefined) fillSegment(r, item, channel, readIndex(data[position], 0, position), whole)
  }

export function fillSegment(r: Reading, item: ItemState, channel: Channel, index: number, whole: string): void {
  const count = Object.keys(item.segments).length
  const segment = segmentOf(item, channel, index)
  const text = rest(r, segment.seen, whole)
  if (text !== undefined) tellSegment(r, item, segment, channel, text)
  else if (segment.n === count) tellSegment(r, item, segment, channel, '')
}

const textOfPart = (data: Wire): unknown => (isWire(data['part']) ? data['part']['text'] : undefined)

export type Handler = (r: Reading, data: Wire) => void

/** What is inside messages and reasoning items. */
export const contentHandlers: readonly (readonly [string, Handler])[] = [
  ['response.output_text.delta', onText],
  ['response.output_text.done', fillBy('text', 'text')],
  ['response.output_text.annotation.added', onAnnotation],
  ['response.refusal.delta', onRefusal],
  ['response.refusal.done', fillBy('refusal', 'refusal')],
  ['response.content_part.added', onPartAdded],
  ['response.content_part.done', onPartDone],
  ['response.reasoning_summary_part.added', () => {}],
  ['response.reasoning_summary_part.done', fillReasoning('summary', 'summary_index', textOfPart)],
  ['response.reasoning_summary_text.delta', onReasoning('summary', 'summary_index')],
  ['response.reasoning_summary_text.done', fillReasoning('summary', 'summary_index', (data) => data['text'])],
  ['response.reasoning_text.delta', onReasoning('full', 'content_index')],
  ['response.reasoning_text.done', fillReasoning('full', 'content_index', (data) => data['text'])],
]
