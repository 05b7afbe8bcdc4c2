import type { Context } from './context.ts'
import { type Json, type JsonObject, pointerKey, setOwn } from './node.ts'
import { isSchema, schemaAt } from './schema-at.ts'
import type { FunctionTool } from './tool.ts'

const alternatives: ReadonlySet<string> = new Set(['anyOf', 'oneOf', 'allOf'])

/** Whether a keyword stands at the top of a tool's schema where the target refuses it. */
export function hasRefusedRoot(schema: JsonObject | undefined, refused: ReadonlySet<string> | undefined): boolean {
  if (schema === undefined || refused === undefined) return false
  for (const keyword of refused) if (schema[keyword] !== undefined) return true
  return false
}

interface Variant {
  readonly schema: JsonObject
  /** Where it stands in the schema of the tool; nothing where a reference leads to it, so that it is still there. */
  readonly at: string | undefined
}

type Lose = (inside: string) => void

/** The variants of a keyword. What no alternative can say of itself at the top is lost. */
function variantsOf(root: JsonObject, keyword: string, lose: Lose): readonly Variant[] {
  const list = root[keyword]
  if (!Array.isArray(list)) {
    lose(`/${keyword}`)
    return []
  }
  return (list as readonly Json[]).flatMap((one, i): readonly Variant[] => {
    const at = `/${keyword}/${i}`
    if (!isSchema(one)) {
      lose(at)
      return []
    }
    const target = typeof one['$ref'] === 'string' ? schemaAt(root, one['$ref']) : undefined
    for (const key of Object.keys(one))
      if (target === undefined ? key !== 'properties' && key !== 'required' : key !== '$ref')
        lose(`${at}/${pointerKey(key)}`)
    return [target === undefined ? { schema: one, at } : { schema: target, at: undefined }]
  })
}

/** What each of several schemas allows of a property, told once. */
function either(schemas: readonly Json[]): Json {
  const distinct = [...new Map(schemas.map((one) => [JSON.stringify(one), one])).values()]
  return distinct.length === 1 ? (distinct[0] as Json) : { anyOf: distinct }
}

/** The properties that no alternative before says: of several in a list of alternatives, any; of those that all hold, the first. */
function addProperties(properties: Record<string, Json>, variants: readonly Variant[], all: boolean, lose: Lose): void {
  const found = new Map<string, Json[]>()
  for (const { schema, at } of variants)
    for (const [name, one] of isSchema(schema['properties']) ? Object.entries(schema['properties']) : []) {
      const known = found.get(name)
      if (Object.hasOwn(properties, name) || (all && known !== undefined)) {
        if (at !== undefined) lose(`${at}/properties/${pointerKey(name)}`)
      } else if (known === undefined) found.set(name, [one])
      else known.push(one)
    }
  for (const [name, schemas] of found) setOwn(properties, name, either(schemas))
}

const namesOf = ({ required }: JsonObject): readonly Json[] => (Array.isArray(required) ? required : [])

/** What every alternative requires, or any of those that all hold. */
function addRequired(required: Set<Json>, variants: readonly Variant[], all: boolean, lose: Lose): void {
  for (const { schema, at } of variants)
    namesOf(schema).forEach((name, i) => {
      if (all || variants.every((other) => namesOf(other.schema).includes(name))) required.add(name)
      else if (at !== undefined) lose(`${at}/required/${i}`)
    })
}

function merged(root: JsonObject, refused: ReadonlySet<string>, lose: Lose): JsonObject {
  const properties: Record<string, Json> = isSchema(root['properties']) ? { ...root['properties'] } : {}
  const required = new Set(namesOf(root))
  for (const keyword of alternatives) {
    if (!refused.has(keyword) || root[keyword] === undefined) continue
    const variants = variantsOf(root, keyword, lose)
    addProperties(properties, variants, keyword === 'allOf', lose)
    addRequired(required, variants, keyword === 'allOf', lose)
  }
  const { properties: _properties, required: _required, ...rest } = root
  const left = Object.entries(rest).filter(([keyword]) => !refused.has(keyword))
  return {
    ...Object.fromEntries(left),
    type: root['type'] ?? 'object',
    properties,
    ...(required.size === 0 ? {} : { required: [...required] }),
  }
}

/**
 * A tool whose schema is one object at the top, which vendors demand: the properties of all alternatives in it, and required
 * what each of them requires. https://github.com/nspady/google-calendar-mcp/issues/39
 */
export function withFlatRoot(tool: FunctionTool, refused: ReadonlySet<string>, c: Context): FunctionTool {
  const { schema } = tool
  if (schema === undefined || !hasRefusedRoot(schema, refused)) return tool
  const tell = (kind: 'approximated' | 'dropped', inside: string): void =>
    c.report(kind, 'tool-schema', tool, 'function.schema', { inside })
  for (const keyword of refused)
    if (schema[keyword] !== undefined) tell(alternatives.has(keyword) ? 'approximated' : 'dropped', `/${keyword}`)
  return { ...tool, schema: merged(schema, refused, (inside) => tell('dropped', inside)) }
}
