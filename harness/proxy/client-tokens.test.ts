import { describe, expect, it } from 'vitest'
import { createClientTokens } from './client-tokens.ts'

const tokens = createClientTokens(['key-a', 'key-b'])
const token = tokens.mint('00ff', 1_000)

describe('tokens for clients', () => {
  it('tell whose they are, until they end', () => {
    expect(tokens.ownerOf(token, 999_999)).toBe('00ff')
    expect(tokens.ownerOf(token, 1_000_000)).toBeUndefined()
  })

  it('hold for every proxy of the same keys, in any order, and for no other', () => {
    expect(createClientTokens(['key-b', 'key-a']).ownerOf(token, 0)).toBe('00ff')
    expect(createClientTokens(['key-a']).ownerOf(token, 0)).toBeUndefined()
  })

  it.each([
    ['another owner', token.replace('00ff', '00fe')],
    ['another end', token.replace('1000', '9999')],
    ['no signature', token.slice(0, token.lastIndexOf('.'))],
    ['a short signature', token.slice(0, -1)],
    ['a long signature', `${token}A`],
    ['another signature', token.slice(0, -4) + (token.endsWith('AAAA') ? 'BBBB' : 'AAAA')],
    ['nothing', ''],
    ['a key', 'key-a'],
  ])('do not hold with %s', (_what, forged) => {
    expect(tokens.ownerOf(forged, 0)).toBeUndefined()
  })
})
