import { describe, expect, it } from 'vitest'
import type { GeneratedError } from './generated.ts'
import { inWords, isEcho, isUnknown, valueAt } from './words.ts'

const document = {
  text: 'abc',
  long: 'x'.repeat(80),
  none: null,
  list: [1, 2],
  empty: [],
  object: { 'a/b': { '~': 5 } },
  number: 7,
}
const error = (keyword: string, instancePath: string, params: GeneratedError['params']): GeneratedError => ({
  keyword,
  instancePath,
  params,
})

/** What each keyword of JSON Schema 2020-12 demands, in words for a person who has never read it. */
const table: readonly (readonly [GeneratedError, message: string, pointer?: string])[] = [
  [error('type', '/none', { type: 'string' }), 'expected a string, found null'],
  [error('type', '/list', { type: 'integer' }), 'expected a whole number, found an array'],
  [error('type', '/empty', { type: 'object' }), 'expected an object, found an empty array'],
  [
    error('type', '/object', { type: ['string', 'null', 'array'] }),
    'expected a string, null or an array, found an object',
  ],
  [error('type', '/text', { type: 'boolean,number' }), 'expected true or false or a number, found "abc"'],
  [error('type', '/gone', { type: 'string' }), 'expected a string, found nothing'],
  [error('type', '/long', { type: 'number' }), `expected a number, found "${'x'.repeat(59)}... (82 characters)`],
  [error('required', '', { missingProperty: 'id' }), 'expected a member "id", found none'],
  [error('additionalProperties', '/object', { additionalProperty: 'a/b' }), 'unknown member "a/b"', '/object/a~1b'],
  [error('enum', '/text', { allowedValues: ['a', 'b', 3] }), 'expected "a", "b" or 3, found "abc"'],
  [error('const', '/text', { allowedValue: 'a' }), 'expected "a", found "abc"'],
  [error('openEnum', '/text', {}), 'unknown value "abc"'],
  [
    error('discriminator', '/object', { error: 'mapping', tag: 'type', tagValue: 'x' }),
    'unknown type "x"',
    '/object/type',
  ],
  [
    error('discriminator', '/object', { error: 'tag', tag: 'type', tagValue: 7 }),
    'expected a string in "type", found 7',
    '/object/type',
  ],
  [error('minLength', '/text', { limit: 4 }), 'expected at least 4 characters, found fewer'],
  [error('maxLength', '/text', { limit: 2 }), 'expected at most 2 characters, found more'],
  [error('minItems', '/list', { limit: 3 }), 'expected at least 3 of them, found fewer'],
  [error('minProperties', '/object', { limit: 2 }), 'expected at least 2 of them, found fewer'],
  [error('maxItems', '/list', { limit: 1 }), 'expected at most 1 of them, found more'],
  [error('maxProperties', '/object', { limit: 0 }), 'expected at most 0 of them, found more'],
  [error('minimum', '/number', { comparison: '>=', limit: 8 }), 'expected a number >= 8, found 7'],
  [error('maximum', '/number', { comparison: '<=', limit: 6 }), 'expected a number <= 6, found 7'],
  [error('exclusiveMinimum', '/number', { comparison: '>', limit: 7 }), 'expected a number > 7, found 7'],
  [error('exclusiveMaximum', '/number', { comparison: '<', limit: 7 }), 'expected a number < 7, found 7'],
  [error('multipleOf', '/number', { multipleOf: 2 }), 'expected a multiple of 2, found 7'],
  [error('pattern', '/text', { pattern: '^b' }), 'expected text like /^b/, found "abc"'],
  [error('uniqueItems', '/list', { i: 1, j: 0 }), 'expected different items, found item 0 again as item 1'],
  [error('propertyNames', '', { propertyName: 'x' }), 'the member name "x" is not allowed'],
  [error('unheardOf', '/text', {}), 'does not meet "unheardOf"'],
]

describe('inWords()', () => {
  it.each(table.map((row) => [row[0].keyword, row] as const))('%s', (keyword, [found, message, pointer]) => {
    expect(inWords(found, document)).toEqual({ pointer: pointer ?? found.instancePath, message, keyword })
  })

  it.each(['not', 'anyOf', 'oneOf', 'contains'])('has words of its own for %s', (keyword) => {
    expect(inWords(error(keyword, '', {}), document).message).not.toContain('does not meet')
  })
})

describe('valueAt()', () => {
  it.each([
    ['', document],
    ['/list/1', 2],
    ['/object/a~1b/~0', 5],
    ['/list/2', undefined],
    ['/text/length', undefined],
    ['/constructor', undefined],
    ['/none/x', undefined],
  ])('%s', (pointer, value) => {
    expect(valueAt(document, pointer)).toBe(value)
  })
})

it('what repeats another complaint is told from what is unknown, and both from what is wrong', () => {
  const judge = (one: GeneratedError): readonly boolean[] => [isEcho(one), isUnknown(one)]
  expect(judge(error('if', '', {}))).toEqual([true, false])
  expect(judge(error('discriminator', '', { error: 'tag', tag: 'type' }))).toEqual([true, false])
  expect(judge(error('discriminator', '', { error: 'tag', tag: 'type', tagValue: 7 }))).toEqual([false, false])
  expect(judge(error('discriminator', '', { error: 'mapping', tag: 'type', tagValue: 'x' }))).toEqual([false, true])
  expect(judge(error('additionalProperties', '', {}))).toEqual([false, true])
  expect(judge(error('openEnum', '', {}))).toEqual([false, true])
  expect(judge(error('type', '', {}))).toEqual([false, false])
})
