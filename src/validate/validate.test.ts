import { describe, expect, it } from 'vitest'
import { excessIn } from './limits.ts'
import { inWords, valueAt } from './words.ts'

describe('limits', () => {
  it('takes what documents need', () => {
    expect(excessIn({ a: [{ b: 'c' }] })).toBeUndefined()
  })

  it('names the place that is too deep, without following it further', () => {
    let deep: unknown = 'x'
    for (let level = 0; level < 100_000; level++) deep = { 'a/b': deep }
    const found = excessIn({ tools: [deep] })
    expect(found?.keyword).toBe('depth')
    expect(found?.pointer.startsWith('/tools/0/a~1b/a~1b')).toBe(true)
  })

  it('names the array that is too long', () => {
    expect(excessIn({ messages: new Array(100_001).fill(0) })).toEqual({
      pointer: '/messages',
      keyword: 'length',
      message: 'expected at most 100000 items, found 100001',
    })
  })
})

describe('words', () => {
  it('reads only own members on the way to a value', () => {
    const document: unknown = JSON.parse('{"a/b":{"__proto__":{"c":1}}}')
    expect(valueAt(document, '/a~1b/__proto__/c')).toBe(1)
    expect(valueAt(document, '/toString')).toBeUndefined()
  })

  it('says what was expected and what was found', () => {
    const error = { instancePath: '/n', keyword: 'type', params: { type: ['string', 'null'] } }
    expect(inWords(error, { n: 4 }).message).toBe('expected a string or null, found 4')
    expect(inWords({ ...error, keyword: 'minimum', params: { comparison: '>=', limit: 5 } }, { n: 4 }).message).toBe(
      'expected a number >= 5, found 4',
    )
  })

  it('shows only the beginning of a long value', () => {
    const error = { instancePath: '', keyword: 'const', params: { allowedValue: 'a' } }
    expect(inWords(error, 'x'.repeat(5000)).message.length).toBeLessThan(120)
  })

  it('has a sentence for keywords it does not know', () => {
    expect(inWords({ instancePath: '', keyword: 'dependentRequired', params: {} }, {}).message).toContain(
      'dependentRequired',
    )
  })
})
