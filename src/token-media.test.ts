import { describe, expect, it } from 'vitest'
import type { MediaPart } from './hub/part.ts'
import { estimateMediaTokens, type ImageSize, imageSize } from './token-media.ts'

const base64 = (bytes: readonly number[]): string => btoa(String.fromCharCode(...bytes))
const text = (word: string): readonly number[] => [...word].map((letter) => letter.charCodeAt(0))
const big = (value: number): readonly number[] => [value >> 8, value & 0xff]
const little = (value: number): readonly number[] => [value & 0xff, value >> 8]
const zeros = (count: number): readonly number[] => Array<number>(count).fill(0)

/** The beginning of a file of each format, with the size where the format says that it stands. */
const png = ({ width, height }: ImageSize) =>
  base64([0x89, ...text('PNG\r\n\u001a\n'), 0, 0, 0, 13, ...text('IHDR'), 0, 0, ...big(width), 0, 0, ...big(height)])
const gif = ({ width, height }: ImageSize) => base64([...text('GIF89a'), ...little(width), ...little(height)])
const jpeg = ({ width, height }: ImageSize, before: readonly number[] = []) =>
  base64([0xff, 0xd8, ...before, 0xff, 0xc0, 0, 17, 8, ...big(height), ...big(width), 3, 0, 0])
const segment = (marker: number, length: number) => [0xff, marker, ...big(length + 2), ...zeros(length)]
const riff = (form: string, rest: readonly number[]) =>
  base64([...text('RIFF'), ...zeros(4), ...text('WEBP'), ...text(form), ...rest])
const webpLossy = ({ width, height }: ImageSize) =>
  riff('VP8 ', [...zeros(4), ...zeros(3), 0x9d, 0x01, 0x2a, ...little(width), ...little(height)])
const webpLossless = ({ width, height }: ImageSize) => {
  const packed = (width - 1) | ((height - 1) << 14)
  return riff('VP8L', [
    ...zeros(4),
    0x2f,
    packed & 0xff,
    (packed >> 8) & 0xff,
    (packed >> 16) & 0xff,
    packed >>> 24,
    ...zeros(8),
  ])
}
const webpExtended = ({ width, height }: ImageSize) =>
  riff('VP8X', [...zeros(4), ...zeros(4), ...little(width - 1), 0, ...little(height - 1), 0])

const size = { width: 1092, height: 640 }

describe('imageSize()', () => {
  it.each<[string, (size: ImageSize) => string]>([
    ['PNG', png],
    ['GIF', gif],
    ['JPEG', jpeg],
    ['JPEG behind metadata', (one) => jpeg(one, [...segment(0xe0, 14), ...segment(0xe1, 9000), ...segment(0xc4, 20)])],
    ['WebP, lossy', webpLossy],
    ['WebP, lossless', webpLossless],
    ['WebP, extended', webpExtended],
  ])('%s', (_format, encode) => {
    expect(imageSize(encode(size))).toEqual(size)
  })

  it.each([
    ['nothing', ''],
    ['no base64', '%%%%'],
    ['no image', base64(text('%PDF-1.7 and more'))],
    ['a size of nothing', png({ width: 0, height: 5 })],
    ['a JPEG that is cut', base64([0xff, 0xd8, 0xff])],
    ['a JPEG whose segment leads nowhere', base64([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff, ...zeros(20)])],
    ['a WebP of another form', riff('ALPH', zeros(20))],
  ])('tells none of %s', (_what, data) => {
    expect(imageSize(data)).toBeUndefined()
  })
})

describe('estimateMediaTokens()', () => {
  const image = (data: string, detail?: string): MediaPart => ({
    type: 'media',
    as: 'image',
    media: { kind: 'data', mime: 'image/png', base64: data },
    ...(detail === undefined ? {} : { detail }),
  })
  const claude = (part: MediaPart) => Math.round(estimateMediaTokens(part, 'anthropic-messages'))
  const openai = (part: MediaPart) => Math.round(estimateMediaTokens(part, 'openai-chat'))

  /** https://platform.claude.com/docs/en/build-with-claude/vision: the table of sizes. */
  it.each([
    [200, 200, 54],
    [1000, 1000, 1334],
    [1092, 1092, 1590],
  ])('Claude’s own figures: %i x %i', (width, height, published) => {
    expect(Math.abs(claude(image(png({ width, height }))) - published)).toBeLessThanOrEqual(published * 0.04)
  })

  it('Claude’s resize: no image costs more than 1.15 megapixels', () => {
    expect(claude(image(png({ width: 8000, height: 6000 })))).toBe(1533)
    expect(claude(image(png({ width: 6000, height: 100 })))).toBe(Math.round((1568 * (100 * 1568)) / 6000 / 750))
  })

  /** https://platform.openai.com/docs/guides/images-vision: the worked examples. */
  it.each([
    [1024, 1024, 'high', 765],
    [2048, 4096, 'high', 1105],
    [4096, 8192, 'low', 85],
  ])('OpenAI’s own figures: %i x %i, %s', (width, height, detail, published) => {
    expect(openai(image(png({ width, height }), detail))).toBe(published)
  })

  it('takes a square of 1024 pixels where the size is not told', () => {
    const url: MediaPart = { type: 'media', as: 'image', media: { kind: 'url', url: 'https://a.test/i.png' } }
    expect(openai(url)).toBe(765)
    expect(claude(url)).toBe(Math.round((1024 * 1024) / 750))
    expect(openai(image('AAAA'))).toBe(765)
  })

  it('counts documents by pages and recordings by time, both guessed from their bytes', () => {
    const document = (bytes: number): MediaPart => ({
      type: 'media',
      as: 'document',
      media: { kind: 'data', mime: 'application/pdf', base64: 'A'.repeat((bytes * 4) / 3) },
    })
    expect(claude(document(600))).toBe(3000)
    expect(claude(document(600_000))).toBe(30_000)
    expect(
      claude({ type: 'media', as: 'document', media: { kind: 'file', id: 'f', issuer: 'anthropic-messages' } }),
    ).toBe(3000)
    const audio: MediaPart = {
      type: 'media',
      as: 'audio',
      media: { kind: 'data', mime: 'audio/mp3', base64: 'A'.repeat(64_000) },
    }
    expect(openai(audio)).toBe(30)
  })
})
