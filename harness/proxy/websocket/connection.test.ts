import { describe, expect, it } from 'vitest'
import { sendWhole } from '../../client/index.ts'
import { defaultModel } from '../../upstream/default-model.ts'
import { createBoard, type Received, type Reply, type Script, streamScript } from '../../upstream/index.ts'
import { connect, create, refusedHandshake, userMessage } from '../../websocket/testing.ts'
import type { Limits } from '../options.ts'
import { closeBehindEachTest, dialectCases, sandwich } from '../sandwich.ts'
import { grown, watchPlaying } from '../standstill.ts'
import { textDelta } from '../withholding.ts'

closeBehindEachTest()

const path = '/v1/responses'
const lastOf = <T>(list: readonly T[]): T | undefined => list.at(-1)

/** An answer that stops behind its first `count` chunks until somebody says `go`. */
function waiting(script: Script, count: number): Script {
  const steps = [...script.steps]
  steps.splice(count, 0, { do: 'await', condition: { name: 'go', count: 1 } })
  return { ...script, steps }
}

const isFor = (received: Received, text: string) => received.body.includes(text)

describe.each(dialectCases)('over $dialect', ({ dialect }) => {
  it('each delta is told before the next one is sent', async () => {
    const board = createBoard()
    let deltas = 0
    const { proxy } = await sandwich(dialect, {
      respond(received) {
        const script = defaultModel(received)
        const steps = script.steps.flatMap((step) => {
          if (step.do !== 'send' || !textDelta.test(Buffer.from(step.bytes).toString())) return [step]
          const condition = { name: 'delta', count: deltas++ }
          return [{ do: 'await', condition } as const, step]
        })
        return { script: { ...script, steps }, signals: board }
      },
    })
    const socket = await connect(proxy.url + path)
    socket.send(create({ input: [userMessage('hello, this is a longer text that takes several deltas to be told')] }))
    for (let frame = await socket.next(); frame.type !== 'response.completed'; frame = await socket.next())
      if (frame.type === 'response.output_text.delta') board.confirm('delta')
    expect(deltas).toBeGreaterThan(2)
    expect(board.count('delta')).toBe(deltas)
  })

  it('a client that leaves takes the call of the upstream with it', async () => {
    let closed: (how: string) => void = () => {}
    const how = new Promise<string>((resolve) => {
      closed = resolve
    })
    const { proxy } = await sandwich(dialect, {
      respond: (received) => ({ script: waiting(defaultModel(received), 4), signals: createBoard(), onClosed: closed }),
    })
    const socket = await connect(proxy.url + path)
    socket.send(create())
    await socket.next()
    socket.ws.terminate()
    expect(await how).toBe('left')
    expect((await sendWhole({ method: 'GET', url: `${proxy.url}/healthz` })).status).toBe(200)
  })

  it('an upstream that breaks off is no end of a response', async () => {
    const { proxy } = await sandwich(dialect, {
      respond(received) {
        const script = defaultModel(received)
        return { ...script, steps: [...script.steps.slice(0, 4), { do: 'reset' }] }
      },
    })
    const socket = await connect(proxy.url + path)
    socket.send(create())
    const last = lastOf(await socket.answer())
    if (dialect === 'openai-responses') expect(last).toMatchObject({ type: 'error', status: 502 })
    else expect(last).toMatchObject({ type: 'response.failed' })
    socket.send(create({ previous_response_id: 'resp_any' }))
    expect(lastOf(await socket.answer())).toMatchObject({ error: { code: 'previous_response_not_found' } })
  })

  it('a client that does not read stops the upstream', async () => {
    const watch = watchPlaying()
    let total = 0
    const { proxy } = await sandwich(dialect, {
      respond(received) {
        const script = grown(defaultModel(received))
        total = script.steps.length
        return { script, onPlayed: watch.onPlayed }
      },
    })
    const socket = await connect(proxy.url + path)
    socket.ws.pause()
    socket.send(create())
    await watch.standstill
    expect(watch.played()).toBeLessThan(total * 0.75)
    socket.ws.resume()
    const frames = await socket.answer()
    expect(watch.played()).toBe(total + 1)
    expect(JSON.stringify(frames).length).toBeGreaterThan(24 << 20)
  })
})

