import { pointerKey } from '../hub/node.ts'
import type { GeneratedError } from './generated.ts'

/** One thing that is not as the schema says, in words for a person. */
export interface Finding {
  /** RFC 6901 pointer into the document; `''` is the document. */
  readonly pointer: string
  readonly message: string
  /** The JSON Schema keyword that failed, or `depth`, `length`, `json`, `grammar`, `version`. */
  readonly keyword: string
  /** Streams: which frame, from 0. */
  readonly frame?: number
}

const MAX_SHOWN = 60

function nameOf(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty array' : 'an array'
  if (typeof value === 'object') return 'an object'
  const text = JSON.stringify(value) ?? String(value)
  return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN)}... (${text.length} characters)`
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'an array',
  null: 'null',
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

function typesIn(type: unknown): string {
  const names: readonly unknown[] = Array.isArray(type) ? type : String(type).split(',')
  return listed(names.map((name) => typeNames[String(name)] ?? String(name)))
}

/** The value at a pointer; the members that lead there are own ones, whatever their names. */
export function valueAt(document: unknown, pointer: string): unknown {
  let value = document
  for (const step of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    value = Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined
  }
  return value
}

type Words = (params: GeneratedError['params'], found: unknown) => string

const atLeast: Words = ({ limit }) => `expected at least ${String(limit)} of them, found fewer`
const atMost: Words = ({ limit }) => `expected at most ${String(limit)} of them, found more`
const bound: Words = ({ comparison, limit }, found) =>
  `expected a number ${String(comparison)} ${String(limit)}, found ${nameOf(found)}`

const wordsOf: Readonly<Record<string, Words>> = {
  type: ({ type }, found) => `expected ${typesIn(type)}, found ${nameOf(found)}`,
  required: ({ missingProperty }) => `expected a member "${String(missingProperty)}", found none`,
  additionalProperties: ({ additionalProperty }) => `unknown member "${String(additionalProperty)}"`,
  enum: ({ allowedValues }, found) =>
    `expected ${listed(Array.isArray(allowedValues) ? allowedValues.map(nameOf) : [])}, found ${nameOf(found)}`,
  const: ({ allowedValue }, found) => `expected ${nameOf(allowedValue)}, found ${nameOf(found)}`,
  openEnum: (_params, found) => `unknown value ${nameOf(found)}`,
  discriminator: ({ error, tag, tagValue }) =>
    error === 'mapping'
      ? `unknown ${String(tag)} ${nameOf(tagValue)}`
      : `expected a string in "${String(tag)}", found ${nameOf(tagValue)}`,
  minLength: ({ limit }) => `expected at least ${String(limit)} characters, found fewer`,
  maxLength: ({ limit }) => `expected at most ${String(limit)} characters, found more`,
  minItems: atLeast,
  minProperties: atLeast,
  maxItems: atMost,
  maxProperties: atMost,
  minimum: bound,
  maximum: bound,
  exclusiveMinimum: bound,
  exclusiveMaximum: bound,
  multipleOf: ({ multipleOf }, found) => `expected a multiple of ${String(multipleOf)}, found ${nameOf(found)}`,
  pattern: ({ pattern }, found) => `expected text like /${String(pattern)}/, found ${nameOf(found)}`,
  uniqueItems: ({ i, j }) => `expected different items, found item ${String(j)} again as item ${String(i)}`,
  not: () => 'this combination of members is not allowed',
  anyOf: () => 'expected at least one of the members that are alternatives here, found none',
  oneOf: () => 'expected exactly one of the members that are alternatives here',
  contains: () => 'expected an item of another kind among these',
  propertyNames: ({ propertyName }) => `the member name "${String(propertyName)}" is not allowed`,
}

/** Where the complaint points: at the member it is about, where that exists. */
function pointerOf({ instancePath, keyword, params }: GeneratedError): string {
  if (keyword === 'additionalProperties') return `${instancePath}/${pointerKey(String(params['additionalProperty']))}`
  if (keyword === 'discriminator' && params['tagValue'] !== undefined)
    return `${instancePath}/${pointerKey(String(params['tag']))}`
  return instancePath
}

/** Complaints that only repeat another one: `if` announces what `then` says, and a missing tag is a missing member. */
export function isEcho({ keyword, params }: GeneratedError): boolean {
  return keyword === 'if' || (keyword === 'discriminator' && params['tagValue'] === undefined)
}

/** Whether the complaint is about something wireproof does not know, rather than about something wrong. */
export function isUnknown({ keyword, params }: GeneratedError): boolean {
  if (keyword === 'discriminator') return params['error'] === 'mapping'
  return keyword === 'additionalProperties' || keyword === 'openEnum'
}

export function inWords(error: GeneratedError, document: unknown): Finding {
  const pointer = pointerOf(error)
  const words = wordsOf[error.keyword]
  const found = valueAt(document, error.instancePath)
  const message = words === undefined ? `does not meet "${error.keyword}"` : words(error.params, found)
  return { pointer, message, keyword: error.keyword }
}
