import { describe, expect, it } from 'vitest'
import type { Json } from 'wireproof/hub'
import { validate } from 'wireproof/validate'
import { jsonRequest, sendWhole } from '../../client/index.ts'
import { startUpstream } from '../../upstream/index.ts'
import { connect, create, userMessage } from '../../websocket/testing.ts'
import type { RunningProxy } from '../options.ts'
import { closeBehindEachTest, closing, sandwich } from '../sandwich.ts'
import { startProxy } from '../start-proxy.ts'

closeBehindEachTest()

type Document = Readonly<Record<string, Json>>

async function respond(proxy: RunningProxy, body: object) {
  const answer = await sendWhole(jsonRequest(`${proxy.url}/v1/responses`, { model: 'm', ...body }))
  const text =
    body instanceof Object && 'stream' in body
      ? (/event: response\.completed\ndata: (.*)\n/.exec(answer.text)?.[1] ?? '{}')
      : answer.text
  const parsed = JSON.parse(text) as Document
  return { ...answer, document: (parsed['response'] ?? parsed) as Document }
}
const byId = (proxy: RunningProxy, id: Json | undefined, method = 'GET') =>
  sendWhole({ method, url: `${proxy.url}/v1/responses/${String(id)}` })

/** The texts of a conversation as they reached the upstream, in either of the two APIs. */
function textsOf(json: Json | undefined): readonly string[] {
  const { messages = [] } = (json ?? {}) as {
    readonly messages?: readonly { readonly role: string; readonly content: Json }[]
  }
  return messages.map(({ role, content }) => {
    const parts = typeof content === 'string' ? [{ text: content }] : (content as readonly { readonly text?: string }[])
    return `${role}: ${parts.map(({ text = '' }) => text).join('')}`
  })
}

