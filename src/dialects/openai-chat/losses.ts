import type { Context } from '../../hub/context.ts'
import { reportOpaque } from '../../hub/fit-content.ts'
import type { MediaPart, Part } from '../../hub/part.ts'

/** Marks of anything but content of a request, and extensions of other dialects, have no place in Chat. */
export function reportLosses(part: Part, c: Context): void {
  if ('cache' in part && part.cache !== undefined) c.report('dropped', 'cache-mark', part, `${part.type}.cache`)
  if (part.ext !== undefined) c.dropExtensions(part)
}

/** What Chat has no word for, in messages of any role; each kind with the code under which it is missed. */
const lost = {
  reasoning: 'reasoning',
  'tool-call': 'opaque-part',
  'tool-result': 'server-tool',
  compaction: 'compaction',
  'tool-offer': 'opaque-part',
} as const

export function reportLost(part: Part, c: Context): undefined {
  if (part.type === 'media') return reportLostMedia(part, c)
  if (part.type === 'text' || part.type === 'refusal') return undefined
  if (part.type === 'opaque') {
    // A reference says in its extension what it brings in, and that weighs more than the item.
    c.dropExtensions(part)
    return reportOpaque(part, c)
  }
  const server = part.type === 'tool-call' && part.run === 'server'
  c.report('dropped', server ? 'server-tool' : lost[part.type], part)
  return undefined
}

export function reportLostMedia(part: MediaPart, c: Context): undefined {
  c.report('dropped', part.media.kind === 'file' ? 'file-reference' : part.as, part)
  return undefined
}
