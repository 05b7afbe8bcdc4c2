import { describe, expect, it } from 'vitest'
import { duo as vendor } from 'wireproof/providers'
import { systemClock } from '../../client/clock.ts'
import { jsonRequest, send } from '../../client/index.ts'
import { createGitlabDuoMock, type GitlabDuoOptions, testToken } from '../../upstream/gitlab-duo/index.ts'
import { createBoard } from '../../upstream/index.ts'
import type { ProxyDialect } from '../dialect.ts'
import { closeBehindEachTest, closing, dialectCases, smallest } from '../sandwich.ts'
import { input, sdkClients } from '../sdk-clients.ts'
import { startProxy } from '../start-proxy.ts'
import type { Transport, UpstreamListener } from '../transport.ts'
import { framesOf, textDelta, withholding } from '../withholding.ts'
import { createDuoHost } from './index.ts'

closeBehindEachTest()

const DEFAULT = 'claude-sonnet-4-6'

/** Models of the gateway, and the API that a client is served by. */
const models: readonly (readonly [model: string, served: (client: ProxyDialect) => ProxyDialect])[] = [
  ['claude-opus-4-8', () => 'anthropic-messages'],
  ['gpt-5.3-codex', () => 'openai-responses'],
  ['gpt-5.5-2026-04-23', (client) => (client === 'openai-chat' ? 'openai-chat' : 'openai-responses')],
]

type Wrap = (inner: Transport) => Transport

async function duo(options: GitlabDuoOptions = {}, wrap: Wrap = (inner) => inner) {
  const mock = closing(await createGitlabDuoMock({ separate: true, ...options }))
  const proxy = closing(
    await startProxy({
      upstreams: [
        {
          dialect: 'anthropic-messages',
          name: 'duo',
          url: mock.url,
          provider: vendor.gitlabDuo,
          host: ({ transport }) => {
            const host = createDuoHost({
              ...{ instanceUrl: mock.url, gatewayUrl: mock.gatewayUrl, defaultModel: DEFAULT, discovery: false },
              credential: { kind: 'pat', token: testToken },
              ...{ clock: systemClock, send: transport },
            })
            return { ...host, transport: (inner) => wrap(host.transport(inner)) }
          },
        },
      ],
    }),
  )
  return { mock, proxy }
}

describe.each(Object.entries(sdkClients))('%s over GitLab Duo', (name, client) => {
  const dialect: ProxyDialect = name.startsWith('@')
    ? 'anthropic-messages'
    : name.endsWith('Responses')
      ? 'openai-responses'
      : 'openai-chat'
  describe.each(models)('with %s', (model, served) => {
    it.each([
      ['streamed', true],
      ['whole', false],
    ])('%s: a text, a tool call, and a text behind its result', async (_form, stream) => {
      const { mock, proxy } = await duo()
      const server = { url: proxy.url, model }
      const said = await client.ask(server, 'grüße 🎈', stream)
      expect(said).toMatchObject({ text: 'You said: grüße 🎈', calls: [], finish: client.stopped })
      expect(said.inputTokens).toBeGreaterThan(0)
      const called = await client.ask(server, 'what is the weather?', stream)
      expect(called.calls).toEqual([{ id: expect.stringMatching(/.+/), name: 'weather', input }])
      const told = await client.ask(server, 'what is the weather?', stream, called)
      expect(told).toMatchObject({ text: 'The tool said: it rains', calls: [], finish: client.stopped })
      expect(mock.provided().map(({ endpoint }) => endpoint?.dialect)).toEqual(Array(3).fill(served(dialect)))
      expect(mock.provided().map(({ json }) => (json as { model: string }).model)).toEqual(Array(3).fill(model))
      expect(mock.mints()).toBe(1)
      expect(mock.leaked()).toEqual([])
    })
  })

  it('reaches the model that the operator chose by the alias', async () => {
    const { mock, proxy } = await duo()
    await client.ask({ url: proxy.url, model: 'gitlab-duo' }, 'hello', false)
    expect(mock.provided()[0]?.json).toMatchObject({ model: DEFAULT })
  })
})

const textOf = async (url: string, path: string, body: object, seen: (text: string) => void) => {
  const answer = await send({ ...jsonRequest(url + path, body) })
  expect(answer.status).toBe(200)
  let text = ''
  for await (const chunk of answer.chunks) {
    text += Buffer.from(chunk).toString('utf8')
    seen(text)
  }
  return text
}

const good = /\[DONE\]|message_stop|response\.completed/

/** A transport that waits for the whole answer before it tells any of it: the fault that streaming is tested for. */
const buffering: Wrap = (inner) => ({
  ...inner,
  send(request, listener) {
    const told: ((to: UpstreamListener) => void)[] = []
    return inner.send(request, {
      onHead: (...head) => void told.push((to) => to.onHead(...head)),
      onData: (chunk) => told.push((to) => to.onData(chunk)) > 0,
      onEnd() {
        for (const tell of told) tell(listener)
        listener.onEnd()
      },
      onError: (error) => listener.onError(error),
    })
  },
})

describe('a stream through GitLab Duo', () => {
  for (const { dialect: client, path } of dialectCases)
    for (const [model, served] of models) {
      const upstream = served(client)
      const open = async (wrap?: Wrap) => {
        const board = createBoard()
        const script = withholding(framesOf(upstream))
        const { proxy, mock } = await duo({ model: () => ({ script, signals: board }) }, wrap)
        const text = textOf(proxy.url, path, smallest(client, { model, stream: true }), (so) =>
          board.confirm('client delta', so.split(textDelta).length - 1),
        )
        return { board, mock, text }
      }
      it(`is told ${client} piece by piece, over ${upstream}`, async () => {
        expect(await (await open()).text).toMatch(good)
      })
      it(`never ends where it is buffered: ${client} over ${upstream}`, async () => {
        const { board, mock, text } = await open(buffering)
        const ended = text.catch(() => 'broken')
        while (board.waiting().length === 0) await new Promise(setImmediate)
        await mock.close()
        expect(await ended).not.toMatch(good)
        expect(board.count('client delta')).toBe(0)
      })
    }
})
