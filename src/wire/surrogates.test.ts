import { describe, expect, it } from 'vitest'
import { holdsHalf, withoutHalves } from './surrogates.ts'

describe('withoutHalves()', () => {
  it.each([
    ['an escaped first half', String.raw`"a\ud83d"`, String.raw`"a\ufffd"`],
    ['an escaped second half', String.raw`"\uDE00 b"`, String.raw`"\ufffd b"`],
    ['halves in the wrong order', String.raw`"\ude00\ud83d"`, String.raw`"\ufffd\ufffd"`],
    ['a half before another escape', String.raw`"\ud83d\u0041"`, String.raw`"\ufffd\u0041"`],
    ['a half behind a backslash', String.raw`"\\\ud83d"`, String.raw`"\\\ufffd"`],
    ['a half as it stands', '"\ud83d"', '"\ufffd"'],
    ['a half beside a whole one', String.raw`"\ud83d\ude00\ud83d"`, String.raw`"\ud83d\ude00\ufffd"`],
  ])('puts U+FFFD for %s', (_name, text, expected) => {
    expect(withoutHalves(text)).toBe(expected)
    expect(holdsHalf(JSON.parse(expected) as string)).toBe(false)
  })

  it.each([
    ['whole pairs', String.raw`"\ud83d\ude00 😀"`],
    ['what only looks like an escape', String.raw`"\\ud83d"`],
    ['other escapes', String.raw`"\u00e4\n\\"`],
  ])('leaves %s alone', (_name, text) => {
    expect(withoutHalves(text)).toBe(text)
  })

  it('looks for escapes in a text that was decoded from bytes', () => {
    const text = new TextDecoder().decode(new TextEncoder().encode('"\\ud83d 😀 \ud83d"'))
    expect(holdsHalf(text)).toBe(false)
    expect(withoutHalves(text, true)).toBe('"\\ufffd 😀 \ufffd"')
  })

  it('gives a text whose every string is Unicode, whatever comes in', () => {
    const halves = ['\ud83d', '\ude00', String.raw`\ud83d`, String.raw`\ude00`, String.raw`\\`, 'u', 'd83d', '😀', 'a']
    for (let n = 0; n < halves.length ** 3; n++) {
      const picked = [0, 1, 2].map((i) => halves[Math.floor(n / halves.length ** i) % halves.length])
      const text = `"${picked.join('')}"`
      expect(holdsHalf(JSON.parse(withoutHalves(text)) as string)).toBe(false)
    }
  })
})
