import type { DialectId } from './hub/node.ts'
import type { MediaPart } from './hub/part.ts'

/** Width and height in pixels. */
export interface ImageSize {
  readonly width: number
  readonly height: number
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The first bytes of a base64 text; `limit` of them are enough for every header but that of a JPEG with large metadata. */
function bytesOf(base64: string, limit: number): readonly number[] {
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (let i = 0; i < base64.length && bytes.length < limit; i++) {
    const value = alphabet.indexOf(base64.charAt(i))
    if (value < 0) break
    held = (held << 6) | value
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes.push((held >> bits) & 0xff)
  }
  return bytes
}

type Bytes = readonly number[]

const big = (bytes: Bytes, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
const little = (bytes: Bytes, at: number): number => ((bytes[at + 1] ?? 0) << 8) | (bytes[at] ?? 0)
const ascii = (bytes: Bytes, at: number, length: number): string => String.fromCharCode(...bytes.slice(at, at + length))

/** Frames of a JPEG that begin with its size; C4, C8 and CC are tables. */
const isSizeMarker = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function jpegSize(bytes: Bytes): ImageSize | undefined {
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + big(bytes, at + 2))
    if (isSizeMarker(bytes[at + 1] ?? 0)) return { height: big(bytes, at + 5), width: big(bytes, at + 7) }
  return undefined
}

function webpSize(bytes: Bytes): ImageSize | undefined {
  const form = ascii(bytes, 12, 4)
  if (form === 'VP8 ') return { width: little(bytes, 26) & 0x3fff, height: little(bytes, 28) & 0x3fff }
  if (form === 'VP8L') {
    const packed = little(bytes, 21) | (little(bytes, 23) << 16)
    return { width: (packed & 0x3fff) + 1, height: ((packed >> 14) & 0x3fff) + 1 }
  }
  return form === 'VP8X' ? { width: little(bytes, 24) + 1, height: little(bytes, 27) + 1 } : undefined
}

/** The formats that both vendors take, by their first bytes. */
const formats: readonly (readonly [
  begins: (bytes: Bytes) => boolean,
  size: (bytes: Bytes) => ImageSize | undefined,
])[] = [
  [(bytes) => ascii(bytes, 1, 3) === 'PNG', (bytes) => ({ width: big(bytes, 18), height: big(bytes, 22) })],
  [(bytes) => bytes[0] === 0xff && bytes[1] === 0xd8, jpegSize],
  [(bytes) => ascii(bytes, 0, 4) === 'GIF8', (bytes) => ({ width: little(bytes, 6), height: little(bytes, 8) })],
  [(bytes) => ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP', webpSize],
]

/** How far into a JPEG its size is looked for: behind the usual EXIF block with its preview. */
const HEADER_BYTES = 65_536

/** The size that the header of an image tells; `undefined` where it tells none that can be. */
export function imageSize(base64: string): ImageSize | undefined {
  const head = bytesOf(base64, 32)
  const format = formats.find(([begins]) => begins(head))
  if (format === undefined) return undefined
  const size = format[1](format[1] === jpegSize ? bytesOf(base64, HEADER_BYTES) : head)
  return size !== undefined && size.width > 0 && size.height > 0 ? size : undefined
}

/** Where the size of an image is not known: about what both formulas give for a screenshot. */
const UNKNOWN_SIZE: ImageSize = { width: 1024, height: 1024 }

/** Shrinks to fit; never enlarges. */
function fitted({ width, height }: ImageSize, scale: number): ImageSize {
  const by = Math.min(1, scale)
  return { width: width * by, height: height * by }
}

/** `width * height / 750`, behind a resize to 1568 pixels and 1.15 megapixels: https://platform.claude.com/docs/en/build-with-claude/vision */
function anthropicImage(size: ImageSize): number {
  const edge = fitted(size, 1568 / Math.max(size.width, size.height))
  const { width, height } = fitted(edge, Math.sqrt(1_150_000 / (edge.width * edge.height)))
  return (width * height) / 750
}

/** 85, and 170 for each tile of 512 pixels behind a resize to 2048 and to 768: https://platform.openai.com/docs/guides/images-vision */
function openaiImage(size: ImageSize, detail: string | undefined): number {
  if (detail === 'low') return 85
  const square = fitted(size, 2048 / Math.max(size.width, size.height))
  const { width, height } = fitted(square, 768 / Math.min(square.width, square.height))
  return 85 + 170 * Math.ceil(width / 512) * Math.ceil(height / 512)
}

/** Text and picture of a page: 1,500 to 3,000 tokens and an image, says https://platform.claude.com/docs/en/build-with-claude/pdf-support */
const PAGE_TOKENS = 3000
/** An assumption: what a page of text and some pictures weighs. Pages cannot be counted without reading the file. */
const PAGE_BYTES = 60_000

/** An assumption about recordings of speech: 10 tokens a second, and 16 kB a second. */
const AUDIO_BYTES_A_TOKEN = 1600

/** An estimate for an image, a document or a recording. Plain text documents are counted as text by the caller. */
export function estimateMediaTokens({ as, media, detail }: MediaPart, dialect: DialectId): number {
  const bytes = media.kind === 'data' ? (media.base64.length * 3) / 4 : undefined
  if (as === 'document') return PAGE_TOKENS * Math.max(1, Math.round((bytes ?? 0) / PAGE_BYTES))
  if (as === 'audio') return bytes === undefined ? 100 : bytes / AUDIO_BYTES_A_TOKEN
  const size = (media.kind === 'data' ? imageSize(media.base64) : undefined) ?? UNKNOWN_SIZE
  return dialect === 'anthropic-messages' ? anthropicImage(size) : openaiImage(size, detail)
}
