import { describe, expect, it } from 'vitest'
import { estimateTextTokens as estimate } from './token-estimate.ts'

describe('estimateTextTokens()', () => {
  it.each([
    ['', 0],
    ['hello', 0.92],
    ['hello world', 2 * 0.92],
    ['understanding', 2 * 0.92],
    ['inputTokens', 2 * 0.92],
    ['HTTPServer', 2 * 0.92],
    ['MAXIMUM_TOKENS', 2 * 0.92 + 0.91],
    ['7', 1.5],
    ['1234', 3],
    ['","', 0.85 + 3 * 0.06],
    ['a\n\nb', 2 * 0.92 + 1.17],
    ['   ', 0],
    ['naïve', 2 * 0.92 + 0.55],
    ['мир', 3 * 0.25],
    ['世界', 2 * 0.82],
    ['かな', 2 * 0.65],
    ['한국', 2 * 0.66],
    ['سلام', 4 * 0.45],
    ['😀', 2 * 0.7],
    ['\u007f\u0080', 0.85 + 0.06 + 0.55],
    ['\ud800', 0.7],
  ])('%j', (text, tokens) => {
    expect(estimate(text)).toBeCloseTo(tokens, 10)
  })

  it('takes time in proportion to the text, whatever it is made of', () => {
    for (const unit of ['a', 'aB', '1', '{', ' ', '\n', 'é', '世'])
      expect(estimate(unit.repeat(200_000))).toBeLessThanOrEqual(200_000 * 2)
  })

  it('says as much of two texts as of each', () => {
    expect(estimate('one two, three 4')).toBeCloseTo(estimate('one two') + estimate(', ') + estimate('three 4'), 10)
  })
})
