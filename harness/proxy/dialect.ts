import { dialectAliases, dialects } from 'wireproof'

/**
 * The REST endpoints of GitLab Duo take text alone, and stream as no client of the proxy reads a stream: they are reached
 * through a provider that says so, and are no dialect that an upstream or a client may be declared to speak.
 */
export type ProxyDialect = Exclude<keyof typeof dialects, 'gitlab-duo-chat' | 'gitlab-duo-code'>

/** The dialects that the proxy can listen and speak. */
export const proxyDialects: readonly ProxyDialect[] = (Object.keys(dialects) as (keyof typeof dialects)[]).filter(
  (id): id is ProxyDialect => id !== 'gitlab-duo-chat' && id !== 'gitlab-duo-code',
)

/** Their ids and short names. */
export const proxyDialectNames: ReadonlyMap<string, ProxyDialect> = new Map(
  [...Object.entries(dialectAliases), ...proxyDialects.map((id) => [id, id] as const)].filter(
    (entry): entry is [string, ProxyDialect] => (proxyDialects as readonly string[]).includes(entry[1]),
  ),
)
