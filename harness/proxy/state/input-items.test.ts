import OpenAI from 'openai'
import { describe, expect, it } from 'vitest'
import type { Json } from 'wireproof/hub'
import { validate } from 'wireproof/validate'
import { jsonRequest, sendWhole } from '../../client/index.ts'
import { jsonScript, startUpstream } from '../../upstream/index.ts'
import type { RunningProxy } from '../options.ts'
import { closeBehindEachTest, closing, sandwich } from '../sandwich.ts'
import { startProxy } from '../start-proxy.ts'

closeBehindEachTest()

interface List {
  readonly object: string
  readonly data: readonly Readonly<Record<string, Json>>[]
  readonly first_id: string | null
  readonly last_id: string | null
  readonly has_more: boolean
}

async function respond(proxy: RunningProxy, body: object): Promise<string> {
  const { text } = await sendWhole(jsonRequest(`${proxy.url}/v1/responses`, { model: 'm', ...body }))
  return (JSON.parse(text) as { readonly id: string }).id
}

async function ask(proxy: RunningProxy, id: string, query = '') {
  const answer = await sendWhole({ method: 'GET', url: `${proxy.url}/v1/responses/${id}/input_items${query}` })
  return { ...answer, list: JSON.parse(answer.text) as List }
}

const say = (content: Json, more: object = {}) => ({ role: 'user', content, ...more })
const call = { type: 'function_call', call_id: 'c1', name: 'f', arguments: '{"n":9007199254740993}' }
const output = { type: 'function_call_output', id: 'fco_own', call_id: 'c1', output: 'ok' }

const textsOf = ({ data }: List) =>
  data.map(({ type, content }) =>
    Array.isArray(content) ? (content as { text: string }[]).map(({ text }) => text).join('') : type,
  )

describe.each(['openai-chat', 'anthropic-messages'] as const)('input items of a response over %s', (dialect) => {
  it('are a text as a message of the user', async () => {
    const { proxy } = await sandwich(dialect)
    const { status, list } = await ask(proxy, await respond(proxy, { input: 'hello' }))
    expect(status).toBe(200)
    expect(list.data).toEqual([
      {
        id: expect.stringMatching(/^msg_/),
        type: 'message',
        role: 'user',
        status: 'completed',
        content: [{ type: 'input_text', text: 'hello' }],
      },
    ])
    expect(list).toMatchObject({ object: 'list', has_more: false, first_id: list.data[0]?.['id'] })
    expect(list.last_id).toBe(list.first_id)
  })

  it('are all that was answered, the latest first, and valid', async () => {
    const { proxy } = await sandwich(dialect)
    const input = [
      say('one', { type: 'message' }),
      { role: 'assistant', content: 'two' },
      say([{ type: 'input_text', text: 'three' }], { id: 'msg_own' }),
      call,
      output,
    ]
    const first = await respond(proxy, { input })
    const second = await respond(proxy, { input: 'four', previous_response_id: first })
    const { list, text } = await ask(proxy, second)
    expect(textsOf(list)).toEqual([
      'four',
      expect.stringContaining('ok'),
      'function_call_output',
      'function_call',
      'three',
      'two',
      'one',
    ])
    expect(validate('openai-responses', 'input-item-list', list, { strict: true }).findings).toEqual([])
    expect(list.data[5]?.['content']).toMatchObject([{ type: 'output_text' }])
    expect([list.data[2]?.['id'], list.data[4]?.['id']]).toEqual(['fco_own', 'msg_own'])
    expect(new Set(list.data.map(({ id }) => id)).size).toBe(7)
    expect(text).toContain('{\\"n\\":9007199254740993}')
    expect((await ask(proxy, second)).text).toBe(text)
  })
})

