import type { Json } from 'wireproof/hub'

type Schema = Readonly<Record<string, unknown>>

const MAX_DEPTH = 8

function typeOf({ type, properties, items }: Schema): unknown {
  if (Array.isArray(type)) return type.find((one) => one !== 'null') ?? 'null'
  if (type !== undefined) return type
  return properties !== undefined ? 'object' : items !== undefined ? 'array' : 'string'
}

function sampleObject({ properties, required }: Schema, depth: number): Json {
  const out: Record<string, Json> = {}
  if (typeof properties !== 'object' || properties === null) return out
  // Nothing required still calls for one example: an empty object would prove little about arguments.
  const names = Array.isArray(required) && required.length > 0 ? required : Object.keys(properties).slice(0, 1)
  for (const name of names) out[String(name)] = sampleOf((properties as Schema)[String(name)], depth + 1)
  return out
}

/** A value that fits a JSON Schema as models write them: deterministic, as small as it may be. */
export function sampleOf(schema: unknown, depth = 0): Json {
  if (typeof schema !== 'object' || schema === null || depth > MAX_DEPTH) return depth === 0 ? {} : 'sample'
  const s = schema as Schema
  if (s['const'] !== undefined) return s['const'] as Json
  if (Array.isArray(s['enum'])) return (s['enum'][0] ?? null) as Json
  for (const choice of ['anyOf', 'oneOf'] as const) {
    const options = s[choice]
    if (Array.isArray(options)) return sampleOf(options[0], depth + 1)
  }
  switch (typeOf(s)) {
    case 'object':
      return sampleObject(s, depth)
    case 'array':
      return [sampleOf(s['items'], depth + 1)]
    case 'integer':
    case 'number':
      return typeof s['minimum'] === 'number' ? s['minimum'] : 1
    case 'boolean':
      return true
    case 'null':
      return null
    default:
      return 'sample'
  }
}
