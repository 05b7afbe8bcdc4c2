import { compile, type JSONSchema } from 'json-schema-to-typescript'
import type { Bundle } from './bundle.ts'
import { isSchema, mapChildren, type Schema, strings } from './schema.ts'

/** Literal types stay visible in an editor beside the plain string that a vendor may add. */
function openType(schema: Schema): string {
  const nullable = Array.isArray(schema['enum']) && schema['enum'].includes(null)
  const values = strings(schema['enum']).map((value) => JSON.stringify(value))
  return [...values, '(string & {})', ...(nullable ? ['null'] : [])].join(' | ')
}

/** Titles below the top would name types of their own; `const` and `enum` say what `type` repeats. */
function forTypes(schema: Schema): Schema {
  const { title: _title, discriminator: _tag, if: _if, then: _then, else: _else, allOf: _all, ...rest } = schema
  const { 'x-open': open, examples: _examples, default: _default, ...kept } = rest
  if (open === true) return { description: kept['description'], tsType: openType(schema) }
  const asserting = branchesThatAssert(kept)
  return mapChildren(asserting, forTypes)
}

/** A union of bare `required` lists says nothing about shapes. */
function branchesThatAssert(schema: Schema): Schema {
  const list = schema['anyOf'] ?? schema['oneOf']
  if (!Array.isArray(list) || !list.every((branch) => isSchema(branch) && !('$ref' in branch) && !('type' in branch)))
    return schema
  if (list.some((branch) => isSchema(branch) && ('const' in branch || 'enum' in branch || 'properties' in branch)))
    return schema
  const { anyOf: _any, oneOf: _one, ...rest } = schema
  return rest
}

/** References to types that are written by hand elsewhere. */
function withImports(schema: Schema, imported: readonly string[]): Schema {
  const ref = schema['$ref']
  const name = typeof ref === 'string' ? ref.slice('#/$defs/'.length) : undefined
  if (name !== undefined && imported.includes(name)) return { description: schema['description'], tsType: name }
  return mapChildren(schema, (child) => withImports(child, imported))
}

export interface HandWritten {
  readonly names: readonly string[]
  readonly from: string
}

/** TypeScript types for every definition of a room; those in `handWritten` are imported. */
export async function writeTypes(bundle: Bundle, handWritten?: HandWritten): Promise<string> {
  const imported = handWritten?.names ?? []
  const $defs = Object.fromEntries(
    [...bundle.definitions.values()]
      .filter(({ name }) => !imported.includes(name))
      .map(({ name, schema }) => [name, { ...withImports(forTypes(schema), imported), title: name }]),
  )
  const importLine =
    handWritten === undefined ? '' : `\nimport type { ${imported.join(', ')} } from '${handWritten.from}'\n`
  const documents = Object.fromEntries([...bundle.roots].map(([stem, name]) => [stem, { $ref: `#/$defs/${name}` }]))
  const schema = {
    title: 'Documents',
    description: 'The documents of this dialect, by kind.',
    type: 'object',
    properties: documents,
    required: Object.keys(documents),
    $defs,
  }
  // The rewrite above leaves only keywords of the generator's own list; the library's type is the older draft.
  return compile(schema as unknown as JSONSchema, 'Documents', {
    bannerComment: `// Generated from schemas/${bundle.id} by \`npm run generate\`. Do not edit.${importLine}`,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    unknownAny: true,
    unreachableDefinitions: true,
    enableConstEnums: false,
    strictIndexSignatures: false,
    style: { singleQuote: true, semi: false, printWidth: 120, trailingComma: 'all' },
  })
}
