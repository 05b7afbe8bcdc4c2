import type { Context } from '../../hub/context.ts'
import { type Json, type JsonObject, pointerKey, setOwn } from '../../hub/node.ts'
import type { OutputFormat } from '../../hub/request.ts'
import { schemaAt } from '../../hub/schema-at.ts'
import { isWire } from './extensions.ts'
import { literalOf, variantsOf } from './output-schema-literals.ts'
import { DEEPEST, referenceProblem } from './output-schema-references.ts'

/** Keywords that the vendor refuses. https://platform.claude.com/docs/en/build-with-claude/structured-outputs */
const refused: ReadonlySet<string> = new Set([
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minLength', 'maxLength'],
  ...[
    'maxItems',
    'uniqueItems',
    'contains',
    'minContains',
    'maxContains',
    'prefixItems',
    'minProperties',
    'maxProperties',
  ],
  ...['patternProperties', 'propertyNames', 'dependentRequired', 'dependentSchemas', 'dependencies'],
  ...['unevaluatedItems', 'unevaluatedProperties', 'if', 'then', 'else', 'not'],
])

/** The list of the vendor's own SDK, `lib/transform-json-schema`. */
const formats: ReadonlySet<Json> = new Set([
  ...['date-time', 'time', 'date', 'duration', 'email', 'hostname', 'uri', 'ipv4', 'ipv6', 'uuid'],
])

/** Expressions are compiled to a grammar, which cannot look around, look back, or find the edges of words. */
const BEYOND_REGULAR = /\(\?(?:[=!]|<[=!])|\\[1-9bB]/

const holdsSchemas: ReadonlySet<string> = new Set(['properties', '$defs', 'definitions'])
const listsSchemas: ReadonlySet<string> = new Set(['anyOf', 'allOf', 'oneOf'])

/** How many schemas are written out in place of references to them. */
const MOST_COPIES = 200

const isOpen = (key: string, value: Json): boolean => key === 'additionalProperties' && value !== false

function isRefused(key: string, value: Json): boolean {
  if (refused.has(key) || key === 'oneOf') return true
  if (key === 'minItems') return value !== 0 && value !== 1
  if (key === 'format') return typeof value === 'string' && !formats.has(value)
  if (key === 'pattern') return typeof value === 'string' && BEYOND_REGULAR.test(value)
  return false
}

function isOfObjects({ type, properties }: JsonObject): boolean {
  return type === 'object' || (Array.isArray(type) && type.includes('object')) || isWire(properties)
}

/**
 * The schema of another dialect as Messages takes it: keywords that it refuses are said otherwise or left out, one report for
 * each, and objects are closed, which it demands. The request of a client of Messages is its own and is not touched. Nothing
 * where it cannot be said at all, which is reported.
 */
export function fitSchema(format: OutputFormat, schema: JsonObject, c: Context): JsonObject | undefined {
  if (c.native) return schema
  const problem = referenceProblem(schema)
  if (problem !== undefined) {
    c.report('dropped', 'output-schema', format, undefined, { detail: problem })
    return undefined
  }
  let copies = 0
  const told = new Set<string>()
  const lose = (inside: string): void => {
    if (told.has(inside)) return
    told.add(inside)
    c.report('dropped', 'output-schema-keyword', format, 'output-format.schema', { inside })
  }
  const say = (inside: string, node: object, member?: string): void => {
    const to = member === undefined ? { node } : { node, member }
    c.report('approximated', 'output-schema-keyword', format, 'output-format.schema', { inside, to })
  }

  function fitValue(key: string, value: Json, at: string, depth: number): Json {
    if (key === 'allOf' && Array.isArray(value)) return fitAllOf(value, at, depth)
    if (listsSchemas.has(key) && Array.isArray(value)) return value.map((one, i) => fitNode(one, `${at}/${i}`, depth))
    if (key === 'items') return fitNode(value, at, depth)
    if (!holdsSchemas.has(key) || !isWire(value)) return value
    const named = Object.entries(value as JsonObject)
    return Object.fromEntries(named.map(([name, one]) => [name, fitNode(one, `${at}/${pointerKey(name)}`, depth)]))
  }

  /** References are refused in here: what they lead to is written out, in place or, beside more, behind the others. */
  function fitAllOf(list: readonly Json[], at: string, depth: number): Json {
    const behind: Json[] = []
    const inPlace = list.map((one, i): Json => {
      const { $ref: ref, ...rest }: JsonObject = isWire(one) ? (one as JsonObject) : {}
      if (typeof ref !== 'string') return fitNode(one, `${at}/${i}`, depth)
      const inside = `${at}/${i}/$ref`
      const copy = copyOf(ref, depth)
      if (copy === undefined) lose(inside)
      else say(inside, copy)
      if (copy !== undefined && Object.keys(rest).length === 0) return copy
      if (copy !== undefined) behind.push(copy)
      return fitNode(rest, `${at}/${i}`, depth)
    })
    return [...inPlace, ...behind]
  }

  function copyOf(ref: string, depth: number): JsonObject | undefined {
    const target = schemaAt(schema, ref)
    if (target === undefined || depth > DEEPEST || ++copies > MOST_COPIES) return undefined
    const keys = Object.keys(target)
    if (keys.length === 1 && typeof target['$ref'] === 'string') return copyOf(target['$ref'], depth + 1)
    return fitNode(target, ref.slice(1), depth + 1) as JsonObject
  }

  function fitNode(value: Json, at: string, depth: number): Json {
    if (!isWire(value) || depth > DEEPEST) return value
    const from = value as JsonObject
    const wire: Record<string, Json> = {}
    const literal = literalOf(from)
    const variants = literal === undefined ? undefined : variantsOf(from, literal)
    const closes = variants === undefined && isOfObjects(from)
    for (const key of Object.keys(from)) {
      const member = from[key] as Json
      const inside = `${at}/${pointerKey(key)}`
      if (variants !== undefined && (key === literal || key === 'type')) {
        wire['anyOf'] = variants
        say(inside, wire, 'anyOf')
      } else if (key === 'oneOf' && from['anyOf'] === undefined && Array.isArray(member)) {
        // The vendor's own SDK does the same: whoever means one of several kinds tells them apart in each.
        wire['anyOf'] = fitValue(key, member, inside, depth + 1)
        say(inside, wire, 'anyOf')
      } else if (key === literal || isRefused(key, member) || (closes && isOpen(key, member))) lose(inside)
      else setOwn(wire, key, fitValue(key, member, inside, depth + 1))
    }
    if (closes && from['additionalProperties'] !== false) {
      wire['additionalProperties'] = false
      c.report('defaulted', 'output-schema-keyword', undefined, undefined, {
        to: { node: wire, member: 'additionalProperties' },
      })
    }
    return wire
  }

  return fitNode(schema, '', 0) as JsonObject
}
