import { setupServer } from 'msw/node'
import { afterEach, describe, expect, it } from 'vitest'
import { jsonRequest, send, sendWhole } from '../client/index.ts'
import { bodyOf } from './in-process.ts'
import { scriptHandlers } from './msw.ts'
import { readScript } from './read-script.ts'
import { bytesOf, isWellFormed, jsonScript, type Script } from './script.ts'
import { createBoard } from './signals.ts'
import { type RunningUpstream, startUpstream, type UpstreamOptions } from './start-upstream.ts'
import { variants } from './variants.ts'

const stream = readScript('event: a\ndata: {"t":"grüße 🎈","n":1}\n\n#! await client text_delta 1\ndata: [DONE]\n\n')
const scripts: readonly (readonly [string, Script])[] = [
  ...Object.entries(variants).map(([name, variant]) => [`stream, ${name}`, variant(stream)] as const),
  ['a JSON answer', jsonScript(200, { a: 1 })],
  ['an error with headers', jsonScript(529, { type: 'error' }, [['retry-after', '7']])],
  ['an empty stream', readScript('#! end\n')],
]
const chat = { model: 'm', messages: [{ role: 'user', content: 'hi' }] }

const running: RunningUpstream[] = []
afterEach(async () => {
  for (const upstream of running.splice(0)) await upstream.close()
})
async function start(options: UpstreamOptions): Promise<RunningUpstream> {
  const upstream = await startUpstream(options)
  running.push(upstream)
  return upstream
}
/** A board on which everything these scripts wait for has happened. */
function confirmed() {
  const board = createBoard()
  board.confirm('client text_delta')
  return board
}

describe('one script through every shell', () => {
  it.each(scripts)('%s: the same bytes', async (_name, script) => {
    expect(isWellFormed(script)).toBe(true)
    const inProcess = Buffer.from(await new Response(bodyOf(script, { signals: confirmed() })).arrayBuffer())

    const upstream = await start({ respond: () => ({ script, signals: confirmed() }) })
    const raw = await sendWhole(jsonRequest(`${upstream.url}/openai/v1/chat/completions`, chat))

    const server = setupServer(...(await scriptHandlers({ respond: script, signals: confirmed() })))
    server.listen({ onUnhandledRequest: 'error' })
    const mocked = await fetch('http://mocked.test/v1/chat/completions', {
      method: 'POST',
      headers: { authorization: 'Bearer test-key', 'content-type': 'application/json' },
      body: JSON.stringify(chat),
    })
    const mockedBytes = Buffer.from(await mocked.arrayBuffer())
    server.close()

    const expected = Buffer.from(bytesOf(script))
    expect(inProcess).toEqual(expected)
    expect(raw.bytes).toEqual(expected)
    expect(mockedBytes).toEqual(expected)
    expect([raw.status, mocked.status]).toEqual([script.status, script.status])
    for (const [name, value] of script.headers) {
      expect(raw.headers[name]).toBe(value)
      expect(mocked.headers.get(name)).toBe(value)
    }
    expect(raw.how).toBe('eof')
  })
})

describe('the raw shell', () => {
  const ask = (upstream: RunningUpstream, signal?: AbortSignal) =>
    send({
      ...jsonRequest(`${upstream.url}/openai/v1/chat/completions`, chat),
      ...(signal === undefined ? {} : { signal }),
    })

  it.each(['reset', 'garble'])('%s: the body is cut behind what was sent', async (terminal) => {
    const upstream = await start({ respond: () => readScript(`data: a\n\n#! ${terminal}\n`) })
    const answer = await ask(upstream)
    let text = ''
    for await (const chunk of answer.chunks) text += Buffer.from(chunk).toString()
    expect([text, answer.how()]).toEqual(['data: a\n\n', 'cut'])
  })

  it('cuts a body that is shorter than it was declared', async () => {
    const upstream = await start({ respond: () => readScript('#! header content-length: 100\ndata: a\n\n') })
    const answer = await ask(upstream)
    for await (const _chunk of answer.chunks);
    expect(answer.how()).toBe('cut')
  })

  it('keeps a chunk back until the client has confirmed the one before', async () => {
    const board = createBoard()
    const upstream = await start({
      respond: () => ({ script: readScript('data: a\n\n#! await client text_delta 1\ndata: b\n\n'), signals: board }),
    })
    const answer = await ask(upstream)
    const chunks = answer.chunks[Symbol.asyncIterator]()
    expect(Buffer.from((await chunks.next()).value).toString()).toBe('data: a\n\n')
    expect(board.waiting()).toHaveLength(1)
    board.confirm('client text_delta')
    expect(Buffer.from((await chunks.next()).value).toString()).toBe('data: b\n\n')
    expect((await chunks.next()).done).toBe(true)
  })

  it('says that the client left', async () => {
    const leave = new AbortController()
    const closed = new Promise<string>((resolve) => {
      start({ respond: () => ({ script: readScript('data: a\n\n#! stall\n'), onClosed: resolve }) })
        .then((upstream) => ask(upstream, leave.signal))
        .then(() => leave.abort(), resolve)
    })
    expect(await closed).toBe('left')
  })
})

