import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import * as madeUp from './made-up.ts'
import { reportOf } from './report.ts'
import { runCaptures } from './run.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'wireproof-captures-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return folder
}

const answer = {
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1,
  model: 'm',
  choices: [{ index: 0, message: { role: 'assistant', content: 'hello' }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
}
const clients = Object.fromEntries(Object.entries(madeUp.all).map(([name, one]) => [`clients/${name}.json`, one]))
/** Narrowed, so that profiles of clients that are not here are not asked for. */
const run = (files: Readonly<Record<string, unknown>>, words: readonly string[] = ['/']) =>
  runCaptures(folderWith(files), words)

describe('runCaptures()', () => {
  it('counts every file as what it is, and leaves none out', async () => {
    const outcome = await run({ ...clients, 'openai/text.json': JSON.stringify(answer, null, 1), 'README.md': 'x' })
    expect(outcome.failures).toEqual([])
    expect(outcome.kinds.entries()).toEqual([
      ['WebSocket', 1],
      ['anthropic-messages request', 1],
      ['model list', 1],
      ['openai-chat request', 1],
      ['openai-responses request', 1],
      ['reachability', 1],
      ['token count', 1],
      ['token mint', 1],
    ])
    expect(outcome.answers).toMatchObject({ files: 1, decoded: 1 })
    expect(outcome.requests).toHaveLength(5)
    expect(outcome.requestsInFrames).toBe(2)
    expect(outcome.replayed).toEqual([{ requests: 6, ways: 6, problems: [] }])
    const report = reportOf(outcome)
    expect(report.at(-1)).toBe('captures: 9 files, 0 failures')
    expect(report.join('\n')).toMatch(/breaking +state-reference +dropped +5\b/)
  })

  const broken = (more: object) => ({ ...madeUp.messages, body: { ...madeUp.messages.body, ...more } })
  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    [
      'a file that is nothing known',
      { 'clients/a.json': { ...madeUp.chat, url: '/v1/embeddings' } },
      'nothing that a client is known to send',
    ],
    ['a file that is no exchange', { 'clients/a.json': '[]' }, 'no captured exchange'],
    ['a request that its schema refuses', { 'clients/a.json': broken({ max_tokens: 'x' }) }, '/max_tokens'],
    [
      'a loss that no profile names',
      { 'clients/a.json': broken({ cache_control: { type: 'ephemeral' } }) },
      'no line of the profile anthropic-sdk accepts cache-mark at /cache_control',
    ],
    [
      'a breaking loss',
      { 'clients/a.json': broken({ stop_sequences: ['END'] }) },
      'refused to Anthropic SDK: stop at /stop_sequences',
    ],
    [
      'a client that nobody knows',
      { 'clients/a.json': { ...madeUp.chat, headers: madeUp.chat.headers.slice(0, 2) } },
      'no client profile recognises',
    ],
    [
      'a handshake that was refused, without what followed it',
      { 'clients/a.json': { ...madeUp.webSocket, frames: [] } },
      'holds no frames, and nothing is there',
    ],
    ['an answer that does not decode', { 'openai/a.json': '{"id":1}' }, 'does not decode'],
    ['an answer in no known form', { 'openai/a.txt': 'hello' }, 'is no .json'],
  ])('fails for %s', async (_name, files, says) => {
    const { failures } = await run(files)
    expect(failures.join('\n')).toContain(says)
  })

  it('says which lines of the profiles no client needed any more', async () => {
    const { failures } = await run(clients, [])
    expect(failures.join('\n')).toContain('client profile codex: custom-tool at /tools/* accepts nothing')
  })

  it('refuses a folder that holds something else, nothing, or is not there', async () => {
    await expect(run({ 'gemini/a.json': '{}' })).rejects.toThrow('holds gemini')
    await expect(run({ 'README.md': 'x' })).rejects.toThrow('no captures')
    await expect(run({ 'openai/a.json': '{}' }, ['nobody'])).rejects.toThrow('named like nobody')
    await expect(runCaptures('/nowhere/at/all')).rejects.toThrow('cannot be read')
  })
})
