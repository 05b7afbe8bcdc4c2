import type { Context } from '../../hub/context.ts'
import { knownMembers } from '../../hub/extensions.ts'
import { reportOpaqueAllowed } from '../../hub/fit-choice.ts'
import { type Json, MEMBERS, ORIGIN } from '../../hub/node.ts'
import type { AllowedTool, ToolChoice } from '../../hub/tool.ts'
import { readArray, readObject, readString } from '../../protocol-error.ts'
import { CHAT, carryLevels, restoreLevels } from './extensions.ts'

const AT = '/tool_choice'
const isWire = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const choiceKnown = knownMembers('type', 'function', 'custom')
const nameKnown = knownMembers('name')
const allowedKnown = knownMembers('type', 'allowed_tools')
const allowedBodyKnown = knownMembers('mode', 'tools')
const ALLOWED = 'allowed_tools'

export function decodeToolChoice(value: unknown, c: Context): ToolChoice | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') {
    const node = { [ORIGIN]: AT, [MEMBERS]: { mode: '' } }
    if (value === 'auto' || value === 'none' || value === 'required') return { mode: value, ...node }
    c.report('carried', 'unknown-type', node, undefined, { detail: value })
    return { mode: 'opaque', ...node, ext: { [CHAT]: { '': value } } }
  }
  const wire: Readonly<Record<string, unknown>> = readObject(value, AT, 'a word or an object')
  const type: string = readString(wire['type'], `${AT}/type`)
  if (type === 'function' || type === 'custom') {
    const body = readObject(wire[type], `${AT}/${type}`)
    const levels = [
      { wire, path: '', known: choiceKnown },
      { wire: body, path: type, known: nameKnown },
    ]
    const name = readString(body['name'], `${AT}/${type}/name`)
    const own = type === 'custom' ? { name: 'custom/name' } : undefined
    const form = type === 'custom' ? ({ form: 'text' } as const) : {}
    return { mode: 'tool', name, ...form, [ORIGIN]: AT, ...carryLevels(levels, AT, c, own) }
  }
  if (type === ALLOWED) return decodeAllowed(wire, c)
  c.report('carried', 'unknown-type', { [ORIGIN]: AT }, undefined, { detail: type })
  return { mode: 'opaque', [ORIGIN]: AT, ext: { [CHAT]: wire as Readonly<Record<string, Json>> } }
}

/** One entry: a tool by its name, or something that only Chat can mean. */
function decodeAllowedTool(value: unknown, at: string, c: Context): AllowedTool {
  const wire: Readonly<Record<string, unknown>> = readObject(value, at, 'a tool')
  const { type } = wire
  const body = type === 'function' || type === 'custom' ? wire[type] : undefined
  if (!isWire(body) || typeof body['name'] !== 'string') return { [ORIGIN]: at, dialect: CHAT, wire: wire as Json }
  const levels = [
    { wire, path: '', known: choiceKnown },
    { wire: body, path: String(type), known: nameKnown },
  ]
  const form = type === 'custom' ? ({ form: 'text' } as const) : {}
  return { [ORIGIN]: at, name: body['name'], ...form, ...carryLevels(levels, at, c, { name: `${String(type)}/name` }) }
}

function decodeAllowed(wire: Readonly<Record<string, unknown>>, c: Context): ToolChoice {
  const at = `${AT}/${ALLOWED}`
  const body: Readonly<Record<string, unknown>> = readObject(wire[ALLOWED], at)
  const mode: string = readString(body['mode'], `${at}/mode`)
  if (mode !== 'auto' && mode !== 'required') {
    c.report('carried', 'unknown-type', { [ORIGIN]: AT }, undefined, { detail: mode })
    return { mode: 'opaque', [ORIGIN]: AT, ext: { [CHAT]: wire as Readonly<Record<string, Json>> } }
  }
  const tools = readArray(body['tools'], `${at}/tools`, 'an array of tools')
  const levels = [
    { wire, path: '', known: allowedKnown },
    { wire: body, path: ALLOWED, known: allowedBodyKnown },
  ]
  return {
    mode,
    allowed: tools.map((tool, i) => decodeAllowedTool(tool, `${at}/tools/${i}`, c)),
    [ORIGIN]: AT,
    ...carryLevels(levels, AT, c, { mode: `${ALLOWED}/mode` }),
  }
}

function encodeAllowed({ mode, allowed = [], ...choice }: ToolChoice, c: Context): Json {
  const tools = allowed.flatMap((one): readonly Json[] => {
    const { name, form, dialect, wire } = one
    const type = form === 'text' ? 'custom' : 'function'
    if (name !== undefined) {
      c.dropExtensions(one)
      const body = { name }
      const tool = { type, [type]: body }
      restoreLevels(one, tool, { [type]: body })
      return [tool]
    }
    if (dialect === CHAT) return [wire ?? null]
    reportOpaqueAllowed(one, c)
    return []
  })
  if (tools.length === 0 && allowed.length > 0) {
    // Nothing that is on offer may be called; an empty list would be refused.
    c.report('approximated', mode === 'auto' ? 'allowed-tools' : 'tool-choice', choice, 'tool-choice.mode')
    return 'none'
  }
  const body = { mode, tools }
  const wire = { type: ALLOWED, [ALLOWED]: body }
  restoreLevels(choice, wire, { [ALLOWED]: body })
  return wire
}

export function encodeToolChoice(choice: ToolChoice, c: Context): Json | undefined {
  switch (choice.mode) {
    case 'auto':
    case 'none':
    case 'required':
      c.dropExtensions(choice)
      return choice.allowed === undefined ? choice.mode : encodeAllowed(choice, c)
    case 'tool': {
      if (choice.hosted !== undefined) {
        c.report('dropped', 'hosted-tool-forced', choice)
        return undefined
      }
      c.dropExtensions(choice)
      const form = choice.form === 'text' ? 'custom' : 'function'
      const body = { name: choice.name ?? '' }
      const wire = { type: form, [form]: body }
      restoreLevels(choice, wire, { [form]: body })
      return wire
    }
    case 'opaque': {
      const own = choice.ext?.[CHAT]
      if (own === undefined) {
        c.report('dropped', 'tool-choice', choice)
        return undefined
      }
      if ('' in own) return own[''] ?? null
      return own
    }
    default:
      return choice.mode satisfies never
  }
}
