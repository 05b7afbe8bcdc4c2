import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { ClientRequest, ClientResponse } from './http.ts'

export interface FixtureOptions {
  readonly status?: number
  /** Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>
  /** Bytes of each chunk; 1 cuts at every seam there is. */
  readonly chunkSize?: number
  /** The connection breaks after the last byte. */
  readonly cut?: boolean
  /** Told of what would have been sent. */
  readonly onRequest?: (request: ClientRequest) => void
}

/**
 * Answers every request with the bytes of a file, without a socket: for tests, and for work on a recorded stream.
 * @throws where there is no such file
 */
export function sendFromFile(
  file: string,
  options: FixtureOptions = {},
): (request: ClientRequest) => Promise<ClientResponse> {
  const { status = 200, headers = { 'content-type': 'text/event-stream' }, chunkSize = 16_384, cut = false } = options
  return async (request) => {
    options.onRequest?.(request)
    await stat(file)
    let how: 'eof' | 'cut' | 'open' = 'open'
    async function* chunks(): AsyncGenerator<Uint8Array> {
      for await (const chunk of createReadStream(file, { highWaterMark: chunkSize })) yield chunk as Uint8Array
      how = cut ? 'cut' : 'eof'
    }
    return { status, headers, chunks: chunks(), how: () => how }
  }
}
