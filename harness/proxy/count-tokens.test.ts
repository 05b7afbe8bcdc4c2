import { describe, expect, it } from 'vitest'
import { countTokens } from 'wireproof'
import { validate } from 'wireproof/validate'
import { jsonRequest, sendWhole } from '../client/index.ts'
import { jsonScript, type Script, vendorError } from '../upstream/index.ts'
import type { ProxyDialect } from './dialect.ts'
import { closeBehindEachTest, closing, sandwich } from './sandwich.ts'
import { startProxy } from './start-proxy.ts'

closeBehindEachTest()

const parameters = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] }

/** The surfaces that count, and a request for each with what a translation has to move. */
const surfaces = {
  'anthropic-messages': {
    path: '/v1/messages/count_tokens',
    body: {
      model: 'm-1',
      system: 'Be brief.',
      messages: [{ role: 'user', content: 'How is the weather?' }],
      tools: [{ name: 'look', description: 'Looks.', input_schema: parameters }],
      tool_choice: { type: 'any' },
    },
    answer: 'count-tokens-response',
  },
  'openai-responses': {
    path: '/v1/responses/input_tokens',
    body: {
      model: 'm-1',
      instructions: 'Be brief.',
      input: 'How is the weather?',
      tools: [{ type: 'function', name: 'look', description: 'Looks.', strict: false, parameters }],
      tool_choice: 'required',
    },
    answer: 'input-tokens-response',
  },
} as const
type Counting = keyof typeof surfaces
const clients = Object.keys(surfaces) as readonly Counting[]

const count = (client: Counting, url: string, body: object = surfaces[client].body) =>
  sendWhole(jsonRequest(url + surfaces[client].path, body))

/** What a client of that dialect reads, held to its schema. */
function readCount(client: Counting, text: string): number {
  const told = JSON.parse(text) as { readonly input_tokens: number }
  expect(validate(client, surfaces[client].answer, told, { strict: true }).findings).toEqual([])
  return told.input_tokens
}

const counted = (upstream: ProxyDialect, tokens: number): Script =>
  jsonScript(200, {
    ...(upstream === 'openai-responses' ? { object: 'response.input_tokens' } : {}),
    input_tokens: tokens,
  })

describe.each(clients.flatMap((client) => clients.map((upstream) => ({ client, upstream }))))(
  '$client over $upstream, which counts',
  ({ client, upstream }) => {
    it('tells the upstream’s own count, and asks for it in the upstream’s words', async () => {
      const { upstream: behind, proxy } = await sandwich(upstream, { respond: () => counted(upstream, 4711) })
      const answer = await count(client, proxy.url)
      expect(answer.status, answer.text).toBe(200)
      expect(readCount(client, answer.text)).toBe(4711)
      expect(answer.headers['wireproof-diagnostics'] ?? '').not.toContain('estimate')
      const [asked] = behind.received
      expect(asked?.endpoint).toMatchObject({ dialect: upstream, name: 'count-tokens' })
      for (const word of ['Be brief.', 'How is the weather?', 'Looks.', 'city']) expect(asked?.body).toContain(word)
      if (client === upstream) expect(asked?.json).toEqual(surfaces[client].body)
    })

    it('names the model that stands behind an alias', async () => {
      const { upstream: behind, proxy } = await sandwich(
        upstream,
        { respond: () => counted(upstream, 1) },
        { aliases: { 'm-1': { upstream, model: 'real' } } },
      )
      expect((await count(client, proxy.url)).status).toBe(200)
      expect(behind.received[0]?.json).toMatchObject({ model: 'real' })
    })

    it.each([401, 429, 500])('keeps a refusal of status %i', async (status) => {
      const { proxy } = await sandwich(upstream, {
        respond: () => jsonScript(status, vendorError(upstream, status, 'not now'), [['retry-after', '7']]),
      })
      const answer = await count(client, proxy.url)
      expect(answer.status).toBe(status)
      expect(answer.headers['retry-after']).toBe('7')
      expect(validate(client, 'error', JSON.parse(answer.text), { strict: true }).findings).toEqual([])
      expect(answer.text).toContain('not now')
    })

    it('keeps a 404 that is about the model', async () => {
      const { proxy } = await sandwich(upstream, {
        respond: () => jsonScript(404, vendorError(upstream, 404, 'model: m-1')),
      })
      expect((await count(client, proxy.url)).status).toBe(404)
    })

    it.each([404, 405, 501])('estimates where the endpoint is missing (%i), and says so', async (status) => {
      const { proxy } = await sandwich(upstream, { respond: () => jsonScript(status, { detail: 'Not Found' }) })
      const answer = await count(client, proxy.url)
      expect(answer.status).toBe(200)
      const { inputTokens } = countTokens(JSON.stringify(surfaces[client].body), { dialect: client })
      expect(readCount(client, answer.text)).toBe(inputTokens)
      expect(answer.headers['wireproof-diagnostics']).toContain('an estimate')
    })

    it('does not take anything else for a count', async () => {
      const { proxy } = await sandwich(upstream, { respond: () => jsonScript(200, { tokens: 'many' }) })
      const answer = await count(client, proxy.url)
      expect(answer.status).toBe(502)
      expect(answer.text).toContain('no count of tokens')
    })
  },
)

