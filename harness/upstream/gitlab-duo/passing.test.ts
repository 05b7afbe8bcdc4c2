import { afterEach, describe, expect, it } from 'vitest'
import { send } from '../../client/index.ts'
import { behindVendor } from '../default-model.ts'
import { createBoard } from '../signals.ts'
import { defaultSettings, testToken } from './index.ts'
import {
  anthropicPath,
  ask,
  bearer,
  chatPath,
  closeAll,
  gatewayHeaders,
  type Headers,
  message,
  mintFrom,
  responsesPath,
  start,
  version,
} from './testing.ts'

afterEach(closeAll)

const chat = { model: 'gpt-5', messages: [{ role: 'user', content: 'hello' }] }
const responses = { model: 'gpt-5.3-codex', input: 'hello' }

/** One of each kind: those that a provider may see, and those that it must not. */
const sent: Headers = {
  accept: 'application/json',
  'anthropic-beta': 'a-2026-01-01',
  'user-agent': 'test/1',
  'openai-beta': 'x',
  'idempotency-key': 'i',
  session_id: 's',
  originator: 'o',
  'x-request-id': 'r',
}

describe('headers on their way to the provider', () => {
  it.each<[string, string, object, Headers]>([
    [
      'anthropic',
      anthropicPath,
      message,
      {
        accept: 'application/json',
        'content-type': 'application/json',
        'anthropic-version': '2023-06-01',
        'anthropic-beta': 'a-2026-01-01',
        'x-api-key': 'gateway-test-key',
      },
    ],
    [
      'openai',
      chatPath,
      chat,
      {
        accept: 'application/json',
        'content-type': 'application/json',
        'user-agent': 'test/1',
        authorization: 'Bearer gateway-test-key',
      },
    ],
  ])('of %s are those that pass, and its key', async (_name, path, body, wanted) => {
    const mock = await start()
    const text = ` ${JSON.stringify(body)}\n`
    expect((await ask(mock, { path, body: text, headers: sent })).status).toBe(200)
    const [one] = mock.provided()
    expect(one?.headers).toEqual(wanted)
    expect(one?.body).toBe(text)
    expect(`${one?.path}?${one?.query}`).toBe(`${path.replace(/^.*?(?=\/v1\/(messages|chat))/, '')}?`)
  })

  it('keep the query', async () => {
    const mock = await start()
    await ask(mock, { path: `${anthropicPath}?beta=true` })
    expect(mock.provided()[0]?.query).toBe('beta=true')
  })
})

describe('headers on their way back', () => {
  const more = [
    ['anthropic-beta', 'a-2026-01-01'],
    ['request-id', 'r'],
    ['retry-after', '3'],
    ['anthropic-ratelimit-requests-remaining', '1'],
  ] as const
  const model = (received: Parameters<typeof behindVendor>[0]) => {
    const script = behindVendor(received, undefined)
    return { ...script, headers: [...script.headers, ...more] }
  }
  it.each<[string, string, object, readonly string[]]>([
    ['anthropic', anthropicPath, message, ['content-type', 'anthropic-beta']],
    ['openai', chatPath, chat, ['content-type']],
  ])('of %s are those that pass', async (_name, path, body, wanted) => {
    const answer = await ask(await start({ model }), { path, body })
    const ofConnection = ['connection', 'date', 'keep-alive', 'transfer-encoding', 'content-length']
    expect(Object.keys(answer.headers).filter((name) => !ofConnection.includes(name))).toEqual(wanted)
  })

  it('of an error tell no time to wait', async () => {
    const mock = await start({ gateway: { ...defaultSettings.gateway, fault: 'rate-limited' } })
    const answer = await ask(mock)
    expect([answer.status, answer.headers['retry-after']]).toEqual([429, undefined])
  })
})

describe('a token of the instance', () => {
  it('does not come to the gateway of who does as the contract says', async () => {
    const mock = await start()
    const access = await mintFrom(mock)
    await ask(mock, { access })
    expect(mock.leaked()).toEqual([])
    expect(JSON.stringify(mock.provided())).not.toContain(testToken)
  })

  it.each<[string, Headers, string]>([
    ['in the place of its own', bearer(), ''],
    ['in another header', { 'private-token': testToken }, ''],
    ['in the query', {}, `?token=${testToken}`],
  ])('is noticed %s', async (_where, headers, query) => {
    const mock = await start()
    await ask(mock, { headers, path: `${anthropicPath}${query}` })
    expect(mock.leaked()).toHaveLength(1)
    expect(JSON.stringify(mock.provided())).not.toContain(testToken)
  })
})

describe('streams', () => {
  it.each<[string, string, object]>([
    ['Messages', anthropicPath, { ...message, stream: true }],
    ['Chat', chatPath, { ...chat, stream: true }],
    ['Responses', responsesPath, { ...responses, stream: true }],
  ])('of %s come chunk by chunk: the next one waits for the one before', async (_name, path, body) => {
    const board = createBoard()
    const mock = await start({
      model(received) {
        const script = behindVendor(received, undefined)
        const steps = script.steps.flatMap((step, i) =>
          i === 0 ? [step] : [{ do: 'await' as const, condition: { name: 'seen', count: i } }, step],
        )
        return { script: { ...script, steps }, signals: board }
      },
    })
    const answer = await send({
      url: `${mock.gatewayUrl}${path}`,
      headers: { ...gatewayHeaders(await mintFrom(mock)), ...version, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    let chunks = 0
    for await (const _chunk of answer.chunks) {
      chunks += 1
      board.confirm('seen')
    }
    expect(answer.how()).toBe('eof')
    expect(chunks).toBeGreaterThan(5)
  })

  it('that break off are cut, and do not end', async () => {
    const mock = await start({ gateway: { ...defaultSettings.gateway, fault: 'cut' } })
    const answer = await ask(mock, { body: { ...message, stream: true } })
    expect([answer.status, answer.how]).toEqual([200, 'cut'])
    expect(answer.text).toContain('message_start')
    expect(answer.text).not.toContain('message_stop')
  })

  it('that break off before they begin are no streams', async () => {
    const mock = await start({ gateway: { ...defaultSettings.gateway, fault: 'dropped' } })
    const answer = await ask(mock, { body: { ...message, stream: true } })
    expect([answer.status, JSON.parse(answer.text)]).toEqual([502, { detail: 'Bad Gateway' }])
  })
})
