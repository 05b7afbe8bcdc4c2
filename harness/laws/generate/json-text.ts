import fc, { type Arbitrary } from 'fast-check'

/** JSON as text: what `JSON.stringify` cannot print (17-digit integers, 1e400, duplicate keys) is what breaks translators. */
export type JsonText = string

const units = [
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

/** Text with quotes, control characters, characters beyond the basic plane and lone surrogates. */
export const wildText: Arbitrary<string> = fc
  .array(fc.constantFrom(...units), { maxLength: 8 })
  .map((chars) => chars.join(''))

/** Text that a person could have written; never empty or blank. */
export const plainText: Arbitrary<string> = fc
  .tuple(fc.constantFrom('Oslo', 'snow', 'x'), wildText)
  .map((parts) => parts.join(' ').trim())

export const quoted = (text: Arbitrary<string>): Arbitrary<JsonText> => text.map((value) => JSON.stringify(value))

const numbers = [
  '0',
  '-1',
  '1.5',
  '12345678901234567',
  '9007199254740993',
  '-9007199254740993',
  '1e400',
  '1E-7',
  '0.1000000000000000055',
  '1.0',
]
const keys = ['a', '10', '2', '__proto__', 'constructor', 'a/b', 'm~n', 'é', '']

function joinMembers(members: readonly (readonly [string, JsonText])[]): JsonText {
  return `{${members.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(',')}}`
}

/** Any JSON value, keys in any order and perhaps twice. */
export const wildJson: Arbitrary<JsonText> = fc.letrec<{ value: JsonText; object: JsonText }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...numbers),
    fc.constantFrom('true', 'false', 'null', '[]', '{}'),
    quoted(wildText),
    fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(',')}]`),
    tie('object'),
  ),
  object: fc.array(fc.tuple(fc.constantFrom(...keys), tie('value')), { maxLength: 4 }).map(joinMembers),
})).value

export const wildObject: Arbitrary<JsonText> = fc
  .array(fc.tuple(fc.constantFrom(...keys), wildJson), { maxLength: 4 })
  .map(joinMembers)

/** Members outside of tool input go through `JSON.parse`: what it makes infinite is lost there by design (DESIGN, values). */
export const memberObject: Arbitrary<JsonText> = wildObject.filter((text) => !text.includes('1e400'))

/** An object from fields; a field whose value is absent is left out. */
export function object(fields: Readonly<Record<string, JsonText | undefined>>): JsonText {
  return joinMembers(
    Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
  )
}

export function array(items: readonly JsonText[]): JsonText {
  return `[${items.join(',')}]`
}

export const maybe = <T>(value: Arbitrary<T>): Arbitrary<T | undefined> => fc.option(value, { nil: undefined })
