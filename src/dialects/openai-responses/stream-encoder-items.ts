import type { Delta, Part, ReasoningPart, ReasoningSegment, Seal, ToolCallPart } from '../../hub/index.ts'
import { encodeCallItem, encodeOutputItem, encodeReasoningItem, itemId } from './output-items.ts'
import { tellsSummaries } from './reasoning.ts'
import { takeAnnounced } from './stream-encoder-notes.ts'
import {
  headOf,
  holdItem,
  type OpenPart,
  send,
  sendItemAdded,
  sendItemDone,
  type Writing,
} from './stream-encoder-writer.ts'
import { encodeGroup } from './tool-calls.ts'
import type { Draft } from './wire-object.ts'

export interface OpenReasoning extends OpenPart {
  readonly kind: 'reasoning'
  part: ReasoningPart
  readonly id: string
  readonly index: number
  readonly position: number
  /** The hub's number of the segment that is open, or -1. */
  segment: number
  segments: ReasoningSegment[]
  /** How many summary parts and how many full ones were told. */
  summaries: number
  contents: number
  seal: Seal | undefined
}

export interface OpenCall extends OpenPart {
  readonly kind: 'call'
  part: ToolCallPart
  readonly id: string
  readonly index: number
  readonly type: 'function_call' | 'custom_tool_call'
}

/** Items that no delta can tell: hosted calls, compactions. */
export function sendWhole(w: Writing, part: Part, position: number): void {
  const { s, t, x } = w
  const item = encodeOutputItem(t, part, s.items, position, x, s.own)
  if (item === undefined) return
  const announced = takeAnnounced(w, item['id'])
  const index = announced ?? s.items++
  if (announced === undefined) sendItemAdded(w, index, item)
  sendItemDone(w, index, JSON.stringify(item))
}

export interface OpenServerCall extends OpenPart {
  readonly kind: 'server-call'
  part: ToolCallPart
  readonly position: number
}

/** A call that a vendor ran is told whole, when its input is known. */
export function startServerCall(w: Writing, part: ToolCallPart, position: number): void {
  const open: OpenServerCall = { kind: 'server-call', part, position, head: '', texts: [part.input] }
  w.s.part = open
}

export function endServerCall(w: Writing, { part, position, texts }: OpenServerCall): void {
  sendWhole(w, { ...part, input: texts.join('') }, position)
}

/** The id an item has from its announcement on. */
function announcedId(w: Writing, part: Part, prefix: string): string {
  const wire: Draft = { id: part.group?.id }
  itemId(wire, prefix, w.s.items, w.x)
  return String(wire['id'])
}

function withId<P extends Part>(part: P, id: string): P {
  return { ...part, group: { n: 0, ...part.group, id } }
}

export function startReasoning(w: Writing, part: ReasoningPart, position: number): void {
  const { s } = w
  const id = announcedId(w, part, 'rs')
  const index = s.items++
  sendItemAdded(w, index, { type: 'reasoning', ...encodeGroup(part.group), id, summary: [] })
  const open: OpenReasoning = {
    kind: 'reasoning',
    part,
    id,
    index,
    position,
    segment: -1,
    segments: [],
    summaries: 0,
    contents: 0,
    seal: part.seal,
    head: '',
    texts: [],
  }
  s.part = open
  part.segments.forEach(({ channel, text }, segment) => {
    if (text !== '') sendReasoning(w, open, { on: 'reasoning', segment, channel, text })
  })
}

const names = {
  summary: {
    part: 'response.reasoning_summary_part',
    text: 'response.reasoning_summary_text',
    type: 'summary_text',
    index: 'summary_index',
  },
  full: {
    part: 'response.content_part',
    text: 'response.reasoning_text',
    type: 'reasoning_text',
    index: 'content_index',
  },
} as const

