import { describe, expect, it } from 'vitest'
import { type Failure, translateFailure, writeFailure } from 'wireproof'
import { duo } from 'wireproof/providers'
import { HostError } from '../host.ts'
import { type FakeAnswer, fakeAccount, MESSAGES_URL, MINT, type Outcome } from './fake-account.ts'

/** What a client of a dialect is told, as the proxy tells it. */
function seen(outcome: Outcome, to: 'openai-chat' | 'anthropic-messages') {
  const { error, status = 0, body } = outcome
  const known: Failure | undefined = error instanceof HostError ? error.failure : duo.gitlabDuo.failure?.(status, body)
  const told =
    known === undefined ? translateFailure(body, { from: 'anthropic-messages', to, status }) : writeFailure(known, to)
  const { error: wire } = JSON.parse(told.body) as { error: Record<string, unknown> }
  return { status: told.status, code: wire['code'] ?? null, type: wire['type'], message: String(wire['message']) }
}

const MINUTE = 60_000

interface Row {
  readonly what: string
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** Status and code for a client of Chat. */
  readonly openai: readonly [status: number, code: string | null]
  /** Status and type for a client of Messages. */
  readonly anthropic: readonly [status: number, type: string]
  readonly says: RegExp
  /** How often it is asked for one request of a client. */
  readonly asked: number
  /** What rests then, and for how long; `restart`: for good. */
  readonly rests?: readonly [duo.Scope, number | 'restart']
}

/** What the instance says to a mint. Bodies are composed from what is known of their shapes; none was recorded. */
const ofTheMint: readonly Row[] = [
  {
    ...{
      what: 'no credential',
      status: 401,
      body: { message: '401 Unauthorized' },
      asked: 1,
      says: /does not accept the token/,
    },
    ...{ openai: [401, 'invalid_api_key'], anthropic: [401, 'authentication_error'] },
  },
  {
    ...{ what: 'an expired token', status: 401, asked: 1, says: /Token is expired/ },
    body: {
      error: 'invalid_token',
      error_description: 'Token is expired. You can either do re-authorization or token refresh.',
    },
    ...{ openai: [401, 'invalid_api_key'], anthropic: [401, 'authentication_error'] },
  },
  {
    ...{ what: 'a token without the scope', status: 403, asked: 1, says: /scope .* ai_features/ },
    body: {
      error: 'insufficient_scope',
      error_description: 'The request requires higher privileges',
      scope: 'ai_features api',
    },
    ...{ openai: [403, 'permission_denied'], anthropic: [403, 'permission_error'], rests: ['account', 'restart'] },
  },
  {
    ...{ what: 'a valid token of a user without Duo', status: 403, body: { message: '403 Forbidden' }, asked: 1 },
    says: /^the token is valid, but its user has no permission to use GitLab Duo here .*403 Forbidden/,
    ...{ openai: [403, 'permission_denied'], anthropic: [403, 'permission_error'], rests: ['account', 'restart'] },
  },
  {
    ...{
      what: 'a page of a firewall',
      status: 403,
      body: '<!doctype html><title>Blocked</title>',
      asked: 1,
      says: /before GitLab.*Blocked/,
    },
    ...{ openai: [403, 'permission_denied'], anthropic: [403, 'permission_error'], rests: ['account', 5 * MINUTE] },
  },
  {
    ...{
      what: 'a Community Edition',
      status: 404,
      body: { error: '404 Not Found' },
      asked: 1,
      says: /no Enterprise Edition/,
    },
    ...{ openai: [404, 'unsupported_transport'], anthropic: [404, 'not_found_error'], rests: ['minting', 10 * MINUTE] },
  },
  {
    ...{ what: 'no default group', status: 422, asked: 1, says: /no default group.*Pick one/ },
    body: {
      error: 'missing_default_duo_group',
      error_description: 'Pick one',
      message: { error: 'missing_default_duo_group' },
    },
    ...{ openai: [400, 'missing_default_duo_group'], anthropic: [400, 'invalid_request_error'] },
  },
  {
    ...{
      what: 'too many, and when again',
      status: 429,
      headers: { 'retry-after': '90' },
      asked: 1,
      says: /too many times/,
    },
    body: { message: { error: 'This endpoint has been requested too many times. Try again later.' } },
    ...{ openai: [429, 'rate_limit_exceeded'], anthropic: [429, 'rate_limit_error'], rests: ['minting', 90_000] },
  },
  {
    ...{
      what: 'too many',
      status: 429,
      body: { message: { error: 'too many times' } },
      asked: 1,
      says: /too many times/,
    },
    ...{ openai: [429, 'rate_limit_exceeded'], anthropic: [429, 'rate_limit_error'], rests: ['minting', MINUTE] },
  },
  {
    ...{
      what: 'no token',
      status: 503,
      body: { message: 'Token creation failed' },
      asked: 2,
      says: /Token creation failed/,
    },
    ...{ openai: [503, 'upstream_unavailable'], anthropic: [503, 'overloaded_error'], rests: ['minting', MINUTE] },
  },
  {
    ...{ what: 'no default namespace', status: 503, asked: 1, says: /no default namespace/ },
    body: { message: 'Missing default GitLab Duo namespace user preference' },
    ...{ openai: [503, 'upstream_unavailable'], anthropic: [503, 'overloaded_error'], rests: ['minting', MINUTE] },
  },
  {
    ...{ what: 'a relayed quota', status: 402, asked: 1, says: /out of credits.*402 USAGE_QUOTA_EXCEEDED/ },
    body: {
      ...{ message: 'Token creation failed', error: 'insufficient_credits', error_code: 'USAGE_QUOTA_EXCEEDED' },
      error_description: 'Consumer does not have sufficient credits for this request',
    },
    ...{ openai: [429, 'insufficient_quota'], anthropic: [402, 'billing_error'], rests: ['account', 5 * MINUTE] },
  },
  {
    ...{ what: 'a fault', status: 500, body: { message: '500 Internal Server Error' }, asked: 1, says: /500 Internal/ },
    ...{ openai: [500, null], anthropic: [500, 'api_error'], rests: ['minting', 1000] },
  },
]

