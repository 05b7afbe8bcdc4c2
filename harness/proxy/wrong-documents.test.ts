import { describe, expect, it } from 'vitest'
import { jsonRequest, sendWhole } from '../client/index.ts'
import { jsonScript, type Script } from '../upstream/index.ts'
import { closeBehindEachTest, dialectCases, pathOf, sandwich, smallest, translatedRoutes } from './sandwich.ts'

closeBehindEachTest()

const deep = `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`
const jsonText = (text: string): Script => ({
  status: 200,
  headers: [['content-type', 'application/json']],
  steps: text === '' ? [] : [{ do: 'send', bytes: Buffer.from(text) }],
})

describe.each(translatedRoutes)('$client over $upstream', ({ client, upstream }) => {
  const ask = async (script: Script, stream: boolean) => {
    const { proxy } = await sandwich(upstream, { respond: () => script })
    return sendWhole(jsonRequest(proxy.url + pathOf(client), smallest(client, { stream })))
  }
  const forms = [true, false].flatMap((stream) =>
    ['', 'null', '[]', '{}', '{"a', '<html>hi</html>'].map((text) => ({ stream, text })),
  )
  it.each(forms)(
    'an answer $text to a request with stream $stream is the fault of the upstream',
    async ({ stream, text }) => {
      const answer = await ask(jsonText(text), stream)
      expect(answer.status).toBe(502)
      const message = `the answer of ${upstream} cannot be read`
      expect(JSON.parse(answer.text)).toMatchObject({ error: { message: expect.stringContaining(message) } })
    },
  )

  it.each([true, false])('an error that came with a 200 is told in its own words, stream %s', async (stream) => {
    const answer = await ask(jsonScript(200, { error: { message: 'the disk is full', type: 'server_error' } }), stream)
    expect(answer.status).toBe(502)
    expect(JSON.parse(answer.text)).toMatchObject({ error: { message: 'the disk is full' } })
  })
})

describe.each(['openai-chat', 'anthropic-messages'] as const)('a count over %s', (upstream) => {
  it.each(['input', 'metadata'])('of a request whose %s is nested too deeply is refused', async (member) => {
    const { proxy } = await sandwich(upstream, { faulty: 'record' })
    const body = `{"model":"m","input":"hello","${member}":${deep}}`
    const headers = { 'content-type': 'application/json' }
    const answer = await sendWhole({ ...jsonRequest(`${proxy.url}/v1/responses/input_tokens`, {}, headers), body })
    expect([answer.status < 500, answer.text.includes('a fault of ours')]).toEqual([true, false])
  })
})

describe.each(dialectCases)('over $dialect', ({ dialect }) => {
  it('an answer that is nested too deeply is not the fault of the client', async () => {
    const { proxy } = await sandwich(dialect, { respond: () => jsonText(deep) })
    const client = dialect === 'openai-chat' ? 'openai-responses' : 'openai-chat'
    const answer = await sendWhole(jsonRequest(proxy.url + pathOf(client), smallest(client, { stream: true })))
    expect(answer.status).toBe(502)
  })
})

it('a request that names no model is told so', async () => {
  const { proxy } = await sandwich('openai-chat')
  const answer = await sendWhole(jsonRequest(`${proxy.url}/v1/responses`, { input: 'hello' }))
  expect([answer.status, JSON.parse(answer.text)]).toMatchObject([
    400,
    {
      error: { message: expect.stringMatching(/^the request cannot go to openai-chat as it is: .*model/), param: null },
    },
  ])
})

it('an empty content-encoding is none', async () => {
  const { proxy } = await sandwich('openai-chat')
  const headers = { 'content-encoding': '' }
  const answer = await sendWhole(jsonRequest(`${proxy.url}/v1/responses`, { model: 'm', input: 'hello' }, headers))
  expect(answer.status).toBe(200)
})
