import { afterEach, describe, expect, it } from 'vitest'
import { validateGitlabDuo } from 'wireproof/validate'
import { createFakeClock } from '../../client/fake-clock.ts'
import { decodeGatewayToken } from './gateway-token.ts'
import { type DuoUser, type GitlabDuoOptions, type InstanceToken, testToken, testUser } from './index.ts'
import { bearer, closeAll, get, type Headers, mintFrom, paths, post, start } from './testing.ts'

afterEach(closeAll)

const withToken = (change: Partial<InstanceToken>): GitlabDuoOptions => ({
  users: [{ ...testUser, tokens: [{ kind: 'pat', value: testToken, scopes: ['api'], ...change }] }],
})
const withUser = (change: Partial<DuoUser>): GitlabDuoOptions => ({ users: [{ ...testUser, ...change }] })
const switched = (change: object): GitlabDuoOptions => ({
  switches: { directDisabled: false, accessRestChat: true, codeSuggestions: true, ...change },
})

type Row = [
  name: string,
  options: GitlabDuoOptions,
  status: number,
  body: unknown,
  headers?: Headers,
  monolith?: boolean,
]

const unauthorized = { message: '401 Unauthorized' }
const tooMany = { message: { error: 'This endpoint has been requested too many times. Try again later.' } }
const insufficient = { error: 'insufficient_scope', scope: 'ai_features api' }

describe('credentials', () => {
  it.each<Row>([
    ['none', {}, 401, unauthorized, {}],
    ['an unknown one', {}, 401, unauthorized, bearer('glpat-other')],
    ['one unknown elsewhere', { unknownToken: 'oauth' }, 401, { error: 'invalid_token' }, bearer('glpat-other')],
    ['a personal one in its own header', {}, 201, {}, { 'private-token': testToken }],
    ['one of OAuth there', withToken({ kind: 'oauth' }), 401, unauthorized, { 'private-token': testToken }],
    ['one of OAuth', withToken({ kind: 'oauth' }), 201, {}],
    ['an expired one', withToken({ expiresAt: 1 }), 401, { error: 'invalid_token', error_description: /expired/ }],
    ['one that is still good', withToken({ expiresAt: Date.now() + 60_000 }), 201, {}],
    ['a revoked one', withToken({ revoked: true }), 401, { error: 'invalid_token', error_description: /revoked/ }],
    ['one without the scope', withToken({ scopes: ['read_api', 'read_user'] }), 403, insufficient],
    ['one with the smaller scope', withToken({ scopes: ['ai_features'] }), 201, {}],
    ['one of a blocked user', withUser({ blocked: true }), 403, { message: /^403 Forbidden/ }],
  ])('%s', async (_name, options, status, body, headers = bearer()) => {
    const mock = await start(options)
    const answer = await post(`${mock.url}${paths.agents}`, {}, headers)
    expect(answer.status).toBe(status)
    expectBody(answer.text, body)
    expect(mock.mints()).toBe(status === 201 ? 1 : 0)
  })

  it.each([
    ['/api/v4/metadata', ['read_user'], 200],
    ['/api/v4/version', ['read_api'], 200],
    ['/api/v4/version', ['ai_features'], 403],
    ['/api/v4/user', ['read_user'], 200],
    ['/api/v4/user', ['ai_features'], 403],
    ['/api/v4/personal_access_tokens/self', ['ai_features'], 200],
  ])('%s with %j: %i', async (path, scopes, status) => {
    const mock = await start(withToken({ scopes }))
    expect((await get(`${mock.url}${path}`)).status).toBe(status)
    expect((await get(`${mock.url}${path}`, {})).status).toBe(401)
  })
})

/** Patterns stand for texts that are ours. */
function expectBody(text: string, wanted: unknown): void {
  const matching = (value: unknown): unknown =>
    value instanceof RegExp
      ? expect.stringMatching(value)
      : typeof value === 'object' && value !== null
        ? expect.objectContaining(Object.fromEntries(Object.entries(value).map(([k, v]) => [k, matching(v)])))
        : value
  expect(JSON.parse(text)).toEqual(matching(wanted))
}