/** What the gateway says to a request. */
const ofTheGateway: readonly Row[] = [
  {
    ...{
      what: 'a refused token',
      status: 401,
      body: { error: "Header mismatch 'X-Gitlab-Realm'" },
      asked: 2,
      says: /Header mismatch/,
    },
    ...{ openai: [401, 'invalid_api_key'], anthropic: [401, 'authentication_error'] },
  },
  {
    ...{ what: 'spent credits', status: 402, asked: 1, says: /sufficient credits/ },
    body: {
      error: 'insufficient_credits',
      error_code: 'USAGE_QUOTA_EXCEEDED',
      message: 'Consumer does not have sufficient credits for this request',
    },
    ...{ openai: [429, 'insufficient_quota'], anthropic: [402, 'billing_error'], rests: ['account', 5 * MINUTE] },
  },
  {
    ...{ what: 'an account without proxies', status: 402, asked: 1, says: /not enabled for this namespace/ },
    body: { detail: 'Proxy endpoints are not enabled for this namespace' },
    ...{ openai: [403, 'permission_denied'], anthropic: [403, 'permission_error'], rests: ['account', 'restart'] },
  },
  {
    ...{ what: 'no entitlement', status: 403, asked: 2, says: /not entitled/ },
    body: {
      error: 'not_entitled',
      error_code: 'USAGE_QUOTA_NOT_ENTITLED',
      message: 'Consumer does not have entitlements to use this feature.',
    },
    ...{ openai: [403, 'permission_denied'], anthropic: [403, 'permission_error'], rests: ['account', 5 * MINUTE] },
  },
  {
    ...{
      what: 'a mismatch',
      status: 403,
      body: { detail: 'Gitlab namespace id mismatch' },
      asked: 1,
      says: /namespace id mismatch/,
    },
    ...{ openai: [403, null], anthropic: [403, 'permission_error'] },
  },
  {
    ...{
      what: 'a model that it has not',
      status: 400,
      body: { detail: 'Unsupported model' },
      asked: 1,
      says: /no such model/,
    },
    ...{ openai: [404, 'model_not_found'], anthropic: [404, 'not_found_error'] },
  },
  {
    ...{
      what: 'a missing header',
      status: 400,
      body: { detail: 'Missing x-gitlab-unit-primitive header' },
      asked: 1,
      says: /unit-primitive/,
    },
    ...{ openai: [500, null], anthropic: [500, 'api_error'] },
  },
  {
    ...{ what: 'a path that it has not', status: 404, body: { detail: 'Not found' }, asked: 1, says: /Not found/ },
    ...{ openai: [404, null], anthropic: [404, 'not_found_error'] },
  },
  {
    ...{
      what: 'a request that is none',
      status: 422,
      body: { detail: 'Validation error' },
      asked: 1,
      says: /Validation error/,
    },
    ...{ openai: [422, null], anthropic: [422, 'invalid_request_error'] },
  },
  {
    ...{ what: 'the vendor’s context window', status: 400, asked: 1, says: /prompt is too long/ },
    body: {
      type: 'error',
      error: { type: 'invalid_request_error', message: 'prompt is too long: 200076 tokens > 200000 maximum' },
    },
    ...{ openai: [400, 'context_length_exceeded'], anthropic: [400, 'invalid_request_error'] },
  },
  {
    ...{ what: 'the vendor’s rate limit', status: 429, asked: 1, says: /slow down/ },
    body: { type: 'error', error: { type: 'rate_limit_error', message: 'slow down' } },
    ...{ openai: [429, null], anthropic: [429, 'rate_limit_error'], rests: ['model', 5000] },
  },
  {
    ...{ what: 'the vendor’s overload', status: 529, asked: 1, says: /Overloaded/ },
    body: { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } },
    ...{ openai: [529, null], anthropic: [529, 'overloaded_error'], rests: ['model', 5000] },
  },
  {
    ...{
      what: 'the vendor’s words that are no JSON',
      status: 500,
      body: { message: 'upstream said no' },
      asked: 1,
      says: /upstream said no/,
    },
    ...{ openai: [500, null], anthropic: [500, 'api_error'] },
  },
  {
    ...{ what: 'a bad gateway', status: 502, body: { detail: 'Bad Gateway' }, asked: 1, says: /Bad Gateway/ },
    ...{ openai: [502, null], anthropic: [502, 'api_error'], rests: ['model', 1000] },
  },
  {
    ...{
      what: 'an edge that reaches nobody',
      status: 521,
      body: '<html><title>521</title></html>',
      asked: 1,
      says: /HTML page/,
    },
    ...{ openai: [502, null], anthropic: [502, 'api_error'], rests: ['model', 1000] },
  },
  {
    ...{
      what: 'a page of a firewall',
      status: 403,
      body: '<!doctype html><title>Blocked</title>',
      asked: 1,
      says: /before GitLab.*Blocked/,
    },
    ...{ openai: [403, 'permission_denied'], anthropic: [403, 'permission_error'], rests: ['account', 5 * MINUTE] },
  },
]

