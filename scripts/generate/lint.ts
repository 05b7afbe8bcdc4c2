import { type Bundle, resolve } from './bundle.ts'
import { isSchema, type Schema, strings, walk } from './schema.ts'
import { branchesOf, isTypeUnion, tagOf, tagValues } from './union.ts'

const keywords = new Set(
  `$ref $comment title description default deprecated examples type enum const properties patternProperties required
  additionalProperties propertyNames minProperties maxProperties items contains minItems maxItems uniqueItems
  minLength maxLength pattern minimum maximum exclusiveMinimum exclusiveMaximum multipleOf oneOf anyOf allOf not if then else
  discriminator x-open x-default-tag`.split(/\s+/),
)
const besideRef = new Set(['$ref', '$comment', 'title', 'description', 'default', 'deprecated', 'examples'])

type Rule = (bundle: Bundle, schema: Schema) => readonly string[]

const memberNames = (schema: Schema): readonly string[] =>
  isSchema(schema['properties']) ? Object.keys(schema['properties']) : []

const knownKeywords: Rule = (_bundle, schema) =>
  Object.keys(schema)
    .filter((keyword) => !keywords.has(keyword) && !keyword.startsWith('x-') && keyword !== 'format')
    .map((keyword) => `"${keyword}" is no keyword that the generator knows`)

const noFormat: Rule = (_bundle, schema) =>
  'format' in schema ? ['"format" is not checked by every validator; say it in the description or as a pattern'] : []

const noClosing: Rule = (_bundle, schema) =>
  schema['additionalProperties'] === false
    ? ['"additionalProperties": false is added by the generator; leave it out']
    : []

const loneReference: Rule = (_bundle, schema) => {
  if (!('$ref' in schema)) return []
  const extra = Object.keys(schema).filter((keyword) => !besideRef.has(keyword) && !keyword.startsWith('x-'))
  return extra.length === 0 ? [] : [`only annotations may stand beside $ref, not ${extra.join(', ')}`]
}

const requiredMembers: Rule = (_bundle, schema) => {
  if (!isSchema(schema['properties'])) return []
  const known = new Set(memberNames(schema))
  return strings(schema['required'])
    .filter((name) => !known.has(name))
    .map((name) => `"${name}" is required and not described`)
}

/** A branch may narrow members that its parent describes; a member of its own would be refused by the closed parent. */
const noAddedMembers: Rule = (bundle, schema) => {
  const own = new Set(memberNames(schema))
  const branches = [
    ...(Array.isArray(schema['allOf']) ? schema['allOf'].filter(isSchema) : []),
    ...['then', 'else'].map((keyword) => schema[keyword]).filter(isSchema),
  ]
  return branches.flatMap((branch) =>
    memberNames(resolve(bundle, branch))
      .filter((name) => !own.has(name))
      .map((name) => `a branch of allOf, then or else adds the member "${name}"; describe it beside the others`),
  )
}

const taggedUnion: Rule = (bundle, schema) => {
  const branches = branchesOf(schema)
  const tag = tagOf(schema)
  if (branches === undefined) return 'discriminator' in schema ? ['"discriminator" needs "oneOf" beside it'] : []
  if (tag === undefined) {
    const assertsOnly = branches.every((branch) =>
      Object.keys(branch).every((key) => key === 'required' || key === 'not'),
    )
    return assertsOnly || isTypeUnion(bundle, schema)
      ? []
      : ['a union needs a discriminator, or branches of different JSON types']
  }
  const problems: string[] = []
  if (Array.isArray(schema['type']))
    problems.push('a tagged union is of objects; what else it may be stands beside it in a union by type')
  if (isSchema(schema['properties'])) problems.push('members beside a tagged union belong into each branch')
  const seen = new Set<string>()
  for (const [index, branch] of branches.entries()) {
    const values = tagValues(bundle, branch, tag)
    if (values.length === 0) problems.push(`branch ${index} gives "${tag}" no constant`)
    for (const value of values) {
      if (seen.has(value)) problems.push(`the tag "${value}" stands in two branches`)
      seen.add(value)
    }
  }
  const fallback = schema['x-default-tag']
  if (fallback !== undefined && !(typeof fallback === 'string' && seen.has(fallback)))
    problems.push(`"x-default-tag" names ${JSON.stringify(fallback)}, which no branch has`)
  return problems
}

const openEnum: Rule = (_bundle, schema) => {
  if (!('x-open' in schema)) return []
  const values = schema['enum']
  const fits = Array.isArray(values) && values.every((value) => typeof value === 'string' || value === null)
  return fits ? [] : ['"x-open" belongs beside an "enum" of strings']
}

const rules: readonly Rule[] = [
  knownKeywords,
  noFormat,
  noClosing,
  loneReference,
  requiredMembers,
  noAddedMembers,
  taggedUnion,
  openEnum,
]

/** What is wrong with the sources of one room: `file#pointer: problem`, one a line. */
export function lintBundle(bundle: Bundle): readonly string[] {
  const problems: string[] = []
  for (const { schema, source } of bundle.definitions.values()) {
    const base = source.includes('#') ? source : `${source}#`
    if (typeof schema['title'] !== 'string' && typeof schema['description'] !== 'string')
      problems.push(`${base}: needs a title or a description`)
    for (const [pointer, node] of walk(schema))
      for (const rule of rules) for (const problem of rule(bundle, node)) problems.push(`${base}${pointer}: ${problem}`)
  }
  return problems
}
