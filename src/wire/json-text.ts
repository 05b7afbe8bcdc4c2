export { findSpan, rawElements, rawMembers, rawSpan, type Span } from './json-span.ts'
export { forgetRepeat, learnRepeat, type Path, type Repeats, readRepeat, startRepeats } from './repeats.ts'
export { holdsHalf, withoutHalves } from './surrogates.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** What these functions need of a codec's context (`hub/context`), named here because `wire` imports nothing. */
export interface InputContext {
  raw?(pointer: string): string | undefined
  verbatim(text: string): Json
}

/**
 * Printed text that may differ from what was sent: an integer or fraction of 16 digits or more, `null` (which is how a
 * number beyond 1e308 is printed), a key that looks like an integer (JavaScript moves those to the front).
 */
const PRINTED_SUSPECT = /\d{16}|null|"\d+":/

/** The same in text as a model wrote it: huge exponents are still visible there. */
const WRITTEN_SUSPECT = /\d{16}|\d[eE]\+?\d{3}|"\d+"\s*:/

/** Whether `JSON.parse` followed by `JSON.stringify` would have changed something in here. */
function wouldChange(value: Json): boolean {
  if (typeof value === 'number') return !isShortInteger(value) && wouldChangeNumber(value)
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) {
    for (const item of value) if (wouldChange(item)) return true
    return false
  }
  for (const key in value)
    if (isDigit(key.charCodeAt(0)) && /^\d+$/.test(key)) return true
    else if (wouldChange((value as Readonly<Record<string, Json>>)[key] as Json)) return true
  return false
}

const isShortInteger = (value: number): boolean => Number.isInteger(value) && value > -1e15 && value < 1e15
const isDigit = (code: number): boolean => code >= 48 && code <= 57

function wouldChangeNumber(value: number): boolean {
  return !Number.isFinite(value) || /\d{16}/.test(String(value).replace('.', ''))
}

/**
 * The text of a tool input that its wire holds as a JSON value. Where printing would not give back what was sent, the
 * source text is read again at `pointer`.
 */
export function inputTextOf(value: Json, pointer: string, c: InputContext): string {
  const printed = JSON.stringify(value)
  // The look at the value is the cheaper one: it reads no texts.
  if (!wouldChange(value) || !PRINTED_SUSPECT.test(printed)) return printed
  return c.raw?.(pointer) ?? printed
}

export type InputValue = { readonly ok: true; readonly value: Json } | { readonly ok: false }

function isObject(value: unknown): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * A tool input as a JSON object, for a wire that holds one. Empty text means no arguments. Text that `JSON.parse` would
 * change is put into the emitted document verbatim. `ok: false`: the text is no JSON object; wrap it and say so.
 * `any`: a wire that held another value gets it back.
 */
export function inputValueOf(text: string, c: InputContext, any = false): InputValue {
  if (text === '') return { ok: true, value: {} }
  let value: Json
  try {
    value = JSON.parse(text)
  } catch {
    return { ok: false }
  }
  if (!any && !isObject(value)) return { ok: false }
  return { ok: true, value: wouldChange(value) && WRITTEN_SUSPECT.test(text) ? c.verbatim(text) : value }
}
