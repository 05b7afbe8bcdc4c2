import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import type { Failure } from 'wireproof/hub'
import { anthropic, openai, type Provider } from 'wireproof/providers'
import { WebSocket } from 'ws'
import { defaultRetry } from '../client/retry.ts'
import { defaultModel } from '../upstream/default-model.ts'
import { startUpstream } from '../upstream/index.ts'
import type { ProxyDialect } from './dialect.ts'
import { HostError, type UpstreamHost } from './host.ts'
import type { UpstreamTarget } from './options.ts'
import { closeBehindEachTest, closing, dialectCases, pathOf, smallest } from './sandwich.ts'
import { startProxy } from './start-proxy.ts'

closeBehindEachTest()

/** A host of two dialects: what is named claude is spoken to in Messages, the rest in Responses. */
const house: Provider = {
  id: 'house',
  dialects: ['anthropic-messages', 'openai-responses'],
  profile: {},
  forgetsResponses: true,
  declinesWebsocket: true,
  lacks: (dialect, endpoint) =>
    endpoint === 'compact' || (endpoint === 'count-tokens' && dialect !== 'anthropic-messages'),
  failure: (status, body) =>
    body.includes('"house"')
      ? { kind: 'quota', status: 429, code: 'house_quota', message: `house says ${status}` }
      : undefined,
  prepare: (call) => (call.dialect === 'anthropic-messages' ? anthropic : openai).prepare(call),
}

interface Settings {
  readonly waits?: Failure
  readonly target?: Partial<UpstreamTarget>
  readonly refuse?: string
  readonly beside?: readonly UpstreamTarget[]
}

