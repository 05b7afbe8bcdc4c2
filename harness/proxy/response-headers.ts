import type { ProxyDialect } from './dialect.ts'

type Headers = Readonly<Record<string, string>>

/** What tells a client when to come back: the same in all dialects, and kept on every route. */
const retryHeaders = ['retry-after', 'retry-after-ms', 'x-should-retry'] as const

/** The vendors' own headers that a client of the same dialect reads. Cookies and everything hop by hop stay behind. */
const vendorHeader = /^(x-ratelimit-|anthropic-ratelimit-|openai-(processing-ms|version)$|content-type$|cache-control$)/

/** Both vendors name a request; each client looks under its own vendor's name. */
export function requestIdHeader(client: ProxyDialect): string {
  return client === 'anthropic-messages' ? 'request-id' : 'x-request-id'
}

/** The upstream's headers that may reach the client; `own` are those that only its provider knows. */
export function headersForClient(
  upstream: Headers,
  client: ProxyDialect,
  sameDialect: boolean,
  own?: RegExp,
): Record<string, string> {
  const out: Record<string, string> = {}
  for (const name of retryHeaders) {
    const value = upstream[name]
    if (value !== undefined) out[name] = value
  }
  const id = upstream['request-id'] ?? upstream['x-request-id']
  if (id !== undefined) out[requestIdHeader(client)] = id
  if (!sameDialect) return out
  for (const name in upstream) {
    const value = upstream[name]
    if (value !== undefined && (vendorHeader.test(name) || own?.test(name) === true)) out[name] = value
  }
  return out
}

/** The same for an answer whose bytes are not touched: their number is known as well, where the upstream tells it. */
export function untouchedHeaders(upstream: Headers, client: ProxyDialect, own?: RegExp): Record<string, string> {
  const out = headersForClient(upstream, client, true, own)
  const length = upstream['content-length']
  if (length !== undefined) out['content-length'] = length
  return out
}

export const streamHeaders: Headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache',
  // nginx and its relatives hold streams back unless they are told not to.
  'x-accel-buffering': 'no',
}
