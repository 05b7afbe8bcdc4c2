import type { DialectId } from '../../hub/node.ts'
import type { ProviderCall, ProviderEndpoint } from '../provider.ts'

/** GitLab's own instance, and the gateway that serves it. */
export const SAAS_INSTANCE = 'https://gitlab.com'
export const SAAS_GATEWAY = 'https://cloud.gitlab.com/ai'

const HOST = /^https?:\/\/([^/?#]+)/i

/**
 * The gateway of an instance, where it can be known. A self-managed instance uses GitLab's or one of its own, which has no
 * `/ai` in its path: that is for the operator to say.
 */
export function defaultGateway(instanceUrl: string): string | undefined {
  return HOST.exec(instanceUrl)?.[1]?.toLowerCase() === 'gitlab.com' ? SAAS_GATEWAY : undefined
}

/** The gateway as users write it, without what is always added: `…/ai/v1/proxy/anthropic/` is `…/ai`. */
export function gatewayBase(url: string): string {
  return url
    .replace(/\/+$/, '')
    .replace(/\/v1(?:\/proxy(?:\/(?:anthropic|openai))?)?$/, '')
    .replace(/\/+$/, '')
}

/** The instance as users write it, without what is always added. */
export function instanceBase(url: string): string {
  return url
    .replace(/\/+$/, '')
    .replace(/\/api(?:\/v4)?$/, '')
    .replace(/\/+$/, '')
}

/** Where the instance mints tokens for the gateway's proxies. */
export const MINT_PATH = '/api/v4/ai/third_party_agents/direct_access'
export const OAUTH_PATH = '/oauth/token'
export const GRAPHQL_PATH = '/api/graphql'
export const DEFINITIONS_PATH = '/v1/models/definitions'

type Paths = Readonly<Partial<Record<ProviderEndpoint, string>>>

const anthropic = '/v1/proxy/anthropic/v1/messages'
const openai = '/v1/proxy/openai/v1'

const gatewayPaths: Readonly<Partial<Record<DialectId, Paths>>> = {
  // The gateway matches the whole URL: without this query its answer is a 404.
  'anthropic-messages': { generate: anthropic, 'count-tokens': `${anthropic}/count_tokens?beta=true` },
  'openai-chat': { generate: `${openai}/chat/completions` },
  'openai-responses': {
    generate: `${openai}/responses`,
    // Not on the gateway's list; whoever calls them gets its 404.
    compact: `${openai}/responses/compact`,
    'count-tokens': `${openai}/responses/input_tokens`,
  },
}

const instancePaths: Readonly<Partial<Record<DialectId, string>>> = {
  'gitlab-duo-chat': '/api/v4/chat/completions',
  'gitlab-duo-code': '/api/v4/code_suggestions/completions',
}

/** Whether a dialect is spoken by the instance itself. */
export function isRest(dialect: DialectId): boolean {
  return instancePaths[dialect] !== undefined
}

/** The URL of a call: on the gateway, or for the instance's own two endpoints on the instance. */
export function urlOf({ dialect, endpoint, baseUrl, sameDialect, clientQuery = '' }: ProviderCall): string {
  const rest = instancePaths[dialect]
  if (rest !== undefined) return instanceBase(baseUrl) + rest
  const base = gatewayBase(baseUrl)
  if (endpoint === 'models') return base + DEFINITIONS_PATH
  const path = gatewayPaths[dialect]?.[endpoint] ?? gatewayPaths[dialect]?.generate ?? anthropic
  // Any other query is a 404, so nothing else of the client's is handed on.
  const beta = dialect === 'anthropic-messages' && endpoint === 'generate' && sameDialect === true
  return base + path + (beta && clientQuery.split('&').includes('beta=true') ? '?beta=true' : '')
}
