import { describe, expect, it } from 'vitest'
import { validate } from 'wireproof/validate'
import { defaultRetry, jsonRequest, sendWhole } from '../client/index.ts'
import { jsonScript, readScript, vendorError } from '../upstream/index.ts'
import type { ProxyDialect } from './dialect.ts'
import {
  closeBehindEachTest,
  closing,
  dialectCases,
  pathOf,
  routes,
  sandwich,
  smallest,
  translatedRoutes,
} from './sandwich.ts'
import { startProxy } from './start-proxy.ts'

closeBehindEachTest()

interface Told {
  readonly type?: unknown
  readonly error: { readonly type: string; readonly message: string; readonly param?: unknown; readonly code?: unknown }
}

/** Reads an error as the vendor's client would, and holds it to the vendor's schema. */
function readError(dialect: ProxyDialect, text: string): Told['error'] {
  const told = JSON.parse(text) as Told
  expect(validate(dialect, 'error', told, { strict: true }).findings).toEqual([])
  return told.error
}

describe('a failure of the upstream before the first byte', () => {
  const statuses = [400, 401, 403, 404, 413, 429, 500, 503, 529] as const

  it.each(routes)('$client over $upstream: keeps status and message', async ({ client, upstream }) => {
    let status = 0
    const { proxy } = await sandwich(upstream, {
      respond: () => jsonScript(status, vendorError(upstream, status, `no: ${status}`), [['retry-after', '7']]),
    })
    for (status of statuses) {
      for (const stream of [false, true]) {
        const answer = await sendWhole(jsonRequest(proxy.url + pathOf(client), smallest(client, { stream })))
        expect(answer.status).toBe(status)
        const told = JSON.parse(answer.text) as Told
        expect(told.error.message).toBe(`no: ${status}`)
        expect(told.type).toBe(client === 'anthropic-messages' ? 'error' : undefined)
        expect(answer.headers['retry-after']).toBe('7')
        expect(answer.headers['content-type']).toBe('application/json')
      }
    }
  })

  it.each(routes)(
    '$client over $upstream: a page of some gateway is told as what it is, and nobody tries again',
    async ({ client, upstream }) => {
      const page = {
        ...readScript('<html><title>Just a moment</title><script>hop()</script><b>blocked</b></html>'),
        status: 403,
        headers: [['content-type', 'text/html; charset=UTF-8'] as const],
      }
      const target = { name: 'far', retry: { ...defaultRetry, attempts: 5, firstWaitMs: 1, longestWaitMs: 1 } }
      const { proxy, upstream: behind } = await sandwich(upstream, { respond: () => page }, { target })
      for (const stream of [false, true]) {
        const answer = await sendWhole(jsonRequest(proxy.url + pathOf(client), smallest(client, { stream })))
        expect(answer.status).toBe(403)
        expect(answer.headers['content-type']).toBe('application/json')
        const { message, code } = readError(client, answer.text)
        expect(message).toContain('the upstream far answered 403 with a web page')
        expect(message).toContain('Just a moment blocked')
        expect(message).not.toMatch(/[<>]|hop/)
        if (client !== 'anthropic-messages') expect(code).toBe('upstream_html_page')
      }
      expect(behind.received).toHaveLength(2)
    },
  )

  it.each(routes)(
    '$client over $upstream: a success that is a web page is a bad gateway',
    async ({ client, upstream }) => {
      const page = { ...readScript('<html>hello</html>'), headers: [['content-type', 'text/html'] as const] }
      const { proxy } = await sandwich(upstream, { respond: () => page })
      const answer = await sendWhole(jsonRequest(proxy.url + pathOf(client), smallest(client)))
      expect(answer.status).toBe(502)
      expect(readError(client, answer.text).message).toContain('text/html')
    },
  )

  it.each(translatedRoutes)(
    '$client over $upstream: an answer of the wrong shape is a bad gateway',
    async ({ client, upstream }) => {
      for (const body of ['{"a":', '[]', '{"id":7,"choices":7,"output":7,"content":7}']) {
        const { proxy } = await sandwich(upstream, { respond: () => jsonScript(200, body) })
        const answer = await sendWhole(jsonRequest(proxy.url + pathOf(client), smallest(client)))
        expect(answer.status).toBe(502)
        readError(client, answer.text)
      }
    },
  )

  it('does not follow redirects', async () => {
    const { proxy, upstream } = await sandwich('openai-chat', {
      respond: () => ({ ...readScript('{}'), status: 307, headers: [['location', 'http://127.0.0.1:9/']] }),
    })
    const answer = await sendWhole(jsonRequest(`${proxy.url}/v1/chat/completions`, smallest('openai-chat')))
    expect([answer.status, upstream.received.length]).toEqual([502, 1])
    expect(readError('openai-chat', answer.text).message).toContain('redirect')
  })

  it.each(dialectCases)('$dialect: an unreachable upstream is 502', async ({ dialect, path }) => {
    const proxy = closing(await startProxy({ upstreams: [{ dialect: 'openai-chat', url: 'http://127.0.0.1:9' }] }))
    const answer = await sendWhole(jsonRequest(proxy.url + path, smallest(dialect)))
    expect(answer.status).toBe(502)
    expect(readError(dialect, answer.text).message).toContain('cannot be reached')
  })

  it.each(routes)('$client over $upstream: an upstream that stays silent is 504', async ({ client, upstream }) => {
    const { proxy } = await sandwich(
      upstream,
      { respond: () => new Promise<never>(() => {}) },
      { limits: { upstreamHeadMs: 1 } },
    )
    const answer = await sendWhole(jsonRequest(proxy.url + pathOf(client), smallest(client)))
    expect(answer.status).toBe(504)
    expect(readError(client, answer.text).message).toContain('in time')
  })

  it.each(routes)(
    '$client over $upstream: an upstream that dies behind its head is 502',
    async ({ client, upstream }) => {
      const { proxy } = await sandwich(upstream, { respond: () => readScript('#! reset\n') })
      const answer = await sendWhole(jsonRequest(proxy.url + pathOf(client), smallest(client, { stream: true })))
      expect(answer.status).toBe(502)
      readError(client, answer.text)
    },
  )
})

