import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { jsonRequest, sendWhole, systemClock } from '../client/index.ts'
import { createGitlabDuoMock, type GitlabDuoMock, testToken } from '../upstream/gitlab-duo/index.ts'
import { runCommandLine } from './program.ts'

const main = fileURLToPath(new URL('main.ts', import.meta.url))
const loader = ['--import', 'tsx', '--conditions=wireproof-source']

let folder: string
let mock: GitlabDuoMock
const running: ChildProcess[] = []
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wireproof-login-'))
  mock = await createGitlabDuoMock()
})
afterEach(async () => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
  await mock.close()
  rmSync(folder, { recursive: true })
})

interface Result {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

interface Running {
  readonly ended: Promise<Result>
  /** What stands on standard output so far, as soon as it holds this. */
  said(words: RegExp): Promise<string>
}

/** The real command line, whose configuration folder is one of this test. */
function start(args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}): Running {
  const child = spawn(process.execPath, [...loader, main, ...args], {
    env: { PATH: process.env['PATH'], XDG_CONFIG_HOME: folder, ...env },
  })
  running.push(child)
  let [out, err] = ['', '']
  const told = new Set<() => void>()
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString()
    for (const tell of told) tell()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString()
  })
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const ended = new Promise<Result>((resolve) => child.once('close', (code) => resolve({ code, out, err })))
  return {
    ended,
    said: (words) =>
      new Promise((resolve, reject) => {
        const tell = () => words.test(out) && resolve(out)
        told.add(tell)
        tell()
        ended.then(() => reject(new Error(`it ended with ${err}`)))
      }),
  }
}

const wireproof = (...args: Parameters<typeof start>): Promise<Result> => start(...args).ended
const host = (): string => new URL(mock.url).host

/** Everything that was kept. */
const kept = (): string =>
  existsSync(join(folder, 'wireproof'))
    ? readdirSync(join(folder, 'wireproof'))
        .map((name) => name + readFileSync(join(folder, 'wireproof', name), 'latin1'))
        .join('\n')
    : ''

