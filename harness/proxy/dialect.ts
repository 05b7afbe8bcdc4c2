import type { dialects } from 'wireproof'

/** The dialects that the proxy can listen and speak. */
export type ProxyDialect = keyof typeof dialects
