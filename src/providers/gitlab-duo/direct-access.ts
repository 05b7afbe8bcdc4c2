import type { Json, JsonObject } from '../../hub/node.ts'
import type { DuoFlags } from './flags.ts'

/** What the instance minted: a token for the gateway, and what has to go with it. */
export interface DirectAccess {
  readonly token: string
  /** As they are sent: names in lower case, each once, none that speaks of the connection or of another credential. */
  readonly headers: Readonly<Record<string, string>>
  /** Milliseconds since 1970; absent where the instance did not say. */
  readonly expiresAt?: number
}

/** The answer of the mint: of use, or why not. */
export type DirectAccessRead = { readonly access: DirectAccess } | { readonly problem: string }

/** Credentials of others, what belongs to one connection (RFC 9110, 7.6.1) and what describes one body. */
const KEPT_BACK =
  /^(?:x-api-key|authorization|cookie|host|connection|keep-alive|te|trailer|transfer-encoding|upgrade|expect|accept-encoding|proxy-.*|content-.*)$/

const NAME = /^[!#$%&'*+.^_`|~0-9a-z-]+$/
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textOf(value: Json): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return typeof value === 'string' ? value : undefined
}

type HeadersRead = { readonly headers: DirectAccess['headers'] } | { readonly problem: string }

function readHeaders(returned: JsonObject): HeadersRead {
  const out = new Map<string, string>()
  for (const [written, value] of Object.entries(returned)) {
    const name = written.toLowerCase()
    const text = textOf(value)
    // Instances write names in either case; a name that comes twice is sent once.
    if (text === undefined || KEPT_BACK.test(name) || out.has(name)) continue
    if (!NAME.test(name) || !VALUE.test(text))
      return { problem: `its header ${JSON.stringify(written)} cannot be sent` }
    out.set(name, text)
  }
  return { headers: Object.fromEntries(out) }
}

/**
 * Reads the body of the 201 that answers `POST /api/v4/ai/third_party_agents/direct_access`.
 * @param now milliseconds since 1970; a token that has ended when it arrives is of no use, and another would be no better
 */
export function readDirectAccess(json: Json, now: number): DirectAccessRead {
  if (!isObject(json)) return { problem: 'it is no JSON object' }
  const { token, headers: returned = {}, expires_at } = json
  if (typeof token !== 'string' || token === '') return { problem: 'it has no token' }
  if (!VALUE.test(token)) return { problem: 'its token cannot be sent in a header' }
  if (!isObject(returned)) return { problem: 'its headers are no object' }
  const read = readHeaders(returned)
  if ('problem' in read) return read
  const access = { token, headers: read.headers }
  // Early instances said nothing of the end of their tokens.
  if (expires_at === undefined || expires_at === null) return { access }
  if (typeof expires_at !== 'number' || !Number.isFinite(expires_at))
    return { problem: 'its expires_at is no number of seconds' }
  const expiresAt = expires_at * 1000
  if (expiresAt <= now)
    return { problem: 'its token has already ended; compare the clock of this machine with that of the instance' }
  return { access: { ...access, expiresAt } }
}

/** The headers of a call of the gateway that only the account knows: all that came with the token, and the token. */
export function gatewayHeaders({ token, headers }: DirectAccess): Readonly<Record<string, string>> {
  return { ...headers, authorization: `Bearer ${token}` }
}

/**
 * Until when a token is used: until its end, but no longer than is known to be safe, and a little less. Of a token that
 * lives hardly longer than that the second half is given away: otherwise each request would mint its own.
 */
export function tokenValidUntil(
  { expiresAt }: DirectAccess,
  now: number,
  { longestTokenMs, tokenSkewMs }: Pick<DuoFlags, 'longestTokenMs' | 'tokenSkewMs'>,
): number {
  const end = Math.min(expiresAt ?? Number.POSITIVE_INFINITY, now + longestTokenMs)
  return end - Math.min(tokenSkewMs, (end - now) / 2)
}
