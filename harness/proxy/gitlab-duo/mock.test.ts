import { describe, expect, it } from 'vitest'
import { duo } from 'wireproof/providers'
import { systemClock } from '../../client/clock.ts'
import {
  createGitlabDuoMock,
  type DuoRefusal,
  type GitlabDuoOptions,
  testToken,
  testUser,
} from '../../upstream/gitlab-duo/index.ts'
import { HostError, type UpstreamHost } from '../host.ts'
import { defaultLimits } from '../options.ts'
import { closeBehindEachTest, closing } from '../sandwich.ts'
import { undiciTransport } from '../undici-transport.ts'
import { createDuoHost } from './index.ts'
import type { DuoCredential } from './options.ts'

closeBehindEachTest()

/** A host before an instance and a gateway that know nothing of it. */
async function behind(options: GitlabDuoOptions, credential: DuoCredential = { kind: 'pat', token: testToken }) {
  const mock = closing(await createGitlabDuoMock({ separate: true, ...options }))
  const sockets = closing(undiciTransport(defaultLimits))
  const host: UpstreamHost = closing(
    createDuoHost({
      ...{ instanceUrl: mock.url, gatewayUrl: mock.gatewayUrl, defaultModel: 'claude-sonnet-4-6', discovery: false },
      ...{ credential, clock: systemClock, send: sockets, flags: { mintRetryMs: 1, entitlementRetryMs: 1 } },
    }),
  )
  const transport = host.transport(sockets)
  const ask = () =>
    new Promise<{ readonly status?: number; readonly body: string; readonly error?: Error }>((resolve) => {
      const call = { dialect: 'anthropic-messages', endpoint: 'generate', baseUrl: mock.gatewayUrl } as const
      const body = '{"model":"claude-sonnet-4-6","max_tokens":9,"messages":[{"role":"user","content":"hello"}]}'
      let status = 0
      let text = ''
      transport.send(
        { method: 'POST', ...duo.gitlabDuo.prepare(call), body },
        {
          onHead: (told) => {
            status = told
          },
          onData(chunk) {
            text += Buffer.from(chunk).toString('utf8')
            return true
          },
          onEnd: () => resolve({ status, body: text }),
          onError: (error) => resolve({ body: text, error }),
        },
      )
    })
  return { mock, host, ask }
}

describe('what the scripted instance and its gateway refuse', () => {
  it.each<[DuoRefusal, string, number | undefined, RegExp]>([
    ['expired-token', 'auth', 401, /expired/],
    ['revoked-token', 'auth', 401, /revoked/],
    ['wrong-scope', 'permission', 403, /scope/],
    ['no-duo-permission', 'permission', 403, /token is valid, but its user has no permission/],
    ['direct-disabled', 'permission', 403, /no permission/],
    ['no-namespace', 'overloaded', 503, /no default namespace/],
    ['no-credits-at-mint', 'overloaded', 503, /without credits/],
    ['mint-unavailable', 'overloaded', 503, /could not mint/],
    ['community-edition', 'not-found', 404, /no Enterprise Edition/],
    ['dead-gateway-token', 'server', 502, /already ended/],
    ['quota-exceeded', 'quota', undefined, /out of credits/],
    ['not-entitled', 'permission', 403, /not entitled/],
    ['not-enabled', 'permission', 403, /does not offer the proxy/],
    ['no-models', 'not-found', 404, /no such model/],
    ['block-page', 'permission', 403, /stands before GitLab/],
    ['instance-block-page', 'permission', 403, /stands before GitLab/],
  ])('%s is read as what it is', async (refuse, kind, status, says) => {
    const { mock, ask } = await behind({ refuse })
    const { error, status: told = 0, body } = await ask()
    const failure = error instanceof HostError ? error.failure : duo.gitlabDuo.failure?.(told, body)
    expect(failure).toMatchObject({ kind, message: expect.stringMatching(says) })
    expect(failure?.status).toBe(status)
    expect(mock.leaked()).toEqual([])
  })
})

it('a withdrawn token is replaced once, for as many as it failed', async () => {
  const { mock, ask } = await behind({})
  expect((await ask()).status).toBe(200)
  mock.withdrawTokens()
  const all = await Promise.all(Array.from({ length: 20 }, ask))
  expect(all.map(({ status }) => status)).toEqual(Array(20).fill(200))
  expect(mock.mints()).toBe(2)
})

it('headers of every spelling satisfy the gateway, which checks them against the token', async () => {
  for (const headerCase of ['mixed', 'lower', 'title'] as const) {
    const { mock, ask } = await behind({
      mintForm: { headerCase, expiresAt: false, moreHeaders: { 'x-api-key': 'test-key' } },
    })
    expect((await ask()).status).toBe(200)
    expect(JSON.stringify(mock.received().at(-1)?.headers)).not.toContain('test-key')
  }
})

it('a login by OAuth is renewed where each refresh token serves once', async () => {
  const kept: duo.OauthCredential[] = []
  const refresh = { token: 'test-refresh-1', clientId: 'wireproof-test-application' }
  const token = { kind: 'oauth', value: 'test-access-1', scopes: ['ai_features'], expiresAt: 0, refresh } as const
  const { mock, ask } = await behind(
    { users: [{ ...testUser, tokens: [token] }] },
    {
      ...{
        kind: 'oauth',
        accessToken: token.value,
        expiresAt: 0,
        refreshToken: refresh.token,
        clientId: refresh.clientId,
      },
      onRotated: async (credential) => void kept.push(credential),
    },
  )
  const all = await Promise.all(Array.from({ length: 20 }, ask))
  expect(all.map(({ status }) => status)).toEqual(Array(20).fill(200))
  expect(kept).toHaveLength(1)
  expect(kept[0]?.refreshToken).not.toBe(refresh.token)
  expect(mock.mints()).toBe(1)
})
