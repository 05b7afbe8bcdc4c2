import { isSchema, resolve, type Schema, type SchemaNode } from './sources.ts'

export interface Member {
  readonly key: string
  readonly node: SchemaNode
  readonly required: boolean
}

export interface Branch {
  /** The tag, or the JSON type, that tells this branch from the others; stands in leaf paths as `<label>`. */
  readonly label: string
  readonly node: SchemaNode
}

export interface ObjectShape {
  readonly kind: 'object'
  readonly members: readonly Member[]
  /** What members that are not described look like; `any` is any JSON, `undefined` is none. */
  readonly rest: SchemaNode | 'any' | undefined
  /** Sets of members of which one must be there (`if`/`else` with `required`, unions of bare `required`). */
  readonly choices: readonly (readonly string[])[]
}

/** A schema node as a generator sees it: one question each, answered by a value. */
export type Shape =
  | ObjectShape
  | { readonly kind: 'array'; readonly items: SchemaNode | undefined; readonly min: number; readonly max: number }
  | { readonly kind: 'union'; readonly branches: readonly Branch[] }
  | { readonly kind: 'words'; readonly words: readonly (string | number | boolean)[]; readonly open: boolean }
  | {
      readonly kind: 'text'
      readonly pattern: string | undefined
      readonly examples: readonly string[]
      /** In code points. */
      readonly min: number
      readonly max: number
    }
  | { readonly kind: 'number'; readonly integer: boolean; readonly min: number; readonly max: number }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'null' }
  | { readonly kind: 'any' }

/** Keywords that this generator obeys, and those that assert nothing. Any other is refused: documents must be valid. */
const known: ReadonlySet<string> = new Set(
  `$ref $schema $id $defs $comment title description default deprecated examples type enum const properties required
  additionalProperties items minItems maxItems oneOf anyOf if then else discriminator pattern minLength maxLength minimum maximum x-open
  x-default-tag`.split(/\s+/),
)

const cache = new WeakMap<Schema, Map<string, { readonly shape: Shape; readonly names: readonly string[] }>>()

/** The shape of a node behind all references, and the definitions on the way to it. */
export function shapeOf(node: SchemaNode): { readonly shape: Shape; readonly names: readonly string[] } {
  const byTag = cache.get(node.schema) ?? new Map()
  cache.set(node.schema, byTag)
  const key = `${node.file} ${node.untagged ?? ''}`
  const found = byTag.get(key)
  if (found !== undefined) return found
  const { node: target, names } = resolve(node)
  const made = { shape: readShape(target), names }
  byTag.set(key, made)
  return made
}

function readShape(node: SchemaNode): Shape {
  const { schema, file } = node
  for (const keyword of Object.keys(schema))
    if (!known.has(keyword) && !keyword.startsWith('x-'))
      throw new Error(`${file}: the generator knows no keyword "${keyword}"`)
  const list = branchList(schema)
  if (list !== undefined) return { kind: 'union', branches: list.flatMap((branch) => branchOf(node, branch)) }
  if ('const' in schema || Array.isArray(schema['enum'])) return wordsOf(node)
  const types = typesOf(schema)
  if (types.length > 1) return unionByType(node, types)
  return readTyped(node, types[0])
}

function readTyped(node: SchemaNode, type: string | undefined): Shape {
  const { schema, file } = node
  const limit = (keyword: string, otherwise: number): number =>
    typeof schema[keyword] === 'number' ? schema[keyword] : otherwise
  switch (type) {
    case 'object':
      return readObject(node)
    case 'array':
      return {
        kind: 'array',
        items: isSchema(schema['items']) ? { schema: schema['items'], file } : undefined,
        min: limit('minItems', 0),
        max: limit('maxItems', Number.POSITIVE_INFINITY),
      }
    case 'string': {
      const examples = Array.isArray(schema['examples']) ? schema['examples'].map(String) : []
      const pattern = typeof schema['pattern'] === 'string' ? schema['pattern'] : undefined
      const [min, max] = [limit('minLength', 0), limit('maxLength', Number.POSITIVE_INFINITY)]
      return { kind: 'text', pattern, examples, min, max }
    }
    case 'integer':
    case 'number':
      return {
        kind: 'number',
        integer: type === 'integer',
        min: limit('minimum', Number.NEGATIVE_INFINITY),
        max: limit('maximum', Number.POSITIVE_INFINITY),
      }
    case 'boolean':
    case 'null':
      return { kind: type }
    case undefined:
      return { kind: 'any' }
    default:
      throw new Error(`${file}: the generator knows no type "${type}"`)
  }
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
}

