import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Event, HubRequest } from 'wireproof'
import { azureOpenai, openai } from 'wireproof/providers'
import { closeBehindEachTest, closing } from '../proxy/sandwich.ts'
import { defaultModel } from '../upstream/default-model.ts'
import {
  bytesOf,
  createBoard,
  jsonScript,
  type Received,
  type Script,
  startUpstream,
  streamScript,
} from '../upstream/index.ts'
import { createFakeClock, type FakeClock } from './fake-clock.ts'
import {
  type AuthHook,
  type ClientConfig,
  ClientError,
  type ClientRequest,
  collectEvents,
  createClient,
  defaultRetry,
  type LogLine,
  sendFromFile,
} from './index.ts'

closeBehindEachTest()

const dialects = [
  { dialect: 'openai-chat', base: '/openai' },
  { dialect: 'openai-responses', base: '/responses' },
] as const

const hello: HubRequest = { model: 'm', turns: [{ role: 'user', parts: [{ type: 'text', text: 'hello' }] }] }

const auth: AuthHook = { credential: () => ({ kind: 'key', value: 'test-key-thin' }) }

/** An upstream that answers its requests with these scripts, one after the other, the last one for ever. */
async function scripted(scripts: readonly (Script | 'model')[]) {
  let n = 0
  const upstream = closing(
    await startUpstream({
      respond(received) {
        const script = scripts[Math.min(n++, scripts.length - 1)]
        return script === 'model' || script === undefined ? defaultModel(received) : script
      },
    }),
  )
  return upstream
}

/** Time passes at once whenever the client waits between two attempts. */
function hurrying(clock: FakeClock): Pick<ClientConfig, 'clock' | 'log'> & { readonly lines: LogLine[] } {
  const lines: LogLine[] = []
  return {
    clock,
    lines,
    log(line) {
      lines.push(line)
      if (line.type === 'waiting') setImmediate(() => clock.advance(line.ms))
    },
  }
}

const overloaded = jsonScript(503, { error: { message: 'later', type: 'server_error', code: null, param: null } })

