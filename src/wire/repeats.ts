import { findSpan } from './json-span.ts'

/** Where a member stands in a document: the keys that lead to it. */
export type Path = readonly (string | number)[]

/** A frame that the following ones are expected to repeat, but for its holes. */
export interface Pattern<Said> {
  /** The text of the frame before, between and behind its holes. */
  readonly texts: readonly string[]
  /** What is in the holes: the one text that is read, and strings of plain characters that nobody reads. */
  readonly holes: readonly Hole[]
  /** What the frame said, in the words of the decoder. */
  readonly said: Said
}

type Hole = 'leaf' | 'word'

/**
 * The frames of a stream repeat each other: of some 200 characters only the next piece of text differs. Where a frame is the
 * one before but for that text, only the text is parsed, and the rest is known: `JSON.parse` of whole frames is the larger
 * part of what translating a delta costs.
 *
 * Exact: the holes are whole tokens of the JSON grammar and all else is equal, so that the frame is the same document with
 * other tokens. Plain data: it is part of a machine's state.
 */
export interface Repeats<Said> {
  pattern?: Pattern<Said> | undefined
  learned: number
  hits: number
}

export function startRepeats<Said>(): Repeats<Said> {
  return { learned: 0, hits: 0 }
}

/** Longer frames are parsed: the state of a stream holds no more than this. */
const LONGEST = 4096

/** Streams whose frames do not repeat each other are not learned for ever. */
const PATIENCE = 8

const QUOTE = 34
const BACKSLASH = 92

const isWordCode = (code: number): boolean => code > 32 && code < 127 && code !== QUOTE && code !== BACKSLASH

/** Behind a string of plain characters; -1 where there is none. */
function skipWord(data: string, from: number): number {
  if (data.charCodeAt(from) !== QUOTE) return -1
  let at = from + 1
  while (isWordCode(data.charCodeAt(at))) at++
  return data.charCodeAt(at) === QUOTE ? at + 1 : -1
}

/** The string between the two places; nothing where it is no string, or more than one token. */
function readText(data: string, from: number, to: number): string | undefined {
  if (to - from < 2 || data.charCodeAt(from) !== QUOTE || data.charCodeAt(to - 1) !== QUOTE) return undefined
  try {
    return JSON.parse(data.slice(from, to)) as string
  } catch {
    return undefined
  }
}

/** The text of a frame that repeats the learned one. Nothing: the frame is another, and must be parsed. */
export function readRepeat({ texts, holes }: Pattern<unknown>, data: string): string | undefined {
  if (data.length > LONGEST) return undefined
  const first = texts[0] as string
  if (!data.startsWith(first)) return undefined
  let at = first.length
  let from = 0
  let to = 0
  for (let i = 0; i < holes.length; i++) {
    const behind = texts[i + 1] as string
    let end: number
    if (holes[i] === 'leaf') {
      end = i === holes.length - 1 ? data.length - behind.length : data.indexOf(behind, at)
      from = at
      to = end
    } else end = skipWord(data, at)
    if (end < at || !data.startsWith(behind, end)) return undefined
    at = end + behind.length
  }
  return at === data.length ? readText(data, from, to) : undefined
}

/** The frame is another: what was learned may not be true any more. */
export function forgetRepeat<Said>(repeats: Repeats<Said>): void {
  repeats.pattern = undefined
}

const pointerOf = (path: Path): string => path.map((key) => `/${key}`).join('')

/**
 * Learns a frame that was parsed in full.
 * @param path of the text that differs
 * @param unread members of the document that may differ too, because the decoder never reads them: padding
 */
export function learnRepeat<Said>(
  repeats: Repeats<Said>,
  data: string,
  said: Said,
  path: Path,
  unread: readonly string[],
): void {
  if (data.length > LONGEST || repeats.learned > PATIENCE + repeats.hits / 4) return
  repeats.learned++
  const leaf = findSpan(data, pointerOf(path))
  if (leaf === undefined || data.charCodeAt(leaf.from) !== QUOTE) return
  const found: { from: number; to: number; hole: Hole }[] = [{ ...leaf, hole: 'leaf' }]
  for (const member of unread) {
    const span = findSpan(data, `/${member}`)
    if (span !== undefined && skipWord(data, span.from) === span.to) found.push({ ...span, hole: 'word' })
  }
  found.sort((a, b) => a.from - b.from)
  const texts: string[] = []
  let at = 0
  for (const { from, to } of found) {
    texts.push(data.slice(at, from))
    at = to
  }
  texts.push(data.slice(at))
  // Copied: a piece of a text keeps the whole chunk alive that it was cut from.
  const copied = JSON.parse(JSON.stringify(texts)) as string[]
  repeats.pattern = { texts: copied, holes: found.map(({ hole }) => hole), said }
}
