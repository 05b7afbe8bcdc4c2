import { append } from '../../hub/append.ts'
import type { Context } from '../../hub/context.ts'
import { knownMembers } from '../../hub/extensions.ts'
import { reportOpaque } from '../../hub/fit-content.ts'
import { groupFields } from '../../hub/group-fields.ts'
import { type Json, MEMBERS, ORIGIN } from '../../hub/node.ts'
import type { CompactionPart, OpaquePart, Part, RefusalPart, TextPart } from '../../hub/part.ts'
import { readArray, readObject, wrongShape } from '../../protocol-error.ts'
import { decodeCache, encodeCache, reportCache } from './cache.ts'
import { decodeCitation, encodeCitation } from './citations.ts'
import {
  carryMore,
  type Draft,
  MESSAGES,
  optionalArray,
  optionalString,
  restoreLevels,
  stringOf,
  type Wire,
} from './extensions.ts'
import { decodeDocument, decodeImage, encodeMedia } from './media.ts'
import { wordsOfDocument, wordsOfSearchResult } from './readable-blocks.ts'
import {
  type Display,
  decodeRedactedThinking,
  decodeThinking,
  encodeSentThinking,
  encodeToldThinking,
} from './thinking.ts'
import { decodeServerToolUse, decodeToolResult, decodeToolUse, encodeCall, encodeToolResult } from './tool-calls.ts'
import { withoutCitations } from './version.ts'

/** `opens`: seal envelopes are opened, which only requests may. */
type Decode = (wire: Wire, at: string, c: Context, opens: boolean) => Part | undefined

const textKnown = knownMembers('type', 'text', 'citations')
const textCached = knownMembers('type', 'text', 'citations', 'cache_control')
const textSilent = knownMembers('cache_control')
const compactionKnown = knownMembers('type', 'encrypted_content')
const compactionSilent = knownMembers('content', 'signature', 'tool_changes', 'cache_control')

function opaque(wire: Wire, at: string): OpaquePart {
  return { type: 'opaque', dialect: MESSAGES, wire: wire as Json, [ORIGIN]: at }
}

function decodeText(wire: Wire, at: string, c: Context): TextPart {
  const part: TextPart = { type: 'text', text: stringOf(wire['text'], 'text', at), [ORIGIN]: at }
  const cache = decodeCache(wire)
  const list = optionalArray(wire['citations'], 'citations', at)
  const read = 2 + (cache === undefined ? 0 : 1) + ('citations' in wire ? 1 : 0)
  const more = carryMore(wire, read, cache === undefined ? textKnown : textCached, textSilent, at, c)
  if (read === 2 && more.ext === undefined) return part
  const citations = list?.map((item, k) => decodeCitation(item, `${at}/citations/${k}`, c))
  const cited = citations === undefined || citations.length === 0 ? {} : { citations }
  return { ...part, ...cited, ...cache, ...more }
}

/**
 * A compaction that only its vendor can read is a seal. The words of a readable one say to others what it stands for: the
 * history before it, which its vendor no longer reads.
 */
function decodeCompaction(wire: Wire, at: string, c: Context): CompactionPart | OpaquePart {
  const value = optionalString(wire['encrypted_content'], 'encrypted_content', at) ?? ''
  const words = optionalString(wire['content'], 'content', at) ?? ''
  if (words !== '' || value === '') {
    const block = opaque(Object.fromEntries(Object.entries(wire).filter(([, member]) => member !== null)), at)
    return words === '' ? block : { ...block, words: ['content'], missed: 'compaction-text' }
  }
  const more = carryMore(wire, 2, compactionKnown, compactionSilent, at, c)
  return { type: 'compaction', seal: { issuer: MESSAGES, form: 'ciphertext', value }, [ORIGIN]: at, ...more }
}

