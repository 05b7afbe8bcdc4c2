import { afterEach, describe, expect, it } from 'vitest'
import { createSseReader } from 'wireproof/wire'
import { createFakeClock } from '../../client/fake-clock.ts'
import { send } from '../../client/index.ts'
import { createBoard } from '../signals.ts'
import { defaultPieces } from './code-stream.ts'
import { defaultSettings, type GitlabDuoOptions, testUser } from './index.ts'
import { bearer, closeAll, gatewayHeaders, type Headers, mintFrom, paths, post, start } from './testing.ts'

afterEach(closeAll)

const file = { file_name: 'a.py', content_above_cursor: 'def ', content_below_cursor: '' }
const body = { current_file: file }
const generation = { ...body, intent: 'generation', stream: true }
const wantsEvents: Headers = { ...bearer(), 'x-supports-sse-streaming': 'true' }
const whole = defaultPieces.join('')
const settings = (change: Partial<GitlabDuoOptions>): GitlabDuoOptions => change

const asked = async (options: GitlabDuoOptions, json: unknown, headers?: Headers) => {
  const mock = await start(options)
  return post(`${mock.url}${paths.suggestions}`, json, headers)
}

describe('what a suggestion is refused for', () => {
  const long = (length: number) => 'x'.repeat(length)
  it.each<[string, object, string]>([
    ['no file', {}, 'current_file is missing'],
    ['no name', { current_file: { ...file, file_name: undefined } }, 'current_file[file_name] is missing'],
    ['a long name', { current_file: { ...file, file_name: long(256) } }, 'current_file[file_name]'],
    ['no text', { current_file: { file_name: 'a' } }, 'current_file[content_above_cursor] is missing'],
    [
      'a text of another type',
      { current_file: { ...file, content_above_cursor: 1 } },
      'content_above_cursor] is invalid',
    ],
    ['too much text', { current_file: { ...file, content_above_cursor: long(400_001) } }, 'content_above_cursor]'],
    ['another intent', { ...body, intent: 'chat' }, 'intent'],
    ['another type', { ...body, generation_type: 'x' }, 'generation_type'],
    ['a stream that is no yes or no', { ...body, stream: 'x' }, 'stream is invalid'],
    ['no context', { ...body, context: [] }, 'context is empty'],
    ['another context', { ...body, context: [{ type: 'x', name: 'a', content: 'b' }] }, 'context[type]'],
    ['an empty context', { ...body, context: [{ type: 'file', name: ' ', content: 'b' }] }, 'is empty'],
  ])('%s', async (_name, json, says) => {
    const answer = await asked({}, json)
    expect([answer.status, JSON.parse(answer.text)]).toEqual([400, { error: expect.stringContaining(says) }])
  })

  it.each<[string, GitlabDuoOptions, object, number, object, boolean]>([
    [
      'where it is off',
      { switches: { ...defaultSettings.switches, codeSuggestions: false } },
      {},
      404,
      { message: '404 Not Found' },
      true,
    ],
    ['without a seat', { users: [{ ...testUser, duoAccess: false }] }, {}, 401, { message: '401 Unauthorized' }, true],
    ['in no paid namespace', { users: [{ ...testUser, paidNamespace: false }] }, body, 403, {}, false],
    [
      'in no namespace',
      { users: [{ ...testUser, defaultDuoNamespace: undefined }] },
      body,
      422,
      { error: 'missing_default_duo_group' },
      false,
    ],
    [
      'over the size of a body',
      {},
      { ...body, user_instruction: 'x'.repeat(600_000) },
      413,
      { message: '413 Request Entity Too Large' },
      false,
    ],
    [
      'over the size of the gateway',
      {},
      { current_file: { ...file, content_above_cursor: 'x'.repeat(100_001) } },
      422,
      { detail: 'Validation error' },
      false,
    ],
    [
      'without credits',
      { users: [{ ...testUser, credits: false }] },
      body,
      402,
      { error: 'insufficient_credits' },
      false,
    ],
  ])('%s', async (_name, options, json, status, told, monolith) => {
    const answer = await asked(options, json)
    expect([answer.status, JSON.parse(answer.text)]).toMatchObject([status, told])
    expect(answer.headers['x-gitlab-error-origin']).toBe(monolith ? 'monolith' : undefined)
  })

  it('one thing after the other', async () => {
    const clock = createFakeClock()
    const lost = { duoAccess: false, paidNamespace: false, credits: false }
    const mock = await start({
      clock,
      users: [{ ...testUser, ...lost }],
      switches: { ...defaultSettings.switches, codeSuggestions: false },
    })
    const long = { ...body, user_instruction: 'x'.repeat(600_000) }
    const beyond = { current_file: { ...file, content_above_cursor: 'x'.repeat(100_001) } }
    const statusOf = async (json: object) => (await post(`${mock.url}${paths.suggestions}`, json)).status
    expect(await statusOf({})).toBe(404)
    mock.change({ switches: defaultSettings.switches })
    expect(await statusOf({})).toBe(401)
    mock.change({ users: [{ ...testUser, ...lost, duoAccess: true }] })
    for (let i = 0; i < 70; i++) expect(await statusOf({})).toBe(400)
    for (let i = 0; i < 60; i++) expect(await statusOf(body)).toBe(403)
    expect(await statusOf(long)).toBe(429)
    clock.advance(60_000)
    expect(await statusOf(long)).toBe(413)
    expect(await statusOf(beyond)).toBe(403)
    mock.change({ users: [{ ...testUser, credits: false }] })
    expect(await statusOf(beyond)).toBe(422)
    expect(await statusOf(body)).toBe(402)
  })

  it('the sixty-first in a minute', async () => {
    const clock = createFakeClock()
    const mock = await start({ clock })
    const ask = () => post(`${mock.url}${paths.suggestions}`, body)
    for (let i = 0; i < 60; i++) expect((await ask()).status).toBe(200)
    const late = await ask()
    expect([late.status, late.headers['retry-after']]).toEqual([429, '60'])
    clock.advance(60_000)
    expect((await ask()).status).toBe(200)
  })
})

