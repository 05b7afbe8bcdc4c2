import { describe, expect, it } from 'vitest'
import { validate } from 'wireproof/validate'
import { sendWhole } from '../../client/index.ts'
import { codexProvider } from '../../upstream/codex-provider.ts'
import { startUpstream } from '../../upstream/index.ts'
import { baseOf, closeBehindEachTest, closing, dialectCases, sandwich } from '../sandwich.ts'
import { startProxy } from '../start-proxy.ts'

closeBehindEachTest()

const path = '/backend-api/codex/models'
const get = (url: string, headers: Record<string, string> = {}) =>
  sendWhole({ method: 'GET', url, headers: { authorization: 'Bearer test-key', ...headers } })

describe('the models of the backend', () => {
  async function setUp() {
    const upstream = closing(await startUpstream({ respond: codexProvider({ account: 'acc-1' }) }))
    const credential = { kind: 'bearer', value: 'test-key-operator', account: 'acc-1' } as const
    const target = { dialect: 'codex', url: `${upstream.url}/backend-api/codex`, credential } as const
    return { upstream, proxy: closing(await startProxy({ upstreams: [target] })) }
  }

  it('reach Codex as they are, cut to its release, with their tag', async () => {
    const { proxy, upstream } = await setUp()
    const answer = await get(`${proxy.url}${path}?client_version=0.169.0&other=1`)
    expect(answer.status).toBe(200)
    const document = JSON.parse(answer.text) as { models: { slug: string }[] }
    expect(validate('codex', 'models', document).findings).toEqual([])
    expect(document.models.map(({ slug }) => slug)).toEqual(['gpt-6.1-sol', 'gpt-5.5'])
    expect(upstream.received[0]).toMatchObject({
      query: 'client_version=0.169.0',
      headers: { authorization: 'Bearer test-key-operator', 'chatgpt-account-id': 'acc-1' },
    })
    const again = await get(`${proxy.url}${path}`, { 'if-none-match': answer.headers['etag'] ?? '' })
    expect([again.status, again.text, again.headers['etag']]).toEqual([304, '', answer.headers['etag']])
    expect(upstream.received[1]?.headers['if-none-match']).toBe(answer.headers['etag'])
    const other = await get(`${proxy.url}${path}`, { 'if-none-match': '"other"' })
    expect([other.status, other.text]).toEqual([200, answer.text])
  })

  it.each([
    ['client_version=0.170.0%2Bnightly%20a', 'client_version=0.170.0%2Bnightly%20a'],
    ['client_version=0.170.0+b', 'client_version=0.170.0%2Bb'],
    ['client_version=%zz', 'client_version=%25zz'],
    ['client_version=', ''],
  ])('are asked for with the release as the client wrote it: %s', async (query, asked) => {
    const { proxy, upstream } = await setUp()
    const answer = await get(`${proxy.url}${path}?${query}`)
    expect([answer.status, upstream.received[0]?.query]).toEqual([200, asked])
  })

  it('carry the tag that answers name', async () => {
    const { proxy } = await setUp()
    const { headers } = await get(`${proxy.url}${path}`)
    const answer = await sendWhole({
      url: `${proxy.url}/backend-api/codex/responses`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'gpt-5.5', store: false, stream: true, input: [] }),
    })
    expect([answer.status, answer.headers['x-models-etag']]).toEqual([200, headers['etag']])
  })

  it('are listed for others by their names', async () => {
    const { proxy } = await setUp()
    const answer = await get(`${proxy.url}/v1/models`)
    expect(JSON.parse(answer.text)).toMatchObject({ object: 'list', data: [{ id: 'gpt-6.1-sol' }, { id: 'gpt-5.5' }] })
  })

  it('that are refused are refused as the backend does', async () => {
    const upstream = closing(await startUpstream({ respond: codexProvider({ token: 'test-key-right' }) }))
    const credential = { kind: 'bearer', value: 'test-key-wrong', account: 'acc-1' } as const
    const target = { dialect: 'codex', url: `${upstream.url}/backend-api/codex`, credential } as const
    const proxy = closing(await startProxy({ upstreams: [target] }))
    const answer = await get(`${proxy.url}${path}`)
    expect(answer.status).toBe(401)
    expect(answer.text).not.toContain('test-key')
    expect(validate('codex', 'error', JSON.parse(answer.text)).findings).toEqual([])
  })
})

describe.each(dialectCases)('the models of an upstream of $dialect', ({ dialect }) => {
  it('are an empty list with a tag for Codex, which then goes by what it knows', async () => {
    const { proxy } = await sandwich(dialect)
    const answer = await get(proxy.url + path)
    expect([answer.status, JSON.parse(answer.text)]).toEqual([200, { models: [] }])
    const tag = answer.headers['etag'] ?? 'none'
    expect(tag).toMatch(/^W\/"[0-9a-f]{32}"$/)
    for (const known of [tag, tag.replace('W/', ''), `"x" , ${tag}`, '*']) {
      const again = await get(proxy.url + path, { 'if-none-match': known })
      expect([known, again.status, again.text]).toEqual([known, 304, ''])
    }
    expect((await get(proxy.url + path, { 'if-none-match': '"x"' })).status).toBe(200)
  })
})

it('a backend that is not there is told', async () => {
  const credential = { kind: 'bearer', value: 'test-key-a', account: 'a' } as const
  const target = { dialect: 'codex', url: `http://127.0.0.1:1${baseOf('codex')}`, credential } as const
  const proxy = closing(await startProxy({ upstreams: [target] }))
  expect((await get(proxy.url + path)).status).toBe(502)
})
