import type { Exchange } from '../../hub/context.ts'
import type { Delta } from '../../hub/event.ts'
import type { Frame } from '../../hub/machine.ts'
import { ORIGIN } from '../../hub/node.ts'
import type { Part, ReasoningPart, Seal, ToolCallPart } from '../../hub/part.ts'
import { addToDigest, type DigestState, endDigest, startDigest } from '../../hub/seal.ts'
import { encodeCitation } from './citations.ts'
import type { Draft } from './extensions.ts'
import { encodePart, type Writing } from './parts.ts'
import { blockStartFrame, blockStopFrame, deltaFrame, deltaPrefix, wholeDeltaFrame } from './stream-frames.ts'
import { SEGMENT_SEPARATOR, sealFor } from './thinking.ts'
import { encodeCall } from './tool-calls.ts'

/** The part that is being told. */
export interface OpenPart {
  /** Index of the part in the hub's stream. */
  readonly index: number
  readonly part: Part
  /** How its deltas are written; `gone`: Messages cannot say it, which was reported. */
  mode: 'text' | 'reasoning' | 'input' | 'json' | 'wrapped' | 'gone'
  /** Index of the content block; -1 until it is opened: a part that stays empty gets none. */
  block: number
  prefix: string
  /** Reasoning: the segment that is open, the running digest of what was told, and the seal. */
  segment: number
  digest: DigestState
  seal?: Seal
}

/** What a part needs of the stream it stands in. */
export interface Telling {
  readonly x: Exchange
  readonly writing: Writing
  /** Index of the next content block; the stream's state. */
  readonly blocks: { next: number }
  readonly out: Frame[]
}

const openers: Readonly<Record<Part['type'], (part: never, telling: Telling) => OpenPart['mode']>> = {
  text: () => 'text',
  refusal: () => 'text',
  reasoning: openReasoning,
  'tool-call': openCall,
  compaction: openWhole,
  media: openWhole,
  'tool-result': openWhole,
  'tool-offer': openWhole,
  opaque: openWhole,
}

/** Asks the encoder of whole parts, which reports what Messages cannot say. */
function openWhole(part: Part, { writing }: Telling): OpenPart['mode'] {
  return encodePart(part, 0, writing) === undefined ? 'gone' : 'json'
}

function openReasoning(part: ReasoningPart, { x, writing }: Telling): OpenPart['mode'] {
  if (writing.own || writing.display !== 'none') return 'reasoning'
  x.report('dropped', 'reasoning', part)
  return 'gone'
}

function openCall(part: ToolCallPart, { x }: Telling): OpenPart['mode'] {
  if (encodeCall({ ...part, form: 'json', input: '' }, x, true) === undefined) return 'gone'
  if (part.form === 'json') return 'input'
  x.report('approximated', 'tool-input', part)
  return 'wrapped'
}

export function startPart(index: number, part: Part, telling: Telling): OpenPart {
  const mode = openers[part.type](part as never, telling)
  const open: OpenPart = { index, part, mode, block: -1, prefix: '', segment: -1, digest: startDigest }
  if (mode === 'gone') return open
  const { writing } = telling
  if (part.type === 'text' && part.text !== '') grow(open, { on: 'text', text: part.text }, telling)
  else if (part.type === 'refusal') {
    telling.x.dropExtensions(part)
    telling.x.report('approximated', 'refusal', part)
    if (part.text !== '') grow(open, { on: 'refusal', text: part.text }, telling)
  } else if (part.type === 'tool-call') {
    openBlock(
      open,
      encodeCall({ ...part, form: 'json', input: '' }, silent(telling.x), true),
      'input_json_delta',
      telling,
    )
    if (part.input !== '') grow(open, { on: 'input', text: part.input }, telling)
  } else if (part.type === 'reasoning') {
    telling.x.dropExtensions(part)
    part.segments.forEach((one, segment) => {
      const { channel, text } = one
      telling.x.dropExtensions(one)
      if (text !== '') grow(open, { on: 'reasoning', segment, channel, text }, telling)
    })
    if (part.seal !== undefined) open.seal = part.seal
  } else if (part.type !== 'text') tellWhole(open, encodePart(part, 0, { ...writing, c: silent(telling.x) }), telling)
  return open
}

