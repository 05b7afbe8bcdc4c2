import { type Bundle, resolve } from './bundle.ts'
import { isSchema, mapChildren, type Schema, strings } from './schema.ts'
import { branchesOf, tagOf, tagValues, typesOf } from './union.ts'

const annotations = new Set(['$comment', 'title', 'description', 'default', 'deprecated', 'examples'])

/** Keywords whose schemas only ask or narrow: closing an object there would refuse the members of its parent. */
const conditions = new Set(['if', 'then', 'else', 'not', 'allOf'])

interface Room {
  readonly bundle: Bundle
  /** Definitions that closing adds: branches whose tag may be missing. */
  readonly added: Map<string, Schema>
}

/** `then` and `else` only where there is something to ask. */
function when(condition: Schema, met: Schema, otherwise?: Schema): Schema {
  // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword, never awaited
  return { if: condition, then: met, ...(otherwise === undefined ? {} : { else: otherwise }) }
}

const refTo = (name: string): Schema => ({ $ref: `#/$defs/${name}` })

function nameIn(schema: Schema): string | undefined {
  return typeof schema['$ref'] === 'string' ? schema['$ref'].slice('#/$defs/'.length) : undefined
}

function withoutAnnotations(schema: Schema): Schema {
  return Object.fromEntries(
    Object.entries(schema).filter(([keyword]) => !annotations.has(keyword) && !keyword.startsWith('x-')),
  )
}

/** `string | array` and the like: the type picks the branch, so that errors name the branch that was meant. */
function closeTypeUnion(room: Room, branches: readonly Schema[]): Schema {
  const typed = branches.map((branch) => ({ types: typesOf(room.bundle, branch), schema: close(room, branch) }))
  return {
    type: [...new Set(typed.flatMap(({ types }) => types))],
    allOf: typed
      .filter(({ schema }) => Object.keys(schema).some((keyword) => keyword !== 'type'))
      .map(({ types, schema }) => when({ type: types.length === 1 ? types[0] : types }, schema)),
  }
}

/** The branch with its tag not required: what is meant when the tag is missing. */
function untagged(room: Room, branch: Schema, tag: string): Schema {
  const schema = resolve(room.bundle, branch)
  const leaves = branchesOf(schema)
  if (leaves !== undefined) return closeUnion(room, { ...schema, oneOf: leaves }, (leaf) => untagged(room, leaf, tag))
  const required = strings(schema['required'])
  if (!required.includes(tag)) return close(room, branch)
  const loose = close(room, { ...schema, required: required.filter((name) => name !== tag) })
  const name = nameIn(branch)
  if (name === undefined) return loose
  room.added.set(`${name}Untagged`, loose)
  return refTo(`${name}Untagged`)
}

/** ajv wants the tag's constants in the branch itself; a branch that is a tagged union of its own gets them put before it. */
function closeBranch(room: Room, branch: Schema, tag: string): Schema {
  const closed = close(room, branch)
  const schema = resolve(room.bundle, branch)
  if (isSchema(schema['properties'])) return closed
  return { properties: { [tag]: { enum: tagValues(room.bundle, branch, tag) } }, allOf: [closed] }
}

function closeUnion(room: Room, schema: Schema, closeLeaf: (branch: Schema) => Schema): Schema {
  const tag = tagOf(schema)
  const branches = branchesOf(schema) ?? []
  if (tag === undefined) return closeTypeUnion(room, branches)
  return { type: 'object', required: [tag], discriminator: { propertyName: tag }, oneOf: branches.map(closeLeaf) }
}

function closeTaggedUnion(room: Room, schema: Schema, tag: string): Schema {
  const union = closeUnion(room, schema, (branch) => closeBranch(room, branch, tag))
  const fallback = schema['x-default-tag']
  const meant = branchesOf(schema)?.find(
    (branch) => typeof fallback === 'string' && tagValues(room.bundle, branch, tag).includes(fallback),
  )
  if (meant === undefined) return union
  return when({ type: 'object', required: [tag] }, union, untagged(room, meant, tag))
}

function openEnum(schema: Schema): Schema {
  const { enum: values, ...rest } = withoutAnnotations(schema)
  const known = strings(values)
  const nullable = Array.isArray(values) && values.includes(null)
  return { ...rest, type: schema['type'] ?? (nullable ? ['string', 'null'] : 'string'), openEnum: known }
}

/**
 * What ajv gets in place of a source: annotations gone, described objects closed, unions told apart by tag or by type, and
 * open enums under a keyword of their own, so that tolerant validation knows them from the closed ones.
 */
export function close(room: Room, schema: Schema, asksOnly = false): Schema {
  if (typeof schema['$ref'] === 'string') return { $ref: schema['$ref'] }
  if (schema['x-open'] === true) return openEnum(schema)
  const tag = tagOf(schema)
  if (tag !== undefined) return closeTaggedUnion(room, schema, tag)
  const branches = branchesOf(schema)
  const union = branches?.every((branch) => typesOf(room.bundle, branch).length > 0) ? branches : undefined
  const { oneOf, anyOf, ...rest } = schema
  const plain = union === undefined ? schema : rest
  const mapped = withoutAnnotations(mapChildren(plain, (child, keyword) => close(room, child, conditions.has(keyword))))
  const closes = isSchema(schema['properties']) && !('additionalProperties' in schema) && !asksOnly
  return {
    ...mapped,
    ...(closes ? { type: schema['type'] ?? 'object', additionalProperties: false } : {}),
    ...(union === undefined ? {} : closeTypeUnion(room, union)),
  }
}

/** All definitions of a room, closed, by name. */
export function closeBundle(bundle: Bundle): Readonly<Record<string, Schema>> {
  const room: Room = { bundle, added: new Map() }
  const closed = [...bundle.definitions.values()].map(({ name, schema }) => [name, close(room, schema)] as const)
  return Object.fromEntries([...closed, ...room.added])
}