describe('pages of input items', () => {
  const many = Array.from({ length: 25 }, (_, n) => say(`${n}`))
  const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => `${from + n}`)

  it('hold 20 where nothing is said, and go on behind an item', async () => {
    const { proxy } = await sandwich('openai-chat')
    const id = await respond(proxy, { input: many })
    const first = (await ask(proxy, id)).list
    expect([first.has_more, textsOf(first)]).toEqual([true, numbers(5, 25).reverse()])
    const rest = (await ask(proxy, id, `?after=${first.last_id}`)).list
    expect([rest.has_more, textsOf(rest)]).toEqual([false, numbers(0, 5).reverse()])
    const end = (await ask(proxy, id, `?after=${rest.last_id}`)).list
    expect(end).toEqual({ object: 'list', data: [], first_id: null, last_id: null, has_more: false })
    expect(textsOf((await ask(proxy, id, '?order=asc&limit=2')).list)).toEqual(['0', '1'])
    expect((await ask(proxy, id, '?limit=25')).list.has_more).toBe(false)
    expect((await ask(proxy, id, '?limit=24&include[]=message.input_image.image_url')).list.has_more).toBe(true)
  })

  it.each(['asc', 'desc'] as const)('are turned by the official client, %s', async (order) => {
    const { proxy } = await sandwich('openai-chat')
    // The same id twice is no end of a list, and no loop.
    const twice = [say('a', { type: 'message', id: 'msg_1' }), ...many, say('b', { type: 'message', id: 'msg_1' })]
    const id = await respond(proxy, { input: twice })
    const client = new OpenAI({ apiKey: 'test-key-client', baseURL: `${proxy.url}/v1`, maxRetries: 0 })
    const seen: string[] = []
    for await (const item of client.responses.inputItems.list(id, { limit: 4, order }))
      seen.push(item.type === 'message' ? item.content.map((part) => ('text' in part ? part.text : '')).join('') : '')
    const wanted = ['a', ...numbers(0, 25), 'b']
    expect(seen).toEqual(order === 'asc' ? wanted : wanted.reverse())
  })

  it.each([
    ['?limit=0', 'limit'],
    ['?limit=101', 'limit'],
    ['?limit=1.5', 'limit'],
    ['?limit=', 'limit'],
    ['?order=up', 'order'],
    ['?after=msg_nobody', 'after'],
    ['?before=msg_1', 'before'],
  ])('are refused for %s', async (query, param) => {
    const { proxy } = await sandwich('openai-chat')
    const { status, text } = await ask(proxy, await respond(proxy, { input: 'hello' }), query)
    expect([status, JSON.parse(text)]).toMatchObject([400, { error: { type: 'invalid_request_error', param } }])
  })
})

it('there are none of what was not stored, is gone, or is another client’s', async () => {
  const clientKeys = ['test-key-one', 'test-key-two']
  const { proxy } = await sandwich('openai-chat', {}, { clientKeys })
  const as = (n: number) => ({ authorization: `Bearer ${clientKeys[n]}` })
  const made = async (more: object) => {
    const body = { model: 'm', input: 'a secret', ...more }
    return JSON.parse((await sendWhole(jsonRequest(`${proxy.url}/v1/responses`, body, as(0)))).text) as { id: string }
  }
  const status = async (id: string, n: number, method = 'GET', path = '/input_items') =>
    (await sendWhole({ method, url: `${proxy.url}/v1/responses/${id}${path}`, headers: as(n) })).status
  const { id } = await made({})
  expect([await status(id, 0), await status(id, 1), await status('resp_nobody', 0)]).toEqual([200, 404, 404])
  expect(await status((await made({ store: false })).id, 0)).toBe(404)
  expect([await status(id, 0, 'DELETE'), await status(id, 0, 'DELETE', '')]).toEqual([405, 200])
  expect(await status(id, 0)).toBe(404)
})

it('an upstream that keeps responses itself is asked for them, with the same query', async () => {
  const asked: string[] = []
  const list = { object: 'list', data: [], first_id: null, last_id: null, has_more: false }
  const upstream = closing(
    await startUpstream({
      faulty: 'record',
      respond: ({ method, path, query }) => {
        asked.push(`${method} ${path}?${query}`)
        return jsonScript(200, list)
      },
    }),
  )
  const credential = { kind: 'key', value: 'test-key-upstream' } as const
  const target = { dialect: 'openai-responses', url: upstream.url, credential } as const
  const proxy = closing(await startProxy({ upstreams: [target] }))
  expect((await ask(proxy, 'resp_1', '?limit=3&after=msg_1')).list).toEqual(list)
  expect(asked).toEqual(['GET /v1/responses/resp_1/input_items?limit=3&after=msg_1'])
})
