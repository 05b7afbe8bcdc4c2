import { describe, expect, it } from 'vitest'
import { validate } from 'wireproof/validate'
import { jsonRequest, sendWhole } from '../../client/index.ts'
import { codexProvider } from '../../upstream/codex-provider.ts'
import { type Script, startUpstream, streamScript } from '../../upstream/index.ts'
import { connect, create } from '../../websocket/testing.ts'
import { closeBehindEachTest, closing, dialectCases, sandwich } from '../sandwich.ts'
import { startProxy } from '../start-proxy.ts'
import { limitEvents } from './codex-limits.ts'

closeBehindEachTest()

const path = '/backend-api/codex/responses'

describe.each([{ websocket: false }, { websocket: true }])('limits of an account, told over %o', ({ websocket }) => {
  it('reach Codex as one event before its answer', async () => {
    const upstream = closing(await startUpstream({ respond: codexProvider() }))
    const credential = { kind: 'bearer', value: 'test-key-operator', account: 'acc-1' } as const
    const url = `${upstream.url}/backend-api/codex`
    const proxy = closing(await startProxy({ upstreams: [{ dialect: 'codex', url, credential, websocket }] }))
    const socket = await connect(proxy.url + path)
    for (const stream_id of [undefined, 'a']) {
      socket.send(create(stream_id === undefined ? {} : { stream_id }))
      const frames = await socket.answer()
      const limits = frames.filter(({ type }) => type === 'codex.rate_limits')
      expect(limits).toMatchObject([
        {
          ...(stream_id === undefined ? {} : { stream_id }),
          rate_limits: {
            primary: { used_percent: 12, window_minutes: 300, reset_at: expect.any(Number) },
            secondary: { used_percent: 34, window_minutes: 10_080 },
          },
          credits: { has_credits: false, unlimited: false, balance: '0' },
        },
      ])
      expect(frames[0]).toBe(limits[0])
      expect(frames.at(-1)?.type).toBe('response.completed')
    }
  })
})

it('the event is one that Codex knows, with what was told and nothing else', () => {
  const [event = ''] = limitEvents({ 'x-codex-primary-used-percent': '12.5', 'x-codex-secondary-reset-at': '99' })
  expect(JSON.parse(event)).toEqual({ type: 'codex.rate_limits', rate_limits: { primary: { used_percent: 12.5 } } })
  expect(validate('codex', 'websocket-server-event', JSON.parse(event), { strict: true }).findings).toEqual([])
  expect(limitEvents({ 'x-codex-primary-used-percent': 'much', 'x-other-primary-used-percent': '1' })).toEqual([])
})

it.each(dialectCases)('nobody tells Codex of limits over $dialect', async ({ dialect }) => {
  const { proxy } = await sandwich(dialect)
  const socket = await connect(proxy.url + path)
  socket.send(create())
  expect((await socket.answer()).map(({ type }) => type)).not.toContain('codex.rate_limits')
})

const cut = (headers: Script['headers']) =>
  streamScript(
    ['event: error\ndata: {"type":"error","error":{"type":"rate_limit_error","message":"Slow down."}}\n\n'],
    headers,
  )
const limit = (name: string, remaining: number, reset: string): Script['headers'] => [
  [`anthropic-ratelimit-${name}-limit`, '100'],
  [`anthropic-ratelimit-${name}-remaining`, String(remaining)],
  [`anthropic-ratelimit-${name}-reset`, reset],
]
const soon = () => new Date(Date.now() + 60_000).toISOString()
const later = () => new Date(Date.now() + 3_600_000).toISOString()

it.each<[string, () => Script['headers'], RegExp]>([
  ['in so many words', () => [['retry-after', '7']], /^Slow down\. Please try again in 7s\.$/],
  [
    'by a limit that is used up',
    () => [...limit('requests', 3, later()), ...limit('input-tokens', 0, soon())],
    /^Slow down\. Please try again in (?:5\d(?:\.\d+)?|60)s\.$/,
  ],
  ['not at all', () => limit('requests', 3, later()), /^Slow down\.$/],
])('Codex hears when to ask again where a stream ends in a limit, told %s', async (_how, headers, says) => {
  const { proxy } = await sandwich('anthropic-messages', { respond: () => cut(headers()) })
  const body = { model: 'm', stream: true, store: false, input: 'hello' }
  const { text, status } = await sendWhole(jsonRequest(proxy.url + path, body))
  expect(status).toBe(200)
  const failed = [...text.matchAll(/^data: (.*)$/gm)]
    .map(([, data = '']) => JSON.parse(data) as { type: string; response?: { error?: { message: string } } })
    .find(({ type }) => type === 'response.failed')
  expect(failed?.response?.error).toMatchObject({ code: 'rate_limit_exceeded', message: expect.stringMatching(says) })
})
