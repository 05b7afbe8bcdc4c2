import { type Condition, eventStreamHeaders, joinBytes, type Script, type ScriptStep } from './script.ts'

/** A script file that says something this reader does not know; `line` counts from 1. */
export class ScriptError extends Error {
  readonly line: number
  constructor(message: string, line: number) {
    super(`line ${line}: ${message}`)
    this.name = 'ScriptError'
    this.line = line
  }
}

interface Draft {
  status: number
  readonly headers: [string, string][]
  readonly steps: ScriptStep[]
  /** Bytes since the last step. */
  pending: Uint8Array[]
}

const encoder = new TextEncoder()

function flush(draft: Draft): void {
  const bytes = joinBytes(draft.pending)
  draft.pending = []
  if (bytes.length > 0) draft.steps.push({ do: 'send', bytes })
}

function step(draft: Draft, next: ScriptStep): void {
  flush(draft)
  draft.steps.push(next)
}

/** `client text_delta 2`; without a number the first time is meant. */
export function readCondition(text: string): Condition | undefined {
  const match = /^(\S+(?: \S+)*?)(?: (\d+))?$/.exec(text.trim())
  return match?.[1] === undefined ? undefined : { name: match[1], count: Number(match[2] ?? 1) }
}

type Directive = (draft: Draft, rest: string) => boolean

/** Each returns whether it understood its argument. */
const directives: Readonly<Record<string, Directive>> = {
  status(draft, rest) {
    draft.status = Number(rest)
    return /^[2-5]\d\d$/.test(rest)
  },
  header(draft, rest) {
    const colon = rest.indexOf(':')
    draft.headers.push([rest.slice(0, colon).trim(), rest.slice(colon + 1).trim()])
    return colon > 0
  },
  await(draft, rest) {
    const condition = readCondition(rest)
    if (condition !== undefined) step(draft, { do: 'await', condition })
    return condition !== undefined
  },
  /** Ends a chunk here. */
  split(draft, rest) {
    flush(draft)
    return rest === 'here' || rest === ''
  },
  /** Takes back the line feed before the directive, so that a chunk can end inside a line. */
  unbreak(draft, rest) {
    const bytes = joinBytes(draft.pending)
    draft.pending = [bytes.at(-1) === 10 ? bytes.subarray(0, -1) : bytes]
    return rest === ''
  },
  /** Bytes that are no text. */
  hex(draft, rest) {
    const pairs = rest.replaceAll(' ', '')
    draft.pending.push(Uint8Array.from(pairs.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)))
    return /^([0-9a-f]{2})+$/i.test(pairs)
  },
  'keep-alive'(draft, rest) {
    step(draft, { do: 'send', bytes: encoder.encode(': keep-alive\n\n') })
    return rest === ''
  },
  end: terminal('end'),
  reset: terminal('reset'),
  garble: terminal('garble'),
  stall: terminal('stall'),
}

function terminal(what: 'end' | 'reset' | 'garble' | 'stall'): Directive {
  return (draft, rest) => {
    step(draft, { do: what })
    return rest === ''
  }
}

/**
 * Reads the text of an `upstream.sse` file: raw stream bytes, and directives on lines that begin with `#! `. A directive
 * line and its line feed are not sent; everything else is, byte for byte.
 * @throws ScriptError on an unknown directive or argument, and on bytes behind a terminal step
 */
export function readScript(text: string): Script {
  const draft: Draft = { status: 200, headers: [], steps: [], pending: [] }
  let from = 0
  for (let line = 1; from < text.length; line++) {
    const feed = text.indexOf('\n', from)
    const to = feed < 0 ? text.length : feed + 1
    const raw = text.slice(from, to)
    from = to
    const last = draft.steps.at(-1)?.do
    if (raw.trim() !== '' && last !== undefined && last !== 'send' && last !== 'await')
      throw new ScriptError(`nothing can follow "${last}"`, line)
    if (!raw.startsWith('#!')) {
      draft.pending.push(encoder.encode(raw))
      continue
    }
    const [name = '', ...rest] = raw.slice(2).trim().split(' ')
    const directive = Object.hasOwn(directives, name) ? directives[name] : undefined
    if (directive === undefined)
      throw new ScriptError(`unknown directive "${name}"; known are ${Object.keys(directives).join(', ')}`, line)
    if (!directive(draft, rest.join(' ').trim()))
      throw new ScriptError(`"${rest.join(' ')}" is no argument for "${name}"`, line)
  }
  const last = draft.steps.at(-1)?.do
  if (last === undefined || last === 'send' || last === 'await') flush(draft)
  const typed = draft.headers.some(([name]) => name.toLowerCase() === 'content-type')
  return {
    status: draft.status,
    headers: typed ? draft.headers : [...contentTypeFor(draft), ...draft.headers],
    steps: draft.steps,
  }
}

/** A file that holds frames is an event stream, one that holds a JSON document is JSON. */
function contentTypeFor(draft: Draft): Script['headers'] {
  const first = draft.steps.find((step) => step.do === 'send')
  return first?.do === 'send' && first.bytes[0] === 123 ? [['content-type', 'application/json']] : eventStreamHeaders
}