const decoders: ReadonlyMap<string, Decode> = new Map<string, Decode>([
  ['text', decodeText],
  ['image', (wire, at, c) => decodeImage(wire, at, c) ?? opaque(wire, at)],
  ['document', (wire, at, c) => decodeDocument(wire, at, c) ?? { ...opaque(wire, at), ...wordsOfDocument(wire) }],
  ['search_result', (wire, at) => ({ ...opaque(wire, at), ...wordsOfSearchResult(wire) })],
  ['container_upload', (wire, at) => ({ ...opaque(wire, at), missed: 'container' })],
  ['thinking', decodeThinking],
  ['redacted_thinking', decodeRedactedThinking],
  ['tool_use', decodeToolUse],
  ['tool_result', (wire, at, c, opens) => decodeToolResult(wire, at, c, (v, p, x) => decodeContent(v, p, x, opens))],
  ['server_tool_use', decodeServerToolUse],
  ['mcp_tool_use', decodeServerToolUse],
  ['compaction', decodeCompaction],
])

/** Blocks that only Anthropic gives a meaning: results of its own tools, and what has no counterpart elsewhere. */
const opaqueTypes: ReadonlySet<string> = new Set([
  ...['tool_reference', 'browser_state', 'fallback', 'mcp_tool_listing'],
  ...['tool_addition', 'tool_removal', 'web_search_tool_result', 'web_fetch_tool_result', 'mcp_tool_result'],
  ...['code_execution_tool_result', 'bash_code_execution_tool_result', 'text_editor_code_execution_tool_result'],
  ...['tool_search_tool_result', 'advisor_tool_result'],
])

/** One content block. Nothing where it must be left out (a seal that cannot be trusted), which was reported. */
export function decodePart(value: unknown, at: string, c: Context, opens: boolean): Part | undefined {
  const wire: Wire = readObject(value, at, 'a content block')
  const type = stringOf(wire['type'], 'type', at)
  const decode = decoders.get(type)
  if (decode !== undefined) return decode(wire, at, c, opens)
  if (!opaqueTypes.has(type)) c.report('carried', 'unknown-type', { [ORIGIN]: at }, undefined, { detail: type })
  return opaque(wire, at)
}

export function decodeBlocks(list: readonly unknown[], at: string, c: Context, opens: boolean): readonly Part[] {
  let parts: Part[] = []
  for (let i = 0; i < list.length; i++) {
    const part = decodePart(list[i], `${at}/${i}`, c, opens)
    if (part !== undefined) parts = append(parts, part)
  }
  return parts
}

const bareText = { text: '' }

/** `content` or `system`: a string is one text part. */
export function decodeContent(value: unknown, at: string, c: Context, opens: boolean): readonly Part[] {
  if (typeof value === 'string') return [{ type: 'text', text: value, [ORIGIN]: at, [MEMBERS]: bareText }]
  if (!Array.isArray(value)) throw wrongShape(at, 'a string or an array of content blocks', value)
  return decodeBlocks(readArray(value, at), at, c, opens)
}

/** Where a part is being written, and for whom. */
export interface Writing {
  readonly c: Context
  /** `sent`: in a request. `told`: in an answer, whose blocks have all their keys. */
  readonly side: 'sent' | 'told'
  /** A Messages document brought it: it goes back as it stood. */
  readonly own: boolean
  readonly display: Display
  /** Whether a text may name its sources; users' may not since version 2026-10-21. */
  readonly cites: boolean
}

function encodeCitations(part: TextPart, { c, cites }: Writing): readonly Draft[] | undefined {
  const { citations } = part
  if (citations === undefined) return undefined
  if (cites) return citations.flatMap((citation): Draft | readonly Draft[] => encodeCitation(citation, c) ?? [])
  for (const citation of citations) c.report('dropped', 'citation', citation)
  return undefined
}

function encodeText(part: TextPart, writing: Writing): Draft | undefined {
  const { c, side, own } = writing
  c.dropExtensions(part)
  if (part.logprobs !== undefined) c.report('dropped', 'logprobs', part, 'text.logprobs')
  const isSent = side === 'sent'
  // "text content blocks must contain non-whitespace text": LibreChat-AI/agents#124. An answer may hold blanks.
  const isEmpty = !own && (isSent ? part.text.trim() : part.text) === ''
  const citations = encodeCitations(part, isEmpty && isSent ? { ...writing, cites: false } : writing)
  // A text of an answer that is only cited is told for its sources.
  if (isEmpty && (citations ?? []).length === 0) {
    c.report('dropped', 'empty-part', part)
    return undefined
  }
  const wire: Draft = { type: 'text', text: part.text }
  if (citations !== undefined && citations.length > 0) wire['citations'] = citations
  else if (side === 'told') wire['citations'] = null
  if (part.cache !== undefined) {
    if (side === 'sent') wire['cache_control'] = encodeCache(part.cache)
    else reportCache(part, c)
  }
  restoreLevels(part, wire)
  return wire
}

