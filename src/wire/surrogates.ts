/** Half of a surrogate pair: as an escape, or as it stands. The first two alternatives are what is whole. */
const HALVES =
  /\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|[\uD800-\uDBFF][\uDC00-\uDFFF]|\\(?:u[dD][89a-fA-F][\da-fA-F]{2}|[\s\S])|[\uD800-\uDFFF]/g
const HALF_ESCAPE = /^\\u[dD][89a-fA-F][\da-fA-F]{2}$/
const HALF = /^[\uD800-\uDFFF]$/

/** An escape of a half without the other half beside it. A backslash before it may make it plain text. */
const ALONE =
  /\\u[dD](?:[89abAB][\da-fA-F]{2}(?!\\u[dD][c-fC-F][\da-fA-F]{2})|(?<!\\u[dD][89abAB][\da-fA-F]{2}\\u[dD])[c-fC-F][\da-fA-F]{2})/
const RAW_HALF = /\p{Surrogate}/u

/** Whether a text is no Unicode. Every request is looked at: the engine's own way is the fast one, where there is one. */
export function holdsHalf(text: string): boolean {
  const own = text as { isWellFormed?(): boolean }
  return own.isWellFormed === undefined ? RAW_HALF.test(text) : !own.isWellFormed()
}

/**
 * JSON text in which U+FFFD stands for each half of a surrogate pair; the same text where there is none. Such text is no
 * Unicode, and what a receiver makes of it is unpredictable: https://www.rfc-editor.org/rfc/rfc8259#section-8.2
 * `decoded`: the text was decoded from bytes, and holds halves as escapes only.
 */
export function withoutHalves(json: string, decoded = false): string {
  // Almost no text has an escape at all, and to look for one is cheaper than to look for what it means.
  const escaped = json.includes('\\u') && ALONE.test(json)
  if (!escaped && (decoded || !holdsHalf(json))) return json
  return json.replace(HALVES, (found) => {
    if (HALF_ESCAPE.test(found)) return '\\ufffd'
    return HALF.test(found) ? '\ufffd' : found
  })
}
