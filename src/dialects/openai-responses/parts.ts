import {
  type Context,
  carryMembers,
  type Group,
  type Json,
  knownMembers,
  MEMBERS,
  ORIGIN,
  type Part,
  type RefusalPart,
  reportOpaque,
  restoreMembers,
  type TextPart,
} from '../../hub/index.ts'
import { readArray, wrongShape } from '../../protocol-error.ts'
import { decodeCache, encodeCache, MARK } from './cache.ts'
import { decodeCitation, encodeCitation } from './citations.ts'
import { deleteBelow } from './extensions.ts'
import { decodeAudio, decodeFile, decodeImage, encodeMedia } from './media.ts'
import { ofMessage } from './members.ts'
import type { ResponsesTables } from './tables.ts'
import { type Draft, optionalArray, readWire, stringOf, type Wire } from './wire-object.ts'

const inputTextMembers = knownMembers('type', 'text', 'prompt_cache_breakpoint')
const outputTextMembers = knownMembers('type', 'text', 'annotations', 'logprobs')
const refusalMembers = knownMembers('type', 'refusal')
const none = knownMembers()

type DecodePart = (t: ResponsesTables, wire: Wire, at: string, group: Group, c: Context) => Part

function decodeInputText(t: ResponsesTables, wire: Wire, at: string, group: Group, c: Context): TextPart {
  const part = { [ORIGIN]: at, type: 'text', text: stringOf(wire['text'], 'text', at), group } as const
  const { ext } = carryMembers(wire, inputTextMembers, none, t.id, at, c)
  return decodeCache<TextPart>(t, ext === undefined ? part : { ...part, ext }, wire, at, c)
}

function decodeOutputText(t: ResponsesTables, wire: Wire, at: string, group: Group, c: Context): TextPart {
  const annotations = optionalArray(wire['annotations'], 'annotations', at)
  const text = stringOf(wire['text'], 'text', at)
  const part: { -readonly [K in keyof TextPart]: TextPart[K] } = { [ORIGIN]: at, type: 'text', text, group }
  if (annotations !== undefined && annotations.length > 0)
    part.citations = annotations.map((one, i) => decodeCitation(t, one, `${at}/annotations/${i}`, text.length, c))
  const logprobs = optionalArray(wire['logprobs'], 'logprobs', at)
  if (logprobs !== undefined && logprobs.length > 0) part.logprobs = logprobs as Json
  const { ext } = carryMembers(wire, outputTextMembers, none, t.id, at, c)
  if (ext !== undefined) part.ext = ext
  return part
}

function decodeRefusal(t: ResponsesTables, wire: Wire, at: string, group: Group, c: Context): RefusalPart {
  return {
    [ORIGIN]: at,
    type: 'refusal',
    text: stringOf(wire['refusal'], 'refusal', at),
    group,
    ...carryMembers(wire, refusalMembers, none, t.id, at, c),
  }
}

const decoders = new Map<string, DecodePart>([
  ['input_text', decodeInputText],
  ['output_text', decodeOutputText],
  ['refusal', decodeRefusal],
  ['input_image', decodeImage],
  ['input_file', decodeFile],
  ['input_audio', decodeAudio],
])

/** A part of a message, or of the output of a tool. */
export function decodePart(t: ResponsesTables, value: unknown, at: string, group: Group, c: Context): Part {
  const wire = readWire(value, at, 'a content part')
  const { type } = wire
  if (typeof type !== 'string') throw wrongShape(`${at}/type`, 'the type of a content part', type)
  const decode = decoders.get(type)
  if (decode !== undefined) return decode(t, wire, at, group, c)
  c.report('carried', 'unknown-type', { [ORIGIN]: at }, undefined, { detail: type })
  return { [ORIGIN]: at, [MEMBERS]: ofMessage, type: 'opaque', dialect: t.id, wire: wire as Json, group }
}

