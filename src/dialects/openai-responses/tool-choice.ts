import {
  type Context,
  carryMembers,
  type Json,
  knownMembers,
  MEMBERS,
  ORIGIN,
  restoreMembers,
  type ToolChoice,
} from '../../hub/index.ts'
import type { ResponsesTables } from './tables.ts'
import { type Draft, readWire, stringOf, type Wire } from './wire-object.ts'

const at = '/tool_choice'
const namedMembers = knownMembers('type', 'name')
const none = knownMembers()
const modes: ReadonlySet<string> = new Set(['auto', 'none', 'required'])

export function decodeToolChoice(t: ResponsesTables, root: Wire, c: Context): { readonly toolChoice?: ToolChoice } {
  const value = root['tool_choice']
  if (value === undefined || value === null) return {}
  if (typeof value === 'string') {
    if (!modes.has(value)) return { toolChoice: opaque(t, value, c) }
    return { toolChoice: { [ORIGIN]: at, [MEMBERS]: { mode: '' }, mode: value as ToolChoice['mode'] } }
  }
  const wire = readWire(value, at, 'a mode or an object')
  const type = stringOf(wire, 'type', at)
  if (type !== 'function' && type !== 'custom') return { toolChoice: opaque(t, wire as Json, c) }
  const name = stringOf(wire, 'name', at)
  const form = type === 'custom' ? ({ form: 'text' } as const) : {}
  const more = carryMembers(wire, namedMembers, none, t.id, at, c)
  return { toolChoice: { [ORIGIN]: at, mode: 'tool', name, ...form, ...more } }
}

/** Hosted tools, servers and lists of allowed tools: only this dialect can say them. */
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
      return choice.mode
    case 'tool': {
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
