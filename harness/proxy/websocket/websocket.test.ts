import { connect as connectTcp } from 'node:net'
import { describe, expect, it } from 'vitest'
import { validate } from 'wireproof/validate'
import { jsonRequest, sendWhole } from '../../client/index.ts'
import { jsonScript } from '../../upstream/index.ts'
import { connect, create, type Frame, refusedHandshake, userMessage } from '../../websocket/testing.ts'
import { startProxy } from '../index.ts'
import { closeBehindEachTest, closing, dialectCases, sandwich } from '../sandwich.ts'

closeBehindEachTest()

const path = '/v1/responses'
const textOf = (frames: readonly Frame[]) =>
  frames.map(({ type, delta }) => (type === 'response.output_text.delta' ? delta : '')).join('')
const idOf = (frames: readonly Frame[]) => (frames.at(-1) as { response?: { id?: string } } | undefined)?.response?.id
const tool = { type: 'function', name: 'look', strict: null, parameters: { type: 'object', properties: {} } }

describe.each(dialectCases)('a WebSocket over $dialect', ({ dialect }) => {
  it('tells a response as HTTP does, one event a message', async () => {
    const { proxy } = await sandwich(dialect)
    const socket = await connect(proxy.url + path)
    socket.send(create())
    const frames = await socket.answer()
    for (const frame of frames)
      expect(validate('openai-responses', 'websocket-server-event', frame).findings).toEqual([])
    const http = await sendWhole(jsonRequest(proxy.url + path, { model: 'm', input: 'hello', stream: true }))
    const types = [...http.text.matchAll(/^data: (.*)$/gm)].map(([, data = '']) => (JSON.parse(data) as Frame).type)
    expect(frames.map(({ type }) => type)).toEqual(types)
    expect(textOf(frames)).toContain('You said: hello')
  })

  it('goes on from its last response with nothing but the new items, although nothing is stored', async () => {
    const { proxy, upstream } = await sandwich(dialect)
    const socket = await connect(proxy.url + path)
    socket.send(create({ input: [userMessage('use a tool')], tools: [tool] }))
    const first = await socket.answer()
    const call = first.find(({ type, item }) => type === 'response.output_item.done' && isCall(item))?.['item']
    expect(call).toMatchObject({ name: 'look' })
    const { call_id } = call as { call_id: string }
    const output = { type: 'function_call_output', call_id, output: 'it rains' }
    socket.send(create({ previous_response_id: idOf(first), input: [output], tools: [tool] }))
    const second = await socket.answer()
    expect(second.at(-1)?.type).toBe('response.completed')
    expect(textOf(second)).toContain('it rains')
    const seen = upstream.received[1]?.body ?? ''
    expect(seen.indexOf('use a tool')).toBeGreaterThan(0)
    expect(seen.indexOf('look')).toBeGreaterThan(0)
    expect(seen.split('it rains')).toHaveLength(2)
    expect(seen).not.toContain('previous_response_id')
    // The whole, as somebody would have sent it who keeps the history himself.
    const whole = [userMessage('use a tool'), ...outputOf(first), output]
    await sendWhole(
      jsonRequest(proxy.url + path, { model: 'm', store: false, input: whole, tools: [tool], stream: true }),
    )
    expect(upstream.received[1]?.json).toEqual(upstream.received[2]?.json)
  })

  it('warms up without asking the upstream, and goes on from there', async () => {
    const { proxy, upstream } = await sandwich(dialect)
    const socket = await connect(proxy.url + path)
    const system = { type: 'message', role: 'developer', content: [{ type: 'input_text', text: 'be brief' }] }
    socket.send(create({ generate: false, input: [system] }))
    const warm = await socket.answer()
    expect(warm.map(({ type, sequence_number }) => [type, sequence_number])).toEqual([
      ['response.created', 0],
      ['response.completed', 1],
    ])
    for (const frame of warm) expect(validate('openai-responses', 'websocket-server-event', frame).findings).toEqual([])
    expect(warm[1]?.['response']).toMatchObject({ model: 'm', output: [], usage: { total_tokens: 0 } })
    expect(upstream.received).toEqual([])
    socket.send(create({ previous_response_id: idOf(warm) }))
    expect(textOf(await socket.answer())).toContain('You said: hello')
    const [asked] = upstream.received
    expect(upstream.received).toHaveLength(1)
    expect(asked?.body.indexOf('be brief')).toBeGreaterThan(0)
    expect(asked?.body).not.toContain('generate')
  })

  it('tells what an upstream refused with the status and headers that HTTP would have had', async () => {
    const anthropic = dialect === 'anthropic-messages'
    const error = anthropic
      ? { type: 'error', error: { type: 'rate_limit_error', message: 'slow down' } }
      : { error: { message: 'slow down', type: 'rate_limit_error', param: null, code: null } }
    const { proxy } = await sandwich(dialect, { respond: () => jsonScript(429, error, [['retry-after', '7']]) })
    const socket = await connect(proxy.url + path)
    socket.send(create())
    const frames = await socket.answer()
    expect(frames).toHaveLength(1)
    expect(frames[0]).toMatchObject({
      type: 'error',
      status: 429,
      error: { type: 'rate_limit_error', message: 'slow down' },
      headers: { 'retry-after': '7' },
    })
    expect(validate('openai-responses', 'websocket-server-event', frames[0]).findings).toEqual([])
  })
})