/** Content, or a tool's output, that is a bare string or a list of parts. */
export function decodeContent(
  t: ResponsesTables,
  value: unknown,
  at: string,
  group: Group,
  c: Context,
): readonly Part[] {
  if (typeof value === 'string') return [decodeBareText(value, at, group)]
  return readArray(value, at, 'a string or an array of content parts').map((one, i) =>
    decodePart(t, one, `${at}/${i}`, group, c),
  )
}

/** Where the parts of a bare string stand: the string is the text, and its item is one step above. */
const bare = { text: '', 'group.id': '../id', 'group.phase': '../phase', 'group.status': '../status' }

export function decodeBareText(text: string, at: string, group?: Group): TextPart {
  if (group === undefined) return { [ORIGIN]: at, [MEMBERS]: bare, type: 'text', text }
  return { [ORIGIN]: at, [MEMBERS]: bare, type: 'text', text, group }
}

/** `input`: what callers and tools say. `output`: what the model said. */
export type Side = 'input' | 'output'

/** `undefined`: this dialect cannot hold the part here, and it was reported. */
export function encodePart(t: ResponsesTables, part: Part, side: Side, c: Context): Draft | undefined {
  c.dropExtensions(part)
  const wire = encodeByType(t, part, side, c)
  if (wire !== undefined && part.type !== 'opaque') {
    restoreMembers(wire, part, t.id)
    if (part.ext !== undefined) deleteBelow(MARK, wire)
  }
  return wire
}

function encodeByType(t: ResponsesTables, part: Part, side: Side, c: Context): Draft | undefined {
  switch (part.type) {
    case 'text':
      return side === 'input' ? encodeInputText(t, part, c) : encodeOutputText(t, part, c)
    case 'refusal':
      if (side === 'output') return { type: 'refusal', refusal: part.text }
      c.report('approximated', 'refusal', part)
      return { type: 'input_text', text: part.text }
    case 'media':
      if (side === 'input' || c.native) return encodeMedia(t, part, c)
      // What the model said is text or a refusal; a file among it is refused.
      c.report('dropped', part.as, part)
      return undefined
    case 'tool-offer':
      c.report('dropped', 'opaque-part', part)
      return undefined
    case 'opaque':
      return part.dialect === t.id ? (part.wire as Draft) : reportOpaque(part, c)
    case 'reasoning':
      c.report('dropped', 'reasoning', part)
      return undefined
    case 'compaction':
      c.report('dropped', 'compaction', part)
      return undefined
    case 'tool-call':
    case 'tool-result':
      c.report('dropped', 'server-tool', part)
      return undefined
    default:
      return part satisfies never
  }
}

function encodeInputText(t: ResponsesTables, part: TextPart, c: Context): Draft {
  const wire: Draft = { type: 'input_text', text: part.text }
  for (const citation of part.citations ?? []) c.report('dropped', 'citation', citation)
  if (part.logprobs !== undefined) c.report('dropped', 'logprobs', part, 'text.logprobs')
  encodeCache(t, wire, part, 'text', c)
  return wire
}

function encodeOutputText(t: ResponsesTables, part: TextPart, c: Context): Draft {
  const annotations: Draft[] = []
  if (part.citations !== undefined)
    for (const citation of part.citations) {
      const wire = encodeCitation(t, citation, part.text.length, c, part)
      if (wire !== undefined) annotations.push(wire)
    }
  const wire: Draft = { type: 'output_text', text: part.text, annotations }
  const logprobs = encodeLogprobs(part.logprobs)
  if (logprobs !== undefined) wire['logprobs'] = logprobs
  else if (part.logprobs !== undefined) c.report('dropped', 'logprobs', part, 'text.logprobs')
  if (part.cache !== undefined) c.report('dropped', 'cache-mark', part, 'text.cache')
  return wire
}

/** Log probabilities travel as the list of tokens, which Chat and Responses share. */
export function encodeLogprobs(logprobs: Json | undefined): Json | undefined {
  return Array.isArray(logprobs) ? logprobs : undefined
}
