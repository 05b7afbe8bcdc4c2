import { createServer, type RequestListener, type Server } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { sendWhole } from '../../client/index.ts'
import { createGitlabDuoMock, type DuoRefusal, type GitlabDuoMock, testToken } from '../../upstream/gitlab-duo/index.ts'
import { listen } from '../../upstream/start-upstream.ts'
import { LoginError, loginWithOAuth, loginWithToken, readInstanceUrl } from './index.ts'

const open: { close(): unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

async function mockOf(refuse?: DuoRefusal): Promise<GitlabDuoMock> {
  const mock = await createGitlabDuoMock(refuse === undefined ? {} : { refuse })
  open.push(mock)
  return mock
}

async function serve(respond: RequestListener): Promise<string> {
  const server: Server = createServer(respond)
  open.push({ close: () => server.close() })
  return await listen(server, 0, '127.0.0.1')
}

const NOW = 1_800_000_000_000
const options = { force: false, now: () => NOW }

async function refusal(login: Promise<unknown>): Promise<string> {
  const error = await login.then(
    () => new Error('it came about'),
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(LoginError)
  return (error as LoginError).message
}

describe('a login by a personal access token', () => {
  it('is kept with what the instance says of it, when one gateway token was got', async () => {
    const mock = await mockOf()
    mock.change((settings) => ({
      ...settings,
      users: settings.users.map((user) => ({
        ...user,
        tokens: [{ kind: 'pat', value: testToken, scopes: ['ai_features'], expiresAt: Date.UTC(2099, 0, 1) }],
      })),
    }))
    expect(await loginWithToken(mock.url, testToken, options)).toEqual({
      record: {
        provider: 'gitlab-duo',
        instance: mock.url,
        account: 'login',
        credential: { kind: 'pat', token: testToken, scopes: ['ai_features'], expiresOn: '2099-01-01' },
        savedAt: NOW,
      },
    })
    expect(mock.mints()).toBe(1)
    const told = mock.received().map(({ method, path, headers }) => [method, path, headers['authorization']])
    expect(told).toEqual([
      ['GET', '/api/v4/personal_access_tokens/self', `Bearer ${testToken}`],
      ['POST', '/api/v4/ai/third_party_agents/direct_access', `Bearer ${testToken}`],
    ])
    expect(mock.received().map(({ query }) => query)).toEqual(['', ''])
  })

  it.each<[DuoRefusal, RegExp]>([
    ['no-duo-permission', /the token is valid, but its user has no permission to use GitLab Duo here .*403/],
    ['direct-disabled', /the token is valid, but its user has no permission to use GitLab Duo here/],
    ['wrong-scope', /the token has no scope for GitLab Duo: it needs ai_features, or api/],
    ['no-namespace', /no default namespace for GitLab Duo/],
    ['no-credits-at-mint', /could not mint a token, which is also what it says to an account without credits/],
    ['community-edition', /mints no tokens for the AI gateway/],
  ])('that is good, but %s, is not kept unless that is asked for', async (refuse, says) => {
    const mock = await mockOf(refuse)
    const said = await refusal(loginWithToken(mock.url, testToken, options))
    expect(said).toMatch(says)
    expect(said).toContain('--force')
    expect(said).not.toContain(testToken)
    const forced = await loginWithToken(mock.url, testToken, { ...options, force: true })
    expect(forced.warning).toMatch(says)
    expect(forced.record.credential).toMatchObject({ kind: 'pat', token: testToken })
  })

  it.each<[string, DuoRefusal | undefined, string, RegExp]>([
    ['has expired', 'expired-token', testToken, /does not accept the token .*401.*expired/],
    ['was revoked', 'revoked-token', testToken, /does not accept the token .*401.*revoked/],
    ['is unknown', undefined, 'glpat-test-canary', /does not accept the token .*401/],
  ])('that %s is never kept', async (_what, refuse, token, says) => {
    const mock = await mockOf(refuse)
    const said = await refusal(loginWithToken(mock.url, token, { ...options, force: true }))
    expect(said).toMatch(says)
    expect(said).not.toContain(token)
    expect(mock.mints()).toBe(0)
  })

  it('goes on where the instance says nothing of the token itself', async () => {
    const url = await serve((request, response) => {
      const mints = request.url?.endsWith('/direct_access') === true
      response.writeHead(mints ? 201 : 403, { 'content-type': 'application/json' })
      response.end(mints ? '{"token":"test-gateway-token","headers":{}}' : '{"error":"insufficient_scope"}')
    })
    const { record } = await loginWithToken(url, 'test-canary', options)
    expect(record.credential).toEqual({ kind: 'pat', token: 'test-canary', scopes: [] })
  })

  it.each<[string, RequestListener, RegExp]>([
    [
      'quotes the token',
      (_request, response) => void response.writeHead(401).end('{"message":"Bad token glpat-test-canary"}'),
      /Bad token \[redacted\]/,
    ],
    [
      'shows a block page',
      (_request, response) =>
        void response.writeHead(403).end('<!DOCTYPE html><title>Attention</title><p>glpat-test-canary'),
      /what stands before GitLab refused the request .*HTML page, "Attention"/,
    ],
    [
      'is no GitLab',
      (_request, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Welcome</html>'),
      /without a token for its AI Gateway; is .* a GitLab\?/,
    ],
    [
      'points elsewhere',
      (_request, response) => void response.writeHead(302, { location: 'https://elsewhere.example/api' }).end(),
      /points to https:\/\/elsewhere\.example; name that instance/,
    ],
    [
      'points nowhere',
      (_request, response) => void response.writeHead(302, { location: 'https://' }).end(),
      /points to https:\/\/; name that instance/,
    ],
    ['breaks off', (request) => void request.socket.destroy(), /cannot be reached: ECONNRESET/],
    [
      'has no end',
      (_request, response) => {
        const more = (): unknown => response.write('x'.repeat(65_536), (error) => error ?? more())
        more()
      },
      /more than a megabyte/,
    ],
  ])('is told of an instance that %s', async (_what, respond, says) => {
    const said = await refusal(loginWithToken(await serve(respond), 'glpat-test-canary', options))
    expect(said).toMatch(says)
    expect(said).not.toContain('glpat-test-canary')
  })

  it('is told of an instance that is not there', async () => {
    const gone = createServer()
    const url = await listen(gone, 0, '127.0.0.1')
    gone.close()
    expect(await refusal(loginWithToken(url, testToken, options))).toBe(`${url} cannot be reached: ECONNREFUSED`)
  })
})

describe('a login by OAuth', () => {
  const clientId = 'wireproof-test-application'

  /** The application as it is registered; what `browse` does with the printed URL is what a person does in a browser. */
  async function logIn(
    mock: GitlabDuoMock,
    browse: (url: string, redirectUri: string) => unknown,
    more: {
      readonly clientId?: string
      readonly clientSecret?: string
      readonly timeoutMs?: number
      force?: boolean
    } = {},
    registered = {},
  ) {
    const { timeoutMs = 10_000, force = false, ...application } = more
    let browsing: unknown
    const login = await loginWithOAuth(
      { instance: mock.url, clientId, ...application },
      {
        ...options,
        force,
        port: 0,
        scopes: ['ai_features', 'read_user'],
        timeoutMs,
        onUrl(url, redirectUri) {
          mock.change({ applications: [{ clientId, redirectUri, ...registered }] })
          browsing = browse(url, redirectUri)
        },
      },
    )
    await browsing
    return login
  }

  /** Follows the URL, agrees, and is sent back. */
  async function agree(url: string): Promise<readonly [status: number, page: string]> {
    const asked = await sendWhole({ method: 'GET', url })
    const back = await sendWhole({ method: 'GET', url: asked.headers['location'] ?? '' })
    expect(back.headers['content-security-policy']).toBe("default-src 'none'")
    return [back.status, back.text]
  }

  it('follows the URL that was told, back to this machine', async () => {
    const mock = await mockOf()
    let asked = new URL('http://nowhere.invalid')
    let page: readonly [number, string] | undefined
    const { record } = await logIn(mock, async (url) => {
      asked = new URL(url)
      page = await agree(url)
    })
    const { state, code_challenge, redirect_uri, ...rest } = Object.fromEntries(asked.searchParams)
    expect(rest).toEqual({
      client_id: clientId,
      response_type: 'code',
      scope: 'ai_features read_user',
      code_challenge_method: 'S256',
    })
    expect(redirect_uri).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/callback$/)
    expect([state, code_challenge]).toEqual([
      expect.stringMatching(/^[\w-]{43}$/),
      expect.stringMatching(/^[\w-]{43}$/),
    ])
    expect(page).toEqual([200, expect.stringContaining('You can close this page')])
    expect(record.credential).toEqual({
      kind: 'oauth',
      clientId,
      accessToken: expect.stringContaining('wireproof-access'),
      expiresAt: NOW + 7_200_000,
      refreshToken: expect.stringContaining('wireproof-refresh'),
      scopes: ['ai_features', 'read_user'],
    })
    expect(mock.mints()).toBe(1)
  })

  it('is not ended, nor answered, by who does not know its state', async () => {
    const mock = await mockOf()
    const seen: number[] = []
    await logIn(mock, async (url, redirectUri) => {
      const strangers = ['?code=evil', '?code=evil&state=', `?code=evil&state=${'A'.repeat(43)}`, '?error=no&state=x']
      for (const query of strangers) seen.push((await sendWhole({ method: 'GET', url: redirectUri + query })).status)
      const state = new URL(url).searchParams.get('state')
      seen.push((await sendWhole({ method: 'POST', url: `${redirectUri}?code=evil&state=${state}` })).status)
      seen.push((await sendWhole({ method: 'GET', url: redirectUri.replace('callback', '') })).status)
      seen.push((await agree(url))[0])
    })
    expect(seen).toEqual([400, 400, 400, 400, 404, 404, 200])
  })

  it('listens on the loopback address alone, and no longer than it needs', async () => {
    const mock = await mockOf()
    let at = ''
    await logIn(mock, (url, redirectUri) => {
      at = redirectUri
      return agree(url)
    })
    expect(new URL(at).hostname).toBe('127.0.0.1')
    await expect(sendWhole({ method: 'GET', url: at })).rejects.toThrow('ECONNREFUSED')
  })

  const refuse = (query: string) => (url: string, redirectUri: string) =>
    sendWhole({ method: 'GET', url: `${redirectUri}?${query}&state=${new URL(url).searchParams.get('state')}` })

  it.each<[string, Parameters<typeof logIn>[1], Parameters<typeof logIn>[2], RegExp]>([
    [
      'nobody comes',
      () => {},
      { timeoutMs: 50 },
      /nobody came back in .* redirect URI http:\/\/127\.0\.0\.1:\d+\/callback$/,
    ],
    [
      'the user does not agree',
      refuse('error=access_denied&error_description=They%20said%20no%1b%5b2J'),
      {},
      /did not authorize the application \(access_denied: They said no\?\[2J\)/,
    ],
    ['the answer holds nothing', refuse('code='), {}, /\(no code came\)/],
    [
      'the code is not good',
      refuse('code=test-canary-code'),
      {},
      /gave no tokens \(400 invalid_grant.*\): the code is spent/,
    ],
    [
      'the application is another one',
      refuse('code=test-canary-code'),
      { clientId: 'test-other', clientSecret: 'test-canary-secret' },
      /gave no tokens \(401 invalid_client.*\): the application id is unknown/,
    ],
  ])('fails where %s', async (_what, browse, more, says) => {
    const said = await refusal(logIn(await mockOf(), browse, more))
    expect(said).toMatch(says)
    expect(said).not.toContain('canary')
  })

  it('shows the secret of a confidential application, at the token endpoint alone', async () => {
    const mock = await mockOf()
    const clientSecret = 'test-canary-secret'
    const { record } = await logIn(mock, agree, { clientSecret }, { secret: clientSecret })
    expect(record.credential).toMatchObject({ clientSecret })
    const holding = mock.received().filter((one) => JSON.stringify(one).includes(clientSecret))
    expect(holding.map(({ path, query }) => [path, query])).toEqual([['/oauth/token', '']])
    await expect(logIn(mock, agree, { clientSecret: 'test-wrong' }, { secret: clientSecret })).rejects.toThrow(
      'the application is confidential and wants its secret',
    )
  })

  it('revokes what it does not keep', async () => {
    const mock = await mockOf('no-duo-permission')
    const said = await refusal(logIn(mock, agree))
    expect(said).toContain('the token is valid, but its user has no permission to use GitLab Duo here')
    const revoked = mock.received().filter(({ path }) => path === '/oauth/revoke')
    expect(revoked.map(({ body }) => new URLSearchParams(body).get('token')?.split('-')[1])).toEqual([
      'refresh',
      'access',
    ])
    expect((await logIn(mock, agree, { force: true })).warning).toContain('no permission to use GitLab Duo')
  })

  it('says that its port is taken', async () => {
    const taken = await serve(() => {})
    const port = Number(new URL(taken).port)
    const application = { instance: 'http://127.0.0.1:1', clientId }
    const login = loginWithOAuth(application, { ...options, port, scopes: [], timeoutMs: 1, onUrl: () => {} })
    expect(await refusal(login)).toMatch(new RegExp(`port ${port} is taken; choose another with --port`))
  })
})

describe('readInstanceUrl()', () => {
  it.each([
    ['https://gitlab.example', 'https://gitlab.example'],
    ['https://GitLab.example:8443/', 'https://gitlab.example:8443'],
    ['https://gitlab.example/gitlab/api/v4/', 'https://gitlab.example/gitlab'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
  ])('reads %s', (written, url) => expect(readInstanceUrl(written)).toEqual({ ok: true, url }))

  it.each([
    ['test-canary', 'is no URL'],
    ['http://gitlab.example', 'is not https'],
    ['http://127.0.0.1.example', 'is not https'],
    ['ftp://gitlab.example', 'is not https'],
    ['https://me:test-canary@gitlab.example', 'holds a credential'],
    ['https://gitlab.example/?private_token=test-canary', 'a query'],
    ['https://gitlab.example/#test-canary', 'a fragment'],
  ])('refuses %s', (written, says) => {
    expect(readInstanceUrl(written)).toEqual({ ok: false, problem: expect.stringContaining(says) })
    expect(JSON.stringify(readInstanceUrl(written))).not.toContain('canary')
  })
})
