/** Half-open range of a JSON value in its source text. */
export interface Span {
  readonly from: number
  readonly to: number
}

const QUOTE = 34
const BACKSLASH = 92
const COMMA = 44
const COLON = 58
const OPEN_BRACE = 123
const CLOSE_BRACE = 125
const OPEN_BRACKET = 91
const CLOSE_BRACKET = 93

function skipBlank(text: string, at: number): number {
  let i = at
  for (let c = text.charCodeAt(i); c === 32 || c === 10 || c === 13 || c === 9; c = text.charCodeAt(++i));
  return i
}

/** From the opening quote to behind the closing one. */
function skipString(text: string, at: number): number {
  let i = at + 1
  for (;;) {
    const quote = text.indexOf('"', i)
    if (quote < 0) return text.length
    let slashes = 0
    while (text.charCodeAt(quote - 1 - slashes) === BACKSLASH && quote - 1 - slashes > at) slashes++
    if (slashes % 2 === 0) return quote + 1
    i = quote + 1
  }
}

/** To behind the value that starts at `at`. Nesting is counted, not recursed into, so depth cannot overflow the stack. */
function skipValue(text: string, at: number): number {
  const first = text.charCodeAt(at)
  if (first === QUOTE) return skipString(text, at)
  let i = at
  let depth = 0
  while (i < text.length) {
    const c = text.charCodeAt(i)
    if (c === QUOTE) {
      i = skipString(text, i)
      continue
    }
    if (c === OPEN_BRACE || c === OPEN_BRACKET) depth++
    else if (c === CLOSE_BRACE || c === CLOSE_BRACKET) {
      if (depth === 0) return i
      depth--
      if (depth === 0) return i + 1
    } else if (depth === 0 && (c === COMMA || c === 32 || c === 10 || c === 13 || c === 9)) return i
    i++
  }
  return i
}

/** Tells of each member of the object at `at`: its name and where its value starts. */
function eachMember(text: string, at: number, tell: (name: string, from: number, to: number) => void): void {
  if (text.charCodeAt(at) !== OPEN_BRACE) return
  let i = skipBlank(text, at + 1)
  while (text.charCodeAt(i) === QUOTE) {
    const end = skipString(text, i)
    const name = JSON.parse(text.slice(i, end)) as string
    i = skipBlank(text, end)
    if (text.charCodeAt(i) !== COLON) return
    i = skipBlank(text, i + 1)
    const to = skipValue(text, i)
    tell(name, i, to)
    i = skipBlank(text, to)
    if (text.charCodeAt(i) !== COMMA) return
    i = skipBlank(text, i + 1)
  }
}

/** Where member `key` of the object at `at` stands; of duplicate keys the last one counts, as in `JSON.parse`. */
function findMember(text: string, at: number, key: string): number | undefined {
  let found: number | undefined
  eachMember(text, at, (name, from) => {
    if (name === key) found = from
  })
  return found
}

function findElement(text: string, at: number, index: number): number | undefined {
  if (text.charCodeAt(at) !== OPEN_BRACKET) return undefined
  let i = skipBlank(text, at + 1)
  for (let n = 0; text.charCodeAt(i) !== CLOSE_BRACKET && i < text.length; n++) {
    if (n === index) return i
    i = skipBlank(text, skipValue(text, i))
    if (text.charCodeAt(i) !== COMMA) return undefined
    i = skipBlank(text, i + 1)
  }
  return undefined
}

const start = (text: string): number => skipBlank(text, text.charCodeAt(0) === 0xfeff ? 1 : 0)

/**
 * The members of a JSON object, each value as it was written: for rewriting a document without reading its numbers.
 * @param text valid JSON (it went through `JSON.parse` before); of duplicate keys the last one counts
 */
export function rawMembers(text: string): ReadonlyMap<string, string> {
  const members = new Map<string, string>()
  eachMember(text, start(text), (name, from, to) => members.set(name, text.slice(from, to)))
  return members
}

/**
 * The elements of a JSON array, each as it was written.
 * @param text valid JSON (it went through `JSON.parse` before)
 */
export function rawElements(text: string): readonly string[] {
  const elements: string[] = []
  const at = start(text)
  if (text.charCodeAt(at) !== OPEN_BRACKET) return elements
  for (let i = skipBlank(text, at + 1); i < text.length && text.charCodeAt(i) !== CLOSE_BRACKET; ) {
    const to = skipValue(text, i)
    elements.push(text.slice(i, to))
    i = skipBlank(text, to)
    if (text.charCodeAt(i) !== COMMA) break
    i = skipBlank(text, i + 1)
  }
  return elements
}

/**
 * Finds the value at an RFC 6901 pointer in JSON text, without parsing what stands around it.
 * @param text valid JSON (it went through `JSON.parse` before)
 * @returns the span of the value, or `undefined` where the pointer leads nowhere
 */
export function findSpan(text: string, pointer: string): Span | undefined {
  let at = start(text)
  for (const token of pointer === '' ? [] : pointer.slice(1).split('/')) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~')
    const next = text.charCodeAt(at) === OPEN_BRACKET ? findElement(text, at, Number(key)) : findMember(text, at, key)
    if (next === undefined) return undefined
    at = next
  }
  return { from: at, to: skipValue(text, at) }
}

/** The value at a pointer as it was written, white space between its tokens taken out. */
export function rawSpan(text: string, pointer: string): string | undefined {
  const span = findSpan(text, pointer)
  return span === undefined ? undefined : withoutBlanks(text.slice(span.from, span.to))
}

function withoutBlanks(text: string): string {
  let out = ''
  let from = 0
  for (let i = 0; i < text.length; ) {
    const c = text.charCodeAt(i)
    if (c === QUOTE) i = skipString(text, i)
    else if (c === 32 || c === 10 || c === 13 || c === 9) {
      out += text.slice(from, i)
      from = i = skipBlank(text, i)
    } else i++
  }
  return out + text.slice(from)
}
