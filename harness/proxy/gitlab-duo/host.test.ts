import { describe, expect, it } from 'vitest'
import type { ProxyDialect } from '../dialect.ts'
import { ProxyConfigError } from '../routing.ts'
import { TransportError } from '../transport.ts'
import { fakeAccount, fakeTransport, GATEWAY, INSTANCE, minted, settle } from './fake-account.ts'
import { createDuoHost } from './index.ts'

const DEFINITIONS = '/ai/v1/models/definitions'
const GRAPHQL = '/api/graphql'
const DAY = 86_400_000

describe('route()', () => {
  const { host } = fakeAccount({})

  it.each<[ProxyDialect, string | undefined, ProxyDialect, string | undefined]>([
    ['anthropic-messages', 'claude-opus-4-8', 'anthropic-messages', undefined],
    ['openai-chat', 'claude-opus-4-8', 'anthropic-messages', undefined],
    ['openai-chat', 'duo-chat-gpt-5-1', 'openai-chat', 'gpt-5.1-2025-11-13'],
    ['anthropic-messages', 'duo-chat-gpt-5-1', 'openai-responses', 'gpt-5.1-2025-11-13'],
    ['openai-responses', 'gitlab-duo', 'anthropic-messages', 'claude-sonnet-4-6'],
    ['openai-responses', undefined, 'anthropic-messages', 'claude-sonnet-4-6'],
    ['codex', 'gpt-5.3-codex', 'openai-responses', undefined],
    ['openai-chat', 'a-model-of-tomorrow', 'openai-responses', undefined],
  ])('a client of %s that names %s speaks %s, as %s', (client, model, dialect, replaced) => {
    expect(host.route(client, model)).toEqual({
      ...{ dialect, baseUrl: GATEWAY },
      ...(replaced === undefined ? {} : { model: replaced }),
    })
  })
})

describe('where the gateway is', () => {
  const hostOf = (instanceUrl: string, gatewayUrl?: string) => {
    const { clock, instance: send } = fakeAccount({})
    const credential = { kind: 'pat', token: 'test-key-glpat' } as const
    const gateway = gatewayUrl === undefined ? {} : { gatewayUrl }
    return createDuoHost({ instanceUrl, credential, defaultModel: 'm', clock, send, discovery: false, ...gateway })
  }
  const baseOf = (...of: Parameters<typeof hostOf>) => hostOf(...of).route('openai-chat', 'm')

  it('is known of gitlab.com, and is what the operator says anywhere else', () => {
    expect(baseOf('https://gitlab.com')).toMatchObject({ baseUrl: 'https://cloud.gitlab.com/ai' })
    expect(baseOf(INSTANCE, 'http://127.0.0.1:5052/')).toMatchObject({ baseUrl: 'http://127.0.0.1:5052' })
    expect(baseOf(INSTANCE, 'https://cloud.gitlab.com/ai')).toMatchObject({ baseUrl: 'https://cloud.gitlab.com/ai' })
  })

  it('has to be said of an instance of one’s own', () => {
    expect(() => hostOf(INSTANCE)).toThrow(ProxyConfigError)
  })
})

