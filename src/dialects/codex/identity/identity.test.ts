import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../../../hub/index.ts'
import {
  decodeKept,
  derivedSession,
  encodeKept,
  type Identity,
  projectHeaders,
  projectIdentity,
  type Resolving,
  readSurfaces,
  resolveIdentity,
  resolveSession,
  unusableIds,
  uuidV7,
} from './index.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const user = (text: string) => ({ type: 'message', role: 'user', content: [{ type: 'input_text', text }] })
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Chance that counts: no two ids are the same, and every run has the same ones. */
function counting() {
  let n = 0
  return { now: 0x0123456789ab, random: (bytes: number) => new Uint8Array(bytes).fill(++n) }
}

function resolving(headers: Record<string, string>, body: JsonObject, more: Partial<Resolving> = {}): Resolving {
  return { surfaces: readSurfaces(headers, body).surfaces, body, fresh: counting(), sha256, ...more }
}

function identityOf(headers: Record<string, string>, body: JsonObject, more: Partial<Resolving> = {}): Identity {
  const all = resolving(headers, body, more)
  return resolveIdentity(all, resolveSession(all))
}

describe('a UUIDv7', () => {
  it('holds the milliseconds, its version and its variant, and otherwise what chance gave', () => {
    const id = uuidV7({ now: 0x0123456789ab, random: (bytes) => new Uint8Array(bytes).fill(0xff) })
    expect(id).toBe('01234567-89ab-7fff-bfff-ffffffffffff')
    expect(uuidV7({ now: 1, random: (bytes) => new Uint8Array(bytes) })).toBe('00000000-0001-7000-8000-000000000000')
  })
})

describe('the session that an input tells', () => {
  const derive = (body: JsonObject) => derivedSession(body, sha256)
  const first = user('hello')

  it('is the SHA-256 of the instructions, U+0001 and the first item, shaped as a UUID', () => {
    const hex = sha256(`be brief\u0001${JSON.stringify(first)}`)
    const id = derive({ instructions: 'be brief', input: [first, user('more')] }) ?? ''
    expect(id).toMatch(UUID)
    // All but the six bits of version and variant.
    expect(id.replaceAll('-', '').slice(0, 12)).toBe(hex.slice(0, 12))
    expect(id.replaceAll('-', '').slice(17)).toBe(hex.slice(17, 32))
  })

  it('stays while a conversation grows, and takes absent instructions for empty ones', () => {
    expect(derive({ input: [first] })).toBe(derive({ input: [first, user('a'), user('b')], instructions: '' }))
  })

  it('differs with the instructions and with the first item', () => {
    const ids = [
      derive({ input: [first] }),
      derive({ input: [first], instructions: 'be brief' }),
      derive({ input: [user('other')] }),
      derive({ input: [{ type: 'compaction', id: 'cmp_1', encrypted_content: 'x' }] }),
      derive({ input: 'hello' }),
    ]
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(UUID)
  })

  it('does not take instructions that end in an item for that item', () => {
    const item = JSON.stringify(first)
    expect(derive({ instructions: `x${item}`, input: [user('y')] })).not.toBe(
      derive({ instructions: 'x', input: [first] }),
    )
    expect(derive({ instructions: `a${item}`, input: [first] })).not.toBe(derive({ instructions: 'a', input: [first] }))
  })

  it.each([{}, { input: [] }, { input: '' }, { input: null }])('is none for %j', (body) => {
    expect(derive(body)).toBeUndefined()
  })
})

