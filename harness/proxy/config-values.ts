import type { CredentialStore } from './credential-store/index.ts'
import { ProxyConfigError } from './routing.ts'

export type Environment = Readonly<Record<string, string | undefined>>
export type Members = Readonly<Record<string, unknown>>

/** What a configuration is read with. */
export interface ConfigContext {
  readonly env: Environment
  /** Opened when an upstream asks for a login, and not before. */
  readonly credentials: () => CredentialStore
}

export const fail = (at: string, expected: string): never => {
  throw new ProxyConfigError(`configuration ${at}: expected ${expected}`)
}

export function object(value: unknown, at: string, known: readonly string[]): Members {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(at, 'an object')
  for (const key of Object.keys(value))
    if (known.length > 0 && !known.includes(key)) fail(`${at}/${key}`, `one of ${known.join(', ')}`)
  return value as Members
}

export function optional<T>(
  members: Members,
  key: string,
  at: string,
  read: (value: unknown, at: string) => T,
): Partial<Record<string, T>> {
  return members[key] === undefined ? {} : { [key]: read(members[key], `${at}/${key}`) }
}

export const string = (value: unknown, at: string): string => (typeof value === 'string' ? value : fail(at, 'a string'))
export const number = (value: unknown, at: string): number =>
  typeof value === 'number' && value >= 0 ? value : fail(at, 'a number from 0')
export const boolean = (value: unknown, at: string): boolean =>
  typeof value === 'boolean' ? value : fail(at, 'true or false')
export const strings = (value: unknown, at: string): readonly string[] =>
  Array.isArray(value) ? value.map((one, i) => string(one, `${at}/${i}`)) : fail(at, 'an array of strings')

/** Keys stand in the environment, never in the file: `env:NAME`. */
export function secret(value: unknown, at: string, env: Environment): string {
  const name = /^env:(\w+)$/.exec(string(value, at))?.[1] ?? fail(at, '"env:NAME": keys are read from the environment')
  const found = env[name]
  return found === undefined || found === '' ? fail(at, `the environment to hold ${name}`) : found
}
