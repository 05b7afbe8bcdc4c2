import type { Frame } from 'wireproof/hub'
import { rawSpan } from 'wireproof/wire'
import { type JsonLeaf, replaceAt } from './pointer.ts'

/** Another value of the same type, as JSON text, or `undefined` where there is none. */
export function otherValue(value: unknown, raw: string | undefined): string | undefined {
  if (typeof value === 'boolean') return String(!value)
  if (typeof value === 'number') return nextNumber(raw ?? String(value))
  if (typeof value === 'string') return otherText(value)
  return undefined
}

function nextNumber(raw: string): string {
  if (/^-?\d+$/.test(raw)) return (BigInt(raw) + 1n).toString()
  const value = Number(raw)
  return Number.isFinite(value) ? String(value / 2 + 0.125) : '1.5'
}

/** JSON inside a string (tool input) stays JSON, base64 stays base64 and a data URL keeps its head. */
function otherText(value: string): string {
  if (/^\s*\{/.test(value)) {
    try {
      const inner = JSON.parse(value) as Record<string, unknown>
      return JSON.stringify(JSON.stringify({ ...inner, 'another-key': 1 }))
    } catch {
      return JSON.stringify(`${value} x`)
    }
  }
  if (/^(data:[^,]*,)?[A-Za-z0-9+/]{8,}={0,2}$/.test(value)) {
    const at = value.indexOf(',') + 1
    return JSON.stringify(`${value.slice(0, at)}AAAA${value.slice(at)}`)
  }
  return JSON.stringify(/^[\w.-]+$/.test(value) ? `${value}x` : `${value} x`)
}

/** Repeatable choice of at most `limit` of a list. */
export function sample<T>(list: readonly T[], limit: number, seed: number): readonly T[] {
  if (list.length <= limit) return list
  let state = seed >>> 0 || 1
  const picked = [...list]
  for (let i = picked.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const j = state % (i + 1)
    const [a, b] = [picked[i], picked[j]]
    if (a !== undefined && b !== undefined) [picked[i], picked[j]] = [b, a]
  }
  return picked.slice(0, limit)
}

export interface Mutation {
  readonly pointer: string
  readonly text: string
  /** Streams: the changed stream, and where what was changed stands in the frames of the old one. */
  readonly frames?: readonly Frame[]
  readonly places?: readonly string[]
  /** Streams: where the part is announced that it belongs to; what is dropped with that part is dropped. */
  readonly parts?: readonly string[]
}

/** The document with one leaf changed. */
export function mutateLeaf(text: string, leaf: JsonLeaf): Mutation | undefined {
  const json = otherValue(leaf.value, typeof leaf.value === 'number' ? rawSpan(text, leaf.pointer) : undefined)
  const changed = json === undefined ? undefined : replaceAt(text, leaf.pointer, json)
  return changed === undefined ? undefined : { pointer: leaf.pointer, text: changed }
}
