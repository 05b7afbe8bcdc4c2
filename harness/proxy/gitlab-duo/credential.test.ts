import { describe, expect, it } from 'vitest'
import type { duo } from 'wireproof/providers'
import { HostError } from '../host.ts'
import { TransportError } from '../transport.ts'
import { labelOf } from './credential.ts'
import { type FakeAnswer, fakeAccount, INSTANCE, MINT, minted, START, settle } from './fake-account.ts'
import type { DuoCredential, DuoHostOptions } from './options.ts'

const OAUTH = '/oauth/token'
const LIFE = 7_200_000

/** An instance with OAuth whose refresh tokens serve once: `refresh-1` brings `access-1` and `refresh-2`. */
function rotating(
  more: { readonly oauth?: (n: number) => FakeAnswer | undefined; readonly refuses?: readonly string[] } = {},
) {
  const rotated: duo.OauthCredential[] = []
  let valid = 1
  let refreshes = 0
  let mints = 0
  const account = (given: Partial<DuoCredential & { kind: 'oauth' }> = {}, host: Partial<DuoHostOptions> = {}) =>
    fakeAccount(
      {
        instance({ url, headers, body }, clock) {
          if (new URL(url).pathname !== OAUTH) {
            if (more.refuses?.includes(headers['authorization'] ?? ''))
              return { status: 401, body: { error: 'invalid_token', error_description: 'revoked' } }
            return minted(++mints, clock.now() + 3_600_000)
          }
          const scripted = more.oauth?.(++refreshes)
          if (scripted !== undefined) return scripted
          const form = new URLSearchParams(String(body))
          if (form.get('refresh_token') !== `test-refresh-${valid}`)
            return { status: 400, body: { error: 'invalid_grant', error_description: 'spent' } }
          valid++
          return {
            status: 200,
            body: {
              access_token: `test-access-${valid - 1}`,
              refresh_token: `test-refresh-${valid}`,
              expires_in: LIFE / 1000,
              token_type: 'Bearer',
            },
          }
        },
      },
      {
        credential: {
          ...{ kind: 'oauth', refreshToken: 'test-refresh-1', clientId: 'test-client' },
          onRotated: async (credential) => void rotated.push(credential),
          ...given,
        },
        ...host,
      },
    )
  return { account, rotated }
}

