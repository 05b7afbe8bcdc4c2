import type { Context } from './context.ts'
import type { Json, JsonObject } from './node.ts'
import type { OutputFormat } from './request.ts'

/** What a vendor's strict mode demands of a schema. */
export interface StrictRules {
  /** Every property must be required. */
  readonly allRequired: boolean
  /** Keywords that are refused wherever they stand. */
  readonly refused: ReadonlySet<string>
}

/** Keywords whose value is a map of schemas, a list of them, or one. */
const maps = ['properties', '$defs', 'definitions'] as const
const lists = ['anyOf', 'allOf', 'oneOf', 'prefixItems'] as const
const singles = ['items', 'additionalProperties', 'not'] as const

/** Schemas of clients are theirs: deeper than any real one, and nothing is lost but the strict mode. */
const DEEPEST = 64

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function ownProblem(schema: JsonObject, { allRequired, refused }: StrictRules): string | undefined {
  for (const keyword of Object.keys(schema)) if (refused.has(keyword)) return `${keyword} is refused`
  const { type, properties, required } = schema
  const types: readonly Json[] = Array.isArray(type) ? type : [type ?? null]
  if (!types.includes('object') && !isObject(properties)) return undefined
  if (schema['additionalProperties'] !== false) return 'additionalProperties must be false'
  if (!allRequired || !isObject(properties)) return undefined
  const named: readonly Json[] = Array.isArray(required) ? required : []
  const free = Object.keys(properties).find((name) => !named.includes(name))
  return free === undefined ? undefined : `${free} must be required`
}

/** Why the strict mode would refuse the schema, in words; `undefined` where it would not. */
export function strictProblem(schema: JsonObject, rules: StrictRules, depth = 0): string | undefined {
  if (depth > DEEPEST) return 'it is nested too deeply'
  const own = ownProblem(schema, rules)
  if (own !== undefined) return own
  const inner: (Json | undefined)[] = singles.map((keyword) => schema[keyword])
  for (const keyword of maps) if (isObject(schema[keyword])) inner.push(...Object.values(schema[keyword]))
  for (const keyword of lists) if (Array.isArray(schema[keyword])) inner.push(...schema[keyword])
  for (const one of inner) {
    const problem = isObject(one) ? strictProblem(one, rules, depth + 1) : undefined
    if (problem !== undefined) return problem
  }
  return undefined
}

/** Marks an output schema of a dialect that enforces every schema, without a word for it. */
export const ENFORCED: unique symbol = Symbol('wireproof.enforced')

/** The `strict` of an output schema for a dialect that enforces only schemas which say so, and obey the rules. */
export function strictOf(format: OutputFormat, rules: StrictRules, c: Context): boolean | undefined {
  const { strict, schema = {} } = format
  if (strict !== undefined || (format as { readonly [ENFORCED]?: true })[ENFORCED] !== true) return strict
  const problem = schema['type'] === 'object' ? strictProblem(schema, rules) : 'its root must be an object'
  if (problem === undefined) return true
  c.report('approximated', 'output-schema-strict', format, 'output-format.schema', { detail: problem })
  return undefined
}
