import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { learnRepeat, type Path, type Repeats, readRepeat, startRepeats } from './repeats.ts'

const path: Path = ['choices', 0, 'delta', 'content']
const frameOf = (content: string, padding?: string): object => ({
  id: 'x',
  choices: [{ index: 0, delta: { content }, note: '}},{"content":"no"' }],
  ...(padding === undefined ? {} : { padding }),
})

function learned(data: string, unread: readonly string[] = []): Repeats<string> {
  const repeats = startRepeats<string>()
  learnRepeat(repeats, data, 'said', path, unread)
  return repeats
}

function again({ pattern }: Repeats<string>, data: string): string | undefined {
  return pattern === undefined ? undefined : readRepeat(pattern, data)
}

/** The text where the frame is the learned one but for its text and what nobody reads; the slow way. */
function expected(first: object, data: string): string | undefined {
  let second: unknown
  try {
    second = JSON.parse(data)
  } catch {
    return undefined
  }
  const { choices } = second as { choices?: [{ delta?: { content?: unknown } }] }
  const text = choices?.[0]?.delta?.content
  const bare = (frame: unknown): string =>
    JSON.stringify(frame, (key, value: unknown) => (key === 'content' || key === 'padding' ? 0 : value))
  return typeof text === 'string' && bare(first) === bare(second) ? text : undefined
}

describe('a frame that repeats the one before', () => {
  const first = JSON.stringify(frameOf('one'))

  it('gives its text', () => {
    const repeats = learned(first)
    expect(repeats.pattern?.said).toBe('said')
    for (const text of ['two', '', '"', '\\', '"}},{"', '\n\u2028 \ud83d\ude00', '\\u0041', 'x'.repeat(2000)])
      expect(again(repeats, JSON.stringify(frameOf(text)))).toBe(text)
  })

  it('gives any text, however it is escaped', () => {
    const repeats = learned(first)
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        expect(again(repeats, JSON.stringify(frameOf(text)))).toBe(text)
      }),
    )
  })

  it('is read where its padding differs', () => {
    const repeats = learned(JSON.stringify(frameOf('one', 'aB3')), ['padding'])
    expect(again(repeats, JSON.stringify(frameOf('two', 'c')))).toBe('two')
    expect(again(repeats, JSON.stringify(frameOf('', '')))).toBe('')
    expect(again(repeats, JSON.stringify(frameOf('two', 'a"b')))).toBeUndefined()
    expect(again(repeats, JSON.stringify(frameOf('two')))).toBeUndefined()
  })

  it('is told from every other frame, whatever is done to its characters', () => {
    const padded = JSON.stringify(frameOf('one', 'pad'))
    const pieces = ['"', '\\', '}', '{', ',', ':', ' ', '\t', 'x', '0', 'null', '\\"', '","content":"', '\u0001', '1']
    fc.assert(
      fc.property(
        fc.nat(padded.length),
        fc.nat(12),
        fc.array(fc.constantFrom(...pieces), { maxLength: 4 }),
        (at, removed, put) => {
          const data = padded.slice(0, at) + put.join('') + padded.slice(at + removed)
          const text = again(learned(padded, ['padding']), data)
          if (text !== undefined) expect(text).toBe(expected(frameOf('one', 'pad'), data))
        },
      ),
      { numRuns: 3000 },
    )
  })

  it('is not learned where the text is none', () => {
    for (const content of [null, 7, { text: 'a' }, ['a']])
      expect(learned(JSON.stringify({ choices: [{ delta: { content } }] })).pattern).toBeUndefined()
    expect(learned('{"choices":[]}').pattern).toBeUndefined()
  })

  it('is not held where it is long, and not looked for where another is', () => {
    expect(learned(JSON.stringify(frameOf('x'.repeat(5000)))).pattern).toBeUndefined()
    expect(again(learned(first), JSON.stringify(frameOf('x'.repeat(5000))))).toBeUndefined()
  })

  it('is not learned for ever in a stream that never repeats itself', () => {
    const repeats = startRepeats<string>()
    for (let n = 0; n < 100; n++) learnRepeat(repeats, first, String(n), path, [])
    expect(repeats.pattern?.said).toBe('8')
    repeats.hits = 400
    learnRepeat(repeats, first, 'later', path, [])
    expect(repeats.pattern?.said).toBe('later')
  })
})
