import { describe, expect, it } from 'vitest'
import { HostError } from '../host.ts'
import { TransportError, type UpstreamCall, type UpstreamListener } from '../transport.ts'
import { fakeAccount, GATEWAY, MESSAGES_URL, MINT, minted, START, settle } from './fake-account.ts'

describe('a call of the gateway', () => {
  it('carries the token and all that came with it, each name once, and nothing of the instance or the client', async () => {
    const account = fakeAccount({})
    await account.send('claude-sonnet-4-6', {
      headers: {
        'content-type': 'application/json',
        'anthropic-version': '2023-06-01',
        authorization: 'Bearer test-key-client',
        'x-api-key': 'test-key-client',
        'x-gitlab-project-id': '7',
      },
    })
    const [request] = account.gateway.requests
    expect(request?.headers).toEqual({
      'content-type': 'application/json',
      'anthropic-version': '2023-06-01',
      'x-gitlab-realm': 'saas',
      'x-gitlab-unit-primitive': 'ai_gateway_model_provider_proxy',
      'x-gitlab-authentication-type': 'oidc',
      authorization: 'Bearer test-gateway-token-1',
    })
    expect(JSON.stringify(account.gateway.requests)).not.toContain('glpat')
    expect(account.instance.requests[0]?.headers['authorization']).toBe('Bearer test-key-glpat')
  })

  it('is sent nowhere but to the gateway', async () => {
    const account = fakeAccount({})
    for (const url of [
      'https://elsewhere.example.test/v1/messages',
      `${GATEWAY}.example.test/v1`,
      'https://gitlab.com',
    ]) {
      const { error } = await account.send('m', { url })
      expect(error).toMatchObject({ failure: { kind: 'server', status: 500 } })
    }
    expect(account.gateway.requests).toEqual([])
    expect(account.instance.requests).toEqual([])
  })

  it('passes a good answer on chunk by chunk, before it has ended', async () => {
    const account = fakeAccount({ gateway: () => ({ chunks: ['a', 'b'] }) })
    expect((await account.send()).chunks).toEqual(['a', 'b'])
    const seen: string[] = []
    let tell: ((text: string) => boolean) | undefined
    const transport = account.host.transport({
      send(_request, listener) {
        listener.onHead(200, {})
        tell = (text) => listener.onData(Buffer.from(text))
        return { resume() {}, abort() {} }
      },
      close: () => Promise.resolve(),
    })
    transport.send(
      { method: 'POST', url: MESSAGES_URL, headers: {}, body: '{}' },
      {
        onHead: (status) => seen.push(String(status)),
        onData: (chunk) => seen.push(Buffer.from(chunk).toString()) < 3,
        onEnd: () => seen.push('end'),
        onError: () => seen.push('error'),
      },
    )
    expect(tell?.('one')).toBe(true)
    expect(seen).toEqual(['200', 'one'])
    expect(tell?.('two'), 'a slow client slows the gateway down').toBe(false)
  })
})

describe('401 of the gateway', () => {
  const refusing = (refused: (token: string | undefined) => boolean) =>
    fakeAccount({
      gateway: ({ headers }) =>
        refused(headers['authorization']) ? { status: 401, body: { error: 'no' } } : { status: 200 },
    })

  it('is mended by one new token', async () => {
    const account = refusing((token) => token === 'Bearer test-gateway-token-1')
    expect((await account.send()).status).toBe(200)
    expect(account.instance.to(MINT)).toHaveLength(2)
    expect(account.gateway.requests).toHaveLength(2)
  })

  it('is told when the new token does not mend it', async () => {
    const account = refusing(() => true)
    const { status, body } = await account.send()
    expect([status, body]).toEqual([401, '{"error":"no"}'])
    expect(account.instance.to(MINT)).toHaveLength(2)
    expect(account.gateway.requests).toHaveLength(2)
  })

  it('replaces one token once, however many it failed', async () => {
    const account = refusing((token) => token === 'Bearer test-gateway-token-1')
    const all = await Promise.all(Array.from({ length: 50 }, () => account.send()))
    expect(all.every(({ status }) => status === 200)).toBe(true)
    expect(account.instance.to(MINT)).toHaveLength(2)
    expect(account.gateway.requests).toHaveLength(100)
  })
})

describe.each([400, 402, 403, 404, 422, 429, 500, 502, 503])('%i of the gateway', (status) => {
  it('mints nothing', async () => {
    const account = fakeAccount({ gateway: () => ({ status, body: { detail: 'no' } }) })
    expect((await account.send()).status).toBe(status)
    expect(account.instance.requests).toHaveLength(1)
    expect(account.gateway.requests).toHaveLength(1)
  })
})

describe('an error of the gateway', () => {
  it('reaches the client as it came, however long it is', async () => {
    const detail = 'é'.repeat(100_000)
    const account = fakeAccount({ gateway: () => ({ status: 400, chunks: ['{"detail":"', detail, '"}'] }) })
    const { status, body } = await account.send()
    expect(status).toBe(400)
    expect(JSON.parse(body)).toEqual({ detail })
  })

  it('that is long is not held back until its end', async () => {
    const account = fakeAccount({})
    const seen: string[] = []
    const transport = account.host.transport({
      send(_request, listener) {
        queueMicrotask(() => {
          listener.onHead(500, {})
          listener.onData(Buffer.from('x'.repeat(70_000)))
        })
        return { resume() {}, abort() {} }
      },
      close: () => Promise.resolve(),
    })
    transport.send(
      { method: 'POST', url: MESSAGES_URL, headers: {}, body: '{}' },
      { onHead: (status) => seen.push(`${status}`), onData: () => true, onEnd: () => {}, onError: () => {} },
    )
    await settle()
    expect(seen).toEqual(['500'])
  })

  it('that breaks off keeps its status, then is told as broken', async () => {
    const account = fakeAccount({})
    const seen: string[] = []
    const transport = account.host.transport({
      send(_request, listener) {
        queueMicrotask(() => {
          listener.onHead(500, {})
          listener.onError(new TransportError('cut', 'gone'))
        })
        return { resume() {}, abort() {} }
      },
      close: () => Promise.resolve(),
    })
    transport.send(
      { method: 'POST', url: MESSAGES_URL, headers: {}, body: '{}' },
      {
        onHead: (status) => seen.push(`${status}`),
        onData: () => true,
        onEnd: () => seen.push('end'),
        onError: ({ why }) => seen.push(why),
      },
    )
    await settle()
    expect(seen).toEqual(['500', 'cut'])
  })
})

