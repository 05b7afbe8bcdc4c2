import { afterEach, describe, expect, it } from 'vitest'
import { validate } from 'wireproof/validate'
import { sendWhole } from '../client/index.ts'
import { connect, create, userMessage } from '../websocket/testing.ts'
import type { CodexBackendOptions } from './codex-backend.ts'
import { codexRefusals } from './codex-limits.ts'
import { codexProvider } from './codex-provider.ts'
import { defaultModel } from './default-model.ts'
import { type RunningUpstream, startUpstream } from './index.ts'

let open: RunningUpstream | undefined
afterEach(async () => {
  await open?.close()
  open = undefined
})

async function start(options?: CodexBackendOptions): Promise<string> {
  open = await startUpstream({ respond: options === undefined ? defaultModel : codexProvider(options) })
  return `${open.url}/backend-api`
}

const account = { authorization: 'Bearer test-key-token', 'chatgpt-account-id': 'acc-1' }
const body = { model: 'gpt-5.5', store: false, stream: true, input: [userMessage('hello')] }
const post = (url: string, more: object = {}, headers: Record<string, string> = account) =>
  sendWhole({
    url,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ ...body, ...more }),
  })
const framesOf = (text: string) =>
  [...text.matchAll(/^data: (.*)$/gm)].map(([, data = '']) => JSON.parse(data) as { type: string; item?: object })

describe('a turn', () => {
  it('is answered by the scripted model in events that Codex knows, with limits and the tag of the models', async () => {
    const url = await start()
    const answer = await post(`${url}/codex/responses`)
    expect(answer.status).toBe(200)
    const frames = framesOf(answer.text)
    for (const frame of frames) expect(validate('codex', 'stream-event', frame).findings).toEqual([])
    expect(frames.at(-1)?.type).toBe('response.completed')
    expect(validate('codex', 'response-headers', answer.headers).findings).toEqual([])
    const { etag } = (await sendWhole({ method: 'GET', url: `${url}/codex/models`, headers: account })).headers
    expect(answer.headers).toMatchObject({
      'x-codex-primary-used-percent': '12',
      'x-codex-secondary-window-minutes': '10080',
      'x-codex-credits-unlimited': 'false',
      'x-models-etag': etag,
    })
    expect(answer.headers['x-codex-turn-state']).toBeDefined()
    expect(answer.headers).not.toHaveProperty('openai-model')
  })

  it('over WebSocket begins with an event of the limits', async () => {
    const socket = await connect(`${await start()}/codex/responses`, account)
    socket.send(create({ model: 'gpt-5.5' }))
    const frames = await socket.answer()
    for (const frame of frames) expect(validate('codex', 'websocket-server-event', frame).findings).toEqual([])
    expect(frames[0]).toMatchObject({ type: 'codex.rate_limits', plan_type: 'plus' })
    expect(frames.at(-1)?.type).toBe('response.completed')
  })

  it.each<[string, object, string]>([
    ['wants to be stored', { store: true }, 'Store must be set to false'],
    ['says nothing of storing', { store: undefined }, 'Store must be set to false'],
    ['wants no stream', { stream: false }, 'Stream must be set to true'],
    ['sets a limit', { max_output_tokens: 9 }, 'Unsupported parameter: max_output_tokens'],
    ['samples', { temperature: 1 }, 'Unsupported parameter: temperature'],
    ['goes on by an id, over HTTP', { previous_response_id: 'r' }, 'Unsupported parameter: previous_response_id'],
    ['has a system message', { input: [{ ...userMessage('x'), role: 'system' }] }, 'System messages are not allowed'],
    ['is one text', { input: 'hello' }, 'Input must be a list'],
  ])('that %s is refused with a detail', async (_name, more, detail) => {
    const answer = await post(`${await start()}/codex/responses`, more)
    expect(answer.status).toBe(400)
    expect(JSON.parse(answer.text)).toEqual({ detail })
    expect(validate('codex', 'error', JSON.parse(answer.text)).findings).toEqual([])
  })
})

describe('credentials', () => {
  it.each<[string, Record<string, string>, number]>([
    ['without a token', { 'chatgpt-account-id': 'acc-1' }, 401],
    ['with another token', { ...account, authorization: 'Bearer test-key-other' }, 401],
    ['without an account', { authorization: 'Bearer test-key-token' }, 401],
    ['with another account', { ...account, 'chatgpt-account-id': 'acc-2' }, 403],
    ['of their own', account, 200],
  ])('%s: %s %i', async (_name, headers, status) => {
    const url = await start({ token: 'test-key-token', account: 'acc-1' })
    const answers = [
      await post(`${url}/codex/responses`, {}, headers),
      await sendWhole({ method: 'GET', url: `${url}/codex/models`, headers }),
      await sendWhole({ method: 'GET', url: `${url}/wham/accounts/check`, headers }),
    ]
    expect(answers.map((answer) => answer.status)).toEqual([status, status, status])
    if (status !== 200) for (const { text } of answers) expect(JSON.parse(text)).toEqual({ detail: expect.any(String) })
  })
})

