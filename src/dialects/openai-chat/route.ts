import type { Dialect } from '../../dialect.ts'

/** https://platform.openai.com/docs/api-reference/chat/create. Chat has no endpoint that counts tokens. */
export const routes: Dialect['routes'] = {
  generate: { method: 'POST', path: '/v1/chat/completions' },
  models: { method: 'GET', path: '/v1/models' },
}
