import { describe, expect, it } from 'vitest'
import { duo as vendor } from 'wireproof/providers'
import { systemClock } from '../../client/clock.ts'
import {
  createGitlabDuoMock,
  defaultSettings,
  type GitlabDuoOptions,
  testToken,
} from '../../upstream/gitlab-duo/index.ts'
import type { ProxyOptions } from '../options.ts'
import { closeBehindEachTest, closing, dialectCases, smallest } from '../sandwich.ts'
import { startProxy } from '../start-proxy.ts'
import { createDuoHost } from './index.ts'

closeBehindEachTest()

const terminator = /\[DONE\]|message_stop|response\.completed/

const chatOffered = (accessRestChat: boolean): GitlabDuoOptions => ({
  switches: { ...defaultSettings.switches, accessRestChat },
})

async function rest(
  transport: 'rest-chat' | 'rest-code',
  options: GitlabDuoOptions = {},
  policy: Pick<ProxyOptions, 'accept'> = {},
) {
  const mock = closing(await createGitlabDuoMock(options))
  const host = {
    ...{ instanceUrl: mock.url, transport, defaultModel: 'gitlab-duo', clock: systemClock },
    credential: { kind: 'pat', token: testToken } as const,
  }
  const proxy = closing(
    await startProxy({
      ...policy,
      upstreams: [
        {
          ...{ dialect: 'gitlab-duo-chat', name: 'duo', url: mock.url, provider: vendor.gitlabDuo },
          host: ({ transport: send }) => createDuoHost({ ...host, send }),
        },
      ],
    }),
  )
  const ask = async (path: string, body: object) => {
    const response = await fetch(proxy.url + path, {
      method: 'POST',
      body: JSON.stringify({ ...body, model: 'gitlab-duo' }),
    })
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
  return { mock, proxy, ask }
}

describe.each(dialectCases)('$dialect over the endpoints of a GitLab instance', ({ dialect, path }) => {
  it('asks Duo Chat one question, and is told the answer and what was lost', async () => {
    const { ask, mock } = await rest('rest-chat', chatOffered(true))
    const answer = await ask(path, smallest(dialect))
    expect(answer.status).toBe(200)
    expect(answer.text).toContain('You said: hello')
    expect(mock.mints()).toBe(0)
    expect(mock.received().map((one) => one.path)).toEqual(['/api/v4/chat/completions'])
  })

  it('is refused before any call where Duo Chat has no field for what is asked', async () => {
    const { ask, mock } = await rest('rest-chat', chatOffered(true))
    const tool =
      dialect === 'openai-chat'
        ? { type: 'function', function: { name: 'f', parameters: { type: 'object' } } }
        : dialect === 'openai-responses'
          ? { type: 'function', name: 'f', parameters: { type: 'object' }, strict: true }
          : { name: 'f', input_schema: { type: 'object' } }
    const answer = await ask(path, smallest(dialect, { tools: [tool] }))
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('/tools/0')
    expect(mock.received()).toEqual([])
  })

  it('gets no stream that only looks like one, unless the operator accepts that', async () => {
    const streamed = smallest(dialect, { stream: true })
    const refusing = await rest('rest-chat', chatOffered(true))
    const refused = await refusing.ask(path, streamed)
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('cannot stream')
    expect(refusing.mock.received()).toEqual([])
    const accepting = await rest('rest-chat', chatOffered(true), { accept: ['no-stream'] })
    const { status, headers, text } = await accepting.ask(path, streamed)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toContain('text/event-stream')
    expect(text).toContain('You said: hello')
    expect(text).toMatch(terminator)
  })

  it('is told that the instance has no Duo Chat, which is asked for once', async () => {
    const { ask, mock } = await rest('rest-chat', chatOffered(false))
    for (let i = 0; i < 3; i++) expect((await ask(path, smallest(dialect))).status).toBe(404)
    expect(mock.received()).toHaveLength(1)
  })

  it('tells an estimate of what was used, and that it is one', async () => {
    const figures = (text: string) =>
      [...text.matchAll(/"(?:prompt|completion|input|output)_tokens":(\d+)/g)].map(([, count]) => Number(count))
    for (const transport of ['rest-chat', 'rest-code'] as const) {
      const { ask } = await rest(transport, chatOffered(true))
      const whole = await ask(path, smallest(dialect))
      expect(figures(whole.text)).toHaveLength(2)
      expect(figures(whole.text).every((count) => count > 1 && count < 100)).toBe(true)
      expect(whole.headers.get('wireproof-diagnostics')).toContain('an estimate by wireproof')
    }
    const { ask } = await rest('rest-code')
    const usage = dialect === 'openai-chat' ? { stream_options: { include_usage: true } } : {}
    const streamed = await ask(path, smallest(dialect, { stream: true, ...usage }))
    expect(
      figures(streamed.text)
        .slice(-2)
        .every((count) => count > 1 && count < 100),
    ).toBe(true)
    expect(figures(streamed.text).length).toBeGreaterThan(1)
  })

  it('streams a code suggestion, and takes it whole', async () => {
    const { ask } = await rest('rest-code')
    const whole = await ask(path, smallest(dialect))
    expect(whole.status).toBe(200)
    const streamed = await ask(path, smallest(dialect, { stream: true }))
    expect(streamed.headers.get('content-type')).toContain('text/event-stream')
    expect(streamed.text).toMatch(terminator)
  })
})
