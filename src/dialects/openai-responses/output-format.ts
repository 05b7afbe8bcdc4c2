import {
  type Context,
  carryMembers,
  type HubRequest,
  type Json,
  type JsonObject,
  knownMembers,
  MEMBERS,
  ORIGIN,
  type OutputFormat,
  restoreMembers,
  strictOf,
} from '../../hub/index.ts'
import { readBoolean, readString } from '../../protocol-error.ts'
import type { ResponsesTables } from './tables.ts'
import { openaiStrict } from './tools.ts'
import { type Draft, optional, optionalString, readWire, stringOf, type Wire } from './wire-object.ts'

const at = '/text/format'
const schemaMembers = knownMembers('type', 'name', 'description', 'schema', 'strict')
const plainMembers = knownMembers('type')
const textMembers = knownMembers('format', 'verbosity')
const none = knownMembers()

export interface DecodedText {
  readonly outputFormat?: OutputFormat
  readonly verbosity?: string
  /** What `text` says beside: unknown members, a format of an unknown type. */
  readonly rest?: Json
}

/** `text`: the format and the verbosity. */
export function decodeText(t: ResponsesTables, root: Wire, c: Context): DecodedText {
  const text = optional(root['text'], '/text', readWire)
  if (text === undefined) return {}
  const verbosity = optional(text['verbosity'], '/text/verbosity', readString)
  const format = optional(text['format'], at, readWire)
  const outputFormat = format === undefined ? undefined : decodeOutputFormat(t, format, c)
  const unknown = format !== undefined && outputFormat === undefined ? { format: format as Json } : {}
  const rest = { ...carryMembers(text, textMembers, none, t.id, '/text', c).ext?.[t.id], ...unknown }
  return {
    ...(outputFormat === undefined ? {} : { outputFormat }),
    ...(verbosity === undefined ? {} : { verbosity }),
    ...(Object.keys(rest).length === 0 ? {} : { rest }),
  }
}

function decodeOutputFormat(t: ResponsesTables, format: Wire, c: Context): OutputFormat | undefined {
  const type = stringOf(format['type'], 'type', at)
  if (type === 'text' || type === 'json_object') {
    const kind = type === 'text' ? 'text' : 'json'
    return { [ORIGIN]: at, kind, ...carryMembers(format, plainMembers, none, t.id, at, c) }
  }
  if (type !== 'json_schema') {
    c.report('carried', 'unknown-type', { [ORIGIN]: at }, undefined, { detail: type })
    return undefined
  }
  const name = optionalString(format['name'], 'name', at)
  const description = optionalString(format['description'], 'description', at)
  const strict = optional(format['strict'], `${at}/strict`, readBoolean)
  return {
    [ORIGIN]: at,
    kind: 'schema',
    schema: readWire(format['schema'], `${at}/schema`) as JsonObject,
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
    ...(strict === undefined ? {} : { strict }),
    ...carryMembers(format, schemaMembers, none, t.id, at, c),
  }
}

/** The name that the vendor demands and the source did not have. */
const NAME = 'output'

export function encodeText(t: ResponsesTables, request: HubRequest, c: Context): { readonly text?: Draft } {
  const { outputFormat, options } = request
  const format = outputFormat === undefined ? undefined : encodeOutputFormat(t, outputFormat, c)
  const verbosity = options?.verbosity
  const rest = request.ext?.[t.id]?.['text'] as JsonObject | undefined
  if (format === undefined && verbosity === undefined && rest === undefined) return {}
  return {
    text: {
      ...(format === undefined ? {} : { format }),
      ...(verbosity === undefined ? {} : { verbosity }),
      ...rest,
    },
  }
}

function encodeOutputFormat(t: ResponsesTables, format: OutputFormat, c: Context): Draft | undefined {
  c.dropExtensions(format)
  if (format.kind !== 'schema') {
    const wire: Draft = { type: format.kind === 'json' ? 'json_object' : 'text' }
    restoreMembers(wire, format, t.id)
    return wire
  }
  if (c.profile.structuredOutput === false) {
    c.report('dropped', 'output-schema', format)
    return undefined
  }
  const { name = NAME, description, schema = {} } = format
  const strict = strictOf(format, openaiStrict, c)
  const wire: Draft = {
    type: 'json_schema',
    name,
    ...(description === undefined ? {} : { description }),
    schema,
    ...(strict === undefined ? {} : { strict }),
  }
  if (strict !== format.strict)
    c.report('defaulted', 'output-format-detail', undefined, undefined, { to: { node: wire, member: 'strict' } })
  if (format.name === undefined)
    c.report('synthesized', 'output-format-detail', undefined, undefined, { to: { node: wire, member: 'name' } })
  if (format.schema === undefined)
    c.report('defaulted', 'missing-member', undefined, undefined, { to: { node: wire, member: 'schema' } })
  restoreMembers(wire, format, t.id)
  return wire
}

/** Where unknown members of `text` stood. */
export const textPlaces = { [MEMBERS]: { 'ext.text': 'text' } } as const
