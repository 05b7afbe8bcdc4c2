import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { createFakeClock } from '../../client/fake-clock.ts'
import { sendWhole } from '../../client/index.ts'
import { type GitlabDuoMock, type GitlabDuoOptions, testUser } from './index.ts'
import { bearer, closeAll, get, paths, post, start } from './testing.ts'

afterEach(closeAll)

const client = { client_id: 'wireproof-test-application', redirect_uri: 'http://127.0.0.1/callback' }
const verifier = 'a-verifier-of-at-least-forty-three-characters-'
const challenge = createHash('sha256').update(verifier).digest('base64url')

const asking = {
  ...client,
  response_type: 'code',
  code_challenge: challenge,
  code_challenge_method: 'S256',
  scope: 'ai_features read_user',
  state: 'mine',
}

const authorize = (mock: GitlabDuoMock, change: Readonly<Record<string, string>> = {}) =>
  get(`${mock.url}/oauth/authorize?${new URLSearchParams({ ...asking, ...change })}`, {})

async function codeFrom(mock: GitlabDuoMock): Promise<string> {
  const answer = await authorize(mock)
  return new URL(answer.headers['location'] ?? '').searchParams.get('code') ?? ''
}

const token = (
  mock: GitlabDuoMock,
  form: Readonly<Record<string, string>>,
  type = 'application/x-www-form-urlencoded',
) =>
  sendWhole({ url: `${mock.url}/oauth/token`, headers: { 'content-type': type }, body: `${new URLSearchParams(form)}` })

const byCode = (code: string) => ({ ...client, grant_type: 'authorization_code', code, code_verifier: verifier })
const byRefresh = (refresh_token: string) => ({
  client_id: client.client_id,
  grant_type: 'refresh_token',
  refresh_token,
})

const clock = () => createFakeClock(1_767_225_600_000)

describe('signing in', () => {
  it('goes back to the application with a code and its state', async () => {
    const answer = await authorize(await start())
    expect(answer.status).toBe(302)
    const back = new URL(answer.headers['location'] ?? '')
    expect([back.origin + back.pathname, back.searchParams.get('state')]).toEqual([client.redirect_uri, 'mine'])
  })

  it.each<[string, Record<string, string>, number, string]>([
    ['of another application', { client_id: 'x' }, 401, 'invalid_client'],
    ['that goes elsewhere', { redirect_uri: 'http://127.0.0.1/x' }, 400, 'invalid_request'],
    ['without a challenge', { code_challenge: '' }, 400, 'invalid_request'],
    ['with a plain challenge', { code_challenge_method: 'plain' }, 400, 'invalid_request'],
    ['for a token at once', { response_type: 'token' }, 400, 'invalid_request'],
    ['of nobody', { username: 'nobody' }, 400, 'access_denied'],
  ])('%s is refused', async (_name, change, status, error) => {
    const answer = await authorize(await start(), change)
    expect([answer.status, JSON.parse(answer.text)]).toEqual([status, { error, error_description: expect.any(String) }])
  })
})

describe('a code', () => {
  it('is good for a token with the scopes that were asked for, two hours long', async () => {
    const time = clock()
    const mock = await start({ clock: time })
    const answer = await token(mock, byCode(await codeFrom(mock)))
    const document = JSON.parse(answer.text)
    expect([answer.status, document]).toEqual([
      200,
      {
        access_token: expect.any(String),
        token_type: 'Bearer',
        expires_in: 7200,
        refresh_token: expect.any(String),
        scope: 'ai_features read_user',
        created_at: 1_767_225_600,
      },
    ])
    const statusOf = async (path: string) => (await get(`${mock.url}${path}`, bearer(document.access_token))).status
    expect(await statusOf('/api/v4/user')).toBe(200)
    expect((await post(`${mock.url}${paths.agents}`, '', bearer(document.access_token))).status).toBe(201)
    expect((await post(`${mock.url}${paths.graphql}`, {}, bearer(document.access_token))).status).toBe(403)
    time.advance(7_199_000)
    expect(await statusOf('/api/v4/user')).toBe(200)
    time.advance(1000)
    expect(await statusOf('/api/v4/user')).toBe(401)
  })

  it.each<[string, Record<string, string>, number, string]>([
    ['with another verifier', { code_verifier: 'x' }, 400, 'invalid_grant'],
    ['without one', { code_verifier: '' }, 400, 'invalid_grant'],
    ['from elsewhere', { redirect_uri: 'http://127.0.0.1/x' }, 400, 'invalid_grant'],
    ['that was never given', { code: 'x' }, 400, 'invalid_grant'],
    ['of another application', { client_id: 'x' }, 401, 'invalid_client'],
    ['for something else', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
  ])('%s is refused', async (_name, change, status, error) => {
    const mock = await start()
    const answer = await token(mock, { ...byCode(await codeFrom(mock)), ...change })
    expect([answer.status, JSON.parse(answer.text)]).toEqual([status, { error, error_description: expect.any(String) }])
  })

  it('is good once, and in a form only', async () => {
    const mock = await start()
    const code = await codeFrom(mock)
    expect((await token(mock, byCode(code), 'application/json')).status).toBe(400)
    expect((await token(mock, byCode(code))).status).toBe(200)
    expect(JSON.parse((await token(mock, byCode(code))).text)).toMatchObject({ error: 'invalid_grant' })
  })

  it('needs the secret of an application that has one', async () => {
    const applications = [{ clientId: client.client_id, redirectUri: client.redirect_uri, secret: 'test-secret' }]
    const mock = await start({ applications })
    const code = await codeFrom(mock)
    expect((await token(mock, byCode(code))).status).toBe(401)
    expect((await token(mock, { ...byCode(code), client_secret: 'test-secret' })).status).toBe(200)
  })
})

describe('a refresh token', () => {
  const signedIn: GitlabDuoOptions = {
    users: [
      {
        ...testUser,
        tokens: [
          {
            kind: 'oauth',
            value: 'access-0',
            scopes: ['api'],
            expiresAt: 1,
            refresh: { token: 'refresh-0', clientId: client.client_id },
          },
        ],
      },
    ],
  }

  it('is good once, after its access token too, and gives the next one', async () => {
    const mock = await start(signedIn)
    const first = JSON.parse((await token(mock, byRefresh('refresh-0'))).text)
    expect((await get(`${mock.url}/api/v4/user`, bearer(first.access_token))).status).toBe(200)
    const again = await token(mock, byRefresh('refresh-0'))
    expect([again.status, JSON.parse(again.text)]).toMatchObject([400, { error: 'invalid_grant' }])
    const second = JSON.parse((await token(mock, byRefresh(first.refresh_token))).text)
    expect(second.refresh_token).not.toBe(first.refresh_token)
    expect(second.scope).toBe('api')
  })

  it('is good to its own application, while its token is not revoked', async () => {
    const mock = await start({
      ...signedIn,
      applications: [
        { clientId: client.client_id, redirectUri: client.redirect_uri },
        { clientId: 'other', redirectUri: client.redirect_uri },
      ],
    })
    const statusOf = async (change: object) => (await token(mock, { ...byRefresh('refresh-0'), ...change })).status
    expect(await statusOf({ client_id: 'other' })).toBe(400)
    expect(await statusOf({ refresh_token: 'x' })).toBe(400)
    mock.change((settings) => ({
      ...settings,
      users: settings.users.map((user) => ({
        ...user,
        tokens: user.tokens.map((one) => ({ ...one, revoked: true })),
      })),
    }))
    expect(await statusOf({})).toBe(400)
  })
})
