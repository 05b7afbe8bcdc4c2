import { describe, expect, it } from 'vitest'
import { validate } from 'wireproof/validate'
import { streamScript } from '../../upstream/index.ts'
import { createClientTokens } from '../client-tokens.ts'
import type { ProxyDialect } from '../dialect.ts'
import type { ProxyOptions } from '../options.ts'
import { closeBehindEachTest, closing, dialectCases, sandwich, smallest } from '../sandwich.ts'
import { startProxy } from '../start-proxy.ts'
import { framesOf, textDelta } from '../withholding.ts'

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

  it.each(['/api/v4/ai/third_party_agents/direct_access', '/api/v4/code_suggestions/direct_access', '/api/graphql'])(
    'takes its own token for the gateway for no key, so that none lives longer than it says: %s',
    async (path) => {
      const { url } = await instance()
      const { body } = await ask(`${url}/api/v4/ai/third_party_agents/direct_access`, bearer(KEY), {})
      for (const shown of [bearer(body['token']), { 'private-token': String(body['token']) }])
        expect(await ask(url + path, shown, {})).toEqual({ status: 401, body: { message: '401 Unauthorized' } })
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

const question = { content: 'hello', with_clean_history: true }
const generation = {
  current_file: { file_name: 'a.md', content_above_cursor: '' },
  intent: 'generation',
  user_instruction: 'hello',
}
const CHAT = '/api/v4/chat/completions'
const CODE = '/api/v4/code_suggestions/completions'

async function read(url: string, body: object, headers: Record<string, string> = {}) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...bearer(KEY), ...headers },
    body: JSON.stringify(body),
  })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

describe.each(dialectCases)('the endpoints of the instance that generate, over $dialect', ({ dialect }) => {
  const open = (more: object = {}) => sandwich(dialect, more, { clientKeys: [KEY] })

  it('chat: 201 with a bare string', async () => {
    const { proxy, upstream } = await open()
    const { status, text } = await read(proxy.url + CHAT, question)
    expect([status, text]).toEqual([201, '"You said: hello"'])
    expect(upstream.received[0]?.json).toMatchObject({ model: 'gitlab-duo' })
    const { findings } = validate('gitlab-duo-chat', 'response', JSON.parse(text))
    expect(findings).toEqual([])
  })

  it('code suggestions: 200 with choices', async () => {
    const { proxy } = await open()
    const { status, text } = await read(proxy.url + CODE, generation)
    expect(status).toBe(200)
    const body = JSON.parse(text) as { choices: unknown }
    expect(validate('gitlab-duo-code', 'response', body).findings).toEqual([])
    expect(body.choices).toMatchObject([{ text: expect.stringContaining('hello') }])
  })

  it('code suggestions stream text to whoever asks for nothing more', async () => {
    const { proxy } = await open()
    const answer = await read(proxy.url + CODE, { ...generation, stream: true })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('x-streaming-format')).toBeNull()
    expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(answer.text).toMatch(/^You said: /)
    expect(answer.text).not.toMatch(/data:|event:/)
  })

  it('code at a cursor is no question, and is refused', async () => {
    const { proxy, upstream } = await open()
    const { status, text } = await read(proxy.url + CODE, { ...generation, intent: 'completion' })
    expect([status, JSON.parse(text)]).toEqual([400, expect.objectContaining({ error_code: 'code-completion' })])
    expect(upstream.received).toEqual([])
  })

  it('code suggestions stream events to whoever can read them, and say so in a header', async () => {
    const { proxy } = await open()
    const answer = await read(proxy.url + CODE, { ...generation, stream: true }, { 'x-supports-sse-streaming': 'true' })
    expect(answer.headers.get('x-streaming-format')).toBe('sse')
    expect(answer.text).toMatch(/^event: stream_start\n/)
    expect(answer.text).toMatch(/event: stream_end\ndata: null\n\n$/)
  })

  it('code suggestions stream text where no generation is asked for by name, or events are not', async () => {
    const { proxy } = await open()
    const { intent: _, ...unnamed } = generation
    for (const [body, supports] of [
      [unnamed, 'true'],
      [generation, 'false'],
      [generation, '0'],
    ] as const) {
      const answer = await read(proxy.url + CODE, { ...body, stream: true }, { 'x-supports-sse-streaming': supports })
      expect(answer.headers.get('x-streaming-format')).toBeNull()
      expect(answer.text).toMatch(/^You said: /)
    }
  })

  it('code suggestions in text break off where the answer does: text has no word for a failure', async () => {
    const frames = framesOf(dialect)
    const cut = streamScript(frames.slice(0, frames.findIndex((frame) => textDelta.test(frame)) + 1))
    const { proxy } = await open({ respond: () => ({ ...cut, steps: [...cut.steps, { do: 'reset' }] }) })
    await expect(read(proxy.url + CODE, { ...generation, stream: true })).rejects.toThrow()
    const events = await read(proxy.url + CODE, { ...generation, stream: true }, { 'x-supports-sse-streaming': '1' })
    expect(events.text).toContain('content_chunk')
    expect(events.text).not.toContain('stream_end')
  })

  it.each([
    [CHAT, {}, 'content'],
    [CODE, { user_instruction: 'x' }, 'current_file'],
  ])('%s says what is missing, in the words of the instance', async (path, body, member) => {
    const { proxy } = await open()
    const { status, text } = await read(proxy.url + path, body)
    expect(status).toBe(400)
    expect((JSON.parse(text) as { message: string }).message).toContain(`/${member}: expected`)
    expect((await read(proxy.url + path, question, bearer('wrong'))).status).toBe(401)
  })
})