/** For encoding a second time what was reported the first time. */
function silent(x: Exchange): Exchange {
  return { ...x, report: () => {}, dropExtensions: () => {} }
}

type DeltaType = Parameters<typeof deltaPrefix>[1]

/** A compaction starts empty and comes in one delta; every other block that is known whole starts whole. */
function tellWhole(open: OpenPart, block: Draft | undefined, telling: Telling): void {
  if (block?.['type'] !== 'compaction') {
    openBlock(open, block, undefined, telling)
    return
  }
  const { content = null, encrypted_content = null, ...rest } = block
  openBlock(open, { ...rest, content: null, encrypted_content: null }, undefined, telling)
  telling.out.push(wholeDeltaFrame(open.block, { type: 'compaction_delta', content, encrypted_content }))
}

function openBlock(open: OpenPart, block: unknown, delta: DeltaType | undefined, { blocks, out }: Telling): void {
  open.block = blocks.next++
  if (delta !== undefined) open.prefix = deltaPrefix(open.block, delta)
  out.push(blockStartFrame(open.block, block))
}

/** The block of a text, as it starts; what an own part brought beside its text is kept. */
function openText(open: OpenPart, telling: Telling): void {
  const text: Part = open.part.type === 'text' ? { ...open.part, text: '' } : { type: 'text', text: '' }
  openBlock(open, encodePart(text, 0, { ...telling.writing, own: true }), 'text_delta', telling)
}

function growText(open: OpenPart, text: string, telling: Telling): void {
  if (text === '') return
  if (open.block < 0) openText(open, telling)
  telling.out.push(deltaFrame(open.prefix, text))
}

function growReasoning(open: OpenPart, delta: Delta & { on: 'reasoning' }, telling: Telling): void {
  const { x, writing } = telling
  const { segment, channel, text } = delta
  // A segment that was only opened has no text that a separator could part from another.
  if (text === '') return
  if (channel === 'summary') x.report('approximated', 'reasoning-channel', open.part)
  const next = open.segment >= 0 && open.segment !== segment
  open.segment = segment
  if (writing.display === 'omitted' && !writing.own) {
    x.report('dropped', 'reasoning', open.part)
    return
  }
  if (next) {
    x.report('approximated', 'separator', open.part)
    tellThinking(open, SEGMENT_SEPARATOR, telling)
  }
  tellThinking(open, text, telling)
}

function tellThinking(open: OpenPart, text: string, telling: Telling): void {
  const { x, writing, out } = telling
  if (open.block < 0) openBlock(open, { type: 'thinking', thinking: '', signature: '' }, 'thinking_delta', telling)
  if (x.sha256 !== undefined && !writing.own) open.digest = addToDigest(open.digest, text, x.sha256)
  out.push(deltaFrame(open.prefix, text))
}

/** JSON input is passed on as it comes, once its first character shows that it is an object; anything else is wrapped. */
function growInput(open: OpenPart, text: string, { x, out }: Telling): void {
  if (text === '') return
  if (open.mode === 'input') {
    const first = /\S/.exec(text)?.[0]
    if (first === undefined) return
    open.mode = first === '{' ? 'json' : 'wrapped'
    if (open.mode === 'wrapped') x.report('approximated', 'tool-input', open.part, 'tool-call.input')
  }
  if (open.mode === 'json') {
    out.push(deltaFrame(open.prefix, text))
    return
  }
  const escaped = JSON.stringify(text).slice(1, -1)
  out.push(deltaFrame(open.prefix, open.segment < 0 ? `{"input":"${escaped}` : escaped))
  open.segment = 0
}

