import { createStorage } from 'unstorage'
import { describe, expect, it } from 'vitest'
import { defaultRetry } from '../../client/index.ts'
import { jsonScript, startUpstream } from '../../upstream/index.ts'
import type { ProxyOptions } from '../options.ts'
import { closeBehindEachTest, closing } from '../sandwich.ts'
import { startProxy } from '../start-proxy.ts'
import {
  backend,
  type Caller,
  call,
  codexHeaders,
  codexMetadata,
  codexTurn,
  surfacesOf,
  user,
  usual,
} from './codex-callers.ts'

closeBehindEachTest()

const OWN = '/backend-api/codex/responses'
const credential = { kind: 'bearer', value: 'test-key-operator', account: 'account-of-the-operator' } as const

async function setUp(options: Partial<ProxyOptions> = {}, respond = backend) {
  const upstream = closing(await startUpstream({ respond, faulty: 'record' }))
  const target = { dialect: 'codex', url: `${upstream.url}/backend-api/codex`, credential } as const
  const proxy = closing(await startProxy({ upstreams: [target], ...options }))
  return { upstream, proxy, target, seen: () => upstream.received.map(surfacesOf) }
}

/** Every place that one id is told in. */
const mirrors = {
  session: ['header session-id', 'client_metadata session_id'],
  thread: ['header thread-id', 'client_metadata thread_id'],
  turn: ['client_metadata turn_id'],
  window: ['header x-codex-window-id', 'client_metadata x-codex-window-id'],
  installation: ['client_metadata x-codex-installation-id'],
} as const
const inTurn = {
  session: 'session_id',
  thread: 'thread_id',
  turn: 'turn_id',
  window: 'window_id',
  installation: 'installation_id',
} as const

/** The ids of one request; fails where two surfaces disagree. */
function idsOf(
  surfaces: Readonly<Record<string, string | undefined>> | undefined,
): Record<keyof typeof mirrors, string> {
  const entries = Object.entries(mirrors).map(([id, places]) => {
    const turn = inTurn[id as keyof typeof inTurn]
    const all = [...places, `header turn metadata ${turn}`, `client_metadata turn metadata ${turn}`].map(
      (place) => surfaces?.[place],
    )
    expect([id, new Set(all).size]).toEqual([id, 1])
    return [id, all[0] ?? '']
  })
  return Object.fromEntries(entries)
}

const V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const fullCodex: Caller = {
  path: OWN,
  headers: codexHeaders,
  body: { ...usual, input: [user('hello')], prompt_cache_key: codexTurn.thread_id, client_metadata: codexMetadata },
}
const headerOnly: Caller = {
  path: '/v1/responses',
  headers: { session_id: '01a1fbdb-aaaa-7772-b8e1-26a5f5016969', 'x-codex-experiment': '1' },
  body: { model: 'gpt-6-sol', stream: true, input: [user('hello')] },
}
const bodyOnly: Caller = {
  path: OWN,
  headers: {},
  body: {
    ...usual,
    input: [user('hello')],
    client_metadata: { session_id: 's-1', thread_id: 't-1', turn_id: 'u-1', mine: 'kept' },
  },
}
const stateless = (texts: readonly string[], instructions?: string): Caller => ({
  path: '/v1/responses',
  headers: {},
  body: {
    model: 'gpt-6-sol',
    stream: true,
    input: texts.map(user),
    ...(instructions === undefined ? {} : { instructions }),
  },
})
const continuing = (id: string, input: readonly object[]): Caller => ({
  path: '/v1/responses',
  headers: {},
  body: { model: 'gpt-6-sol', stream: true, previous_response_id: id, input },
})

