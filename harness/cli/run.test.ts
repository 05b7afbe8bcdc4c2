import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listen } from '../upstream/start-upstream.ts'

const main = fileURLToPath(new URL('main.ts', import.meta.url))
const node = `${process.execPath} --import tsx --conditions=wireproof-source ${main}`
const proxy = `${node} proxy --port {PORT} --upstream openai={UPSTREAM_URL}/openai --upstream claude={UPSTREAM_URL}/claude`

let folder: string
let mute: { readonly url: string; readonly asked: () => number; close(): void }

async function wireproof(...args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=wireproof-source', main, ...args])
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await closed, out, err }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wireproof-run-'))
  let asked = 0
  const server = createServer((_, response) => {
    asked++
    response.setHeader('content-type', 'application/json').end('{}')
  })
  const url = await listen(server, 0, '127.0.0.1')
  mute = { url, asked: () => asked, close: () => server.close() }
})
afterAll(async () => {
  mute.close()
  await rm(folder, { recursive: true })
})

describe('wireproof run', () => {
  it('0: the reference proxy conforms, and both files tell it', async () => {
    const [ndjson, junit] = [join(folder, 'run.ndjson'), join(folder, 'junit.xml')]
    const { code, out } = await wireproof('run', 'text', '--ndjson', ndjson, '--junit', junit)
    expect({ code, last: out.trimEnd().split('\n').at(-1) }).toEqual({ code: 0, last: '9 passed' })
    const lines = (await readFile(ndjson, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ type }) => type)).toEqual(['header', ...Array(9).fill('trial'), 'footer'])
    expect(await readFile(junit, 'utf8')).toContain('<testsuite name="openai-over-claude" tests="1" failures="0"')
  })

  it('0 and 1: a command, sound and with a mutant, which is one card', async () => {
    const routes = ['--route', 'openai:claude', '--route', 'claude:openai']
    expect((await wireproof('run', 'error-in-stream', ...routes, '--exec', proxy)).code).toBe(0)
    const broken = `${proxy} --mutant error-in-stream-swallowed`
    const { code, out } = await wireproof('run', 'error-in-stream', ...routes, '--exec', broken)
    expect(code).toBe(1)
    expect(out.match(/^x .*ERR-005$/gm)).toHaveLength(1)
    expect(out).toContain(`--trace --exec '${broken}'`)
  })

  it.each<[string, number, readonly string[], RegExp]>([
    ['a pattern without a match', 2, ['tool-onyl'], /nearest are tool-only/],
    ['an unknown route', 2, ['--route', 'claude:gemini'], /is no route/],
  ])('%s is %i, and the gateway is not even asked', async (_, exit, args, says) => {
    const before = mute.asked()
    const { code, out, err } = await wireproof('run', ...args, '--gateway', mute.url)
    expect({ code, out }).toEqual({ code: exit, out: '' })
    expect(err).toMatch(says)
    expect(mute.asked()).toBe(before)
  })

  it.each<[string, () => readonly string[], RegExp]>([
    ['a gateway that is not there', () => ['--gateway', 'http://127.0.0.1:9'], /ECONNREFUSED/],
    [
      'a server that never calls our upstream',
      () => ['--gateway', mute.url],
      /Anthropic Messages +http:\/\/127\.0\.0\.1:\d+\/claude/,
    ],
    ['a command that ends', () => ['--exec', 'exit 7'], /exit code 7/],
  ])('%s is 4', async (_, args, says) => {
    const { code, err } = await wireproof('run', 'text', ...args())
    expect(code).toBe(4)
    expect(err).toMatch(says)
    expect(err).not.toMatch(/^\s+at /m)
  })
})

describe('wireproof list', () => {
  it('lists cases and mutants, as JSON too', async () => {
    expect((await wireproof('list', 'claude-over-openai/text')).out).toContain('claude-over-openai/text')
    const { out } = await wireproof('list', '--mutants', '--json')
    expect(JSON.parse(out)[0]).toMatchObject({ id: expect.any(String), seenIn: [expect.any(String)] })
  })
})
