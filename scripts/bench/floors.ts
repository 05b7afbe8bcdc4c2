import { createParser } from 'eventsource-parser'

/** L-req: what no translator of JSON text can be faster than. */
export function floorOfRequest(text: string): string {
  return JSON.stringify(JSON.parse(text))
}

/** L-sse: bytes in, events cut, each parsed and printed, bytes out once a chunk. */
export function createStreamFloor(): (chunk: Uint8Array) => Uint8Array {
  const decoder = new TextDecoder()
  const encoder = new TextEncoder()
  let out = ''
  const parser = createParser({
    onEvent({ event, data }) {
      const printed = data === '[DONE]' ? data : JSON.stringify(JSON.parse(data))
      out += event === undefined ? `data: ${printed}\n\n` : `event: ${event}\ndata: ${printed}\n\n`
    },
  })
  return (chunk) => {
    out = ''
    parser.feed(decoder.decode(chunk, { stream: true }))
    return encoder.encode(out)
  }
}

/** Cuts bytes as a socket would. */
export function cutBytes(bytes: Uint8Array, size = 16 * 1024): readonly Uint8Array[] {
  const chunks: Uint8Array[] = []
  for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size))
  return chunks
}