describe('a login by OAuth', () => {
  it('is renewed once for everybody who waits, and what comes is kept before it is used', async () => {
    const { account, rotated } = rotating()
    const one = account()
    await Promise.all(Array.from({ length: 50 }, () => one.send()))
    expect(one.instance.to(OAUTH)).toHaveLength(1)
    const [refresh] = one.instance.to(OAUTH)
    expect(refresh?.headers['content-type']).toBe('application/x-www-form-urlencoded')
    expect(Object.fromEntries(new URLSearchParams(String(refresh?.body)))).toEqual({
      ...{ grant_type: 'refresh_token', refresh_token: 'test-refresh-1', client_id: 'test-client' },
    })
    expect(rotated).toEqual([
      { kind: 'oauth', accessToken: 'test-access-1', refreshToken: 'test-refresh-2', expiresAt: START + LIFE },
    ])
    expect(one.instance.to(MINT)[0]?.headers['authorization']).toBe('Bearer test-access-1')
  })

  it('is renewed once for many questions to the instance itself too', async () => {
    const { account } = rotating()
    const one = account({}, { transport: 'rest-code' })
    const url = `${INSTANCE}/api/v4/code_suggestions/completions`
    await Promise.all(Array.from({ length: 50 }, () => one.send('gitlab-duo', { url })))
    expect(one.instance.to(OAUTH)).toHaveLength(1)
    expect(new Set(one.gateway.requests.map(({ headers }) => headers['authorization']))).toEqual(
      new Set(['Bearer test-access-1']),
    )
    expect(one.gateway.requests).toHaveLength(50)
  })

  it('waits until what came is kept', async () => {
    let kept: (() => void) | undefined
    const { account } = rotating()
    const one = account({ onRotated: () => new Promise<void>((resolve) => (kept = resolve)) })
    const sent = one.send()
    await settle()
    expect(one.instance.to(MINT)).toEqual([])
    kept?.()
    expect((await sent).status).toBe(200)
  })

  it('goes on with what is in memory where it could not be kept, and says so', async () => {
    const { account } = rotating()
    const one = account({ onRotated: () => Promise.reject(new Error('the disk is full of test-refresh-2')) })
    expect((await one.send()).status).toBe(200)
    expect(one.log.map(({ event }) => event)).toContain('rotation-not-kept')
    expect(JSON.stringify(one.log)).not.toContain('test-refresh')
  })

  it('is renewed although its access token ended long ago', async () => {
    const { account } = rotating()
    const one = account({ accessToken: 'test-access-0', expiresAt: START - 86_400_000 })
    expect((await one.send()).status).toBe(200)
    expect(one.instance.to(MINT)[0]?.headers['authorization']).toBe('Bearer test-access-1')
  })

  it('shows each refresh token once, over a day', async () => {
    const { account, rotated } = rotating()
    const one = account()
    for (let hour = 0; hour < 24; hour++) {
      expect((await one.send()).status).toBe(200)
      one.clock.advance(3_600_000)
    }
    const shown = one.instance.to(OAUTH).map(({ body }) => new URLSearchParams(String(body)).get('refresh_token'))
    // Renewed at 0 h and then at the first request in the last five minutes of two hours or after: 2 h, 4 h … 22 h.
    expect(shown).toEqual(Array.from({ length: 12 }, (_, n) => `test-refresh-${n + 1}`))
    expect(rotated).toHaveLength(12)
  })

  it('is renewed once where the instance refuses its access token', async () => {
    const { account } = rotating({ refuses: ['Bearer test-access-0'] })
    const one = account({ accessToken: 'test-access-0', expiresAt: START + LIFE })
    expect((await one.send()).status).toBe(200)
    expect(one.instance.requests.map(({ url }) => new URL(url).pathname)).toEqual([MINT, OAUTH, MINT])
  })

  it('is not renewed again where the new token is refused as well', async () => {
    const { account } = rotating({ refuses: ['Bearer test-access-0', 'Bearer test-access-1'] })
    const one = account({ accessToken: 'test-access-0', expiresAt: START + LIFE })
    expect((await one.send()).error).toMatchObject({ failure: { kind: 'auth', status: 401 } })
    expect(one.instance.to(OAUTH)).toHaveLength(1)
    expect(one.instance.to(MINT)).toHaveLength(2)
  })

  it.each([
    ['invalid_grant', 400],
    ['invalid_client', 401],
  ])('that has ended (%s) is told to everybody and asked about once', async (error, status) => {
    const { account } = rotating({ oauth: () => ({ status, body: { error, error_description: 'no' } }) })
    const one = account()
    for (let n = 0; n < 3; n++) {
      const { error: told } = await one.send()
      expect(told).toMatchObject({ failure: { kind: 'auth', status: 401 } })
      expect(told?.message).toMatch(/has to be done anew/)
      one.clock.advance(3_600_000)
    }
    expect(one.instance.requests).toHaveLength(1)
  })

  it.each([
    ['a fault', { status: 503, body: { message: 'no' } }],
    ['a page of HTML', { status: 200, body: '<html></html>' }],
    ['a redirect', { status: 302, body: '' }],
    ['nobody', { error: new TransportError('unreachable', 'refused') }],
  ] as const)('meets %s: what has not ended is used, and it is tried again after a pause', async (_what, answer) => {
    const { account } = rotating({ oauth: (n) => (n <= 2 ? answer : undefined) })
    const one = account({ accessToken: 'test-access-0', expiresAt: START + 60_000 })
    expect((await one.send()).status).toBe(200)
    expect(one.instance.to(MINT)[0]?.headers['authorization']).toBe('Bearer test-access-0')
    one.clock.advance(25 * 60_000)
    expect((await one.send()).error).toBeInstanceOf(HostError)
    expect((await one.send()).error, 'the second is not tried at once').toBeInstanceOf(HostError)
    expect(one.instance.to(OAUTH)).toHaveLength(2)
    one.clock.advance(10_000)
    expect((await one.send()).status).toBe(200)
  })

  it('keeps the proxy from closing until what came is kept', async () => {
    let kept: (() => void) | undefined
    const { account } = rotating()
    const one = account({
      onRotated: () =>
        new Promise<void>((resolve) => {
          kept = resolve
        }),
    })
    one.send()
    await settle()
    let closed = false
    const closing = one.host.close().then(() => {
      closed = true
    })
    await settle()
    expect(closed).toBe(false)
    kept?.()
    await closing
    expect(closed).toBe(true)
  })

  it('is awaited when the proxy closes: its answer holds the next refresh token', async () => {
    const { account, rotated } = rotating()
    const one = account()
    const sent = one.send()
    await one.host.close()
    expect(rotated).toHaveLength(1)
    expect((await sent).error).toBeInstanceOf(HostError)
    expect(one.gateway.requests).toEqual([])
  })
})

describe('a personal access token', () => {
  it('is asked with as it is, and a refusal of it is told', async () => {
    const one = fakeAccount({ instance: () => ({ status: 401, body: { message: '401 Unauthorized' } }) })
    expect((await one.send()).error).toMatchObject({ failure: { kind: 'auth', status: 401 } })
    expect(one.instance.requests).toHaveLength(1)
  })
})

describe('labelOf()', () => {
  const pat = { kind: 'pat', token: 'glpat-secret' } as const
  const oauth = { kind: 'oauth', refreshToken: 'r-secret', clientId: 'c', onRotated: async () => {} } as const

  it('tells OAuth from a personal access token, one account from another, and shows neither', () => {
    expect(labelOf(INSTANCE, pat)).toMatch(/^pat-[0-9a-f]{8}@gitlab\.example\.test$/)
    expect(labelOf(INSTANCE, oauth)).toMatch(/^oauth-[0-9a-f]{8}@gitlab\.example\.test$/)
    expect(labelOf(INSTANCE, { kind: 'pat', token: 'glpat-other' })).not.toBe(labelOf(INSTANCE, pat))
    expect(labelOf(INSTANCE, pat) + labelOf(INSTANCE, oauth)).not.toContain('secret')
  })
})