describe.each(dialects)('a client of $dialect', ({ dialect, base }) => {
  const config = (url: string, more: Partial<ClientConfig> = {}): ClientConfig => ({
    provider: openai,
    dialect,
    baseUrl: url + base,
    auth,
    ...more,
  })

  it('gets an answer, streamed and whole', async () => {
    const upstream = await scripted(['model'])
    const client = createClient(config(upstream.url))
    const events: Event['type'][] = []
    for await (const event of await client.stream(hello)) if (event.type !== 'rate-limits') events.push(event.type)
    expect([events[0], events.at(-1)]).toEqual(['start', 'finish'])
    const whole = await client.complete(hello)
    expect(whole.finish.reason).toBe('stop')
    expect(whole.parts.some((part) => part.type === 'text' && part.text !== '')).toBe(true)
    expect(upstream.received[0]?.headers['authorization']).toBe('Bearer test-key-thin')
  })

  it('tells the limits once, before everything else', async () => {
    const upstream = closing(
      await startUpstream({
        respond(received) {
          const script = defaultModel(received)
          return { ...script, headers: [...script.headers, ['x-ratelimit-remaining-requests', '3']] }
        },
      }),
    )
    const types: string[] = []
    for await (const event of await createClient(config(upstream.url)).stream(hello)) types.push(event.type)
    expect(types[0]).toBe('rate-limits')
    expect(types.filter((type) => type === 'rate-limits')).toHaveLength(1)
  })

  it('tries again what may pass, and says so', async () => {
    const upstream = await scripted([overloaded, jsonScript(429, {}, [['retry-after', '2']]), 'model'])
    const time = hurrying(createFakeClock())
    const whole = await createClient(config(upstream.url, { ...time, random: () => 0.5 })).complete(hello)
    expect(whole.finish.reason).toBe('stop')
    expect(time.lines.filter(({ type }) => type === 'waiting')).toEqual([
      { type: 'waiting', attempt: 1, ms: 200 },
      { type: 'waiting', attempt: 2, ms: 2000 },
    ])
    expect(upstream.received).toHaveLength(3)
  })

  it('gives up after its attempts, with the last answer', async () => {
    const upstream = await scripted([overloaded])
    const time = hurrying(createFakeClock())
    const retry = { ...defaultRetry, attempts: 3 }
    const error = await createClient(config(upstream.url, { ...time, retry }))
      .complete(hello)
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ClientError)
    expect(error).toMatchObject({ attempts: 3, failure: { status: 503 } })
    expect((error as ClientError).body).toContain('later')
    expect(upstream.received).toHaveLength(3)
  })

  it.each([
    ['insufficient_quota', 429, 'quota'],
    ['context_length_exceeded', 400, 'context-window'],
  ])('tells %s by a stable word, at once', async (code, status, kind) => {
    const upstream = await scripted([jsonScript(status, { error: { message: 'no', type: code, code, param: null } })])
    const error = await createClient(config(upstream.url))
      .complete(hello)
      .catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ attempts: 1, failure: { kind, status } })
    expect(upstream.received).toHaveLength(1)
  })

  it('gets one new token for all that were refused', async () => {
    let token = 'test-key-old'
    let refreshes = 0
    const board = createBoard()
    const upstream = closing(
      await startUpstream({
        respond: (received: Received) =>
          received.headers['authorization'] === 'Bearer test-key-new'
            ? defaultModel(received)
            : jsonScript(401, { error: { message: 'expired', type: 'auth', code: null, param: null } }),
      }),
    )
    const auth = {
      credential: () => ({ kind: 'bearer', value: token }) as const,
      async refresh() {
        refreshes++
        // All three have been refused before the first of them gets its token.
        await board.wait({ name: 'refused', count: 3 }, AbortSignal.timeout(5000))
        token = 'test-key-new'
      },
    }
    const log = (line: LogLine): void => {
      if (line.type === 'answer' && line.status === 401) board.confirm('refused')
    }
    const client = createClient(config(upstream.url, { auth, log }))
    const all = await Promise.all([client.complete(hello), client.complete(hello), client.complete(hello)])
    expect(all.map(({ finish }) => finish.reason)).toEqual(['stop', 'stop', 'stop'])
    expect([refreshes, upstream.received.length]).toEqual([1, 6])
  })

  it('is refused for good when a new token is refused too', async () => {
    const upstream = await scripted([
      jsonScript(401, { error: { message: 'no', type: 'auth', code: null, param: null } }),
    ])
    let refreshes = 0
    const auth = {
      credential: () => ({ kind: 'bearer', value: 'test-key' }) as const,
      refresh: async () => void refreshes++,
    }
    const error = await createClient(config(upstream.url, { auth }))
      .complete(hello)
      .catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ failure: { kind: 'auth', status: 401 } })
    expect([refreshes, upstream.received.length]).toEqual([1, 2])
  })

  it('tries again where nobody answers', async () => {
    const upstream = await scripted(['model'])
    const { url } = upstream
    await upstream.close()
    const time = hurrying(createFakeClock())
    const error = await createClient(config(url, { ...time, retry: { ...defaultRetry, attempts: 2 } }))
      .complete(hello)
      .catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ attempts: 2, failure: { code: 'unreachable' } })
    expect((error as ClientError).body).toBeUndefined()
  })

  it('hears of an answer that ends early, and of one that falls silent', async () => {
    const whole = Buffer.from(bytesOf(defaultModel(await anyRequest(base)))).toString('utf8')
    const frames = whole.split(/(?<=\n\n)/)
    const half = frames.slice(0, frames.length / 2).join('')
    const upstream = await scripted([streamScript([half])])
    const cut = await collectEvents(await createClient(config(upstream.url)).stream(hello))
    expect(cut).toMatchObject({ failure: { kind: 'truncated' } })

    const silent = await scripted([
      { ...streamScript([half]), steps: [...streamScript([half]).steps, { do: 'stall' }] },
    ])
    const clock = createFakeClock()
    const events = await createClient(config(silent.url, { clock, idleMs: 5000 })).stream(hello)
    const collecting = collectEvents(events)
    const decoded: unknown[] = []
    void collecting.then((one) => decoded.push(one))
    while (decoded.length === 0) {
      await new Promise((resolve) => setImmediate(resolve))
      if (clock.waiting.includes(5000)) clock.advance(5000)
    }
    expect(await collecting).toMatchObject({ failure: { kind: 'timeout', code: 'idle-timeout' } })
  })

  it.each(['falls silent', 'is left by its reader'])('ends the connection of an answer that %s', async (why) => {
    const [first = ''] = Buffer.from(bytesOf(defaultModel(await anyRequest(base))))
      .toString('utf8')
      .split(/(?<=\n\n)/)
    let close: (how: string) => void = () => {}
    const closed = new Promise<string>((resolve) => {
      close = resolve
    })
    const script = streamScript([first])
    const respond = () => ({
      script: { ...script, steps: [...script.steps, { do: 'stall' } as const] },
      onClosed: close,
    })
    const upstream = closing(await startUpstream({ respond }))
    const clock = createFakeClock()
    const stream = await createClient(config(upstream.url, { clock, idleMs: 5000 })).stream(hello)
    if (why === 'falls silent') {
      let ended = false
      void collectEvents(stream).then(() => {
        ended = true
      })
      while (!ended) {
        await new Promise((resolve) => setImmediate(resolve))
        if (clock.waiting.includes(5000)) clock.advance(5000)
      }
    } else for await (const _event of stream) break
    expect(await closed).toBe('left')
  })

  it('is read no faster than it is listened to', async () => {
    const board = createBoard()
    const whole = Buffer.from(bytesOf(defaultModel(await anyRequest(base)))).toString('utf8')
    const frames = whole.split(/(?<=\n\n)/)
    const kinds: string[] = []
    const upstream = await scripted([streamScript(frames)])
    const stream = await createClient(
      config(upstream.url, {
        queueSize: 1,
        log(line) {
          if (line.type !== 'event') return
          kinds.push(line.kind)
          board.confirm('decoded')
        },
      }),
    ).stream(hello)
    await board.wait({ name: 'decoded', count: 1 }, AbortSignal.timeout(5000))
    for (let i = 0; i < 10; i++) await new Promise((resolve) => setImmediate(resolve))
    expect(kinds).toHaveLength(1)
    const told: string[] = []
    for await (const event of stream) {
      told.push(event.type)
      expect(kinds.length).toBeLessThanOrEqual(told.length + 1)
    }
    expect(told).toEqual(kinds)
  })

  it('logs each attempt and the kind of each event, with the id of the request', async () => {
    const upstream = await scripted(['model'])
    const lines: LogLine[] = []
    const client = createClient(config(upstream.url, { log: (line) => lines.push(line) }))
    const stream = await client.stream(hello)
    expect(stream.requestId).toBe('req_wireproof1')
    await collectEvents(stream)
    expect(lines.slice(0, 2)).toMatchObject([
      { type: 'request', attempt: 1 },
      { type: 'answer', status: 200, requestId: 'req_wireproof1' },
    ])
    const events = lines.slice(2).map((line) => (line.type === 'event' ? line.requestId : line.type))
    expect([...new Set(events)]).toEqual(['req_wireproof1'])
    expect(JSON.stringify(lines)).not.toContain('test-key')
  })

  it('stops for whoever leaves, and does not try again', async () => {
    const upstream = await scripted([overloaded])
    const leaving = new AbortController()
    const client = createClient(
      config(upstream.url, {
        clock: createFakeClock(),
        log(line) {
          if (line.type === 'waiting') leaving.abort(new Error('left'))
        },
      }),
    )
    await expect(client.complete(hello, leaving.signal)).rejects.toThrow('left')
    expect(upstream.received).toHaveLength(1)
  })

  it('sends what a customizer adds', async () => {
    const upstream = await scripted(['model'])
    const customize: ClientConfig['customize'] = (call) => ({
      ...call,
      headers: { ...call.headers, 'session-id': 's1' },
    })
    await createClient(config(upstream.url, { customize })).complete(hello)
    expect(upstream.received[0]?.headers['session-id']).toBe('s1')
  })
})

