import { describe, expect, it } from 'vitest'
import { send, sendWhole } from '../client/http.ts'
import type { ProxyDialect } from './dialect.ts'
import type { ProxyHooks } from './hooks.ts'
import { closeBehindEachTest, sandwich } from './sandwich.ts'

closeBehindEachTest()

interface Case {
  readonly name: string
  readonly dialect: ProxyDialect
  readonly method: string
  readonly path: string
  readonly body?: string
}

const body = JSON.stringify({ model: 'm', input: 'hello' })
const cases: readonly Case[] = [
  { name: 'the list of models', dialect: 'openai-chat', method: 'GET', path: '/v1/models' },
  { name: "Codex's list of models", dialect: 'codex', method: 'GET', path: '/backend-api/codex/models' },
  { name: 'a response by its id', dialect: 'openai-responses', method: 'GET', path: '/v1/responses/resp_1' },
  { name: 'a count', dialect: 'openai-responses', method: 'POST', path: '/v1/responses/input_tokens', body },
  { name: 'a whole answer', dialect: 'openai-responses', method: 'POST', path: '/v1/responses', body },
  {
    name: 'a stream',
    dialect: 'openai-responses',
    method: 'POST',
    path: '/v1/responses',
    body: JSON.stringify({ model: 'm', input: 'hello', stream: true }),
  },
]

const fault = (): never => {
  throw new TypeError('a fault of ours')
}

function start({ dialect }: Case, hooks: ProxyHooks, limits = {}) {
  const credential = { kind: 'bearer', value: 'test-key', account: 'test-account' } as const
  return sandwich(dialect, {}, { hooks, limits, target: { credential } })
}

const request = ({ method, path, body }: Case, url: string) => ({
  method,
  url: url + path,
  headers: { 'content-type': 'application/json' },
  ...(body === undefined ? {} : { body }),
})

describe.each(cases)('$name that cannot be told', (one) => {
  it('is told as a fault of ours', async () => {
    let thrown = false
    const clientHead: ProxyHooks['clientHead'] = (head) => {
      if (thrown) return head
      thrown = true
      return fault()
    }
    const { proxy } = await start(one, { clientHead })
    const answer = await sendWhole(request(one, proxy.url))
    expect([thrown, answer.status]).toEqual([true, 500])
    expect(JSON.parse(answer.text)).toMatchObject({ error: { message: expect.stringContaining('a fault of ours') } })
  })

  it('is broken off where that cannot be told either', async () => {
    const { proxy } = await start(one, { clientHead: fault })
    await expect(send(request(one, proxy.url))).rejects.toThrow()
    // The process is still there.
    await expect(send({ method: 'GET', url: `${proxy.url}/healthz` })).rejects.toThrow()
  })
})

it.each(cases.slice(0, 5))('$name that is larger than this proxy holds is a bad gateway', async (one) => {
  const { proxy } = await start(one, {}, { responseBody: 8 })
  const answer = await sendWhole(request(one, proxy.url))
  expect([answer.status, JSON.parse(answer.text)]).toMatchObject([
    502,
    { error: { message: expect.stringContaining('larger than this proxy holds') } },
  ])
})

it('a head that a hook cannot read is a fault of ours', async () => {
  const { proxy } = await sandwich('openai-chat', {}, { hooks: { upstreamHead: fault } })
  const headers = { 'content-type': 'application/json' }
  const answer = await sendWhole({ method: 'POST', url: `${proxy.url}/v1/responses`, headers, body })
  expect(answer.status).toBe(500)
})

it.each(['%zz', '%', '%E0%A4%A', 'a%20b', '__proto__'])('a response with the id %s is not found', async (id) => {
  const { proxy } = await sandwich('openai-chat')
  const answer = await sendWhole({ method: 'GET', url: `${proxy.url}/v1/responses/${id}` })
  expect([answer.status, JSON.parse(answer.text)]).toMatchObject([404, { error: { type: 'invalid_request_error' } }])
})
