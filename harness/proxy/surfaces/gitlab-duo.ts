import type { Json, JsonObject } from 'wireproof/hub'
import type { Page, PageRequest } from './page.ts'
import type { Surface } from './surface.ts'

/** As long as clients take a token to hold: half an hour, of which they use 25 minutes. */
const TOKEN_SECONDS = 1800

/** The version whose contract is spoken here; what stands behind it says who speaks. */
const VERSION = '18.9.0-wireproof'

/** Ids are ours: of this address, and made from nothing that is anybody's else. */
function uuidOf({ sha256, base }: PageRequest, what: string): string {
  const hex = sha256(`gitlab-duo ${base} ${what}`)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** In the instance's own words: a client branches on the status alone. */
function admitted(page: Page): Page {
  return (request) => (request.admitted ? page(request) : { status: 401, body: { message: '401 Unauthorized' } })
}

function hostOf(base: string): string {
  return new URL(base).host
}

/** What every call of the gateway has to carry. Nothing here looks at it: the token says who calls. */
function gatewayHeaders(request: PageRequest): JsonObject {
  return {
    'x-gitlab-instance-id': uuidOf(request, 'instance'),
    'x-gitlab-realm': 'self-managed',
    'x-gitlab-version': VERSION,
    'x-gitlab-host-name': hostOf(request.base),
    'x-gitlab-global-user-id': uuidOf(request, request.owner),
    'x-gitlab-authentication-type': 'oidc',
  }
}

function tokenOf(request: PageRequest): { readonly token: string; readonly expires_at: number } {
  const expires_at = Math.floor(request.now / 1000) + TOKEN_SECONDS
  return { token: request.mint(expires_at), expires_at }
}

/** `POST /api/v4/ai/third_party_agents/direct_access`. */
const agentAccess: Page = (request) => ({
  status: 201,
  body: {
    headers: { ...gatewayHeaders(request), 'x-gitlab-unit-primitive': 'ai_gateway_model_provider_proxy' },
    ...tokenOf(request),
  },
})

/** `POST /api/v4/code_suggestions/direct_access`: the one that also says where the gateway is. */
const codeAccess: Page = (request) => ({
  status: 201,
  body: { base_url: `${request.base}/ai`, ...tokenOf(request), headers: gatewayHeaders(request) },
})

const metadata: Page = () => ({
  status: 200,
  body: { version: VERSION, revision: 'wireproof', kas: { enabled: false, version: null }, enterprise: true },
})

const user: Page = () => ({ status: 200, body: { id: 1, username: 'wireproof', name: 'wireproof', state: 'active' } })

const ownToken: Page = () => ({
  status: 200,
  body: {
    id: 1,
    name: 'wireproof',
    revoked: false,
    active: true,
    scopes: ['ai_features', 'read_user'],
    user_id: 1,
    expires_at: null,
  },
})

/** Only the query that clients list models with; a model is called here by its own name. */
const graphql: Page = ({ json, models }) => {
  const query = (json as JsonObject | undefined)?.['query']
  if (typeof query !== 'string' || !query.includes('aiChatAvailableModels'))
    return { status: 200, body: { errors: [{ message: 'this instance answers aiChatAvailableModels alone' }] } }
  const told: readonly Json[] = models().map((name) => ({ name, ref: name }))
  const aiChatAvailableModels = { defaultModel: told[0] ?? null, selectableModels: [...told], pinnedModel: null }
  return { status: 200, body: { data: { aiChatAvailableModels } } }
}

const page = (method: 'GET' | 'POST', answer: Page): Surface => ({ name: 'page', method, page: admitted(answer) })

/** The gateway stands below `/ai` at gitlab.com, and at the root where it is hosted by its user. */
const gateway: Readonly<Record<string, Surface>> = {
  '/v1/proxy/anthropic/v1/messages': {
    name: 'generate',
    dialect: 'anthropic-messages',
    method: 'POST',
    // GitLab's provider hands the figures of Messages on as they come, and opencode 1.18.33 stops at a `null` among them.
    profile: { messagesClientCacheFigures: 'zero' },
  },
  '/v1/proxy/anthropic/v1/messages/count_tokens': {
    name: 'count-tokens',
    dialect: 'anthropic-messages',
    method: 'POST',
  },
  '/v1/proxy/openai/v1/chat/completions': { name: 'generate', dialect: 'openai-chat', method: 'POST' },
  '/v1/proxy/openai/v1/responses': { name: 'generate', dialect: 'openai-responses', method: 'POST' },
}

/** What the operator's alias of that name stands for: neither endpoint lets a client choose. */
const model = 'gitlab-duo'

/** Only a generation is ever streamed as events, and only to whoever says that it can read them. */
const codeForm: Surface['formOf'] = (headers, { intent }) =>
  intent === 'generation' && /^(?:true|1)$/i.test(headers['x-supports-sse-streaming'] ?? '')
    ? { framing: 'sse', headers: { 'x-streaming-format': 'sse' } }
    : undefined

/** The two endpoints of the instance that generate. */
const rest: Readonly<Record<string, Surface>> = {
  '/api/v4/chat/completions': { name: 'generate', dialect: 'gitlab-duo-chat', method: 'POST', model, success: 201 },
  '/api/v4/code_suggestions/completions': {
    name: 'generate',
    dialect: 'gitlab-duo-code',
    method: 'POST',
    model,
    formOf: codeForm,
  },
}

/**
 * The proxy as the GitLab instance and the AI Gateway that Duo clients call: an instance gives out a token, and the gateway
 * takes it in the dialects of vendors. Contract: docs/gitlab-duo.md.
 */
export const gitlabDuoPaths: Readonly<Record<string, Surface>> = {
  '/api/v4/ai/third_party_agents/direct_access': page('POST', agentAccess),
  '/api/v4/code_suggestions/direct_access': page('POST', codeAccess),
  '/api/v4/metadata': page('GET', metadata),
  '/api/v4/version': page('GET', metadata),
  '/api/v4/user': page('GET', user),
  '/api/v4/personal_access_tokens/self': page('GET', ownToken),
  '/api/graphql': page('POST', graphql),
  ...rest,
  ...Object.fromEntries(
    Object.entries(gateway).flatMap(([path, surface]) => ['', '/ai'].map((base) => [base + path, surface])),
  ),
}

/** Whatever else a GitLab instance has is not here, and is told in its words. */
export function instancePage(path: string): Surface | undefined {
  const missing = admitted(() => ({ status: 404, body: { error: '404 Not Found' } }))
  return path.startsWith('/api/v4/') ? { name: 'page', method: 'GET', also: 'POST', page: missing } : undefined
}