const isCall = (item: unknown) => (item as { type?: string } | undefined)?.type === 'function_call'
const outputOf = (frames: readonly Frame[]) =>
  frames.flatMap(({ type, item }) => (type === 'response.output_item.done' ? [item] : []))

describe('a reference to a response', () => {
  it('that the connection does not know is told as what it is, and the connection goes on', async () => {
    const { proxy, upstream } = await sandwich('openai-chat')
    const socket = await connect(proxy.url + path)
    socket.send(create({ previous_response_id: 'resp_nobody' }))
    const [error] = await socket.answer()
    expect(error).toMatchObject({
      type: 'error',
      status: 400,
      error: {
        type: 'invalid_request_error',
        code: 'previous_response_not_found',
        param: 'previous_response_id',
        message: expect.stringContaining('resp_nobody'),
      },
    })
    expect(upstream.received).toEqual([])
    socket.send(create())
    expect((await socket.answer()).at(-1)?.type).toBe('response.completed')
  })

  it('is not known to another connection', async () => {
    const { proxy } = await sandwich('openai-responses')
    const one = await connect(proxy.url + path)
    one.send(create())
    const id = idOf(await one.answer())
    const other = await connect(proxy.url + path)
    other.send(create({ previous_response_id: id }))
    expect((await other.answer())[0]).toMatchObject({ error: { code: 'previous_response_not_found' } })
  })

  it('goes to an upstream of the same vendor where responses are stored', async () => {
    const { proxy, upstream } = await sandwich('openai-responses')
    const socket = await connect(proxy.url + path)
    socket.send(create({ previous_response_id: 'resp_of_yesterday', store: true }))
    expect((await socket.answer()).at(-1)?.type).toBe('response.completed')
    expect(upstream.received[0]?.json).toMatchObject({ previous_response_id: 'resp_of_yesterday' })
  })

  it('to a response that failed is none', async () => {
    const failed = {
      id: 'resp_failed',
      object: 'response',
      status: 'failed',
      error: { code: 'server_error', message: 'x' },
    }
    const { proxy } = await sandwich('openai-responses', {
      respond: () => ({
        status: 200,
        headers: [['content-type', 'text/event-stream']],
        steps: [
          {
            do: 'send',
            bytes: Buffer.from(`data: ${JSON.stringify({ type: 'response.failed', response: failed })}\n\n`),
          },
        ],
      }),
    })
    const socket = await connect(proxy.url + path)
    socket.send(create())
    expect((await socket.answer()).at(-1)?.type).toBe('response.failed')
    socket.send(create({ previous_response_id: 'resp_failed' }))
    expect((await socket.answer())[0]).toMatchObject({ error: { code: 'previous_response_not_found' } })
  })
})

