import type { Json } from '../../hub/node.ts'

const isWire = (value: Json | undefined): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The place of a choice is its index; where none stands, that of the list. Null says what absence says. */
export function canonical(kind: 'request' | 'response' | 'failure', wire: Json): Json {
  if (!isWire(wire) || kind === 'failure') return wire
  const kept = Object.fromEntries(Object.entries(wire).filter(([, value]) => value !== null))
  const { choices } = kept
  if (kind === 'request' || !Array.isArray(choices)) return kept
  return { ...kept, choices: choices.map((one: Json, i) => (isWire(one) ? { index: i, ...one } : one)) }
}
