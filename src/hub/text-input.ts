import type { JsonObject } from './node.ts'

/**
 * Free text through a wire whose tools take JSON: the one carrier is `{ "input": TEXT }`. Wrapping is one line; unwrapping
 * goes with the stream, because a patch of a thousand lines must appear as it is written.
 */
export function wrapText(text: string): string {
  return `{"input":${JSON.stringify(text)}}`
}

/** The arguments of the function that stands for a free-text tool. The grammar is told; nobody enforces it. */
export function textSchema(grammar?: { readonly syntax: string; readonly definition: string }): JsonObject {
  const description = grammar === undefined ? {} : { description: describeGrammar(grammar) }
  return {
    type: 'object',
    properties: { input: { type: 'string', ...description } },
    required: ['input'],
    additionalProperties: false,
  }
}

function describeGrammar({ syntax, definition }: { readonly syntax: string; readonly definition: string }): string {
  return `The text must match this ${syntax} grammar:\n${definition}`
}

/**
 * Plain data, changed in place:
 *
 * ```
 * head --'{"input":"' complete--> text --'"'--> tail ('}' and blanks; anything else is odd)
 *      --anything else----------> whole (kept until the end, then taken for what it most likely means)
 * ```
 */
export interface TextInput {
  phase: 'head' | 'text' | 'tail' | 'whole'
  /** `head`: how much of it was seen. */
  seen: number
  /** Text that is not told yet: a beginning, an unfinished escape, the first half of a surrogate pair, a tail. */
  held: string
}

const HEAD = '{"input":"'
/** Positions in `HEAD` before which JSON allows blanks. */
const loose: ReadonlySet<number> = new Set([0, 1, 8, 9])
const BLANK = /[ \t\r\n]/

const escapes: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

export function startTextInput(): TextInput {
  return { phase: 'head', seen: 0, held: '' }
}

/** Index behind the head, or -1 where it is not complete; the phase says whether it still may be. */
function readHead(state: TextInput, json: string): number {
  for (let i = 0; i < json.length; i++) {
    const unit = json.charAt(i)
    if (unit === HEAD.charAt(state.seen)) {
      state.seen++
      if (state.seen === HEAD.length) return i + 1
    } else if (!loose.has(state.seen) || !BLANK.test(unit)) {
      state.phase = 'whole'
      return -1
    }
  }
  return -1
}

/** The text of a JSON string from `from` on; what cannot be told yet is held. */
function readText(state: TextInput, json: string): string {
  let text = ''
  let from = 0
  for (let i = 0; i < json.length; i++) {
    const unit = json.charCodeAt(i)
    if (unit === 0x22) {
      text += json.slice(from, i)
      state.phase = 'tail'
      state.held = json.slice(i + 1)
      return text
    }
    if (unit !== 0x5c) continue
    text += json.slice(from, i)
    const letter = json.charAt(i + 1)
    const length = letter === 'u' ? 6 : 2
    if (i + length > json.length) {
      from = i
      break
    }
    text += letter === 'u' ? unicodeEscape(json.slice(i + 2, i + 6)) : (escapes[letter] ?? letter)
    i += length - 1
    from = i + 1
  }
  const rest = json.slice(from)
  state.held = rest.startsWith('\\') ? rest : ''
  return state.held === '' ? text + rest : text
}

function unicodeEscape(digits: string): string {
  return /^[0-9a-fA-F]{4}$/.test(digits) ? String.fromCharCode(Number.parseInt(digits, 16)) : `\\u${digits}`
}

/** More of the JSON; returns what of the text is known by it. */
export function readTextInput(state: TextInput, json: string): string {
  switch (state.phase) {
    case 'head': {
      const behind = readHead(state, json)
      if (behind < 0) {
        state.held += json
        return ''
      }
      state.phase = 'text'
      state.held = ''
      return readTextInput(state, json.slice(behind))
    }
    case 'text':
      return wellFormed(state, readText(state, state.held + json))
    case 'tail':
    case 'whole':
      state.held += json
      return ''
    default:
      return state.phase satisfies never
  }
}

/** A first half of a surrogate pair waits for the second: readers of other languages cannot join two deltas again. */
function wellFormed(state: TextInput, text: string): string {
  const last = text.charCodeAt(text.length - 1)
  // No text at all has no last unit: NaN is in no range.
  const isFirstHalf = last >= 0xd800 && last <= 0xdbff
  if (state.phase !== 'text' || !isFirstHalf) return text
  // Held as an escape, which reads as the same unit again.
  state.held = `\\u${last.toString(16)}${state.held}`
  return text.slice(0, -1)
}

export interface TextInputEnd {
  /** The rest of the text. */
  readonly text: string
  /** The model kept to the carrier. */
  readonly kept: boolean
}

export function endTextInput({ phase, held }: TextInput): TextInputEnd {
  switch (phase) {
    case 'tail':
      return { text: '', kept: /^[ \t\r\n]*\}[ \t\r\n]*$/.test(held) }
    case 'text':
      // Cut inside the text: an unfinished escape means nothing, a lone half of a pair is what was written.
      return { text: /^\\ud[89ab][0-9a-f]{2}/.test(held) ? unicodeEscape(held.slice(2, 6)) : '', kept: false }
    case 'head':
    case 'whole':
      return { text: likelyText(held), kept: false }
    default:
      return phase satisfies never
  }
}

/**
 * What a model most likely means that did not keep to the carrier: nothing, the member `input` behind others, the only
 * member where it is a string (`{"patch": TEXT}`), else all that it wrote.
 */
function likelyText(json: string): string {
  if (json.trim() === '') return ''
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return json
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return json
  const members = Object.entries(value)
  if (members.length === 0) return ''
  const own = members.find(([key]) => key === 'input') ?? (members.length === 1 ? members[0] : undefined)
  return typeof own?.[1] === 'string' ? own[1] : json
}

/** A whole input at once, by the same rules. */
export function unwrapText(json: string): TextInputEnd {
  const state = startTextInput()
  const text = readTextInput(state, json)
  const end = endTextInput(state)
  return { text: text + end.text, kept: end.kept }
}