async function anyRequest(base: string): Promise<Received> {
  const upstream = await scripted(['model'])
  const dialect = dialects.find((one) => one.base === base)?.dialect ?? 'openai-chat'
  await createClient({ provider: openai, dialect, baseUrl: upstream.url + base, auth }).complete(hello)
  const [received] = upstream.received
  if (received === undefined) throw new Error('nothing was received')
  return received
}

describe('item ids of earlier answers', () => {
  const history: HubRequest = {
    model: 'm',
    turns: [
      { role: 'user', parts: [{ type: 'text', text: 'hello' }] },
      { role: 'assistant', parts: [{ type: 'text', text: 'hi', group: { n: 0, id: 'msg_1' } }] },
      { role: 'user', parts: [{ type: 'text', text: 'more' }] },
    ],
  }

  it.each([
    [azureOpenai, true],
    [openai, false],
  ])('%#: go back where the provider finds them', async (provider, sent) => {
    const bodies: string[] = []
    const send = async (request: ClientRequest) => {
      bodies.push(String(request.body))
      throw new Error('not sent')
    }
    const client = createClient({
      provider,
      dialect: 'openai-responses',
      baseUrl: 'https://a.test',
      send,
      retry: { ...defaultRetry, attempts: 1 },
    })
    await expect(client.complete(history)).rejects.toThrow('not sent')
    expect(bodies[0]?.includes('msg_1')).toBe(sent)
  })
})

