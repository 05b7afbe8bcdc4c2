import { describe, expect, it } from 'vitest'
import { type Dialect, dialects } from 'wireproof'
import { documentAt } from './run-pair.ts'
import { sourceOf, sweptKinds } from './tasks.ts'

const kinds = (Object.values(dialects) as readonly Dialect[]).flatMap(({ id, stream }) =>
  sweptKinds.filter((kind) => kind !== 'stream' || stream !== undefined).map((kind) => [id, kind] as const),
)

const DOCUMENTS = 25

/** At most `most` of a list, spread over it. */
function* everyNth<T>(list: Iterable<T>, n: number, most: number): Generator<T> {
  let [seen, told] = [0, 0]
  for (const one of list) {
    if (seen++ % n === 0) {
      yield one
      told++
    }
    if (told === most) return
  }
}

describe.each(kinds)('generated documents: %s %s', (id, kind) => {
  const source = sourceOf(id, kind)
  const values = Array.from({ length: DOCUMENTS }, (_, number) => documentAt(source, 1, number))

  it('are valid to the letter, but for words that no schema lists', () => {
    expect(values.flatMap((value, n) => source.check(value).map((problem) => `${n}: ${problem}`))).toEqual([])
  })

  it('stay valid when they are made smaller', () => {
    for (const [n, value] of values.entries())
      for (const smaller of everyNth(source.simplify(value), 20 + n, 8)) expect(source.check(smaller.value)).toEqual([])
  })

  it('stay valid when one thing in them is said otherwise', () => {
    for (const [n, value] of values.entries())
      for (const { text, frames } of source.changes(value, 3, n)) {
        expect(text).not.toBe(source.read(value).document.text)
        expect(frames === undefined || frames.length > 0).toBe(true)
      }
  })

  it('are the same for the same seed and number, and other ones for others', () => {
    const text = (seed: number, number: number): string => source.read(documentAt(source, seed, number)).document.text
    expect(text(1, 7)).toBe(text(1, 7))
    expect(new Set([text(1, 7), text(2, 7), text(1, 8)]).size).toBe(3)
  })

  it('name only leaf paths that the schema has', () => {
    const known = new Set(source.paths)
    expect(values.flatMap((value) => source.read(value).paths.filter((path) => !known.has(path)))).toEqual([])
  })
})
