import { type Json, pointerKey } from './hub/node.ts'
import { type Fault, ProtocolError } from './protocol-error.ts'
import { holdsHalf, rawSpan, withoutHalves } from './wire/json-text.ts'
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

/** Where half a surrogate pair stands: texts, and members with such a name. */
function halvesIn(value: Json): readonly string[] {
  const found: string[] = []
  const stack: [Json, string][] = [[value, '']]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [one, at] = next
    if (typeof one === 'string' && holdsHalf(one)) found.push(at)
    if (typeof one !== 'object' || one === null) continue
    for (const [key, member] of Object.entries(one)) {
      const inside = `${at}/${pointerKey(key)}`
      if (holdsHalf(key)) found.push(inside)
      stack.push([member, inside])
    }
  }
  return found.reverse()
}

export interface WholeDocument extends ReadDocument {
  /** Where U+FFFD stands for what was no Unicode. */
  readonly repaired: readonly string[]
}

/**
 * The same for a document that goes to another vendor, all of whose texts are Unicode then: half of an emoji, as texts cut
 * at some length have it, is refused with the whole request. https://github.com/anthropics/claude-code/issues/5934
 */
export function readWhole(document: Document, fault: Fault): WholeDocument {
  const text = textOf(document)
  if (text === undefined) {
    const repaired = halvesIn(document as Json)
    if (repaired.length === 0) return { value: document as Json, repaired }
    return { value: JSON.parse(withoutHalves(JSON.stringify(document))) as Json, repaired }
  }
  const whole = withoutHalves(text, document instanceof Uint8Array)
  const read = readDocument(whole, fault)
  return whole === text ? { ...read, repaired: [] } : { ...read, repaired: halvesIn(readDocument(text, fault).value) }
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