describe('the token for the proxy', () => {
  it.each<Row>([
    ['without the flag', withUser({ thirdPartyAgents: false }), 403, { message: '403 Forbidden' }],
    ['without a seat', withUser({ duoAccess: false }), 403, { message: '403 Forbidden' }],
    ['where it is switched off', switched({ directDisabled: true }), 403, { message: '403 Forbidden' }],
    [
      'without a namespace',
      withUser({ defaultDuoNamespace: undefined }),
      503,
      { message: 'Missing default GitLab Duo namespace user preference' },
    ],
    [
      'without a namespace where there are none',
      { ...withUser({ defaultDuoNamespace: undefined }), realm: 'self-managed' },
      201,
      {},
    ],
    ['without credits', withUser({ credits: false }), 503, { message: 'Token creation failed' }],
    ['without entitlement', withUser({ entitled: false }), 503, { message: 'Token creation failed' }],
    ['from a gateway that refuses', { mint: 'refuses' }, 503, { message: 'Token creation failed' }],
    ['from one that sends none', { mint: 'sends-no-token' }, 503, { message: 'Token is missing in response' }],
    ['from one that is away', { mint: 'unreachable' }, 503, { message: /^An HTTP error occurred/ }],
    ['in the Community Edition', { enterprise: false }, 404, { error: '404 Not Found' }],
    ['whatever the body', {}, 201, {}],
  ])('%s', async (_name, options, status, body) => {
    const mock = await start(options)
    const answer = await post(`${mock.url}${paths.agents}`, { feature_flags: { anything: true } })
    expect(answer.status).toBe(status)
    expectBody(answer.text, body)
    expect(mock.mints()).toBe(status === 201 ? 1 : 0)
  })

  it('refuses in the order of the server', async () => {
    const mock = await start({
      ...withUser({ thirdPartyAgents: false, credits: false, defaultDuoNamespace: undefined }),
      mint: 'refuses',
    })
    const statusOf = async (headers = bearer()) => (await post(`${mock.url}${paths.agents}`, '', headers)).status
    expect(await statusOf({})).toBe(401)
    expect(await statusOf()).toBe(403)
    mock.change(withUser({ credits: false, defaultDuoNamespace: undefined }))
    expect((await post(`${mock.url}${paths.agents}`, '')).text).toContain('namespace')
    mock.change(withUser({ credits: false }))
    expect((await post(`${mock.url}${paths.agents}`, '')).text).toContain('Token creation failed')
  })

  it('says what it is good for, and until when', async () => {
    const clock = createFakeClock(1_767_225_600_000)
    const mock = await start({ clock })
    const answer = await post(`${mock.url}${paths.agents}`, '')
    const document = JSON.parse(answer.text) as { token: string; headers: Headers; expires_at: number }
    expect(answer.status).toBe(201)
    expect(validateGitlabDuo('direct-access-response', document, { strict: true }).findings).toEqual([])
    expect(document.expires_at).toBe(1_767_229_200)
    expect(decodeGatewayToken(document.token)).toEqual({
      iss: 'gitlab-ai-gateway',
      aud: 'gitlab-ai-gateway',
      sub: document.headers['x-gitlab-global-user-id'],
      exp: 1_767_229_200,
      nbf: 1_767_225_600,
      iat: 1_767_225_600,
      jti: expect.any(String),
      gitlab_realm: 'saas',
      scopes: ['complete_code', 'ai_gateway_model_provider_proxy'],
      gitlab_instance_id: document.headers['x-gitlab-instance-id'],
      gitlab_namespace_id: '1001',
      gitlab_root_namespace_id: '1001',
    })
    expect(document.headers).toMatchObject({
      'x-gitlab-unit-primitive': 'ai_gateway_model_provider_proxy',
      'x-gitlab-authentication-type': 'oidc',
    })
    expect(answer.text).not.toContain(testToken)
  })

  it('comes in the forms of other versions', async () => {
    const mock = await start({
      mintForm: { headerCase: 'title', expiresAt: false, moreHeaders: { 'x-api-key': 'k', 'x-gitlab-new': 'v' } },
    })
    const access = await mintFrom(mock)
    expect(access).not.toHaveProperty('expires_at')
    expect(access.headers).toMatchObject({
      'X-Gitlab-Unit-Primitive': expect.any(String),
      'X-Api-Key': 'k',
      'X-Gitlab-New': 'v',
    })
    mock.change({ mintForm: { headerCase: 'lower', expiresAt: true, moreHeaders: {} } })
    const names = Object.keys((await mintFrom(mock)).headers)
    expect(names.filter((name) => name !== name.toLowerCase())).toEqual([])
  })

  it('may be limited', async () => {
    const clock = createFakeClock()
    const limits = { count: 2, ms: 60_000 }
    const mock = await start({ clock })
    mock.change((settings) => ({ ...settings, limits: { ...settings.limits, thirdPartyAgents: limits } }))
    const statuses = []
    for (let i = 0; i < 3; i++) statuses.push((await post(`${mock.url}${paths.agents}`, '')).status)
    expect(statuses).toEqual([201, 201, 429])
    expect(mock.mints()).toBe(2)
    clock.advance(60_000)
    expect((await post(`${mock.url}${paths.agents}`, '')).status).toBe(201)
  })
})

