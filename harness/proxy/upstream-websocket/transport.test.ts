import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { type WebSocket, WebSocketServer } from 'ws'
import { jsonRequest, send, sendWhole } from '../../client/index.ts'
import { defaultModel } from '../../upstream/default-model.ts'
import { bytesOf, receive } from '../../upstream/index.ts'
import { connect, create } from '../../websocket/testing.ts'
import type { ProxyDialect } from '../dialect.ts'
import { startProxy } from '../index.ts'
import { closeBehindEachTest, closing, dialectCases, pathOf, sandwich, smallest } from '../sandwich.ts'
import { grown, watchPlaying } from '../standstill.ts'
import { createMessage } from './frames.ts'

closeBehindEachTest()

const target = { websocket: true }
const ask = (url: string, client: ProxyDialect, headers: Record<string, string> = {}) =>
  sendWhole(jsonRequest(url + pathOf(client), smallest(client, { stream: true }), headers))

const ends: Readonly<Record<string, RegExp>> = {
  'openai-chat': /data: \[DONE\]\n\n$/,
  'openai-responses': /event: response\.completed\n.*\n\n$/,
  'anthropic-messages': /event: message_stop\n.*\n\n$/,
}

/** The messages of a good answer. */
const goodMessages = Buffer.from(
  bytesOf(
    defaultModel(
      receive({
        number: 1,
        method: 'POST',
        url: '/v1/responses',
        rawHeaders: [],
        body: JSON.stringify({ model: 'm', input: 'hello', stream: true }),
      }),
    ),
  ),
)
  .toString('utf8')
  .split('\n')
  .flatMap((line) => (line.startsWith('data: ') ? [line.slice(6)] : []))

