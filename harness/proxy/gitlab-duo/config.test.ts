import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { check } from 'wireproof/validate'
import { jsonRequest, sendWhole } from '../../client/index.ts'
import { proxyConfig } from '../../conformance-validators.gen.js'
import {
  createGitlabDuoMock,
  type GitlabDuoMock,
  type GitlabDuoOptions,
  testToken,
} from '../../upstream/gitlab-duo/index.ts'
import { parseConfig, upstreamFromFlag } from '../config.ts'
import {
  type CredentialStore,
  CredentialStoreError,
  type LoginRecord,
  loginOf,
  openCredentialStore,
} from '../credential-store/index.ts'
import type { HostLogEntry } from '../host.ts'
import type { ProxyOptions, RunningProxy, UpstreamTarget } from '../options.ts'
import { startProxy } from '../start-proxy.ts'
import { gitlabDuoConfig } from './config.ts'

let folder: string
const open: { close(force?: boolean): Promise<void> }[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wireproof-duo-config-'))
})
afterEach(async () => {
  for (const one of open.splice(0)) await one.close(true)
  rmSync(folder, { recursive: true })
})

const ENV = { TOKEN: testToken, REFRESH: 'test-canary-refresh', SECRET: 'test-canary-secret' }
const HOUR = 3_600_000
const APPLICATION = 'wireproof-test-application'

async function mockOf(options: GitlabDuoOptions = {}): Promise<GitlabDuoMock> {
  const mock = await createGitlabDuoMock(options)
  open.push(mock)
  return mock
}

/** A mock whose user has logged in by OAuth: the access token is dead, the refresh token `test-refresh-0` is not. */
const withRefresh = (): Promise<GitlabDuoMock> =>
  mockOf({
    users: [
      {
        ...{ id: 7, username: 'wireproof-oauth-user', blocked: false, thirdPartyAgents: true, duoAccess: true },
        ...{ paidNamespace: true, defaultDuoNamespace: 1001, credits: true, entitled: true },
        tokens: [
          {
            ...{ kind: 'oauth', value: 'test-access-0', scopes: ['ai_features'], expiresAt: 1 },
            refresh: { token: 'test-refresh-0', clientId: APPLICATION },
          },
        ],
      },
    ],
  })

const keepOauth = (instance: string, more = {}): LoginRecord => {
  const record: LoginRecord = {
    ...loginOf('gitlab-duo', instance),
    credential: {
      ...{ kind: 'oauth', clientId: APPLICATION, accessToken: 'test-access-0', expiresAt: 1 },
      ...{ refreshToken: 'test-refresh-0', scopes: ['ai_features'], ...more },
    },
    savedAt: 1,
  }
  openCredentialStore({ folder, env: {} }).write(record)
  return record
}

const read = (upstream: object, env: Readonly<Record<string, string>> = ENV) =>
  parseConfig(JSON.stringify({ credentials: folder, upstreams: [{ provider: 'gitlab-duo', ...upstream }] }), env)
const fromFlag = (flag: string, env = {}) => upstreamFromFlag(`gitlab-duo=${flag}`, env, { credentials: folder })

async function proxyOf(options: ProxyOptions): Promise<RunningProxy> {
  const proxy = await startProxy(options)
  open.push(proxy)
  return proxy
}

const hello = { max_tokens: 9, messages: [{ role: 'user', content: 'hello' }] }
const askFor = (proxy: RunningProxy, model = 'gitlab-duo') =>
  sendWhole(jsonRequest(`${proxy.url}/v1/messages`, { ...hello, model }))

const refreshesOf = (mock: GitlabDuoMock) => mock.received().filter(({ path }) => path === '/oauth/token')
const modelsAsked = (mock: GitlabDuoMock) =>
  mock.provided().map(({ json }) => (json as { readonly model?: string } | undefined)?.model)

