/** Bytes to text across chunk boundaries; a character split between two chunks comes whole with the second. */
export interface Utf8Reader {
  push(bytes: Uint8Array): string
  /** What was left of an unfinished character: U+FFFD, or nothing. */
  end(): string
}

export function createUtf8Reader(): Utf8Reader {
  const decoder = new TextDecoder('utf-8')
  return {
    push: (bytes) => decoder.decode(bytes, { stream: true }),
    end: () => decoder.decode(),
  }
}

const whole = new TextDecoder('utf-8')
const encoder = new TextEncoder()

/** A whole document. A byte order mark is dropped; malformed bytes become U+FFFD, as in every HTTP library of the field. */
export function decodeUtf8(bytes: Uint8Array): string {
  return whole.decode(bytes)
}

export function encodeUtf8(text: string): Uint8Array {
  return encoder.encode(text)
}
