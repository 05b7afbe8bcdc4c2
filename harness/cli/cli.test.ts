import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const main = fileURLToPath(new URL('main.ts', import.meta.url))

interface Result {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** The real command line as its own process, from the sources. */
async function wireproof(args: readonly string[], input = ''): Promise<Result> {
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=wireproof-source', main, ...args])
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve))
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await closed, out, err }
}

let folder: string
const at = (name: string): string => join(folder, name)

const messages =
  '{"model":"m","max_tokens":10,"system":"Be brief.","messages":[{"role":"user","content":"Hi"}],"top_k":5}'
const chat = '{"model":"m","messages":[{"role":"user","content":"Hi"}],"stop":["END"]}'
const stream = [
  'event: message_start\ndata: {"type":"message_start","message":{"id":"msg_1","type":"message","role":"assistant","model":"m","content":[],"stop_reason":null,"stop_sequence":null,"usage":{"input_tokens":3,"output_tokens":1}}}\n\n',
  'event: content_block_start\ndata: {"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}\n\n',
  'event: content_block_delta\ndata: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Hello"}}\n\n',
]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wireproof-cli-'))
  await writeFile(at('messages.json'), messages)
  await writeFile(at('chat.json'), chat)
  await writeFile(at('cut.sse'), stream.join(''))
  await writeFile(at('broken.json'), '{"model":')
  await writeFile(at('list.json'), '[]')
})
afterAll(() => rm(folder, { recursive: true }))

describe('wireproof translate', () => {
  it('prints the document, and the diagnostics into their file', async () => {
    const { code, out, err } = await wireproof([
      'translate',
      '--from',
      'claude',
      '--to',
      'openai',
      '--diagnostics',
      at('d.json'),
      at('messages.json'),
    ])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toMatchObject({ model: 'm', messages: [{ role: 'system' }, { role: 'user' }] })
    expect(JSON.parse(await readFile(at('d.json'), 'utf8'))).toContainEqual(
      expect.objectContaining({ kind: 'dropped', code: 'sampling', at: '/top_k' }),
    )
  })

  it('reads standard input', async () => {
    const { code, out } = await wireproof(['translate', '--from', 'openai', '--to', 'claude', '-'], chat)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ stop_sequences: ['END'] })
  })

  it('heeds what the upstream can do', async () => {
    await writeFile(at('profile.json'), '{"anthropicVersion":"2026-10-21"}')
    const asked = '{"model":"m","temperature":1,"messages":[{"role":"user","content":"Hi"}]}'
    const args = ['translate', '--from', 'openai', '--to', 'claude']
    expect(JSON.parse((await wireproof([...args, '-'], asked)).out)).toHaveProperty('temperature', 1)
    const { code, out } = await wireproof([...args, '--upstream-profile', at('profile.json'), '-'], asked)
    expect(code).toBe(0)
    expect(JSON.parse(out)).not.toHaveProperty('temperature')
    const wrong = await wireproof([...args, '--upstream-profile', at('list.json'), '-'], asked)
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('must be a JSON object') })
  })

  it('rejects by policy: nothing on standard output, one line, the diagnostics all the same', async () => {
    const { code, out, err } = await wireproof(
      [
        'translate',
        '--from',
        'openai',
        '--to',
        'responses',
        '--on-loss',
        'reject-breaking',
        '--diagnostics',
        at('r.json'),
        '-',
      ],
      chat,
    )
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^rejected: stop at \/stop: .*\n$/)
    expect(JSON.parse(await readFile(at('r.json'), 'utf8'))).toContainEqual(expect.objectContaining({ code: 'stop' }))
  })

  it('translates a stream that broke off as far as it goes', async () => {
    const { code, out } = await wireproof([
      'translate',
      '--kind',
      'stream',
      '--from',
      'claude',
      '--to',
      'openai',
      '--diagnostics',
      at('s.json'),
      at('cut.sse'),
    ])
    expect(code).toBe(0)
    expect(out).toContain('"content":"Hello"')
    expect(out).toContain('data: {"error":')
    expect(out).not.toContain('[DONE]')
    expect(JSON.parse(await readFile(at('s.json'), 'utf8'))).toContainEqual(
      expect.objectContaining({ code: 'stream-truncated' }),
    )
  })

  const usage: readonly (readonly [name: string, args: readonly string[], says: RegExp])[] = [
    [
      'an unknown dialect',
      ['translate', '--from', 'telepathy', '--to', 'openai', '-'],
      /unknown dialect "telepathy".*openai-chat/,
    ],
    ['a missing option', ['translate', '--from', 'openai', '-'], /--to/],
    [
      'an unknown option',
      ['translate', '--from', 'openai', '--to', 'claude', '--frm', 'openai', '-'],
      /unknown option '--frm'/,
    ],
    [
      'a policy for an answer',
      ['translate', '--kind', 'response', '--on-loss', 'reject-any', '--from', 'openai', '--to', 'claude', '-'],
      /requests only/,
    ],
    [
      'a status that is none',
      ['translate', '--kind', 'failure', '--status', 'teapot', '--from', 'openai', '--to', 'claude', '-'],
      /HTTP status/,
    ],
    [
      'a profile that is none',
      ['translate', '--from', 'openai', '--to', 'claude', '--upstream-profile', '-', '-'],
      /the profile is no JSON/,
    ],
    [
      'a file that is not there',
      ['translate', '--from', 'openai', '--to', 'claude', '/nowhere/x.json'],
      /cannot read \/nowhere\/x.json: there is no such file/,
    ],
    [
      'input that is no JSON',
      ['translate', '--from', 'openai', '--to', 'claude', '-'],
      /the client's document is wrong: the document is no JSON/,
    ],
    ['the same between one dialect', ['translate', '--from', 'openai', '--to', 'openai', '-'], /no JSON/],
    [
      'a stream that is none',
      ['translate', '--kind', 'stream', '--from', 'openai', '--to', 'claude', '-'],
      /holds no event/,
    ],
    ['an unknown command', ['transalte'], /unknown command 'transalte'/],
  ]
  it.each(usage)('exits with 2 for %s', async (_name, args, says) => {
    const { code, out, err } = await wireproof(args, '{"model":')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(says)
    expect(err).not.toMatch(/^\s+at /m)
  })
})

