import { describe, expect, it } from 'vitest'
import { fakeAccount, fakeTransport, GATEWAY, INSTANCE, settle } from './fake-account.ts'

describe('the endpoints of the instance itself', () => {
  const CHAT = `${INSTANCE}/api/v4/chat/completions`
  const rest = (
    instance: Parameters<typeof fakeAccount>[0]['gateway'],
    transport: 'rest-chat' | 'rest-code' = 'rest-chat',
  ) => fakeAccount({ ...(instance === undefined ? {} : { gateway: instance }) }, { transport })
  const sendTo = (account: ReturnType<typeof fakeAccount>) => account.send('gitlab-duo', { url: CHAT })

  it('are gone to only where the operator says so, whatever the gateway answers', async () => {
    for (const status of [403, 404]) {
      const account = fakeAccount({ instance: () => ({ status, body: { message: 'no' } }) })
      await account.send()
      expect(account.instance.requests.map(({ url }) => url)).toEqual([
        `${INSTANCE}/api/v4/ai/third_party_agents/direct_access`,
      ])
      expect(account.host.route('openai-chat', 'gitlab-duo')).toMatchObject({
        dialect: 'anthropic-messages',
        baseUrl: GATEWAY,
      })
    }
  })

  it.each([
    ['rest-chat', 'gitlab-duo-chat'],
    ['rest-code', 'gitlab-duo-code'],
  ] as const)('%s is %s at the instance, of one model alone', (transport, dialect) => {
    const { host } = rest(undefined, transport)
    for (const model of [undefined, 'gitlab-duo', 'claude-sonnet-4-6'])
      expect(host.route('openai-chat', model)).toEqual({ dialect, baseUrl: INSTANCE, model: 'gitlab-duo' })
    expect(host.route('openai-chat', 'gpt-5')).toMatchObject({ failure: { kind: 'not-found', status: 404 } })
    expect(host.models().map(({ id }) => id)).toEqual(['gitlab-duo'])
  })

  it('get the token of the instance, and no mint', async () => {
    const account = rest(() => ({ status: 201, body: '"hello"' }))
    expect(await sendTo(account)).toMatchObject({ status: 201, body: '"hello"' })
    expect(account.gateway.requests[0]?.headers['authorization']).toBe('Bearer test-key-glpat')
    expect(account.instance.requests).toEqual([])
  })

  it('that are not offered are asked about once, then again after a while', async () => {
    let offered = false
    const account = rest(() =>
      offered ? { status: 201, body: '"hello"' } : { status: 404, body: { message: '404 Not Found' } },
    )
    for (let n = 0; n < 5; n++)
      expect((await sendTo(account)).error).toMatchObject({
        failure: { kind: 'not-found', status: 404, code: 'unsupported_transport' },
      })
    expect(account.gateway.requests).toHaveLength(1)
    expect(account.log.map(({ event }) => event)).toEqual(['suspended'])
    offered = true
    account.clock.advance(600_000)
    expect((await sendTo(account)).status).toBe(201)
  })

  it.each([
    [401, { message: '401 Unauthorized' }, { kind: 'auth', status: 401 }],
    [403, { message: '403 Forbidden' }, { kind: 'permission', status: 403, code: 'permission_denied' }],
    [400, { error: 'content is missing' }, { kind: 'invalid-request', status: 400, message: 'content is missing' }],
    [413, { message: '413 Request Entity Too Large' }, { kind: 'too-large', status: 413 }],
    [429, { message: { error: 'too many' } }, { kind: 'rate-limit', status: 429 }],
    [502, '<html>', { kind: 'server', status: 502 }],
  ])('that answer %i say so', async (status, body, failure) => {
    const account = rest(() => ({ status, body }))
    expect((await sendTo(account)).error).toMatchObject({ failure })
    expect(account.gateway.requests).toHaveLength(1)
  })

  it('are sent nothing of another place', async () => {
    const account = rest(() => ({ status: 201 }))
    expect((await account.send('gitlab-duo', { url: `${GATEWAY}/v1/x` })).error).toMatchObject({
      failure: { status: 500 },
    })
    expect(account.gateway.requests).toEqual([])
  })

  it('chat is asked one question at a time, since a user has one history; whoever leaves gives up the turn', async () => {
    const { clock, host } = rest(undefined)
    const ends: (() => void)[] = []
    let open = 0
    let most = 0
    const transport = host.transport({
      send(_request, listener) {
        most = Math.max(most, ++open)
        ends.push(() => {
          open--
          listener.onHead(201, {})
          listener.onEnd()
        })
        return { resume() {}, abort: () => void open-- }
      },
      close: () => Promise.resolve(),
    })
    let told = 0
    const ask = () =>
      transport.send(
        { method: 'POST', url: CHAT, headers: {}, body: '{}' },
        { onHead: () => {}, onData: () => true, onEnd: () => void told++, onError: () => {} },
      )
    const calls = [ask(), ask(), ask(), ask()]
    await settle()
    expect(ends).toHaveLength(1)
    calls[1]?.abort()
    ends[0]?.()
    await settle()
    expect(ends, 'the third one: the second has left').toHaveLength(2)
    calls[2]?.abort()
    await settle()
    expect(ends).toHaveLength(3)
    ends[2]?.()
    await settle()
    expect([told, most, open]).toEqual([2, 1, 0])
    expect(clock.waiting).toEqual([])
  })

  it('chat lets no more wait than would be answered in time', async () => {
    const account = fakeAccount({}, { transport: 'rest-chat' })
    const transport = account.host.transport(fakeTransport(account.clock, () => 'hangs'))
    const errors: string[] = []
    for (let n = 0; n < 34; n++)
      transport.send(
        { method: 'POST', url: CHAT, headers: {}, body: '{}' },
        { onHead: () => {}, onData: () => true, onEnd: () => {}, onError: (error) => void errors.push(error.message) },
      )
    await settle()
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatch(/one question at a time/)
  })

  it('a login is renewed once for all who ask at the same time', async () => {
    let refreshes = 0
    const account = fakeAccount(
      {
        instance: () => ({
          ...{ status: 200 },
          body: { access_token: `test-access-${++refreshes}`, refresh_token: 'test-refresh-2', expires_in: 7200 },
        }),
        gateway: () => ({ status: 200, body: { choices: [] } }),
      },
      {
        transport: 'rest-code',
        credential: {
          ...{ kind: 'oauth', refreshToken: 'test-refresh-1', clientId: 'c' },
          onRotated: async () => {},
        },
      },
    )
    const all = await Promise.all(Array.from({ length: 20 }, () => sendTo(account)))
    expect(all.map(({ status }) => status)).toEqual(Array(20).fill(200))
    expect(refreshes).toBe(1)
  })

  it('that answer again rest as briefly as the first time', async () => {
    let broken = true
    const account = rest(() => (broken ? { status: 502, body: {} } : { status: 201, body: '"x"' }))
    await sendTo(account)
    for (const rests of [1_000, 1_000]) {
      expect((await sendTo(account)).error).toMatchObject({ failure: { retryAfterMs: rests } })
      account.clock.advance(rests)
      broken = false
      expect((await sendTo(account)).status).toBe(201)
      broken = true
      await sendTo(account)
    }
  })

  it('an access token that the instance refuses is renewed once', async () => {
    const account = fakeAccount(
      {
        instance: () => ({
          status: 200,
          body: { access_token: 'test-access-2', refresh_token: 'test-refresh-2', expires_in: 7200 },
        }),
        gateway: ({ headers }) =>
          headers['authorization'] === 'Bearer test-access-1'
            ? { status: 401, body: { message: '401' } }
            : { status: 201, body: '"x"' },
      },
      {
        transport: 'rest-chat',
        credential: {
          ...{ kind: 'oauth', accessToken: 'test-access-1', refreshToken: 'test-refresh-1', clientId: 'c' },
          onRotated: async () => {},
        },
      },
    )
    expect((await sendTo(account)).status).toBe(201)
    expect(account.instance.requests).toHaveLength(1)
    expect(account.gateway.requests).toHaveLength(2)
  })
})
