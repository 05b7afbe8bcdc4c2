import type { ProxyDialect } from '../dialect.ts'
import { codexSurfaces } from './codex.ts'
import { gitlabDuoPaths, instancePage } from './gitlab-duo.ts'
import type { ClientSurfaces, RequestHeaders, Surface } from './surface.ts'

export type { StreamForm, Surface, SurfaceName } from './surface.ts'

/** Clients with a dialect of their own, each described in a module of its own. */
const clients: readonly ClientSurfaces[] = [codexSurfaces]

const surfaces: ReadonlyMap<string, Surface> = new Map<string, Surface>([
  ['/v1/chat/completions', { name: 'generate', dialect: 'openai-chat', method: 'POST' }],
  ['/v1/responses', { name: 'generate', dialect: 'openai-responses', method: 'POST', websocket: true }],
  ['/v1/messages', { name: 'generate', dialect: 'anthropic-messages', method: 'POST' }],
  ['/v1/messages/count_tokens', { name: 'count-tokens', dialect: 'anthropic-messages', method: 'POST' }],
  ['/v1/responses/input_tokens', { name: 'count-tokens', dialect: 'openai-responses', method: 'POST' }],
  ['/v1/responses/compact', { name: 'compact', dialect: 'openai-responses', method: 'POST' }],
  ['/v1/models', { name: 'models', method: 'GET' }],
  ['/healthz', { name: 'health', method: 'GET' }],
  ['/readyz', { name: 'ready', method: 'GET' }],
  ...clients.flatMap(({ paths }) => Object.entries(paths)),
  ...Object.entries(gitlabDuoPaths),
])

/** The dialects that are also spoken over WebSocket. */
export const websocketDialects: ReadonlySet<ProxyDialect | undefined> = new Set(
  [...surfaces.values()].filter(({ websocket }: Surface) => websocket === true).map(({ dialect }: Surface) => dialect),
)

/** A response by its id; the ids of OpenAI are of these characters, and ours too. */
const storedResponse = /^\/v1\/responses\/[\w-]{1,200}$/

/** The items that it answered. */
const itemsOfStored = /^\/v1\/responses\/[\w-]{1,200}\/input_items$/

/** What a client with a dialect of its own has of its own; `undefined` for dialects of vendors. */
export function clientSurfaces(dialect: ProxyDialect): ClientSurfaces | undefined {
  return clients.find((one) => one.dialect === dialect)
}

/** What is at a path, for a client with these headers. */
export function surfaceOf(path: string, headers: RequestHeaders): Surface | undefined {
  for (const { borrowed, paths, isOwn } of clients) {
    const meant = Object.hasOwn(borrowed, path) ? borrowed[path] : undefined
    if (meant !== undefined && isOwn(headers)) return paths[meant]
  }
  const known = surfaces.get(path)
  if (known !== undefined) return known
  if (path.startsWith('/v1/models/')) return { name: 'model', method: 'GET' }
  if (storedResponse.test(path)) return { name: 'response', dialect: 'openai-responses', method: 'GET', also: 'DELETE' }
  if (itemsOfStored.test(path)) return { name: 'input-items', dialect: 'openai-responses', method: 'GET' }
  if (path.startsWith('/-/diagnostics/')) return { name: 'diagnostics', method: 'GET' }
  return instancePage(path)
}

/** In which dialect to talk to a client whose path names none: Anthropic's SDKs say so in a header. */
export function dialectOfClient(path: string, headers: RequestHeaders): ProxyDialect {
  const own = surfaceOf(path, headers)?.dialect
  if (own !== undefined) return own
  const anthropic = headers['anthropic-version'] !== undefined || path.startsWith('/v1/messages')
  return anthropic ? 'anthropic-messages' : path.startsWith('/v1/responses') ? 'openai-responses' : 'openai-chat'
}
