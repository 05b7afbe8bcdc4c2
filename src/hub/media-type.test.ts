import { describe, expect, it } from 'vitest'
import { base64OfText, documentName, isTextType, mediaType, textOfBase64 } from './media-type.ts'

describe('mediaType()', () => {
  it.each([
    ['image/png', 'image/png'],
    ['IMAGE/PNG', 'image/png'],
    ['image/jpg', 'image/jpeg'],
    ['text/plain; charset=utf-8', 'text/plain'],
    ['constructor', 'constructor'],
    ['', ''],
  ])('%s is %s', (mime, name) => {
    expect(mediaType(mime)).toBe(name)
  })
})

describe('isTextType()', () => {
  it.each([
    'text/csv',
    'text/markdown;charset=utf-8',
    'application/json',
    'application/ld+json',
    'application/atom+xml',
  ])('%s is text', (mime) => {
    expect(isTextType(mime)).toBe(true)
  })
  it.each(['application/pdf', 'image/svg+xml', 'application/jsonx', 'texts/plain', ''])('%s is none', (mime) => {
    expect(isTextType(mime)).toBe(false)
  })
})

describe('text as base64', () => {
  it('comes back, however long and whatever its letters', () => {
    const text = `Grüße 🎿\u0000${'x'.repeat(20_000)}é`
    expect(textOfBase64(base64OfText(text), 'text/plain')).toBe(text)
    expect(textOfBase64('R3L832U=', 'text/plain;charset="iso-8859-1"')).toBe('Grüße')
    expect(textOfBase64('77u/YQ==', 'text/plain')).toBe('\ufeffa')
  })
  it('is none where it is no base64, no text of its character set, or of no known one', () => {
    expect(textOfBase64('%%%', 'text/plain')).toBeUndefined()
    expect(textOfBase64('R3L832U=', 'text/plain')).toBeUndefined()
    expect(textOfBase64('YQ==', 'text/plain;charset=none-such')).toBeUndefined()
  })
})

describe('documentName()', () => {
  it('has the extension of the type, where there is a usual one', () => {
    expect(documentName('application/pdf')).toBe('document.pdf')
    expect(documentName('text/plain;charset=utf-8')).toBe('document.txt')
    expect(documentName('application/x-other')).toBe('document')
  })
})