describe('a transport that tells before it returns', () => {
  const listening = (more: Partial<UpstreamListener>): UpstreamListener => ({
    ...{ onHead: () => {}, onData: () => true, onEnd: () => {}, onError: () => {} },
    ...more,
  })
  const request = { method: 'POST', url: MESSAGES_URL, headers: {}, body: '{}' } as const

  it('is left by a client that leaves at the head', async () => {
    const account = fakeAccount({})
    let aborted = 0
    const transport = account.host.transport({
      send(_request, listener) {
        listener.onHead(200, {})
        return { resume() {}, abort: () => void aborted++ }
      },
      close: () => Promise.resolve(),
    })
    const calls: UpstreamCall[] = []
    const leaving = listening({ onHead: () => calls[0]?.abort() })
    calls.push(transport.send(request, leaving))
    await settle()
    expect(aborted).toBe(1)
  })

  it('is left in its second attempt, not in the first one', async () => {
    const account = fakeAccount({})
    await account.send()
    const aborted: number[] = []
    let n = 0
    const transport = account.host.transport({
      send(_request, listener) {
        const number = ++n
        if (number === 1) {
          listener.onHead(401, {})
          listener.onEnd()
        }
        return { resume() {}, abort: () => void aborted.push(number) }
      },
      close: () => Promise.resolve(),
    })
    const call = transport.send(request, listening({}))
    await settle()
    expect(n).toBe(2)
    call.abort()
    expect(aborted).toEqual([2])
  })
})

it('a model rests no longer than the first time once it has answered', async () => {
  let broken = true
  const limited = { status: 429, body: { type: 'error', error: { type: 'rate_limit_error', message: 'x' } } }
  const account = fakeAccount({ gateway: () => (broken ? limited : { status: 200 }) })
  const rests: number[] = []
  for (let n = 0; n < 3; n++) {
    broken = true
    await account.send()
    const { error } = await account.send()
    rests.push(error instanceof HostError ? (error.failure.retryAfterMs ?? 0) : 0)
    account.clock.advance(60_000)
    broken = false
    if (n === 1) await account.send()
  }
  expect(rests).toEqual([5_000, 10_000, 5_000])
})

it('the body of a request is sent as it is, and again as it is', async () => {
  const body = '{ "tools":[{"name":"f","input_schema":{"n":12345678901234567890}}],"model" : "claude-opus-4-8"}'
  const account = fakeAccount({
    gateway: (_request, _clock, count) => (count === 1 ? { status: 401, body: { error: 'x' } } : { status: 200 }),
  })
  await account.send('', { body })
  await account.send('', { body: Buffer.from(body) })
  expect(account.gateway.requests.map((request) => String(request.body))).toEqual([body, body, body])
})

it('a gateway that cannot be reached is told as that', async () => {
  const account = fakeAccount({ gateway: () => ({ error: new TransportError('unreachable', 'refused') }) })
  expect((await account.send()).error?.message).toBe('refused')
})

it('a client that leaves while a token is minted takes it from nobody', async () => {
  const account = fakeAccount({})
  const transport = account.host.transport(account.gateway)
  const told: string[] = []
  const listener = {
    onHead: () => told.push('head'),
    onData: () => true,
    onEnd: () => told.push('end'),
    onError: () => told.push('error'),
  }
  transport.send({ method: 'POST', url: MESSAGES_URL, headers: {}, body: '{}' }, listener).abort()
  await settle()
  expect(told).toEqual([])
  expect(account.gateway.requests).toEqual([])
  expect((await account.send()).status).toBe(200)
  expect(account.instance.requests).toHaveLength(1)
})

it('a mint that fails when everybody has left is nobody’s error', async () => {
  const account = fakeAccount({ instance: () => ({ status: 403, body: { message: '403 Forbidden' } }) })
  const listener = { onHead: () => {}, onData: () => true, onEnd: () => {}, onError: () => expect.unreachable() }
  account.host
    .transport(account.gateway)
    .send({ method: 'POST', url: MESSAGES_URL, headers: {}, body: '{}' }, listener)
    .abort()
  await new Promise(setImmediate)
  expect(account.log.map(({ event }) => event)).toEqual(['mint-failed', 'suspended'])
})

it('a token that ends is replaced when the next request wants one', async () => {
  const account = fakeAccount({ instance: (_, clock, count) => minted(count, clock.now() + 600_000) })
  await account.send()
  account.clock.advance(540_000 - 1)
  await account.send()
  expect(account.instance.requests).toHaveLength(1)
  account.clock.advance(1)
  expect(account.clock.now()).toBe(START + 540_000)
  await account.send()
  expect(account.instance.requests).toHaveLength(2)
})
