import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSpan, inputTextOf, inputValueOf, rawElements, rawMembers, rawSpan } from './json-text.ts'

const verbatim = (text: string) => ({ verbatim: text })

describe('findSpan()', () => {
  it('finds every value of any document where JSON.parse finds it', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 2), (json, indent) => {
        const value: unknown = JSON.parse(json)
        const text = JSON.stringify(value, null, indent)
        const walk = (node: unknown, pointer: string): void => {
          const span = findSpan(text, pointer)
          expect(span).toBeDefined()
          expect(JSON.parse(text.slice(span?.from, span?.to))).toEqual(node)
          if (typeof node !== 'object' || node === null) return
          for (const [key, member] of Object.entries(node)) {
            walk(member, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
          }
        }
        walk(value, '')
      }),
    )
  })

  it('takes the last of duplicate keys', () => {
    expect(rawSpan('{"a":1,"a":{"b":2}}', '/a/b')).toBe('2')
  })

  it('returns undefined where the pointer leads nowhere', () => {
    for (const pointer of ['/b', '/a/0', '/a/b/c', '/0']) expect(findSpan('{"a":{"b":1}}', pointer)).toBeUndefined()
  })

  it('takes white space out, but not of strings', () => {
    expect(rawSpan('{ "a" : [ 1 ,\n "x y" , { } ] }', '/a')).toBe('[1,"x y",{}]')
  })

  it('is not stopped by depth', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000)
    expect(findSpan(`{"a":${deep},"b":1}`, '/b')).toEqual({ from: 400_010, to: 400_011 })
  })
})

describe('inputTextOf()', () => {
  const cases: readonly (readonly [name: string, written: string])[] = [
    ['an integer above 2^53', '{"id":9007199254740993}'],
    ['a number beyond the range of a double', '{"x":1e400}'],
    ['a fraction with more digits than a double has', '{"x":0.12345678901234567891}'],
    ['integer-like keys in their order', '{"b":1,"2":2,"1":3}'],
  ]
  it.each(cases)('keeps %s', (_name, written) => {
    const text = `{"input":${written}}`
    const c = { raw: (pointer: string) => rawSpan(text, pointer), verbatim }
    expect(inputTextOf(JSON.parse(written), '/input', c)).toBe(written)
  })

  it('prints when nothing can have changed, and asks for no source text', () => {
    const raw = () => {
      throw new Error('asked')
    }
    expect(inputTextOf({ a: null, b: 'id 1234567890123456789' }, '/input', { raw, verbatim })).toBe(
      '{"a":null,"b":"id 1234567890123456789"}',
    )
  })
})

describe('inputValueOf()', () => {
  const c = { verbatim }
  it('reads empty text as no arguments', () => {
    expect(inputValueOf('', c)).toEqual({ ok: true, value: {} })
  })
  it('refuses what is no JSON object', () => {
    for (const text of ['[1]', '"x"', 'null', '1', '{"a":', 'plain'])
      expect(inputValueOf(text, c)).toEqual({ ok: false })
  })
  it('gives any JSON back to a wire that held it', () => {
    expect(inputValueOf('[1]', c, true)).toEqual({ ok: true, value: [1] })
    expect(inputValueOf('1e400', c, true)).toEqual({ ok: true, value: { verbatim: '1e400' } })
    expect(inputValueOf('plain', c, true)).toEqual({ ok: false })
  })
  it('hands text over verbatim that JSON.parse would change', () => {
    expect(inputValueOf('{"x":1e400}', c)).toEqual({ ok: true, value: { verbatim: '{"x":1e400}' } })
    expect(inputValueOf('{"n": 9007199254740993}', c)).toEqual({
      ok: true,
      value: { verbatim: '{"n": 9007199254740993}' },
    })
    expect(inputValueOf('{"a":1.5e3}', c)).toEqual({ ok: true, value: { a: 1500 } })
  })
})

describe('a document taken apart without being read', () => {
  it('gives each member as it was written, and of duplicates the last', () => {
    const text = ' { "a" : 9007199254740993 , "b\\u0031" : [ 1 , "}" ] , "a" : {"x":"]"} , "__proto__" : 1e400 } '
    expect([...rawMembers(text)]).toEqual([
      ['a', '{"x":"]"}'],
      ['b1', '[ 1 , "}" ]'],
      ['__proto__', '1e400'],
    ])
  })

  it('gives each element as it was written', () => {
    expect(rawElements(' [ 1e400 , "a,]" , { "b" : [ 2 ] } , [ ] ] ')).toEqual([
      '1e400',
      '"a,]"',
      '{ "b" : [ 2 ] }',
      '[ ]',
    ])
  })

  it.each(['[]', '[ ]', '{}', '"x"', '7'])('finds nothing in %s', (text) => {
    expect(rawElements(text)).toEqual([])
    expect([...rawMembers(text)]).toEqual([])
  })
})