describe('every surface of one request', () => {
  it('for six callers', async () => {
    const { proxy, seen } = await setUp()
    const names: string[] = []
    const run = async (name: string, caller: Caller) => {
      const answer = await call(proxy, caller)
      expect([name, answer.status]).toEqual([name, 200])
      names.push(name)
      return answer
    }
    const codes = [
      (await run('full Codex', fullCodex)).codes,
      (await run('header only', headerOnly)).codes,
      (await run('body only', bodyOnly)).codes,
    ]
    const first = await run('stateless', stateless(['hello']))
    const next = await run('previous_response_id', continuing(first.id, [user('and now')]))
    const compacting = await run('compaction', continuing(next.id, [{ type: 'compaction_trigger' }]))
    await run('after the compaction', continuing(compacting.id, [user('go on')]))

    const all = seen()
    const rows = [...new Set(all.flatMap((one) => Object.keys(one)))]
    const table = rows.flatMap((row) => [
      row,
      ...all.map((one, n) => `    ${(names[n] ?? '').padEnd(22)} ${one[row] ?? '-'}`),
    ])
    if (process.env['WIREPROOF_TABLES'] === '1') process.stdout.write(`${table.join('\n')}\n`)

    const [full, header, body, alone, continued, compaction, after] = all.map(idsOf)
    const account = header?.installation
    expect(full).toEqual({
      session: codexTurn.session_id,
      thread: codexTurn.thread_id,
      turn: codexTurn.turn_id,
      window: codexTurn.window_id,
      installation: codexTurn.installation_id,
    })
    expect(header).toMatchObject({
      session: headerOnly.headers['session_id'],
      thread: headerOnly.headers['session_id'],
      window: `${headerOnly.headers['session_id']}:0`,
    })
    expect(header?.turn).toMatch(V7)
    expect(account).toMatch(/-4[0-9a-f]{3}-/)
    expect(body).toEqual({ session: 's-1', thread: 't-1', turn: 'u-1', window: 's-1:0', installation: account })
    expect(alone?.session).toMatch(UUID)
    expect(alone).toMatchObject({ thread: alone?.session, window: `${alone?.session}:0`, installation: account })
    expect(continued).toMatchObject({ session: alone?.session, thread: alone?.session, window: `${alone?.session}:0` })
    expect(compaction).toMatchObject({ session: alone?.session, window: `${alone?.session}:0` })
    expect(after).toMatchObject({ session: alone?.session, window: `${alone?.session}:1` })
    expect(new Set(all.map((one) => idsOf(one).turn)).size).toBe(all.length)

    // What the caller said beside the ids is there, letter by letter, and nothing that it did not say.
    expect(JSON.parse(JSON.stringify(codes))).toEqual([
      [],
      expect.arrayContaining([
        expect.objectContaining({ code: 'caller-header', detail: 'header x-codex-experiment' }),
        expect.objectContaining({ code: 'session' }),
      ]),
      [expect.objectContaining({ code: 'session' })],
    ])
    for (const place of ['header', 'client_metadata'])
      for (const key of ['parent_thread_id', 'turn_started_at_unix_ms', 'sandbox', 'workspaces'] as const) {
        const want = codexTurn[key]
        expect(all[0]?.[`${place} turn metadata ${key}`]).toBe(typeof want === 'string' ? want : JSON.stringify(want))
        for (const other of all.slice(1)) expect(other[`${place} turn metadata ${key}`]).toBeUndefined()
      }
    expect(all[2]?.['client_metadata mine']).toBe('kept')
    expect(all.map((one) => one['header turn metadata request_kind'])).toEqual([
      'turn',
      'turn',
      'turn',
      'turn',
      'turn',
      'compaction',
      'turn',
    ])
    expect(all.map((one) => one['header originator'])).toEqual(['codex_exec', ...Array(6).fill('wireproof')])
    expect(all.map((one) => one['header session_id'])).toEqual(Array(7).fill(undefined))
    expect(all.map((one) => one['prompt_cache_key'])).toEqual(all.map((one) => idsOf(one).thread))
    expect(all.map((one) => one['header x-client-request-id'])).toEqual(all.map((one) => idsOf(one).thread))
  })

  it('shows the operator’s account, and nothing of the caller’s credentials', async () => {
    const { proxy, upstream } = await setUp()
    const headers = {
      ...codexHeaders,
      authorization: 'Bearer test-key-caller',
      'chatgpt-account-id': 'account-of-the-caller',
      'x-codex-new': 'n',
      cookie: 'c',
    }
    await call(proxy, { ...fullCodex, headers })
    const [received] = upstream.received
    expect(received?.headers).toMatchObject({
      authorization: 'Bearer test-key-operator',
      'chatgpt-account-id': 'account-of-the-operator',
    })
    expect(JSON.stringify(received)).not.toMatch(/test-key-caller|account-of-the-caller/)
    expect(Object.keys(received?.headers ?? {})).not.toContain('x-codex-new')
  })
})

describe('what the backend says beside its answer', () => {
  const headers = [
    ['x-codex-turn-state', 'opaque'],
    ['x-codex-primary-used-percent', '12'],
    ['x-models-etag', 'W/"1"'],
    ['openai-model', 'another'],
    ['set-cookie', 'c'],
  ] as const
  const telling: typeof backend = (received) => {
    const script = backend(received)
    return { ...script, headers: [...script.headers, ...headers] }
  }

  it('reaches Codex, but for what would be misread there, and nobody else', async () => {
    const { proxy } = await setUp({}, telling)
    const own = await call(proxy, fullCodex)
    const other = await call(proxy, stateless(['hello']))
    const told = ({ headers: all }: typeof own) => headers.map(([name]) => all[name])
    expect(told(own)).toEqual(['opaque', '12', 'W/"1"', undefined, undefined])
    expect(told(other)).toEqual([undefined, undefined, undefined, undefined, undefined])
  })

  it('comes back with the next request of the turn', async () => {
    const { proxy, upstream } = await setUp()
    await call(proxy, { ...fullCodex, headers: { ...codexHeaders, 'x-codex-turn-state': 'opaque' } })
    expect(upstream.received[0]?.headers['x-codex-turn-state']).toBe('opaque')
  })
})

