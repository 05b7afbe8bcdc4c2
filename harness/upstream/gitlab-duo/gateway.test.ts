import { afterEach, describe, expect, it } from 'vitest'
import { createFakeClock } from '../../client/fake-clock.ts'
import { sendWhole } from '../../client/index.ts'
import { encodeGatewayToken } from './gateway-token.ts'
import { type DuoSettings, defaultSettings, type GitlabDuoOptions, proxyModels, testToken, testUser } from './index.ts'
import {
  type Asking,
  anthropicPath,
  ask,
  chatPath,
  closeAll,
  gatewayHeaders,
  get,
  message,
  mintFrom,
  paths,
  responsesPath,
  start,
} from './testing.ts'

afterEach(closeAll)

const gateway = (change: Partial<DuoSettings['gateway']>): GitlabDuoOptions => ({
  gateway: { ...defaultSettings.gateway, ...change },
})
const selfManaged: GitlabDuoOptions = { realm: 'self-managed' }
const detail = (text: string) => ({ detail: text })

type Row = [name: string, status: number, body: unknown, asking: Asking, options?: GitlabDuoOptions]

const rows: readonly Row[] = [
  ['no credential', 401, { error: 'No authorization header presented' }, { without: ['authorization'] }],
  ['another kind of one', 401, { error: 'Invalid authorization header' }, { headers: { authorization: 'Basic eA==' } }],
  [
    'no kind of token',
    401,
    { error: 'Invalid authentication token type - only OIDC is supported' },
    { without: ['x-gitlab-authentication-type'] },
  ],
  [
    'another kind of token',
    401,
    { error: 'Invalid authentication token type - only OIDC is supported' },
    { headers: { 'x-gitlab-authentication-type': 'saml' } },
  ],
  [
    'the token of the instance',
    401,
    { error: 'Forbidden by auth provider' },
    { headers: { authorization: `Bearer ${testToken}` } },
  ],
  ['a token that is dead on arrival', 401, { error: 'Forbidden by auth provider' }, {}, { tokenMs: -1000 }],
  ...(['Instance-Id', 'Realm', 'Global-User-Id'] as const).flatMap((name): readonly Row[] => {
    const header = `X-Gitlab-${name}`
    const key = header.toLowerCase()
    return [
      [`no ${key}`, 401, { error: `Header is missing: '${header}'` }, { without: [key] }],
      [`another ${key}`, 401, { error: `Header mismatch '${header}'` }, { headers: { [key]: 'other' } }],
    ]
  }),
  [
    'a namespace that may not',
    402,
    detail('Proxy endpoints are not enabled for this namespace'),
    {},
    gateway({ enabled: false }),
  ],
  [
    'an instance that may not',
    402,
    detail('Proxy endpoints are not enabled for this instance'),
    {},
    { ...selfManaged, ...gateway({ enabled: false }) },
  ],
  ['no purpose', 400, detail('Missing x-gitlab-unit-primitive header'), { without: ['x-gitlab-unit-primitive'] }],
  [
    'an unknown purpose',
    400,
    detail('Unknown unit primitive header x'),
    { headers: { 'x-gitlab-unit-primitive': 'x' } },
  ],
  [
    'a purpose beyond the token',
    403,
    detail('Unauthorized to access duo_chat'),
    { headers: { 'x-gitlab-unit-primitive': 'duo_chat' } },
  ],
  ['a project more', 403, detail('Gitlab project id mismatch'), { headers: { 'x-gitlab-project-id': '7' } }],
  ['another namespace', 403, detail('Gitlab namespace id mismatch'), { headers: { 'x-gitlab-namespace-id': '7' } }],
  ['no namespace', 403, detail('Gitlab namespace id mismatch'), { without: ['x-gitlab-namespace-id'] }],
  ['no root', 403, detail('Gitlab root namespace id mismatch'), { without: ['x-gitlab-root-namespace-id'] }],
  ['no instance', 403, detail('Gitlab instance uid mismatch'), { without: ['x-gitlab-instance-uid'] }, selfManaged],
  ['a project more, self-managed', 200, {}, { headers: { 'x-gitlab-project-id': '7' } }, selfManaged],
  [
    'a purpose of another endpoint',
    400,
    detail('This endpoint cannot be used for complete_code purpose'),
    { headers: { 'x-gitlab-unit-primitive': 'complete_code' } },
  ],
  ['an unknown path', 404, detail('Not found'), { path: '/v1/proxy/anthropic/v1/complete' }],
  ['a count without its query', 404, detail('Not found'), { path: `${anthropicPath}/count_tokens` }],
  [
    'a count with it',
    200,
    { input_tokens: expect.any(Number) },
    { path: `${anthropicPath}/count_tokens?beta=true`, body: { ...message, max_tokens: undefined } },
  ],
  ['another query', 404, detail('Not found'), { path: `${anthropicPath}?beta=false` }],
  ['the query of the beta', 200, {}, { path: `${anthropicPath}?beta=true` }],
  ['a query where none is known', 404, detail('Not found'), { path: `${chatPath}?beta=true` }],
  ['a compaction', 404, detail('Not found'), { path: `${responsesPath}/compact` }],
  ['a stored response', 404, detail('Not found'), { path: `${responsesPath}/resp_1` }],
  ['no proxy of such a provider', 404, detail('Not Found'), { path: '/v1/proxy/other/v1/messages' }],
  ['no JSON', 400, detail('Invalid JSON'), { body: '{' }],
  ['no model', 400, detail('Failed to extract model name'), { body: {} }],
  ['no object', 400, detail('Failed to extract model name'), { body: '[]' }],
  ['an alias of clients', 400, detail('Unsupported model'), { body: { ...message, model: 'duo-chat-sonnet-4-5' } }],
  ['a model of the other provider', 400, detail('Unsupported model'), { path: chatPath }],
  [
    'a model that is gone',
    400,
    detail('Unsupported model'),
    { path: responsesPath, body: { model: 'gpt-5-codex', input: 'x' } },
  ],
  [
    'a model that is not gone yet',
    200,
    { object: 'response' },
    { path: responsesPath, body: { model: 'gpt-5-codex', input: 'x' } },
    gateway({ models: proxyModels['2026-06-16'] }),
  ],
  [
    'no key of Anthropic',
    400,
    detail(expect.any(String)),
    {},
    gateway({ providerKeys: { anthropic: false, openai: true } }),
  ],
  [
    'no key of OpenAI',
    500,
    detail(expect.any(String)),
    { path: chatPath, body: { model: 'gpt-5', messages: [{ role: 'user', content: 'x' }] } },
    gateway({ providerKeys: { anthropic: true, openai: false } }),
  ],
  [
    'no credits left',
    402,
    { error: 'insufficient_credits', error_code: 'USAGE_QUOTA_EXCEEDED', message: expect.any(String) },
    {},
    gateway({ creditsFor: 0 }),
  ],
  ['overload', 529, { type: 'error', error: { type: 'overloaded_error' } }, {}, gateway({ fault: 'overloaded' })],
  [
    'a rate limit of the provider',
    429,
    { type: 'error', error: { type: 'rate_limit_error' } },
    {},
    gateway({ fault: 'rate-limited' }),
  ],
  [
    'a prompt that is too long',
    400,
    { error: { code: 'context_length_exceeded' } },
    { path: chatPath, body: { model: 'gpt-5', messages: [{ role: 'user', content: 'x' }] } },
    gateway({ fault: 'too-long' }),
  ],
  ['an error that is no JSON', 500, { message: 'upstream connect error' }, {}, gateway({ fault: 'no-json' })],
  ['a provider that hangs up', 502, detail('Bad Gateway'), {}, gateway({ fault: 'dropped' })],
  ['a body that breaks off', 502, detail('Bad Gateway'), {}, gateway({ fault: 'cut' })],
  [
    'what the provider refuses',
    400,
    { type: 'error', error: { type: 'invalid_request_error' } },
    { body: { ...message, max_tokens: 'x' } },
  ],
]

