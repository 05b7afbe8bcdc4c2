import { expect, it } from 'vitest'
import { replayAtDuo } from './duo-replay.ts'
import { type Exchange, readExchange } from './exchange.ts'
import * as madeUp from './made-up.ts'

const read = (name: string, one: madeUp.MadeUp): Exchange => readExchange(name, JSON.stringify(one))

const mint = read('mint', madeUp.tokenMint)

/** As a client sends them that got its token from some other instance. */
const atGateway = (one: madeUp.MadeUp, path: string, body: object, headers: madeUp.MadeUp['headers'] = []): Exchange =>
  read('request', {
    ...one,
    url: `/ai/v1/proxy/${path}`,
    headers: [
      ...one.headers.filter(([name]) => !/^(authorization|x-api-key)$/i.test(name)),
      ['authorization', 'Bearer gateway'],
      ['x-gitlab-realm', 'self-managed'],
      ...headers,
    ],
    body: { ...one.body, ...body },
  })

const messages = (body: object = {}, headers: madeUp.MadeUp['headers'] = [], query = '') =>
  atGateway(madeUp.messages, `anthropic/v1/messages${query}`, { model: 'claude-sonnet-4-6', ...body }, headers)

it('takes what a client sends, with what it would have been handed out', async () => {
  const chat = atGateway(madeUp.chat, 'openai/v1/chat/completions', { model: 'gpt-5' })
  const responses = atGateway(madeUp.responses, 'openai/v1/responses', { model: 'gpt-5-codex' })
  const all = [mint, messages(), messages({ stream: true }, [], '?beta=true'), chat, responses]
  expect(await replayAtDuo(all)).toEqual({ mints: 1, gatewayRequests: 4, problems: [] })
  expect(await replayAtDuo([messages()])).toEqual({ mints: 0, gatewayRequests: 1, problems: [] })
})

it('leaves alone what goes elsewhere', async () => {
  const others = [madeUp.messages, madeUp.chat, madeUp.modelList].map((one) => read('other', one))
  expect(await replayAtDuo(others)).toEqual({ mints: 0, gatewayRequests: 0, problems: [] })
})

it.each<[string, Exchange, string]>([
  [
    'a model that is not on the list',
    messages({ model: 'duo-chat-sonnet-4-6' }),
    '400: {"detail":"Unsupported model"}',
  ],
  ['a path that does not pass', messages({}, [], '?beta=false'), '404'],
  ['a body that the provider refuses', messages({ max_tokens: 'many' }), '400'],
  ['the token of the instance', messages({}, [['x-other', 'test-key']]), 'its token for the instance'],
  ['the token of the instance in the body', messages({ system: 'test-key' }), 'its token for the instance'],
  [
    'no version of the API',
    { ...messages(), headers: { ...messages().headers, 'anthropic-version': '1999-01-01' } },
    'not a valid version',
  ],
])('tells of %s', async (_name, x, says) => {
  const { problems } = await replayAtDuo([mint, { ...x, headers: { ...x.headers, authorization: 'Bearer gateway' } }])
  expect(problems).toEqual([expect.stringMatching(/^request: /)])
  expect(problems[0]).toContain(says)
})

it('tells of a mint that is refused', async () => {
  const anonymous = { ...mint, headers: { 'content-type': 'application/json' } }
  const { problems } = await replayAtDuo([anonymous])
  expect(problems).toEqual([expect.stringMatching(/^mint: a mint was answered with 401/)])
})
