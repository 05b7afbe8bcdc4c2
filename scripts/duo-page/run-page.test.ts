import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createGitlabDuoMock } from '../../harness/upstream/gitlab-duo/index.ts'
import { blocksOf, inlineCommand, sectionOf } from './blocks.ts'
import { type CleanFolder, cleanFolder } from './clean-folder.ts'
import { duoPage } from './page.ts'

const page = readFileSync(duoPage, 'utf8')
const folders: CleanFolder[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove()
})

/** What Claude Code does with its environment and `--model`: one stream, as it asks for it. */
const claude = `
const { ANTHROPIC_BASE_URL: url, ANTHROPIC_AUTH_TOKEN: token } = process.env
const model = process.argv[process.argv.indexOf('--model') + 1]
const messages = [{ role: 'user', content: [{ type: 'text', text: 'hello from the terminal' }] }]
const answer = await fetch(url + '/v1/messages?beta=true', {
  method: 'POST',
  headers: {
    authorization: 'Bearer ' + token,
    'content-type': 'application/json',
    'anthropic-version': '2023-06-01',
    'user-agent': 'claude-cli/2.0.0 (external, cli)',
  },
  body: JSON.stringify({ model, max_tokens: 99, stream: true, messages }),
})
let text = ''
for await (const chunk of answer.body) text += Buffer.from(chunk).toString('utf8')
const deltas = [...text.matchAll(/"text_delta","text":("(?:[^"\\\\\\\\]|\\\\\\\\.)*")/g)].map(([, said]) => JSON.parse(said))
console.log(answer.status, deltas.length > 1, text.includes('event: message_stop'), deltas.join(''))
process.exitCode = answer.status === 200 ? 0 : 1
`

/** A clean folder with a scripted GitLab beside it, and the page with its hosts in place of the real ones. */
async function setUp(text: string) {
  const folder = cleanFolder()
  folders.push(folder)
  const gitlab = await folder.serve(inlineCommand(sectionOf(text, '## Without an account'), 'wireproof upstream'))
  const token = /GITLAB_TOKEN=(\S+)/.exec(gitlab.out())?.[1] ?? ''
  writeFileSync(join(folder.path, 'token.txt'), `${token}\n`)
  folder.program('claude', claude)
  const here = text
    .replaceAll('https://cloud.gitlab.com/ai', `${gitlab.url}/ai`)
    .replaceAll('https://gitlab-ai-gateway.example:5052', `${gitlab.url}/ai`)
    .replaceAll(/https:\/\/gitlab\.(?:com|example)/g, gitlab.url)
  return { folder, gitlab, token, here }
}

const STEPS = '## Claude Code on a Duo model'

/** The numbered steps, one after the other; stops at the first that does not succeed. */
async function runSteps(text: string) {
  const { folder, token, here } = await setUp(text)
  const said: string[] = []
  let proxy = 'http://127.0.0.1:4000'
  const [steps = ''] = sectionOf(here, STEPS).split('\n### ')
  for (const { text: lines } of blocksOf(steps)) {
    const block = lines.replaceAll('http://127.0.0.1:4000', proxy)
    if (block.startsWith('wireproof proxy')) {
      const server = await folder.serve(block)
      proxy = server.url
      said.push(server.url)
      continue
    }
    const { code, out, err } = await folder.shell(block)
    if (code !== 0) throw new Error(`${block}\nended with ${code}: ${out}${err}`)
    said.push(out)
  }
  return { folder, token, here, said }
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
}

