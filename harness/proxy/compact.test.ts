import { describe, expect, it } from 'vitest'
import { validate } from 'wireproof/validate'
import { jsonRequest, sendWhole } from '../client/index.ts'
import { defaultModel } from '../upstream/default-model.ts'
import { startUpstream } from '../upstream/index.ts'
import { connect, create, userMessage } from '../websocket/testing.ts'
import type { ProxyDialect } from './dialect.ts'
import { baseOf, closeBehindEachTest, closing } from './sandwich.ts'
import { startProxy } from './start-proxy.ts'

closeBehindEachTest()

const trigger = { type: 'compaction_trigger' }
const input = [userMessage('one'), userMessage('two')]
const clients = [
  { client: 'openai-responses', path: '/v1/responses' },
  { client: 'codex', path: '/backend-api/codex/responses' },
] as const
const family = ['openai-responses', 'codex'] as const
const foreign = ['openai-chat', 'anthropic-messages'] as const

async function setUp(dialect: ProxyDialect) {
  const upstream = closing(await startUpstream({ respond: defaultModel }))
  const own = {
    url: `${upstream.url}/backend-api/codex`,
    credential: { kind: 'bearer', value: 'test-key-token', account: 'acc-1' },
  } as const
  const target = dialect === 'codex' ? own : { url: upstream.url + baseOf(dialect) }
  const proxy = closing(await startProxy({ upstreams: [{ dialect, name: 'far', ...target }] }))
  return { upstream, proxy }
}

const pairs = clients.flatMap((one) => family.map((upstream) => ({ ...one, upstream })))
const refused = clients.flatMap((one) => foreign.map((upstream) => ({ ...one, upstream })))

describe.each(pairs)('$client over $upstream', ({ client, path, upstream: dialect }) => {
  it('asks the endpoint for a history in short, without stream, and gets what it says', async () => {
    const { proxy, upstream } = await setUp(dialect)
    const body = { model: 'm', input, instructions: 'be brief', tools: [], stream: true }
    const answer = await sendWhole(jsonRequest(`${proxy.url}${path}/compact`, body))
    expect(answer.status).toBe(200)
    const document = JSON.parse(answer.text) as { output: unknown }
    expect(validate(client, 'compact-response', document).findings).toEqual([])
    expect(document.output).toMatchObject([{ role: 'user' }, { role: 'user' }, { type: 'compaction' }])
    const [asked] = upstream.received
    expect(asked?.path).toMatch(/\/responses\/compact$/)
    expect(asked?.json).toMatchObject({ model: 'm', input, instructions: 'be brief' })
    expect(asked?.json).not.toHaveProperty('stream')
    expect(validate(dialect, 'compact-request', asked?.json ?? null, { strict: true }).findings).toEqual([])
    // The next turn goes on from it.
    const next = [...(document.output as object[]), userMessage('three')]
    const turn = await sendWhole(jsonRequest(proxy.url + path, { model: 'm', store: false, stream: true, input: next }))
    expect(turn.status).toBe(200)
    const encrypted_content = Buffer.from('wireproof compaction 1').toString('base64')
    expect(upstream.received[1]?.json).toMatchObject({ input: [{}, {}, { type: 'compaction', encrypted_content }, {}] })
  })

  it('asks in the stream, and gets the item', async () => {
    const { proxy } = await setUp(dialect)
    const body = { model: 'm', store: false, stream: true, input: [...input, trigger] }
    const { text, status } = await sendWhole(jsonRequest(proxy.url + path, body))
    expect(status).toBe(200)
    const frames = [...text.matchAll(/^data: (.*)$/gm)].map(
      ([, data = '']) => JSON.parse(data) as { type: string; item?: object },
    )
    const done = frames.filter(({ type }) => type === 'response.output_item.done')
    expect(done).toMatchObject([{ item: { type: 'compaction', encrypted_content: expect.any(String) } }])
    expect(frames.at(-1)?.type).toBe('response.completed')
  })

  it('asks over WebSocket, and goes on from the item', async () => {
    const { proxy, upstream } = await setUp(dialect)
    const socket = await connect(proxy.url + path)
    socket.send(create({ input: [...input, trigger] }))
    const first = await socket.answer()
    const item = first.find(({ type }) => type === 'response.output_item.done')?.['item']
    expect(item).toMatchObject({ type: 'compaction' })
    socket.send(create({ input: [item, userMessage('three')] }))
    expect((await socket.answer()).at(-1)?.type).toBe('response.completed')
    // What its issuer wrote, however it travelled through the client.
    const encrypted_content = Buffer.from('wireproof compaction 1').toString('base64')
    expect(upstream.received[1]?.json).toMatchObject({ input: [{ type: 'compaction', encrypted_content }, {}] })
  })
})

describe.each(refused)('$client over $upstream', ({ path, upstream: dialect }) => {
  const told = { code: 'compaction-request', type: 'invalid_request_error' }

  it('is refused by name, for nobody can compact there', async () => {
    const { proxy, upstream } = await setUp(dialect)
    const apart = await sendWhole(jsonRequest(`${proxy.url}${path}/compact`, { model: 'm', input }))
    expect(apart.status).toBe(400)
    expect(JSON.parse(apart.text)).toMatchObject({
      error: { ...told, message: expect.stringContaining(`far speaks ${dialect}`) },
    })
    const within = { model: 'm', store: false, stream: true, input: [...input, trigger] }
    const answer = await sendWhole(jsonRequest(proxy.url + path, within))
    expect(answer.status).toBe(400)
    expect(JSON.parse(answer.text)).toMatchObject({ error: { ...told, param: '/input/2' } })
    const socket = await connect(proxy.url + path)
    socket.send(create({ generate: false, input }))
    const warm = (await socket.answer()).at(-1) as { response?: { id: string } } | undefined
    socket.send(create({ previous_response_id: warm?.response?.id, input: [trigger] }))
    // The pointer is into the message, not into the history before it.
    expect((await socket.answer()).at(-1)).toMatchObject({
      type: 'error',
      status: 400,
      error: { ...told, param: '/input/0' },
    })
    expect(upstream.received).toEqual([])
  })
})

it('what is no JSON object is no request for a history in short', async () => {
  const { proxy, upstream } = await setUp('openai-responses')
  for (const body of ['[]', '{"a":', '7']) {
    const answer = await sendWhole({ ...jsonRequest(`${proxy.url}/v1/responses/compact`, {}), body })
    expect(answer.status).toBe(400)
  }
  expect(upstream.received).toEqual([])
})

it('a body of the upstream’s own dialect is not touched, but for its stream flag', async () => {
  const { proxy, upstream } = await setUp('openai-responses')
  const plain = '{ "model":"m", "input" : [ ],"prompt_cache_key":"k" }'
  const url = `${proxy.url}/v1/responses/compact`
  await sendWhole({ ...jsonRequest(url, {}), body: plain })
  await sendWhole({ ...jsonRequest(url, {}), body: plain.replace('{', '{"stream":false,') })
  expect(upstream.received[0]?.body).toBe(plain)
  expect(upstream.received[1]?.body).toBe('{"model":"m","input":[ ],"prompt_cache_key":"k"}')
})

it('what the upstream refuses is told', async () => {
  const { proxy } = await setUp('openai-responses')
  const answer = await sendWhole(jsonRequest(`${proxy.url}/v1/responses/compact`, { model: 'm', input: 7 }))
  expect(answer.status).toBe(400)
  expect(JSON.parse(answer.text)).toMatchObject({ error: { param: 'input' } })
})
