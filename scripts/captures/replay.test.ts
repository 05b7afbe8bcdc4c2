import { expect, it } from 'vitest'
import type { JsonObject } from 'wireproof/hub'
import type { ProxyHooks } from '../../harness/proxy/index.ts'
import { type Exchange, readExchange } from './exchange.ts'
import * as madeUp from './made-up.ts'
import { replayTranscript } from './replay.ts'
import { requestProblems } from './replay-checks.ts'

const session = '01a1fbdb-659e-7772-b8e1-26a5f5016969'
const window = `${session}:0`
const turn = (id: string, kind: string) =>
  JSON.stringify({ session_id: session, thread_id: session, turn_id: id, window_id: window, request_kind: kind })
const metadata = (id: string, kind: string) => ({
  session_id: session,
  thread_id: session,
  turn_id: id,
  'x-codex-window-id': window,
  'x-codex-turn-metadata': turn(id, kind),
})
const headers = [
  ...madeUp.webSocket.headers,
  ['session-id', session],
  ['thread-id', session],
  ['x-client-request-id', session],
  ['x-codex-window-id', window],
  ['x-codex-turn-metadata', turn('', 'prewarm')],
  ['user-agent', 'codex_exec/0.169.0'],
]
const message = (role: string, text: string) => ({ type: 'message', role, content: [{ type: 'input_text', text }] })
const tool = { type: 'function', name: 'look', strict: false, parameters: { type: 'object', properties: {} } }
const usual = { model: 'm', stream: true, store: false, tools: [tool], include: ['reasoning.encrypted_content'] }
const create = (input: readonly object[], more: object) => ({ type: 'response.create', ...usual, input, ...more })

const frames = [
  create([message('developer', 'be brief')], { generate: false, client_metadata: metadata('', 'prewarm') }),
  create([message('user', 'USE_TOOL please')], {
    previous_response_id: 'resp_recorded_1',
    client_metadata: metadata('u-1', 'turn'),
  }),
  create([{ type: 'function_call_output', call_id: 'call_recorded', output: 'it rains' }], {
    previous_response_id: 'resp_recorded_2',
    client_metadata: metadata('u-1', 'turn'),
  }),
]

const exchange = (more: object): Exchange =>
  readExchange('made-up', JSON.stringify({ method: 'WS', url: '/v1/responses', headers, ...more }))

const fallback: Exchange = {
  ...exchange({ method: 'POST' }),
  headers: Object.fromEntries(
    [...headers, ['content-type', 'application/json']].map(([a = '', b = '']) => [a.toLowerCase(), b]),
  ),
  body: { ...usual, input: [message('developer', 'be brief'), message('user', 'hello')] } as JsonObject,
}

it('a transcript goes through the proxy over every upstream: a warming up asks nobody, and each turn is told whole', async () => {
  expect(await replayTranscript(exchange({ frames }), [])).toEqual({ requests: 12, ways: 6, problems: [] })
})

it('a refused handshake is answered with 426, and what the client then sent over HTTP arrives', async () => {
  const x = exchange({ frames: [] })
  expect(await replayTranscript(x, [fallback])).toEqual({ requests: 6, ways: 6, problems: [] })
})

it('a refused handshake without what followed it is a problem, not a success', async () => {
  const x = exchange({ frames: [] })
  const stranger = { ...fallback, headers: { ...fallback.headers, 'session-id': 'another' } }
  expect((await replayTranscript(x, [stranger])).problems).toEqual([expect.stringContaining('holds no frames')])
})

const edited = (edit: (body: JsonObject & { input: JsonObject[]; tools: JsonObject[] }) => object): ProxyHooks => ({
  upstreamBody: (body, { upstream }) =>
    upstream === 'openai-responses' || upstream === 'codex' ? JSON.stringify(edit(JSON.parse(body))) : body,
})
const withoutItem = (type: string) =>
  edited((body) => ({ ...body, input: body.input.filter((item) => item['type'] !== type) }))

it.each<[string, ProxyHooks, string]>([
  ['a call that is lost', withoutItem('function_call'), '2. in its history is {"kind":"result"'],
  ['a result that is lost', withoutItem('function_call_output'), '3. in its history is undefined'],
  [
    'a user that is told twice',
    edited((body) => ({ ...body, input: [...body.input, message('user', 'USE_TOOL please')] })),
    'USE_TOOL pleaseUSE_TOOL please',
  ],
  [
    'rules that are lost',
    edited((body) => ({ ...body, input: body.input.filter(({ role }) => role !== 'developer') })),
    '"be brief" of a developer is told 0 times',
  ],
  ['tools that are lost', edited(({ tools: _tools, ...body }) => body), 'the tool look is not offered'],
  [
    'an id of the connection',
    edited((body) => ({ ...body, previous_response_id: 'resp_x' })),
    'previous_response_id is',
  ],
  ['another model', edited((body) => ({ ...body, model: 'other' })), 'the model is other'],
  [
    'identity that is told to strangers',
    { upstreamHeaders: (own, client) => ({ ...own, 'session-id': client['session-id'] ?? '' }) },
    'the header session-id is told to another vendor',
  ],
  [
    'another session',
    { upstreamHeaders: (own) => ({ ...own, 'session-id': 'another' }) },
    'the header session-id is another',
  ],
])('finds %s', async (_name, hooks, says) => {
  const { problems } = await replayTranscript(exchange({ frames }), [], { hooks })
  expect(problems.join('\n')).toContain(says)
})

it('finds metadata that are lost or changed, member by member', () => {
  const frame = frames[1] as unknown as JsonObject
  const meant = { items: frame['input'] as JsonObject[], frame, headers: {} }
  const problemsWith = (client_metadata: JsonObject) => {
    const json = { ...frame, previous_response_id: undefined, client_metadata } as unknown as JsonObject
    const received = {
      number: 1,
      method: 'POST',
      path: '',
      query: '',
      rawHeaders: [],
      headers: {},
      endpoint: undefined,
    }
    return requestProblems(meant, 'codex', { ...received, body: JSON.stringify(json), json })
  }
  const told = metadata('u-1', 'turn')
  expect(problemsWith(told)).toEqual([])
  expect(problemsWith({ ...told, turn_id: 'u-2' })).toEqual(['client_metadata turn_id is u-2, not u-1'])
  const { thread_id: _thread, ...without } = told
  expect(problemsWith(without)).toEqual([`client_metadata thread_id is undefined, not ${session}`])
  const [problem] = problemsWith({ ...told, 'x-codex-turn-metadata': turn('u-1', 'prewarm') })
  expect(problem).toContain('client_metadata x-codex-turn-metadata is')
})