describe('a client that keeps no state', () => {
  it('stays in one session, which differs with its instructions and its first item', async () => {
    const { proxy, seen } = await setUp()
    await call(proxy, stateless(['hello']))
    await call(proxy, stateless(['hello', 'more', 'still more']))
    await call(proxy, stateless(['hello'], 'be brief'))
    await call(proxy, stateless(['other']))
    const [one, two, instructed, other] = seen().map((surfaces) => idsOf(surfaces).session)
    expect(two).toBe(one)
    expect(new Set([one, instructed, other]).size).toBe(3)
  })

  it.each(['/v1/chat/completions', '/v1/messages'])('also on %s, and is not dressed up', async (path) => {
    const { proxy, seen } = await setUp()
    const body = { model: 'gpt-6-sol', max_tokens: 9, messages: [{ role: 'user', content: 'hello' }] }
    const headers = {
      'user-agent': 'an-agent/1',
      ...(path === '/v1/messages' ? { 'anthropic-version': '2023-06-01' } : {}),
    }
    for (let n = 0; n < 2; n++) expect((await call(proxy, { path, headers, body })).status).toBe(200)
    const [one, two] = seen()
    expect(idsOf(two).session).toBe(idsOf(one).session)
    expect([one?.['header originator'], one?.['header user-agent'], one?.['header x-codex-beta-features']]).toEqual([
      'wireproof',
      'an-agent/1',
      undefined,
    ])
  })
})

it('a session that is told by a header alone goes on in the next window after its compaction', async () => {
  const { proxy, seen } = await setUp()
  const turn = (input: readonly object[]): Caller => ({
    path: OWN,
    headers: { 'session-id': 's' },
    body: { ...usual, input },
  })
  await call(proxy, turn([user('a'), { type: 'compaction_trigger' }]))
  await call(proxy, turn([user('a')]))
  await call(proxy, turn([user('a'), { type: 'compaction_trigger' }]))
  await call(proxy, turn([user('a')]))
  expect(seen().map((surfaces) => idsOf(surfaces).window)).toEqual(['s:0', 's:1', 's:1', 's:2'])
})

it.each([`${OWN}/compact`, '/v1/responses/compact'])(
  'a history that is compacted by %s puts its session into the next window',
  async (path) => {
    const compact = {
      id: 'cmp_1',
      object: 'response.compaction',
      output: [user('a'), { type: 'compaction', id: 'c', encrypted_content: 'c2VhbGVk' }],
    }
    const { proxy, upstream } = await setUp({}, (received) =>
      received.path.endsWith('/compact') ? jsonScript(200, compact) : backend(received),
    )
    const headers = { 'session-id': 's' }
    for (let n = 0; n < 2; n++) {
      expect((await call(proxy, { path, headers, body: { model: 'm', input: [user('a')] } })).status).toBe(200)
      await call(proxy, { path: OWN, headers, body: { ...usual, input: compact.output } })
    }
    expect(upstream.received.map(({ headers: all }) => all['x-codex-window-id'])).toEqual(['s:0', 's:1', 's:1', 's:2'])
    expect(
      upstream.received.map(
        ({ headers: all }) =>
          (JSON.parse(all['x-codex-turn-metadata'] ?? '') as { readonly request_kind: string }).request_kind,
      ),
    ).toEqual(['compaction', 'turn', 'compaction', 'turn'])
  },
)

