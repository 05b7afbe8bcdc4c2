import OpenAI from 'openai'
import { ResponsesWS } from 'openai/resources/responses/ws'
import { describe, expect, it } from 'vitest'
import { closeBehindEachTest, dialectCases, sandwich } from '../sandwich.ts'

closeBehindEachTest()

interface Ended {
  readonly text: string
  readonly id: string
}

/** One turn, as a program that uses the official SDK sees it. */
function turn(socket: ResponsesWS, more: object): Promise<Ended> {
  return new Promise((resolve, reject) => {
    let text = ''
    socket.on('response.output_text.delta', ({ delta }) => {
      text += delta
    })
    socket.on('response.completed', ({ response }) => resolve({ text, id: response.id }))
    socket.on('error', reject)
    socket.send({ type: 'response.create', model: 'm', store: false, ...more } as Parameters<ResponsesWS['send']>[0])
  })
}

describe.each(dialectCases)('the official SDK over a WebSocket, with $dialect behind it', ({ dialect }) => {
  const open = (url: string) =>
    new ResponsesWS(new OpenAI({ apiKey: 'test-key-client', baseURL: `${url}/v1`, maxRetries: 0 }))

  it('holds a conversation in which it says everything once', async () => {
    const { proxy, upstream } = await sandwich(dialect)
    const socket = open(proxy.url)
    const first = await turn(socket, { input: 'hello' })
    expect(first.text).toContain('You said: hello')
    const second = await turn(socket, { input: 'and now', previous_response_id: first.id })
    expect(second.text).toContain('and now')
    expect(upstream.received[1]?.body).toMatch(/hello.*You said: hello.*and now/)
    socket.close()
  })

  it('is told what is wrong', async () => {
    const { proxy } = await sandwich(dialect)
    const socket = open(proxy.url)
    await expect(turn(socket, { input: 'x', previous_response_id: 'resp_nobody' })).rejects.toThrow(/resp_nobody/)
    socket.close()
  })
})
