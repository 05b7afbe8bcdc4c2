import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { startUpstream } from '../../upstream/index.ts'
import { closeBehindEachTest, closing } from '../sandwich.ts'
import { backend, call, surfacesOf, user } from './codex-callers.ts'

closeBehindEachTest()

const root = join(import.meta.dirname, '../../..')
const children: ChildProcess[] = []
const folders: string[] = []
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
})

/** The proxy as a process of its own; `kill` ends it as the kernel does, without a word to it. */
async function proxyProcess(...args: readonly string[]) {
  const loader = ['--import', 'tsx', '--conditions=wireproof-source']
  const env = { ...process.env, OPERATOR_TOKEN: 'test-key-operator', OPERATOR_ACCOUNT: 'account-of-the-operator' }
  const command = [...loader, join(root, 'harness/cli/main.ts'), 'proxy', '--port', '0', ...args]
  const child = spawn(process.execPath, command, { cwd: root, env })
  children.push(child)
  const url = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const found = /^listening on (\S+)\n/.exec(said)?.[1]
      if (found !== undefined) resolve(found)
    })
    child.once('close', () => reject(new Error(`the proxy ended: ${said}`)))
  })
  const gone = new Promise<NodeJS.Signals | null>((resolve) => child.once('close', (_code, signal) => resolve(signal)))
  const kill = () => {
    child.kill('SIGKILL')
    return gone
  }
  return { proxy: { url, port: Number(new URL(url).port), close: async () => {} }, kill }
}

it('a proxy that is killed between two turns goes on in the same session and window', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wireproof-restart-'))
  folders.push(folder)
  const upstream = closing(await startUpstream({ respond: backend, faulty: 'record' }))
  const config = join(folder, 'wireproof.proxy.json')
  const credential = { bearer: 'env:OPERATOR_TOKEN', account: 'env:OPERATOR_ACCOUNT' }
  const target = { dialect: 'codex', url: `${upstream.url}/backend-api/codex`, credential }
  await writeFile(config, JSON.stringify({ upstreams: [target], state: { dir: join(folder, 'state') } }))
  const turn = (input: readonly object[], previous?: string) => ({
    path: '/v1/responses',
    headers: {},
    body: { model: 'm', stream: true, input, ...(previous === undefined ? {} : { previous_response_id: previous }) },
  })

  const before = await proxyProcess('--config', config)
  const first = await call(before.proxy, turn([user('first')]))
  const compacting = await call(before.proxy, turn([{ type: 'compaction_trigger' }], first.id))
  expect([first.status, compacting.status]).toEqual([200, 200])
  expect(await before.kill()).toBe('SIGKILL')

  const after = await proxyProcess('--config', config)
  const second = await call(after.proxy, turn([user('second')], compacting.id))
  expect(second.status).toBe(200)

  const [one, , two] = upstream.received.map(surfacesOf)
  expect(two?.['header session-id']).toBe(one?.['header session-id'])
  expect(one?.['header x-codex-window-id']).toBe(`${one?.['header session-id']}:0`)
  expect(two?.['header x-codex-window-id']).toBe(`${one?.['header session-id']}:1`)
  expect(two?.['client_metadata x-codex-installation-id']).toBe(one?.['client_metadata x-codex-installation-id'])
  // The history came out of the state: its first message, and what it was compacted into.
  for (const kept of ['first', '"type":"compaction"']) expect(upstream.received[2]?.body).toContain(kept)
}, 120_000)
