import { afterEach, expect, it } from 'vitest'
import { type DuoRefusal, duoRefusals } from './index.ts'
import { ask, closeAll, paths, post, start } from './testing.ts'

afterEach(closeAll)

/** Where each is met first, and how. */
const expected: Readonly<Record<DuoRefusal, readonly [at: 'mint' | 'proxy', status: number, says: string]>> = {
  'expired-token': ['mint', 401, 'invalid_token'],
  'revoked-token': ['mint', 401, 'invalid_token'],
  'wrong-scope': ['mint', 403, 'insufficient_scope'],
  'no-duo-permission': ['mint', 403, '403 Forbidden'],
  'direct-disabled': ['mint', 403, '403 Forbidden'],
  'no-namespace': ['mint', 503, 'namespace'],
  'no-credits-at-mint': ['mint', 503, 'Token creation failed'],
  'mint-unavailable': ['mint', 503, 'Token creation failed'],
  'community-edition': ['mint', 404, '404 Not Found'],
  'dead-gateway-token': ['proxy', 401, 'Forbidden by auth provider'],
  'quota-exceeded': ['proxy', 402, 'USAGE_QUOTA_EXCEEDED'],
  'not-entitled': ['proxy', 403, 'USAGE_QUOTA_NOT_ENTITLED'],
  'not-enabled': ['proxy', 402, 'not enabled'],
  'no-models': ['proxy', 400, 'Unsupported model'],
  'block-page': ['proxy', 403, '<!DOCTYPE html>'],
  'instance-block-page': ['mint', 403, '<!DOCTYPE html>'],
  'provider-overloaded': ['proxy', 529, 'overloaded_error'],
  'provider-rate-limited': ['proxy', 429, 'rate_limit_error'],
  'provider-too-long': ['proxy', 400, 'prompt is too long'],
  'provider-no-json': ['proxy', 500, 'upstream connect error'],
  'provider-dropped': ['proxy', 502, 'Bad Gateway'],
  'provider-cut': ['proxy', 502, 'Bad Gateway'],
}

it.each(Object.keys(duoRefusals) as DuoRefusal[])('%s', async (name) => {
  const [at, status, says] = expected[name]
  const mock = await start({ refuse: name })
  const answer = at === 'mint' ? await post(`${mock.url}${paths.agents}`, {}) : await ask(mock)
  expect(answer.status).toBe(status)
  expect(answer.text).toContain(says)
  expect(mock.mints()).toBe(at === 'mint' ? 0 : 1)
  expect(mock.provided()).toHaveLength(at === 'proxy' && name.startsWith('provider-') ? 1 : 0)
})
