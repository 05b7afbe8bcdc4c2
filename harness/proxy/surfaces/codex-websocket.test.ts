import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { WebSocketServer } from 'ws'
import { type Received, startUpstream } from '../../upstream/index.ts'
import { connect, create } from '../../websocket/testing.ts'
import { closeBehindEachTest, closing } from '../sandwich.ts'
import { startProxy } from '../start-proxy.ts'
import { backend, call, codexHeaders, codexMetadata, codexTurn, surfacesOf, user, usual } from './codex-callers.ts'

closeBehindEachTest()

it('turns of one session share a WebSocket to the backend, and each message tells of its own turn', async () => {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  const handshakes: (string | string[] | undefined)[] = []
  const messages: { readonly client_metadata: Readonly<Record<string, string>> }[] = []
  server.on('connection', (ws, request) => {
    handshakes.push(request.headers['session-id'])
    ws.on('message', (data) => {
      messages.push(JSON.parse(data.toString()) as (typeof messages)[number])
      const response = { id: `resp_${messages.length}`, object: 'response', status: 'completed', output: [] }
      ws.send(JSON.stringify({ type: 'response.created', response: { ...response, status: 'in_progress' } }))
      ws.send(JSON.stringify({ type: 'response.completed', response }))
    })
  })
  await new Promise((resolve) => server.once('listening', resolve))
  closing({
    close: () => {
      for (const ws of server.clients) ws.terminate()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/backend-api/codex`
  const credential = { kind: 'bearer', value: 'test-key-operator', account: 'account-of-the-operator' } as const
  const proxy = closing(await startProxy({ upstreams: [{ dialect: 'codex', url, credential, websocket: true }] }))

  const turn = (session: string, turnId: string) => {
    const metadata = JSON.stringify({ ...codexTurn, session_id: session, turn_id: turnId, workspaces: {} })
    const headers = { ...codexHeaders, 'session-id': session, 'x-codex-turn-metadata': metadata }
    const client_metadata = {
      ...codexMetadata,
      session_id: session,
      turn_id: turnId,
      'x-codex-turn-metadata': metadata,
    }
    return call(proxy, { path: '/v1/responses', headers, body: { ...usual, input: [user('hello')], client_metadata } })
  }
  const statuses = [await turn('s-1', 'u-1'), await turn('s-1', 'u-2'), await turn('s-2', 'u-3')].map(
    ({ status }) => status,
  )
  expect(statuses).toEqual([200, 200, 200])
  expect(handshakes).toEqual(['s-1', 's-2'])
  expect(messages.map(({ client_metadata: told }) => [told['session_id'], told['turn_id']])).toEqual([
    ['s-1', 'u-1'],
    ['s-1', 'u-2'],
    ['s-2', 'u-3'],
  ])
})

it('what a message of a client tells of itself goes before its handshake, which told of the first one only', async () => {
  const upstream = closing(await startUpstream({ respond: backend }))
  const credential = { kind: 'bearer', value: 'test-key-operator', account: 'account-of-the-operator' } as const
  const url = `${upstream.url}/backend-api/codex`
  const proxy = closing(await startProxy({ upstreams: [{ dialect: 'codex', url, credential }] }))
  const session = codexTurn.session_id
  const warm = { ...codexTurn, turn_id: '', window_id: `${session}:0`, window_number: 0, request_kind: 'prewarm' }
  const socket = await connect(`${proxy.url}/v1/responses`, {
    ...codexHeaders,
    'x-codex-window-id': warm.window_id,
    'x-codex-turn-metadata': JSON.stringify({ ...warm, workspaces: {} }),
  })
  socket.send(create({ ...usual, client_metadata: codexMetadata }))
  await socket.answer()
  const seen = surfacesOf(upstream.received[0] as Received)
  expect(seen).toMatchObject({
    'header x-codex-window-id': codexTurn.window_id,
    'header turn metadata turn_id': codexTurn.turn_id,
    'header turn metadata window_number': '2',
    'header turn metadata request_kind': 'turn',
    'header turn metadata workspaces': JSON.stringify(codexTurn.workspaces),
    'client_metadata x-codex-window-id': codexTurn.window_id,
    'client_metadata turn metadata request_kind': 'turn',
  })
})
