import { describe, expect, it } from 'vitest'
import { createSseReader } from 'wireproof/wire'
import { type ClientResponse, jsonRequest, send, sendWhole } from '../client/index.ts'
import { defaultModel } from '../upstream/default-model.ts'
import { bytesOf, createBoard, jsonScript, streamScript, variants } from '../upstream/index.ts'
import type { ProxyDialect } from './dialect.ts'
import { closeBehindEachTest, pathOf, routes, sandwich, smallest, translatedRoutes } from './sandwich.ts'
import { watchPlaying } from './standstill.ts'
import { framesOf, textDelta, withholding } from './withholding.ts'

closeBehindEachTest()

const streaming = (client: ProxyDialect, url: string, signal?: AbortSignal) =>
  send({
    ...jsonRequest(url + pathOf(client), smallest(client, { stream: true })),
    ...(signal === undefined ? {} : { signal }),
  })

async function textOf(answer: ClientResponse): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of answer.chunks) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/** How a client's own parser sees the end of a stream. */
function endOf(dialect: ProxyDialect, text: string): 'good' | 'failed' | 'open' {
  const reader = createSseReader()
  const frames = [...reader.push(text), ...reader.end('cut')]
  const last = frames.at(-1)
  if (dialect === 'openai-chat')
    return last?.data === '[DONE]' ? 'good' : last?.data.startsWith('{"error"') ? 'failed' : 'open'
  if (last?.event === 'message_stop' || last?.event === 'response.completed') return 'good'
  return last?.event === 'error' || last?.event === 'response.failed' ? 'failed' : 'open'
}

describe.each(routes)('$client over $upstream', ({ client, upstream }) => {
  it('forwards each delta before the next one is sent', async () => {
    const board = createBoard()
    const script = withholding(framesOf(upstream))
    const { proxy } = await sandwich(upstream, { respond: () => ({ script, signals: board }) })
    const answer = await streaming(client, proxy.url)
    expect(answer.headers['content-type']).toContain('text/event-stream')
    let text = ''
    for await (const chunk of answer.chunks) {
      text += Buffer.from(chunk).toString('utf8')
      board.confirm('client delta', text.split(textDelta).length - 1)
    }
    expect(endOf(client, text)).toBe('good')
  })

  it('tells the upstream that its client has left', async () => {
    const leave = new AbortController()
    let closed: (how: string) => void = () => {}
    const how = new Promise<string>((resolve) => {
      closed = resolve
    })
    const frames = framesOf(upstream)
    const script = streamScript(frames.slice(0, -3))
    const { proxy } = await sandwich(upstream, {
      respond: () => ({ script: { ...script, steps: [...script.steps, { do: 'stall' }] }, onClosed: closed }),
    })
    const answer = await streaming(client, proxy.url, leave.signal)
    for await (const _chunk of answer.chunks) {
      leave.abort()
      break
    }
    expect(await how).toBe('left')
    expect((await sendWhole({ method: 'GET', url: `${proxy.url}/healthz` })).status).toBe(200)
  })

  it('tells the upstream that its client has left before the head', async () => {
    const leave = new AbortController()
    let closed: (how: string) => void = () => {}
    const how = new Promise<string>((resolve) => {
      closed = resolve
    })
    const { proxy } = await sandwich(upstream, {
      respond: () => {
        leave.abort()
        return { script: { status: 200, headers: [], steps: [{ do: 'stall' }] }, onClosed: closed }
      },
    })
    await expect(streaming(client, proxy.url, leave.signal)).rejects.toThrow()
    expect(await how).toBe('left')
  })

  it('never ends well when the upstream dies, wherever it dies', async () => {
    const frames = framesOf(upstream)
    let script = streamScript([])
    const { proxy } = await sandwich(upstream, { respond: () => script })
    // Behind the last frame of Chat stands [DONE]: cut there, the answer was complete.
    for (let sent = 1; sent < frames.length; sent++) {
      const whole = streamScript([frames.slice(0, sent).join(''), (frames[sent] ?? '').slice(0, 9)])
      script = { ...whole, steps: [...whole.steps, { do: 'reset' }] }
      const answer = await streaming(client, proxy.url)
      const text = await textOf(answer)
      if (client === upstream) {
        expect(answer.how()).toBe('cut')
        expect((frames.slice(0, sent).join('') + (frames[sent] ?? '').slice(0, 9)).startsWith(text)).toBe(true)
      } else {
        expect(answer.how()).toBe('eof')
        expect(endOf(client, text)).toBe('failed')
      }
    }
  })

  it('understands every way to send the same stream', async () => {
    const frames = framesOf(upstream)
    let script = streamScript([])
    const { proxy } = await sandwich(upstream, { respond: () => script })
    let first: string | undefined
    for (const variant of Object.values(variants)) {
      script = variant(streamScript(frames))
      const answer = await streaming(client, proxy.url)
      const text = await textOf(answer)
      if (client === upstream) expect(text).toBe(Buffer.from(bytesOf(script)).toString('utf8'))
      else {
        // Ids that wireproof makes belong to one exchange.
        const meaning = text
          .replaceAll(answer.headers['wireproof-exchange'] ?? '-', 'X')
          .replaceAll(/"created(_at)?":\d+/g, '')
        first ??= meaning
        expect(meaning).toBe(first)
      }
    }
  })
})

