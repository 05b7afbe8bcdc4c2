import { BodyTooLarge } from './too-large.ts'
import { costOfZstd } from './zstd-frames.ts'

/** What every decoder should have, and no encoder goes beyond unasked: https://www.rfc-editor.org/rfc/rfc8878#section-3.1.1.1.2. */
const MAX_WINDOW = 8 * 1024 * 1024

/** The decoder shifts its window once a block: many tiny blocks behind a large window would keep this process busy for hours. */
const MOVED_PER_BYTE = 80
const MIN_MOVED = 1 << 30

/** Fed in pieces, so that what is decoded is counted before much more of it is. */
const PIECE = 64 * 1024

/**
 * Decodes zstd, which node knows from version 22.15 on only. Memory is bounded before anything is decoded, by the window that
 * the headers name, and while it is, by `limit`. Checksums are not compared: the JSON inside and TLS around it are the guard.
 * @throws BodyTooLarge beyond `limit`; RangeError or Error where the data is broken
 */
export async function decodeZstd(data: Uint8Array, limit: number): Promise<Buffer> {
  const { window, moved } = costOfZstd(data)
  if (window > MAX_WINDOW) throw new RangeError(`it wants a window of ${window} bytes; ${MAX_WINDOW} are offered`)
  if (moved > Math.max(MIN_MOVED, limit * MOVED_PER_BYTE)) throw new RangeError('it is cut into too many blocks')
  const { Decompress } = await import('fzstd')
  const chunks: Uint8Array[] = []
  let size = 0
  const decoder = new Decompress((chunk) => {
    size += chunk.length
    if (size > limit) throw new BodyTooLarge()
    // The decoder may go on to use the memory of a chunk that it has told.
    if (chunk.length > 0) chunks.push(chunk.slice())
  })
  for (let at = 0; at < data.length; at += PIECE) decoder.push(data.subarray(at, at + PIECE), at + PIECE >= data.length)
  return Buffer.concat(chunks, size)
}