describe('a gitlab-duo upstream in a configuration', () => {
  it('needs nothing but a token: who calls the model gitlab-duo gets the pinned one', async () => {
    const mock = await mockOf()
    const proxy = await proxyOf(read({ url: `${mock.url}/`, gateway: mock.gatewayUrl, credential: 'env:TOKEN' }))
    const answer = await askFor(proxy)
    expect([answer.status, answer.text]).toEqual([200, expect.stringContaining('You said: hello')])
    await askFor(proxy, 'claude-haiku-4-5-20251001')
    expect(modelsAsked(mock)).toEqual(['claude-sonnet-4-6', 'claude-haiku-4-5-20251001'])
    expect(mock.leaked()).toEqual([])
  })

  it('is named by its provider, and reads what every upstream may say', () => {
    const more = { name: 'duo', modelPrefixes: ['duo/'], retry: { attempts: 2 } }
    const all = { gateway: 'https://g.example/ai', transport: 'gateway', model: 'gpt-5.5-2026-04-23', discovery: false }
    const [plain] = read({ credential: 'env:TOKEN' }).upstreams ?? []
    expect(plain).toMatchObject({ name: 'gitlab-duo', url: 'https://gitlab.com', dialect: 'anthropic-messages' })
    const [full] = read({ credential: 'env:TOKEN', rootNamespace: '9970', ...all, ...more }).upstreams ?? []
    expect(full).toMatchObject({ ...more, retry: { attempts: 2, firstWaitMs: 200 }, dialect: 'openai-responses' })
    expect(JSON.stringify([plain, full])).not.toContain(testToken)
  })

  it('keeps to the model that the operator chose for the alias', async () => {
    const mock = await mockOf()
    const asked = { url: mock.url, gateway: mock.gatewayUrl, credential: 'env:TOKEN', model: 'claude-opus-4-6' }
    const proxy = await proxyOf(read(asked))
    await askFor(proxy)
    expect(modelsAsked(mock)).toEqual(['claude-opus-4-6'])
  })

  it('uses the kept login where it names no credential', async () => {
    const mock = await mockOf()
    const credential = { kind: 'pat', token: testToken, scopes: ['api'] } as const
    const record = { ...loginOf('gitlab-duo', mock.url), credential, savedAt: 1 }
    openCredentialStore({ folder, env: {} }).write(record)
    for (const upstream of [{}, { credential: 'login' }]) {
      const proxy = await proxyOf(read({ url: mock.url, gateway: mock.gatewayUrl, ...upstream }))
      expect((await askFor(proxy)).status).toBe(200)
    }
    // The same account, in a folder that the command line names.
    const text = JSON.stringify({ upstreams: [{ provider: 'gitlab-duo', url: mock.url, gateway: mock.gatewayUrl }] })
    expect(parseConfig(text, {}, folder).upstreams).toHaveLength(1)
    expect(() => parseConfig(text, {}, join(folder, 'other'))).toThrow('expected a login')
  })

  const NO_LOGIN = '/upstreams/0/credential: expected a login: wireproof login gitlab-duo --instance https://gitlab.com'
  it.each<[object, string]>([
    [{}, `${NO_LOGIN}, or "credential": "env:NAME"`],
    [{ credential: 'login' }, NO_LOGIN],
    [{ credential: 'pass-through' }, '/credential: expected "env:NAME", "login" or'],
    [{ credential: 'glpat-test-canary' }, '/credential: expected "env:NAME", "login" or'],
    [{ credential: 'env:NOBODY' }, '/credential: expected the environment to hold NOBODY'],
    [{ credential: { bearer: 'env:TOKEN' } }, '/credential/bearer: expected one of oauth'],
    [{ credential: { oauth: { refreshToken: 'env:REFRESH' } } }, '/credential/oauth/clientId: expected a string'],
    [
      { credential: { oauth: { clientId: 'a', refreshToken: 'test-canary' } } },
      '/credential/oauth/refreshToken: expected "env:NAME"',
    ],
    [
      { credential: { oauth: { clientId: 'a', refreshToken: 'env:REFRESH', clientSecret: 'env:NOBODY' } } },
      '/credential/oauth/clientSecret: expected the environment to hold NOBODY',
    ],
    [{ credential: 'env:TOKEN', url: 'http://gitlab.example' }, '/url: http://gitlab.example is not https'],
    [
      { credential: 'env:TOKEN', url: 'https://me:test-canary@gitlab.example' },
      '/url: the URL of gitlab.example holds',
    ],
    [{ credential: 'env:TOKEN', gateway: 'http://gateway.example' }, '/gateway: http://gateway.example is not https'],
    [{ credential: 'env:TOKEN', transport: 'rest' }, '/transport: expected one of gateway, rest-chat, rest-code'],
    [{ credential: 'env:TOKEN', model: 7 }, '/model: expected a string'],
    [{ credential: 'env:TOKEN', rootNamespace: 'gitlab-org' }, '/rootNamespace: expected the number'],
    [{ credential: 'env:TOKEN', discovery: 'no' }, '/discovery: expected true or false'],
    [{ credential: 'env:TOKEN', dialect: 'claude' }, '/upstreams/0/dialect: expected one of name'],
    [{ credential: 'env:TOKEN', websocket: true }, '/upstreams/0/websocket: expected one of name'],
  ])('is refused as %j', (upstream, says) => {
    expect(() => read(upstream)).toThrow(says)
    expect(() => read(upstream)).not.toThrow('canary')
  })

  it('is refused where nobody knows its gateway, unless none is needed', () => {
    const upstream = { url: 'https://gitlab.example', credential: 'env:TOKEN' }
    expect(() => read(upstream)).toThrow(
      '/upstreams/0/gateway: expected the AI gateway of https://gitlab.example: https://cloud.gitlab.com/ai where',
    )
    expect(() => read({ ...upstream, transport: 'rest-code' })).not.toThrow()
    expect(() => fromFlag('https://gitlab.example', { GITLAB_TOKEN: testToken })).toThrow(
      '--gateway: expected the AI gateway of https://gitlab.example',
    )
  })

  it('says what is the matter with a login that cannot be read', () => {
    keepOauth('https://gitlab.com')
    expect(() => read({}, { WIREPROOF_CREDENTIAL_KEY: 'ab'.repeat(32) })).toThrow(
      /^configuration \/upstreams\/0\/credential: .* was encrypted with another key; set WIREPROOF_CREDENTIAL_KEY/,
    )
  })

  it('is what the schema of the configuration says', () => {
    const valid = (upstream: object) => check(proxyConfig, { upstreams: [upstream] }, { strict: true }).valid
    const oauth = { clientId: 'a', refreshToken: 'env:REFRESH', clientSecret: 'env:SECRET' }
    const sound = [
      { provider: 'gitlab-duo' },
      { provider: 'gitlab-duo', credential: 'login', name: 'duo', modelPrefixes: ['duo/'], retry: { attempts: 2 } },
      { provider: 'gitlab-duo', credential: { oauth }, gateway: 'https://g.example', transport: 'rest-chat' },
      { provider: 'gitlab-duo', credential: 'env:TOKEN', model: 'm', rootNamespace: 'gid://gitlab/Group/9970' },
    ]
    for (const upstream of sound) {
      expect([upstream, valid(upstream)]).toEqual([upstream, true])
      if (!('credential' in upstream) || upstream.credential === 'login') continue
      const wanted = { REFRESH: 'test-refresh', SECRET: 'test-secret', TOKEN: testToken }
      expect(() => read(upstream, wanted)).not.toThrow()
    }
    const wrong = [
      { provider: 'gitlab-duo', dialect: 'claude' },
      { provider: 'gitlab-duo', forceStream: true },
      { provider: 'gitlab-duo', credential: { oauth: { clientId: 'a' } } },
      { provider: 'gitlab-duo', credential: 'glpat-test' },
      { provider: 'gitlab-duo', transport: 'rest' },
      { provider: 'gitlab-duo', rootNamespace: 'gitlab-org' },
      { provider: 'openai', url: 'builtin' },
      { dialect: 'claude', url: 'builtin', gateway: 'https://g.example' },
    ]
    for (const upstream of wrong) expect([upstream, valid(upstream)]).toEqual([upstream, false])
  })
})

