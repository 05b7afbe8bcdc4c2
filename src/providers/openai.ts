import { forwardedHeaders, ownHeaders } from './forwarded.ts'
import type { PreparedCall, Provider, ProviderCall } from './provider.ts'
import type { RateLimitHeaders } from './rate-limits.ts'
import { joinUrl } from './url.ts'

/** The path of a call below `/v1`, where OpenAI's dialects have one. */
export function openaiPath({ dialect, endpoint }: ProviderCall): string {
  if (endpoint === 'models') return '/models'
  if (endpoint === 'count-tokens') return '/responses/input_tokens'
  if (endpoint === 'compact') return '/responses/compact'
  return dialect === 'openai-chat' ? '/chat/completions' : '/responses'
}

export function prepareOpenai(call: ProviderCall): PreparedCall {
  const { credential, clientHeaders, sameDialect = false } = call
  return {
    url: joinUrl(call.baseUrl, openaiPath(call)),
    headers: {
      ...ownHeaders,
      ...forwardedHeaders(clientHeaders, sameDialect ? ['openai-beta'] : []),
      ...(call.endpoint === 'models' ? {} : { 'content-type': 'application/json' }),
      ...(credential === undefined ? {} : { authorization: `Bearer ${credential.value}` }),
    },
  }
}

/** @see https://platform.openai.com/docs/guides/rate-limits#rate-limits-in-headers */
export const openaiRateLimits: readonly RateLimitHeaders[] = ['requests', 'tokens'].map((name) => ({
  name,
  limit: `x-ratelimit-limit-${name}`,
  remaining: `x-ratelimit-remaining-${name}`,
  reset: `x-ratelimit-reset-${name}`,
  resetForm: 'duration',
}))

export const openai: Provider = {
  id: 'openai',
  dialects: ['openai-chat', 'openai-responses'],
  // Chat keeps nothing unasked, and other vendors keep nothing at all.
  profile: { responsesStore: false },
  rateLimits: openaiRateLimits,
  prepare: prepareOpenai,
}