describe('lanes', () => {
  it('of their own names run side by side, and say whose each frame is', async () => {
    const board = createBoard()
    const { proxy } = await sandwich('openai-chat', {
      respond: (received): Reply => {
        const script = defaultModel(received)
        return { script: isFor(received, 'first') ? waiting(script, 2) : script, signals: board }
      },
    })
    const socket = await connect(proxy.url + path)
    socket.send(create({ stream_id: 'a.1', input: 'first' }))
    expect(await socket.next()).toMatchObject({ type: 'response.created', stream_id: 'a.1' })
    socket.send(create({ stream_id: 'b', input: 'second' }))
    // Only behind the whole answer of the other lane may the first one go on.
    for (;;) {
      const frame = await socket.next()
      if (frame['stream_id'] === 'b' && frame.type === 'response.completed') break
      expect(frame).not.toMatchObject({ stream_id: 'a.1', type: 'response.completed' })
    }
    board.confirm('go')
    const rest = await socket.answer()
    expect(lastOf(rest)).toMatchObject({ type: 'response.completed', stream_id: 'a.1' })
  })

  it('of one name run in turn', async () => {
    const board = createBoard()
    const { proxy, upstream } = await sandwich('openai-chat', {
      respond: (received) => ({
        script: isFor(received, 'first') ? waiting(defaultModel(received), 2) : defaultModel(received),
        signals: board,
      }),
    })
    const socket = await connect(proxy.url + path)
    socket.send(create({ input: 'first' }))
    await socket.next()
    socket.send(create({ input: 'second' }))
    socket.send({ type: 'response.create', stream_id: 'z', generate: false, model: 'm', input: [] })
    // What another lane asked for later has been answered: the second of the first lane is waiting.
    for (let frame = await socket.next(); frame['stream_id'] !== 'z'; ) frame = await socket.next()
    expect(upstream.received).toHaveLength(1)
    board.confirm('go')
    const frames = [...(await socket.answer()), ...(await socket.answer()), ...(await socket.answer())]
    const texts = frames.flatMap(({ type, text }) => (type === 'response.output_text.done' ? [text] : []))
    expect(texts).toEqual([expect.stringContaining('first'), expect.stringContaining('second')])
  })

  it('keep their memories apart, and know each other’s responses', async () => {
    const { proxy, upstream } = await sandwich('openai-chat')
    const socket = await connect(proxy.url + path)
    const ask = async (more: object) => {
      socket.send(create(more))
      return (lastOf(await socket.answer())?.['response'] as { id: string } | undefined)?.id
    }
    const a = await ask({ stream_id: 'a', input: 'alpha' })
    await ask({ stream_id: 'b', input: 'beta' })
    await ask({ stream_id: 'b', input: 'gamma', previous_response_id: a })
    expect(upstream.received[2]?.body).toMatch(/alpha.*gamma/)
    expect(upstream.received[2]?.body).not.toContain('beta')
  })

  it('are counted', async () => {
    const board = createBoard()
    const { proxy } = await sandwich(
      'openai-chat',
      { respond: (received) => ({ script: waiting(defaultModel(received), 2), signals: board }) },
      { limits: { websocketStreams: 1 } },
    )
    const socket = await connect(proxy.url + path)
    socket.send(create({ stream_id: 'a' }))
    expect(await socket.next()).toMatchObject({ stream_id: 'a' })
    const limited = { type: 'error', status: 429, error: { code: 'websocket_stream_limit_reached' } }
    socket.send(create({ stream_id: 'b' }))
    expect(lastOf(await socket.answer())).toMatchObject({ ...limited, stream_id: 'b' })
    socket.send(create({ stream_id: 'a' }))
    socket.send(create({ stream_id: 'a' }))
    expect(lastOf(await socket.answer())).toMatchObject({ ...limited, stream_id: 'a' })
    board.confirm('go')
    expect(lastOf(await socket.answer())?.type).toBe('response.completed')
    expect(lastOf(await socket.answer())?.type).toBe('response.completed')
  })
})

