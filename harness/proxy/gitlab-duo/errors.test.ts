import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { duo } from 'wireproof/providers'
import { type Clock, systemClock } from '../../client/clock.ts'
import { createFakeClock } from '../../client/fake-clock.ts'
import type { DuoErrorCase, DuoErrors } from '../../conformance.gen.ts'
import { defaultModel } from '../../upstream/default-model.ts'
import { type Received, startUpstream } from '../../upstream/index.ts'
import { jsonScript, type Script } from '../../upstream/script.ts'
import { closeBehindEachTest, closing } from '../sandwich.ts'
import { startProxy } from '../start-proxy.ts'
import { createDuoHost } from './index.ts'

closeBehindEachTest()

const errors = JSON.parse(
  readFileSync(new URL('../../../golden/gitlab-duo/errors.json', import.meta.url), 'utf8'),
) as DuoErrors

const START = 1_800_000_000_000
const PAT = 'glpat-test-key-never-told'
const MINTED = 'test-gateway-token-never-told'
const messages = [{ role: 'user', content: 'hello' }]

const clients = {
  chat: { path: '/v1/chat/completions', body: { messages } },
  responses: { path: '/v1/responses', body: { input: 'hello' } },
  messages: { path: '/v1/messages', body: { max_tokens: 99, messages } },
  codex: {
    path: '/backend-api/codex/responses',
    body: {
      ...{ instructions: 'Be brief.', stream: true, store: false, tools: [], tool_choice: 'auto', include: [] },
      ...{
        parallel_tool_calls: true,
        input: [{ type: 'message', role: 'user', content: [{ type: 'input_text', text: 'hello' }] }],
      },
    },
  },
} as const
type Client = keyof typeof clients

const claude = 'claude-sonnet-4-6'
/** On the same way as the first one, and yet another. */
const sibling: Readonly<Record<string, string>> = { [claude]: 'claude-opus-4-8', 'gpt-5.5-2026-04-23': 'gpt-5.4-mini' }

/** What Code Suggestions answers to who is let in. */
const suggestion = jsonScript(200, {
  choices: [{ text: 'done', index: 0, finish_reason: 'length' }],
  model: { engine: 'agent', name: 'Code Generations Agent', lang: 'md' },
  metadata: { timestamp: 1_767_225_600 },
})

function scriptOf({ status, body, retryAfter }: DuoErrorCase['answer']): Script {
  const headers: Script['headers'] = retryAfter === undefined ? [] : [['retry-after', String(retryAfter)]]
  if (typeof body !== 'string') return jsonScript(status, body, headers)
  const html = ['content-type', 'text/html'] as const
  return { status, headers: [html, ...headers], steps: [{ do: 'send', bytes: Buffer.from(body) }, { do: 'end' }] }
}

/** Where a refusal comes from: the instance, with the token of the operator, or the gateway. */
const endOf = (by: DuoErrorCase['by']) => (by === 'instance' || by === 'rest' ? 'instance' : 'gateway')

/** An account whose instance or gateway answers in this way until it is mended, in a time that stands still. */
async function erring({ by, answer }: DuoErrorCase) {
  const time = createFakeClock(START)
  // Pauses before a second attempt are as good as over; what rests, rests until the time is let go on.
  const clock: Clock = { ...time, now: time.now, after: (ms, run) => (ms <= 1 ? systemClock : time).after(ms, run) }
  const erringEnd = endOf(by)
  let mended = false
  const asked = { instance: 0, gateway: 0 }
  const respond = (received: Received): Script => {
    const end = received.path.startsWith('/api/v4/') ? 'instance' : 'gateway'
    asked[end]++
    if (!mended && end === erringEnd) return scriptOf(answer)
    if (end === 'gateway') return defaultModel(received) as Script
    if (by === 'rest') return suggestion
    return jsonScript(201, {
      token: MINTED,
      expires_at: time.now() / 1000 + 3600,
      headers: { 'x-gitlab-realm': 'saas' },
    })
  }
  const upstream = closing(await startUpstream({ faulty: 'record', respond }))
  const proxy = closing(
    await startProxy({
      upstreams: [
        {
          dialect: 'anthropic-messages',
          name: 'duo',
          url: upstream.url,
          provider: duo.gitlabDuo,
          host: ({ transport }) =>
            createDuoHost({
              ...{ instanceUrl: upstream.url, gatewayUrl: `${upstream.url}/ai`, defaultModel: claude },
              ...{ credential: { kind: 'pat', token: PAT }, clock, send: transport, discovery: false },
              transport: by === 'rest' ? 'rest-code' : 'gateway',
              flags: { mintRetryMs: 1, entitlementRetryMs: 1 },
            }),
        },
      ],
    }),
  )
  const send = async (client: Client, model: string) => {
    const { path, body } = clients[client]
    const before = { ...asked }
    const response = await fetch(proxy.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ model, ...body }),
    })
    const text = await response.text()
    return {
      status: response.status,
      text,
      retryAfter: response.headers.get('retry-after'),
      asked: { instance: asked.instance - before.instance, gateway: asked.gateway - before.gateway },
    }
  }
  return {
    send,
    time,
    mend() {
      mended = true
    },
  }
}

interface Told {
  readonly message?: string
  readonly type?: string
  readonly code?: string | null
}

const toldOf = (text: string): Told => (JSON.parse(text) as { error: Told }).error

const table: string[][] = []

describe.each(errors)('$by: $title', (one) => {
  const { model = one.by === 'rest' ? duo.DUO_ALIAS : claude, seen, says, asked, rests } = one
  const nothing = { instance: 0, gateway: 0 }

  it.each(Object.keys(clients) as Client[])('is seen by %s', async (client) => {
    const account = await erring(one)
    const first = await account.send(client, model)
    const { message = '', code, type } = toldOf(first.text)
    expect({ status: first.status, error: code ?? type }).toEqual(seen[client])
    expect(message).toContain(says)
    expect(first.text).not.toMatch(/never-told/)
    expect(first.asked).toEqual(asked)

    // What rests is not asked again, and tells for how long.
    const second = await account.send(client, model)
    const end = endOf(one.by)
    if (rests === undefined) expect(second.asked[end]).toBe(asked[end])
    else expect(second.asked).toEqual(nothing)
    // A page is told as one; what is remembered of it has a status of its own.
    if (typeof one.answer.body !== 'string') expect(second.status).toBe(first.status)
    expect(second.retryAfter).toBe(rests?.seconds === undefined || rests.untold ? null : String(rests.seconds))
    table.push([
      one.by,
      String(one.answer.status),
      one.title,
      client,
      `${first.status} ${code ?? type}`,
      JSON.stringify(rests ?? '-'),
    ])
  })

  if (rests !== undefined)
    it(`leaves ${rests.scope === 'model' ? 'that model' : 'the account'} alone ${rests.seconds === undefined ? 'until it is started anew' : `for ${rests.seconds} s`}`, async () => {
      const account = await erring(one)
      await account.send('messages', model)
      account.mend()
      const other = await account.send('messages', sibling[model] ?? model)
      expect(other.status === 200).toBe(rests.scope === 'model')
      account.time.advance((rests.seconds ?? 8_000_000) * 1000 - 1)
      expect((await account.send('messages', model)).asked).toEqual(nothing)
      account.time.advance(1)
      expect((await account.send('messages', model)).status === 200).toBe(rests.seconds !== undefined)
    })
})

it('prints the table', () => {
  expect(table).toHaveLength(errors.length * 4)
  if (process.env['WIREPROOF_TABLES'] === '1')
    process.stdout.write(`${table.map((row) => row.join(' | ')).join('\n')}\n`)
})