describe('the token for code suggestions', () => {
  const quota = {
    message: 'Token creation failed',
    error: 'insufficient_credits',
    error_code: 'USAGE_QUOTA_EXCEEDED',
    error_description: /credits/,
  }
  it.each<Row>([
    ['where it is off', switched({ codeSuggestions: false }), 404, { message: '404 Not Found' }, bearer(), true],
    ['without a seat', withUser({ duoAccess: false }), 401, unauthorized, bearer(), true],
    [
      'where it is forbidden',
      switched({ directDisabled: true }),
      403,
      { message: '403 Forbidden - Direct connections are disabled' },
    ],
    ['without credits', withUser({ credits: false }), 402, quota],
    ['without entitlement', withUser({ entitled: false }), 403, { error_code: 'USAGE_QUOTA_NOT_ENTITLED' }],
    ['from a gateway that is away', { mint: 'unreachable' }, 503, { message: 'Token creation failed' }],
    ['from one that refuses', { mint: 'refuses' }, 503, { message: 'Token creation failed' }],
    ['without a paid namespace', withUser({ paidNamespace: false }), 403, { message: /^403 Forbidden/ }],
    [
      'without a namespace',
      withUser({ defaultDuoNamespace: undefined }),
      422,
      { error: 'missing_default_duo_group', error_description: /./, message: { error: 'missing_default_duo_group' } },
    ],
    ['in the Community Edition', { enterprise: false }, 404, { error: '404 Not Found' }],
    ['without a credential', {}, 401, unauthorized, {}],
    ['without the scope', withToken({ scopes: ['read_api'] }), 403, insufficient],
  ])('%s', async (_name, options, status, body, headers = bearer(), monolith = false) => {
    const mock = await start(options)
    const answer = await post(`${mock.url}${paths.access}`, '', headers)
    expect(answer.status).toBe(status)
    expectBody(answer.text, body)
    expect(answer.headers['x-gitlab-error-origin']).toBe(monolith ? 'monolith' : undefined)
    expect(mock.mints()).toBe(0)
  })

  it('tells where the gateway is and which model completes, and not what the proxy asks for', async () => {
    const mock = await start()
    const answer = await post(`${mock.url}${paths.access}`, '')
    expect(answer.status).toBe(201)
    const { base_url, headers, model_details } = JSON.parse(answer.text)
    expect(base_url).toBe(mock.gatewayUrl)
    expect(model_details).toEqual({ model_provider: expect.any(String), model_name: expect.any(String) })
    const names = Object.keys(headers).map((name) => name.toLowerCase())
    expect(names).toContain('x-gitlab-saas-duo-pro-namespace-ids')
    expect(names).not.toContain('x-gitlab-unit-primitive')
  })

  it('refuses in the order of the server', async () => {
    const clock = createFakeClock()
    const lost = { duoAccess: false, entitled: false, paidNamespace: false, defaultDuoNamespace: undefined }
    const mock = await start({
      clock,
      ...withUser(lost),
      ...switched({ codeSuggestions: false, directDisabled: true }),
    })
    const told = async (headers = bearer()) => {
      const { status, text } = await post(`${mock.url}${paths.access}`, '', headers)
      return `${status} ${text}`
    }
    expect(await told({})).toMatch(/^401/)
    expect(await told()).toMatch(/^404/)
    mock.change(switched({ directDisabled: true }))
    expect(await told()).toMatch(/^401/)
    mock.change(withUser({ ...lost, duoAccess: true }))
    expect(await told()).toMatch(/^403.*Direct connections/)
    mock.change(switched({}))
    for (let i = 0; i < 10; i++) expect(await told()).toContain('USAGE_QUOTA_NOT_ENTITLED')
    expect(await told()).toMatch(/^429/)
    clock.advance(300_000)
    mock.change(withUser({ paidNamespace: false, defaultDuoNamespace: undefined }))
    expect(await told()).toMatch(/^403.*paid/)
    mock.change(withUser({ defaultDuoNamespace: undefined }))
    expect(await told()).toMatch(/^422/)
  })

  it('is given out ten times in five minutes', async () => {
    const clock = createFakeClock()
    const mock = await start({ clock })
    const statusOf = async () => (await post(`${mock.url}${paths.access}`, '')).status
    const statuses = []
    for (let i = 0; i < 10; i++) statuses.push(await statusOf())
    expect(statuses).toEqual(Array(10).fill(201))
    const late = await post(`${mock.url}${paths.access}`, '')
    expect([late.status, late.headers['retry-after'], JSON.parse(late.text)]).toEqual([429, '300', tooMany])
    expect(mock.mints()).toBe(10)
    clock.advance(300_000)
    expect(await statusOf()).toBe(201)
  })
})

