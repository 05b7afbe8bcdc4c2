import type { Document } from './document.ts'
import type { Part } from './hub/part.ts'
import type { HubRequest } from './hub/request.ts'
import type { Tool } from './hub/tool.ts'
import type { DialectName } from './registry.ts'
import { readRequest } from './translate.ts'

export interface TokenCountOptions {
  readonly dialect: DialectName
  /** An exact counter for text, where the caller has one. Without it the count is an estimate. */
  readonly count?: (text: string) => number
}

export interface TokenCount {
  readonly inputTokens: number
  /** True for everything that wireproof counts itself: framing and media are never exact, whatever counts the text. */
  readonly estimated: true
}

/** Vendors say about four characters of English a token; other scripts take more bytes and about as many tokens a byte. */
const BYTES_A_TOKEN = 4
/** Role, separators and tags around one turn or tool. */
const FRAMING_TOKENS = 4
/** A photograph of about 1.1 megapixels in either vendor's formula. */
const MEDIA_TOKENS = 1500

function estimateText(text: string): number {
  let bytes = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3
  }
  return Math.ceil(bytes / BYTES_A_TOKEN)
}

function countPart(part: Part, count: (text: string) => number): number {
  switch (part.type) {
    case 'text':
    case 'refusal':
      return count(part.text)
    case 'reasoning':
      return part.segments.reduce((sum, { text }) => sum + count(text), 0)
    case 'media':
      return part.media.kind === 'text' ? count(part.media.text) : MEDIA_TOKENS
    case 'tool-call':
      return FRAMING_TOKENS + count(part.name) + count(part.input)
    case 'tool-result':
      return FRAMING_TOKENS + part.parts.reduce((sum, inner) => sum + countPart(inner, count), 0)
    case 'compaction':
      return 0
    case 'tool-offer':
      return part.tools.reduce((sum, tool) => sum + countTool(tool, count), 0)
    case 'opaque':
      return count(JSON.stringify(part.wire))
    default:
      return part satisfies never
  }
}

function countTool(tool: Tool, count: (text: string) => number): number {
  if (tool.type === 'namespace')
    return tool.tools.reduce((sum, one) => sum + countTool(one, count), count(`${tool.name} ${tool.description ?? ''}`))
  const { wire, schema, ...words } = { wire: undefined, schema: undefined, ...tool }
  return FRAMING_TOKENS + count(JSON.stringify(wire ?? schema ?? {})) + count(Object.values(words).join(' '))
}

function countRequest(request: HubRequest, count: (text: string) => number): number {
  let tokens = 0
  for (const { parts } of request.turns)
    tokens += FRAMING_TOKENS + parts.reduce((sum, part) => sum + countPart(part, count), 0)
  for (const tool of request.tools ?? []) tokens += countTool(tool, count)
  if (request.outputFormat?.schema !== undefined) tokens += count(JSON.stringify(request.outputFormat.schema))
  return tokens
}

/**
 * How many input tokens a request costs: system prompt, turns, tools and framing.
 * @throws ProtocolError where the document is no request of its dialect
 */
export function countTokens(document: Document, { dialect, count = estimateText }: TokenCountOptions): TokenCount {
  return { inputTokens: countRequest(readRequest(document, dialect), count), estimated: true }
}
