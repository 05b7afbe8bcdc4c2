/** Client headers that say nothing about the client's credentials and help to follow a request: every provider gets them. */
const harmless = ['x-request-id', 'traceparent', 'tracestate', 'idempotency-key'] as const

/**
 * The headers that a client's request hands on to an upstream: a closed list, so that keys, cookies, routing headers and
 * hop-by-hop headers stay behind without having to be known.
 */
export function forwardedHeaders(
  client: Readonly<Record<string, string>> | undefined,
  further: readonly string[] = [],
): Record<string, string> {
  const out: Record<string, string> = {}
  for (const name of [...harmless, ...further]) {
    const value = client?.[name]
    if (value !== undefined) out[name] = value
  }
  return out
}

/** wireproof says who it is; a caller's own identity is neither forged nor passed on as ours. */
export const ownHeaders: Readonly<Record<string, string>> = {
  'user-agent': 'wireproof/0.1.0',
  'accept-encoding': 'identity',
}