describe('the order of the places', () => {
  const metadata = (source: string) => ({ session_id: `s-${source}`, thread_id: `t-${source}`, turn_id: `u-${source}` })
  const windows = (source: string) => `w-${source}:3`
  const turnText = (source: string) =>
    JSON.stringify({ ...metadata(source), window_id: windows(source), installation_id: `i-${source}` })
  const body = (all: boolean): JsonObject => ({
    input: [user('hello')],
    client_metadata: {
      ...(all
        ? { ...metadata('body'), 'x-codex-window-id': windows('body'), 'x-codex-installation-id': 'i-body' }
        : {}),
      'x-codex-turn-metadata': turnText('turn'),
    },
  })
  const kept = { session: 's-kept', thread: 't-kept', turn: 'u-kept', generation: 5 }

  it('header, client_metadata, turn metadata', () => {
    const headers = {
      'session-id': 's-head',
      'thread-id': 't-head',
      'x-codex-window-id': 'w-head:3',
      'x-client-request-id': 'r-head',
    }
    expect(identityOf(headers, body(true), { continued: kept, installation: 'i-account' })).toMatchObject({
      session: 's-head',
      thread: 't-head',
      turn: 'u-body',
      window: 'w-head:3',
      request: 'r-head',
      installation: 'i-body',
    })
    expect(identityOf({}, body(true), { continued: kept })).toMatchObject({
      session: 's-body',
      thread: 't-body',
      turn: 'u-body',
      window: 'w-body:3',
      request: 't-body',
    })
    expect(identityOf({}, body(false), { continued: kept, installation: 'i-account' })).toMatchObject({
      session: 's-turn',
      thread: 't-turn',
      turn: 'u-turn',
      window: 'w-turn:3',
      request: 't-turn',
      installation: 'i-turn',
    })
  })

  it('turn metadata of the header before that of the body', () => {
    const headers = { 'x-codex-turn-metadata': turnText('header') }
    expect(identityOf(headers, body(false))).toMatchObject({
      session: 's-header',
      turn: 'u-header',
      installation: 'i-header',
    })
  })

  it('what was kept, then what the input tells, then a new one', () => {
    const input = [user('hello')]
    expect(identityOf({}, { input }, { continued: kept })).toMatchObject({
      session: 's-kept',
      thread: 't-kept',
      window: 's-kept:5',
    })
    expect(identityOf({}, { input }).session).toBe(derivedSession({ input }, sha256))
    expect(identityOf({}, { input: [] }).session).toMatch(/^01234567-89ab-7/)
  })

  it('a thread that was kept belongs to its own session', () => {
    const input = [user('hello')]
    expect(identityOf({}, { input }, { continued: kept }).thread).toBe('t-kept')
    expect(identityOf({ 'session-id': 's-new' }, { input }, { continued: kept }).thread).toBe('s-new')
  })

  it('an installation id is the caller’s, else the account’s, else none; a header has none', () => {
    expect(identityOf({ 'x-codex-installation-id': 'i-head' }, {}).installation).toBeUndefined()
    expect(identityOf({}, {}, { installation: 'i-account' }).installation).toBe('i-account')
  })

  it('old names of headers are read', () => {
    expect(identityOf({ session_id: 'old', conversation_id: 'c' }, {})).toMatchObject({ session: 'old', thread: 'c' })
    expect(identityOf({ session_id: 'old', 'session-id': 'new' }, {}).session).toBe('new')
  })

  it('shared headers come last: they are of the connection, the body of the request', () => {
    const turn = (text: object) => JSON.stringify(text)
    const headers = {
      'session-id': 'of-connection',
      'thread-id': 't-of-connection',
      'x-codex-turn-metadata': turn({ turn_id: '', request_kind: 'prewarm', sandbox: 'none' }),
    }
    const told = { session_id: 'of-request', 'x-codex-turn-metadata': turn({ turn_id: 'u-1', request_kind: 'turn' }) }
    const body = { client_metadata: told }
    const { surfaces } = readSurfaces(headers, body, true)
    expect(surfaces.turnMetadata).toEqual({ turn_id: 'u-1', request_kind: 'turn', sandbox: 'none' })
    expect(identityOf(headers, body, { surfaces })).toMatchObject({
      session: 'of-request',
      thread: 't-of-connection',
      turn: 'u-1',
      kind: 'turn',
    })
    expect(identityOf(headers, body)).toMatchObject({ session: 'of-connection', turn: '', kind: 'prewarm' })
  })

  it('an id that no header can carry counts as absent, and is told', () => {
    const { surfaces } = readSurfaces(
      { 'session-id': 'two words' },
      { client_metadata: { session_id: 'a\r\nb', thread_id: 7 } },
    )
    expect(unusableIds(surfaces).map(({ detail, at }) => [detail, at])).toEqual([
      ['header session-id is no id', undefined],
      ['session_id is no id', '/client_metadata/session_id'],
      ['thread_id is no id', '/client_metadata/thread_id'],
    ])
    expect(identityOf({ 'session-id': 'two words' }, { input: [] }).session).toMatch(/^01234567-89ab-7/)
  })
})

