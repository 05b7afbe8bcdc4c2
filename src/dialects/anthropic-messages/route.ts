import type { Dialect } from '../../dialect.ts'

/** https://platform.claude.com/docs/en/api/messages */
export const routes: Dialect['routes'] = {
  generate: { method: 'POST', path: '/v1/messages' },
  countTokens: { method: 'POST', path: '/v1/messages/count_tokens' },
  models: { method: 'GET', path: '/v1/models' },
}
