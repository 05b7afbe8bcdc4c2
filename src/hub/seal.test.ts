import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { ReasoningSegment, Seal } from './part.ts'
import { addToDigest, digestOfSegments, endDigest, isSealEnvelope, packSeal, startDigest, unpackSeal } from './seal.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const segments: readonly ReasoningSegment[] = [
  { channel: 'full', text: 'Let me see.' },
  { channel: 'full', text: 'Done.' },
]
const digest = digestOfSegments(segments, sha256)
const seal: Seal = { issuer: 'anthropic-messages', form: 'signature', value: 'c2ln;bmF0dXJl' }
const envelope = packSeal(seal, 7, digest, sha256)

/** The envelope with one of its `;`-separated fields replaced: 1 issuer, 2 form, 3 scope, 4 position, 5 and 6 digests. */
function withField(n: number, value: string): string {
  return envelope
    .split(';')
    .map((field, i) => (i === n ? value : field))
    .join(';')
}

describe('a seal in its envelope', () => {
  it.each<[string, Seal, number]>([
    ['a signature', seal, 0],
    ['a ciphertext', { issuer: 'openai-responses', form: 'ciphertext', value: 'gAAAA' }, 12],
    ['a scope with characters of its own', { ...seal, scope: 'a;b/ü %' }, 999_999],
    ['an empty value', { ...seal, value: '' }, 1],
  ])('%s comes back whole, with its position', (_name, sealed, position) => {
    const packed = packSeal(sealed, position, digest, sha256)
    expect(isSealEnvelope(packed)).toBe(true)
    expect(unpackSeal(packed, segments, sha256)).toEqual({ ok: true, seal: sealed, position })
  })

  it('is written as the format says', () => {
    const digestOfValue = sha256(seal.value).slice(0, 32)
    expect(envelope).toBe(`wireproof.seal/1;anthropic-messages;signature;;7;${digest};${digestOfValue};${seal.value}`)
  })

  it('is not taken for a value of a vendor', () => {
    for (const value of ['', 'c2ln', 'wireproof', ';', ' wireproof.seal/1;']) expect(isSealEnvelope(value)).toBe(false)
    expect(isSealEnvelope('wireproof.seal/2;x')).toBe(true)
  })
})

describe('an envelope that cannot be trusted', () => {
  const long = 'A'.repeat(1_000_000)
  it.each<[string, string, readonly ReasoningSegment[], RegExp]>([
    ['a later version', envelope.replace('seal/1;', 'seal/2;'), segments, /version/],
    ['an unknown issuer', withField(1, 'someone'), segments, /issuer/],
    ['an unknown form', withField(2, 'promise'), segments, /form/],
    ['a scope that is not encoded', withField(3, 'a/b'), segments, /scope/],
    ['a scope that cannot be decoded', withField(3, '%E0%A4%A'), segments, /scope/],
    ['a position that is none', withField(4, '-1'), segments, /position/],
    ['a position beyond bounds', withField(4, '1000000'), segments, /position/],
    ['no position', withField(4, ''), segments, /position/],
    ['an edited value', `${envelope}x`, segments, /value/],
    ['a cut value', envelope.slice(0, -1), segments, /value/],
    ['an edited digest of the value', withField(6, '0'.repeat(32)), segments, /value/],
    ['an edited digest of the text', withField(5, '0'.repeat(32)), segments, /text/],
    ['edited text', envelope, [{ channel: 'full', text: 'Let me lie.' }, ...segments.slice(1)], /text/],
    ['text moved between segments', envelope, [{ channel: 'full', text: 'Let me see.Done.' }], /text/],
    ['no text', envelope, [], /text/],
    ['more than 1 MB', packSeal({ ...seal, value: long }, 0, digest, sha256), segments, /1 MB/],
  ])('%s', (_name, text, beside, why) => {
    const unpacked = unpackSeal(text, beside, sha256)
    expect(unpacked.ok).toBe(false)
    expect('why' in unpacked ? unpacked.why : '').toMatch(why)
  })

  it('is refused at every cut before its value', () => {
    const head = envelope.length - seal.value.length
    for (let length = 'wireproof.seal/1;'.length; length < head; length++)
      expect(unpackSeal(envelope.slice(0, length), segments, sha256)).toEqual({
        ok: false,
        why: expect.stringContaining('cut'),
      })
  })

  it('is accepted up to 1 MB, and not one character more', () => {
    const rest = packSeal({ ...seal, value: '' }, 0, digest, sha256).length
    const packed = (length: number): string =>
      packSeal({ ...seal, value: 'A'.repeat(length - rest) }, 0, digest, sha256)
    expect(packed(1_000_000)).toHaveLength(1_000_000)
    expect(unpackSeal(packed(1_000_000), segments, sha256).ok).toBe(true)
    expect(unpackSeal(packed(1_000_001), segments, sha256).ok).toBe(false)
  })

  it('is refused where nothing can check it', () => {
    expect(unpackSeal(envelope, segments, undefined)).toEqual({
      ok: false,
      why: expect.stringContaining('sha256'),
    })
  })
})

describe('the digest of a text', () => {
  const digestOf = (text: string, cut: number): string => {
    let state = startDigest
    for (let from = 0; from < text.length; from += cut) state = addToDigest(state, text.slice(from, from + cut), sha256)
    return endDigest(state, sha256)
  }
  const text = Array.from({ length: 12_288 }, (_, i) => String.fromCharCode(97 + (i % 26))).join('')

  it.each([4095, 4096, 4097, 8192, 12_288])('of %i units is the same however it is cut', (length) => {
    const whole = digestOf(text.slice(0, length), length)
    for (const cut of [7, 1000, 4095, 4096, 4097]) expect(digestOf(text.slice(0, length), cut)).toBe(whole)
  })

  it('tells long texts apart that differ in one place', () => {
    const whole = digestOf(text, text.length)
    for (const at of [0, 4095, 4096, 8191, 8192, 12_287])
      expect(digestOf(`${text.slice(0, at)}#${text.slice(at + 1)}`, text.length)).not.toBe(whole)
  })

  it('holds less than one block of the text', () => {
    expect(addToDigest(startDigest, text, sha256).tail).toBe('')
    expect(addToDigest(startDigest, text.slice(0, 5000), sha256).tail).toBe(text.slice(4096, 5000))
  })
})
