import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { jsonRequest, sendWhole } from '../client/index.ts'
import { isLoopback } from './credentials.ts'
import { headerOf } from './diagnostics.ts'
import { closeBehindEachTest, closing, dialectCases, sandwich, smallest } from './sandwich.ts'
import { startProxy } from './start-proxy.ts'

closeBehindEachTest()

describe('startProxy()', () => {
  it('needs no configuration: the built-in model answers in every dialect, and lists its model', async () => {
    const proxy = closing(await startProxy())
    expect(proxy.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    for (const { dialect, path } of dialectCases) {
      for (const stream of [true, false]) {
        const answer = await sendWhole(jsonRequest(proxy.url + path, smallest(dialect, { stream })))
        expect(answer.status).toBe(200)
        expect(answer.text).toContain('hello')
      }
    }
    const counted = await sendWhole(
      jsonRequest(`${proxy.url}/v1/messages/count_tokens`, smallest('anthropic-messages')),
    )
    expect(JSON.parse(counted.text)).toEqual({ input_tokens: expect.any(Number) })
    for (const headers of [{}, { 'anthropic-version': '2023-06-01' }]) {
      const models = await sendWhole({ method: 'GET', url: `${proxy.url}/v1/models`, headers })
      const { data } = JSON.parse(models.text) as { data: { id: string }[] }
      expect(data.map(({ id }) => id)).toContain('wireproof-scripted')
    }
    for (const page of ['/healthz', '/readyz'])
      expect((await sendWhole({ method: 'GET', url: proxy.url + page })).status).toBe(200)
  })

  it.each([
    [{ host: '0.0.0.0' }, 'set a client key first'],
    [{ upstreams: [{ dialect: 'openai-chat', url: 'http://api.example.com' }] }, 'only https'],
    [{ upstreams: [{ dialect: 'openai-chat', url: 'ftp://127.0.0.1' }] }, 'only https'],
    [{ upstreams: [{ dialect: 'openai-chat', url: 'api.example.com' }] }, 'is no URL'],
    [{ upstreams: [{ dialect: 'openai-chat', url: 'https://me:test-key-url@a.test' }] }, 'credentials in its URL'],
    [
      {
        upstreams: [
          { dialect: 'openai-chat', url: 'builtin', name: 'a' },
          { dialect: 'openai-chat', url: 'builtin', name: 'a' },
        ],
      },
      'two upstreams',
    ],
    [{ aliases: { fast: { upstream: 'nobody', model: 'm' } } }, 'alias fast'],
  ] as const)('refuses %j', async (options, says) => {
    const refusal = startProxy(options)
    await expect(refusal).rejects.toThrow(says)
    await expect(refusal).rejects.not.toThrow('test-key')
  })

  it('sends models behind an alias or a prefix where they belong, and changes nothing but the name', async () => {
    const { proxy: first, upstream } = await sandwich('openai-chat', { faulty: 'record' })
    await first.close()
    const proxy = closing(
      await startProxy({
        upstreams: [
          { dialect: 'openai-chat', url: 'builtin' },
          { dialect: 'openai-chat', url: `${upstream.url}/openai`, name: 'b', modelPrefixes: ['b-'] },
        ],
        aliases: { fast: { upstream: 'b', model: 'b-1' } },
      }),
    )
    const post = (body: string) => sendWhole({ ...jsonRequest(`${proxy.url}/v1/chat/completions`, {}), body })
    await post('{ "n": 9007199254740993, "model" : "fast","messages":[{"role":"user","content":"a"}]}')
    await post('{"model":"b-2","messages":[{"role":"user","content":"a"}]}')
    await post('{"model":"c","messages":[{"role":"user","content":"a"}]}')
    expect(upstream.received.map(({ body }) => body)).toEqual([
      '{ "n": 9007199254740993, "model" : "b-1","messages":[{"role":"user","content":"a"}]}',
      '{"model":"b-2","messages":[{"role":"user","content":"a"}]}',
    ])
    const models = await sendWhole({ method: 'GET', url: `${proxy.url}/v1/models` })
    expect(models.text).toContain('"fast"')
    expect((await post('{"model":')).status).toBe(400)
  })

  it('refuses headers beyond the limit, and what is no HTTP, with an error that clients can read', async () => {
    const proxy = closing(await startProxy({ limits: { headers: 2000 } }))
    const large = await sendWhole({ url: `${proxy.url}/v1/messages`, headers: { 'x-large': 'x'.repeat(4000) } })
    expect([large.status, (JSON.parse(large.text) as { error: { message: string } }).error.message]).toEqual([
      431,
      'the request headers are larger than this proxy takes',
    ])
    const answer = await new Promise<string>((resolve) => {
      let text = ''
      const socket = connect(proxy.port, '127.0.0.1', () => socket.write('what is this\r\n\r\n'))
      socket.on('data', (chunk) => {
        text += chunk.toString()
      })
      socket.on('close', () => resolve(text))
    })
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    expect(answer).toContain('"error"')
  })

  it('lets a running exchange finish when it is closed', async () => {
    let release: () => void = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    let arrived: () => void = () => {}
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve
    })
    const { proxy } = await sandwich('openai-chat', {
      respond: async () => {
        arrived()
        await released
        return {
          status: 200,
          headers: [['content-type', 'application/json']],
          steps: [{ do: 'send', bytes: Buffer.from('{}') }],
        }
      },
    })
    // fetch keeps its connection alive; closing must not wait for that to time out.
    const { url, body, headers } = jsonRequest(`${proxy.url}/v1/chat/completions`, smallest('openai-chat'))
    const answer = fetch(url, { method: 'POST', body: String(body), headers: { ...headers } })
    await arrival
    const closed = proxy.close()
    release()
    expect([(await answer).status, await (await answer).text()]).toEqual([200, '{}'])
    await closed
    await expect(sendWhole({ method: 'GET', url: `${proxy.url}/healthz` })).rejects.toThrow()
  })

  it('fails where its port is taken', async () => {
    const proxy = closing(await startProxy())
    await expect(startProxy({ port: proxy.port })).rejects.toThrow('EADDRINUSE')
  })
})

it.each([
  ['127.0.0.1', true],
  ['127.8.8.8', true],
  ['::1', true],
  ['[::1]', true],
  ['::ffff:127.0.0.1', true],
  ['localhost', true],
  ['0.0.0.0', false],
  ['10.0.0.1', false],
  ['127.0.0.1.example.com', false],
  ['localhost.example.com', false],
])('isLoopback(%s) is %s', (host, is) => {
  expect(isLoopback(host)).toBe(is)
})

describe('headerOf()', () => {
  const diagnostic = (severity: 'breaking' | 'hint', detail: string) =>
    ({ kind: 'dropped', code: 'member', severity, dialect: 'openai-chat', detail }) as const

  it('is absent where nothing was lost', () => {
    expect(headerOf([])).toBeUndefined()
  })

  it('is ASCII, at most 4 kB, the most severe first, with the total', () => {
    const many = Array.from({ length: 200 }, (_, i) => diagnostic('hint', `grüße 🎈\n${i}`))
    const header = headerOf([...many, diagnostic('breaking', 'worst')]) ?? ''
    expect(header.length).toBeLessThanOrEqual(4096)
    expect(header).toMatch(/^[\x20-\x7e]+$/)
    const read = JSON.parse(header) as { total: number; diagnostics: { detail: string }[] }
    expect(read.total).toBe(201)
    expect(read.diagnostics.slice(0, 2).map(({ detail }) => detail)).toEqual(['worst', 'grüße 🎈\n0'])
  })
})