describe('backpressure', () => {
  it.each(routes)(
    '$client over $upstream: an upstream of 64 MB is not read for a client that does not read',
    async ({ client, upstream }) => {
      const frames = framesOf(upstream)
      const at = frames.findIndex((frame) => textDelta.test(frame))
      const big = (frames[at] ?? '').replace(/You\s*/, 'x'.repeat(1 << 20))
      const all = [...frames.slice(0, at), ...Array.from({ length: 64 }, () => big), ...frames.slice(at)]
      const watch = watchPlaying()
      const { proxy } = await sandwich(upstream, {
        respond: () => ({ script: streamScript(all), onPlayed: watch.onPlayed }),
      })
      const answer = await streaming(client, proxy.url)
      await watch.standstill
      expect(watch.played()).toBeLessThan(all.length / 2)
      const text = await textOf(answer)
      expect(watch.played()).toBe(all.length + 1)
      expect(text.length).toBeGreaterThan(64 << 20)
    },
  )
})

describe('an upstream that answers in another form than it was asked for', () => {
  it.each(translatedRoutes)(
    '$client over $upstream: whole, although a stream was asked for',
    async ({ client, upstream }) => {
      const { proxy } = await sandwich(upstream, {
        respond: (received) => defaultModel({ ...received, json: { ...(received.json as object), stream: false } }),
      })
      const answer = await streaming(client, proxy.url)
      const text = await textOf(answer)
      expect(answer.headers['content-type']).toContain('text/event-stream')
      expect(endOf(client, text)).toBe('good')
      expect(text).toContain('You said: hello')
    },
  )

  it.each(routes)('$client over $upstream: a stream, where it only streams', async ({ client, upstream }) => {
    const { proxy, upstream: behind } = await sandwich(upstream, {}, { target: { forceStream: true } })
    const answer = await sendWhole(jsonRequest(proxy.url + pathOf(client), smallest(client)))
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/json'])
    expect(answer.text).toContain('You said: hello')
    expect(behind.received[0]?.json).toMatchObject({ stream: true })
    const streamed = await streaming(client, proxy.url)
    expect(endOf(client, await textOf(streamed))).toBe('good')
  })

  it('a stream that fails is a failure for whoever waits for the whole', async () => {
    const frames = framesOf('anthropic-messages').slice(0, 4)
    const error = 'event: error\ndata: {"type":"error","error":{"type":"overloaded_error","message":"busy"}}\n\n'
    const { proxy } = await sandwich(
      'anthropic-messages',
      { respond: () => streamScript([...frames, error]) },
      { target: { forceStream: true } },
    )
    const answer = await sendWhole(jsonRequest(`${proxy.url}/v1/chat/completions`, smallest('openai-chat')))
    expect(answer.status).toBeGreaterThanOrEqual(500)
    expect(answer.text).toContain('busy')
  })
})