describe('a message that asks for nothing', () => {
  it.each<[string, string | object, string]>([
    ['no JSON', '{"type"', 'JSON object'],
    ['no object', '[]', 'JSON object'],
    ['without a type', {}, 'response.create'],
    ['of another type', { type: 'response.steer', previous_response_id: 'r', input: 'x' }, 'response.steer'],
    ['with an odd lane', create({ stream_id: 'a b' }), 'stream_id'],
    ['with an odd lane of another type', create({ stream_id: 7 }), 'stream_id'],
    ['with an odd input', create({ input: 7 }), 'input'],
    ['with an odd reference', create({ previous_response_id: 7 }), 'previous_response_id'],
    ['with an item that is none', create({ input: [userMessage('x'), { type: 'message', role: 7 }] }), '/input/1/role'],
  ])('%s is told so, and the connection goes on', async (_name, message, words) => {
    const { proxy, upstream } = await sandwich('openai-chat')
    const socket = await connect(proxy.url + path)
    socket.send(message)
    const frames = await socket.answer()
    expect(frames).toMatchObject([{ type: 'error', status: 400, error: { type: 'invalid_request_error' } }])
    expect(JSON.stringify(frames)).toContain(words)
    expect(upstream.received).toEqual([])
    socket.send(create())
    expect(lastOf(await socket.answer())?.type).toBe('response.completed')
  })

  it('is one in binary', async () => {
    const { proxy } = await sandwich('openai-chat')
    const socket = await connect(proxy.url + path)
    socket.ws.send(Buffer.from(JSON.stringify(create())))
    const error = { message: expect.stringMatching(/in a text frame; this one came in a binary frame$/) }
    expect(lastOf(await socket.answer())).toMatchObject({ type: 'error', status: 400, error })
  })
})

