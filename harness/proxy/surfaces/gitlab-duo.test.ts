import { describe, expect, it } from 'vitest'
import { createClientTokens } from '../client-tokens.ts'
import type { ProxyDialect } from '../dialect.ts'
import type { ProxyOptions } from '../options.ts'
import { closeBehindEachTest, closing, dialectCases, sandwich, smallest } from '../sandwich.ts'
import { startProxy } from '../start-proxy.ts'

closeBehindEachTest()

const KEY = 'glpat-test-key'
type Body = Record<string, unknown>

const gatewayPaths: Readonly<Partial<Record<ProxyDialect, string>>> = {
  'anthropic-messages': '/v1/proxy/anthropic/v1/messages',
  'openai-chat': '/v1/proxy/openai/v1/chat/completions',
  'openai-responses': '/v1/proxy/openai/v1/responses',
}

async function ask(url: string, headers: Record<string, string>, body?: object) {
  const response = await fetch(url, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: (await response.json()) as Body }
}

const bearer = (token: unknown) => ({ authorization: `Bearer ${String(token)}` })
const instance = async (options: ProxyOptions = {}) => closing(await startProxy({ clientKeys: [KEY], ...options }))

describe('the proxy as a GitLab instance', () => {
  it.each([bearer(KEY), { 'private-token': KEY }])('gives a token to whoever shows a key: %j', async (shown) => {
    const { url } = await instance()
    const agent = await ask(`${url}/api/v4/ai/third_party_agents/direct_access`, shown, {})
    expect(agent.status).toBe(201)
    expect(agent.body).toMatchObject({ token: expect.stringMatching(/^\S+$/), expires_at: expect.any(Number) })
    const ahead = Number(agent.body['expires_at']) - Date.now() / 1000
    expect(ahead > 25 * 60 && ahead <= 3600).toBe(true)
    expect(agent.body['headers']).toMatchObject({
      'x-gitlab-unit-primitive': 'ai_gateway_model_provider_proxy',
      'x-gitlab-authentication-type': 'oidc',
      'x-gitlab-host-name': new URL(url).host,
    })
    expect(JSON.stringify(agent.body)).not.toContain(KEY)
    const code = await ask(`${url}/api/v4/code_suggestions/direct_access`, shown, {})
    expect(code).toMatchObject({ status: 201, body: { base_url: `${url}/ai` } })
    expect(code.body['headers']).not.toHaveProperty('x-gitlab-unit-primitive')
  })

  it.each(['/api/v4/ai/third_party_agents/direct_access', '/api/v4/user', '/api/v4/metadata', '/api/v4/nowhere'])(
    'lets nobody in without a key: %s',
    async (path) => {
      const { url } = await instance()
      for (const headers of [{}, bearer('wrong')])
        expect(await ask(url + path, headers, path.includes('access') ? {} : undefined)).toEqual({
          status: 401,
          body: { message: '401 Unauthorized' },
        })
    },
  )

  it('says which instance it is, whose token it was shown, and what is not there', async () => {
    const { url } = await instance({ aliases: { mine: { upstream: 'openai-chat', model: 'm' } } })
    const get = (path: string) => ask(url + path, bearer(KEY))
    expect((await get('/api/v4/metadata')).body).toMatchObject({ version: '18.9.0-wireproof', enterprise: true })
    expect((await get('/api/v4/user')).body).toMatchObject({ username: 'wireproof' })
    expect((await get('/api/v4/personal_access_tokens/self')).body).toMatchObject({ revoked: false })
    expect(await get('/api/v4/nowhere')).toEqual({ status: 404, body: { error: '404 Not Found' } })
    expect((await get('/api/v4/ai/third_party_agents/direct_access')).status).toBe(405)
    const models = await ask(`${url}/api/graphql`, bearer(KEY), { query: 'query { aiChatAvailableModels { x } }' })
    expect(models.body).toMatchObject({
      data: { aiChatAvailableModels: { defaultModel: { ref: 'mine' }, selectableModels: [{ ref: 'mine' }] } },
    })
    for (const body of [{}, { query: 'query { project { id } }' }, [], { query: 7 }])
      expect((await ask(`${url}/api/graphql`, bearer(KEY), body)).body).toHaveProperty('errors')
  })
})

