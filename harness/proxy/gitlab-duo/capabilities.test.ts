import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { duo } from 'wireproof/providers'
import { WebSocket } from 'ws'
import { systemClock } from '../../client/clock.ts'
import { rawStream } from '../../upstream/gitlab-duo/code-stream.ts'
import {
  createGitlabDuoMock,
  type GitlabDuoMock,
  type GitlabDuoOptions,
  testToken,
} from '../../upstream/gitlab-duo/index.ts'
import { createBoard, startUpstream } from '../../upstream/index.ts'
import type { UpstreamHost } from '../host.ts'
import { closeBehindEachTest, closing } from '../sandwich.ts'
import { startProxy } from '../start-proxy.ts'
import { createDuoHost } from './index.ts'

closeBehindEachTest()

const CHAT_MODEL = 'gpt-5.5-2026-04-23'

/** A way to Duo: how it is configured, a model that takes it, and where it leads. */
const ways = [
  {
    way: 'gateway-anthropic',
    transport: 'gateway',
    model: 'claude-sonnet-4-6',
    takes: '/ai/v1/proxy/anthropic/v1/messages',
  },
  { way: 'gateway-chat', transport: 'gateway', model: CHAT_MODEL, takes: '/ai/v1/proxy/openai/v1/chat/completions' },
  { way: 'gateway-responses', transport: 'gateway', model: 'gpt-5.3-codex', takes: '/ai/v1/proxy/openai/v1/responses' },
  { way: 'rest-chat', transport: 'rest-chat', model: 'gitlab-duo', takes: '/api/v4/chat/completions' },
  { way: 'rest-code', transport: 'rest-code', model: 'gitlab-duo', takes: '/api/v4/code_suggestions/completions' },
] as const
type Way = (typeof ways)[number]

async function setUp(transport: Way['transport'], options: GitlabDuoOptions = {}, instance?: string) {
  const mock = closing(await createGitlabDuoMock(options))
  const instanceUrl = instance ?? mock.url
  const proxy = closing(
    await startProxy({
      upstreams: [
        {
          dialect: 'anthropic-messages',
          name: 'duo',
          url: instanceUrl,
          provider: duo.gitlabDuo,
          host({ transport: send }) {
            const host = createDuoHost({
              ...{ instanceUrl, gatewayUrl: mock.gatewayUrl, defaultModel: 'claude-sonnet-4-6' },
              ...{ credential: { kind: 'pat', token: testToken }, clock: systemClock, send },
              ...{ transport, discovery: false },
            })
            // Only clients of Chat take that way by themselves; here they are all of Responses.
            const route: UpstreamHost['route'] = (client, asked) =>
              host.route(asked === CHAT_MODEL ? 'openai-chat' : client, asked)
            return { ...host, route }
          },
        },
      ],
    }),
  )
  const ask = async (path: string, body?: object, headers: Record<string, string> = {}) => {
    const answer = await fetch(proxy.url + path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    const json = (): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>
    return { status: answer.status, headers: answer.headers, text, json }
  }
  return { mock, proxy, ask }
}

const question = (model: string, more: object = {}) => ({ model, input: 'one', ...more })
const calls = (mock: GitlabDuoMock) => mock.received().filter(({ path }) => path !== duo.MINT_PATH)
const toldIn = (headers: Headers): string => headers.get('wireproof-diagnostics') ?? ''

interface Telling {
  readonly kind: string
  readonly code: string
  readonly to?: string
  readonly detail?: string
}

const tellings = (headers: Headers): readonly Telling[] =>
  (JSON.parse(toldIn(headers) || '{"diagnostics":[]}') as { diagnostics: Telling[] }).diagnostics

/** The status with which an upgrade is answered. */
const upgraded = (url: string) =>
  new Promise((resolve) => {
    const socket = new WebSocket(url.replace('http', 'ws'))
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode))
    socket.on('open', () => {
      socket.terminate()
      resolve('open')
    })
    socket.on('error', () => {})
  })