describe('turns', () => {
  const kept = { session: 's', thread: 's', turn: 'u-kept', generation: 0 }
  const output = { type: 'function_call_output', call_id: 'c', output: 'done' }

  it('go on while only tools answer, and begin anew when a user speaks', () => {
    expect(identityOf({}, { input: [output] }, { continued: kept }).turn).toBe('u-kept')
    expect(identityOf({}, { input: [output, user('and now')] }, { continued: kept }).turn).toMatch(/^01234567-89ab-7/)
  })

  it('an empty turn id is the caller’s word', () => {
    expect(identityOf({}, { client_metadata: { turn_id: '' } }).turn).toBe('')
  })

  it.each<[string, JsonObject, boolean | undefined, string]>([
    ['a trigger at the end', { input: [user('a'), { type: 'compaction_trigger' }] }, undefined, 'compaction'],
    ['the endpoint that compacts', { input: [user('a')] }, true, 'compaction'],
    ['nothing to generate', { input: [], generate: false }, undefined, 'prewarm'],
    ['anything else', { input: [{ type: 'compaction_trigger' }, user('a')] }, undefined, 'turn'],
    [
      'what the caller calls it',
      { client_metadata: { 'x-codex-turn-metadata': '{"request_kind":"prewarm"}' } },
      true,
      'prewarm',
    ],
  ])('%s is marked', (_name, body, compact, kind) => {
    const more = compact === undefined ? {} : { compact }
    expect(identityOf({}, body, more).kind).toBe(kind)
  })
})

describe('windows', () => {
  const compaction = { type: 'compaction', id: 'cmp_1', encrypted_content: 'x' }

  it('are the session and a generation, which a compaction raises by one', () => {
    const before = identityOf({ 'session-id': 's' }, { input: [user('a')] })
    expect(before.window).toBe('s:0')
    const keep = (compacted: boolean) => decodeKept(encodeKept(before, before.window, 'compaction', compacted))
    expect(keep(false)?.generation).toBe(0)
    const all = resolving({ 'session-id': 's' }, { input: [user('b')] })
    expect(resolveIdentity(all, resolveSession(all), keep(true)).window).toBe('s:1')
    expect(identityOf({}, { input: [user('b')] }, { continued: { ...before, generation: 7 } }).window).toBe('s:7')
  })

  it('what was kept of another session says nothing', () => {
    const all = resolving({ 'session-id': 's' }, { input: [user('b')] })
    const last = { session: 'other', thread: 'other', turn: 'u', generation: 4 }
    expect(resolveIdentity(all, resolveSession(all), last).window).toBe('s:0')
  })

  it('a history that was compacted is past its first window', () => {
    expect(identityOf({ 'session-id': 's' }, { input: [compaction, user('b')] }).window).toBe('s:1')
  })
})

describe('what was kept', () => {
  const good = { session_id: 's', thread_id: 't', turn_id: '', window_id: 's:2', request_kind: 'turn' }
  it('is read back', () => {
    expect(decodeKept(good)).toEqual({ session: 's', thread: 't', turn: '', generation: 2 })
  })
  it.each<Json | undefined>([
    undefined,
    null,
    'text',
    [],
    {},
    { ...good, session_id: 7 },
    { ...good, thread_id: 'a\nb' },
    { ...good, turn_id: null },
    { ...good, window_id: 3 },
  ])('is nothing where it is %j', (kept) => {
    expect(decodeKept(kept)).toBeUndefined()
  })
})

