import fc from 'fast-check'
import { type Chance, often, pick } from './chance.ts'
import { anyObject, anySchema, plainText, wildText } from './open-json.ts'
import { render, type Tree } from './tree.ts'

/** What a value is for, as far as its name tells. */
export interface Owner {
  /** The nearest member name above; items of a list have the name of the list. */
  readonly key: string
  /** The member names above that, innermost first. */
  readonly above: readonly string[]
}

type Text = (chance: Chance, owner: Owner) => string

const base64 = (chance: Chance): string =>
  pick(chance, ['iVBORw0KGgo=', 'JVBERi0xLjQK', 'c2VhbGVkMTIz', 'AAECAwQFBgc='])

/** Names as clients give them: short ones, and what some vendor refuses. */
const names = ['look_up', 'save', 'look_up', 'save', `a${'_long'.repeat(15)}`, 'dotted.name', 'mit Umlaut ä']

const url: Text = (chance) =>
  pick(chance, ['https://host.example/a.png', 'https://host.example/b?c=d#e', 'http://host.example/', 'gs://bucket/x'])

const dataUrl: Text = (chance, owner) =>
  often(chance, 50) ? `data:image/png;base64,${base64(chance)}` : url(chance, owner)

/** Words for what went wrong, of all vendors, and one of nobody. */
const errorTypes = [
  ...['invalid_request_error', 'authentication_error', 'permission_error', 'not_found_error', 'request_too_large'],
  ...['insufficient_quota', 'rate_limit_error', 'overloaded_error', 'timeout_error', 'server_error', 'api_error'],
  ...['requests', 'tokens', 'billing_error', 'stream_truncated', 'later_error'],
]
const errorCodes = [
  ...['context_length_exceeded', 'insufficient_quota', 'rate_limit_exceeded', 'invalid_api_key', 'model_not_found'],
  ...['server_is_overloaded', 'server_error', 'invalid_value', 'slow_down', 'stream_protocol', 'later_code'],
]
const errorMessages = ['No.', 'prompt is too long: 9 tokens > 8 maximum', 'Ünïcode 😀 "words"', '']

const isOfError = ({ above }: Owner): boolean => above[0] === 'error' || above[0] === 'details'

/** Formats that a schema cannot say, by the name of the member. First match counts. */
const texts: readonly (readonly [RegExp, Text])[] = [
  [/^image_url$/, dataUrl],
  [
    /^file_data$/,
    (chance) => `${pick(chance, ['', 'data:application/pdf;base64,', 'data:text/plain;base64,'])}${base64(chance)}`,
  ],
  [/(^|_)url$/, url],
  [/^(data|result|signature|partial_image_b64|.*encrypted.*)$/, base64],
  [/^(arguments|partial_json)$/, (chance) => inputText(chance)],
  [/^(name|tool_name)$/, (chance) => pick(chance, names)],
  [/^model$/, (chance) => pick(chance, ['gpt-law', 'claude-law', 'o-law-2026-11-01'])],
  [/^(filename|title)$/, (chance) => pick(chance, ['a.pdf', 'notes.txt', 'Ünïcode name', ''])],
  [/^timezone$/, () => 'Europe/Oslo'],
  [/^type$/, (chance) => pick(chance, errorTypes)],
  [/^(code|error_code)$/, (chance, owner) => (isOfError(owner) ? pick(chance, errorCodes) : plainText(chance))],
  [/^message$/, (chance, owner) => (isOfError(owner) ? pick(chance, errorMessages) : plainText(chance))],
  [/_at$/, () => '2026-11-01T12:00:00Z'],
  [/^(id|.*_id)$/, (chance) => `id_${chance.below(50)}`],
]

/** The arguments of a call as its model wrote them: an object mostly, now and then nothing, or no object. */
export function inputText(chance: Chance): string {
  const kind = chance.below(12)
  if (kind === 0) return ''
  if (kind === 1) return plainText(chance)
  if (kind === 2) return '[1,2]'
  return render(anyObject(chance, { path: '', exact: true }))
}

export function textFor(chance: Chance, owner: Owner): string {
  const known = texts.find(([pattern]) => pattern.test(owner.key))
  if (known !== undefined && (owner.key === 'model' || !often(chance, 5))) return known[1](chance, owner)
  const kind = chance.below(10)
  return kind === 0 ? '' : kind === 1 ? wildText(chance) : plainText(chance)
}

/** Text that fits a pattern of the schema. */
export function matching(chance: Chance, pattern: string): string {
  const text = fc.stringMatching(new RegExp(pattern, 'u'), { size: 'xsmall' })
  return fc.sample(text, { seed: chance.below(2 ** 31), numRuns: 1 })[0] ?? ''
}

/** Totals are far above what they are made of: a count that contradicts itself is no document of any vendor. */
const totals = /^(prompt_tokens|completion_tokens|input_tokens|output_tokens)$/

export function numberFor(chance: Chance, { key }: Owner, integer: boolean): number {
  if (/^created|_at$/.test(key)) return 1_760_000_000 + chance.below(1000)
  if (!integer) return pick(chance, [0, 0.25, 0.5, 1, 1.5, -0.125, 3])
  if (totals.test(key)) return 1000 + chance.below(9000)
  if (key.endsWith('_tokens') && key !== 'max_tokens' && key !== 'budget_tokens') return chance.below(90)
  if (/^(max_.*tokens|budget_tokens)$/.test(key)) return pick(chance, [1, 1024, 4096, 64_000])
  if (/index$/.test(key)) return chance.below(4)
  return pick(chance, [0, 1, 2, 5, 7, 60, 4096, 9_007_199_254_740_991])
}

/** JSON that the schema leaves open: tool input, a JSON Schema, or anything. */
export function openObjectFor(chance: Chance, owner: Owner, path: string): Tree {
  if (/^(parameters|input_schema|schema|output_schema)$/.test(owner.key))
    return anySchema(chance, { path, exact: false })
  return anyObject(chance, { path, exact: isToolInput(owner) })
}

/** Only the input of a call is read again as it was written; DESIGN section 4, values. */
export function isToolInput({ key }: Owner): boolean {
  return key === 'input'
}
