import type { JsonText } from '../json-text.ts'
import { type Chance, often, pick } from './chance.ts'
import { leafOf, type MemberTree, type Tree } from './tree.ts'

/** Text with quotes, control characters, characters beyond the basic plane, lone surrogates, and what pointers escape. */
const pieces = [
  'a',
  'b',
  ' ',
  'é',
  '"',
  '\\',
  '\n',
  '\u0000',
  '\u2028',
  '😀',
  '\ud800',
  '\udc00',
  '/',
  '~',
  '<',
  '{',
  '}',
]

export function wildText(chance: Chance): string {
  return Array.from({ length: chance.below(8) }, () => pick(chance, pieces)).join('')
}

/** Text that a person could have written, never blank. */
export function plainText(chance: Chance): string {
  return `${pick(chance, ['Oslo', 'snow', 'x'])} ${wildText(chance)}`.trim()
}

const keys = ['a', 'city', '10', '2', '__proto__', 'constructor', 'a/b', 'm~n', 'é', '']
const numbers = ['0', '-1', '1.5', '12345678901234567', '9007199254740993', '-9007199254740993', '1E-7', '1.0', '0.1']

/** What else tool input may hold: `JSON.parse` makes it infinite, which is lost by design in every other place. */
const beyond = ['1e400', '-1e400', '0.1000000000000000055']

/** JSON that a schema leaves open. */
export interface OpenJson {
  /** Where it stands in the schema; everything inside it stands there too. */
  readonly path: string
  /** Tool input: every digit counts. */
  readonly exact: boolean
}

/** Any JSON value: numbers that a double cannot hold, keys in any order and perhaps twice. */
export function anyJson(chance: Chance, open: OpenJson, depth = 2): Tree {
  const { path } = open
  const kind = chance.below(depth > 0 ? 6 : 4)
  if (kind === 0) return anyNumber(chance, open)
  if (kind === 1) return leafOf(path, pick(chance, ['true', 'false', 'null', '[]', '{}']), ['0'])
  if (kind <= 3) return leafOf(path, JSON.stringify(wildText(chance)))
  if (kind === 5) return anyObject(chance, open, depth - 1)
  const items = Array.from({ length: chance.below(3) }, () => anyJson(chance, open, depth - 1))
  return { kind: 'array', path, min: 0, items }
}

function anyNumber(chance: Chance, { path, exact }: OpenJson): Tree {
  if (!exact) return leafOf(path, pick(chance, numbers), ['0'])
  return { ...leafOf(path, pick(chance, [...numbers, ...beyond]), ['0']), exact: true }
}

export function anyKey(chance: Chance): string {
  return pick(chance, keys)
}

export function anyObject(chance: Chance, open: OpenJson, depth = 2): Tree {
  const members = Array.from({ length: chance.below(4) }, (): MemberTree => {
    return { key: anyKey(chance), required: false, value: anyJson(chance, open, depth) }
  })
  return { kind: 'object', path: open.path, members }
}

const schemas: readonly JsonText[] = [
  '{"type":"string"}',
  '{"type":"integer","maximum":9223372036854775807}',
  '{"enum":["a",null,12345678901234567]}',
  '{}',
  '{"$ref":"#/$defs/node"}',
]

/** A JSON Schema as clients write them, or something that only looks like one. */
export function anySchema(chance: Chance, open: OpenJson): Tree {
  if (often(chance, 20)) return anyObject(chance, open)
  const { path } = open
  const member = (key: string, value: Tree): MemberTree => ({ key, required: false, value })
  const names = ['city', '10', '2', '__proto__', 'é'].filter(() => often(chance, 40))
  const described = names.map((name) => member(name, leafOf(path, pick(chance, schemas), ['{}'])))
  const closed = often(chance, 50) ? [member('additionalProperties', leafOf(path, 'false'))] : []
  return {
    kind: 'object',
    path,
    members: [
      member('type', leafOf(path, '"object"')),
      member('properties', { kind: 'object', path, members: described }),
      member('required', leafOf(path, JSON.stringify(names.slice(0, 1)), ['[]'])),
      ...closed,
    ],
  }
}