describe('the page, run in a clean folder', { timeout: 300_000 }, () => {
  it('leads from a token to a stream through the proxy, step by step', async () => {
    const { folder, token, here, said } = await runSteps(page)
    const [login = '', listening = '', models = '', stream = '', claudeSaid = ''] = said
    expect(said).toHaveLength(5)
    expect(login).toMatch(/^logged in: .*\n[\s\S]*encrypted/)
    const label = /^logged in: (.*)$/m.exec(login)?.[1]
    expect(label).toMatch(/^127\.0\.0\.1:\d+ \(PAT/)
    expect(login.trim().split('\n').at(-1), 'what --list says').toBe(label)
    expect(listening).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect((JSON.parse(models) as { data: { id: string }[] }).data.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['gitlab-duo', 'claude-sonnet-4-6']),
    )
    expect(stream.startsWith('event: message_start\n')).toBe(true)
    expect(stream.split('event: content_block_delta').length).toBeGreaterThan(2)
    expect(stream.trim().split('\n').at(-2)).toBe('event: message_stop')
    expect(claudeSaid.trim()).toBe('200 true true You said: hello from the terminal')
    expect(said.join('')).not.toContain(token)
    const kept = filesBelow(join(folder.path, 'home'))
    expect(kept).not.toEqual([])
    for (const file of kept) expect(readFileSync(file, 'utf8')).not.toContain(token)

    // The configuration of the page takes the same login, until it is ended.
    const configuration = sectionOf(here, '### Configuration')
    const [json] = blocksOf(configuration)
    writeFileSync(join(folder.path, 'wireproof.proxy.json'), json?.text ?? '')
    const check = `${inlineCommand(configuration, 'wireproof proxy')} --check --port 0`
    expect(await folder.shell(check)).toMatchObject({ code: 0, out: 'the configuration is sound\n' })
    const logout = inlineCommand(sectionOf(here, '### By OAuth'), 'wireproof logout')
    expect((await folder.shell(logout)).code).toBe(0)
    expect((await folder.shell(check)).code).not.toBe(0)
  })

  it('leads by OAuth to a login too', async () => {
    const folder = cleanFolder()
    folders.push(folder)
    const mock = await createGitlabDuoMock()
    try {
      const section = sectionOf(page, '### By OAuth')
      const [block] = blocksOf(section)
      const line = `${block?.text.replaceAll('https://gitlab.com', mock.url)} --port 0`
      const shown = section.includes('http://127.0.0.1:4011/callback')
      expect(shown, 'the redirect URI of the default port').toBe(true)
      const running = folder.shell(`${line} | tee said`)
      const printed = /\n(http\S+)\nwaiting at (\S+)/
      const found = await vi.waitUntil(() => printed.exec(folder.read('said')), { timeout: 60_000, interval: 100 })
      const [, url = '', redirectUri = ''] = found ?? []
      expect(new URL(redirectUri).pathname).toBe('/callback')
      mock.change({ applications: [{ clientId: 'YOUR_APPLICATION_ID', redirectUri }] })
      expect((await fetch(url)).status).toBe(200)
      expect(await running).toMatchObject({ code: 0, out: expect.stringContaining('logged in') })
    } finally {
      await mock.close()
    }
  })

  it('turns the proxy into an instance for clients of Duo', async () => {
    const folder = cleanFolder()
    folders.push(folder)
    const [block] = blocksOf(sectionOf(page, '## wireproof as a Duo instance'))
    const { url } = await folder.serve((block?.text ?? '').replace('https://api.anthropic.com', 'builtin'))
    const headers = { authorization: 'Bearer any', 'content-type': 'application/json' }
    const minting = { method: 'POST', headers, body: '{}' }
    const minted = await fetch(`${url}/api/v4/ai/third_party_agents/direct_access`, minting)
    expect(minted.status).toBe(201)
  })

  it.each([
    ['a flag that is none', '--token-stdin', '--token-from-stdin'],
    ['a model that is none', '"model":"gitlab-duo","max_tokens"', '"model":"gitlab-dou","max_tokens"'],
  ])('breaks off at %s', async (_what, right, wrong) => {
    expect(page).toContain(right)
    await expect(runSteps(page.replaceAll(right, wrong))).rejects.toThrow(/ended with [1-9]/)
  })
})
