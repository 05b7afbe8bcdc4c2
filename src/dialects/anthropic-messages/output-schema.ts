import type { Context } from '../../hub/context.ts'
import { type Json, type JsonObject, pointerKey } from '../../hub/node.ts'
import type { OutputFormat } from '../../hub/request.ts'
import { isWire } from './extensions.ts'

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

/** No schema of a client is deeper; what is goes as it is, and the vendor answers for it. */
const DEEPEST = 64

function isRefused(key: string, value: Json): boolean {
  if (refused.has(key)) return true
  if (key === 'minItems') return value !== 0 && value !== 1
  if (key === 'format') return typeof value === 'string' && !formats.has(value)
  if (key === 'pattern') return typeof value === 'string' && BEYOND_REGULAR.test(value)
  return false
}

function isOfObjects({ type, properties }: JsonObject): boolean {
  return type === 'object' || (Array.isArray(type) && type.includes('object')) || isWire(properties)
}

/**
 * The schema of another dialect as Messages takes it: keywords that it refuses are left out, one report for each, and
 * objects are closed, which it demands. The request of a client of Messages is its own and is not touched.
 */
export function fitSchema(format: OutputFormat, schema: JsonObject, c: Context): JsonObject {
  if (c.native) return schema

  const lose = (inside: string): void =>
    c.report('dropped', 'output-schema-keyword', format, 'output-format.schema', { inside })

  function fitValue(key: string, value: Json, at: string, depth: number): Json {
    if (listsSchemas.has(key) && Array.isArray(value)) return value.map((one, i) => fitNode(one, `${at}/${i}`, depth))
    if (key === 'items') return fitNode(value, at, depth)
    if (!holdsSchemas.has(key) || !isWire(value)) return value
    const named = Object.entries(value as JsonObject)
    return Object.fromEntries(named.map(([name, one]) => [name, fitNode(one, `${at}/${pointerKey(name)}`, depth)]))
  }

  function fitNode(value: Json, at: string, depth: number): Json {
    if (!isWire(value) || depth > DEEPEST) return value
    const from = value as JsonObject
    const members: [string, Json][] = []
    const closes = isOfObjects(from)
    for (const key of Object.keys(from)) {
      const member = from[key] as Json
      const inside = `${at}/${pointerKey(key)}`
      if (isRefused(key, member) || (closes && key === 'additionalProperties' && member !== false)) lose(inside)
      else members.push([key, fitValue(key, member, inside, depth + 1)])
    }
    const wire: Record<string, Json> = Object.fromEntries(members)
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