describe('a suggestion', () => {
  it('as a document has the form of its kind, and always the same reason to end', async () => {
    const mock = await start({ clock: createFakeClock(1_767_225_600_000) })
    const ask = async (json: object) => JSON.parse((await post(`${mock.url}${paths.suggestions}`, json)).text)
    const choices = [{ text: whole, index: 0, finish_reason: 'length' }]
    const completed = { id: 'id', object: 'text_completion', created: 1_767_225_600, choices }
    expect(await ask(body)).toMatchObject(completed)
    expect(await ask({ ...body, intent: 'completion', user_instruction: 'x' })).toMatchObject(completed)
    const generated = { choices, model: { engine: 'agent' }, metadata: { timestamp: 1_767_225_600 } }
    for (const json of [{ intent: 'generation' }, { user_instruction: 'x' }, { generation_type: 'comment' }]) {
      const document = await ask({ ...body, ...json })
      expect(document).toMatchObject(generated)
      expect(document).not.toHaveProperty('id')
    }
    mock.change(settings({ suggestions: { pieces: [] } }))
    expect(await ask(body)).toMatchObject({ choices: [] })
  })

  it.each<[string, object, Headers]>([
    ['a generation for who reads no events', generation, bearer()],
    ['a generation for who does not want them', generation, { ...bearer(), 'x-supports-sse-streaming': 'false' }],
    ['a completion for who reads them', { ...body, intent: 'completion', stream: true }, wantsEvents],
  ])('streams as bare text: %s', async (_name, json, headers) => {
    const answer = await asked({}, json, headers)
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe('text/event-stream; charset=utf-8')
    expect(answer.headers).not.toHaveProperty('x-streaming-format')
    expect(answer.text).toBe(whole)
  })

  it.each<[string, GitlabDuoOptions['suggestions'], string]>([
    ['with CRLF', {}, '\r\n\r\n'],
    ['with LF', { lineEnd: 'lf' }, '}\n\nevent'],
    ['with comments', { pings: true }, ': ping'],
  ])('streams as events, %s', async (_name, suggestions = {}, holds) => {
    const answer = await asked({ suggestions }, generation, { ...bearer(), 'x-supports-sse-streaming': '1' })
    expect(answer.headers['x-streaming-format']).toBe('sse')
    expect(answer.text).toContain(holds)
    const reader = createSseReader()
    const frames = [...reader.push(answer.text), ...reader.end('eof')]
    expect(frames.map(({ event }) => event)).toEqual([
      'stream_start',
      ...defaultPieces.map(() => 'content_chunk'),
      'stream_end',
    ])
    expect(frames[0]?.data).toContain('"region"')
    expect(frames.at(-1)?.data).toBe('null')
    const texts = frames.slice(1, -1).map(({ data }) => JSON.parse(data).choices[0].delta.content)
    expect(texts).toEqual(defaultPieces)
  })

  it('may end without its last event', async () => {
    const answer = await asked({ suggestions: { withoutEnd: true } }, generation, wantsEvents)
    expect([answer.how, answer.text.includes('stream_end')]).toEqual(['eof', false])
  })

  it('may be cut and may end inside a character', async () => {
    const chunksOf = async (suggestions: GitlabDuoOptions['suggestions'] & object) => {
      const mock = await start({ suggestions })
      const headers = { ...bearer(), 'content-type': 'application/json' }
      const answer = await send({ url: `${mock.url}${paths.suggestions}`, headers, body: JSON.stringify(generation) })
      const chunks: Uint8Array[] = []
      for await (const chunk of answer.chunks) chunks.push(chunk)
      return Buffer.concat(chunks)
    }
    expect((await chunksOf({ cutInsideCharacters: true })).toString()).toBe(whole)
    const ended = await chunksOf({ endsInsideCharacter: true })
    expect(ended.at(-1)).toBe(0xc3)
    expect(whole.startsWith(ended.subarray(0, -1).toString())).toBe(true)
  })

  it.each<[string, Headers]>([
    ['text', bearer()],
    ['events', wantsEvents],
  ])('comes as %s piece by piece: the next one waits for the one before', async (_name, headers) => {
    const signals = createBoard()
    const mock = await start({ suggestions: { hold: { signals, name: 'seen' }, cutInsideCharacters: true } })
    const answer = await send({
      url: `${mock.url}${paths.suggestions}`,
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(generation),
    })
    let pieces = 0
    for await (const _chunk of answer.chunks) {
      pieces += 1
      signals.confirm('seen')
    }
    expect(pieces).toBe(headers === wantsEvents ? defaultPieces.length + 2 : defaultPieces.length)
  })
})

