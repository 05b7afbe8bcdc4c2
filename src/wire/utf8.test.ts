import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createUtf8Reader, encodeUtf8 } from './utf8.ts'

function readChunks(bytes: Uint8Array, cuts: readonly number[]): string {
  const reader = createUtf8Reader()
  const edges = [0, ...[...cuts].sort((a, b) => a - b), bytes.length]
  let text = ''
  for (let i = 1; i < edges.length; i++) text += reader.push(bytes.subarray(edges[i - 1], edges[i]))
  return text + reader.end()
}

describe('utf8 reader', () => {
  it('reads any bytes, cut anywhere, as the platform reads them whole', () => {
    const mixed = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => encodeUtf8(text)),
      fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => encodeUtf8(`\uFEFF${text}`)),
    )
    fc.assert(
      fc.property(mixed, fc.array(fc.nat(40), { maxLength: 6 }), (bytes, places) => {
        const cuts = places.filter((place) => place <= bytes.length)
        expect(readChunks(bytes, cuts)).toBe(new TextDecoder().decode(bytes))
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['a character in three chunks', [0xe6, 0x97, 0xa5], [1, 2], '日'],
    ['a broken character before an ASCII byte', [0xe6, 0x97, 0x41], [1, 2], '\uFFFDA'],
    ['an unfinished character at the end', [0x41, 0xf0, 0x9f], [1, 2], 'A\uFFFD'],
    ['a byte order mark in pieces', [0xef, 0xbb, 0xbf, 0x41], [1, 2, 3], 'A'],
    ['a second byte order mark', [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], [3], '\uFEFF'],
  ])('%s', (_name, bytes, cuts, text) => {
    expect(readChunks(Uint8Array.from(bytes), cuts)).toBe(text)
  })
})
