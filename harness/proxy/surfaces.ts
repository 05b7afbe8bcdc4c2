import type { ProxyDialect } from './dialect.ts'

export type SurfaceName = 'generate' | 'count-tokens' | 'models' | 'model' | 'health' | 'ready' | 'diagnostics'

/** One thing that clients may ask of the proxy. */
export interface Surface {
  readonly name: SurfaceName
  /** The dialect that the path belongs to; absent for our own pages and for lists of models. */
  readonly dialect?: ProxyDialect
  readonly method: 'GET' | 'POST'
  /** A GET may become a WebSocket, whose messages are what a POST would have had as its body. */
  readonly websocket?: true
}

const surfaces: ReadonlyMap<string, Surface> = new Map([
  ['/v1/chat/completions', { name: 'generate', dialect: 'openai-chat', method: 'POST' }],
  ['/v1/responses', { name: 'generate', dialect: 'openai-responses', method: 'POST', websocket: true }],
  ['/v1/messages', { name: 'generate', dialect: 'anthropic-messages', method: 'POST' }],
  ['/v1/messages/count_tokens', { name: 'count-tokens', dialect: 'anthropic-messages', method: 'POST' }],
  ['/v1/responses/input_tokens', { name: 'count-tokens', dialect: 'openai-responses', method: 'POST' }],
  ['/v1/models', { name: 'models', method: 'GET' }],
  ['/healthz', { name: 'health', method: 'GET' }],
  ['/readyz', { name: 'ready', method: 'GET' }],
] as const)

/** The dialects that are also spoken over WebSocket. */
export const websocketDialects: ReadonlySet<ProxyDialect | undefined> = new Set(
  [...surfaces.values()].filter(({ websocket }: Surface) => websocket === true).map(({ dialect }: Surface) => dialect),
)

export function surfaceOf(path: string): Surface | undefined {
  const known = surfaces.get(path)
  if (known !== undefined) return known
  if (path.startsWith('/v1/models/')) return { name: 'model', method: 'GET' }
  if (path.startsWith('/-/diagnostics/')) return { name: 'diagnostics', method: 'GET' }
  return undefined
}

/** In which dialect to talk to a client whose path names none: Anthropic's SDKs say so in a header. */
export function dialectOfClient(path: string, headers: Readonly<Record<string, string>>): ProxyDialect {
  const own = surfaceOf(path)?.dialect
  if (own !== undefined) return own
  const anthropic = headers['anthropic-version'] !== undefined || path.startsWith('/v1/messages')
  return anthropic ? 'anthropic-messages' : path.startsWith('/v1/responses') ? 'openai-responses' : 'openai-chat'
}
