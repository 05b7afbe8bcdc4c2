/**
 * Eight characters that stand for a text. Two 32-bit multiplicative hashes: enough to keep the few names of one request
 * apart, and no proof of anything; who needs proof hands in `sha256`.
 */
export function digestOf(text: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x9e3779b1)
    b = Math.imul(b ^ unit, 0x5f356495)
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35)
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
  return ((b & 0x1fffff) * 0x100000000 + (a >>> 0)).toString(36).padStart(11, '0').slice(-8)
}

export interface NameLimits {
  /** The whole of a legal name. */
  readonly legal: RegExp
  readonly longest: number
}

/**
 * A legal name for `wanted`: itself where it is legal and free, else its legal characters, cut, with a digest of `key`
 * behind them. The same name always becomes the same one; only names that collide in one request depend on their order.
 */
export function shortName(wanted: string, key: string, limits: NameLimits, taken: ReadonlySet<string>): string {
  if (limits.legal.test(wanted) && wanted.length <= limits.longest && !taken.has(wanted)) return wanted
  const clean = wanted.replaceAll(/[^a-zA-Z0-9_-]/g, '_')
  for (let round = 0; ; round++) {
    const digest = digestOf(round === 0 ? key : `${key}\n${round}`)
    const name = `${clean.slice(0, limits.longest - digest.length - 1)}_${digest}`
    if (!taken.has(name)) return name
  }
}