describe('what an instance tells of itself', () => {
  it('is its version, its user and its token', async () => {
    const mock = await start({ version: '17.0.0', enterprise: false })
    const document = async (path: string) => JSON.parse((await get(`${mock.url}/api/v4/${path}`)).text)
    expect(await document('metadata')).toMatchObject({ version: '17.0.0', enterprise: false, kas: {} })
    expect(await document('version')).toEqual(await document('metadata'))
    expect(await document('user')).toMatchObject({ id: 42, username: testUser.username })
    expect(await document('personal_access_tokens/self')).toMatchObject({ scopes: ['api'], user_id: 42, active: true })
  })

  it('is no personal token where it was given by OAuth', async () => {
    const mock = await start(withToken({ kind: 'oauth' }))
    const answer = await get(`${mock.url}/api/v4/personal_access_tokens/self`)
    expect([answer.status, JSON.parse(answer.text)]).toEqual([400, { message: expect.stringMatching(/^400/) }])
  })

  it('is nothing else', async () => {
    const mock = await start()
    for (const path of ['/', '/api/v4/projects', '/api/v4/ai/duo_workflows/direct_access', '/api/v5/user']) {
      const answer = await get(`${mock.url}${path}`)
      expect([answer.status, JSON.parse(answer.text)]).toEqual([404, { error: '404 Not Found' }])
    }
    expect((await get(`${mock.url}${paths.agents}`)).status).toBe(404)
  })
})
