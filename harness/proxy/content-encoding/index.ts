import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate } from 'node:zlib'
import { BodyTooLarge } from './too-large.ts'
import { decodeZstd } from './zstd.ts'

export type DecodedBody =
  | { readonly ok: true; readonly bytes: Buffer }
  | { readonly ok: false; readonly why: 'too-large' }
  | { readonly ok: false; readonly why: 'broken'; readonly message: string }

type Decode = (data: Buffer, limit: number) => Promise<Buffer>

const gunzipped = promisify(gunzip) as (data: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>
const inflated = promisify(inflate) as typeof gunzipped
const unbrotlied = promisify(brotliDecompress) as typeof gunzipped

const byNode =
  (decode: typeof gunzipped): Decode =>
  async (data, limit) => {
    try {
      return await decode(data, { maxOutputLength: limit })
    } catch (error) {
      throw (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE' ? new BodyTooLarge() : error
    }
  }

/** Names of https://www.iana.org/assignments/http-parameters; `x-gzip` is the old one of gzip (RFC 9110, 8.4.1.3). */
const decoders: ReadonlyMap<string, Decode> = new Map([
  ['zstd', decodeZstd],
  ['gzip', byNode(gunzipped)],
  ['x-gzip', byNode(gunzipped)],
  ['deflate', byNode(inflated)],
  ['br', byNode(unbrotlied)],
])

export const acceptedEncodings = 'zstd, gzip, deflate, br'

/** Whether a request body in this encoding can be read; one encoding, not several on top of each other. */
export const isKnownEncoding = (encoding: string): boolean => encoding === 'identity' || decoders.has(encoding)

/** Decodes a body that came encoded. Never holds more than `limit` bytes of what it decodes, and about one block. */
export async function decodeBody(data: Buffer, encoding: string, limit: number): Promise<DecodedBody> {
  const decode = decoders.get(encoding)
  if (decode === undefined) return { ok: true, bytes: data }
  try {
    return { ok: true, bytes: await decode(data, limit) }
  } catch (error) {
    if (error instanceof BodyTooLarge) return { ok: false, why: 'too-large' }
    return { ok: false, why: 'broken', message: error instanceof Error ? error.message : String(error) }
  }
}
