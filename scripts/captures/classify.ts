import type { DialectId, Json } from 'wireproof/hub'
import { dialectOfClient } from '../../harness/proxy/surfaces/index.ts'
import type { Exchange } from './exchange.ts'

/** What a client's exchange is. */
export type ExchangeKind =
  | 'openai-chat request'
  | 'openai-responses request'
  | 'anthropic-messages request'
  | 'codex request'
  | 'token count'
  | 'token mint'
  | 'model list'
  | 'reachability'
  | 'WebSocket'

interface Row {
  readonly kind: ExchangeKind
  readonly method: string
  /** Paths end as the vendor's do; what stands before is the gateway that the client was pointed at. */
  readonly path: RegExp
  /** The members without which the body is something else; `null`: there is no body. */
  readonly members: readonly string[] | null
}

const row = (kind: ExchangeKind, method: string, path: RegExp, members: Row['members']): Row => ({
  kind,
  method,
  path,
  members,
})

const rows: readonly Row[] = [
  row('openai-chat request', 'POST', /\/chat\/completions$/, ['model', 'messages']),
  row('openai-responses request', 'POST', /\/responses$/, ['model', 'input']),
  row('anthropic-messages request', 'POST', /\/messages$/, ['model', 'messages', 'max_tokens']),
  row('token count', 'POST', /\/messages\/count_tokens$/, ['model', 'messages']),
  row('token mint', 'POST', /\/ai\/third_party_agents\/direct_access$/, []),
  row('model list', 'GET', /\/models$/, null),
  row('reachability', 'HEAD', /^\/$/, null),
  row('WebSocket', 'WS', /\/responses$/, null),
]

function hasMembers(body: Json, members: Row['members']): boolean {
  if (members === null) return body === null
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return false
  return members.every((member) => Object.hasOwn(body, member))
}

/**
 * Told by method, path and content, never by the name of a file. `undefined`: nothing that is known, which is a failure of
 * whoever reads captures and no reason to leave one out.
 */
export function classify(x: Exchange): ExchangeKind | undefined {
  const { method, path, body } = x
  const kind = rows.find((one) => one.method === method && one.path.test(path) && hasMembers(body, one.members))?.kind
  return kind === 'openai-responses request' && dialectOfResponses(x) === 'codex' ? 'codex request' : kind
}

/** Several clients call the paths of Responses; their headers say who they are, as the proxy reads them. */
export function dialectOfResponses({ headers }: Exchange): DialectId {
  return dialectOfClient('/v1/responses', headers)
}

const dialects: ReadonlyMap<ExchangeKind, DialectId> = new Map<ExchangeKind, DialectId>([
  ['openai-chat request', 'openai-chat'],
  ['openai-responses request', 'openai-responses'],
  ['anthropic-messages request', 'anthropic-messages'],
  ['codex request', 'codex'],
])

/** The dialect of a request that asks a model; `undefined` for everything else. */
export function dialectOfRequest(kind: ExchangeKind): DialectId | undefined {
  return dialects.get(kind)
}