/** An upstream of a few lines, for what the scripted one does not do. */
async function bareUpstream(
  onMessage: (ws: WebSocket, message: { connection: number; number: number }) => void,
): Promise<{ url: string; connections: () => number }> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  let connections = 0
  server.on('connection', (ws) => {
    const connection = ++connections
    let number = 0
    ws.on('message', () => onMessage(ws, { connection, number: ++number }))
  })
  await new Promise((resolve) => server.once('listening', resolve))
  closing({
    close: () => {
      for (const ws of server.clients) ws.terminate()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, connections: () => connections }
}

const proxyTo = async (url: string, more: object = {}) =>
  closing(await startProxy({ upstreams: [{ dialect: 'openai-responses', url, ...target }], ...more }))

describe.each(dialectCases)('$dialect over an upstream that is asked over WebSocket', ({ dialect: client }) => {
  it('gets its stream, and the upstream one message without what only a POST says', async () => {
    const { proxy, upstream } = await sandwich('openai-responses', {}, { target })
    const answer = await ask(proxy.url, client)
    expect(answer.status).toBe(200)
    expect(answer.text).toMatch(ends[client] ?? /never/)
    expect(answer.text).toContain('hello')
    const [asked] = upstream.received
    expect(asked).toMatchObject({ websocket: true, json: { type: 'response.create', model: 'm' } })
    expect(JSON.parse(asked?.body ?? '')).not.toHaveProperty('stream')
    expect(asked?.headers['openai-beta']).toContain('responses_websockets=')
  })

  it('gets a whole answer over HTTP', async () => {
    const { proxy, upstream } = await sandwich('openai-responses', {}, { target })
    const answer = await sendWhole(jsonRequest(proxy.url + pathOf(client), smallest(client)))
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/json'])
    expect(upstream.received).toHaveLength(1)
    expect(upstream.received[0]).not.toHaveProperty('websocket')
  })

  it('is told a refusal with its status and headers', async () => {
    const { url } = await bareUpstream((ws) =>
      ws.send(
        JSON.stringify({
          type: 'error',
          status: 429,
          error: { type: 'rate_limit_error', code: 'rate_limit_exceeded', message: 'slow down', param: null },
          headers: { 'Retry-After': '7' },
        }),
      ),
    )
    const answer = await ask((await proxyTo(url)).url, client)
    expect([answer.status, answer.headers['retry-after']]).toEqual([429, '7'])
    expect(answer.text).toContain('slow down')
  })

  it('is told when the upstream breaks off', async () => {
    const { proxy } = await sandwich(
      'openai-responses',
      {
        respond(received) {
          const script = defaultModel(received)
          return { ...script, steps: [...script.steps.slice(0, 5), { do: 'reset' }] }
        },
      },
      { target },
    )
    const answer = await send(jsonRequest(proxy.url + pathOf(client), smallest(client, { stream: true })))
    const chunks: Uint8Array[] = []
    for await (const chunk of answer.chunks) chunks.push(chunk)
    const text = Buffer.concat(chunks).toString('utf8')
    expect(text).not.toMatch(ends[client] ?? /never/)
    if (client === 'openai-responses') expect(answer.how()).toBe('cut')
    else expect(text).toContain('error')
  })

  it('takes the call with it when it leaves', async () => {
    let left: (how: string) => void = () => {}
    const how = new Promise<string>((resolve) => {
      left = resolve
    })
    const { proxy } = await sandwich(
      'openai-responses',
      {
        respond(received) {
          const script = defaultModel(received)
          const steps = [...script.steps.slice(0, 5), { do: 'stall' } as const]
          return { script: { ...script, steps }, onClosed: left }
        },
      },
      { target },
    )
    const leave = new AbortController()
    const request = jsonRequest(proxy.url + pathOf(client), smallest(client, { stream: true }))
    const answer = await send({ ...request, signal: leave.signal })
    for await (const _chunk of answer.chunks) break
    leave.abort()
    expect(await how).toBe('left')
  })

  it('does not read an upstream faster than it is read', async () => {
    const watch = watchPlaying()
    let total = 0
    const { proxy } = await sandwich(
      'openai-responses',
      {
        respond(received) {
          const script = grown(defaultModel(received))
          total = script.steps.length
          return { script, onPlayed: watch.onPlayed }
        },
      },
      { target },
    )
    const answer = await send(jsonRequest(proxy.url + pathOf(client), smallest(client, { stream: true })))
    await watch.standstill
    expect(watch.played()).toBeLessThan(total * 0.75)
    let size = 0
    for await (const chunk of answer.chunks) size += chunk.length
    expect(size).toBeGreaterThan(24 << 20)
    expect(watch.played()).toBe(total + 1)
  })
})

describe('a connection to an upstream', () => {
  const keyOf = (received: { headers: Readonly<Record<string, string>> } | undefined) =>
    received?.headers['sec-websocket-key']

  it('serves one request after the other, of one caller', async () => {
    const { proxy, upstream } = await sandwich(
      'openai-responses',
      {},
      { target: { ...target, credential: 'pass-through' } },
    )
    const from = (key: string) => ask(proxy.url, 'openai-chat', { authorization: `Bearer test-key-${key}` })
    await from('a')
    await from('a')
    await from('b')
    const [first, second, other] = upstream.received
    expect(keyOf(second)).toBe(keyOf(first))
    expect(keyOf(other)).not.toBe(keyOf(first))
    expect(other?.headers['authorization']).toBe('Bearer test-key-b')
  })

  it('serves one request at a time', async () => {
    const { proxy, upstream } = await sandwich('openai-responses', {}, { target })
    await Promise.all([ask(proxy.url, 'openai-chat'), ask(proxy.url, 'openai-chat')])
    expect(upstream.received).toHaveLength(2)
    expect(keyOf(upstream.received[0])).not.toBe(keyOf(upstream.received[1]))
  })

  it.each<[string, (ws: WebSocket) => void]>([
    ['has died', (ws) => ws.terminate()],
    [
      'has grown too old',
      (ws) =>
        ws.send(
          '{"type":"error","status":400,"error":{"type":"invalid_request_error","code":"websocket_connection_limit_reached","message":"60 minutes","param":null}}',
        ),
    ],
  ])('that %s since it was used is replaced, and nobody notices', async (_name, die) => {
    const upstream = await bareUpstream((ws, { connection, number }) => {
      if (connection === 1 && number === 2) return die(ws)
      for (const message of goodMessages) ws.send(message)
    })
    const proxy = await proxyTo(upstream.url)
    for (const _n of [1, 2]) {
      const answer = await ask(proxy.url, 'openai-chat')
      expect([answer.status, answer.text.endsWith('data: [DONE]\n\n')]).toEqual([200, true])
    }
    expect(upstream.connections()).toBe(2)
  })

  it('that dies on its first request is told as what it is', async () => {
    const upstream = await bareUpstream((ws) => ws.terminate())
    const answer = await ask((await proxyTo(upstream.url)).url, 'openai-chat')
    expect(answer.status).toBe(502)
    expect(upstream.connections()).toBe(1)
  })

  it('on which nothing comes is given up', async () => {
    const upstream = await bareUpstream(() => {})
    const proxy = await proxyTo(upstream.url, { limits: { upstreamHeadMs: 1 } })
    expect((await ask(proxy.url, 'openai-chat')).status).toBe(504)
    const halfway = await bareUpstream((ws) => ws.send(goodMessages[0] ?? ''))
    const other = await proxyTo(halfway.url, { limits: { upstreamIdleMs: 1 } })
    expect((await ask(other.url, 'openai-chat')).text).toContain('error')
  })
})

describe('an error frame', () => {
  const first = async (error: string) => {
    const upstream = await bareUpstream((ws) => ws.send(`{"type":"error","status":500,"error":${error}}`))
    return ask((await proxyTo(upstream.url)).url, 'openai-responses')
  }
  const behind = async (error: string) => {
    const upstream = await bareUpstream((ws) => {
      ws.send(goodMessages[0] ?? '')
      ws.send(`{"type":"error","status":500,"error":${error}}`)
    })
    return ask((await proxyTo(upstream.url)).url, 'openai-responses')
  }

  it.each([
    ['a text', '"the disk is full"', 'the disk is full'],
    ['null', 'null', 'the upstream failed'],
    ['a list', '[1]', 'the upstream failed'],
    ['without words', '{"code":"x"}', 'the upstream failed'],
  ])('that holds %s is told as an error object', async (_name, error, message) => {
    const answer = await first(error)
    expect([answer.status, JSON.parse(answer.text)]).toMatchObject([500, { error: { message } }])
    expect((await behind(error)).text).toContain(`"message":"${message}"`)
  })

  it('that nests more deeply than can be read ends its exchange, not the process', async () => {
    const answer = await first(`{"message":${'['.repeat(20_000)}${']'.repeat(20_000)}}`)
    expect([answer.status, JSON.parse(answer.text)]).toMatchObject([502, { error: { message: expect.any(String) } }])
  })
})

describe('an upgrade that is refused', () => {
  async function refusing(status: string): Promise<{ url: string; upgrades: () => number; posts: () => number }> {
    let upgrades = 0
    let posts = 0
    const server = createServer((_request, response) => {
      posts++
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.end(goodMessages.map((data) => `data: ${data}\n\n`).join(''))
    })
    server.on('upgrade', (_request, socket) => {
      upgrades++
      const body = '{"error":{"message":"no","type":"invalid_request_error","param":null,"code":"x"}}'
      socket.end(
        `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
      )
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    closing({ close: () => new Promise<void>((resolve) => server.close(() => resolve())) })
    const { port } = server.address() as AddressInfo
    return { url: `http://127.0.0.1:${port}`, upgrades: () => upgrades, posts: () => posts }
  }

  it('with 426 turns to HTTP, for good', async () => {
    const upstream = await refusing('426 Upgrade Required')
    const proxy = await proxyTo(upstream.url)
    for (const _n of [1, 2]) expect((await ask(proxy.url, 'openai-chat')).text).toMatch(/data: \[DONE\]\n\n$/)
    expect([upstream.upgrades(), upstream.posts()]).toEqual([1, 2])
  })

  it.each(['401 Unauthorized', '403 Forbidden', '503 Service Unavailable'])('with %s is told', async (status) => {
    const upstream = await refusing(status)
    const proxy = await proxyTo(upstream.url)
    const answer = await ask(proxy.url, 'openai-chat')
    expect(answer.status).toBe(Number(status.slice(0, 3)))
    expect(JSON.parse(answer.text)).toMatchObject({ error: { message: 'no' } })
    expect([upstream.upgrades(), upstream.posts()]).toEqual([1, 0])
  })

  it('by nobody being there is told', async () => {
    const proxy = await proxyTo('http://127.0.0.1:1')
    expect((await ask(proxy.url, 'openai-chat')).status).toBe(502)
  })
})

it('a WebSocket on both sides tells the same frames', async () => {
  const { proxy, upstream } = await sandwich('openai-responses', {}, { target })
  const socket = await connect(`${proxy.url}/v1/responses`)
  socket.send(create({ stream_id: 'x' }))
  const frames = await socket.answer()
  const shown = (text: string) => text.replaceAll(/"(input|total)_tokens":\d+/g, '')
  const told = frames.map(({ stream_id: _id, ...frame }) => shown(JSON.stringify(frame)))
  expect(told).toEqual(goodMessages.map(shown))
  expect(upstream.received[0]).toMatchObject({ websocket: true })
})

it('an error behind the first event is an event of the stream', async () => {
  const upstream = await bareUpstream((ws) => {
    ws.send(goodMessages[0] ?? '')
    ws.send(
      '{"type":"error","status":500,"error":{"type":"server_error","code":"server_error","message":"oh","param":null}}',
    )
  })
  const answer = await ask((await proxyTo(upstream.url)).url, 'openai-responses')
  expect(answer.text).toMatch(
    /event: error\ndata: \{"type":"error","sequence_number":0,"code":"server_error","message":"oh","param":null\}\n\n$/,
  )
})

it('a body becomes a message as it was written', () => {
  const body = '{ "stream" : true, "model":"m" ,"type":"x","background":false, "a":9007199254740993,"input":[ 1e400 ] }'
  expect(createMessage(body)).toBe('{"type":"response.create","model":"m","a":9007199254740993,"input":[ 1e400 ]}')
})

it.each([
  ['another dialect', { dialect: 'openai-chat', url: 'http://127.0.0.1:9', websocket: true }],
  ['the model in this process', { dialect: 'openai-responses', url: 'builtin', websocket: true }],
] as const)('%s speaks no WebSocket, which is told at the start', async (_name, upstream) => {
  await expect(startProxy({ upstreams: [upstream] })).rejects.toThrow('WebSocket')
})