describe('a connection', () => {
  const limited = async (limits: Partial<Limits>) => {
    const { proxy } = await sandwich('openai-chat', {}, { limits })
    return { url: proxy.url + path, socket: await connect(proxy.url + path) }
  }

  it('that is old says so and closes', async () => {
    const { socket } = await limited({ websocketAgeMs: 1 })
    expect(await socket.next()).toMatchObject({
      type: 'error',
      status: 400,
      error: { code: 'websocket_connection_limit_reached' },
    })
    expect((await socket.closed).code).toBe(1000)
  })

  it('that is old ends what is under way first, and takes nothing more', async () => {
    const board = createBoard()
    const { proxy } = await sandwich(
      'openai-chat',
      { respond: (received) => ({ script: waiting(defaultModel(received), 2), signals: board }) },
      { limits: { websocketAgeMs: 100 } },
    )
    const socket = await connect(proxy.url + path)
    socket.send(create())
    const refused = async () => {
      for (;;) {
        socket.send({ type: 'response.create', model: 'm', stream_id: 'probe', generate: false, input: [] })
        const frames = await socket.answer()
        if (lastOf(frames)?.type === 'error') return lastOf(frames)
      }
    }
    expect(await refused()).toMatchObject({ error: { code: 'websocket_connection_limit_reached' } })
    board.confirm('go')
    expect(lastOf(await socket.answer())?.type).toBe('response.completed')
    expect((await socket.closed).code).toBe(1000)
  })

  it('that is silent is closed', async () => {
    const { socket } = await limited({ websocketIdleMs: 1 })
    expect(await socket.closed).toEqual({ code: 1000, reason: 'idle' })
  })

  it('takes no message larger than a body', async () => {
    const { socket } = await limited({ requestBody: 1000 })
    socket.send(create({ input: 'x'.repeat(1000) }))
    expect((await socket.closed).code).toBe(1009)
  })

  it('takes no history larger than a body either', async () => {
    const { socket } = await limited({ requestBody: 2000 })
    const idOf = async (more: object) => {
      socket.send(create(more))
      return (lastOf(await socket.answer())?.['response'] as { id: string } | undefined)?.id
    }
    const half = 'x'.repeat(1000)
    const id = await idOf({ input: half, generate: false })
    socket.send(create({ input: half, previous_response_id: id }))
    expect(lastOf(await socket.answer())).toMatchObject({ type: 'error', status: 413 })
  })

  it('is not read while it does not read', async () => {
    const { socket } = await limited({})
    socket.ws.pause()
    // More answers than the buffers between two sockets hold, and more questions behind them.
    const message = JSON.stringify({ type: 'x'.repeat(2000), stream_id: 's'.repeat(256) })
    for (let n = 0; n < 25_000; n++) socket.send(message)
    let before = Number.POSITIVE_INFINITY
    // What the other side has not read after 200 turns of the event loop without progress, it does not read.
    for (let turns = 0; turns < 200; turns++) {
      await new Promise((resolve) => setImmediate(resolve))
      if (socket.ws.bufferedAmount < before) turns = 0
      before = socket.ws.bufferedAmount
    }
    expect(before).toBeGreaterThan(0)
    socket.ws.resume()
    for (let n = 0; n < 1000; n++) expect((await socket.next()).type).toBe('error')
  })

  it('begins with a handshake that is one', async () => {
    const { proxy } = await sandwich('openai-chat')
    const answer = await sendWhole({
      method: 'GET',
      url: proxy.url + path,
      headers: { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13' },
    })
    expect([answer.status, answer.headers['content-type']]).toEqual([400, 'application/json'])
    expect(JSON.parse(answer.text)).toMatchObject({ error: { type: 'invalid_request_error' } })
  })

  it('is one of so many', async () => {
    const { url, socket } = await limited({ websocketConnections: 1 })
    const refused = await refusedHandshake(url)
    expect([refused.status, refused.headers['retry-after']]).toEqual([503, '1'])
    expect(JSON.parse(refused.text)).toMatchObject({ error: { code: 'websocket_connection_limit_reached' } })
    socket.ws.close()
    await socket.closed
    // The proxy learns of the close before it answers anything that is sent behind it.
    await sendWhole({ method: 'GET', url: url.replace(path, '/healthz') })
    const next = await connect(url)
    next.send(create())
    expect(lastOf(await next.answer())?.type).toBe('response.completed')
  })

  it('is let finish by a proxy that closes', async () => {
    const board = createBoard()
    const { proxy } = await sandwich('openai-chat', {
      respond: (received) => ({ script: waiting(defaultModel(received), 2), signals: board }),
    })
    const socket = await connect(proxy.url + path)
    socket.send(create())
    await socket.next()
    const closed = proxy.close()
    board.confirm('go')
    expect(lastOf(await socket.answer())?.type).toBe('response.completed')
    expect((await socket.closed).code).toBe(1001)
    await closed
  })
})

it('a stream that ends without its last event is told as broken', async () => {
  const { proxy } = await sandwich('openai-responses', {
    respond: () => streamScript(['data: {"type":"response.created","sequence_number":0,"response":{"id":"r"}}\n\n']),
  })
  const socket = await connect(proxy.url + path)
  socket.send(create())
  expect(await socket.answer()).toMatchObject([
    { type: 'response.created' },
    { type: 'error', status: 502, error: { type: 'server_error' } },
  ])
})

it('an error event of a stream becomes an error frame', async () => {
  const flat = { type: 'error', sequence_number: 0, code: 'rate_limit_exceeded', message: 'slow', param: null }
  const { proxy } = await sandwich('openai-responses', {
    respond: () => streamScript([`event: error\ndata: ${JSON.stringify(flat)}\n\n`]),
  })
  const socket = await connect(proxy.url + path)
  socket.send(create({ stream_id: 's' }))
  expect(await socket.answer()).toMatchObject([
    {
      type: 'error',
      stream_id: 's',
      status: 429,
      error: { code: 'rate_limit_exceeded', message: 'slow', param: null },
    },
  ])
})