describe.each(['openai-chat', 'anthropic-messages'] as const)('over %s, which knows of no responses', (dialect) => {
  it.each([false, true])('a conversation goes on by the id of its last response; streamed: %s', async (stream) => {
    const { proxy, upstream } = await sandwich(dialect)
    const more = stream ? { stream } : {}
    const first = await respond(proxy, { input: 'first', ...more })
    const second = await respond(proxy, {
      input: [{ role: 'user', content: 'second' }],
      previous_response_id: first.document['id'] ?? '',
      ...more,
    })
    const third = await respond(proxy, { input: 'third', previous_response_id: second.document['id'] ?? '', ...more })
    expect([first.status, second.status, third.status]).toEqual([200, 200, 200])
    expect(third.document['previous_response_id']).toBe(second.document['id'])
    expect(new Set([first, second, third].map(({ document }) => document['id'])).size).toBe(3)
    const told = textsOf(upstream.received[2]?.json)
    expect(told.map((text) => text.split(':')[0])).toEqual(['user', 'assistant', 'user', 'assistant', 'user'])
    expect([told[0], told[2], told[4]]).toEqual(['user: first', 'user: second', 'user: third'])
    expect(told[1]).toContain('You said: first')
    // The answer says what it was asked, and nothing was lost without a word.
    for (const one of [second, third])
      expect(one.headers['wireproof-diagnostics'] ?? '').not.toContain('state-reference')
  })

  it('instructions hold for one request', async () => {
    const { proxy, upstream } = await sandwich(dialect)
    const first = await respond(proxy, { input: 'first', instructions: 'be brief' })
    await respond(proxy, { input: 'second', previous_response_id: first.document['id'] ?? '' })
    expect(upstream.received[0]?.body).toContain('be brief')
    expect(upstream.received[1]?.body).not.toContain('be brief')
  })

  it('a call and its result meet over the id', async () => {
    const { proxy, upstream } = await sandwich(dialect)
    const tools = [
      {
        type: 'function',
        name: 'look_up',
        parameters: { type: 'object', properties: { n: { type: 'integer' } } },
        strict: false,
      },
    ]
    const first = await respond(proxy, { input: 'USE_TOOL please', tools, tool_choice: 'required' })
    const call = (first.document['output'] as readonly Document[]).find(({ type }) => type === 'function_call')
    const output = { type: 'function_call_output', call_id: call?.['call_id'] ?? '', output: 'the result' }
    const second = await respond(proxy, { input: [output], tools, previous_response_id: first.document['id'] ?? '' })
    expect([call?.['name'], second.status]).toEqual(['look_up', 200])
    expect(upstream.received[1]?.body).toContain('the result')
    expect(upstream.received[1]?.body).toContain(String(call?.['call_id']))
  })

  it('is got and deleted by its id, as it was told', async () => {
    const { proxy } = await sandwich(dialect)
    const first = await respond(proxy, { input: 'first' })
    const id = first.document['id']
    const got = await byId(proxy, id)
    expect([got.status, got.text]).toEqual([200, first.text])
    const deleted = await byId(proxy, id, 'DELETE')
    expect([deleted.status, JSON.parse(deleted.text)]).toEqual([200, { id, object: 'response', deleted: true }])
    expect(validate('openai-responses', 'deleted', JSON.parse(deleted.text), { strict: true }).valid).toBe(true)
    for (const method of ['GET', 'DELETE']) {
      const gone = await byId(proxy, id, method)
      expect(gone.status).toBe(404)
      expect(validate('openai-responses', 'error', JSON.parse(gone.text)).valid).toBe(true)
    }
    const next = await respond(proxy, { input: 'second', previous_response_id: id ?? '' })
    expect([next.status, next.text.includes('state-reference')]).toEqual([400, true])
  })

  it('store: false leaves nothing to be found', async () => {
    const { proxy } = await sandwich(dialect)
    const first = await respond(proxy, { input: 'first', store: false })
    expect(first.status).toBe(200)
    expect((await byId(proxy, first.document['id'])).status).toBe(404)
    expect((await respond(proxy, { input: 'second', previous_response_id: first.document['id'] ?? '' })).status).toBe(
      400,
    )
  })

  it.each([false, true])('items are named by their ids, as the AI SDK does; streamed: %s', async (stream) => {
    const { proxy, upstream } = await sandwich(dialect)
    const first = await respond(proxy, { input: 'first', ...(stream ? { stream } : {}) })
    const output = first.document['output'] as readonly Document[]
    const said = output.find(({ type }) => type === 'message')?.['id'] ?? ''
    const asked = { role: 'user', content: 'second' }
    const named = [{ role: 'user', content: 'first' }, { type: 'item_reference', id: said }, asked]
    const second = await respond(proxy, { input: named })
    expect(second.status, second.text).toBe(200)
    const told = textsOf(upstream.received[1]?.json)
    expect([told.length, told[0], told[2]]).toEqual([3, 'user: first', 'user: second'])
    expect(told[1]).toContain('You said: first')
    expect(second.headers['wireproof-diagnostics'] ?? '').not.toContain('state-reference')
    // What was named is part of the history that the next request goes on from.
    await respond(proxy, { input: 'third', previous_response_id: second.document['id'] ?? '' })
    expect(textsOf(upstream.received[2]?.json).slice(0, 3)).toEqual(told)
  })

  it('an item that is named belongs to who was told it, and to nobody else', async () => {
    const clientKeys = ['test-key-one', 'test-key-two']
    const { proxy } = await sandwich(dialect, {}, { clientKeys })
    const as = async (key: string | undefined, input: Json) => {
      const request = jsonRequest(`${proxy.url}/v1/responses`, { model: 'm', input })
      return sendWhole({ ...request, headers: { ...request.headers, authorization: `Bearer ${key}` } })
    }
    const first = JSON.parse((await as(clientKeys[0], 'secret')).text) as { readonly output: readonly Document[] }
    const reference = [
      { type: 'item_reference', id: first.output[0]?.['id'] ?? '' },
      { role: 'user', content: 'go' },
    ]
    expect((await as(clientKeys[1], reference)).status).toBe(400)
    expect((await as(clientKeys[0], reference)).status).toBe(200)
  })

  it('a loss in an item that is named is told at its reference', async () => {
    const { proxy } = await sandwich(dialect)
    const first = await respond(proxy, { input: 'first' })
    const output = first.document['output'] as readonly Document[]
    const said = { type: 'item_reference', id: output[0]?.['id'] ?? '' }
    const second = await respond(proxy, { input: [said, { role: 'user', content: 'second' }] })
    const told = JSON.parse(second.headers['wireproof-diagnostics'] ?? '{}') as { readonly diagnostics?: Document[] }
    const inside = (told.diagnostics ?? []).filter(({ at }) => String(at).startsWith('/input/0'))
    expect(inside.length).toBeGreaterThan(0)
    expect(new Set(inside.map(({ at }) => at))).toEqual(new Set(['/input/0']))
  })

  it('a loss in what the client sent is told where the client sees it', async () => {
    const { proxy } = await sandwich(dialect)
    const first = await respond(proxy, { input: ['one', 'two'].map((content) => ({ role: 'user', content })) })
    const reference = { type: 'item_reference', id: 'msg_unknown' }
    const second = await respond(proxy, {
      input: [{ role: 'user', content: 'three' }, reference],
      previous_response_id: first.document['id'] ?? '',
    })
    expect(second.status).toBe(400)
    expect((second.document['error'] as Document)['param']).toBe('/input/1/id')
  })

  it('a WebSocket goes on from what was told over HTTP, and HTTP from what a WebSocket told', async () => {
    const { proxy, upstream } = await sandwich(dialect)
    const first = await respond(proxy, { input: 'first' })
    const socket = await connect(`${proxy.url}/v1/responses`)
    const more = { input: [userMessage('second')], store: true, previous_response_id: first.document['id'] }
    socket.send(create(more))
    const frames = await socket.answer()
    const { response } = frames.at(-1) as { readonly response?: Document }
    const third = await respond(proxy, { input: 'third', previous_response_id: response?.['id'] ?? '' })
    expect([frames.at(-1)?.type, third.status]).toEqual(['response.completed', 200])
    const told = textsOf(upstream.received[2]?.json)
    expect([told.length, told[0], told[2], told[4]]).toEqual([5, 'user: first', 'user: second', 'user: third'])
  })

  it('numbers of the history stay as they were written', async () => {
    const { proxy, upstream } = await sandwich(dialect)
    const call = { type: 'function_call', call_id: 'c1', name: 'f', arguments: '{"n":9007199254740993}' }
    const output = { type: 'function_call_output', call_id: 'c1', output: 'ok' }
    const first = await respond(proxy, { input: [{ role: 'user', content: 'go' }, call, output] })
    await respond(proxy, { input: 'more', previous_response_id: first.document['id'] ?? '' })
    expect(upstream.received[1]?.body).toContain('9007199254740993')
  })
})

