import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { isSchema, mapChildren, pascal, type Schema } from './schema.ts'

/** One named schema of a room: a `$def`, or the root of a file. References inside are `#/$defs/<name>`. */
export interface Definition {
  readonly name: string
  readonly schema: Schema
  /** Where a person finds it: `schemas/openai-chat/request.json#/$defs/Tool`. */
  readonly source: string
}

/** All schemas of one folder, with every reference resolved to one flat set of definitions. */
export interface Bundle {
  readonly id: string
  readonly definitions: ReadonlyMap<string, Definition>
  /** File stem (`stream-event`) to the name of the definition that is its document. */
  readonly roots: ReadonlyMap<string, string>
}

/** A source that cannot be bundled at all; `at` is file and pointer. */
export class SchemaError extends Error {
  constructor(at: string, problem: string) {
    super(`${at}: ${problem}`)
    this.name = 'SchemaError'
  }
}

interface Spot {
  readonly file: string
  /** `''` is the root of the file, otherwise the key below `$defs`. */
  readonly key: string
}

const annotations = new Set(['$schema', '$id', '$comment', 'title', 'description', '$defs'])

function readSchema(root: string, path: string): Schema {
  const full = posix.join(root, path)
  if (!existsSync(full)) throw new SchemaError(path, 'there is no such file')
  let value: unknown
  try {
    value = JSON.parse(readFileSync(full, 'utf8'))
  } catch (cause) {
    throw new SchemaError(path, `is not JSON (${cause instanceof Error ? cause.message : String(cause)})`)
  }
  if (!isSchema(value)) throw new SchemaError(path, 'must hold one schema object')
  return value
}

/** Whether a file says something of its own, or only holds `$defs` for others. */
function isDocument(schema: Schema): boolean {
  return Object.keys(schema).some((keyword) => !annotations.has(keyword) && !keyword.startsWith('x-'))
}

function sourceOf({ file, key }: Spot): string {
  return key === '' ? file : `${file}#/$defs/${key}`
}

/** Reads the folder `schemas/<id>`; `root` is the folder of the repository. */
export function readBundle(root: string, id: string): Bundle {
  const folder = `schemas/${id}`
  const files = new Map<string, Schema>()
  const byId = new Map<string, string>()
  const stems = readdirSync(posix.join(root, folder))
    .filter((name) => name.endsWith('.json') && name !== 'drift.json')
    .sort()
  const load = (file: string): Schema => {
    const known = files.get(file)
    if (known !== undefined) return known
    const schema = readSchema(root, file)
    files.set(file, schema)
    if (typeof schema['$id'] === 'string') byId.set(schema['$id'], file)
    return schema
  }
  for (const name of stems) load(`${folder}/${name}`)

  const names = new Map<string, string>()
  const taken = new Set<string>()
  const claim = (spot: Spot, wanted: readonly string[]): string => {
    const name = wanted.find((candidate) => !taken.has(candidate))
    if (name === undefined) throw new SchemaError(sourceOf(spot), 'its name is used twice; rename the definition')
    taken.add(name)
    names.set(sourceOf(spot), name)
    return name
  }
  const stemOf = (file: string): string => posix.basename(file, '.json')
  const queue: Spot[] = []
  const nameOf = (spot: Spot): string => {
    const known = names.get(sourceOf(spot))
    if (known !== undefined) return known
    const own = pascal(spot.key === '' ? stemOf(spot.file) : spot.key)
    const title = schemaAt(spot)['title']
    queue.push(spot)
    // A title that is a type's name was meant as one; other titles are prose.
    const named = typeof title === 'string' && /^[A-Z][A-Za-z0-9]*$/.test(title) ? [title] : []
    // What is borrowed from another folder may have the name of a document of this one.
    const lender = spot.file.startsWith(`${folder}/`) ? [] : [pascal(posix.basename(posix.dirname(spot.file))) + own]
    return claim(spot, [...named, own, pascal(stemOf(spot.file)) + own, ...lender])
  }

  const targetOf = (ref: string, from: string, at: string): Spot => {
    const hash = ref.indexOf('#')
    const path = hash < 0 ? ref : ref.slice(0, hash)
    const fragment = hash < 0 ? '' : ref.slice(hash + 1)
    const file = path === '' ? from : (byId.get(path) ?? posix.join(posix.dirname(from), path))
    const schema = load(file)
    if (fragment === '' || fragment === '/') return { file, key: '' }
    const match = /^\/\$defs\/([^/]+)$/.exec(fragment)
    const key = match?.[1]
    if (key === undefined) throw new SchemaError(at, `"${ref}" must name a file or a member of $defs`)
    const defs = schema['$defs']
    if (!isSchema(defs) || !isSchema(defs[key])) throw new SchemaError(at, `"${ref}" leads nowhere`)
    return { file, key }
  }
  const rewrite = (schema: Schema, file: string, at: string): Schema => {
    const copy = mapChildren(schema, (child) => rewrite(child, file, at))
    const { $defs: _defs, $schema: _dialect, $id: _id, ...rest } = copy
    const ref = schema['$ref']
    return typeof ref === 'string' ? { ...rest, $ref: `#/$defs/${nameOf(targetOf(ref, file, at))}` } : rest
  }
  const schemaAt = ({ file, key }: Spot): Schema => {
    const schema = load(file)
    if (key === '') return schema
    const defs = schema['$defs']
    const found = isSchema(defs) ? defs[key] : undefined
    if (!isSchema(found)) throw new SchemaError(`${file}#/$defs/${key}`, 'is not a schema')
    return found
  }

  // Documents first, so that a root keeps the short name and a `$def` of the same name gets the prefix.
  const roots = new Map<string, string>()
  for (const name of stems) {
    const spot = { file: `${folder}/${name}`, key: '' }
    if (isDocument(load(spot.file))) roots.set(stemOf(name), nameOf(spot))
  }
  for (const name of stems) {
    const defs = load(`${folder}/${name}`)['$defs']
    if (isSchema(defs)) for (const key of Object.keys(defs)) nameOf({ file: `${folder}/${name}`, key })
  }
  const definitions = new Map<string, Definition>()
  for (let spot = queue.shift(); spot !== undefined; spot = queue.shift()) {
    const source = sourceOf(spot)
    const name = nameOf(spot)
    definitions.set(name, { name, source, schema: rewrite(schemaAt(spot), spot.file, source) })
  }
  return { id, definitions, roots }
}

/** The definition that a reference means, through any chain of bare references. */
export function resolve(bundle: Bundle, schema: Schema): Schema {
  let current = schema
  for (let hops = 0; hops < 20; hops++) {
    const ref = current['$ref']
    if (typeof ref !== 'string') return current
    const next = bundle.definitions.get(ref.slice('#/$defs/'.length))
    if (next === undefined) return current
    current = next.schema
  }
  return current
}
