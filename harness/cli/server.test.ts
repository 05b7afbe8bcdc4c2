import { type ChildProcess, spawn } from 'node:child_process'
import { createServer as createHttpServer } from 'node:http'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { jsonRequest, sendWhole } from '../client/index.ts'
import { listen } from '../upstream/start-upstream.ts'

const root = join(import.meta.dirname, '../..')
const running: ChildProcess[] = []
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

interface Command {
  readonly child: ChildProcess
  /** The first line of standard output. */
  readonly first: Promise<string>
  readonly ended: Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>
}

/** One command line as its own process. */
function wireproof(...args: readonly string[]): Command {
  const loader = ['--import', 'tsx', '--conditions=wireproof-source']
  const child = spawn(process.execPath, [...loader, join(root, 'harness/cli/main.ts'), ...args], { cwd: root })
  running.push(child)
  let stdout = ''
  let stderr = ''
  const first = new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString()
      if (stdout.includes('\n')) resolve(stdout.split('\n')[0] ?? '')
    })
    child.once('close', () => resolve(stdout))
  })
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString()
  })
  const ended = new Promise<Awaited<Command['ended']>>((resolve) => {
    child.once('close', (code) => resolve({ code, stdout, stderr }))
  })
  return { child, first, ended }
}

const urlOf = (line: string): string =>
  /^listening on (http:\/\/127\.0\.0\.1:\d+)$/.exec(line)?.[1] ?? `no URL in ${line}`
const hello = { model: 'm', max_tokens: 9, messages: [{ role: 'user', content: 'hello' }] }

describe('wireproof proxy and wireproof upstream', () => {
  it('say where they listen, serve one over the other, and stop on a signal', async () => {
    const upstream = wireproof('upstream', '--port', '0')
    const behind = urlOf(await upstream.first)
    const proxy = wireproof('proxy', '--port', '0', '--upstream', `openai=${behind}/openai`, '--verbose')
    const answer = await sendWhole(jsonRequest(`${urlOf(await proxy.first)}/v1/messages`, hello))
    expect([answer.status, answer.text.includes('You said: hello')]).toEqual([200, true])
    proxy.child.kill('SIGTERM')
    upstream.child.kill('SIGINT')
    const { code, stdout, stderr } = await proxy.ended
    expect([code, (await upstream.ended).code]).toEqual([0, 0])
    expect(stdout.split('\n')).toHaveLength(2)
    expect(JSON.parse(stderr)).toMatchObject({ path: '/v1/messages', status: 200, upstream: 'openai-chat' })
  }, 60_000)

  it('refuse what cannot work before they listen', async () => {
    const cases = [
      ['--upstream', 'grok=https://a.test'],
      ['--upstream', 'openai=http://api.example.com'],
      ['--host', '0.0.0.0'],
      ['--port', '70000'],
      ['--mutant', 'no-such-mutant'],
      ['--profile', 'no-such-client'],
      ['--config', 'no-such-file.json'],
    ]
    for (const args of cases) {
      const { code, stdout, stderr } = await wireproof('proxy', '--port', '0', ...args).ended
      expect([args, code, stdout]).toEqual([args, 2, ''])
      expect(stderr).not.toMatch(/\n\s+at |internal error/)
    }
  }, 60_000)

  it('can do without WebSocket, and imitate one backend', async () => {
    const proxy = wireproof('proxy', '--port', '0', '--no-websocket')
    const upstream = wireproof('upstream', '--port', '0', '--provider', 'codex')
    const refused = await sendWhole({ method: 'GET', url: `${urlOf(await proxy.first)}/v1/responses` })
    expect([refused.status, refused.text]).toEqual([426, expect.stringContaining('WebSocket is off')])
    const backend = urlOf(await upstream.first)
    const models = await sendWhole({
      method: 'GET',
      url: `${backend}/backend-api/codex/models`,
      headers: { authorization: 'Bearer test-key', 'chatgpt-account-id': 'a' },
    })
    expect([models.status, models.headers['etag']]).toEqual([200, expect.stringMatching(/^W\//)])
    const none = wireproof('upstream', '--port', '0', '--provider', 'constructor')
    expect(await none.ended).toMatchObject({ code: 2, stderr: expect.stringContaining('there is codex') })
  }, 60_000)

  it('imitate GitLab Duo, tell a test token, and refuse as they are told', async () => {
    const upstream = wireproof('upstream', '--port', '0', '--provider', 'gitlab-duo')
    const refusing = wireproof('upstream', '--port', '0', '--provider', 'gitlab-duo', '--refuse', 'no-duo-permission')
    const wrong = wireproof('upstream', '--provider', 'gitlab-duo', '--refuse', 'constructor')
    const lonely = wireproof('upstream', '--refuse', 'html')
    const mint = async (line: string) => {
      const url = `${urlOf(line)}/api/v4/ai/third_party_agents/direct_access`
      return sendWhole({ url, headers: { authorization: 'Bearer glpat-wireproof-test' } })
    }
    expect((await mint(await upstream.first)).status).toBe(201)
    expect((await mint(await refusing.first)).status).toBe(403)
    upstream.child.kill('SIGTERM')
    const [, notes = '', environment = ''] = (await upstream.ended).stdout.split('\n')
    expect(notes).toContain('test token glpat-wireproof-test')
    expect(environment).toMatch(
      /^GITLAB_INSTANCE_URL=http\S+ GITLAB_AI_GATEWAY_URL=http\S+ GITLAB_TOKEN=glpat-wireproof-test$/,
    )
    expect(await wrong.ended).toMatchObject({ code: 2, stderr: expect.stringContaining('it has expired-token') })
    expect(await lonely.ended).toMatchObject({ code: 2, stderr: expect.stringContaining('--provider') })
  }, 60_000)

  it('say that a port is taken', async () => {
    const taken = createHttpServer()
    const { port } = new URL(await listen(taken, 0, '127.0.0.1'))
    const { code, stderr } = await wireproof('proxy', '--port', port).ended
    taken.close()
    expect([code, stderr]).toEqual([2, expect.stringContaining(`port ${port}`)])
  }, 60_000)

  it('only read the configuration with --check', async () => {
    const { code, stdout } = await wireproof('proxy', '--check', '--port', '0', '--profile', 'codex').ended
    expect([code, stdout]).toEqual([0, 'the configuration is sound\n'])
  }, 60_000)
})
