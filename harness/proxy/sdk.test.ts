import { describe, expect, it } from 'vitest'
import { closeBehindEachTest, dialectCases, sandwich } from './sandwich.ts'
import { input, sdkClients } from './sdk-clients.ts'

closeBehindEachTest()

describe.each(Object.entries(sdkClients))('%s', (_name, client) => {
  describe.each(dialectCases)('over $dialect', ({ dialect }) => {
    it.each([
      ['streamed', true],
      ['whole', false],
    ])('%s: a text, a tool call, and a text behind its result', async (_form, stream) => {
      const { proxy, upstream } = await sandwich(dialect)

      const said = await client.ask(proxy, 'grüße 🎈', stream)
      expect(said).toMatchObject({ text: 'You said: grüße 🎈', calls: [], finish: client.stopped })
      expect(said.inputTokens).toBeGreaterThan(0)
      expect(said.outputTokens).toBe(4)

      const called = await client.ask(proxy, 'what is the weather?', stream)
      expect(called).toMatchObject({ text: 'Let me call weather.', finish: client.called })
      expect(called.calls).toEqual([{ id: expect.stringMatching(/.+/), name: 'weather', input }])

      const told = await client.ask(proxy, 'what is the weather?', stream, called)
      expect(told).toMatchObject({ text: 'The tool said: it rains', calls: [], finish: client.stopped })

      expect(upstream.received.map(({ endpoint }) => endpoint?.dialect)).toEqual([dialect, dialect, dialect])
      expect(upstream.received.map(({ body }) => /"stream":\s*true/.test(body))).toEqual([stream, stream, stream])
    })
  })
})