describe('the proxy', () => {
  it.each<Row>([...rows])('%s: %i', async (_name, status, body, asking, options) => {
    const mock = await start(options)
    const answer = await ask(mock, asking)
    expect([answer.status, JSON.parse(answer.text)]).toEqual([status, asMatcher(body)])
  })

  it('looks at one thing after the other', async () => {
    const all: GitlabDuoOptions = {
      gateway: {
        ...defaultSettings.gateway,
        enabled: false,
        providerKeys: { anthropic: false, openai: false },
        creditsFor: 0,
        fault: 'overloaded',
      },
    }
    const mock = await start(all)
    const access = await mintFrom(mock)
    const path = '/v1/proxy/anthropic/x'
    const purpose = { 'x-gitlab-unit-primitive': 'complete_code' }
    const wrong = { 'x-gitlab-namespace-id': '7' }
    const told = async (asking: Asking) => (await ask(mock, { access, path, body: '{', ...asking })).text
    const mend = (change: Partial<DuoSettings['gateway']>) =>
      mock.change((settings) => ({ ...settings, gateway: { ...settings.gateway, ...change } }))
    const without = ['x-gitlab-unit-primitive']
    expect(await told({ headers: wrong, without: ['x-gitlab-realm', ...without] })).toContain('X-Gitlab-Realm')
    expect(await told({ headers: wrong, without })).toContain('not enabled')
    mend({ enabled: true })
    expect(await told({ headers: wrong, without })).toContain('Missing x-gitlab-unit-primitive')
    expect(await told({ headers: { ...wrong, ...purpose } })).toContain('namespace id mismatch')
    expect(await told({ headers: purpose })).toContain('complete_code purpose')
    expect(await told({})).toContain('Not found')
    expect(await told({ path: anthropicPath })).toContain('Invalid JSON')
    expect(await told({ path: anthropicPath, body: {} })).toContain('Failed to extract')
    expect(await told({ path: anthropicPath, body: message })).toContain('no key')
    mend({ providerKeys: { anthropic: true, openai: true } })
    expect(await told({ path: anthropicPath, body: message })).toContain('insufficient_credits')
    mock.change((settings) => {
      const { creditsFor: _, ...rest } = settings.gateway
      return { ...settings, gateway: rest }
    })
    expect(await told({ path: anthropicPath, body: message })).toContain('overloaded_error')
  })

  it.each(['embeddings', 'models'])('hands %s on, to a provider that has none', async (name) => {
    const mock = await start()
    const answer = await ask(mock, { path: `/v1/proxy/openai/v1/${name}`, body: { model: 'gpt-5' } })
    expect([answer.status >= 400, mock.provided()[0]?.path]).toEqual([true, `/v1/${name}`])
    expect(JSON.parse(answer.text)).toHaveProperty('error.message')
  })

  it.each(['GET', 'PUT', 'DELETE'])('knows no %s', async (method) => {
    const mock = await start()
    const headers = gatewayHeaders(await mintFrom(mock))
    for (const path of ['/v1/proxy/openai/v1/models', responsesPath, '/v2/completions']) {
      const answer = await sendWhole({ method, url: `${mock.gatewayUrl}${path}`, headers })
      expect([answer.status, answer.headers['allow']]).toEqual([405, 'POST'])
    }
  })

  it('takes the upgrade to a WebSocket for a GET', async () => {
    const mock = await start()
    const upgrade = {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
    }
    const headers = { ...gatewayHeaders(await mintFrom(mock)), ...upgrade }
    expect((await get(`${mock.gatewayUrl}${responsesPath}`, headers)).status).toBe(405)
  })

  it('works without a base path, and on a host of its own', async () => {
    const bare = await start({ basePath: '' })
    expect(bare.gatewayUrl).toBe(bare.url)
    expect((await ask(bare)).status).toBe(200)
    const apart = await start({ separate: true })
    expect(apart.gatewayUrl.startsWith(apart.url)).toBe(false)
    expect((await ask(apart)).status).toBe(200)
    expect((await get(`${apart.gatewayUrl}/api/v4/user`)).status).toBe(404)
    expect((await get(`${apart.url}/ai${anthropicPath}`)).status).toBe(404)
  })

  it('lets nothing of a code suggestions token in', async () => {
    const mock = await start()
    const access = await mintFrom(mock, paths.access)
    expect(JSON.parse((await ask(mock, { access })).text)).toEqual(detail('Missing x-gitlab-unit-primitive header'))
    const answer = await ask(mock, {
      access,
      headers: { 'x-gitlab-unit-primitive': 'ai_gateway_model_provider_proxy' },
    })
    expect(JSON.parse(answer.text)).toEqual(detail('Gitlab namespace id mismatch'))
  })

  it('is behind a block page where one stands before it', async () => {
    const mock = await start(gateway({ edge: 403 }))
    const answer = await ask(mock)
    expect([answer.status, answer.headers['content-type']]).toEqual([403, 'text/html; charset=UTF-8'])
    expect(() => JSON.parse(answer.text)).toThrow()
  })
})