describe.each(codexRefusals)('%s', (name) => {
  const types = { usage_limit_reached: 429, usage_not_included: 429, insufficient_quota: 429, html: 403 } as const

  it.each<[string, CodexBackendOptions | undefined, object]>([
    ['where the backend is told to', { refuse: name }, {}],
    ['where the model is named so', undefined, { model: `wireproof-refuse-${name}` }],
  ])('is answered %s', async (_how, options, more) => {
    const answer = await post(`${await start(options)}/codex/responses`, more)
    expect(answer.status).toBe(types[name])
    if (name === 'html') {
      expect(answer.headers['content-type']).toContain('text/html')
      expect(() => JSON.parse(answer.text)).toThrow()
      return
    }
    const told = JSON.parse(answer.text) as object
    expect(told).toMatchObject({ error: { type: name } })
    expect(validate('codex', 'error', told).findings).toEqual([])
    if (name === 'usage_limit_reached')
      expect(told).toMatchObject({ error: { plan_type: 'plus', resets_at: expect.any(Number) } })
  })

  it('is an error frame on a WebSocket', async () => {
    const socket = await connect(`${await start()}/codex/responses`, account)
    socket.send(create({ model: `wireproof-refuse-${name}` }))
    const [frame] = await socket.answer()
    expect(frame).toMatchObject({ type: 'error', status: types[name] })
    if (name !== 'html')
      expect(frame).toMatchObject({ error: { type: name }, headers: { 'x-codex-primary-used-percent': '12' } })
  })
})

describe('the models', () => {
  it('are listed with a tag, and not twice for who has them', async () => {
    const url = `${await start()}/codex/models?client_version=0.169.0`
    const first = await sendWhole({ method: 'GET', url, headers: account })
    expect(validate('codex', 'models', JSON.parse(first.text)).findings).toEqual([])
    const tag = first.headers['etag'] ?? ''
    const ask = (known: string) => sendWhole({ method: 'GET', url, headers: { ...account, 'if-none-match': known } })
    expect([(await ask(tag)).status, (await ask(tag)).text]).toEqual([304, ''])
    expect((await ask(`"x", ${tag.replace('W/', '')}`)).status).toBe(304)
    expect((await ask('"x"')).status).toBe(200)
  })
})

it('the workspace of an account is told, with an origin that the client takes', async () => {
  const { status, text } = await sendWhole({
    method: 'GET',
    url: `${await start()}/wham/accounts/check`,
    headers: account,
  })
  expect(status).toBe(200)
  expect(JSON.parse(text)).toMatchObject({
    accounts: [
      {
        id: 'acc-1',
        workspace_backend_origin: expect.stringMatching(/^https:\/\/[^/]+$/),
        account_routing_override: 'NO_CONSTRAINT',
      },
    ],
    default_account_id: 'acc-1',
  })
})

describe('a history in short', () => {
  it('comes in the stream where its last item asks for it', async () => {
    const answer = await post(`${await start()}/codex/responses`, {
      input: [...body.input, { type: 'compaction_trigger' }],
    })
    const frames = framesOf(answer.text)
    for (const frame of frames) expect(validate('codex', 'stream-event', frame).findings).toEqual([])
    expect(frames.map(({ type }) => type)).toEqual([
      'response.created',
      'response.output_item.added',
      'response.output_item.done',
      'response.completed',
    ])
    expect(frames[2]?.item).toMatchObject({ type: 'compaction', encrypted_content: expect.any(String) })
  })

  it('comes as a document from an endpoint of its own', async () => {
    const url = `${await start()}/codex/responses/compact`
    const answer = await post(url, { store: undefined, stream: undefined })
    expect(answer.status).toBe(200)
    const document = JSON.parse(answer.text) as { output: object[] }
    expect(validate('codex', 'compact-response', document).findings).toEqual([])
    expect(document.output).toMatchObject([{ role: 'user' }, { type: 'compaction' }])
    expect((await post(url, { store: undefined })).status).toBe(400)
  })
})

it('nothing else is there where only this backend is imitated', async () => {
  const url = (await start({})).replace('/backend-api', '')
  const answer = await post(`${url}/v1/responses`, { model: 'm' })
  expect(answer.status).toBe(404)
})
