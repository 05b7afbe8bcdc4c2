import type { Context, Exchange } from '../../hub/context.ts'
import type { Delta, Event } from '../../hub/event.ts'
import { groupFields } from '../../hub/group-fields.ts'
import type { Frame } from '../../hub/machine.ts'
import type { Part, ToolCallPart } from '../../hub/part.ts'
import { encodeCitation } from './citations.ts'
import { CHAT } from './extensions.ts'
import { asksLegacy, isLegacy } from './functions.ts'
import { reportLosses, reportLost } from './losses.ts'
import {
  type ChoiceTrack,
  choiceOf,
  chunkOf,
  type EncoderState,
  enclosing,
  membersOf,
  type PartTrack,
  trackOf,
  write,
} from './stream-chunks.ts'
import { addReasoning, endReasoning, placeOf, startReasoning } from './stream-encoder-reasoning.ts'

type PartStart = Extract<Event, { type: 'part-start' }>
type PartEnd = Extract<Event, { type: 'part-end' }>
type TextDelta = Extract<Delta, { on: 'text' }>

function reportGroup(state: EncoderState, part: Part, c: Context): void {
  const { group } = part
  if (group === undefined || (state.group?.n === group.n && state.group.id === group.id)) return
  state.group = group
  if (group.id !== undefined) c.report('dropped', 'id', part, groupFields[part.type].id)
  if (group.phase !== undefined) c.report('dropped', 'phase', part, groupFields[part.type].phase)
  if (group.status !== undefined) c.report('dropped', 'status', part, groupFields[part.type].status)
}

/** Chat has one text, one refusal and one reasoning text: what is not the first of its kind is joined to it. */
function begin(track: PartTrack, choice: ChoiceTrack, c: Context): void {
  track.bare = false
  track.offset = choice.length
  const before = track.kind === 'text' ? choice.texts++ : choice.refusals++
  if (before > 0) c.report('approximated', 'separator', placeOf(track))
}

function addText(state: EncoderState, track: PartTrack, { text, logprobs }: TextDelta, c: Context, out: Frame[]): void {
  if (text === '' && logprobs === undefined) return
  const choice = state.choices[track.choice]
  if (choice !== undefined) {
    if (track.bare) begin(track, choice, c)
    choice.length += text.length
  }
  if (logprobs === undefined) out.push(write(track, text))
  else {
    const content = JSON.stringify({ content: logprobs, refusal: null })
    out.push(chunkOf(state, track.choice, `{"content":${JSON.stringify(text)}}`, { logprobs: content }))
  }
}

function addRefusal(state: EncoderState, track: PartTrack, text: string, c: Context, out: Frame[]): void {
  if (text === '') return
  const choice = state.choices[track.choice]
  if (track.bare && choice !== undefined) begin(track, choice, c)
  out.push(write(track, text))
}

/** The one call of a client that knows no ids; further ones have no place. */
function startLegacyCall(state: EncoderState, event: PartStart, part: ToolCallPart, c: Context, out: Frame[]): void {
  const { choice: n = 0 } = event
  const choice = choiceOf(state, n, out)
  if (choice.calls++ > 0) {
    c.report('dropped', 'parallel-tool-calls', part)
    return
  }
  choice.legacy = true
  if (!isLegacy(part)) {
    reportLosses(part, c)
    c.report('approximated', 'id', part, 'tool-call.id')
  }
  const more = membersOf(part.ext?.[CHAT])
  const [name, input] = [part.name, part.input].map((text) => JSON.stringify(text))
  out.push(chunkOf(state, n, `{"function_call":{"name":${name},"arguments":${input}${more}}}`))
  const track = trackOf('function', n, part, enclosing(state, n, '{"function_call":{"arguments":', '}}'))
  track.bare = part.input === ''
  state.parts[event.index] = track
}