describe('models()', () => {
  const list = (refs: readonly string[]) => ({
    status: 200,
    body: { models: refs.map((identifier) => ({ name: identifier, identifier })) },
  })
  const idsOf = ({ host }: ReturnType<typeof fakeAccount>) => host.models().map(({ id }) => id)

  it('tells the alias and the dated table, without asking anybody', () => {
    const account = fakeAccount({})
    const models = account.host.models()
    expect(models[0]).toEqual({ id: 'gitlab-duo', name: 'GitLab Duo', created: 0, owner: 'wireproof' })
    expect(models).toContainEqual({
      id: 'claude-opus-4-8',
      name: 'Claude Opus 4.8',
      created: 1_781_568_000,
      owner: 'anthropic',
    })
    expect(account.instance.requests).toEqual([])
  })

  it('before, during and after a change: tells what was found out the next time, and nothing flickers', async () => {
    let refs: readonly string[] = ['claude_opus_4_8', 'claude_sonnet_4_6']
    const account = fakeAccount({ instance: () => list(refs) }, { discovery: true })
    const before = idsOf(account)
    expect(before, 'asking waits for nobody').toContain('claude-opus-4-8')
    await settle()
    expect(idsOf(account)).toEqual(before)

    refs = ['claude_sonnet_4_6']
    account.clock.advance(15 * 60_000)
    expect(idsOf(account), 'while it is looked for').toEqual(before)
    await settle()
    expect(account.log.map(({ event, model }) => [event, model]).at(-1)).toEqual(['model-vanished', 'claude-opus-4-8'])
    expect(idsOf(account), 'it vanished, and is not gone').toEqual(before)
    expect(account.host.route('anthropic-messages', 'claude-opus-4-8')).toMatchObject({ dialect: 'anthropic-messages' })

    account.clock.advance(DAY - 15 * 60_000)
    expect(idsOf(account)).toEqual(before.filter((id) => id !== 'claude-opus-4-8'))
  })

  it('keeps the last list where a newer one cannot be got', async () => {
    let broken = false
    const account = fakeAccount(
      {
        instance: () => (broken ? { error: new TransportError('unreachable', 'refused') } : list(['claude_opus_4_8'])),
      },
      { discovery: true, flags: { vanishedMs: 1 } },
    )
    account.host.models()
    await settle()
    const known = idsOf(account)
    broken = true
    for (let n = 0; n < 10; n++) {
      account.clock.advance(DAY)
      expect(idsOf(account)).toEqual(known)
      await settle()
    }
    expect(account.log.filter(({ event }) => event === 'discovery-failed').length).toBeGreaterThan(5)
  })

  it('looks no more often than it has to, one look at a time, and less often where nobody answers', async () => {
    const account = fakeAccount(
      { instance: () => ({ status: 404, body: { detail: 'Not found' } }) },
      { discovery: true },
    )
    const looks: number[] = []
    for (let minute = 0; minute < 240; minute++) {
      for (let n = 0; n < 5; n++) account.host.models()
      await settle()
      if (account.instance.requests.length > looks.length) looks.push(minute)
      expect(account.instance.requests).toHaveLength(looks.length)
      account.clock.advance(60_000)
    }
    expect(looks).toEqual([0, 15, 45, 105, 165, 225])
  })

  it('asks GraphQL with the token of the instance, and the gateway with none', async () => {
    const account = fakeAccount(
      {
        instance: ({ url }) =>
          new URL(url).pathname === GRAPHQL
            ? {
                status: 200,
                body: {
                  data: {
                    aiChatAvailableModels: {
                      defaultModel: null,
                      selectableModels: [{ ref: 'claude_opus_4_8', name: 'x' }],
                      pinnedModel: null,
                    },
                  },
                },
              }
            : { status: 403, body: '<html>' },
      },
      { discovery: true, rootNamespace: '1001' },
    )
    account.host.models()
    await settle()
    const [graphql] = account.instance.to(GRAPHQL)
    const [definitions] = account.instance.to(DEFINITIONS)
    expect(graphql?.headers['authorization']).toBe('Bearer test-key-glpat')
    expect(graphql?.body).toContain('gid://gitlab/Group/1001')
    expect(definitions).toMatchObject({ method: 'GET', url: `${GATEWAY}/v1/models/definitions` })
    expect(JSON.stringify(definitions)).not.toContain('glpat')
    // One that is not reachable takes nothing from the other.
    expect(account.log.map(({ event }) => event).sort()).toEqual(['discovery-failed', 'model-appeared'])
  })

  it('is given up when it hangs, and when the proxy closes', async () => {
    const account = fakeAccount({ instance: () => 'hangs' }, { discovery: true })
    account.host.models()
    account.clock.advance(15_000)
    await settle()
    expect(account.instance.aborted).toHaveLength(1)
    account.clock.advance(DAY)
    account.host.models()
    await account.host.close()
    expect(account.instance.aborted).toHaveLength(2)
    expect(account.clock.waiting).toEqual([])
  })

  it('never lets a list change what the alias stands for', async () => {
    const pinned = { ref: 'claude_opus_4_8', name: 'pinned' }
    const account = fakeAccount(
      {
        instance: () => ({
          status: 200,
          body: {
            data: { aiChatAvailableModels: { defaultModel: pinned, selectableModels: [], pinnedModel: pinned } },
          },
        }),
      },
      { discovery: true, rootNamespace: '1001', flags: { asksDefinitions: false } },
    )
    account.host.models()
    await settle()
    expect(account.host.route('anthropic-messages', 'gitlab-duo')).toMatchObject({ model: 'claude-sonnet-4-6' })
  })

  it('a model that the gateway refuses is not there for an hour, and all others are', async () => {
    const account = fakeAccount({
      gateway: ({ body }) =>
        String(body).includes('claude-opus-4-8')
          ? { status: 400, body: { detail: 'Unsupported model' } }
          : { status: 200 },
    })
    expect(idsOf(account)).toContain('claude-opus-4-8')
    await account.send('claude-opus-4-8')
    expect(account.host.route('openai-chat', 'claude-opus-4-8')).toMatchObject({
      failure: { kind: 'not-found', status: 404, code: 'model_not_found' },
    })
    expect(account.host.route('openai-chat', 'claude-sonnet-4-6')).not.toHaveProperty('failure')
    expect(idsOf(account)).not.toContain('claude-opus-4-8')
    expect(idsOf(account)).toContain('claude-sonnet-4-6')
    expect((await account.send()).status).toBe(200)
    account.clock.advance(3_600_000)
    expect(account.host.route('openai-chat', 'claude-opus-4-8')).not.toHaveProperty('failure')
    expect(idsOf(account)).toContain('claude-opus-4-8')
  })

  it('a model that nobody told of and that answers is listed', async () => {
    const account = fakeAccount({})
    await account.send('claude-of-tomorrow')
    expect(idsOf(account)).toContain('claude-of-tomorrow')
  })
})

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

it('no line of the log shows a token', async () => {
  const account = fakeAccount({
    instance: (_request, clock, count) =>
      count === 1 ? { status: 503, body: { message: 'x' } } : minted(count, clock.now() + 600_000),
    gateway: () => ({ status: 402, body: { error: 'x', error_code: 'USAGE_QUOTA_EXCEEDED', message: 'no' } }),
  })
  const sent = account.send()
  await settle()
  account.clock.advance(1_000)
  await sent
  account.clock.advance(3_600_000)
  expect(account.log.map(({ event }) => event)).toEqual(['minted', 'suspended', 'resumed'])
  for (const entry of account.log) expect(entry.account).toMatch(/^pat-[0-9a-f]{8}@gitlab\.example\.test$/)
  expect(JSON.stringify(account.log)).not.toMatch(/test-key|test-gateway/)
})
