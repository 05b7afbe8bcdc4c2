/** Who broke the rules: the program that calls this library, the client's document, or the upstream's document. */
export type Fault = 'caller' | 'client' | 'upstream'

export interface ProtocolErrorDetails {
  readonly fault: Fault
  /** RFC 6901 pointer into the document that was being read; `''` is the whole document. */
  readonly at: string
  /** What would have been right, in words: "an array of messages". */
  readonly expected: string
  /** Streams: which frame, counted from 0. */
  readonly frame?: number
}

/**
 * The one error class of the core: a document has a shape that its dialect does not allow, so that no translation of it
 * could be honest. A loss in translation is never an error; it is a {@link Diagnostic}.
 */
export class ProtocolError extends Error {
  readonly fault: Fault
  readonly at: string
  readonly expected: string
  readonly frame?: number

  constructor(message: string, details: ProtocolErrorDetails, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ProtocolError'
    this.fault = details.fault
    this.at = details.at
    this.expected = details.expected
    if (details.frame !== undefined) this.frame = details.frame
  }
}

function nameOf(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'object') return 'an object'
  return `a ${typeof value}`
}

/** Builds the error for a value of the wrong shape. The fault is set by `translate.ts`, which knows whose document it is. */
export function wrongShape(at: string, expected: string, got: unknown): ProtocolError {
  return new ProtocolError(`${at === '' ? 'the document' : at}: expected ${expected}, got ${nameOf(got)}`, {
    fault: 'caller',
    at,
    expected,
  })
}

/** Readers for decoders: each returns the value in its type or throws {@link ProtocolError} with the pointer. */
export function readObject(value: unknown, at: string, expected = 'an object'): Readonly<Record<string, never>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrongShape(at, expected, value)
  return value as Readonly<Record<string, never>>
}

export function readArray(value: unknown, at: string, expected = 'an array'): readonly unknown[] {
  if (!Array.isArray(value)) throw wrongShape(at, expected, value)
  return value
}

export function readString(value: unknown, at: string, expected = 'a string'): string {
  if (typeof value !== 'string') throw wrongShape(at, expected, value)
  return value
}

export function readNumber(value: unknown, at: string, expected = 'a number'): number {
  if (typeof value !== 'number') throw wrongShape(at, expected, value)
  return value
}

export function readBoolean(value: unknown, at: string, expected = 'true or false'): boolean {
  if (typeof value !== 'boolean') throw wrongShape(at, expected, value)
  return value
}
