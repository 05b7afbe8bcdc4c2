import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'

export interface ClientRequest {
  readonly method?: string
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  /** Aborting it is a client that leaves: its connection is destroyed. */
  readonly signal?: AbortSignal
}

/** An answer as it comes from the socket. */
export interface ClientResponse {
  readonly status: number
  /** Names in lower case, repetitions joined with a comma. */
  readonly headers: Readonly<Record<string, string>>
  /** Chunks as they arrive; nothing is read from the socket before it is asked for. */
  readonly chunks: AsyncIterable<Uint8Array>
  /** How the body ended; known once `chunks` is exhausted. */
  how(): 'eof' | 'cut' | 'open'
}

async function* readChunks(response: IncomingMessage, end: (how: 'eof' | 'cut') => void): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of response) yield chunk as Uint8Array
  } catch {
    // A body that breaks off is an outcome here and no exception: whoever judges the answer has to see it.
    return end('cut')
  }
  end(response.complete ? 'eof' : 'cut')
}

/**
 * A client on node:http and node:https that hides nothing: status, headers, chunks as they came and how the body ended. Rejects only when
 * there is no answer at all.
 */
export function send({ method = 'POST', url, headers = {}, body, signal }: ClientRequest): Promise<ClientResponse> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const options = {
      method,
      headers: { ...headers, ...length },
      agent: false,
      ...(signal === undefined ? {} : { signal }),
    }
    const open = url.startsWith('https:') ? httpsRequest : httpRequest
    const request = open(url, options, (response) => {
      let how: 'eof' | 'cut' | 'open' = 'open'
      const flat: Record<string, string> = {}
      for (const [name, value] of Object.entries(response.headers))
        if (value !== undefined) flat[name] = typeof value === 'string' ? value : value.join(', ')
      // An answer that nobody reads any more must not end the process when its socket breaks.
      response.on('error', () => {})
      resolve({
        status: response.statusCode ?? 0,
        headers: flat,
        chunks: readChunks(response, (ended) => {
          how = ended
        }),
        how: () => how,
      })
    })
    request.once('error', reject)
    request.end(body)
  })
}

export interface WholeResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Buffer
  readonly text: string
  readonly how: 'eof' | 'cut' | 'open'
}

/** The same, read to its end. */
export async function sendWhole(request: ClientRequest): Promise<WholeResponse> {
  const response = await send(request)
  const chunks: Uint8Array[] = []
  for await (const chunk of response.chunks) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  return {
    status: response.status,
    headers: response.headers,
    bytes,
    text: bytes.toString('utf8'),
    how: response.how(),
  }
}

/** A JSON request in a dialect's usual headers; further headers go over them. */
export function jsonRequest(
  url: string,
  document: unknown,
  headers: Readonly<Record<string, string>> = {},
): ClientRequest {
  const auth = { authorization: 'Bearer test-key-client', 'content-type': 'application/json' }
  const version = url.includes('/v1/messages') ? { 'anthropic-version': '2023-06-01' } : {}
  return { url, body: JSON.stringify(document), headers: { ...auth, ...version, ...headers } }
}
