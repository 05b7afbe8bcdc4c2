/** The clock and the chance that ids are made of; both are handed in. */
export interface Fresh {
  /** Milliseconds since 1970. */
  readonly now: number
  random(bytes: number): Uint8Array
}

function dashed(hex: string): string {
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`
}

/** Sets version and variant in the places that RFC 9562 has for them. */
function marked(hex: string, version: number): string {
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16)
  return dashed(`${hex.slice(0, 12)}${version}${hex.slice(13, 16)}${variant}${hex.slice(17, 32)}`)
}

/**
 * A UUIDv7: 48 bits of time, then chance, so that ids of one session sort by the time they were made.
 * @see https://www.rfc-editor.org/rfc/rfc9562#section-5.7
 */
export function uuidV7({ now, random }: Fresh): string {
  const time = Math.max(0, Math.floor(now)).toString(16).padStart(12, '0').slice(-12)
  const chance = Array.from(random(10), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return marked(time + chance, 7)
}

/**
 * A digest in hex, shaped as a UUID. Version 8 is the one for ids that are made by a rule of one's own.
 * @see https://www.rfc-editor.org/rfc/rfc9562#section-5.8
 */
export function uuidOfDigest(hex: string): string {
  return marked(hex, 8)
}
