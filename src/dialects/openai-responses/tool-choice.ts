import {
  type AllowedTool,
  type Context,
  carryMembers,
  countMembers,
  type Json,
  knownMembers,
  MEMBERS,
  ORIGIN,
  reportOpaqueAllowed,
  restoreMembers,
  type ToolChoice,
} from '../../hub/index.ts'
import { readArray } from '../../protocol-error.ts'
import { hostedKind, usualTag, VERSION } from './hosted-tools.ts'
import type { ResponsesTables } from './tables.ts'
import { type Draft, readWire, stringOf, type Wire } from './wire-object.ts'

const at = '/tool_choice'
const namedMembers = knownMembers('type', 'name')
const allowedMembers = knownMembers('type', 'mode', 'tools')
const typeMembers = knownMembers('type')
const none = knownMembers()
const ALLOWED = 'allowed_tools'
const modes: ReadonlySet<string> = new Set(['auto', 'none', 'required'])

export function decodeToolChoice(t: ResponsesTables, root: Wire, c: Context): { readonly toolChoice?: ToolChoice } {
  const value = root['tool_choice']
  if (value === undefined || value === null) return {}
  if (typeof value === 'string') {
    if (!modes.has(value)) return { toolChoice: opaque(t, value, c) }
    return { toolChoice: { [ORIGIN]: at, [MEMBERS]: { mode: '' }, mode: value as ToolChoice['mode'] } }
  }
  const wire = readWire(value, at, 'a mode or an object')
  const type = stringOf(wire['type'], 'type', at)
  const allowed = type === ALLOWED ? decodeAllowed(t, wire, c) : undefined
  if (allowed !== undefined) return { toolChoice: allowed }
  const hosted = hostedKind(type)
  if (hosted !== undefined) return { toolChoice: decodeHostedChoice(t, wire, hosted, c) }
  if (type !== 'function' && type !== 'custom') return { toolChoice: opaque(t, wire as Json, c) }
  const name = stringOf(wire['name'], 'name', at)
  const form = type === 'custom' ? ({ form: 'text' } as const) : {}
  const more = carryMembers(wire, namedMembers, none, t.id, at, c)
  return { toolChoice: { [ORIGIN]: at, mode: 'tool', name, ...form, ...more } }
}

/** A tool of the vendor that others have too; an unusual tag is an extension. */
function decodeHostedChoice(
  t: ResponsesTables,
  wire: Wire,
  hosted: NonNullable<ToolChoice['hosted']>,
  c: Context,
): ToolChoice {
  const { ext } = carryMembers(wire, typeMembers, none, t.id, at, c)
  const tag = String(wire['type'])
  const own = { ...(tag === usualTag(hosted) ? {} : { [VERSION]: tag }), ...ext?.[t.id] }
  return {
    [ORIGIN]: at,
    [MEMBERS]: { [`ext.${VERSION}`]: 'type', hosted: 'type' },
    mode: 'tool',
    hosted,
    ...(Object.keys(own).length === 0 ? {} : { ext: { [t.id]: own } }),
  }
}

function encodeHostedChoice(t: ResponsesTables, choice: ToolChoice, hosted: NonNullable<ToolChoice['hosted']>): Json {
  const { [VERSION]: tag, ...own } = choice.ext?.[t.id] ?? {}
  const wire: Draft = { type: tag ?? usualTag(hosted) }
  restoreMembers(wire, { ext: { [t.id]: own } }, t.id)
  return wire as Json
}

/** One entry: a tool by its name, or something that only this dialect can mean. */
function decodeAllowedTool(t: ResponsesTables, value: unknown, place: string, c: Context): AllowedTool {
  const wire = readWire(value, place, 'a tool')
  const { type, name } = wire
  const hosted = typeof type === 'string' ? hostedKind(type) : undefined
  if (hosted !== undefined && type === usualTag(hosted) && countMembers(wire) === 1) return { [ORIGIN]: place, hosted }
  if ((type !== 'function' && type !== 'custom') || typeof name !== 'string')
    return { [ORIGIN]: place, dialect: t.id, wire: wire as Json }
  const form = type === 'custom' ? ({ form: 'text' } as const) : {}
  return { [ORIGIN]: place, name, ...form, ...carryMembers(wire, namedMembers, none, t.id, place, c) }
}

/** `undefined`: a mode that the vendor's list does not have. */
function decodeAllowed(t: ResponsesTables, wire: Wire, c: Context): ToolChoice | undefined {
  const mode = stringOf(wire['mode'], 'mode', at)
  if (mode !== 'auto' && mode !== 'required') return undefined
  const tools = readArray(wire['tools'], `${at}/tools`, 'an array of tools')
  return {
    [ORIGIN]: at,
    [MEMBERS]: { mode: 'mode' },
    mode,
    allowed: tools.map((one, i) => decodeAllowedTool(t, one, `${at}/tools/${i}`, c)),
    ...carryMembers(wire, allowedMembers, none, t.id, at, c),
  }
}

function encodeAllowed(t: ResponsesTables, { mode, allowed = [], ...choice }: ToolChoice, c: Context): Json {
  const tools = allowed.flatMap((one) => {
    if (one.name !== undefined) {
      c.dropExtensions(one)
      const wire: Draft = { type: one.form === 'text' ? 'custom' : 'function', name: one.name }
      restoreMembers(wire, one, t.id)
      return [wire as Json]
    }
    if (one.hosted !== undefined) return [{ type: usualTag(one.hosted) } as Json]
    if (one.dialect === t.id) return [one.wire]
    reportOpaqueAllowed(one, c)
    return []
  })
  if (tools.length === 0 && allowed.length > 0) {
    // Nothing that is on offer may be called; an empty list would be refused.
    c.report('approximated', mode === 'auto' ? 'allowed-tools' : 'tool-choice', choice, 'tool-choice.mode')
    return 'none'
  }
  const wire: Draft = { type: ALLOWED, mode, tools }
  restoreMembers(wire, choice, t.id)
  return wire as Json
}

/** Hosted tools and servers: only this dialect can say them. */
function opaque(t: ResponsesTables, wire: Json, c: Context): ToolChoice {
  if (typeof wire === 'string') c.report('carried', 'unknown-type', { [ORIGIN]: at }, undefined, { detail: wire })
  return {
    [ORIGIN]: at,
    [MEMBERS]: { mode: '', 'ext.tool_choice': '' },
    mode: 'opaque',
    ext: { [t.id]: { tool_choice: wire } },
  }
}

/** `undefined`: this dialect cannot say it, and it was reported. */
export function encodeToolChoice(t: ResponsesTables, choice: ToolChoice, c: Context): Json | undefined {
  c.dropExtensions(choice)
  const own = choice.ext?.[t.id]?.['tool_choice']
  switch (choice.mode) {
    case 'auto':
    case 'none':
    case 'required':
      return choice.allowed === undefined ? choice.mode : encodeAllowed(t, choice, c)
    case 'tool': {
      if (choice.hosted !== undefined) return encodeHostedChoice(t, choice, choice.hosted)
      const wire: Draft = { type: choice.form === 'text' ? 'custom' : 'function', name: choice.name ?? '' }
      restoreMembers(wire, choice, t.id)
      return wire as Json
    }
    case 'opaque':
      if (own === undefined) c.report('dropped', 'tool-choice', choice)
      return own
    default:
      return choice.mode satisfies never
  }
}