describe('the code endpoints of the gateway', () => {
  const direct = { prompt_version: 1, current_file: file }
  it.each<[string, object, number, object]>([
    ['/v2/completions', direct, 200, { id: 'id', object: 'text_completion' }],
    ['/v2/code/completions', direct, 200, { id: 'id' }],
    ['/v2/completions', { ...direct, prompt_version: undefined }, 422, { detail: 'Validation error' }],
    ['/v2/completions', { prompt_version: 1 }, 422, { detail: 'Validation error' }],
    ['/v2/code/generations', direct, 403, { detail: 'Unauthorized to access code generations' }],
    ['/v3/code/completions', direct, 403, { detail: 'Unauthorized to access code suggestions' }],
    ['/v4/code/suggestions', direct, 403, { detail: 'Unauthorized to access code suggestions' }],
    ['/v1/code/user_access_token', {}, 403, { detail: 'Unauthorized to create user access token' }],
    ['/v9/x', {}, 404, { detail: 'Not Found' }],
  ])('%s', async (path, json, status, told) => {
    const mock = await start()
    const url = `${mock.gatewayUrl}${path}`
    const answer = await post(url, json, gatewayHeaders(await mintFrom(mock, paths.access)))
    expect([answer.status, JSON.parse(answer.text)]).toMatchObject([status, told])
    expect((await post(url, json, {})).status).toBe(401)
  })

  it('stream bare text too', async () => {
    const mock = await start()
    const headers = gatewayHeaders(await mintFrom(mock, paths.access))
    expect((await post(`${mock.gatewayUrl}/v2/completions`, { ...direct, stream: true }, headers)).text).toBe(whole)
  })
})
