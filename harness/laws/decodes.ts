import { type Dialect, dialects } from 'wireproof'
import { collect, type Json } from 'wireproof/hub'
import type { LawDocument } from './document.ts'
import { isWhole } from './law.ts'
import { contextsFor, decodeWhole } from './pipeline.ts'
import { decodeFrames } from './stream-pipeline.ts'

/** Why a document cannot be decoded, or `undefined`. A stream that breaks its dialect's rules decodes to a `protocol` failure. */
export function canDecode(document: LawDocument): string | undefined {
  const dialect: Dialect | undefined = Object.values(dialects).find(({ id }) => id === document.dialect)
  if (dialect === undefined) return `no dialect ${document.dialect}`
  const contexts = contextsFor(dialect, dialect, document.text)
  try {
    if (isWhole(document))
      decodeWhole(dialect, document.kind, JSON.parse(document.text) as Json, contexts.decode, document.status)
    else {
      const collected = collect(decodeFrames(dialect, document.frames ?? [], document.how ?? 'eof', contexts))
      if ('failure' in collected && ['protocol', 'truncated'].includes(collected.failure.kind))
        return collected.failure.message
    }
    return undefined
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  }
}