describe('a stream from a file', () => {
  const folder = mkdtemp(join(tmpdir(), 'wireproof-'))
  afterAll(async () => rm(await folder, { recursive: true }))
  const chunk = (delta: object, finish: string | null = null) =>
    `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`
  const text = `${chunk({ role: 'assistant', content: 'hé' })}${chunk({ content: 'llo' })}${chunk({}, 'stop')}data: [DONE]\n\n`

  it.each([1, 7, 16_384])('is read in chunks of %i bytes as from a socket', async (chunkSize) => {
    const file = join(await folder, 'stream.sse')
    await writeFile(file, text)
    const requests: ClientRequest[] = []
    const send = sendFromFile(file, { chunkSize, onRequest: (request) => requests.push(request) })
    const whole = await createClient({
      provider: openai,
      dialect: 'openai-chat',
      baseUrl: 'https://a.test',
      send,
    }).complete(hello)
    expect(whole.parts).toMatchObject([{ type: 'text', text: 'héllo' }])
    expect(requests[0]?.url).toBe('https://a.test/v1/chat/completions')
  })

  it('can break off, and is then no success', async () => {
    const file = join(await folder, 'cut.sse')
    await writeFile(file, text.slice(0, 100))
    const client = createClient({
      provider: openai,
      dialect: 'openai-chat',
      baseUrl: 'https://a.test',
      send: sendFromFile(file, { cut: true }),
    })
    await expect(client.complete(hello)).rejects.toMatchObject({ failure: { kind: 'truncated' } })
  })
})

describe('an answer that is not streamed, although it was asked for', () => {
  it('is told as events all the same', async () => {
    const body = {
      id: 'c',
      object: 'chat.completion',
      created: 1,
      model: 'm',
      choices: [{ index: 0, message: { role: 'assistant', content: 'hi', refusal: null }, finish_reason: 'stop' }],
    }
    const upstream = await scripted([jsonScript(200, body)])
    const whole = await createClient({
      provider: openai,
      dialect: 'openai-chat',
      baseUrl: `${upstream.url}/openai`,
      auth,
    }).complete(hello)
    expect(whole.parts).toMatchObject([{ type: 'text', text: 'hi' }])
  })
})
