import { describe, expect, it } from 'vitest'
import { jsonRequest, sendWhole } from '../client/http.ts'
import { defaultModel } from '../upstream/default-model.ts'
import { createBoard, jsonScript, type Script, streamScript } from '../upstream/index.ts'
import { closeBehindEachTest, sandwich, smallest } from './sandwich.ts'

closeBehindEachTest()

const error = (status: number, code: string | null = null, headers: Script['headers'] = []): Script =>
  jsonScript(status, { error: { message: 'no', type: 'server_error', code, param: null } }, headers)

/** A proxy over Chat whose upstream answers with these, then with the model. */
async function behind(scripts: readonly Script[], retry: object | undefined) {
  let n = 0
  const { upstream, proxy } = await sandwich(
    'openai-chat',
    { respond: (received) => scripts[n++] ?? defaultModel(received) },
    {
      target:
        retry === undefined ? {} : { retry: { firstWaitMs: 0, longestWaitMs: 0, longestRetryAfterMs: 0, ...retry } },
    },
  )
  const answer = await sendWhole(jsonRequest(`${proxy.url}/v1/messages`, smallest('anthropic-messages')))
  return { answer, asked: upstream.received.length }
}

describe('an upstream that is asked again', () => {
  it('is not, unless the operator says so', async () => {
    const { answer, asked } = await behind([error(503)], undefined)
    expect([answer.status, asked]).toEqual([503, 1])
  })

  it.each([429, 500, 503])('is for %i, and the client sees the good answer alone', async (status) => {
    const { answer, asked } = await behind([error(status), error(status)], { attempts: 3 })
    expect([answer.status, asked]).toEqual([200, 3])
    expect(JSON.parse(answer.text)).toMatchObject({ type: 'message' })
  })

  it('gives its last error as it came when the attempts are used up', async () => {
    const { answer, asked } = await behind([error(503), error(500), error(503)], { attempts: 2 })
    expect([answer.status, asked]).toEqual([500, 2])
  })

  it.each([
    [400, null],
    [401, null],
    [404, null],
    [429, 'insufficient_quota'],
  ])('is not for %i %s', async (status, code) => {
    const { answer, asked } = await behind([error(status, code)], { attempts: 3 })
    expect([answer.status, asked]).toEqual([status, 1])
  })

  it('is not waited for longer than the operator allows', async () => {
    const { answer, asked } = await behind([error(429, null, [['retry-after', '9']])], { attempts: 3 })
    expect([answer.status, asked, answer.headers['retry-after']]).toEqual([429, 1, '9'])
  })

  it('is not once its answer has begun', async () => {
    const cut: Script = { ...streamScript(['data: {"id":']), steps: [{ do: 'reset' }] }
    const { asked } = await behind([cut], { attempts: 3 })
    expect(asked).toBe(1)
  })

  it('is not for a client that has left', async () => {
    const board = createBoard()
    const leaving = new AbortController()
    const { upstream, proxy } = await sandwich(
      'openai-chat',
      {
        respond() {
          board.confirm('asked')
          return error(503)
        },
      },
      {
        target: { retry: { attempts: 3, firstWaitMs: 60_000, longestWaitMs: 60_000, longestRetryAfterMs: 0 } },
        log: ({ note }) => board.confirm(note ?? 'done'),
      },
    )
    const request = jsonRequest(`${proxy.url}/v1/chat/completions`, smallest('openai-chat'))
    const sending = sendWhole({ ...request, signal: leaving.signal }).catch(() => 'left')
    await board.wait({ name: 'asked', count: 1 }, AbortSignal.timeout(5000))
    leaving.abort()
    expect(await sending).toBe('left')
    expect(await board.wait({ name: 'client-left', count: 1 }, AbortSignal.timeout(5000))).toBe(true)
    expect(upstream.received).toHaveLength(1)
  })
})