it('hands on what was written, digit for digit', async () => {
  const { proxy, upstream } = await sandwich('openai-responses', { faulty: 'record' })
  const socket = await connect(proxy.url + path)
  const schema = '{ "type":"integer","maximum":9007199254740993,"2":0,"1":1e400 }'
  socket.send(
    `{"type":"response.create","model":"m","stream_id":"s","generate":true,"input":"hello","tools":[{"type":"function","name":"f","strict":null,"parameters":${schema}}]}`,
  )
  await socket.answer()
  expect(upstream.received[0]?.body).toContain(schema)
  expect(upstream.received[0]?.body).not.toContain('"stream_id"')
  expect(upstream.received[0]?.json).not.toHaveProperty('type')
})

describe('the door', () => {
  it('is closed with 426 where WebSocket is off, whoever asks', async () => {
    const proxy = closing(await startProxy({ websocket: false, clientKeys: ['test-key-door'] }))
    const refused = await refusedHandshake(proxy.url + path)
    expect([refused.status, refused.headers['upgrade']]).toEqual([426, 'websocket'])
    expect(JSON.parse(refused.text)).toMatchObject({ error: { type: 'invalid_request_error' } })
  })

  it('answers 426 to a GET that is no upgrade, and nothing else on that path changes', async () => {
    const { proxy } = await sandwich('openai-chat')
    const answer = await sendWhole({ method: 'GET', url: proxy.url + path })
    expect([answer.status, answer.headers['upgrade']]).toEqual([426, 'websocket'])
    const post = await sendWhole(jsonRequest(proxy.url + path, { model: 'm', input: 'hello' }))
    expect(post.status).toBe(200)
  })

  it('opens for a client key only', async () => {
    const { proxy } = await sandwich('openai-chat', {}, { clientKeys: ['test-key-door'] })
    const refused = await refusedHandshake(proxy.url + path, { authorization: 'Bearer test-key-wrong' })
    expect(refused.status).toBe(401)
    expect(refused.text).not.toContain('test-key')
    const socket = await connect(proxy.url + path, { authorization: 'Bearer test-key-door' })
    socket.send(create())
    expect((await socket.answer()).at(-1)?.type).toBe('response.completed')
  })

  it('is no door on other paths', async () => {
    const { proxy } = await sandwich('openai-chat')
    expect((await refusedHandshake(`${proxy.url}/v1/chat/completions`)).status).toBe(405)
    expect((await refusedHandshake(`${proxy.url}/nowhere`)).status).toBe(404)
  })

  it('lets requests through that only offer HTTP/2', async () => {
    const { proxy } = await sandwich('openai-chat')
    const body = JSON.stringify({ model: 'm', input: 'hello' })
    const head = [
      ...[`POST ${path} HTTP/1.1`, 'Host: localhost', 'Connection: Upgrade, HTTP2-Settings', 'Upgrade: h2c'],
      ...['HTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA', 'Content-Type: application/json'],
      `Content-Length: ${Buffer.byteLength(body)}`,
    ].join('\r\n')
    const text = await new Promise<string>((resolve, reject) => {
      const tcp = connectTcp(proxy.port, '127.0.0.1', () => tcp.write(`${head}\r\n\r\n${body}`))
      let read = ''
      tcp.on('error', reject)
      tcp.on('data', (chunk) => {
        read += chunk.toString('utf8')
        if (read.includes('You said: hello')) tcp.end()
      })
      tcp.on('close', () => resolve(read))
    })
    expect(text).toMatch(/^HTTP\/1\.1 200 /)
    expect(text).toContain('You said: hello')
  })
})
