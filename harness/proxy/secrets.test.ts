import { describe, expect, it } from 'vitest'
import { jsonRequest, sendWhole } from '../client/index.ts'
import { jsonScript, vendorError } from '../upstream/index.ts'
import type { LogEntry } from './options.ts'
import { closeBehindEachTest, pathOf, routes, sandwich, smallest } from './sandwich.ts'

closeBehindEachTest()

const CLIENT = 'test-key-canary-client'
const UPSTREAM = 'test-key-canary-upstream'

/** Everywhere that a client may put a key, and things that belong to its own connection. */
const clientHeaders = {
  authorization: `Bearer ${CLIENT}`,
  'x-api-key': CLIENT,
  cookie: `session=${CLIENT}`,
  'proxy-authorization': `Basic ${CLIENT}`,
  'x-custom-secret': CLIENT,
  'openai-organization': CLIENT,
}
const target = { credential: { kind: 'key', value: UPSTREAM } }

describe.each(routes)('$client over $upstream', ({ client, upstream }) => {
  it('shows the client’s key to no upstream and the upstream’s key to no client', async () => {
    const log: LogEntry[] = []
    let broken = false
    const answers: string[] = []
    const { proxy, upstream: behind } = await sandwich(
      upstream,
      {
        respond: (received) =>
          // Vendors quote the key that they refuse.
          jsonScript(401, vendorError(upstream, 401, `Incorrect API key provided: ${UPSTREAM}`), [
            ['set-cookie', `upstream=${UPSTREAM}`],
            ['x-upstream-secret', UPSTREAM],
            ['request-id', `req-${received.number}`],
          ]),
      },
      { target, clientKeys: [CLIENT], log: (entry) => log.push(entry) },
    )
    for (broken of [false, true]) {
      const body = broken ? '{"a":' : JSON.stringify(smallest(client, { hop: broken }))
      const answer = await sendWhole({ ...jsonRequest(proxy.url + pathOf(client), {}, clientHeaders), body })
      answers.push(answer.text, JSON.stringify(answer.headers))
      const id = answer.headers['wireproof-exchange']
      answers.push((await sendWhole({ method: 'GET', url: `${proxy.url}/-/diagnostics/${id}` })).text)
    }
    const seenUpstream = JSON.stringify(behind.received)
    expect(seenUpstream).not.toContain(CLIENT)
    expect(seenUpstream).toContain(UPSTREAM)
    expect(answers.join('\n')).not.toContain(UPSTREAM)
    expect(answers.join('\n')).not.toContain(CLIENT)
    expect(log.length).toBeGreaterThanOrEqual(2)
    expect(JSON.stringify(log)).not.toMatch(/test-key-canary/)
  })
})

describe('a key that is passed through', () => {
  it.each(routes)(
    '$client over $upstream: in the upstream’s own header, and only there',
    async ({ client, upstream }) => {
      const { proxy, upstream: behind } = await sandwich(upstream, {}, { target: { credential: 'pass-through' } })
      await sendWhole(
        jsonRequest(proxy.url + pathOf(client), smallest(client), {
          'x-custom-secret': CLIENT,
          authorization: `Bearer ${CLIENT}`,
        }),
      )
      const [received] = behind.received
      const holding = Object.entries(received?.headers ?? {}).filter(([, value]) => value.includes(CLIENT))
      expect(holding).toEqual([['authorization', `Bearer ${CLIENT}`]])
    },
  )
})

describe('hop-by-hop and vendor headers', () => {
  it('hands on betas to Claude only, and nothing that belongs to a connection', async () => {
    const betas = { 'anthropic-beta': 'interleaved-thinking-2025-05-14', 'anthropic-version': '2026-10-21' }
    for (const upstream of ['anthropic-messages', 'openai-chat', 'openai-responses'] as const) {
      const { proxy, upstream: behind } = await sandwich(upstream)
      const request = smallest('anthropic-messages')
      await sendWhole(
        jsonRequest(`${proxy.url}/v1/messages`, request, { ...betas, te: 'trailers', 'x-request-id': 'r-1' }),
      )
      const headers = behind.received[0]?.headers ?? {}
      expect(headers['x-request-id']).toBe('r-1')
      expect(headers['te']).toBeUndefined()
      const own = Object.keys(headers).filter((name) => name.startsWith('anthropic-'))
      expect(own.sort()).toEqual(upstream === 'anthropic-messages' ? ['anthropic-beta', 'anthropic-version'] : [])
    }
  })
})
