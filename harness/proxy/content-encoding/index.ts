import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate } from 'node:zlib'
import type { DecodedBody } from './decoded-body.ts'
import { createZstdDecoder, type Deadline } from './zstd.ts'

export type { DecodedBody } from './decoded-body.ts'
export { undecodedFailure } from './failures.ts'
export { deadlineAfter } from './zstd.ts'

type Decode = (data: Buffer, limit: number, wanted?: () => boolean) => Promise<DecodedBody>

type Unzip = (data: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>

/** node decodes these in threads of its own. */
const byNode =
  (decode: Unzip): Decode =>
  async (data, limit) => {
    try {
      return { ok: true, bytes: await decode(data, { maxOutputLength: limit }) }
    } catch (error) {
      if ((error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE') return { ok: false, why: 'too-large' }
      return { ok: false, why: 'broken', message: error instanceof Error ? error.message : String(error) }
    }
  }

/** Names of https://www.iana.org/assignments/http-parameters; `x-gzip` is the old one of gzip (RFC 9110, 8.4.1.3). */
const nodeDecoders: ReadonlyMap<string, Decode> = new Map([
  ['gzip', byNode(promisify(gunzip) as Unzip)],
  ['x-gzip', byNode(promisify(gunzip) as Unzip)],
  ['deflate', byNode(promisify(inflate) as Unzip)],
  ['br', byNode(promisify(brotliDecompress) as Unzip)],
])

export const acceptedEncodings = 'zstd, gzip, deflate, br'

/** Whether a request body in this encoding can be read; one encoding, not several on top of each other. */
export const isKnownEncoding = (encoding: string): boolean =>
  encoding === 'identity' || encoding === 'zstd' || nodeDecoders.has(encoding)

export interface BodyDecoder {
  /**
   * Decodes a body that came encoded. Never holds more than `limit` bytes of what it decodes, and about one block. `wanted`
   * tells whether anybody still waits for it.
   */
  decode(data: Buffer, encoding: string, limit: number, wanted?: () => boolean): Promise<DecodedBody>
  close(): Promise<void>
}

/** @param deadline the time that one body in zstd has */
export function createBodyDecoder(deadline: Deadline): BodyDecoder {
  const zstd = createZstdDecoder(deadline)
  return {
    async decode(data, encoding, limit, wanted) {
      if (encoding === 'zstd') return zstd.decode(data, limit, wanted)
      return (await nodeDecoders.get(encoding)?.(data, limit)) ?? { ok: true, bytes: data }
    },
    close: () => zstd.close(),
  }
}