describe('state', () => {
  it('is written when the answer ends, so that a proxy that dies then has lost nothing', async () => {
    const storage = createStorage()
    const setItemRaw = storage.setItemRaw.bind(storage)
    const { proxy } = await setUp({ state: { storage } })
    // A write that takes as long as some exchanges that begin after it: an answer that does not wait ends before them.
    const slowly: typeof storage.setItemRaw = async (...args) => {
      for (let n = 0; n < 5; n++) await (await fetch(`${proxy.url}/healthz`)).text()
      return setItemRaw(...args)
    }
    storage.setItemRaw = slowly
    await call(proxy, fullCodex)
    expect((await storage.getKeys()).map((key) => key.split(':')[0]).sort()).toEqual([
      'accounts',
      'responses',
      'sessions',
    ])
  })

  it('that was tampered with is told and ignored', async () => {
    const storage = createStorage()
    const { proxy, seen } = await setUp({ state: { storage } })
    const first = await call(proxy, stateless(['hello']))
    for (const key of await storage.getKeys('responses')) {
      const snapshot = JSON.parse(String(await storage.getItemRaw(key))) as Record<string, unknown>
      await storage.setItemRaw(key, Buffer.from(JSON.stringify({ ...snapshot, kept: { session_id: 7 } })))
    }
    for (const key of await storage.getKeys('sessions')) await storage.setItemRaw(key, Buffer.from('{'))
    const second = await call(proxy, continuing(first.id, [user('and now')]))
    expect(second.status).toBe(200)
    expect(second.codes.filter(({ code }) => code === 'session-metadata')).toHaveLength(2)
    // The history stands in the request, so its beginning tells the session once more.
    expect(idsOf(seen()[1]).session).toBe(idsOf(seen()[0]).session)
  })

  it('that cannot be written costs no answer, and nothing of it is left for the next one', async () => {
    const storage = createStorage()
    let fails = true
    const setItemRaw = storage.setItemRaw.bind(storage)
    storage.setItemRaw = (async (key: string, value: unknown) => {
      if (fails && !key.startsWith('accounts')) throw new Error('no space left')
      return setItemRaw(key, value)
    }) as typeof storage.setItemRaw
    const { proxy } = await setUp({ state: { storage } })
    const first = await call(proxy, stateless(['hello']))
    expect(first.status).toBe(200)
    expect(first.text).toContain('response.completed')
    expect(await storage.getKeys('responses')).toEqual([])
    const told = await (await fetch(`${proxy.url}/-/diagnostics/${first.headers['wireproof-exchange']}`)).text()
    expect(told).toContain('no space left')
    fails = false
    const second = await call(proxy, stateless(['other']))
    expect(await storage.getKeys('responses')).toHaveLength(1)
    expect((await call(proxy, continuing(second.id, [user('x')]))).status).toBe(200)
  })

  it('that cannot be read is told, and the request goes on', async () => {
    const storage = createStorage()
    storage.getItemRaw = (() => Promise.reject(new Error('connection refused'))) as typeof storage.getItemRaw
    const { proxy } = await setUp({ state: { storage } })
    const answer = await call(proxy, fullCodex)
    expect([answer.status, answer.codes.map(({ code }) => code)]).toEqual([
      200,
      ['session-metadata', 'session-metadata'],
    ])
  })

  it('an account keeps its installation over restarts, and the caller’s goes before it', async () => {
    const storage = createStorage()
    const { seen, target } = await setUp({ state: { storage } })
    for (let n = 0; n < 2; n++) {
      const proxy = closing(await startProxy({ upstreams: [target], state: { storage } }))
      await call(proxy, stateless(['hello']))
      await call(proxy, fullCodex)
    }
    const [one, mine, two] = seen().map((surfaces) => idsOf(surfaces).installation)
    expect(two).toBe(one)
    expect(mine).toBe(codexTurn.installation_id)
    expect(mine).not.toBe(one)
  })
})

it('an attempt that is sent again keeps its turn', async () => {
  let number = 0
  const busy = (received: Parameters<typeof backend>[0]) =>
    ++number === 1
      ? { ...backend(received), status: 503, headers: [['content-type', 'application/json'] as const] }
      : backend(received)
  const upstream = closing(await startUpstream({ respond: busy, faulty: 'record' }))
  const retry = { ...defaultRetry, attempts: 3, firstWaitMs: 1, longestWaitMs: 5 }
  const target = { dialect: 'codex', url: `${upstream.url}/backend-api/codex`, credential, retry } as const
  const proxy = closing(await startProxy({ upstreams: [target] }))
  expect((await call(proxy, stateless(['hello']))).status).toBe(200)
  const [one, two] = upstream.received.map((received) => idsOf(surfacesOf(received)))
  expect(upstream.received).toHaveLength(2)
  expect(two).toEqual(one)
})

describe('without an account of the operator’s own', () => {
  it.each([undefined, 'pass-through', { kind: 'key', value: 'k' }, { kind: 'bearer', value: 't' }] as const)(
    '%j: the provider is off',
    async (one) => {
      const target = { dialect: 'codex', ...(one === undefined ? {} : { credential: one }) } as const
      await expect(startProxy({ upstreams: [target] })).rejects.toThrow(/is off: .* an account of your own/)
    },
  )

  it('with one it has a place of its own', async () => {
    const proxy = closing(await startProxy({ upstreams: [{ dialect: 'codex', credential }] }))
    expect(proxy.port).toBeGreaterThan(0)
  })
})