/** The common case, which needs nothing but the prefix: more of a text or of an input whose block is open. */
export function growOpen(open: OpenPart, delta: Delta, out: Frame[]): boolean {
  const { block, mode, prefix } = open
  const fits =
    (delta.on === 'text' && mode === 'text' && delta.logprobs === undefined) ||
    (delta.on === 'input' && mode === 'json')
  if (!fits || block < 0) return false
  if (delta.text !== '') out.push(deltaFrame(prefix, delta.text))
  return true
}

function reportLogprobs(delta: Extract<Delta, { on: 'text' }>, part: Part, x: Exchange): void {
  if (delta[ORIGIN] === undefined) x.report('dropped', 'logprobs', part, 'text.logprobs')
  else x.report('dropped', 'logprobs', delta)
}

export function grow(open: OpenPart, delta: Delta, telling: Telling): void {
  if (open.mode === 'gone') return
  switch (delta.on) {
    case 'text':
      if (delta.logprobs !== undefined) reportLogprobs(delta, open.part, telling.x)
      growText(open, delta.text, telling)
      return
    case 'refusal':
      growText(open, delta.text, telling)
      return
    case 'reasoning':
      growReasoning(open, delta, telling)
      return
    case 'input':
      growInput(open, delta.text, telling)
      return
    case 'citation': {
      const citation = encodeCitation(delta.citation, telling.x)
      if (citation === undefined) return
      if (open.block < 0) openText(open, telling)
      telling.out.push(wholeDeltaFrame(open.block, { type: 'citations_delta', citation }))
      return
    }
    case 'media':
      return
    default:
      delta satisfies never
  }
}

/** Progress inside the thinking that is being told; it opens its block, as the vendor does. */
export function tellEstimate(open: OpenPart, delta: unknown, telling: Telling): void {
  if (open.mode !== 'reasoning') return
  if (open.block < 0) openBlock(open, { type: 'thinking', thinking: '', signature: '' }, 'thinking_delta', telling)
  telling.out.push(wholeDeltaFrame(open.block, delta))
}

function endReasoning(open: OpenPart, telling: Telling): void {
  const { x, writing, out } = telling
  const part = open.part as ReasoningPart
  const told = open.block >= 0
  const digest = (sha256: (text: string) => string) =>
    endDigest(told ? addToDigest(open.digest, '\u0001', sha256) : open.digest, sha256)
  const seal = open.seal === undefined ? undefined : sealFor(part, open.seal, open.index, digest, told, x)
  if (!told && seal?.form === 'ciphertext') {
    openBlock(open, { type: 'redacted_thinking', data: seal.value }, undefined, telling)
    return
  }
  if (!told && seal === undefined && !writing.own) {
    if (open.seal === undefined) x.report('dropped', 'empty-part', part)
    return
  }
  if (!told) openBlock(open, { type: 'thinking', thinking: '', signature: '' }, undefined, telling)
  const signature = seal?.form === 'signature' ? seal.value : ''
  out.push(wholeDeltaFrame(open.block, { type: 'signature_delta', signature }))
}

export function endPart(open: OpenPart, telling: Telling): void {
  const { x, writing, out } = telling
  const { part, mode } = open
  if (mode === 'gone') return
  if (mode === 'reasoning') endReasoning(open, telling)
  else if (mode === 'wrapped') out.push(deltaFrame(open.prefix, open.segment < 0 ? '{"input":""}' : '"}'))
  else if (mode === 'text' && open.block < 0) {
    if (writing.own) openText(open, telling)
    else x.report('dropped', 'empty-part', part)
  }
  if (open.block >= 0) out.push(blockStopFrame(open.block))
}

/** The stream fails inside the part: what never came to a block is told as lost. */
export function abandonPart({ mode, block, part }: OpenPart, x: Exchange): void {
  if (mode !== 'gone' && block < 0) x.report('dropped', 'empty-part', part)
}
