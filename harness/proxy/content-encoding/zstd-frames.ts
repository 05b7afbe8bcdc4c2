/** What decoding zstd data would cost, read from its headers: https://www.rfc-editor.org/rfc/rfc8878#section-3.1. */
export interface ZstdCost {
  /** The largest window that a frame wants, in bytes. */
  readonly window: number
  /** Bytes that a decoder moves which shifts its window once a block. */
  readonly moved: number
}

const FRAME_MAGIC = 0xfd2fb528
const isSkippable = (magic: number): boolean => magic >>> 4 === 0x184d2a5

/** Bytes of the content size in a frame header, by its flag; a single segment always has one. */
const contentSizeBytes = (flag: number, single: boolean): number => (flag === 0 ? Number(single) : 1 << flag)

function readSize(bytes: DataView, at: number, width: number): number {
  if (width === 1) return bytes.getUint8(at)
  // Two bytes count from 256: https://www.rfc-editor.org/rfc/rfc8878#section-3.1.1.1.4.
  if (width === 2) return bytes.getUint16(at, true) + 256
  return width === 4 ? bytes.getUint32(at, true) : Number(bytes.getBigUint64(at, true))
}

interface FrameHeader {
  readonly window: number
  readonly checksum: boolean
  /** Where the blocks begin. */
  readonly blocks: number
}

function readFrameHeader(bytes: DataView, at: number): FrameHeader {
  const descriptor = bytes.getUint8(at + 4)
  const single = (descriptor & 0x20) !== 0
  if ((descriptor & 0x08) !== 0) throw new RangeError('a reserved bit is set')
  if ((descriptor & 0x03) !== 0) throw new RangeError('a dictionary is needed')
  const sizeAt = at + 5 + Number(!single)
  const width = contentSizeBytes(descriptor >> 6, single)
  const blocks = sizeAt + width
  const checksum = (descriptor & 0x04) !== 0
  if (single) return { window: readSize(bytes, sizeAt, width), checksum, blocks }
  const code = bytes.getUint8(at + 5)
  const base = 2 ** (10 + (code >> 3))
  return { window: base + (base / 8) * (code & 7), checksum, blocks }
}

/**
 * Walks over frames and blocks without decoding any.
 * @throws RangeError where the data breaks off or is no zstd
 */
export function costOfZstd(data: Uint8Array): ZstdCost {
  const bytes = new DataView(data.buffer, data.byteOffset, data.byteLength)
  let window = 0
  let moved = 0
  let at = 0
  if (data.length === 0) throw new RangeError('there is no frame')
  while (at < data.length) {
    const magic = bytes.getUint32(at, true)
    if (isSkippable(magic)) {
      at += 8 + bytes.getUint32(at + 4, true)
      continue
    }
    if (magic !== FRAME_MAGIC) throw new RangeError('there is no frame where one should begin')
    const header = readFrameHeader(bytes, at)
    window = Math.max(window, header.window)
    at = header.blocks
    for (let last = false; !last; ) {
      const block = bytes.getUint16(at, true) | (bytes.getUint8(at + 2) << 16)
      const type = (block >> 1) & 3
      if (type === 3) throw new RangeError('a block has the reserved type')
      last = (block & 1) === 1
      // A run holds one byte, however long it is.
      at += 3 + (type === 1 ? 1 : block >> 3)
      moved += header.window
    }
    if (header.checksum) at += 4
  }
  if (at > data.length) throw new RangeError('the data breaks off')
  return { window, moved }
}