async function hosted({ waits, target, refuse, beside = [] }: Settings = {}) {
  const upstream = closing(
    await startUpstream({
      respond: (received) =>
        refuse === undefined
          ? defaultModel(received)
          : {
              status: 402,
              headers: [['content-type', 'application/json']],
              steps: [{ do: 'send', bytes: Buffer.from(refuse) }, { do: 'end' }],
            },
    }),
  )
  let closed = 0
  const host: UpstreamHost = {
    route(_client, model = 'claude-default') {
      if (model === 'gone')
        return { failure: { kind: 'not-found', status: 404, message: 'the house has no model "gone"' } }
      const claude = model.startsWith('claude')
      return {
        dialect: claude ? 'anthropic-messages' : 'openai-responses',
        baseUrl: `${upstream.url}/${claude ? 'claude' : 'responses'}`,
        model: `${model}-2026`,
      }
    },
    transport: (inner) => ({
      send(request, listener) {
        if (waits === undefined)
          return inner.send({ ...request, headers: { ...request.headers, 'x-house': 'minted' } }, listener)
        queueMicrotask(() => listener.onError(new HostError(waits)))
        return { resume: () => {}, abort: () => {} }
      },
      close: () => Promise.resolve(),
    }),
    models: () => [{ id: 'claude-default', name: 'Claude', created: 1_700_000_000, owner: 'house' }],
    close: () => Promise.resolve(void closed++),
  }
  const proxy = closing(
    await startProxy({
      upstreams: [
        ...beside,
        {
          dialect: 'anthropic-messages',
          name: 'house',
          url: upstream.url,
          provider: house,
          host: () => host,
          ...target,
        },
      ],
    }),
  )
  const post = (path: string, body: object) =>
    fetch(proxy.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  return { upstream, proxy, post, closed: () => closed }
}

const bodyOf = async (response: Response) => (await response.json()) as Record<string, unknown>

describe('a host of several dialects', () => {
  const models: readonly (readonly [string, ProxyDialect])[] = [
    ['claude-a', 'anthropic-messages'],
    ['gpt-a', 'openai-responses'],
  ]
  for (const { dialect: client } of dialectCases)
    for (const [model, dialect] of models)
      it(`speaks ${dialect} for ${model} with a client of ${client}, through its own transport`, async () => {
        const { upstream, post } = await hosted()
        const answer = await post(pathOf(client), smallest(client, { model }))
        expect(answer.status).toBe(200)
        const [received] = upstream.received
        expect(received?.endpoint?.dialect).toBe(dialect)
        expect(received?.headers['x-house']).toBe('minted')
        expect(received?.json).toMatchObject({ model: `${model}-2026` })
      })

  it('has no model of some name, and says so of that model alone', async () => {
    const { upstream, post } = await hosted()
    const gone = await post('/v1/messages', smallest('anthropic-messages', { model: 'gone' }))
    expect(gone.status).toBe(404)
    expect(await bodyOf(gone)).toMatchObject({ type: 'error', error: { type: 'not_found_error' } })
    expect(upstream.received).toHaveLength(0)
    expect((await post('/v1/messages', smallest('anthropic-messages', { model: 'claude-a' }))).status).toBe(200)
  })

  it('waits: its own failure reaches the client in the words of its dialect, and is not tried again', async () => {
    const waits: Failure = { kind: 'quota', status: 429, message: 'the account has no credits', retryAfterMs: 90_000 }
    const { upstream, post } = await hosted({ waits, target: { retry: defaultRetry } })
    const answer = await post('/v1/chat/completions', smallest('openai-chat', { model: 'gpt-a' }))
    expect(answer.status).toBe(429)
    expect(answer.headers.get('retry-after')).toBe('90')
    expect(await bodyOf(answer)).toMatchObject({ error: { message: 'the account has no credits' } })
    expect(upstream.received).toHaveLength(0)
  })

  it('answers in words of its own, which are read as such', async () => {
    const { post } = await hosted({ refuse: '{"house":"empty"}' })
    const answer = await post('/v1/messages', smallest('anthropic-messages', { model: 'gpt-a' }))
    expect(answer.status).toBe(429)
    expect(await bodyOf(answer)).toMatchObject({ error: { message: 'house says 402' } })
  })

  it('lists its models without a call, with the name that leads to them', async () => {
    const { upstream, proxy } = await hosted({ target: { modelPrefixes: ['house/'] } })
    const list = (await bodyOf(await fetch(`${proxy.url}/v1/models`))) as { data: { id: string }[] }
    expect(list.data.map(({ id }) => id)).toEqual(['claude-default', 'house/claude-default'])
    expect((await fetch(`${proxy.url}/v1/models/house%2Fclaude-default`)).status).toBe(200)
    expect(upstream.received).toHaveLength(0)
  })

  it('is not told the name that leads to it', async () => {
    const { upstream, post } = await hosted({ target: { modelPrefixes: ['house/'] } })
    expect((await post('/v1/messages', smallest('anthropic-messages', { model: 'house/claude-a' }))).status).toBe(200)
    expect(upstream.received[0]?.json).toMatchObject({ model: 'claude-a-2026' })
  })

  it('keeps no responses: a conversation goes on from what is kept here', async () => {
    for (const model of ['claude-a', 'gpt-a']) {
      const { upstream, post, proxy } = await hosted()
      const first = await bodyOf(await post('/v1/responses', { model, input: 'one' }))
      const next = await post('/v1/responses', { model, input: 'two', previous_response_id: first['id'] })
      expect(next.status).toBe(200)
      const sent = JSON.stringify(upstream.received[1]?.json)
      expect(sent).toContain('one')
      expect(sent).toContain('two')
      expect(sent).not.toContain('previous_response_id')
      expect((await fetch(`${proxy.url}/v1/responses/${String(first['id'])}`)).status).toBe(200)
      const unknown = await post('/v1/responses', { model, input: 'x', previous_response_id: 'resp_unknown' })
      expect(unknown.status).toBe(400)
      expect(await bodyOf(unknown)).toMatchObject({ error: { code: 'previous_response_not_found' } })
      expect(upstream.received).toHaveLength(2)
      expect((await fetch(`${proxy.url}/v1/responses/resp_unknown`)).status).toBe(404)
      expect(upstream.received).toHaveLength(2)
    }
  })

  it('keeps a streamed response too, and none that the client wants forgotten', async () => {
    const { post } = await hosted()
    const text = await (await post('/v1/responses', { model: 'gpt-a', input: 'one', stream: true })).text()
    const id = /"id":"(resp_[^"]*)"/.exec(text)?.[1]
    expect((await post('/v1/responses', { model: 'gpt-a', input: 'two', previous_response_id: id })).status).toBe(200)
    const forgotten = await bodyOf(await post('/v1/responses', { model: 'gpt-a', input: 'one', store: false }))
    const next = await post('/v1/responses', { model: 'gpt-a', input: 'two', previous_response_id: forgotten['id'] })
    expect(next.status).toBe(400)
  })

  it('declines to compact by name', async () => {
    const { post } = await hosted()
    const answer = await post('/v1/responses/compact', { model: 'gpt-a', input: 'one' })
    expect(answer.status).toBe(400)
    expect(((await bodyOf(answer)) as { error: { message: string } }).error.message).toContain(
      'house, which has no endpoint to compact',
    )
  })

  it('hands on no request for what would have to be kept', async () => {
    const { post, upstream } = await hosted()
    for (const [param, value] of [
      ['background', true],
      ['conversation', 'conv_1'],
      ['conversation', { id: 'conv_1' }],
    ] as const) {
      const answer = await post('/v1/responses', { model: 'gpt-a', input: 'x', [param]: value })
      expect(answer.status).toBe(400)
      expect(await bodyOf(answer)).toMatchObject({ error: { code: 'unsupported_parameter', param } })
    }
    expect(upstream.received).toEqual([])
    const neutral = { background: false, conversation: null, input: 'say "background" and "conversation"' }
    expect((await post('/v1/responses', { model: 'gpt-a', ...neutral })).status).toBe(200)
  })

  it('counts tokens where it can, and is estimated where it cannot', async () => {
    const { upstream, post } = await hosted()
    const count = (model: string) =>
      post('/v1/messages/count_tokens', { model, messages: [{ role: 'user', content: 'hi' }] })
    expect((await count('claude-a')).headers.get('wireproof-diagnostics')).toBeNull()
    expect(upstream.received.map(({ endpoint }) => endpoint?.name)).toEqual(['count-tokens'])
    expect((await count('gpt-a')).headers.get('wireproof-diagnostics')).toContain('estimate')
    expect(upstream.received).toHaveLength(1)
  })

  it('declines WebSocket with 426, and HTTP goes on', async () => {
    const { proxy, post } = await hosted()
    const status = await new Promise((resolve) => {
      const socket = new WebSocket(`${proxy.url.replace('http', 'ws')}/v1/responses`)
      socket.on('unexpected-response', (_request, response) => resolve(response.statusCode))
      socket.on('open', () => resolve('open'))
      socket.on('error', () => {})
    })
    expect(status).toBe(426)
    expect((await post('/v1/responses', { model: 'gpt-a', input: 'one' })).status).toBe(200)
  })

  it('declines a message of a WebSocket that others may be reached over', async () => {
    const { proxy, upstream } = await hosted({
      beside: [{ dialect: 'openai-responses', url: 'builtin' }],
      target: { modelPrefixes: ['house/'] },
    })
    const socket = new WebSocket(`${proxy.url.replace('http', 'ws')}/v1/responses`)
    await once(socket, 'open')
    socket.send(JSON.stringify({ type: 'response.create', model: 'house/gpt-a', input: 'one' }))
    const [message] = (await once(socket, 'message')) as [Buffer]
    socket.terminate()
    expect(JSON.parse(message.toString())).toMatchObject({ type: 'error', status: 426 })
    expect(upstream.received).toHaveLength(0)
  })

  it('is closed with the proxy', async () => {
    const { proxy, closed } = await hosted()
    await proxy.close(true)
    expect(closed()).toBe(1)
  })
})
