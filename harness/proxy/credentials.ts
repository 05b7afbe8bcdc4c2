import { createHash, timingSafeEqual } from 'node:crypto'

type Headers = Readonly<Record<string, string>>

/** The key that a client shows: Anthropic's SDKs before 1.0 use `x-api-key`, everybody else a bearer token. */
export function clientKeyOf(headers: Headers): string | undefined {
  const bearer = /^Bearer (.+)$/i.exec(headers['authorization'] ?? '')?.[1]
  return bearer ?? headers['x-api-key']
}

const digest = (key: string) => createHash('sha256').update(key).digest()

/** Whether a client may come in. Digests are compared, so that neither time nor length tells of the key. */
export function createGate(keys: readonly string[]): (headers: Headers) => boolean {
  if (keys.length === 0) return () => true
  const known = keys.map(digest)
  return (headers) => {
    const shown = clientKeyOf(headers)
    if (shown === undefined) return false
    const seen = digest(shown)
    return known.reduce((open, key) => timingSafeEqual(key, seen) || open, false)
  }
}

/**
 * Who a client is, among those that have keys; the same for all where nobody is asked for one: tokens that are passed through
 * change, and their owners do not.
 */
export function createOwners(keys: readonly string[]): (headers: Headers) => string {
  if (keys.length === 0) return () => ''
  return (headers) => digest(clientKeyOf(headers) ?? '').toString('hex')
}

/** Addresses that only this machine can reach. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').replace(/^::ffff:/i, '')
  return bare === 'localhost' || bare === '::1' || /^127\.\d+\.\d+\.\d+$/.test(bare)
}
