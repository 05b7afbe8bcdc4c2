import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import type { DialectId } from 'wireproof/hub'

/** A JSON Schema node as it stands on disk. */
export type Schema = { readonly [keyword: string]: unknown }

/** A schema, and the file against which its references are read. */
export interface SchemaNode {
  readonly schema: Schema
  readonly file: string
  /** A tag that may be missing here: the node is the branch that is meant without it (`x-default-tag`). */
  readonly untagged?: string
}

export interface Resolved {
  readonly node: SchemaNode
  /** The definitions that were passed through, outermost first: what recursion is counted by. */
  readonly names: readonly string[]
}

const folder = new URL('../../../../schemas', import.meta.url).pathname
const files = new Map<string, Schema>()

export function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function load(file: string): Schema {
  const known = files.get(file)
  if (known !== undefined) return known
  const schema = JSON.parse(readFileSync(posix.join(folder, file), 'utf8')) as Schema
  files.set(file, schema)
  return schema
}

export type DocumentStem = 'request' | 'response' | 'stream-event' | 'error'

/** The schema of one kind of document. */
export function schemaOf(dialect: DialectId, stem: DocumentStem): SchemaNode {
  const file = `${dialect}/${stem}.json`
  return { schema: load(file), file }
}

/** Follows references; annotations beside a `$ref` say nothing about values. */
export function resolve(node: SchemaNode): Resolved {
  const names: string[] = []
  let current = node
  for (let ref = current.schema['$ref']; typeof ref === 'string'; ref = current.schema['$ref']) {
    const [path = '', pointer = ''] = ref.split('#')
    const file = path === '' ? current.file : posix.join(posix.dirname(current.file), path)
    const name = `${file}#${pointer}`
    let schema: unknown = load(file)
    for (const key of pointer.split('/').slice(1)) schema = isSchema(schema) ? schema[key] : undefined
    if (!isSchema(schema)) throw new Error(`${current.file}: "${ref}" leads nowhere`)
    if (names.includes(name)) throw new Error(`${name} refers to itself`)
    names.push(name)
    current = { ...current, schema, file }
  }
  return { node: current, names }
}
