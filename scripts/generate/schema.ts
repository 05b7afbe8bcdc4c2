/** A JSON Schema node as it stands on disk. */
export type Schema = { readonly [keyword: string]: unknown }

export function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
}

/** Which keywords hold what: one schema, a list of schemas, or a map of schemas. */
const single = new Set(['additionalProperties', 'items', 'not', 'if', 'then', 'else', 'propertyNames', 'contains'])
const lists = new Set(['oneOf', 'anyOf', 'allOf'])
const maps = new Set(['properties', 'patternProperties', '$defs'])

/** The schemas directly below one, each with its pointer relative to it. */
export function* children(schema: Schema): Generator<readonly [pointer: string, child: Schema]> {
  for (const [keyword, value] of Object.entries(schema)) {
    if (single.has(keyword) && isSchema(value)) yield [`/${keyword}`, value]
    else if (lists.has(keyword) && Array.isArray(value)) {
      for (const [index, child] of value.entries()) if (isSchema(child)) yield [`/${keyword}/${index}`, child]
    } else if (maps.has(keyword) && isSchema(value)) {
      for (const [name, child] of Object.entries(value)) if (isSchema(child)) yield [`/${keyword}/${name}`, child]
    }
  }
}

/** The schema and all below it, with pointers; `$defs` are left out, since each is visited as a definition of its own. */
export function* walk(schema: Schema, at = ''): Generator<readonly [pointer: string, schema: Schema]> {
  yield [at, schema]
  for (const [pointer, child] of children(schema)) {
    if (!pointer.startsWith('/$defs/')) yield* walk(child, at + pointer)
  }
}

/** A copy in which each schema directly below is replaced by what `change` makes of it. */
export function mapChildren(schema: Schema, change: (child: Schema, keyword: string) => Schema): Schema {
  const copy: Record<string, unknown> = {}
  for (const [keyword, value] of Object.entries(schema)) {
    if (single.has(keyword) && isSchema(value)) copy[keyword] = change(value, keyword)
    else if (lists.has(keyword) && Array.isArray(value)) {
      copy[keyword] = value.map((child: unknown) => (isSchema(child) ? change(child, keyword) : child))
    } else if (maps.has(keyword) && isSchema(value)) {
      copy[keyword] = Object.fromEntries(
        Object.entries(value).map(([name, child]) => [name, isSchema(child) ? change(child, keyword) : child]),
      )
    } else copy[keyword] = value
  }
  return copy
}

/** `stream-event` and `stream event` become `StreamEvent`. */
export function pascal(name: string): string {
  return name.replaceAll(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_all, letter: string) => letter.toUpperCase())
}

/** `stream-event` becomes `streamEvent`. */
export function camel(name: string): string {
  const word = pascal(name)
  return word.slice(0, 1).toLowerCase() + word.slice(1)
}
