import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  type CredentialStore,
  CredentialStoreError,
  loginOf,
  type OAuthTokens,
  openCredentialStore,
} from '../credential-store/index.ts'
import { type Transport, TransportError, type UpstreamListener, type UpstreamRequest } from '../transport.ts'
import { sharingRefreshes } from './shared-refresh.ts'

const URL = 'https://gitlab.example/oauth/token'
const NOW = 1_800_000_000_000
const account = loginOf('gitlab-duo', 'https://gitlab.example')
const kept: OAuthTokens = {
  ...{ kind: 'oauth', clientId: 'test-client', accessToken: 'test-access-1', refreshToken: 'test-refresh-1' },
  ...{ expiresAt: NOW + 600_000, scopes: ['ai_features'] },
}

let folder: string
let store: CredentialStore
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wireproof-refresh-'))
  store = openCredentialStore({ folder, env: {} })
})
afterEach(() => rmSync(folder, { recursive: true }))
const keep = (more: Partial<OAuthTokens> = {}) =>
  store.write({ ...account, credential: { ...kept, ...more }, savedAt: 1 })
const keptNow = () => store.read(account)?.credential

interface Sent {
  readonly request: UpstreamRequest
  readonly listener: UpstreamListener
  aborted: boolean
}

/** The other side, which answers when the test does. */
function otherSide(): { readonly transport: Transport; readonly sent: Sent[] } {
  const sent: Sent[] = []
  const transport: Transport = {
    send(request, listener) {
      const one: Sent = { request, listener, aborted: false }
      sent.push(one)
      return {
        resume() {},
        abort() {
          one.aborted = true
        },
      }
    },
    close: () => Promise.resolve(),
  }
  return { transport, sent }
}

const refresh = (token: string): UpstreamRequest => ({
  method: 'POST',
  url: URL,
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: `grant_type=refresh_token&refresh_token=${token}&client_id=test-client`,
})

function answer({ listener }: Sent, status: number, body: unknown): void {
  listener.onHead(status, { 'content-type': 'application/json' })
  listener.onData(Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)))
  listener.onEnd()
}

/** Waits for what comes of locks and files; what never comes is told by the limit of the test. */
async function until<T>(found: () => T | undefined): Promise<T> {
  for (;;) {
    const value = found()
    if (value !== undefined) return value
    await new Promise(setImmediate)
  }
}

interface Told {
  status?: number
  text: string
  error?: TransportError
  over: boolean
}

function call(transport: Transport, request: UpstreamRequest) {
  const told: Told = { text: '', over: false }
  const { abort } = transport.send(request, {
    onHead(status) {
      told.status = status
    },
    onData(chunk) {
      told.text += Buffer.from(chunk).toString()
      return true
    },
    onEnd() {
      told.over = true
    },
    onError(error) {
      told.error = error
      told.over = true
    },
  })
  return { told, abort, over: () => until(() => (told.over ? told : undefined)) }
}

const sharing = (transport: Transport, initial?: OAuthTokens) =>
  sharingRefreshes(transport, {
    ...{ store, account, url: URL, now: () => NOW },
    ...(initial === undefined ? {} : { initial }),
  })

const fresh = { access_token: 'test-access-2', refresh_token: 'test-refresh-2', expires_in: 7200 }
const renewed = { ...kept, accessToken: 'test-access-2', refreshToken: 'test-refresh-2', expiresAt: NOW + 7_200_000 }