/** The first fragment of a call has its index, id, type and name. */
function startCall(state: EncoderState, event: PartStart, part: ToolCallPart, c: Exchange, out: Frame[]): void {
  if (isLegacy(part) || (!c.native && part.form === 'json' && asksLegacy(c.request))) {
    startLegacyCall(state, event, part, c, out)
    return
  }
  reportLosses(part, c)
  if (part.namespace !== undefined) c.report('dropped', 'tool-name', part, 'tool-call.namespace')
  const { choice: n = 0 } = event
  const index = choiceOf(state, n, out).calls++
  const [type, member] = part.form === 'text' ? (['custom', 'input'] as const) : (['function', 'arguments'] as const)
  const [id, name, input] = [part.id, part.name, part.input].map((text) => JSON.stringify(text))
  const body = `"id":${id},"type":"${type}","${type}":{"name":${name},"${member}":${input}}`
  out.push(chunkOf(state, n, `{"tool_calls":[{"index":${index},${body}}]}`))
  const before = `{"tool_calls":[{"index":${index},"${type}":{"${member}":`
  const track = trackOf(type, n, part, enclosing(state, n, before, '}}]}'))
  track.bare = part.input === ''
  state.parts[event.index] = track
}

export function startPart(state: EncoderState, event: PartStart, c: Exchange, out: Frame[]): void {
  const { part, index, choice: n = 0 } = event
  choiceOf(state, n, out)
  reportGroup(state, part, c)
  switch (part.type) {
    case 'text':
    case 'refusal': {
      reportLosses(part, c)
      const member = part.type === 'text' ? 'content' : 'refusal'
      const track = trackOf(part.type, n, part, enclosing(state, n, `{"${member}":`, '}'))
      state.parts[index] = track
      if (part.type === 'text') addText(state, track, { on: 'text', text: part.text }, c, out)
      else addRefusal(state, track, part.text, c, out)
      return
    }
    case 'reasoning':
      startReasoning(state, event, part, c, out)
      return
    case 'tool-call':
      if (part.run === 'server') reportLost(part, c)
      else startCall(state, event, part, c, out)
      return
    case 'opaque':
      if (part.dialect === CHAT) out.push(chunkOf(state, n, JSON.stringify(part.wire)))
      else reportLost(part, c)
      return
    default:
      reportLost(part, c)
  }
}

export function addDelta(state: EncoderState, index: number, delta: Delta, c: Context, out: Frame[]): void {
  const track = state.parts[index]
  if (track === undefined) return
  switch (delta.on) {
    case 'text':
      addText(state, track, delta, c, out)
      return
    case 'input':
      if (delta.text === '') return
      track.bare = false
      out.push(write(track, delta.text))
      return
    case 'refusal':
      addRefusal(state, track, delta.text, c, out)
      return
    case 'reasoning':
      addReasoning(state, track, delta, c, out)
      return
    case 'citation': {
      const choice = state.choices[track.choice]
      if (choice === undefined) return
      const offset = track.bare ? choice.length : track.offset
      const wire = encodeCitation(delta.citation, offset, choice.length - offset, c)
      if (wire === undefined) return
      const isFirst = track.bare && choice.texts === 0
      if (track.bare) begin(track, choice, c)
      // A text that is only cited is there all the same, and stands before what follows it.
      if (isFirst) out.push(chunkOf(state, track.choice, `{"annotations":${JSON.stringify([wire])}}`))
      else choice.annotations.push(wire)
      return
    }
    case 'media':
      return
    default:
      delta satisfies never
  }
}

/** Clients parse what was streamed, and the empty string is no JSON; content that never came is nothing in Chat. */
export function endPart(state: EncoderState, { index, incomplete }: PartEnd, c: Context, out: Frame[]): void {
  const track = state.parts[index]
  if (track === undefined) return
  if (track.kind === 'reasoning') endReasoning(state, track, c, out)
  if (track.bare) reportBare(track, c, incomplete === true ? undefined : out)
  track.bare = false
}

/** Parts that are still open when the stream fails. */
export function abandonParts(state: EncoderState, c: Context): void {
  for (const track of Object.values(state.parts)) if (track.bare) reportBare(track, c, undefined)
}

function reportBare(track: PartTrack, c: Context, out: Frame[] | undefined): void {
  if (track.kind === 'function') out?.push(write(track, '{}'))
  else if (track.kind === 'text' || track.kind === 'refusal') c.report('dropped', 'empty-part', placeOf(track))
}
