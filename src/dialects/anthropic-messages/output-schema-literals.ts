import { type Json, type JsonObject, setOwn } from '../../hub/node.ts'
import { isWire } from './extensions.ts'

const isSimple = (value: Json): boolean => typeof value !== 'object' || value === null

/** What may stand beside a list of values without narrowing it further. */
const beside: ReadonlySet<string> = new Set([
  ...['enum', 'const', 'type', 'title', 'description', 'default', '$defs', 'definitions'],
])

/** A schema that nothing but the value fits; none for a list, whose places cannot be told apart. */
function schemaOf(value: Json): JsonObject | undefined {
  if (isSimple(value)) return { const: value }
  if (!isWire(value)) return undefined
  const properties: Record<string, Json> = {}
  for (const [name, member] of Object.entries(value as JsonObject)) {
    const schema = schemaOf(member)
    if (schema === undefined) return undefined
    setOwn(properties, name, schema)
  }
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false }
}

/** The keyword of a schema that lists objects or lists, which the vendor does not take among its values. */
export function literalOf(schema: JsonObject): 'enum' | 'const' | undefined {
  if (Array.isArray(schema['enum']) && !schema['enum'].every(isSimple)) return 'enum'
  return schema['const'] !== undefined && !isSimple(schema['const']) ? 'const' : undefined
}

/** The same values as schemas of which one must fit; nothing where that cannot be said. */
export function variantsOf(schema: JsonObject, literal: 'enum' | 'const'): readonly JsonObject[] | undefined {
  for (const key of Object.keys(schema)) if (!beside.has(key)) return undefined
  const values = literal === 'enum' ? (schema['enum'] as readonly Json[]) : [schema['const'] as Json]
  const simple = values.filter(isSimple)
  const variants: JsonObject[] = simple.length > 0 ? [{ enum: simple }] : []
  for (const value of values) {
    if (isSimple(value)) continue
    const variant = schemaOf(value)
    if (variant === undefined) return undefined
    variants.push(variant)
  }
  return variants
}