describe.each([
  ['the mint', ofTheMint],
  ['the gateway', ofTheGateway],
] as const)('what %s says', (who, rows) => {
  it.each(rows)('$status $what', async (row) => {
    const answer: FakeAnswer = {
      status: row.status,
      body: row.body,
      ...(row.headers === undefined ? {} : { headers: row.headers }),
    }
    const account = fakeAccount(who === 'the mint' ? { instance: () => answer } : { gateway: () => answer })
    const end = who === 'the mint' ? account.instance : account.gateway
    const sent = account.send()
    // Whatever is tried once more is tried after a pause.
    for (let n = 0; n < 5; n++) {
      for (let m = 0; m < 50; m++) await Promise.resolve()
      account.clock.advance(1000)
    }
    const outcome = await sent
    const openai = seen(outcome, 'openai-chat')
    const anthropic = seen(outcome, 'anthropic-messages')
    expect([openai.status, openai.code]).toEqual(row.openai)
    expect([anthropic.status, anthropic.type]).toEqual(row.anthropic)
    for (const { message } of [openai, anthropic]) expect(message).toMatch(row.says)
    expect(end.requests).toHaveLength(row.asked)
    // Nothing is asked of the instance's own endpoints, which the operator has not turned on.
    expect(new Set(account.instance.requests.map(({ url }) => new URL(url).pathname))).toEqual(new Set([MINT]))
    expect(new Set(account.gateway.requests.map(({ url }) => url))).toEqual(
      new Set(who === 'the mint' ? [] : [MESSAGES_URL]),
    )
    const suspended = account.log.filter(({ event }) => event === 'suspended')
    expect(suspended.map(({ scope, model }) => [scope, model])).toEqual(
      row.rests === undefined ? [] : [[row.rests[0], row.rests[0] === 'model' ? 'claude-sonnet-4-6' : undefined]],
    )
  })
})

describe.each([
  ['the mint', ofTheMint],
  ['the gateway', ofTheGateway],
] as const)('what rests after %s said', (who, rows) => {
  it.each(rows.filter(({ rests }) => rests !== undefined))('$status $what', async (row) => {
    const [scope, rest] = row.rests ?? ['account', 'restart']
    let broken = true
    const answer: FakeAnswer = {
      status: row.status,
      body: row.body,
      ...(row.headers === undefined ? {} : { headers: row.headers }),
    }
    const account = fakeAccount(
      {
        ...(who === 'the mint' ? { instance: (_r, clock, n) => (broken ? answer : mintedAt(clock.now(), n)) } : {}),
        ...(who === 'the gateway' ? { gateway: () => (broken ? answer : { status: 200 }) } : {}),
      },
      // What is tried once more is of no interest here.
      { flags: { mintRetryMs: 0, entitlementRetryMs: 0 } },
    )
    const sending = account.send()
    for (let m = 0; m < 50; m++) await Promise.resolve()
    account.clock.advance(0)
    await sending
    broken = false
    const asked = () => account.instance.requests.length + account.gateway.requests.length
    const before = asked()

    account.clock.advance(rest === 'restart' ? 365 * 86_400_000 : rest - 1)
    const held = await account.send()
    expect(held.error, 'nobody is asked').toBeInstanceOf(HostError)
    expect(asked()).toBe(before)
    if (held.error instanceof HostError) {
      expect(held.error.failure.retryAfterMs).toBe(rest === 'restart' ? undefined : 1)
      expect(held.error.message).toMatch(/^not asked again yet: /)
    }
    const other = await account.send('claude-opus-4-8')
    expect(other.error === undefined, 'another model').toBe(scope === 'model')
    if (rest === 'restart') return

    account.clock.advance(1)
    expect(account.log.filter(({ event }) => event === 'resumed').map((entry) => entry.scope)).toEqual([scope])
    expect((await account.send()).status).toBe(200)
  })
})

function mintedAt(now: number, n: number): FakeAnswer {
  return { status: 201, body: { token: `test-gateway-token-${n}`, headers: {}, expires_at: now / 1000 + 3600 } }
}