function encodeRefusal(part: RefusalPart, { c, side }: Writing): Draft | undefined {
  c.dropExtensions(part)
  if (part.text === '') {
    c.report('dropped', 'empty-part', part)
    return undefined
  }
  c.report('approximated', 'refusal', part)
  return side === 'told' ? { type: 'text', text: part.text, citations: null } : { type: 'text', text: part.text }
}

function encodeCompaction(part: CompactionPart, c: Context): Draft | undefined {
  if (part.seal.issuer !== MESSAGES) {
    c.report('dropped', 'compaction', part)
    return undefined
  }
  const wire: Draft = { type: 'compaction', encrypted_content: part.seal.value }
  restoreLevels(part, wire)
  return wire
}

function encodeOpaque(part: OpaquePart, { c, cites }: Writing): Draft | undefined {
  if (part.dialect === MESSAGES) return cites ? (part.wire as Draft) : withoutCitations(part, c)
  c.dropExtensions(part)
  return reportOpaque(part, c)
}

/** What a Responses item said of itself beside its content: Messages has neither ids nor states of blocks. */
export function reportGroup(part: Part, c: Context): void {
  const { group } = part
  if (group === undefined) return
  if (group.id !== undefined) c.report('dropped', 'id', part, groupFields[part.type].id)
  if (group.phase !== undefined) c.report('dropped', 'phase', part, groupFields[part.type].phase)
  if (group.status !== undefined) c.report('dropped', 'status', part, groupFields[part.type].status)
}

/** One content block; nothing where Messages cannot say it, which is reported. `position` is its index in the answer. */
export function encodePart(part: Part, position: number, writing: Writing): Draft | undefined {
  const { c, own, side } = writing
  switch (part.type) {
    case 'text':
      return encodeText(part, writing)
    case 'refusal':
      return encodeRefusal(part, writing)
    case 'reasoning':
      if (side === 'sent') return encodeSentThinking(part, c, own)
      return encodeToldThinking(part, position, writing)
    case 'media':
      return encodeMedia(part, c)
    case 'tool-call':
      return encodeCall(part, c, side === 'told')
    case 'tool-result':
      if (part.run === 'server' || side === 'told') {
        c.report('dropped', 'server-tool', part)
        return undefined
      }
      return encodeToolResult(part, c, (parts) => encodeResultContent(parts, writing))
    case 'compaction':
      return encodeCompaction(part, c)
    case 'tool-offer':
      c.report('dropped', 'opaque-part', part)
      return undefined
    case 'opaque':
      return encodeOpaque(part, writing)
    default:
      return part satisfies never
  }
}

/** A lone text without members of its own is written as a string: the vendor's own shorthand. */
export function shortContent(blocks: readonly Draft[]): Json {
  const [only] = blocks
  if (only === undefined || blocks.length > 1 || only['type'] !== 'text') return blocks as unknown as Json
  for (const key in only) if (key !== 'type' && key !== 'text') return blocks as unknown as Json
  return only['text'] as string
}

/** A blank result may be said as a string, though not as a block. An empty string is read as no content at all. */
function encodeResultContent(parts: readonly Part[], writing: Writing): Json | undefined {
  const [only] = parts
  const isBlank = parts.length === 1 && only?.type === 'text' && only.text !== ''
  const lone = isBlank ? { ...writing, own: true } : writing
  let blocks: Draft[] = []
  for (const part of parts) {
    const block = encodePart(part, 0, lone)
    if (block !== undefined) blocks = append(blocks, block)
  }
  return blocks.length === 0 ? undefined : shortContent(blocks) || (blocks as unknown as Json)
}