function typesOf(schema: Schema): readonly string[] {
  if (typeof schema['type'] === 'string') return [schema['type']]
  if (Array.isArray(schema['type'])) return strings(schema['type'])
  return isSchema(schema['properties']) ? ['object'] : []
}

function isAssertion(branch: Schema): boolean {
  return Object.keys(branch).every((key) => key === 'required' || key === 'not')
}

/** The branches of a union; a union of bare `required` lists is none. */
function branchList(schema: Schema): readonly Schema[] | undefined {
  const list = schema['oneOf'] ?? schema['anyOf']
  const branches = Array.isArray(list) ? list.filter(isSchema) : []
  return branches.length === 0 || branches.every(isAssertion) ? undefined : branches
}

function readObject({ schema, file, untagged }: SchemaNode): ObjectShape {
  const required = new Set(strings(schema['required']))
  if (untagged !== undefined) required.delete(untagged)
  const properties = isSchema(schema['properties']) ? Object.entries(schema['properties']) : []
  const rest = schema['additionalProperties']
  return {
    kind: 'object',
    members: properties.flatMap(([key, member]) =>
      isSchema(member) ? [{ key, node: { schema: member, file }, required: required.has(key) }] : [],
    ),
    rest: isSchema(rest) ? { schema: rest, file } : rest === true || properties.length === 0 ? 'any' : undefined,
    choices: choicesOf(schema),
  }
}

/** `if: { required: [a] }, else: { required: [b, c] }` is a choice between a, and b with c. */
function choicesOf(schema: Schema): readonly (readonly string[])[] {
  const condition = schema['if']
  if (isSchema(condition) && Array.isArray(condition['required'])) {
    const [met, otherwise] = [schema['then'], schema['else']].map((side) =>
      isSchema(side) ? strings(side['required']) : [],
    )
    return [otherwise ?? [], [...strings(condition['required']), ...(met ?? [])]]
  }
  const list = schema['anyOf'] ?? schema['oneOf']
  return Array.isArray(list) ? list.filter(isSchema).map((branch) => strings(branch['required'])) : []
}

function wordsOf({ schema, file }: SchemaNode): Shape {
  const all: readonly unknown[] = 'const' in schema ? [schema['const']] : (schema['enum'] as readonly unknown[])
  const words = all.filter((word): word is string | number | boolean => word !== null)
  if (words.length === all.length) return { kind: 'words', words, open: schema['x-open'] === true }
  if (words.length === 0) return { kind: 'null' }
  const spoken = { enum: words, 'x-open': schema['x-open'] === true }
  return {
    kind: 'union',
    branches: [
      { label: 'word', node: { schema: spoken, file } },
      { label: 'null', node: { schema: { type: 'null' }, file } },
    ],
  }
}

function unionByType(node: SchemaNode, types: readonly string[]): Shape {
  return {
    kind: 'union',
    branches: types.map((type) => ({ label: type, node: { ...node, schema: { ...node.schema, type } } })),
  }
}

function tagOf(schema: Schema): string | undefined {
  const discriminator = schema['discriminator']
  return isSchema(discriminator) && typeof discriminator['propertyName'] === 'string'
    ? discriminator['propertyName']
    : undefined
}

/** The constants of `tag` in a branch; of a branch that is a union of its own, those of all its branches. */
function tagWords(node: SchemaNode, tag: string): readonly string[] {
  const { schema, file } = resolve(node).node
  const properties = schema['properties']
  const member = isSchema(properties) ? properties[tag] : undefined
  if (isSchema(member)) {
    const found = resolve({ schema: member, file }).node.schema
    return 'const' in found ? [String(found['const'])] : strings(found['enum'])
  }
  return (branchList(schema) ?? []).flatMap((branch) => tagWords({ schema: branch, file }, tag))
}

function branchOf(union: SchemaNode, schema: Schema): readonly Branch[] {
  const node: SchemaNode = { schema, file: union.file }
  const tag = tagOf(union.schema)
  if (tag === undefined) {
    const target = resolve(node).node.schema
    if (branchList(target) !== undefined && tagOf(target) === undefined) {
      const inner = shapeOf(node).shape
      return inner.kind === 'union' ? inner.branches : []
    }
    const types = typesOf(target)
    return [{ label: types.join('|') || (branchList(target) === undefined ? 'word' : 'object'), node }]
  }
  const words = tagWords(node, tag)
  const isMeant = words.includes(String(union.schema['x-default-tag'] ?? union.untagged))
  const loose = union.untagged ?? (isMeant ? tag : undefined)
  return [{ label: words.join('|'), node: loose === undefined ? node : { ...node, untagged: loose } }]
}