describe('the proxy as the AI Gateway', () => {
  for (const { dialect: client } of dialectCases)
    for (const { dialect: upstream } of dialectCases)
      it(`takes the token in ${client}, over ${upstream}`, async () => {
        const { proxy, upstream: behind } = await sandwich(upstream, {}, { clientKeys: [KEY] })
        const { body } = await ask(`${proxy.url}/api/v4/ai/third_party_agents/direct_access`, bearer(KEY), {})
        for (const base of ['/ai', '']) {
          const url = proxy.url + base + (gatewayPaths[client] ?? '')
          const headers = { ...(body['headers'] as Record<string, string>), ...bearer(body['token']) }
          expect((await ask(url, headers, smallest(client))).status).toBe(200)
        }
        expect(behind.received.map(({ endpoint }) => endpoint?.dialect)).toEqual([upstream, upstream])
        expect(JSON.stringify(behind.received)).not.toContain('x-gitlab')
        expect(JSON.stringify(behind.received)).not.toContain(String(body['token']))
        expect(JSON.stringify(behind.received)).not.toContain(KEY)
      })

  it('tells its clients no null where GitLab\u2019s provider reads a figure', async () => {
    const { proxy } = await sandwich('openai-chat', {}, { clientKeys: [KEY] })
    const { body } = await ask(`${proxy.url}/api/v4/ai/third_party_agents/direct_access`, bearer(KEY), {})
    const usageAt = async (path: string, key: unknown) =>
      (await ask(proxy.url + path, bearer(key), smallest('anthropic-messages'))).body['usage']
    const unknown = await usageAt('/v1/messages', KEY)
    expect(unknown).toMatchObject({ cache_creation_input_tokens: null })
    expect(await usageAt('/ai/v1/proxy/anthropic/v1/messages', body['token'])).toEqual({
      ...(unknown as object),
      cache_creation_input_tokens: 0,
      cache_read_input_tokens: 0,
    })
  })

  it('takes no token that has ended, or that other keys gave out', async () => {
    const { url } = await instance()
    const path = `${url}/ai${gatewayPaths['anthropic-messages']}`
    const soon = Math.floor(Date.now() / 1000) + 60
    const status = async (token: string) => (await ask(path, bearer(token), smallest('anthropic-messages'))).status
    expect(await status(createClientTokens([KEY]).mint('aa', soon))).toBe(200)
    expect(await status(createClientTokens([KEY]).mint('aa', soon - 120))).toBe(401)
    expect(await status(createClientTokens(['other']).mint('aa', soon))).toBe(401)
  })

  it('hands its own token on to nobody, where the keys of clients are passed through', async () => {
    const { proxy, upstream } = await sandwich(
      'openai-chat',
      {},
      { clientKeys: [KEY], target: { credential: 'pass-through' } },
    )
    const { body } = await ask(`${proxy.url}/api/v4/ai/third_party_agents/direct_access`, bearer(KEY), {})
    await ask(`${proxy.url}/ai/v1/proxy/openai/v1/chat/completions`, bearer(body['token']), smallest('openai-chat'))
    expect(upstream.received[0]?.headers['authorization']).toBe('Bearer wireproof-no-key')
  })

  it('finds the responses of the key behind the token, and has no WebSocket', async () => {
    const { url } = await instance({ upstreams: [{ dialect: 'openai-chat', url: 'builtin' }] })
    const token = async () =>
      (await ask(`${url}/api/v4/ai/third_party_agents/direct_access`, bearer(KEY), {})).body['token']
    const path = `${url}/ai/v1/proxy/openai/v1/responses`
    const first = await ask(path, bearer(await token()), { model: 'm', input: 'one' })
    const more = { model: 'm', input: 'two', previous_response_id: first.body['id'] }
    expect((await ask(path, bearer(await token()), more)).status).toBe(200)
    expect((await ask(`${url}/v1/responses`, bearer(KEY), more)).status).toBe(200)
    expect((await ask(path, bearer(KEY))).status).toBe(405)
  })
})
