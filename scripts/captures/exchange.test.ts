import { describe, expect, it } from 'vitest'
import { classify, dialectOfRequest, type ExchangeKind } from './classify.ts'
import { type Exchange, readExchange } from './exchange.ts'
import { checkExchange, requestsInFrames } from './exchange-checks.ts'
import * as madeUp from './made-up.ts'

const read = (one: madeUp.MadeUp): Exchange => readExchange('test', JSON.stringify(one))

const kinds: readonly (readonly [keyof typeof madeUp.all, ExchangeKind])[] = [
  ['chat', 'openai-chat request'],
  ['responses', 'openai-responses request'],
  ['messages', 'anthropic-messages request'],
  ['tokenCount', 'token count'],
  ['tokenMint', 'token mint'],
  ['modelList', 'model list'],
  ['reachability', 'reachability'],
  ['webSocket', 'WebSocket'],
]

describe('readExchange()', () => {
  it('reads names of headers in any case, repeated ones joined, and the path without its query', () => {
    const { headers, path } = read({
      ...madeUp.messages,
      headers: [
        ['X-A', '1'],
        ['x-a', '2'],
        ['Y', '3'],
      ],
    })
    expect(headers).toEqual({ 'x-a': '1, 2', y: '3' })
    expect(path).toBe('/v1/messages')
  })

  it.each([
    ['{', 'no JSON'],
    ['[]', 'no captured exchange'],
    ['{"method":"GET","url":"/"}', 'headers'],
    ['{"method":"GET","url":"/","headers":[["a"]]}', '/headers/0'],
    ['{"method":"GET","url":"/","headers":[],"answer":1}', '/answer'],
  ])('refuses %s', (text, says) => {
    expect(() => readExchange('test', text)).toThrow(says)
  })
})

describe('classify()', () => {
  it.each(kinds)('%s', (name, kind) => {
    expect(classify(read(madeUp.all[name]))).toBe(kind)
  })

  it.each<[string, madeUp.MadeUp]>([
    ['another path', { ...madeUp.chat, url: '/v1/embeddings' }],
    ['another method', { ...madeUp.chat, method: 'PUT' }],
    ['the path of one with the body of another', { ...madeUp.chat, url: '/v1/responses' }],
    ['a request without its limit', { ...madeUp.messages, body: { model: 'm', messages: [] } }],
    ['a request without a body', { ...madeUp.responses, body: null }],
    ['a list with a body', { ...madeUp.modelList, body: {} }],
    ['a HEAD of something', { ...madeUp.reachability, url: '/v1/messages' }],
  ])('knows nothing of %s', (_name, one) => {
    expect(classify(read(one))).toBeUndefined()
  })

  it('names the dialect of what asks a model, and of nothing else', () => {
    expect(kinds.map(([, kind]) => dialectOfRequest(kind))).toEqual([
      'openai-chat',
      'openai-responses',
      'anthropic-messages',
      ...Array(5).fill(undefined),
    ])
  })
})

describe('checkExchange()', () => {
  const check = (one: madeUp.MadeUp) => {
    const x = read(one)
    const kind = classify(x)
    if (kind === undefined) throw new Error('unclassified')
    return checkExchange(x, kind)
  }
  const without = (one: madeUp.MadeUp, name: string): madeUp.MadeUp => ({
    ...one,
    headers: one.headers.filter(([known]) => known.toLowerCase() !== name),
  })

  it.each(kinds)('finds nothing wrong with %s', (name) => {
    expect(check(madeUp.all[name])).toEqual({ problems: [], unknown: [] })
  })

  it.each<[string, madeUp.MadeUp, string]>([
    ['a request of the wrong shape', { ...madeUp.chat, body: { model: 'm', messages: 'hi' } }, '/messages'],
    ['a request without a key', without(madeUp.chat, 'authorization'), 'no bearer token'],
    ['a request that is no JSON by its header', without(madeUp.responses, 'content-type'), 'content-type'],
    ['a request of no version', without(madeUp.messages, 'anthropic-version'), 'anthropic-version'],
    [
      'what the client’s version refuses',
      {
        ...without(madeUp.messages, 'anthropic-version'),
        headers: [...without(madeUp.messages, 'anthropic-version').headers, ['anthropic-version', '2026-10-21']],
        body: { ...madeUp.messages.body, temperature: 1 },
      },
      '/temperature',
    ],
    ['a count of the wrong shape', { ...madeUp.tokenCount, body: { model: 1, messages: [] } }, '/model'],
    ['a mint of the wrong shape', { ...madeUp.tokenMint, body: { feature_flags: { a: 'b' } } }, '/feature_flags/a'],
    ['a mint without a token', without(madeUp.tokenMint, 'authorization'), 'authorization'],
    [
      'a list that announces a body',
      { ...madeUp.modelList, headers: [...madeUp.modelList.headers, ['content-length', '9']] },
      'content-length',
    ],
    ['a list in any form', without(madeUp.modelList, 'accept'), 'accept'],
    ['a WebSocket without its handshake', without(madeUp.webSocket, 'sec-websocket-key'), 'sec-websocket-key'],
    ['a frame of the wrong shape', { ...madeUp.webSocket, frames: [{ type: 'response.create', input: 1 }] }, 'frame 0'],
  ])('finds %s', (_name, one, says) => {
    expect(check(one).problems.join('\n')).toContain(says)
  })

  it('tells what it does not know, which is no failure', () => {
    const { problems, unknown } = check({ ...madeUp.chat, body: { ...madeUp.chat.body, novelty: 1 } })
    expect(problems).toEqual([])
    expect(unknown.join('\n')).toContain('/novelty')
  })
})

describe('requestsInFrames()', () => {
  it('takes the envelope off', () => {
    expect(requestsInFrames(read(madeUp.webSocket))).toEqual([
      { model: 'm', input: 'hi', store: false, stream: true },
      { model: 'm', input: 'more', store: false, stream: true, previous_response_id: 'resp_1' },
    ])
  })

  it('leaves other frames alone', () => {
    const steer = { type: 'response.steer', previous_response_id: 'r', input: [] }
    expect(requestsInFrames(read({ ...madeUp.webSocket, frames: [steer] }))).toEqual([])
  })
})