describe.each(ways)('$way', ({ transport, model, takes }) => {
  const isRest = transport !== 'gateway'

  it('answers whole, and tells where nobody said why it ended', async () => {
    const { mock, ask } = await setUp(transport)
    const { status, json, headers } = await ask('/v1/responses', question(model))
    expect(status).toBe(200)
    expect(calls(mock).map(({ path }) => path)).toEqual([takes])
    expect(toldIn(headers).includes('finish-default')).toBe(isRest)
    expect(json()).toMatchObject({ status: 'completed', output: [{ content: [{ type: 'output_text' }] }] })
  })

  it('goes on by previous_response_id, with what was said before', async () => {
    const { mock, ask } = await setUp(transport)
    const id = (await ask('/v1/responses', question(model))).json()['id']
    const next = await ask('/v1/responses', question(model, { input: 'two', previous_response_id: id }))
    expect(next.status).toBe(200)
    const sent = calls(mock)[1]?.body ?? ''
    expect(['one', 'two'].every((said) => sent.includes(said))).toBe(true)
    expect(sent).not.toContain(String(id))
  })

  it.each(['/v1/responses/compact', '/backend-api/codex/responses/compact'])('declines %s by name', async (path) => {
    const { mock, ask } = await setUp(transport)
    const { status, json } = await ask(path, question(model))
    expect([status, json()]).toEqual([400, { error: expect.objectContaining({ code: 'compaction-request' }) }])
    expect(calls(mock)).toEqual([])
  })

  it('counts tokens, and calls an estimate one', async () => {
    const { mock, ask } = await setUp(transport)
    const body = { model, messages: [{ role: 'user', content: 'hi' }] }
    const { json, headers } = await ask('/v1/messages/count_tokens', body)
    expect(json()).toEqual({ input_tokens: expect.any(Number) })
    const counts = model.startsWith('claude')
    expect(toldIn(headers).includes('an estimate')).toBe(!counts)
    expect(calls(mock).map(({ path, query }) => `${path}?${query.replace('?', '')}`)).toEqual(
      counts ? ['/ai/v1/proxy/anthropic/v1/messages/count_tokens?beta=true'] : [],
    )
  })

  it('names its answers: in the words of the vendor, or in its own, which it tells', async () => {
    const { ask } = await setUp(transport)
    const { json, headers } = await ask('/v1/responses', question(model))
    expect(String(json()['id'])).toMatch(isRest ? /^resp_[0-9a-f]{20,}/ : /^(?:msg_|resp_|chatcmpl_)wireproof/)
    expect(tellings(headers).some(({ kind, to }) => kind === 'synthesized' && to === '/id')).toBe(isRest)
  })

  it('tells usage, and where it is an estimate', async () => {
    const { ask } = await setUp(transport)
    const { json, headers } = await ask('/v1/responses', question(model))
    const { input_tokens, output_tokens } = json()['usage'] as { input_tokens: number; output_tokens: number }
    expect(input_tokens).toBeGreaterThan(0)
    expect(output_tokens).toBeGreaterThan(0)
    const madeUp = tellings(headers).filter(({ kind, code }) => kind === 'synthesized' && code === 'usage')
    expect(madeUp.some(({ to, detail }) => to === '/usage' && detail?.includes('estimate') === true)).toBe(isRest)
  })

  it('is told nothing of the session of its client, and makes up neither limits nor ids of requests', async () => {
    const { mock, ask } = await setUp(transport)
    const names = [
      'session-id',
      'thread-id',
      'x-client-request-id',
      'x-codex-window-id',
      'originator',
      'idempotency-key',
    ]
    const own = Object.fromEntries(names.map((name) => [name, 'test-session-1']))
    const { status, headers } = await ask('/v1/responses', question(model), { ...own, 'x-codex-turn-metadata': '{}' })
    expect(status).toBe(200)
    const sent = calls(mock).flatMap((one) => Object.entries(one.headers))
    expect(sent.filter(([name, value]) => value === 'test-session-1' || name.startsWith('x-codex'))).toEqual([])
    expect([...headers.keys()].filter((name) => /ratelimit|rate-limit|^(?:x-)?request-id|retry/.test(name))).toEqual([])
    expect(headers.get('wireproof-exchange')).toMatch(/./)
  })

  it('declines WebSocket with 426, on every path that takes one', async () => {
    const { proxy, ask } = await setUp(transport)
    for (const path of ['/v1/responses', '/backend-api/codex/responses'])
      expect(await upgraded(proxy.url + path)).toBe(426)
    expect((await ask('/v1/models')).text).not.toMatch(/websocket|"ws/i)
  })

  it('lists the models that may be asked for', async () => {
    const { ask } = await setUp(transport)
    const { data } = (await ask('/v1/models')).json() as { data: { id: string }[] }
    expect(data.map(({ id }) => id)).toEqual(
      isRest ? ['gitlab-duo'] : expect.arrayContaining(['gitlab-duo', 'claude-sonnet-4-6', 'gpt-5.3-codex']),
    )
    expect((await ask('/backend-api/codex/models?client_version=1.0.0')).json()).toEqual({ models: [] })
    const other = await ask('/v1/responses', question('claude-opus-4-8'))
    expect(other.status).toBe(isRest ? 404 : 200)
  })
})

it('no path of an instance or a gateway is a WebSocket, whichever upstream is behind it', async () => {
  const { url } = closing(await startProxy())
  expect(await upgraded(`${url}/v1/responses`)).toBe('open')
  for (const path of [
    '/ai/v1/proxy/openai/v1/responses',
    '/v1/proxy/openai/v1/responses',
    '/api/v4/ai/duo_workflows/ws',
  ])
    expect(await upgraded(url + path)).toEqual(expect.any(Number))
})

it('no line of the page claims a WebSocket', () => {
  const page = readFileSync(new URL('../../../docs/gitlab-duo.md', import.meta.url), 'utf8')
  const lines = page.split('\n').filter((line) => /websocket/i.test(line))
  expect(lines.length).toBeGreaterThan(3)
  expect(lines.filter((line) => !/declined|rejected|426|no route|Workflow|routes for POST/.test(line))).toEqual([])
})

describe('the endpoints of the instance', () => {
  it('chat refuses a stream before anybody is asked', async () => {
    const { mock, ask } = await setUp('rest-chat')
    const { status, json } = await ask('/v1/responses', question('gitlab-duo', { stream: true }))
    expect([status, json()]).toEqual([400, { error: expect.objectContaining({ code: 'no-stream', param: '/stream' }) }])
    expect(mock.received()).toEqual([])
  })

  it.each(['events', 'bare text, cut inside characters'])('code streams piece by piece: %s', async (form) => {
    const board = createBoard()
    const pieces = ['a é 🧭\n', 'data: b\n', 'c']
    const hold = { signals: board, name: 'client delta' }
    const bare = closing(
      await startUpstream({
        faulty: 'record',
        respond: () => ({ script: rawStream({ pieces, hold, cutInsideCharacters: true }), signals: board }),
      }),
    )
    const { proxy } = await setUp(
      'rest-code',
      { suggestions: { pieces, hold } },
      form === 'events' ? undefined : bare.url,
    )
    const answer = await fetch(`${proxy.url}/v1/responses`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(question('gitlab-duo', { stream: true })),
    })
    let text = ''
    for await (const chunk of answer.body ?? []) {
      text += Buffer.from(chunk).toString('utf8')
      // The first frame of events holds no text, and is confirmed with the head.
      const deltas = text.split('"response.output_text.delta"').length - 1
      board.confirm('client delta', deltas + (form === 'events' ? 1 : 0))
    }
    const done = /"type":"response.output_text.done".*?"text":("(?:[^"\\]|\\.)*")/.exec(text)?.[1]
    expect(JSON.parse(done ?? '""')).toBe(pieces.join(''))
    expect(text).toContain('"response.completed"')
  })

  it('chat is told to forget what the user asked, and that is told', async () => {
    const { mock, ask } = await setUp('rest-chat')
    const { headers } = await ask('/v1/responses', question('gitlab-duo'))
    expect(calls(mock)[0]?.json).toMatchObject({ content: 'one', with_clean_history: true })
    expect(toldIn(headers)).toContain('clean-history')
  })

  it('chat that fails in the text of its answer is told to have done so', async () => {
    const { ask } = await setUp('rest-chat', { chat: 'fails-in-band' })
    const { text, headers } = await ask('/v1/responses', question('gitlab-duo'))
    expect(text).toContain('Error code: A6000')
    expect(toldIn(headers)).toContain('in-band-failure')
  })
})
