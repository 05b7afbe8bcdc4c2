import { BrokenZstd } from './decoded-body.ts'

/** What decoding may cost, as far as headers tell it. */
export interface ZstdBudget {
  /** The largest window that a frame may want, in bytes. */
  readonly window: number
  /** Bytes that a decoder may move which shifts its window once a block. */
  readonly moved: number
}

const FRAME_MAGIC = 0xfd2fb528
const isSkippable = (magic: number): boolean => magic >>> 4 === 0x184d2a5

/** Each block and each frame counts as moving this much at least: walking over countless empty ones takes time too. */
const LEAST_MOVED = 16 * 1024

/** Reads little-endian numbers, and says in words where there is nothing left to read. */
interface Reader {
  readonly size: number
  number(at: number, width: number, of: string): number
}

function readerOf(data: Uint8Array): Reader {
  return {
    size: data.length,
    number(at, width, of) {
      if (at + width > data.length)
        throw new BrokenZstd(`it breaks off after ${data.length} bytes, inside ${of}; a whole frame was expected`)
      let value = 0
      for (let i = width - 1; i >= 0; i--) value = value * 256 + (data[at + i] ?? 0)
      return value
    },
  }
}

/** Bytes of the content size in a frame header, by its flag; a single segment always has one. */
const contentSizeBytes = (flag: number, single: boolean): number => (flag === 0 ? Number(single) : 1 << flag)

function readSize(bytes: Reader, at: number, width: number): number {
  // Two bytes count from 256: https://www.rfc-editor.org/rfc/rfc8878#section-3.1.1.1.4.
  return bytes.number(at, width, 'the header of a frame') + (width === 2 ? 256 : 0)
}

interface FrameHeader {
  readonly window: number
  readonly checksum: boolean
  /** Where the blocks begin. */
  readonly blocks: number
}

function readFrameHeader(bytes: Reader, at: number): FrameHeader {
  const descriptor = bytes.number(at + 4, 1, 'the header of a frame')
  const single = (descriptor & 0x20) !== 0
  if ((descriptor & 0x08) !== 0) throw new BrokenZstd('the header of a frame sets a bit that is reserved')
  if ((descriptor & 0x03) !== 0)
    throw new BrokenZstd('a frame needs a dictionary, and there is none; compress without one')
  const sizeAt = at + 5 + Number(!single)
  const width = contentSizeBytes(descriptor >> 6, single)
  const blocks = sizeAt + width
  const checksum = (descriptor & 0x04) !== 0
  if (single) return { window: readSize(bytes, sizeAt, width), checksum, blocks }
  const code = bytes.number(at + 5, 1, 'the header of a frame')
  const base = 2 ** (10 + (code >> 3))
  return { window: base + (base / 8) * (code & 7), checksum, blocks }
}

/**
 * Walks over frames and blocks without decoding any, and stops where they go beyond the budget:
 * https://www.rfc-editor.org/rfc/rfc8878#section-3.1.
 * @throws BrokenZstd where the data breaks off, is no zstd or costs too much
 */
export function checkZstd(data: Uint8Array, budget: ZstdBudget): void {
  const bytes = readerOf(data)
  let moved = 0
  let at = 0
  const move = (window: number): void => {
    moved += Math.max(window, LEAST_MOVED)
    if (moved > budget.moved) throw new BrokenZstd('it is cut into too many blocks; compress it with fewer flushes')
  }
  if (data.length === 0) throw new BrokenZstd('there is no byte; at least one frame was expected')
  while (at < data.length) {
    const magic = bytes.number(at, 4, 'the magic number of a frame')
    if (isSkippable(magic)) {
      at += 8 + bytes.number(at + 4, 4, 'the header of a frame to skip')
      move(0)
      continue
    }
    if (magic !== FRAME_MAGIC)
      throw new BrokenZstd(`no frame begins at byte ${at}; the magic number 28 b5 2f fd was expected`)
    const header = readFrameHeader(bytes, at)
    if (header.window > budget.window)
      throw new BrokenZstd(`it wants a window of ${header.window} bytes; ${budget.window} are offered`)
    at = header.blocks
    for (let last = false; !last; ) {
      const block = bytes.number(at, 3, 'the header of a block')
      const type = (block >> 1) & 3
      if (type === 3) throw new BrokenZstd(`the block at byte ${at} has a type that is reserved`)
      last = (block & 1) === 1
      // A run holds one byte, however long it is.
      at += 3 + (type === 1 ? 1 : block >> 3)
      move(header.window)
    }
    if (header.checksum) at += 4
  }
  if (at > data.length)
    throw new BrokenZstd(`it breaks off after ${data.length} bytes; the last frame goes on to byte ${at}`)
}
