import { createHash, timingSafeEqual } from 'node:crypto'
import { createClientTokens } from './client-tokens.ts'

type Headers = Readonly<Record<string, string>>

/**
 * The key that a client shows: Anthropic's SDKs before 1.0 use `x-api-key`, GitLab's clients may use `private-token`, everybody
 * else a bearer token.
 */
export function clientKeyOf(headers: Headers): string | undefined {
  const bearer = /^Bearer (.+)$/i.exec(headers['authorization'] ?? '')?.[1]
  return bearer ?? headers['x-api-key'] ?? headers['private-token']
}

const digest = (key: string) => createHash('sha256').update(key).digest()

/** Who may come in, and who is who among those who do. */
export interface Clients {
  admits(headers: Headers): boolean
  /** The same for who gives out tokens: a token is no key, or it could be exchanged for a new one for ever. */
  admitsKey(headers: Headers): boolean
  /**
   * Who a client is, among those that have keys; the same for all where nobody is asked for one: tokens that are passed through
   * change, and their owners do not.
   */
  ownerOf(headers: Headers): string
  /** A token that stands for the key of this client until then, in seconds since 1970. */
  mint(headers: Headers, expiresAt: number): string
}

/** Digests of keys are compared, so that neither time nor length tells of the key. `now`: milliseconds since 1970. */
export function createClients(keys: readonly string[], now: () => number): Clients {
  const known = keys.map(digest)
  const tokens = createClientTokens(keys)
  const ownerOf = (headers: Headers): string => {
    const shown = clientKeyOf(headers)
    if (keys.length === 0 || shown === undefined) return ''
    return tokens.ownerOf(shown, now()) ?? digest(shown).toString('hex')
  }
  const admitsKey = (headers: Headers): boolean => {
    if (keys.length === 0) return true
    const shown = clientKeyOf(headers)
    if (shown === undefined) return false
    const seen = digest(shown)
    return known.reduce((found, key) => timingSafeEqual(key, seen) || found, false)
  }
  return {
    admitsKey,
    admits: (headers) => admitsKey(headers) || tokens.ownerOf(clientKeyOf(headers) ?? '', now()) !== undefined,
    ownerOf,
    mint: (headers, expiresAt) => tokens.mint(ownerOf(headers), expiresAt),
  }
}

/** Addresses that only this machine can reach. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').replace(/^::ffff:/i, '')
  return bare === 'localhost' || bare === '::1' || /^127\.\d+\.\d+\.\d+$/.test(bare)
}