describe('gateway tokens', () => {
  it('live until their time is over, by the clock', async () => {
    const clock = createFakeClock(1_767_225_600_000)
    const mock = await start({ clock })
    const access = await mintFrom(mock)
    const statusOf = async () => (await ask(mock, { access })).status
    clock.advance(3_599_000)
    expect(await statusOf()).toBe(200)
    clock.advance(1000)
    expect(await statusOf()).toBe(401)
    expect((await ask(mock)).status).toBe(200)
    expect(mock.mints()).toBe(2)
  })

  it('can be withdrawn, and cannot be made up', async () => {
    const mock = await start()
    const access = await mintFrom(mock)
    const [minted] = mock.minted()
    const forged = `${encodeGatewayToken({ ...(minted as NonNullable<typeof minted>).claims, exp: 9e9 }).slice(0, -3)}xyz`
    expect((await ask(mock, { access: { ...access, token: forged } })).status).toBe(401)
    expect((await ask(mock, { access })).status).toBe(200)
    mock.withdrawTokens()
    expect((await ask(mock, { access })).status).toBe(401)
    expect((await ask(mock)).status).toBe(200)
  })

  it('are no good to a user who has lost the right in between', async () => {
    const mock = await start()
    const access = await mintFrom(mock)
    mock.change({ users: [{ ...testUser, entitled: false }] })
    const answer = await ask(mock, { access })
    expect([answer.status, JSON.parse(answer.text).error_code]).toEqual([403, 'USAGE_QUOTA_NOT_ENTITLED'])
  })

  it('are good for as many requests as there are credits', async () => {
    const mock = await start(gateway({ creditsFor: 2 }))
    const access = await mintFrom(mock)
    const statuses = []
    for (let i = 0; i < 3; i++) statuses.push((await ask(mock, { access })).status)
    expect(statuses).toEqual([200, 200, 402])
  })
})

function asMatcher(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || 'asymmetricMatch' in body) return body
  return expect.objectContaining(Object.fromEntries(Object.entries(body).map(([k, v]) => [k, asMatcher(v)])))
}