describe('wireproof validate', () => {
  it('accepts what is valid', async () => {
    expect(await wireproof(['validate', '--dialect', 'claude', at('messages.json')])).toMatchObject({
      code: 0,
      out: 'valid anthropic-messages request\n',
    })
  })

  it('points at what is not', async () => {
    const { code, out } = await wireproof(
      ['validate', '--dialect', 'openai', '-'],
      '{"model":7,"messages":[{"role":"user","content":[{"type":"text"}]}]}',
    )
    expect(code).toBe(1)
    expect(out).toContain('/model: ')
    expect(out).toContain('/messages/0/content/0')
  })

  it('tolerates unknown members, and refuses them when strict', async () => {
    const request = '{"model":"m","messages":[{"role":"user","content":"Hi"}],"new_member":1}'
    const tolerant = await wireproof(['validate', '--dialect', 'openai', '-'], request)
    expect(tolerant).toMatchObject({ code: 0 })
    expect(tolerant.err).toContain('/new_member')
    expect(await wireproof(['validate', '--dialect', 'openai', '--strict', '-'], request)).toMatchObject({ code: 1 })
  })

  it('knows what a version of the API refuses, and which versions there are', async () => {
    const request = '{"model":"m","max_tokens":9,"temperature":1,"messages":[{"role":"user","content":"Hi"}]}'
    const check = (version: string) =>
      wireproof(['validate', '--dialect', 'claude', '--api-version', version, '-'], request)
    expect(await check('2023-06-01')).toMatchObject({ code: 0 })
    expect(await check('2026-10-21')).toMatchObject({ code: 1, out: expect.stringMatching(/^\/temperature: /) })
    expect(await check('2024-02-30')).toMatchObject({ code: 2, err: expect.stringContaining('2026-10-21') })
  })

  it('checks other documents than those that are translated', async () => {
    const check = (kind: string, document: string) =>
      wireproof(['validate', '--dialect', 'claude', '--kind', kind, '-'], document)
    expect(await check('count-tokens-response', '{"input_tokens":7}')).toMatchObject({ code: 0 })
    expect(await check('count-tokens-request', '{"messages":[]}')).toMatchObject({ code: 1 })
    expect(await check('models', '{"data":[{"id":7}]}')).toMatchObject({ code: 1 })
  })

  it('knows the documents of one dialect alone', async () => {
    const frame = '{"type":"response.create","model":"m","input":"Hi","generate":false}'
    const args = (dialect: string) => ['validate', '--dialect', dialect, '--kind', 'websocket-client-event', '-']
    expect(await wireproof(args('responses'), frame)).toMatchObject({
      code: 0,
      out: 'valid openai-responses websocket-client-event\n',
    })
    const { code, err } = await wireproof(args('claude'), frame)
    expect(code).toBe(2)
    expect(err).toContain('there is no schema for "websocket-client-event" of "anthropic-messages"')
  })

  it('checks a stream against its grammar', async () => {
    const { code, out } = await wireproof(['validate', '--dialect', 'claude', '--kind', 'stream', at('cut.sse')])
    expect(code).toBe(1)
    expect(out).toMatch(/^event \d+/m)
  })
})

describe('wireproof --help', () => {
  it.each(
    [[], ['translate'], ['validate'], ['run'], ['list'], ['demo'], ['proxy'], ['upstream'], ['login'], ['logout']].map(
      (command) => [command],
    ),
  )('has an example for %j', async (command) => {
    const { code, out } = await wireproof([...command, '--help'])
    expect(code).toBe(0)
    expect(out).toContain('$ wireproof')
  })
})
