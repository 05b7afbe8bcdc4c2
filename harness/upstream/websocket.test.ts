import { afterEach, describe, expect, it } from 'vitest'
import { validate } from 'wireproof/validate'
import { connect, create, refusedHandshake, type TestSocket } from '../websocket/testing.ts'
import { defaultModel } from './default-model.ts'
import { createBoard, type RunningUpstream, startUpstream, streamScript, type UpstreamOptions } from './index.ts'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

async function start(
  options: Partial<UpstreamOptions> = {},
): Promise<{ upstream: RunningUpstream; url: string; socket: () => Promise<TestSocket> }> {
  const upstream = await startUpstream({ respond: defaultModel, ...options })
  open.push(upstream)
  const url = `${upstream.url}/responses/v1/responses`
  return { upstream, url, socket: () => connect(url) }
}

const idOf = (frame: unknown) => (frame as { response?: { id?: string } } | undefined)?.response?.id

describe('the scripted upstream over WebSocket', () => {
  it('plays the frames of a script as messages that the schema knows', async () => {
    const { upstream, socket } = await start()
    const client = await socket()
    client.send(create({ stream_id: 'one' }))
    const frames = await client.answer()
    expect(frames.map(({ type }) => type)).toContain('response.output_text.delta')
    expect(frames.at(-1)?.type).toBe('response.completed')
    for (const frame of frames) {
      expect(validate('openai-responses', 'websocket-server-event', frame).findings).toEqual([])
      expect(frame['stream_id']).toBe('one')
    }
    expect(upstream.received).toMatchObject([{ websocket: true, json: { type: 'response.create', model: 'm' } }])
  })

  it('warms up without asking for a script, and knows its own ids only', async () => {
    let asked = 0
    const { socket } = await start({
      respond(received) {
        asked++
        return defaultModel(received)
      },
    })
    const client = await socket()
    client.send(create({ generate: false }))
    const warm = await client.answer()
    expect(warm.map(({ type }) => type)).toEqual(['response.created', 'response.completed'])
    expect(asked).toBe(0)
    client.send(create({ previous_response_id: idOf(warm[1]) }))
    expect((await client.answer()).at(-1)?.type).toBe('response.completed')
    client.send(create({ previous_response_id: 'resp_other' }))
    expect(await client.answer()).toMatchObject([
      { type: 'error', status: 400, error: { code: 'previous_response_not_found', param: 'previous_response_id' } },
    ])
    expect(asked).toBe(1)
  })

  it('waits where its script waits', async () => {
    const board = createBoard()
    const { socket } = await start({
      respond(received) {
        const script = defaultModel(received)
        const [first, ...rest] = script.steps
        const wait = { do: 'await', condition: { name: 'client read', count: 1 } } as const
        return { script: { ...script, steps: first === undefined ? [] : [first, wait, ...rest] }, signals: board }
      },
    })
    const client = await socket()
    client.send(create())
    expect((await client.next()).type).toBe('response.created')
    board.confirm('client read')
    expect((await client.answer()).at(-1)?.type).toBe('response.completed')
  })

  it('tells what it has against a message as the vendor does, and goes on', async () => {
    const { socket } = await start()
    const client = await socket()
    client.send(create({ nonsense: 1 }))
    expect(await client.answer()).toMatchObject([
      { type: 'error', status: 400, error: { type: 'invalid_request_error', param: 'nonsense' } },
    ])
    client.send('{"type"')
    expect(await client.answer()).toMatchObject([{ type: 'error', status: 400 }])
    client.send(create())
    expect((await client.answer()).at(-1)?.type).toBe('response.completed')
  })

  it('refuses a handshake without a key with 401, and every handshake with 426 where it is off', async () => {
    const { url } = await start()
    const keyless = await refusedHandshake(url, { authorization: '' })
    expect(keyless.status).toBe(401)
    expect(JSON.parse(keyless.text)).toMatchObject({ error: { code: 'invalid_api_key' } })
    const off = await start({ websocket: false })
    const refused = await refusedHandshake(off.url)
    expect([refused.status, refused.headers['upgrade']]).toEqual([426, 'websocket'])
    expect(off.upstream.received).toEqual([])
  })

  it.each(['reset', 'garble'] as const)('breaks off by %s', async (terminal) => {
    const { socket } = await start({
      respond(received) {
        const script = defaultModel(received)
        return { ...script, steps: [...script.steps.slice(0, 2), { do: terminal }] }
      },
    })
    const client = await socket()
    client.send(create())
    await client.next()
    expect((await client.closed).code).toBe(1006)
  })

  it('closes behind a stream that has no last event', async () => {
    const { socket } = await start({ respond: () => streamScript(['data: {"type":"keepalive"}\n\n']) })
    const client = await socket()
    client.send(create())
    expect(await client.next()).toEqual({ type: 'keepalive' })
    expect((await client.closed).code).toBe(1011)
  })

  it('knows when its client leaves', async () => {
    let closed: (how: string) => void = () => {}
    const how = new Promise<string>((resolve) => {
      closed = resolve
    })
    const { socket } = await start({
      respond(received) {
        const script = defaultModel(received)
        return { script: { ...script, steps: [...script.steps.slice(0, 2), { do: 'stall' }] }, onClosed: closed }
      },
    })
    const client = await socket()
    client.send(create())
    await client.next()
    client.ws.terminate()
    expect(await how).toBe('left')
  })
})