describe('what a stream loses', () => {
  it('is told in one comment before the terminator when the request asks for it', async () => {
    const { proxy } = await sandwich('openai-responses')
    const request = jsonRequest(`${proxy.url}/v1/messages`, smallest('anthropic-messages', { stream: true }), {
      'wireproof-diagnostics': 'comment',
    })
    const { text } = await sendWhole(request)
    const comments = text.split('\n').filter((line) => line.startsWith(': wireproof-diagnostics '))
    expect(comments).toHaveLength(1)
    expect(JSON.parse(comments[0]?.slice(': wireproof-diagnostics '.length) ?? '')).toEqual(expect.any(Array))
    expect(text.indexOf(': wireproof-diagnostics')).toBeLessThan(text.indexOf('event: message_stop'))
  })
})

it('answers of the same dialect pass byte for byte', async () => {
  for (const { client } of routes.filter((route) => route.client === route.upstream)) {
    const odd = '{ "a" : 9007199254740993, "b":1e400 ,"2":0,"1":0 }\n'
    const { proxy, upstream } = await sandwich(client, { faulty: 'record', respond: () => jsonScript(200, odd) })
    const answer = await sendWhole({ ...jsonRequest(proxy.url + pathOf(client), {}), body: odd })
    expect([answer.text, upstream.received[0]?.body]).toEqual([odd, odd])
  }
})

it.each(routes)('$client over $upstream: a request of 20 MB arrives whole', async ({ client, upstream }) => {
  const text = 'grüße '.repeat(3 << 20)
  const { proxy, upstream: behind } = await sandwich(upstream)
  const document = JSON.parse(JSON.stringify(smallest(client)).replace('hello', text)) as object
  const answer = await sendWhole(jsonRequest(proxy.url + pathOf(client), document))
  expect(answer.status).toBe(200)
  expect(behind.received[0]?.body.includes(text)).toBe(true)
})

it.each(routes)(
  '$client over $upstream: silence inside a stream is a failure, not an end',
  async ({ client, upstream }) => {
    const script = streamScript(framesOf(upstream).slice(0, -3))
    const { proxy } = await sandwich(
      upstream,
      { respond: () => ({ ...script, steps: [...script.steps, { do: 'stall' }] }) },
      { limits: { upstreamIdleMs: 1 } },
    )
    const answer = await streaming(client, proxy.url)
    const text = await textOf(answer)
    if (client === upstream) expect(answer.how()).toBe('cut')
    else expect(endOf(client, text)).toBe('failed')
  },
)

describe('the version and the betas of Messages', () => {
  const NEW = '2026-10-21'
  const target = { profile: { anthropicVersion: NEW } }

  it('are the upstream’s where the client speaks another dialect', async () => {
    const { proxy, upstream } = await sandwich('anthropic-messages', {}, { target })
    const answer = await sendWhole(
      jsonRequest(`${proxy.url}/v1/chat/completions?beta=true`, smallest('openai-chat', { temperature: 0.5 })),
    )
    expect(answer.status).toBe(200)
    expect(answer.headers['wireproof-diagnostics']).toContain('"/temperature"')
    expect(upstream.received).toMatchObject([{ headers: { 'anthropic-version': NEW }, query: '' }])
    expect(upstream.received[0]?.json).not.toHaveProperty('temperature')
  })

  it('are the client’s own where the body stays in its dialect, also when a seal has to be opened', async () => {
    for (const content of ['hello', 'what is wireproof.seal/ good for?']) {
      const { proxy, upstream } = await sandwich('anthropic-messages', {}, { target })
      const asked = smallest('anthropic-messages', { temperature: 0.5, messages: [{ role: 'user', content }] })
      const headers = { 'anthropic-version': '2023-06-01' }
      await sendWhole(jsonRequest(`${proxy.url}/v1/messages?beta=true&trace=1`, asked, headers))
      expect(upstream.received).toMatchObject([{ headers, query: 'beta=true', json: asked }])
    }
  })
})
