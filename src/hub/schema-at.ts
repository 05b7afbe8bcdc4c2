import type { Json, JsonObject } from './node.ts'

function stepsOf(ref: string): readonly string[] | undefined {
  if (ref === '#') return []
  if (!ref.startsWith('#/')) return undefined
  try {
    const steps = decodeURIComponent(ref).split('/').slice(1)
    return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  } catch {
    return undefined
  }
}

export function isSchema(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The schema that a reference inside a JSON Schema leads to; nothing where it leads elsewhere. */
export function schemaAt(root: JsonObject, ref: string): JsonObject | undefined {
  let value: Json | undefined = root
  for (const step of stepsOf(ref) ?? ['']) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as JsonObject)[step]
  }
  return isSchema(value) ? value : undefined
}