describe('what is written', () => {
  const turnMetadata = {
    parent_thread_id: 'p',
    turn_started_at_unix_ms: 5,
    sandbox: 'none',
    workspaces: { '/häuser': {} },
  }
  const body: JsonObject = {
    input: [user('hello')],
    client_metadata: { mine: 'kept', 'x-codex-turn-metadata': JSON.stringify(turnMetadata) },
  }
  const { surfaces } = readSurfaces({}, body)
  const identity = identityOf({ 'session-id': 's' }, body, { installation: 'i' })
  const written = projectIdentity(identity, surfaces)
  const told = JSON.parse(written.headers['x-codex-turn-metadata'] ?? '') as JsonObject

  it('says the same on every surface', () => {
    expect(written.headers).toMatchObject({
      'session-id': 's',
      'thread-id': 's',
      'x-client-request-id': 's',
      'x-codex-window-id': 's:0',
    })
    expect(written.clientMetadata).toMatchObject({
      session_id: 's',
      thread_id: 's',
      turn_id: identity.turn,
      'x-codex-window-id': 's:0',
      'x-codex-installation-id': 'i',
      'x-codex-turn-metadata': written.headers['x-codex-turn-metadata'],
    })
    expect(told).toMatchObject({
      session_id: 's',
      thread_id: 's',
      turn_id: identity.turn,
      window_id: 's:0',
      window_number: 0,
      installation_id: 'i',
      request_kind: 'turn',
    })
    expect(written.promptCacheKey).toBe('s')
  })

  it('keeps the caller’s own members key by key, in ASCII', () => {
    expect(told).toMatchObject(turnMetadata)
    expect(written.clientMetadata['mine']).toBe('kept')
    expect(written.headers['x-codex-turn-metadata']).toMatch(/^[\x20-\x7e]+$/)
  })

  it('invents nothing that nobody said', () => {
    const bare = projectIdentity(identityOf({}, {}), readSurfaces({}, {}).surfaces)
    expect(Object.keys(bare.clientMetadata).sort()).toEqual([
      'session_id',
      'thread_id',
      'turn_id',
      'x-codex-turn-metadata',
      'x-codex-window-id',
    ])
    expect(Object.keys(JSON.parse(String(bare.clientMetadata['x-codex-turn-metadata']))).sort()).toEqual([
      'request_kind',
      'session_id',
      'thread_id',
      'turn_id',
      'window_id',
      'window_number',
    ])
    expect(Object.keys(bare.headers).sort()).toEqual([
      'session-id',
      'thread-id',
      'x-client-request-id',
      'x-codex-turn-metadata',
      'x-codex-window-id',
    ])
    expect(projectHeaders({ accept: '*/*', authorization: 'Bearer test-key-x' }, 'm')).toEqual({
      headers: {},
      problems: [],
    })
  })

  it('turn metadata that no header bears is left to the body, and told', () => {
    const own = (length: number) => {
      const { surfaces: read } = readSurfaces(
        {},
        { client_metadata: { 'x-codex-turn-metadata': JSON.stringify({ workspaces: 'é'.repeat(length) }) } },
      )
      return projectIdentity(identity, read)
    }
    // Each é is six characters in ASCII.
    const rest = String(own(0).headers['x-codex-turn-metadata']).length
    const most = Math.floor((8192 - rest) / 6)
    expect(own(most).headers['x-codex-turn-metadata']?.length).toBe(rest + 6 * most)
    expect(own(most).problems).toEqual([])
    const { headers, clientMetadata, problems } = own(most + 1)
    expect(headers).not.toHaveProperty('x-codex-turn-metadata')
    expect(headers['session-id']).toBe('s')
    expect(JSON.parse(String(clientMetadata['x-codex-turn-metadata']))).toMatchObject({
      workspaces: 'é'.repeat(most + 1),
      session_id: 's',
    })
    expect(problems).toEqual([
      { kind: 'unreadable', detail: expect.stringMatching(/x-codex-turn-metadata.*larger than 8192 bytes/) },
    ])
  })

  it('a cache key of the caller stays', () => {
    const own = { prompt_cache_key: 'mine', input: [user('a')] }
    expect(projectIdentity(identityOf({}, own), readSurfaces({}, own).surfaces).promptCacheKey).toBe('mine')
  })

  it.each<[string, Record<string, string>, JsonObject]>([
    ['header', { 'x-codex-turn-metadata': '{broken' }, {}],
    ['body', {}, { client_metadata: { 'x-codex-turn-metadata': '[]' } }],
    ['members', {}, { client_metadata: 'text' }],
  ])('turn metadata that cannot be read is told and counts as absent: %s', (_name, headers, broken) => {
    const { surfaces: read, problems } = readSurfaces(headers, broken)
    expect(problems).toHaveLength(1)
    expect(read.turnMetadata).toEqual({})
  })
})

describe('headers beside the ids', () => {
  it('known ones are written anew, unknown ones are left out and told', () => {
    const { headers, problems } = projectHeaders(
      {
        'x-codex-turn-state': 'opaque',
        'x-codex-beta-features': ' a ,, b',
        'x-codex-routing-hint': 'model=alias',
        'x-codex-parent-thread-id': 'p',
        'x-codex-window-id': 'w:1',
        'x-codex-installation-id': 'i',
        'x-codex-new': 'n',
        originator: 'codex_exec',
        cookie: 'c',
        'x-oai-attestation': 'a',
      },
      'gpt-real',
    )
    expect(headers).toEqual({
      'x-codex-turn-state': 'opaque',
      'x-codex-beta-features': 'a,b',
      'x-codex-routing-hint': 'model=gpt-real',
      'x-codex-parent-thread-id': 'p',
      originator: 'codex_exec',
      'x-oai-attestation': 'a',
    })
    expect(problems.map(({ detail }) => detail)).toEqual(['header x-codex-installation-id', 'header x-codex-new'])
  })
})
