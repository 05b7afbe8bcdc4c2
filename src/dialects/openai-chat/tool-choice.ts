import type { Context } from '../../hub/context.ts'
import { knownMembers } from '../../hub/extensions.ts'
import { type Json, MEMBERS, ORIGIN } from '../../hub/node.ts'
import type { ToolChoice } from '../../hub/tool.ts'
import { readObject, readString } from '../../protocol-error.ts'
import { CHAT, carryLevels, restoreLevels } from './extensions.ts'

const AT = '/tool_choice'
const choiceKnown = knownMembers('type', 'function', 'custom')
const nameKnown = knownMembers('name')
const allowedKnown = knownMembers('type')
const allowedSilent = knownMembers('allowed_tools')

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
  if (type === 'allowed_tools') {
    const carried = carryLevels([{ wire, path: '', known: allowedKnown, silent: allowedSilent }], AT, c)
    return { mode: 'opaque', [ORIGIN]: AT, ...carried }
  }
  c.report('carried', 'unknown-type', { [ORIGIN]: AT }, undefined, { detail: type })
  return { mode: 'opaque', [ORIGIN]: AT, ext: { [CHAT]: wire as Readonly<Record<string, Json>> } }
}

export function encodeToolChoice(choice: ToolChoice, c: Context): Json | undefined {
  switch (choice.mode) {
    case 'auto':
    case 'none':
    case 'required':
      c.dropExtensions(choice)
      return choice.mode
    case 'tool': {
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
      return 'type' in own ? own : { type: 'allowed_tools', ...own }
    }
    default:
      return choice.mode satisfies never
  }
}