it('what is too large to be kept is told, and the answer arrives all the same', async () => {
  const { proxy } = await sandwich('openai-chat', {}, { state: { recordBytes: 2000 } })
  const first = await respond(proxy, { input: 'x'.repeat(4000) })
  expect(first.status).toBe(200)
  expect(first.headers['wireproof-diagnostics']).toContain('response-state')
  expect((await byId(proxy, first.document['id'])).status).toBe(404)
})

it('an upstream that keeps responses itself is asked for them', async () => {
  const asked: string[] = []
  const upstream = closing(
    await startUpstream({
      faulty: 'record',
      respond: ({ method, path, headers }) => {
        asked.push(`${method} ${path} ${headers['authorization']}`)
        const body = { id: 'resp_1', object: 'response', deleted: true }
        return {
          status: 200,
          headers: [['content-type', 'application/json']],
          steps: [{ do: 'send', bytes: new TextEncoder().encode(JSON.stringify(body)) }],
        }
      },
    }),
  )
  const target = {
    dialect: 'openai-responses',
    url: upstream.url,
    credential: { kind: 'key', value: 'test-key-upstream' },
  } as const
  const proxy = closing(await startProxy({ upstreams: [target] }))
  expect((await byId(proxy, 'resp_1')).status).toBe(200)
  expect((await byId(proxy, 'resp_1', 'DELETE')).status).toBe(200)
  expect(asked).toEqual(['GET', 'DELETE'].map((method) => `${method} /v1/responses/resp_1 Bearer test-key-upstream`))
  expect((await byId(proxy, 'resp_1', 'PUT')).headers['allow']).toBe('GET, DELETE')
})

it('the scripted model keeps nothing, so the proxy does', async () => {
  const proxy = closing(await startProxy({ port: 0 }))
  const first = await respond(proxy, { input: 'first' })
  const id = first.document['id'] ?? ''
  const second = await respond(proxy, { input: 'second', previous_response_id: id })
  expect([first.status, second.status]).toEqual([200, 200])
  expect(JSON.parse((await byId(proxy, id)).text)).toEqual(first.document)
  const items = JSON.parse((await byId(proxy, `${String(second.document['id'])}/input_items`)).text) as Document
  expect((items['data'] as Json[]).map((item) => JSON.stringify(item)).join()).toMatch(
    /second[\s\S]*You said: first[\s\S]*first/,
  )
  const lost = await respond(proxy, { input: 'x', previous_response_id: 'resp_nobody' })
  expect([lost.status, lost.text]).toEqual([400, expect.stringContaining('previous_response_not_found')])
})

it('a client finds nothing of what another client was told', async () => {
  const clientKeys = ['test-key-one', 'test-key-two']
  const { proxy } = await sandwich('openai-chat', {}, { clientKeys })
  const as = (n: number) => ({ authorization: `Bearer ${clientKeys[n]}` })
  const body = { model: 'm', input: 'a secret' }
  const told = await sendWhole(jsonRequest(`${proxy.url}/v1/responses`, body, as(0)))
  const { id } = JSON.parse(told.text) as { readonly id: string }
  const ask = async (n: number, method: string) =>
    (await sendWhole({ method, url: `${proxy.url}/v1/responses/${id}`, headers: as(n) })).status
  expect([await ask(1, 'GET'), await ask(1, 'DELETE'), await ask(0, 'GET')]).toEqual([404, 404, 200])
  const next = { model: 'm', input: 'more', previous_response_id: id }
  expect((await sendWhole(jsonRequest(`${proxy.url}/v1/responses`, next, as(1)))).status).toBe(400)
  expect((await sendWhole(jsonRequest(`${proxy.url}/v1/responses`, next, as(0)))).status).toBe(200)
})