describe('gitlab-duo=URL on the command line', () => {
  const sent = async (target: UpstreamTarget, mock: GitlabDuoMock) => {
    const proxy = await proxyOf({ upstreams: [target] })
    const { status } = await askFor(proxy)
    const mint = mock.received().find(({ path }) => path.endsWith('/third_party_agents/direct_access'))
    return [status, mint?.headers['authorization']]
  }

  it('sends GITLAB_TOKEN there, and nowhere else', async () => {
    const [mock, other] = [await mockOf(), await mockOf()]
    const env = { GITLAB_TOKEN: testToken }
    const target = upstreamFromFlag(`gitlab-duo=${mock.url}`, env, { gateway: mock.gatewayUrl, credentials: folder })
    expect(await sent(target, mock)).toEqual([200, `Bearer ${testToken}`])
    expect(other.received()).toEqual([])
    expect(mock.leaked()).toEqual([])
    // No other upstream is given it.
    expect(upstreamFromFlag('openai=https://gitlab.com', env).credential).toBeUndefined()
  })

  it('uses the login that is kept where there is no token', async () => {
    const mock = await mockOf()
    const credential = { kind: 'pat', token: testToken, scopes: [] } as const
    openCredentialStore({ folder, env: {} }).write({ ...loginOf('gitlab-duo', mock.url), credential, savedAt: 1 })
    const more = { gateway: mock.gatewayUrl, credentials: folder }
    expect(await sent(upstreamFromFlag(`gitlab-duo=${mock.url}`, {}, more), mock)).toEqual([200, `Bearer ${testToken}`])
  })

  it('says how to get one where there is neither', () => {
    expect(() => fromFlag('https://gitlab.com')).toThrow(
      'run wireproof login gitlab-duo --instance https://gitlab.com, or set GITLAB_TOKEN',
    )
    expect(() => fromFlag('http://gitlab.example', { GITLAB_TOKEN: 'test-canary' })).toThrow('is not https')
    expect(() => fromFlag('builtin', { GITLAB_TOKEN: 'test-canary' })).toThrow('is no URL')
  })
})

