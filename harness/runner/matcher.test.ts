import { describe, expect, it } from 'vitest'
import type { Json } from 'wireproof/hub'
import { match, unknownOperators } from './matcher.ts'

const holds = (matcher: Json, value: Json | undefined): boolean => match(matcher, value).mismatches.length === 0

describe('match', () => {
  const cases: [
    name: string,
    matcher: Json,
    good: readonly (Json | undefined)[],
    bad: readonly (Json | undefined)[],
  ][] = [
    ['a scalar is compared by value', 1, [1], [2, '1', null, undefined]],
    ['members that are not named are tolerated', { a: 1 }, [{ a: 1 }, { a: 1, b: 2 }], [{ b: 1 }, [], null]],
    ['inherited members are no members', { toString: { $present: true } }, [{ toString: 'x' }], [{}]],
    ['lists are compared whole', [1, 2], [[1, 2]], [[1], [1, 2, 3], [2, 1], {}]],
    ['$any', { $any: true }, [1, null, undefined, {}], []],
    ['$absent', { a: { $absent: true } }, [{}, { a: null }], [{ a: 0 }, { a: '' }]],
    ['$present', { a: { $present: true } }, [{ a: 0 }, { a: '' }], [{}, { a: null }]],
    ['$regex', { $regex: '^a+$' }, ['aa'], ['b', 1, undefined]],
    ['$json', { $json: { city: 'Zürich' } }, ['{"city":"Z\\u00fcrich"}'], ['{', '{"city":"Bern"}', { city: 'Zürich' }]],
    ['$unordered', { $unordered: [1, 2] }, [[2, 1]], [[1, 1], [1], [1, 2, 3], null]],
    [
      '$concat',
      { $concat: 'ab' },
      ['ab', ['a', 'b'], [{ text: 'a' }, { type: 'text', text: 'b' }]],
      ['a', [{ x: 'ab' }], 1],
    ],
    ['$oneOf', { $oneOf: ['a', { $value: 'b', verdict: 'ok' }] }, ['a', 'b'], ['c', undefined]],
  ]
  it.each(cases)('%s', (_, matcher, good, bad) => {
    for (const value of good) expect([value, holds(matcher, value)]).toEqual([value, true])
    for (const value of bad) expect([value, holds(matcher, value)]).toEqual([value, false])
  })

  it('binds an $id to one value, and two names to two values', () => {
    const matcher = [{ $id: 'a' }, { $id: 'b' }, { $id: 'a' }]
    expect(holds(matcher, ['x', 'y', 'x'])).toBe(true)
    expect(holds(matcher, ['x', 'y', 'y'])).toBe(false)
    expect(holds(matcher, ['x', 'x', 'x'])).toBe(false)
    expect(holds({ $id: 'a' }, '')).toBe(false)
  })

  it('does not keep the bindings of an alternative that failed', () => {
    const matcher = [
      {
        $oneOf: [
          [{ $id: 'a' }, 'no'],
          [{ $id: 'b' }, 'yes'],
        ],
      },
      { $id: 'a' },
    ]
    expect(holds(matcher, [['x', 'yes'], 'y'])).toBe(true)
  })

  it('points at the place, and names non-strict alternatives', () => {
    expect(match({ 'a/b': [{ c: 1 }] }, { 'a/b': [{ c: 2 }] }).mismatches).toEqual([
      { at: '/a~1b/0/c', expected: '1', actual: 2 },
    ])
    const graded = { $oneOf: [1, { $value: 2, verdict: 'non-strict', reason: 'old name' }] }
    expect(match(graded, 2).nonStrict).toEqual(['old name'])
    expect(match(graded, 1).nonStrict).toEqual([])
  })
})

it('unknownOperators finds what is not in the language', () => {
  expect(
    unknownOperators({ a: [{ $anything: true }], b: { $any: true, c: 1 }, d: { $oneOf: [{ $value: 1 }] } }),
  ).toEqual(['/a/0/$anything', '/b/$any'])
})
