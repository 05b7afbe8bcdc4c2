import { describe, expect, it } from 'vitest'
import { translateFailure, writeFailure } from 'wireproof'
import { jsonRequest, sendWhole } from '../client/index.ts'
import { jsonScript } from '../upstream/index.ts'
import { closeBehindEachTest, pathOf, sandwich, smallest } from './sandwich.ts'
import { errorAnswer } from './upstream-websocket/frames.ts'

closeBehindEachTest()

describe('what nobody should say, and somebody does', () => {
  it('a model that was made after the end of dates is listed, without its date', async () => {
    const { proxy } = await sandwich('openai-chat', {
      respond: () =>
        jsonScript(200, { object: 'list', data: [{ id: 'm', object: 'model', created: 1e20, owned_by: 'o' }] }),
    })
    const headers = { 'anthropic-version': '2023-06-01' }
    const answer = await sendWhole({ method: 'GET', url: `${proxy.url}/v1/models`, headers })
    expect([answer.status, JSON.parse(answer.text)]).toMatchObject([
      200,
      { data: [{ id: 'm', created_at: '1970-01-01T00:00:00.000Z' }] },
    ])
  })

  it.each(['%zz', '%', '%E0%A4%A'])('a model named %s is a bad request', async (name) => {
    const { proxy } = await sandwich('openai-chat')
    const answer = await sendWhole({ method: 'GET', url: `${proxy.url}/v1/models/${name}` })
    expect(answer.status).toBe(400)
  })

  it('headers of an error frame that HTTP cannot say are left out', () => {
    const headers = { 'retry-after': '1\r\nEvil: 1', 'x-b': '日本', 'x-a b': '1', 'x-ratelimit-limit-requests': 7 }
    const answer = errorAnswer(JSON.stringify({ type: 'error', status: 429, error: { message: 'slow' }, headers }))
    expect([answer.status, answer.headers]).toEqual([
      429,
      { 'x-ratelimit-limit-requests': '7', 'content-type': 'application/json' },
    ])
  })

  it.each(['openai-chat', 'openai-responses', 'anthropic-messages'] as const)(
    'an error of %s that is null is told as one',
    async (dialect) => {
      const { proxy } = await sandwich(dialect, { respond: () => jsonScript(500, null) })
      const answer = await sendWhole({ ...jsonRequest(proxy.url + pathOf(dialect), smallest(dialect)) })
      expect(answer.status).toBe(500)
      expect(JSON.parse(answer.text)).toMatchObject({ error: { message: expect.stringContaining('500') } })
    },
  )

  it.each(['', 'overloaded', 'null'])('an error of Codex whose body is %j is an error object', (text) => {
    const { failure } = translateFailure(text, { from: 'codex', to: 'codex', status: 500 })
    const body = JSON.parse(writeFailure(failure, 'codex').body) as unknown
    expect(body).toMatchObject({ error: { message: expect.stringMatching(/\w/) } })
  })
})