describe('a login by OAuth, whose refresh token serves once', () => {
  const upstream = (mock: GitlabDuoMock, more: object = {}) =>
    read({ url: mock.url, gateway: mock.gatewayUrl, ...more })
  const keptRefresh = (record: LoginRecord) => {
    const found = openCredentialStore({ folder, env: {} }).read(record)?.credential
    return found?.kind === 'oauth' ? found.refreshToken : undefined
  }

  it('is used by several proxies at once: the token is exchanged once, and each of them answers', async () => {
    const mock = await withRefresh()
    const record = keepOauth(mock.url)
    const proxies = [await proxyOf(upstream(mock)), await proxyOf(upstream(mock)), await proxyOf(upstream(mock))]
    const answers = await Promise.all(proxies.flatMap((proxy) => [askFor(proxy), askFor(proxy)]))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200])
    expect(refreshesOf(mock)).toHaveLength(1)
    expect(keptRefresh(record)).toMatch(/^wireproof-refresh-/)
    expect(mock.leaked()).toEqual([])
  })

  it('goes on with what another proxy got, after its own token has been spent and ended', async () => {
    const mock = await withRefresh()
    keepOauth(mock.url, { accessToken: 'test-access-unknown', expiresAt: Date.now() + HOUR })
    const [first, second] = [await proxyOf(upstream(mock)), await proxyOf(upstream(mock))]
    // Each has a token that the instance does not take: the first one exchanges, the second one finds it done.
    expect([(await askFor(first)).status, (await askFor(second)).status]).toEqual([200, 200])
    expect(refreshesOf(mock)).toHaveLength(1)
  })

  it('that was ended on this machine is told as that, and nothing is asked of the instance', async () => {
    const mock = await withRefresh()
    const record = keepOauth(mock.url)
    const proxy = await proxyOf(upstream(mock))
    openCredentialStore({ folder, env: {} }).remove(record)
    const answer = await askFor(proxy)
    expect([answer.status, answer.text]).toEqual([401, expect.stringContaining('removed from this machine')])
    expect(refreshesOf(mock)).toEqual([])
  })

  it('that the instance has ended is told as that', async () => {
    const mock = await withRefresh()
    const record = keepOauth(mock.url, { refreshToken: 'test-canary-spent' })
    const answer = await askFor(await proxyOf(upstream(mock)))
    expect([answer.status, answer.text]).toEqual([401, expect.stringContaining('has to be done anew (invalid_grant')])
    expect(answer.text).not.toContain('canary')
    expect(keptRefresh(record)).toBe('test-canary-spent')
  })

  it('that cannot be kept serves as long as the proxy, which says so', async () => {
    const mock = await withRefresh()
    const record = keepOauth(mock.url)
    const store = openCredentialStore({ folder, env: {} })
    const full: CredentialStore = {
      ...store,
      async renew(id, run) {
        await run(store.read(id))
        throw new CredentialStoreError('cannot write: ENOSPC')
      },
    }
    const context = { env: {}, credentials: () => full }
    const target = gitlabDuoConfig.read({ url: mock.url, gateway: mock.gatewayUrl }, '/upstreams/0', context)
    const events: string[] = []
    const proxy = await proxyOf({ upstreams: [target], hostLog: ({ event }) => events.push(event) })
    expect((await askFor(proxy)).status).toBe(200)
    expect(events).toEqual(expect.arrayContaining(['refreshed', 'rotation-not-kept', 'minted']))
    expect(keptRefresh(record)).not.toMatch(/^wireproof-refresh-/)
  })

  it('that is damaged under a proxy that runs is told, and the refresh token is not spent', async () => {
    const mock = await withRefresh()
    keepOauth(mock.url)
    const proxy = await proxyOf(upstream(mock))
    const file = readdirSync(folder).find((name) => name.endsWith('.credential')) ?? ''
    writeFileSync(join(folder, file), 'test-damage')
    const answer = await askFor(proxy)
    expect([answer.status, answer.text]).toEqual([502, expect.stringContaining('has been changed or damaged')])
    expect(refreshesOf(mock)).toEqual([])
  })

  it('that stands in the configuration is exchanged once, and outlives the proxy', async () => {
    const mock = await withRefresh()
    const credential = { oauth: { clientId: APPLICATION, refreshToken: 'env:REFRESH' } }
    const start = (refresh: string) =>
      proxyOf(
        parseConfig(
          JSON.stringify({
            credentials: folder,
            upstreams: [{ provider: 'gitlab-duo', url: mock.url, gateway: mock.gatewayUrl, credential }],
          }),
          { REFRESH: refresh },
        ),
      )
    for (let restart = 0; restart < 3; restart++) {
      const proxy = await start('test-refresh-0')
      expect((await askFor(proxy)).status).toBe(200)
      await proxy.close(true)
    }
    expect(refreshesOf(mock).map(({ body }) => new URLSearchParams(body).get('refresh_token'))).toEqual([
      'test-refresh-0',
    ])
    // Another one in the environment is another login.
    const other = await askFor(await start('test-refresh-other'))
    expect([other.status, refreshesOf(mock)]).toEqual([401, expect.objectContaining({ length: 2 })])
    expect((await askFor(await start('test-refresh-0'))).status).toBe(200)
  })

  it('shows its tokens to nobody: not in the log, the answers, the files', async () => {
    const mock = await withRefresh()
    keepOauth(mock.url)
    const log: (HostLogEntry | object)[] = []
    const telling = { log: (entry: object) => log.push(entry), hostLog: (entry: HostLogEntry) => log.push(entry) }
    const proxy = await proxyOf({ ...upstream(mock), ...telling })
    const answers = [await askFor(proxy), await askFor(proxy, 'no-such-model')]
    mock.withdrawTokens()
    answers.push(await askFor(proxy))
    const models = await sendWhole({ method: 'GET', url: `${proxy.url}/v1/models` })
    const files = readdirSync(folder).map((name) => name + readFileSync(join(folder, name), 'latin1'))
    const minted = mock.minted().map(({ token }) => token)
    expect(log).toContainEqual(expect.objectContaining({ event: 'refreshed' }))
    expect(minted.length).toBeGreaterThan(1)
    const shown = JSON.stringify([log, answers.map(({ text, headers }) => [text, headers]), models.text, files])
    for (const token of [...minted, 'test-access-0', 'test-refresh-0']) expect(shown).not.toContain(token)
    expect(shown).not.toMatch(/wireproof-(access|refresh)-\d/)
  })
})
