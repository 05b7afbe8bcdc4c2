import type { Provider } from '../provider.ts'
import { headersOf } from './headers.ts'
import { isRest, urlOf } from './urls.ts'
import { readFailure } from './verdict.ts'

/**
 * GitLab Duo: the proxies of its AI gateway, which hand on three vendors' APIs unchanged, and two endpoints of the instance
 * that take text alone. What an account has to do before (a token of the gateway, its headers) is no part of a call here.
 */
export const gitlabDuo: Provider = {
  id: 'gitlab-duo',
  dialects: ['anthropic-messages', 'openai-chat', 'openai-responses', 'gitlab-duo-chat', 'gitlab-duo-code'],
  // Nothing can be got back by its id: the gateway routes no other path, and GitLab's clients keep nothing.
  profile: { responsesStore: false, maxOutputTokens: 8192 },
  forgetsResponses: true,
  declinesWebsocket: true,
  lacks: (dialect, endpoint) =>
    endpoint !== 'generate' && !(endpoint === 'count-tokens' && dialect === 'anthropic-messages'),
  // Never its content type, which calls raw text an event stream too.
  framingOf: (headers) => (headers['x-streaming-format'] === 'sse' ? 'sse' : undefined),
  answerHeaders: /^x-streaming-format$/,
  tellsNoUsage: isRest,
  failure: readFailure,
  prepare: (call) => ({ url: urlOf(call), headers: headersOf(call) }),
}
