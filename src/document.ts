import type { Json } from './hub/node.ts'
import { type Fault, ProtocolError } from './protocol-error.ts'
import { rawSpan } from './wire/json-text.ts'
import { decodeUtf8 } from './wire/utf8.ts'

/**
 * A document as the caller has it: text or bytes. A parsed value is accepted too, but has already lost what `JSON.parse`
 * loses: 9007199254740993 is 9007199254740992, 1e400 is Infinity, integer-like keys moved to the front.
 */
export type Document = string | Uint8Array | Json

export interface ReadDocument {
  readonly value: Json
  /** Absent where the caller gave a parsed value. */
  readonly raw?: (pointer: string) => string | undefined
}

export function textOf(document: Document): string | undefined {
  if (typeof document === 'string') return document
  return document instanceof Uint8Array ? decodeUtf8(document) : undefined
}

/** @throws ProtocolError where the text is no JSON */
export function readDocument(document: Document, fault: Fault): ReadDocument {
  const text = textOf(document)
  if (text === undefined) return { value: document as Json }
  try {
    return { value: JSON.parse(text) as Json, raw: (pointer) => rawSpan(text, pointer) }
  } catch (cause) {
    throw new ProtocolError(
      `the document is no JSON: ${(cause as Error).message}`,
      { fault, at: '', expected: 'JSON text' },
      { cause },
    )
  }
}

/** Runs a codec and says whose document was wrong. Nesting that exhausts the stack is the document's fault as well. */
export function blaming<T>(fault: Fault, run: () => T): T {
  try {
    return run()
  } catch (error) {
    if (error instanceof RangeError) {
      const details = { fault, at: '', expected: 'a document nested less deeply' }
      throw new ProtocolError('the document is nested too deeply', details, { cause: error })
    }
    if (!(error instanceof ProtocolError) || error.fault === fault) throw error
    const { message, at, expected, frame } = error
    throw new ProtocolError(
      message,
      { fault, at, expected, ...(frame === undefined ? {} : { frame }) },
      { cause: error },
    )
  }
}