describe.each(clients)('%s over Chat Completions, which counts nothing', (client) => {
  it('estimates, asks nobody, and says so', async () => {
    const { upstream, proxy } = await sandwich('openai-chat')
    const answer = await count(client, proxy.url)
    const { inputTokens } = countTokens(JSON.stringify(surfaces[client].body), { dialect: client })
    expect(readCount(client, answer.text)).toBe(inputTokens)
    expect(inputTokens).toBeGreaterThan(20)
    expect(upstream.received).toEqual([])
    const told = JSON.parse(answer.headers['wireproof-diagnostics'] ?? '{}') as { diagnostics?: unknown }
    expect(told.diagnostics).toMatchObject([
      { kind: 'synthesized', code: 'usage', dialect: 'openai-chat', to: '/input_tokens' },
    ])
  })

  it.each([
    ['no JSON', '{'],
    ['no object', '[]'],
    ['no request', '{"model":"m","messages":1,"input":1}'],
  ])('refuses %s', async (_what, body) => {
    const { proxy } = await sandwich('openai-chat')
    const answer = await sendWhole({ ...jsonRequest(proxy.url + surfaces[client].path, {}), body })
    expect(answer.status).toBe(400)
    expect(validate(client, 'error', JSON.parse(answer.text), { strict: true }).findings).toEqual([])
  })
})

describe('counting', () => {
  it('takes what OpenAI takes: instructions alone, without a model', async () => {
    const { proxy } = await sandwich('openai-chat')
    const answer = await count('openai-responses', proxy.url, { instructions: 'Be brief.' })
    expect(readCount('openai-responses', answer.text)).toBeGreaterThan(3)
  })

  it('tells when the upstream cannot be reached', async () => {
    const proxy = closing(
      await startProxy({ upstreams: [{ dialect: 'anthropic-messages', url: 'http://127.0.0.1:1' }] }),
    )
    expect((await count('anthropic-messages', proxy.url)).status).toBe(502)
  })

  it('refuses nothing for what a translation loses, since nothing is answered', async () => {
    const { proxy } = await sandwich('openai-responses', { respond: () => counted('openai-responses', 9) })
    const body = {
      ...surfaces['anthropic-messages'].body,
      tools: [{ type: 'memory_20250818', name: 'memory' }],
      tool_choice: { type: 'tool', name: 'memory' },
    }
    const answer = await count('anthropic-messages', proxy.url, body)
    expect(answer.status).toBe(200)
    expect(answer.headers['wireproof-diagnostics']).toContain('/tool')
  })

  it('needs a client key like everything else', async () => {
    const { proxy } = await sandwich('anthropic-messages', {}, { clientKeys: ['test-key-count'] })
    for (const client of clients) expect((await count(client, proxy.url)).status).toBe(401)
  })
})
