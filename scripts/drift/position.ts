import { isSchema, type Schema, strings } from '../generate/schema.ts'

/** Follows references of one side. */
export type Resolve = (schema: Schema) => Schema

/** A schema of one side, and how its references are followed. */
export interface Site {
  readonly schema: Schema
  readonly resolve: Resolve
}

export type TypeName = 'string' | 'number' | 'boolean' | 'null' | 'array' | 'object'

/** An object that may stand at a position, with the members it may have. */
export interface ObjectShape {
  readonly site: Site
  readonly members: ReadonlyMap<string, Site>
  readonly required: ReadonlySet<string>
  /** Members of any name. */
  readonly isOpen: boolean
  /** What members of any name hold, where that is said. */
  readonly others?: Site
}

/** Everything that may stand at one place of a document, whichever unions, references and repetitions say it. */
export interface Position {
  readonly types: Set<TypeName>
  /** Values that are spelled out, as JSON text. */
  readonly values: Set<string>
  readonly objects: ObjectShape[]
  readonly items: Site[]
  /** Anything at all may stand here. */
  isAny: boolean
  /** The members that tell the branches of a union apart, where the schema says so. */
  readonly tags: Set<string>
}

const typeNames: Readonly<Record<string, TypeName>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  null: 'null',
  array: 'array',
  object: 'object',
}

function typeOfValue(value: unknown): TypeName {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeNames[typeof value] ?? 'object'
}

function addValue(position: Position, value: unknown): void {
  position.types.add(typeOfValue(value))
  if (value !== null) position.values.add(JSON.stringify(value))
}

function addObject(position: Position, site: Site, properties: Schema, more: unknown): void {
  const members = new Map<string, Site>()
  for (const [name, schema] of Object.entries(properties))
    if (isSchema(schema)) members.set(name, { schema, resolve: site.resolve })
  position.objects.push({
    site,
    members,
    required: new Set(strings(site.schema['required'])),
    isOpen: isSchema(more) || (members.size === 0 && more !== false),
    ...(isSchema(more) ? { others: { schema: more, resolve: site.resolve } } : {}),
  })
}

/** `anyOf: [{ required: [...] }]` asks for members and says nothing about what they are. */
const isDemand = (branch: Schema): boolean =>
  Object.keys(branch).length > 0 && Object.keys(branch).every((key) => key === 'required' || key === 'not')

function add(position: Position, { schema: given, resolve }: Site, seen: Set<Schema>): void {
  const schema = resolve(given)
  if (seen.has(schema)) return
  seen.add(schema)
  const site = { schema, resolve }
  const unions = ['oneOf', 'anyOf', 'allOf'].flatMap((keyword) => {
    const list = schema[keyword]
    return Array.isArray(list) ? list.filter(isSchema).filter((branch) => !isDemand(branch)) : []
  })
  const tag = isSchema(schema['discriminator']) ? schema['discriminator']['propertyName'] : undefined
  if (typeof tag === 'string') position.tags.add(tag)
  for (const branch of unions) add(position, { schema: branch, resolve }, seen)
  if ('const' in schema) {
    addValue(position, schema['const'])
    return
  }
  if (Array.isArray(schema['enum'])) {
    for (const value of schema['enum']) addValue(position, value)
    return
  }
  const { type, properties, items } = schema
  const names = (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === 'string')
  for (const name of names) position.types.add(typeNames[name] ?? 'object')
  // A boolean spells out its values by being one: `stream: true | false` says no more.
  if (names.includes('boolean')) for (const value of [false, true]) addValue(position, value)
  if (isSchema(properties) || names.includes('object')) {
    position.types.add('object')
    if (isSchema(properties) || unions.length === 0)
      addObject(position, site, isSchema(properties) ? properties : {}, schema['additionalProperties'])
  }
  if (names.includes('array')) position.items.push({ schema: isSchema(items) ? items : {}, resolve })
  if (names.length === 0 && unions.length === 0 && !isSchema(properties)) position.isAny = true
}

/** What may stand where any of these schemas applies. */
export function positionOf(sites: readonly Site[]): Position {
  const position: Position = {
    types: new Set(),
    values: new Set(),
    objects: [],
    items: [],
    isAny: false,
    tags: new Set(),
  }
  const seen = new Set<Schema>()
  for (const site of sites) add(position, site, seen)
  return position
}