describe('an upstream judges what it gets', () => {
  const post =
    (path: string, document: unknown, headers: Record<string, string> = {}) =>
    async (url: string) =>
      sendWhole(jsonRequest(`${url}${path}`, document, headers))
  const messages = { model: 'm', max_tokens: 9, messages: [{ role: 'user', content: 'hi' }] }
  const spoken = (role: string, block: object) => ({ ...messages, messages: [{ role, content: [block] }] })
  const page = { type: 'document', source: { type: 'text', media_type: 'text/plain', data: 'd' } }
  const place = { type: 'web_search_result_location', cited_text: 'c', url: 'u', title: null, encrypted_index: 'e' }
  const quote = { type: 'text', text: 't', citations: [place] }
  const cases: readonly (readonly [string, (url: string) => ReturnType<typeof sendWhole>, number, string])[] = [
    ['an unknown path', post('/openai/v1/nothing', chat), 404, '/error/type=invalid_request_error'],
    ['a missing key', post('/openai/v1/chat/completions', chat, { authorization: '' }), 401, 'authentication_error'],
    ['a missing key', post('/claude/v1/messages', messages, { authorization: '' }), 401, 'authentication_error'],
    [
      'an unknown version',
      post('/claude/v1/messages', messages, { 'anthropic-version': '2020-01-01' }),
      400,
      'not a valid version',
    ],
    [
      'a removed member',
      post('/claude/v1/messages', { ...messages, top_k: 1 }, { 'anthropic-version': '2026-10-21' }),
      400,
      'top_k',
    ],
    [
      'a removed member, in a count',
      post(
        '/claude/v1/messages/count_tokens',
        { model: 'm', messages: messages.messages, temperature: 1 },
        { 'anthropic-version': '2026-10-21' },
      ),
      400,
      'temperature',
    ],
    [
      'a document of an assistant, in the newer version',
      post('/claude/v1/messages', spoken('assistant', page), { 'anthropic-version': '2026-10-21' }),
      400,
      'messages.0.content.0: ',
    ],
    [
      'a user that cites, in the newer version',
      post('/claude/v1/messages', spoken('user', quote), { 'anthropic-version': '2026-10-21' }),
      400,
      'messages.0.content.0.citations: ',
    ],
    [
      'a limit of output, in a count',
      post('/claude/v1/messages/count_tokens', messages, { 'anthropic-version': '2023-06-01' }),
      400,
      'max_tokens',
    ],
    ['an unknown member', post('/openai/v1/chat/completions', { ...chat, hop: 1 }), 400, 'hop'],
    ['a wrong type', post('/responses/v1/responses', { model: 'm', input: 7 }), 400, 'input'],
    ['a wrong method', (url) => sendWhole({ method: 'GET', url: `${url}/claude/v1/messages` }), 405, 'Not allowed'],
    [
      'no JSON',
      (url) => sendWhole({ ...jsonRequest(`${url}/openai/v1/chat/completions`, chat), body: '{"a":' }),
      400,
      'JSON',
    ],
  ]
  it.each(cases)('%s', async (_name, ask, status, says) => {
    const upstream = await start({ respond: () => jsonScript(200, {}) })
    const answer = await ask(upstream.url)
    expect(answer.status).toBe(status)
    expect(answer.text).toContain(says.split('=').at(-1))
    const error: unknown = JSON.parse(answer.text)
    expect(error).toMatchObject({ error: { message: expect.any(String) } })
  })

  it.each([
    ['a document of an assistant', spoken('assistant', page)],
    ['a user that cites', spoken('user', quote)],
    ['a removed member', { ...messages, temperature: 1 }],
  ])('lets %s pass in the older version', async (_name, document) => {
    const upstream = await start({ respond: () => jsonScript(200, {}) })
    const answer = await post('/claude/v1/messages', document, { 'anthropic-version': '2023-06-01' })(upstream.url)
    expect(answer.status).toBe(200)
  })

  it('keeps everything it was sent, and records without refusing when told so', async () => {
    const upstream = await start({ faulty: 'record', respond: (_received, findings) => jsonScript(200, findings) })
    const answer = await post('/openai/v1/chat/completions?a=1', { hop: 1 }, { 'X-Case': 'c' })(upstream.url)
    expect(JSON.parse(answer.text)).not.toEqual([])
    expect(upstream.received).toHaveLength(1)
    expect(upstream.received[0]).toMatchObject({
      method: 'POST',
      path: '/openai/v1/chat/completions',
      query: 'a=1',
      body: '{"hop":1}',
      json: { hop: 1 },
      endpoint: { dialect: 'openai-chat', name: 'generate', base: '/openai' },
    })
    expect(upstream.received[0]?.rawHeaders).toContainEqual(['X-Case', 'c'])
  })
})
