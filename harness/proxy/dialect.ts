import { dialectAliases, dialects } from 'wireproof'

/** The dialects that the proxy can listen and speak. */
export type ProxyDialect = keyof typeof dialects

/**
 * The REST endpoints of GitLab Duo lose most of a request and belong to an account: its provider says when they are spoken,
 * and no upstream is declared to speak them.
 */
type DeclaredDialect = Exclude<ProxyDialect, 'gitlab-duo-chat' | 'gitlab-duo-code'>

const isDeclared = (id: ProxyDialect): id is DeclaredDialect => id !== 'gitlab-duo-chat' && id !== 'gitlab-duo-code'

/** The ids and short names of the dialects that an upstream may be declared to speak. */
export const declaredDialects: ReadonlyMap<string, DeclaredDialect> = new Map(
  [
    ...Object.entries<ProxyDialect>(dialectAliases),
    ...(Object.keys(dialects) as ProxyDialect[]).map((id) => [id, id] as const),
  ].flatMap(([name, id]) => (isDeclared(id) ? [[name, id] as const] : [])),
)