function startSegment(w: Writing, open: OpenReasoning, segment: number, said: ReasoningSegment['channel']): void {
  endSegment(w, open)
  const channel = tellsSummaries(w.x) ? 'summary' : said
  if (channel !== said) w.x.report('approximated', 'reasoning-channel', open.part)
  const { part, type, index } = names[channel]
  const number = channel === 'summary' ? open.summaries++ : open.contents++
  open.head = headOf(open.id, open.index, `"${index}":${number}`)
  open.segment = segment
  open.segments.push({ ...open.part.segments[segment], channel, text: '' })
  open.texts = []
  send(w, `${part}.added`, `${open.head},"part":{"type":"${type}","text":""}`)
}

function endSegment(w: Writing, open: OpenReasoning): void {
  const last = open.segments.at(-1)
  if (open.segment < 0 || last === undefined) return
  const { part, text: event, type } = names[last.channel]
  const text = open.texts.join('')
  open.segments[open.segments.length - 1] = { ...last, text }
  open.segment = -1
  const json = JSON.stringify(text)
  send(w, `${event}.done`, `${open.head},"text":${json}`)
  send(w, `${part}.done`, `${open.head},"part":{"type":"${type}","text":${json}}`)
}

export function sendReasoning(w: Writing, open: OpenReasoning, delta: Delta): void {
  if (delta.on !== 'reasoning') return
  const { segment, channel, text } = delta
  if (open.segment !== segment) startSegment(w, open, segment, channel)
  if (text === '') return
  open.texts.push(text)
  send(
    w,
    `${names[open.segments.at(-1)?.channel ?? channel].text}.delta`,
    `${open.head},"delta":${JSON.stringify(text)}`,
  )
}

export function endReasoning(w: Writing, open: OpenReasoning, incomplete: boolean): void {
  endSegment(w, open)
  const { seal: _seal, ...part } = withId(open.part, open.id)
  const whole: ReasoningPart = {
    ...part,
    segments: open.segments,
    ...(open.seal === undefined ? {} : { seal: open.seal }),
    ...(incomplete ? { group: { n: 0, ...part.group, status: 'incomplete' } } : {}),
  }
  const item = encodeReasoningItem(w.t, whole, open.index, open.position, w.x)
  holdItem(w, open.index, item)
}

export function startCall(w: Writing, part: ToolCallPart): void {
  const { s } = w
  const type = part.form === 'text' ? 'custom_tool_call' : 'function_call'
  const id = announcedId(w, part, type === 'function_call' ? 'fc' : 'ctc')
  const index = s.items++
  s.calls = true
  const { id: call_id, name, namespace } = part
  const phase = part.group?.phase
  sendItemAdded(w, index, {
    type,
    id,
    status: 'in_progress',
    ...(phase === undefined ? {} : { phase }),
    call_id,
    name,
    ...(namespace === undefined ? {} : { namespace }),
    [type === 'function_call' ? 'arguments' : 'input']: '',
  })
  const open: OpenCall = {
    kind: 'call',
    part,
    id,
    index,
    type,
    head: `${headOf(id, index)},"delta":`,
    texts: [],
  }
  s.part = open
  if (part.input !== '') sendInput(w, open, part.input)
}

const inputs = {
  function_call: { event: 'response.function_call_arguments', member: 'arguments' },
  custom_tool_call: { event: 'response.custom_tool_call_input', member: 'input' },
} as const

function sendInputDelta(w: Writing, open: OpenCall, text: string): void {
  send(w, `${inputs[open.type].event}.delta`, `${open.head}${JSON.stringify(text)}`)
}

export function sendInput(w: Writing, open: OpenCall, text: string): void {
  open.texts.push(text)
  if (text !== '') sendInputDelta(w, open, text)
}

export function endCall(w: Writing, open: OpenCall, incomplete: boolean): void {
  const input = open.texts.join('')
  const part = withId(open.part, open.id)
  const group = incomplete ? { n: 0, ...part.group, status: 'incomplete' as const } : part.group
  const item = encodeCallItem(w.t, { ...part, input, ...(group === undefined ? {} : { group }) }, open.index, w.x)
  if (item === undefined) return
  const { event, member } = inputs[open.type]
  const whole = String(item[member])
  if (input === '' && whole !== '') sendInputDelta(w, open, whole)
  send(w, `${event}.done`, `${headOf(open.id, open.index)},"${member}":${JSON.stringify(whole)}`)
  holdItem(w, open.index, item)
}
