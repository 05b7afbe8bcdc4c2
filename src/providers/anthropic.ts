import { forwardedHeaders, ownHeaders } from './forwarded.ts'
import type { Provider, ProviderCall, ProviderEndpoint } from './provider.ts'
import type { RateLimitHeaders } from './rate-limits.ts'
import { joinUrl, withQuery } from './url.ts'

const paths: Readonly<Partial<Record<ProviderEndpoint, string>>> = {
  generate: '/messages',
  'count-tokens': '/messages/count_tokens',
  models: '/models',
}

/** The version that a body was written for: the client's own where its body is handed on, else the profile's. */
function versionOf({ sameDialect, clientHeaders, profile }: ProviderCall): string {
  const own = sameDialect === true ? clientHeaders?.['anthropic-version'] : undefined
  return own ?? profile?.anthropicVersion ?? '2023-06-01'
}

/** The SDKs ask for beta behaviour at `?beta=true`; like the header it belongs to the body, and goes where the body goes. */
function urlOf({ baseUrl, endpoint, sameDialect, clientQuery = '' }: ProviderCall): string {
  const url = joinUrl(baseUrl, paths[endpoint] ?? '/messages')
  const beta = sameDialect === true && endpoint !== 'models' && clientQuery.split('&').includes('beta=true')
  return beta ? withQuery(url, 'beta=true') : url
}

/** @see https://platform.claude.com/docs/en/api/rate-limits#response-headers */
const rateLimits: readonly RateLimitHeaders[] = ['requests', 'tokens', 'input-tokens', 'output-tokens'].map((name) => ({
  name,
  limit: `anthropic-ratelimit-${name}-limit`,
  remaining: `anthropic-ratelimit-${name}-remaining`,
  reset: `anthropic-ratelimit-${name}-reset`,
  resetForm: 'date',
}))

/** Claude's Messages API. Betas change the meaning of a body, so only a client of the same dialect may ask for them. */
export const anthropic: Provider = {
  id: 'anthropic',
  dialects: ['anthropic-messages'],
  profile: {},
  rateLimits,
  prepare(call) {
    const { credential, clientHeaders, sameDialect = false } = call
    const auth = credential?.kind === 'bearer' ? 'authorization' : 'x-api-key'
    const value = credential?.kind === 'bearer' ? `Bearer ${credential.value}` : credential?.value
    return {
      url: urlOf(call),
      headers: {
        ...ownHeaders,
        ...forwardedHeaders(clientHeaders, sameDialect ? ['anthropic-beta'] : []),
        'anthropic-version': versionOf(call),
        ...(call.endpoint === 'models' ? {} : { 'content-type': 'application/json' }),
        ...(value === undefined ? {} : { [auth]: value }),
      },
    }
  },
}