describe('wireproof login and wireproof logout', () => {
  it('keep a personal access token, list it, and forget it', async () => {
    const args = ['gitlab-duo', '--instance', mock.url]
    const stored = await wireproof(['login', ...args, '--token-stdin'], `${testToken}\n`)
    expect(stored).toEqual({
      code: 0,
      out: `logged in: ${host()} (PAT, no expiry told)\nkept in ${join(folder, 'wireproof')}, encrypted\n`,
      err: '',
    })
    expect(kept()).not.toMatch(/glpat|127\.0\.0\.1|ai_features/)
    const listed = await wireproof(['login', '--list'])
    expect(listed).toEqual({ code: 0, out: `${host()} (PAT, no expiry told)\n`, err: '' })
    const left = await wireproof(['logout', ...args])
    expect(left.out).toContain(`revoke it at ${mock.url}/-/user_settings/personal_access_tokens`)
    expect(await wireproof(['login', '--list'])).toMatchObject({ code: 0, out: expect.stringContaining('no login in') })
    expect(await wireproof(['logout', ...args])).toMatchObject({ code: 1, err: expect.stringContaining('no login of') })
  }, 60_000)

  it('go through OAuth in a browser, and revoke at the instance', async () => {
    const clientId = 'test-application-id-7f3a'
    const args = ['gitlab-duo', '--instance', `${mock.url}/`, '--client-id', clientId, '--port', '0']
    const login = start(['login', ...args])
    const [, url = '', redirectUri = ''] =
      /^open this URL in a browser:\n(\S+)\nwaiting at (\S+) for 300 s\n$/.exec(await login.said(/waiting at .*\n/)) ??
      []
    mock.change({ applications: [{ clientId, redirectUri }] })
    const asked = await sendWhole({ method: 'GET', url })
    await sendWhole({ method: 'GET', url: asked.headers['location'] ?? '' })
    const { code, out, err } = await login.ended
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain(`logged in: ${host()} (OAuth, application …7f3a)\n`)
    expect(out + kept()).not.toMatch(/wireproof-(access|refresh|code)-\d/)
    const left = await wireproof(['logout', 'gitlab-duo', '--instance', mock.url])
    expect(left).toEqual({
      code: 0,
      out: `logged out: ${host()} (OAuth, application …7f3a); its tokens are revoked\n`,
      err: '',
    })
    const access = { authorization: 'Bearer wireproof-access-2' }
    const after = await sendWhole({ method: 'GET', url: `${mock.url}/api/v4/user`, headers: access })
    expect([after.status, after.text]).toEqual([401, expect.stringContaining('revoked')])
  }, 60_000)

  it('serve several proxies, which spend the refresh token once between them', async () => {
    const clientId = 'test-application-id-7f3a'
    const login = start(['login', 'gitlab-duo', '--instance', mock.url, '--client-id', clientId, '--port', '0'])
    const [, url = '', redirectUri = ''] = /\n(\S+)\nwaiting at (\S+)/.exec(await login.said(/waiting at .*\n/)) ?? []
    mock.change({ applications: [{ clientId, redirectUri }] })
    const asked = await sendWhole({ method: 'GET', url })
    await sendWhole({ method: 'GET', url: asked.headers['location'] ?? '' })
    await login.ended
    // The access token has ended, which nobody knows before it is refused.
    mock.setClock({ ...systemClock, now: () => Date.now() + 3 * 3_600_000 })
    const args = ['proxy', '--port', '0', '--upstream', `gitlab-duo=${mock.url}`, '--gateway', mock.gatewayUrl]
    const proxies = await Promise.all([start(args), start(args)].map((proxy) => proxy.said(/listening on .*\n/)))
    const body = { model: 'gitlab-duo', max_tokens: 9, messages: [{ role: 'user', content: 'hello' }] }
    const answers = await Promise.all(
      proxies.map((line) => sendWhole(jsonRequest(`${line.trim().split(' ').at(-1)}/v1/messages`, body))),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const grants = mock.received().filter(({ path }) => path === '/oauth/token')
    expect(grants.map((one) => new URLSearchParams(one.body).get('grant_type'))).toEqual([
      'authorization_code',
      'refresh_token',
    ])
    expect(mock.leaked()).toEqual([])
  }, 60_000)

  it('are asked for by a proxy that has nothing to show', async () => {
    const args = ['proxy', '--check', '--port', '0', '--upstream', `gitlab-duo=${mock.url}`]
    const named = [...args, '--gateway', mock.gatewayUrl]
    const { code, out, err } = await wireproof(named)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(`run wireproof login gitlab-duo --instance ${mock.url}, or set GITLAB_TOKEN`)
    const env = { GITLAB_TOKEN: testToken }
    const gateway = await wireproof(args, '', env)
    expect(gateway).toMatchObject({ code: 2, err: expect.stringContaining('--gateway: expected the AI gateway of') })
    const sound = await wireproof(named, '', env)
    expect(sound).toEqual({ code: 0, out: 'the configuration is sound\n', err: '' })
    expect(mock.mints()).toBe(0)
  }, 60_000)

  it('say what could not be revoked or read, and delete it all the same', async () => {
    const args = ['gitlab-duo', '--instance', mock.url]
    await wireproof(['login', ...args, '--token-env'], '', { GITLAB_TOKEN: testToken })
    const other = { WIREPROOF_CREDENTIAL_KEY: 'ab'.repeat(32) }
    const listed = await wireproof(['login', '--list'], '', other)
    expect(listed).toMatchObject({ code: 1, out: '', err: expect.stringContaining('encrypted with another key') })
    const left = await wireproof(['logout', ...args], '', other)
    expect(left).toMatchObject({ code: 0, out: expect.stringContaining('nothing was revoked at the instance') })
    expect(await wireproof(['login', '--list'])).toMatchObject({ code: 0, out: expect.stringContaining('no login in') })
  }, 60_000)

  it('say exactly that a token is good and may not use GitLab Duo, and keep nothing', async () => {
    mock.change((settings) => ({ ...settings, users: settings.users.map((user) => ({ ...user, duoAccess: false })) }))
    const args = ['login', 'gitlab-duo', '--instance', mock.url, '--token-stdin']
    const { code, out, err } = await wireproof(args, testToken)
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(
      /^wireproof: the token is valid, but its user has no permission to use GitLab Duo here .*--force.*\n$/,
    )
    expect(await wireproof(['login', '--list'])).toMatchObject({ out: expect.stringContaining('no login in') })
    const forced = await wireproof([...args, '--force'], testToken)
    expect(forced).toMatchObject({ code: 0, err: expect.stringContaining('the token is valid, but') })
  }, 60_000)

  const at = ['gitlab-duo', '--instance', 'https://gitlab.example']
  it.each<[string, readonly string[], RegExp]>([
    ['no provider', ['login', '--token-stdin'], /name the provider; there is gitlab-duo/],
    ['another provider', ['login', 'glpat-test-canary'], /no login to such a provider; there is gitlab-duo/],
    ['no instance', ['login', 'gitlab-duo', '--token-stdin'], /--instance says where/],
    ['no URL', ['login', 'gitlab-duo', '--instance', 'glpat-test-canary'], /--instance: this is no URL/],
    ['a plain URL', ['login', 'gitlab-duo', '--instance', 'http://gitlab.example'], /is not https/],
    ['no way', ['login', ...at], /one of --token-stdin, --token-env or --client-id/],
    ['two ways', ['login', ...at, '--token-stdin', '--client-id', 'x'], /one of --token-stdin/],
    ['no variable', ['login', ...at, '--token-env', 'WIREPROOF_NOBODY'], /variable WIREPROOF_NOBODY has to hold/],
    ['no such port', ['login', ...at, '--client-id', 'x', '--port', '70000'], /a port is a number/],
    ['no time', ['login', ...at, '--client-id', 'x', '--timeout', '0'], /so many seconds/],
    ['no scope', ['login', ...at, '--client-id', 'x', '--scopes', ' '], /such as ai_features,read_user/],
    ['a token as an argument', ['login', ...at, 'glpat-test-canary'], /too many arguments/],
    ['no instance to leave', ['logout', 'gitlab-duo'], /--instance says where/],
  ])('refuse %s', async (_what, args, says) => {
    let said = ''
    const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      said += String(text)
      return true
    })
    // In a folder of its own: what is refused must not reach the logins of whoever runs the tests.
    const code = await runCommandLine(['node', 'wireproof', ...args, '--credentials', folder])
    write.mockRestore()
    expect(code).toBe(2)
    expect(said).toMatch(says)
    expect(said).not.toMatch(/canary|\n\s+at |internal error/)
  })

  it.each([
    ['nothing', '', /standard input has to hold the token/],
    ['more than a token', 'test-canary a', /on one line and nothing else/],
  ])(
    'refuse %s on standard input',
    async (_what, input, says) => {
      const { code, out, err } = await wireproof(['login', ...at, '--token-stdin'], input)
      expect([code, out]).toEqual([2, ''])
      expect(err).toMatch(says)
      expect(err).not.toMatch(/canary|internal error/)
    },
    60_000,
  )

  it('refuse a folder where nothing can be kept, before a browser is opened', async () => {
    writeFileSync(join(folder, 'file'), '')
    const args = ['login', ...at, '--client-id', 'x', '--credentials', join(folder, 'file', 'below')]
    const { code, out, err } = await wireproof(args)
    expect([code, out, err]).toEqual([2, '', expect.stringContaining('ENOTDIR')])
  }, 60_000)
})
