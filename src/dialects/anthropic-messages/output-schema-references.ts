import type { Json, JsonObject } from '../../hub/node.ts'
import { isSchema, schemaAt } from '../../hub/schema-at.ts'

/** Schemas of clients are theirs: deeper than any real one, and the vendor answers for it. */
export const DEEPEST = 64

const definitions = ['$defs', 'definitions'] as const

/** The schemas of what a value of this one is made of; what is only defined in it is none of them. */
function partsOf({ properties, items, anyOf, allOf, oneOf }: JsonObject): readonly JsonObject[] {
  const named = isSchema(properties) ? Object.values(properties) : []
  const listed = [anyOf, allOf, oneOf].flatMap((list): readonly Json[] => (Array.isArray(list) ? list : []))
  return [...named, items, ...listed].filter(isSchema)
}

/**
 * Why the vendor would refuse the references of a schema, in words: they may not leave the document, nor come back to where
 * they stand. https://platform.claude.com/docs/en/build-with-claude/structured-outputs
 */
export function referenceProblem(root: JsonObject): string | undefined {
  const sound = new Set<JsonObject>()
  const open = new Set<JsonObject>()
  const look = (schema: JsonObject, depth: number): string | undefined => {
    if (sound.has(schema) || depth > DEEPEST) return undefined
    if (open.has(schema)) return 'a schema that refers to itself'
    open.add(schema)
    const { $ref: ref } = schema
    const target = typeof ref === 'string' ? schemaAt(root, ref) : undefined
    if (typeof ref === 'string' && target === undefined) return `${ref} is not in the schema`
    for (const part of target === undefined ? partsOf(schema) : [target, ...partsOf(schema)]) {
      const problem = look(part, depth + 1)
      if (problem !== undefined) return problem
    }
    open.delete(schema)
    sound.add(schema)
    return undefined
  }
  const lookBelow = (schema: JsonObject, depth: number): string | undefined => {
    if (depth > DEEPEST) return undefined
    const problem = look(schema, 0)
    if (problem !== undefined) return problem
    const defined = definitions.flatMap((key) => (isSchema(schema[key]) ? Object.values(schema[key]) : []))
    for (const inner of [...defined.filter(isSchema), ...partsOf(schema)]) {
      const below = lookBelow(inner, depth + 1)
      if (below !== undefined) return below
    }
    return undefined
  }
  return lookBelow(root, 0)
}