describe('sharingRefreshes()', () => {
  it('keeps what comes before anybody is told of it', async () => {
    keep()
    const { transport, sent } = otherSide()
    const calling = call(sharing(transport), refresh('test-refresh-1'))
    const one = await until(() => sent[0])
    expect(new URLSearchParams(String(one.request.body)).get('refresh_token')).toBe('test-refresh-1')
    answer(one, 200, fresh)
    const { status, text } = await calling.over()
    expect([status, JSON.parse(text), keptNow()]).toEqual([200, fresh, renewed])
  })

  it('keeps what comes although nobody waits for it any more', async () => {
    keep()
    const { transport, sent } = otherSide()
    const calling = call(sharing(transport), refresh('test-refresh-1'))
    const one = await until(() => sent[0])
    calling.abort()
    answer(one, 200, fresh)
    await until(() => (keptNow()?.kind === 'oauth' && sent.length === 1 ? true : undefined))
    await until(() => (JSON.stringify(keptNow()) === JSON.stringify(renewed) ? true : undefined))
    expect([one.aborted, calling.told]).toEqual([false, { text: '', over: false }])
  })

  it('goes on with what came where it cannot be kept, says so, and keeps what comes next', async () => {
    keep()
    const write = vi.spyOn(store, 'renew').mockImplementationOnce(async (id, run) => {
      await run(store.read(id))
      throw new CredentialStoreError('cannot write: ENOSPC')
    })
    const unkept: string[] = []
    const { transport, sent } = otherSide()
    const shared = { store, account, url: URL, now: () => NOW, onUnkept: ({ message }: Error) => unkept.push(message) }
    const sharingOne = sharingRefreshes(transport, shared)
    const first = call(sharingOne, refresh('test-refresh-1'))
    answer(await until(() => sent[0]), 200, { ...fresh, expires_in: 30 })
    expect([(await first.over()).status, keptNow(), unkept]).toEqual([200, kept, ['cannot write: ENOSPC']])
    expect(write).toHaveBeenCalledTimes(1)

    const second = call(sharingOne, refresh('test-refresh-2'))
    const asked = await until(() => sent[1])
    expect(new URLSearchParams(String(asked.request.body)).get('refresh_token')).toBe('test-refresh-2')
    answer(asked, 200, { ...fresh, access_token: 'test-access-3', refresh_token: 'test-refresh-3' })
    expect((await second.over()).status).toBe(200)
    expect(keptNow()).toMatchObject({ accessToken: 'test-access-3', refreshToken: 'test-refresh-3' })
    expect(unkept).toHaveLength(1)
  })

  it('asks for nothing once its caller has left', async () => {
    keep()
    const { transport, sent } = otherSide()
    call(sharing(transport), refresh('test-refresh-1')).abort()
    await store.renew(account, async (current) => current)
    expect(sent).toEqual([])
  })

  it('answers who comes with a spent one with what there is', async () => {
    keep()
    const { transport, sent } = otherSide()
    const { status, text } = await call(sharing(transport), refresh('test-refresh-0')).over()
    expect([status, JSON.parse(text)]).toEqual([
      200,
      {
        ...{ access_token: 'test-access-1', token_type: 'Bearer', expires_in: 600 },
        ...{ refresh_token: 'test-refresh-1', scope: 'ai_features' },
      },
    ])
    expect(sent).toEqual([])
  })

  it('exchanges the one that is kept where what there is has nearly ended', async () => {
    keep({ expiresAt: NOW + 1000 })
    const { transport, sent } = otherSide()
    const calling = call(sharing(transport), refresh('test-refresh-0'))
    const one = await until(() => sent[0])
    expect(new URLSearchParams(String(one.request.body)).get('refresh_token')).toBe('test-refresh-1')
    answer(one, 200, fresh)
    expect([(await calling.over()).status, keptNow()]).toEqual([200, renewed])
  })

  it.each<[string, number, unknown]>([
    ['a refusal', 400, { error: 'invalid_grant' }],
    ['a fault', 502, '<html>Bad Gateway</html>'],
    ['a redirect', 302, ''],
    ['no JSON', 200, 'null'],
    ['no token', 200, { refresh_token: 'test-refresh-2' }],
  ])('hands on %s and keeps what there was', async (_what, status, body) => {
    keep()
    const { transport, sent } = otherSide()
    const calling = call(sharing(transport), refresh('test-refresh-1'))
    answer(await until(() => sent[0]), status, body)
    const told = await calling.over()
    expect([told.status, told.text]).toEqual([status, typeof body === 'string' ? body : JSON.stringify(body)])
    expect(keptNow()).toEqual(kept)
  })

  it('keeps the refresh token where none comes in its place', async () => {
    keep()
    const { transport, sent } = otherSide()
    const calling = call(sharing(transport), refresh('test-refresh-1'))
    answer(await until(() => sent[0]), 200, { access_token: 'test-access-2', expires_in: 7200 })
    await calling.over()
    expect(keptNow()).toEqual({ ...renewed, refreshToken: 'test-refresh-1' })
  })

  it('tells of an instance that is not there, and of an answer without end', async () => {
    keep()
    const { transport, sent } = otherSide()
    const calling = call(sharing(transport), refresh('test-refresh-1'))
    ;(await until(() => sent[0])).listener.onError(new TransportError('unreachable', 'refused'))
    expect((await calling.over()).error).toMatchObject({ why: 'unreachable', message: 'refused' })
    const endless = call(sharing(transport), refresh('test-refresh-1'))
    const { listener } = await until(() => sent[1])
    listener.onHead(200, {})
    listener.onData(Buffer.alloc(300_000))
    expect((await endless.over()).error).toMatchObject({ why: 'cut' })
    expect([sent[1]?.aborted, keptNow()]).toEqual([true, kept])
  })

  it('begins with the token of a configuration, unless what is kept descends from it', async () => {
    const initial = { ...kept, accessToken: '', expiresAt: 0, refreshToken: 'test-refresh-0', seed: 'a' }
    for (const seed of [undefined, 'b']) {
      if (seed !== undefined) keep({ seed })
      const { transport, sent } = otherSide()
      const calling = call(sharing(transport, initial), refresh('test-refresh-0'))
      const one = await until(() => sent[0])
      expect(new URLSearchParams(String(one.request.body)).get('refresh_token')).toBe('test-refresh-0')
      answer(one, 200, fresh)
      await calling.over()
      expect(keptNow()).toEqual({ ...renewed, seed: 'a' })
      store.remove(account)
    }
    keep({ seed: 'a' })
    const { transport, sent } = otherSide()
    const told = await call(sharing(transport, initial), refresh('test-refresh-0')).over()
    expect([JSON.parse(told.text), sent]).toEqual([expect.objectContaining({ access_token: 'test-access-1' }), []])
  })

  it('touches no other call', () => {
    const { transport, sent } = otherSide()
    const others: readonly UpstreamRequest[] = [
      { ...refresh('test-refresh-1'), url: 'https://gitlab.example/api/graphql' },
      { ...refresh('test-refresh-1'), method: 'GET', body: undefined },
    ]
    for (const request of others) call(sharing(transport), request)
    expect(sent.map(({ request }) => request)).toEqual(others)
  })
})
