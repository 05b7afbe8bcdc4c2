import type { Context } from '../../hub/context.ts'
import { knownMembers } from '../../hub/extensions.ts'
import { type Json, MEMBERS, ORIGIN } from '../../hub/node.ts'
import type { Part, TextPart } from '../../hub/part.ts'
import { readObject, readString, wrongShape } from '../../protocol-error.ts'
import { decodeBreakpoint, encodeBreakpoint } from './cache.ts'
import { CHAT, carryLevels, hasMore, restoreLevels } from './extensions.ts'
import { reportLosses, reportLost } from './losses.ts'
import { decodeAudio, decodeFile, decodeImage, encodeMedia } from './media.ts'
import { decodeThinkingPart } from './thinking-part.ts'

/** `MEMBERS` of a text part whose wire form is a bare string. */
export const bareText = { text: '' }

type Decode = (wire: Readonly<Record<string, unknown>>, at: string, c: Context) => Part

const textKnown = knownMembers('type', 'text')
const refusalKnown = knownMembers('type', 'refusal')
const textCached = knownMembers('type', 'text', 'prompt_cache_breakpoint')
const cacheSilent = knownMembers('prompt_cache_breakpoint')

const handlers: Readonly<Record<string, Decode>> = {
  text(wire, at, c) {
    const part: TextPart = { type: 'text', text: readString(wire['text'], `${at}/text`), [ORIGIN]: at }
    if (!hasMore(wire, 2)) return part
    const cache = decodeBreakpoint(wire)
    const known = cache === undefined ? textKnown : textCached
    return { ...part, ...cache, ...carryLevels([{ wire, path: '', known, silent: cacheSilent }], at, c) }
  },
  refusal(wire, at, c) {
    const text = readString(wire['refusal'], `${at}/refusal`)
    return { type: 'refusal', text, [ORIGIN]: at, ...carryLevels([{ wire, path: '', known: refusalKnown }], at, c) }
  },
  image_url: decodeImage,
  input_audio: decodeAudio,
  file: decodeFile,
  thinking: decodeThinkingPart,
}

function decodePart(value: unknown, at: string, c: Context): Part {
  const wire = readObject(value, at, 'a content part')
  const type = readString(wire['type'], `${at}/type`, 'the type of a content part')
  const handler = Object.hasOwn(handlers, type) ? handlers[type] : undefined
  if (handler !== undefined) return handler(wire, at, c)
  c.report('carried', 'unknown-type', { [ORIGIN]: at }, undefined, { detail: type })
  return { type: 'opaque', dialect: CHAT, wire: wire as Json, [ORIGIN]: at }
}

/** `content` of any message: a string is one text part, null and nothing are no parts. `at` is the pointer of `content`. */
export function decodeContent(value: unknown, at: string, c: Context): readonly Part[] {
  if (typeof value === 'string') return [{ type: 'text', text: value, [ORIGIN]: at, [MEMBERS]: bareText }]
  if (value === null || value === undefined) return []
  if (!Array.isArray(value)) throw wrongShape(at, 'a string or an array of content parts', value)
  return value.map((item, k) => decodePart(item, `${at}/${k}`, c))
}

export function encodeText(part: TextPart, c: Context): Record<string, unknown> {
  if (part.ext !== undefined) c.dropExtensions(part)
  if (part.citations !== undefined) for (const citation of part.citations) c.report('dropped', 'citation', citation)
  if (part.logprobs !== undefined) c.report('dropped', 'logprobs', part, 'text.logprobs')
  const wire = { type: 'text', text: part.text }
  encodeBreakpoint(part, wire)
  if (part.ext !== undefined) restoreLevels(part, wire)
  return wire
}

/** One part of a user message; nothing where Chat cannot say it, which is reported. */
export function encodeUserPart(part: Part, c: Context): Record<string, unknown> | undefined {
  switch (part.type) {
    case 'text':
      return encodeText(part, c)
    case 'media':
      return encodeMedia(part, c)
    case 'refusal':
      reportLosses(part, c)
      c.report('approximated', 'refusal', part)
      return { type: 'text', text: part.text }
    case 'opaque':
      if (part.dialect !== CHAT) return reportLost(part, c)
      return part.wire as Record<string, unknown>
    default:
      return reportLost(part, c)
  }
}

/** A lone text is written as a string, as every server takes it; more, or one with members of its own, as a list. */
export function shortContent(parts: readonly Record<string, unknown>[]): Json {
  const [only] = parts
  if (only === undefined) return ''
  if (parts.length > 1 || only['type'] !== 'text' || hasMore(only, 2)) return parts as unknown as Json
  return only['text'] as string
}
