import type { Json } from 'wireproof/hub'

/** One place where a document is not what its matcher says. */
export interface Mismatch {
  /** RFC 6901 pointer into the document. */
  readonly at: string
  readonly expected: string
  readonly actual: Json | undefined
}

export interface MatchResult {
  readonly mismatches: readonly Mismatch[]
  /** Reasons of the `non-strict` alternatives that had to be taken. */
  readonly nonStrict: readonly string[]
}

/** Names bound by `$id`; hand the same map to all matchers of one exchange so that a name means the same everywhere. */
export type Bindings = Map<string, string>

interface Run {
  bindings: Bindings
  nonStrict: string[]
}

type Found = Json | undefined
type Operator = (operand: Json, value: Found, at: string, run: Run) => Mismatch[]

const ok: Mismatch[] = []
const show = (value: Found): string => (value === undefined ? 'nothing' : JSON.stringify(value))
const fail = (at: string, expected: string, actual: Found): Mismatch[] => [{ at, expected, actual }]
const escapeKey = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')
const isObject = (value: Found): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Tries a matcher and undoes its bindings when it does not hold, so that alternatives do not see each other. */
function attempt(matcher: Json, value: Found, at: string, run: Run): Mismatch[] {
  const bindings = new Map(run.bindings)
  const nonStrict = run.nonStrict.length
  const mismatches = matchAt(matcher, value, at, run)
  if (mismatches.length > 0) {
    run.bindings.clear()
    for (const [name, bound] of bindings) run.bindings.set(name, bound)
    run.nonStrict.length = nonStrict
  }
  return mismatches
}

/** A string, or a list of strings or text parts whose texts belong together: wires split text where they like. */
function joined(value: Found): string | undefined {
  if (typeof value === 'string') return value
  if (!Array.isArray(value)) return undefined
  let text = ''
  for (const piece of value as readonly Json[]) {
    const part = isObject(piece) ? piece['text'] : piece
    if (typeof part !== 'string') return undefined
    text += part
  }
  return text
}

function matchOneOf(operand: Json, value: Found, at: string, run: Run): Mismatch[] {
  for (const alternative of operand as readonly Json[]) {
    const graded = isObject(alternative) && '$value' in alternative
    const matcher = graded ? (alternative['$value'] as Json) : alternative
    if (attempt(matcher, value, at, run).length > 0) continue
    if (graded && alternative['verdict'] === 'non-strict') run.nonStrict.push(String(alternative['reason']))
    return ok
  }
  return fail(at, `one of ${JSON.stringify(operand)}`, value)
}

function matchUnordered(operand: Json, value: Found, at: string, run: Run): Mismatch[] {
  const wanted = operand as readonly Json[]
  if (!Array.isArray(value)) return fail(at, `a list of ${wanted.length}`, value)
  const left = new Set((value as readonly Json[]).keys())
  for (const matcher of wanted) {
    const hit = [...left].find((index) => attempt(matcher, value[index], `${at}/${index}`, run).length === 0)
    if (hit === undefined) return fail(at, `an item that matches ${JSON.stringify(matcher)}`, value)
    left.delete(hit)
  }
  const extra = [...left][0]
  return extra === undefined ? ok : fail(`${at}/${extra}`, 'no further item', value[extra])
}

function matchId(operand: Json, value: Found, at: string, run: Run): Mismatch[] {
  const name = String(operand)
  if (typeof value !== 'string' || value === '') return fail(at, `an id (${name})`, value)
  const bound = run.bindings.get(name)
  if (bound !== undefined && bound !== value) return fail(at, `the same id as before (${name}: ${bound})`, value)
  for (const [other, taken] of run.bindings) {
    if (other !== name && taken === value) return fail(at, `an id of its own (${name}), not that of ${other}`, value)
  }
  run.bindings.set(name, value)
  return ok
}

function matchJson(operand: Json, value: Found, at: string, run: Run): Mismatch[] {
  if (typeof value !== 'string') return fail(at, 'a string that holds JSON', value)
  try {
    return matchAt(operand, JSON.parse(value) as Json, at, run)
  } catch {
    return fail(at, 'a string that holds JSON', value)
  }
}

/** The whole language. It is closed: a `$` member that is not here is refused when the case is loaded. */
export const operators: Readonly<Record<string, Operator>> = {
  $any: () => ok,
  $absent: (_, value, at) => (value === undefined || value === null ? ok : fail(at, 'nothing', value)),
  $present: (_, value, at) => (value === undefined || value === null ? fail(at, 'a value', value) : ok),
  $id: matchId,
  $regex: (operand, value, at) =>
    typeof value === 'string' && new RegExp(String(operand), 'u').test(value)
      ? ok
      : fail(at, `a string that matches ${String(operand)}`, value),
  $json: matchJson,
  $unordered: matchUnordered,
  $concat: (operand, value, at, run) => {
    const text = joined(value)
    return text === undefined ? fail(at, `text ${JSON.stringify(operand)}`, value) : matchAt(operand, text, at, run)
  },
  $oneOf: matchOneOf,
}

function matchAt(matcher: Json, value: Found, at: string, run: Run): Mismatch[] {
  if (Array.isArray(matcher)) {
    const wanted = matcher as readonly Json[]
    if (!Array.isArray(value)) return fail(at, `a list of ${wanted.length}`, value)
    const found = value as readonly Json[]
    if (found.length !== wanted.length) return fail(at, `${wanted.length} items`, value)
    return wanted.flatMap((item, index) => matchAt(item, found[index], `${at}/${index}`, run))
  }
  if (!isObject(matcher)) return matcher === value ? ok : fail(at, show(matcher), value)
  const [first] = Object.keys(matcher)
  const operator = first !== undefined && Object.hasOwn(operators, first) ? operators[first] : undefined
  if (operator !== undefined && first !== undefined) return operator(matcher[first] as Json, value, at, run)
  if (!isObject(value)) return fail(at, show(matcher), value)
  return Object.keys(matcher).flatMap((key) => {
    const found = Object.hasOwn(value, key) ? value[key] : undefined
    return matchAt(matcher[key] as Json, found, `${at}/${escapeKey(key)}`, run)
  })
}

/**
 * Compares a document with a matcher document. Members that the matcher does not name are tolerated (validity is the
 * schema check's business); lists are compared whole.
 */
export function match(matcher: Json, value: Json | undefined, bindings: Bindings = new Map()): MatchResult {
  const run: Run = { bindings, nonStrict: [] }
  return { mismatches: matchAt(matcher, value, '', run), nonStrict: run.nonStrict }
}

/** Pointers of `$` members that the language does not have, for the linter of cases. */
export function unknownOperators(matcher: Json, at = ''): readonly string[] {
  if (Array.isArray(matcher)) return (matcher as readonly Json[]).flatMap((m, i) => unknownOperators(m, `${at}/${i}`))
  if (!isObject(matcher)) return []
  return Object.keys(matcher).flatMap((key) => {
    const below = unknownOperators(matcher[key] as Json, `${at}/${escapeKey(key)}`)
    const known = Object.hasOwn(operators, key)
      ? Object.keys(matcher).length === 1
      : key === '$value' || !key.startsWith('$')
    return known ? below : [`${at}/${key}`, ...below]
  })
}
