import { readObject, wrongShape } from '../../protocol-error.ts'

/** A JSON object being read: every member is of unknown shape until a reader has looked at it. */
export type Wire = Readonly<Record<string, unknown>>

/** A JSON object being written. */
export type Draft = Record<string, unknown>

export function readWire(value: unknown, at: string, expected?: string): Wire {
  return readObject(value, at, expected)
}

/** Responses writes an absent optional member as `null`, in requests and in answers: both mean the same. */
export function optional<T>(value: unknown, at: string, read: (value: unknown, at: string) => T): T | undefined {
  return value === undefined || value === null ? undefined : read(value, at)
}

export function isWire(value: unknown): value is Wire {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Readers of one member, `value`, that print its pointer only where it is wrong: most members are right, or not there. The
 * caller takes the value out of its object, by a name that stands in the code: by a variable one it takes four times as long.
 */
export function optionalString(value: unknown, member: string, at: string): string | undefined {
  if (typeof value === 'string') return value
  if (value === undefined || value === null) return undefined
  throw wrongShape(`${at}/${member}`, 'a string', value)
}

export function optionalNumber(value: unknown, member: string, at: string): number | undefined {
  if (typeof value === 'number') return value
  if (value === undefined || value === null) return undefined
  throw wrongShape(`${at}/${member}`, 'a number', value)
}

export function optionalBoolean(value: unknown, member: string, at: string): boolean | undefined {
  if (typeof value === 'boolean') return value
  if (value === undefined || value === null) return undefined
  throw wrongShape(`${at}/${member}`, 'true or false', value)
}

export function optionalArray(value: unknown, member: string, at: string): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value
  if (value === undefined || value === null) return undefined
  throw wrongShape(`${at}/${member}`, 'an array', value)
}

export function optionalWire(value: unknown, member: string, at: string): Wire | undefined {
  if (isWire(value)) return value
  if (value === undefined || value === null) return undefined
  throw wrongShape(`${at}/${member}`, 'an object', value)
}

export function stringOf(value: unknown, member: string, at: string): string {
  if (typeof value === 'string') return value
  throw wrongShape(`${at}/${member}`, 'a string', value)
}
