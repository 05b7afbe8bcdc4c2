import type { Context } from '../../hub/context.ts'
import { knownMembers } from '../../hub/extensions.ts'
import { type JsonObject, MEMBERS, ORIGIN } from '../../hub/node.ts'
import type { OutputFormat } from '../../hub/request.ts'
import { ENFORCED } from '../../hub/strict-schema.ts'
import { readObject } from '../../protocol-error.ts'
import {
  carryLevels,
  type Draft,
  isWire,
  MESSAGES,
  optionalObject,
  ownExtensions,
  restoreLevels,
  stringOf,
  type Wire,
} from './extensions.ts'
import { fitSchema } from './output-schema.ts'

const known = knownMembers('type', 'schema')

/** `output_config.format`, or where the beta had it before: `output_format`. */
export function decodeOutputFormat(wire: Wire, c: Context): OutputFormat | undefined {
  const output = optionalObject(wire['output_config'], 'output_config', '')
  const format = output?.['format']
  if (format !== undefined && format !== null) return decodeFormat(format, '/output_config/format', c)
  const older = wire['output_format']
  return older === undefined || older === null ? undefined : decodeFormat(older, '/output_format', c)
}

function decodeFormat(value: unknown, at: string, c: Context): OutputFormat {
  const wire: Wire = readObject(value, at, 'an output format')
  const type = stringOf(wire['type'], 'type', at)
  if (type !== 'json_schema') {
    c.report('carried', 'unknown-type', { [ORIGIN]: at }, undefined, { detail: type })
    const ext = { [MESSAGES]: { format: wire as JsonObject } }
    return { kind: 'text', [ORIGIN]: at, [MEMBERS]: { 'ext.format': '' }, ext }
  }
  const schema = optionalObject(wire['schema'], 'schema', at) as JsonObject | undefined
  const more = carryLevels([{ wire, path: '', known }], at, c)
  const enforced: object = { [ENFORCED]: true }
  return { kind: 'schema', ...(schema === undefined ? {} : { schema }), [ORIGIN]: at, ...more, ...enforced }
}

/** Sets the format in `output`, the `output_config` being written. */
export function encodeOutputFormat(format: OutputFormat, output: Draft, c: Context): void {
  const own = ownExtensions(format)?.['format']
  if (isWire(own)) {
    output['format'] = own
    return
  }
  c.dropExtensions(format)
  if (format.kind === 'schema') {
    encodeSchema(format, output, c)
    return
  }
  // Plain text is what Messages gives when nothing is asked for.
  const code = format.kind === 'text' ? 'output-format-detail' : 'output-format'
  c.report('dropped', code, format, 'output-format.kind')
}

function encodeSchema(format: OutputFormat, output: Draft, c: Context): void {
  if (c.profile.structuredOutput === false) {
    c.report('dropped', 'output-schema', format)
    return
  }
  const schema = format.schema === undefined ? undefined : fitSchema(format, format.schema, c)
  if (format.schema !== undefined && schema === undefined) return
  for (const key of ['name', 'description', 'strict'] as const)
    if (format[key] !== undefined) c.report('dropped', 'output-format-detail', format, `output-format.${key}`)
  const wire: Draft = { type: 'json_schema' }
  if (format.schema === undefined) {
    wire['schema'] = { type: 'object' }
    c.report('defaulted', 'missing-member', format, undefined, { to: { node: wire, member: 'schema' } })
  } else wire['schema'] = schema
  restoreLevels(format, wire)
  output['format'] = wire
}
