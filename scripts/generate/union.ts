import { type Bundle, resolve } from './bundle.ts'
import { isSchema, type Schema, strings } from './schema.ts'

/** The branches of a union, whichever keyword it is written with. */
export function branchesOf(schema: Schema): readonly Schema[] | undefined {
  const list = schema['oneOf'] ?? schema['anyOf']
  return Array.isArray(list) ? list.filter(isSchema) : undefined
}

export function tagOf(schema: Schema): string | undefined {
  const discriminator = schema['discriminator']
  const name = isSchema(discriminator) ? discriminator['propertyName'] : undefined
  return typeof name === 'string' ? name : undefined
}

/** The values of `tag` under which a branch is meant; a branch that is itself a tagged union counts all of its leaves. */
export function tagValues(bundle: Bundle, branch: Schema, tag: string, depth = 0): readonly string[] {
  const schema = resolve(bundle, branch)
  const properties = schema['properties']
  const member = isSchema(properties) ? properties[tag] : undefined
  if (isSchema(member)) {
    const resolved = resolve(bundle, member)
    return typeof resolved['const'] === 'string' ? [resolved['const']] : strings(resolved['enum'])
  }
  if (depth > 5) return []
  const nested = branchesOf(schema) ?? []
  return [...new Set(nested.flatMap((leaf) => tagValues(bundle, leaf, tag, depth + 1)))]
}

/** The JSON types a schema admits, or nothing where it does not say. */
export function typesOf(bundle: Bundle, schema: Schema, depth = 0): readonly string[] {
  const resolved = resolve(bundle, schema)
  if (typeof resolved['type'] === 'string') return [resolved['type']]
  if (Array.isArray(resolved['type'])) return strings(resolved['type'])
  if ('const' in resolved) return [typeOfValue(resolved['const'])]
  if (Array.isArray(resolved['enum'])) return [...new Set(resolved['enum'].map(typeOfValue))]
  if (isSchema(resolved['properties']) || tagOf(resolved) !== undefined) return ['object']
  const branches = branchesOf(resolved)
  if (branches === undefined || depth > 5) return []
  const types = branches.map((branch) => typesOf(bundle, branch, depth + 1))
  return types.some((list) => list.length === 0) ? [] : [...new Set(types.flat())]
}

function typeOfValue(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value
}

/** Whether the JSON type alone tells which branch is meant: `string | array`, `object | null`. */
export function isTypeUnion(bundle: Bundle, schema: Schema): boolean {
  const seen = new Set<string>()
  for (const branch of branchesOf(schema) ?? []) {
    const types = typesOf(bundle, branch)
    if (types.length === 0) return false
    for (const type of types.map((name) => (name === 'integer' ? 'number' : name))) {
      if (seen.has(type)) return false
      seen.add(type)
    }
  }
  return true
}