describe.each(dialectCases)('a request that cannot be served, $dialect', ({ dialect, path }) => {
  it('too large: 413, declared or not, to a client that is still sending', async () => {
    const { proxy, upstream } = await sandwich('openai-chat', {}, { limits: { requestBody: 1000 } })
    const large = Buffer.alloc(32 << 20, 'x')
    const declared = await sendWhole({ ...jsonRequest(proxy.url + path, {}), body: large })
    expect(declared.status).toBe(413)
    expect(readError(dialect, declared.text).message).toContain('1000 bytes')
    const undeclared = await fetch(proxy.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new Blob([large]).stream(),
      duplex: 'half',
    } as RequestInit)
    expect(undeclared.status).toBe(413)
    readError(dialect, await undeclared.text())
    expect(upstream.received).toEqual([])
  })

  it('no JSON: 400 without a call upstream', async () => {
    const other = dialect === 'openai-chat' ? 'anthropic-messages' : 'openai-chat'
    const { proxy, upstream } = await sandwich(other)
    for (const body of ['{"a":', '', '7', '[]', '"x"']) {
      const answer = await sendWhole({ ...jsonRequest(proxy.url + path, {}), body })
      expect(answer.status).toBe(400)
      const { error } = JSON.parse(answer.text) as Told
      expect(error.type).toBe('invalid_request_error')
    }
    expect(upstream.received).toEqual([])
  })

  it('an unknown path: 404, a wrong method: 405, a body in an unknown encoding: 415', async () => {
    const { proxy } = await sandwich('openai-chat')
    const unknown = await sendWhole(jsonRequest(`${proxy.url}${path}/nothing/at/all`, {}))
    expect(unknown.status).toBe(404)
    readError(dialect, unknown.text)
    const wrong = await sendWhole({ method: 'GET', url: proxy.url + path })
    // On the path of Responses a GET may be an upgrade.
    const upgrades = dialect === 'openai-responses'
    expect([wrong.status, wrong.headers['allow']]).toEqual(upgrades ? [426, undefined] : [405, 'POST'])
    readError(dialect, wrong.text)
    const packed = await sendWhole(jsonRequest(proxy.url + path, {}, { 'content-encoding': 'compress' }))
    expect(packed.status).toBe(415)
    readError(dialect, packed.text)
  })

  it('without its key: 401; with it, in either vendor’s header: served', async () => {
    const { proxy } = await sandwich('openai-chat', {}, { clientKeys: ['test-key-door'] })
    const ask = (headers: Record<string, string>) =>
      sendWhole(jsonRequest(proxy.url + path, smallest(dialect), { authorization: '', ...headers }))
    for (const headers of [{}, { authorization: 'Bearer test-key-wrong' }, { 'x-api-key': 'test-key-doo' }]) {
      const answer = await ask(headers as Record<string, string>)
      expect(answer.status).toBe(401)
      expect((JSON.parse(answer.text) as Told).error.message).not.toContain('test-key')
    }
    expect((await ask({ authorization: 'Bearer test-key-door' })).status).toBe(200)
    expect((await ask({ 'x-api-key': 'test-key-door' })).status).toBe(200)
  })
})

describe('a breaking loss', () => {
  const request = {
    model: 'm',
    messages: [{ role: 'user', content: 'hello' }],
    response_format: { type: 'json_schema', json_schema: { name: 'a', schema: { type: 'object' }, strict: true } },
  }
  const target = { profile: { structuredOutput: false } }

  it('is rejected with the pointer, and the upstream is not called', async () => {
    const { proxy, upstream } = await sandwich('anthropic-messages', {}, { target })
    const answer = await sendWhole(jsonRequest(`${proxy.url}/v1/chat/completions`, request))
    const { error } = JSON.parse(answer.text) as Told
    expect(answer.status).toBe(400)
    expect(error).toMatchObject({ code: 'output-schema', param: expect.stringMatching(/^\/response_format/) })
    expect(error.message).toContain('/response_format')
    expect(upstream.received).toEqual([])
  })

  it('is told and let go where its code is accepted', async () => {
    const { proxy } = await sandwich('anthropic-messages', {}, { target, accept: ['output-schema'] })
    const answer = await sendWhole(jsonRequest(`${proxy.url}/v1/chat/completions`, request))
    expect(answer.status).toBe(200)
    const told = JSON.parse(answer.headers['wireproof-diagnostics'] ?? '{}') as { total: number; diagnostics: object[] }
    expect(told.diagnostics[0]).toMatchObject({ code: 'output-schema', severity: 'breaking' })
    const id = answer.headers['wireproof-exchange']
    const whole = await sendWhole({ method: 'GET', url: `${proxy.url}/-/diagnostics/${id}` })
    expect(JSON.parse(whole.text)).toEqual(expect.arrayContaining(told.diagnostics))
  })
})
