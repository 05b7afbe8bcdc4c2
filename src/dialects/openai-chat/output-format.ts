import type { Context } from '../../hub/context.ts'
import { knownMembers } from '../../hub/extensions.ts'
import { type Json, ORIGIN } from '../../hub/node.ts'
import type { OutputFormat } from '../../hub/request.ts'
import { strictOf } from '../../hub/strict-schema.ts'
import { readBoolean, readObject, readString } from '../../protocol-error.ts'
import { carryLevels, restoreLevels } from './extensions.ts'
import { openaiStrict } from './tools.ts'

const AT = '/response_format'
const formatKnown = knownMembers('type', 'json_schema')
const schemaKnown = knownMembers('name', 'description', 'schema', 'strict')

const kinds: Readonly<Record<string, OutputFormat['kind']>> = {
  text: 'text',
  json_object: 'json',
  json_schema: 'schema',
}

/** Nothing for a type the vendor's list does not have: the request keeps such a format as an extension. */
export function decodeOutputFormat(value: unknown, c: Context): OutputFormat | undefined {
  if (value === undefined || value === null) return undefined
  const wire: Readonly<Record<string, unknown>> = readObject(value, AT)
  const type: string = readString(wire['type'], `${AT}/type`)
  const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined
  if (kind === undefined) return undefined
  if (kind !== 'schema') return { kind, [ORIGIN]: AT, ...carryLevels([{ wire, path: '', known: formatKnown }], AT, c) }
  const place = `${AT}/json_schema`
  const body: Readonly<Record<string, unknown>> = readObject(wire['json_schema'], place)
  const { name, description, schema, strict } = body
  const more = carryLevels(
    [
      { wire, path: '', known: formatKnown },
      { wire: body, path: 'json_schema', known: schemaKnown },
    ],
    AT,
    c,
  )
  const given = (member: unknown): boolean => member !== undefined && member !== null
  return {
    kind,
    ...(given(name) ? { name: readString(name, `${place}/name`) } : {}),
    ...(given(description) ? { description: readString(description, `${place}/description`) } : {}),
    ...(given(schema) ? { schema: readObject(schema, `${place}/schema`) } : {}),
    ...(given(strict) ? { strict: readBoolean(strict, `${place}/strict`) } : {}),
    [ORIGIN]: AT,
    ...more,
  }
}

export function encodeOutputFormat(format: OutputFormat, c: Context): Json | undefined {
  if (format.kind === 'text' || format.kind === 'json') {
    c.dropExtensions(format)
    const wire = { type: format.kind === 'text' ? 'text' : 'json_object' }
    restoreLevels(format, wire)
    return wire
  }
  if (c.profile.structuredOutput === false) {
    c.report('dropped', 'output-schema', format)
    return undefined
  }
  c.dropExtensions(format)
  const body: Record<string, Json> = { name: format.name ?? 'output' }
  if (format.description !== undefined) body['description'] = format.description
  if (format.schema !== undefined) body['schema'] = format.schema
  const strict = strictOf(format, openaiStrict, c)
  if (strict !== undefined) body['strict'] = strict
  if (strict !== format.strict)
    c.report('defaulted', 'output-format-detail', undefined, undefined, { to: `${AT}/json_schema/strict` })
  if (format.name === undefined)
    c.report('defaulted', 'output-format-detail', undefined, undefined, { to: `${AT}/json_schema/name` })
  const wire = { type: 'json_schema', json_schema: body }
  restoreLevels(format, wire, { json_schema: body })
  return wire
}
