import { afterEach, describe, expect, it, vi } from 'vitest'
import { send } from '../../harness/client/index.ts'
import { defaultModel } from '../../harness/upstream/default-model.ts'
import { type RunningUpstream, startUpstream } from '../../harness/upstream/index.ts'
import { createHolder, type Holder, type Showing } from './hold.ts'

let upstream: RunningUpstream | undefined
afterEach(() => upstream?.close())

const parameters = { type: 'object', properties: {} }
const text = 'please look at it with USE_TOOL'
const bodies = {
  '/v1/chat/completions': {
    messages: [{ role: 'user', content: text }],
    tools: [{ type: 'function', function: { name: 'look', parameters } }],
  },
  '/v1/responses': { input: text, tools: [{ type: 'function', name: 'look', parameters, strict: false }] },
  '/v1/messages': {
    max_tokens: 9,
    messages: [{ role: 'user', content: text }],
    tools: [{ name: 'look', input_schema: parameters }],
  },
} as const

async function ask(holder: Holder, path: keyof typeof bodies, more: object = {}) {
  await upstream?.close()
  upstream = await startUpstream({ respond: (received) => holder.hold(received, defaultModel(received)) })
  return send({
    url: `${upstream.url}${path}`,
    headers: { authorization: 'Bearer k', 'content-type': 'application/json', 'anthropic-version': '2023-06-01' },
    body: JSON.stringify({ model: 'm', stream: true, ...bodies[path], ...more }),
  })
}

const said = 'Let me call look.'
const paths = Object.keys(bodies) as (keyof typeof bodies)[]

/** Reads to the end, and tells of each chunk. */
async function read(chunks: AsyncIterable<Uint8Array>, each: (all: string) => void = () => {}): Promise<string> {
  let all = ''
  for await (const chunk of chunks) {
    all += Buffer.from(chunk).toString()
    each(all)
  }
  return all
}

/** Reads until the model waits for what its reader has not shown. */
async function readUntilStuck(holder: Holder, chunks: AsyncIterable<Uint8Array>): Promise<string> {
  let stream = ''
  const reading = read(chunks, (all) => {
    stream = all
  })
  await vi.waitFor(() => expect(holder.waiting()).not.toEqual([]), 10_000)
  const waiting = holder.waiting().join()
  await upstream?.close()
  await reading
  expect(isOver(stream)).toBe(false)
  return waiting
}

const isOver = (stream: string): boolean => /\[DONE\]|response\.completed|message_stop/.test(stream)

/** The text of the model, as far as a reader who shows it at once has it. */
const shownOf = (stream: string): string =>
  [...stream.matchAll(/"(?:content|delta|text)":"((?:Let|me|call|look\.) ?)"/g)].map(([, piece]) => piece).join('')

describe.each(paths)('an answer at %s', (path) => {
  it('goes on as its pieces are shown', async () => {
    const holder = createHolder('deltas')
    const { chunks } = await ask(holder, path)
    const stream = await read(chunks, (all) => holder.heard({ characters: shownOf(all).length, beginnings: 0 }))
    expect(isOver(stream)).toBe(true)
    expect(holder.times).toBe(4)
    expect(holder.waiting()).toEqual([])
  })

  it.each<[Showing, string]>([
    ['deltas', '4 characters'],
    ['texts', `${said.length} characters`],
    ['beginnings', '1 beginnings'],
  ])('stops where nobody shows its %s', async (showing, waitsFor) => {
    const holder = createHolder(showing)
    expect(await readUntilStuck(holder, (await ask(holder, path)).chunks)).toBe(waitsFor)
  })

  it.each<[Showing, object]>([
    ['texts', { characters: said.length, beginnings: 0 }],
    ['beginnings', { characters: 0, beginnings: 1 }],
  ])('goes on when its %s are shown', async (showing, shown) => {
    const holder = createHolder(showing)
    const { chunks } = await ask(holder, path)
    holder.heard({ characters: 0, beginnings: 0, ...shown })
    expect(isOver(await read(chunks))).toBe(true)
    expect(holder.times).toBe(1)
  })

  it('waits for the next answer on top of this one', async () => {
    const holder = createHolder('texts')
    holder.heard({ characters: said.length, beginnings: 0 })
    expect(isOver(await read((await ask(holder, path)).chunks))).toBe(true)
    expect(await readUntilStuck(holder, (await ask(holder, path)).chunks)).toBe(`${2 * said.length} characters`)
  })

  it('is not withheld where nobody shows it: whole, or without tools', async () => {
    const holder = createHolder('deltas')
    for (const more of [{ stream: false }, { tools: [] }]) await read((await ask(holder, path, more)).chunks)
    expect(holder.times).toBe(0)
  })
})
