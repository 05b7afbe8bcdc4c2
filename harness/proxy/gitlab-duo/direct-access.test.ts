import { describe, expect, it } from 'vitest'
import { HostError } from '../host.ts'
import { TransportError } from '../transport.ts'
import { fakeAccount, MINT, minted, settle } from './fake-account.ts'

describe('a mint', () => {
  it('asks the instance as its clients do', async () => {
    const account = fakeAccount({})
    await account.send()
    expect(account.instance.requests).toEqual([
      {
        method: 'POST',
        url: `https://gitlab.example.test${MINT}`,
        headers: {
          ...{ 'user-agent': 'wireproof/0.1.0', 'accept-encoding': 'identity', accept: 'application/json' },
          ...{ 'content-type': 'application/json', authorization: 'Bearer test-key-glpat' },
        },
        body: '{}',
      },
    ])
  })

  it.each([
    ['a page of HTML under 200', { status: 200, body: '<html>login</html>' }],
    ['a token that has ended already', minted(1, 0)],
    ['no token', { status: 201, body: { headers: {} } }],
    ['a redirect to a login', { status: 302, body: '' }],
    ['a body without end', { status: 201, body: 'x'.repeat(300_000) }],
  ])('that brings %s is a bad gateway, and makes no loop', async (_what, answer) => {
    const account = fakeAccount({ instance: () => answer })
    const first = await account.send()
    expect(first.error).toMatchObject({ failure: { kind: 'server', status: 502 } })
    const held = await account.send()
    expect(held.error).toMatchObject({ failure: { status: 502, retryAfterMs: 1000 } })
    expect(account.instance.requests).toHaveLength(1)
    expect(account.gateway.requests).toEqual([])
  })

  it.each([
    ['unreachable', 502, /cannot be reached/],
    ['timeout', 504, /did not answer in time/],
  ] as const)('that is %s says so', async (why, status, says) => {
    const account = fakeAccount({ instance: () => ({ error: new TransportError(why, 'refused') }) })
    const { error } = await account.send()
    expect(error).toMatchObject({ failure: { status } })
    expect(error?.message).toMatch(says)
  })

  it('that hangs is given up, and its call with it', async () => {
    const account = fakeAccount({ instance: () => 'hangs' })
    const sent = account.send()
    await settle()
    account.clock.advance(30_000)
    expect((await sent).error).toMatchObject({ failure: { kind: 'timeout', status: 504 } })
    expect(account.instance.aborted).toHaveLength(1)
  })

  it('that the instance fails once is tried once more, after a pause', async () => {
    const account = fakeAccount({
      instance: (_request, clock, count) =>
        count === 1
          ? { status: 503, body: { message: 'Token creation failed' } }
          : minted(count, clock.now() + 3_600_000),
    })
    const sent = account.send()
    await settle()
    expect(account.instance.requests).toHaveLength(1)
    account.clock.advance(1_000)
    expect((await sent).status).toBe(200)
    expect(account.instance.requests).toHaveLength(2)
    expect(account.log.map(({ event }) => event)).toEqual(['minted'])
  })

  it('is one of ten in five minutes, whatever becomes of them', async () => {
    // A gateway that refuses every token: each request has one re-minted, and is told.
    const account = fakeAccount({ gateway: () => ({ status: 401, body: { error: 'Header mismatch' } }) })
    for (let n = 0; n < 30; n++) {
      const { status, error } = await account.send()
      expect(status ?? (error as HostError).failure.status).toBe(401)
    }
    expect(account.instance.requests).toHaveLength(10)
    // What is wrong is said, not that it was asked about too often.
    const { error } = await account.send()
    expect(error).toMatchObject({ failure: { kind: 'auth', status: 401, retryAfterMs: 300_000 } })
    expect(error?.message).toContain('Header mismatch')
    account.clock.advance(300_000)
    expect((await account.send()).status).toBe(401)
    expect(account.instance.requests).toHaveLength(12)
  })

  it('beyond that the last refusal is said again, with the time that is left', async () => {
    const account = fakeAccount({ instance: () => ({ status: 401, body: { message: '401 Unauthorized' } }) })
    for (let n = 0; n < 12; n++) {
      const { error } = await account.send()
      expect(error).toMatchObject({
        failure: { kind: 'auth', status: 401, ...(n < 10 ? {} : { retryAfterMs: 300_000 }) },
      })
    }
    expect(account.instance.requests).toHaveLength(10)
  })

  it('that succeeds makes up for those that failed', async () => {
    let broken = true
    const account = fakeAccount(
      {
        instance: (_request, clock, count) =>
          broken ? { status: 503, body: { message: 'Token creation failed' } } : minted(count, clock.now() + 60_000),
      },
      { flags: { mintRetryMs: 0 } },
    )
    const rests: (number | undefined)[] = []
    for (let n = 0; n < 3; n++) {
      broken = true
      const sent = account.send()
      await settle()
      account.clock.advance(0)
      await sent
      const { error } = await account.send()
      rests.push(error instanceof HostError ? error.failure.retryAfterMs : undefined)
      account.clock.advance(600_000)
      broken = false
      if (n === 1) expect((await account.send()).status).toBe(200)
      account.clock.advance(600_000)
    }
    expect(rests).toEqual([60_000, 120_000, 60_000])
  })

  it('that failed long ago is not what a spent budget tells of', async () => {
    const account = fakeAccount({
      instance: (_request, clock, count) =>
        count === 1 ? { status: 401, body: { message: '401' } } : minted(count, clock.now() + 4_000),
    })
    for (let n = 0; n < 20; n++) {
      await account.send()
      account.clock.advance(4_000)
    }
    expect((await account.send()).error).toMatchObject({ failure: { kind: 'rate-limit', status: 429 } })
  })

  it('is not made while the account rests, and a token that is held serves on while only minting rests', async () => {
    const account = fakeAccount({
      instance: (_request, clock, count) =>
        count === 1 ? minted(1, clock.now() + 600_000) : { status: 429, body: {}, headers: { 'retry-after': '3600' } },
    })
    await account.send()
    account.clock.advance(540_000)
    expect((await account.send()).error).toMatchObject({ failure: { status: 429, retryAfterMs: 3_600_000 } })
    account.clock.advance(60_000)
    expect((await account.send()).error).toMatchObject({ failure: { status: 429, retryAfterMs: 3_540_000 } })
    expect(account.instance.requests).toHaveLength(2)
  })

  it('that is answered by a redirect is none, whatever comes with it', async () => {
    const body = { token: 'test-gateway-token', headers: {} }
    const account = fakeAccount({ instance: () => ({ status: 302, body }) })
    const { error } = await account.send()
    expect(error).toMatchObject({ failure: { kind: 'server', status: 502 } })
    expect(error?.message).toContain('it is a redirect (302)')
    expect(account.gateway.requests).toEqual([])
  })

  it('is not tried again for an account that came to rest in the pause', async () => {
    const account = fakeAccount({
      gateway: (_request, _clock, count) =>
        count === 1
          ? { afterMs: 500, answer: { status: 402, body: { error: 'none', error_code: 'USAGE_QUOTA_EXCEEDED' } } }
          : { status: 401, body: { error: 'expired' } },
      instance: (_request, clock, count) =>
        count === 1 ? minted(1, clock.now() + 3_600_000) : { status: 503, body: { message: 'Token creation failed' } },
    })
    const slow = account.send()
    await settle()
    const refused = account.send()
    await settle()
    expect(account.instance.requests).toHaveLength(2)
    account.clock.advance(500)
    expect((await slow).status).toBe(402)
    account.clock.advance(500)
    expect((await refused).error).toMatchObject({ failure: { kind: 'quota' } })
    expect(account.instance.requests).toHaveLength(2)
  })
})

describe('closing', () => {
  it('ends a mint that is under way and tells who waits', async () => {
    const account = fakeAccount({ instance: () => 'hangs' })
    const sent = account.send()
    await settle()
    await account.host.close()
    expect((await sent).error).toMatchObject({ failure: { status: 503, message: 'the proxy is closing' } })
    expect(account.instance.aborted).toHaveLength(1)
    expect(account.clock.waiting).toEqual([])
  })

  it('leaves no timer of a cooldown, nor of a second attempt', async () => {
    const account = fakeAccount({
      gateway: ({ body }) =>
        String(body).includes('claude-opus-4-8')
          ? { status: 403, body: { error: 'x', error_code: 'USAGE_QUOTA_NOT_ENTITLED' } }
          : { status: 429, body: { type: 'error', error: { type: 'rate_limit_error', message: 'x' } } },
    })
    await account.send()
    const waiting = account.send('claude-opus-4-8')
    await settle()
    expect(account.clock.waiting).toEqual([5_000, 2_000])
    await account.host.close()
    expect((await waiting).error).toBeInstanceOf(HostError)
    expect(account.clock.waiting).toEqual([])
  })

  it.each([0, 1])('is the end: nothing is asked after it, nor after %i requests before it', async (before) => {
    const account = fakeAccount({})
    for (let n = 0; n < before; n++) await account.send()
    await account.host.close()
    expect((await account.send()).error).toMatchObject({ failure: { status: 503 } })
    expect(account.instance.requests).toHaveLength(before)
    expect(account.gateway.requests).toHaveLength(before)
    expect(account.clock.waiting).toEqual([])
  })

  it('a client that leaves takes its own wait with it', async () => {
    const account = fakeAccount({
      gateway: () => ({ status: 403, body: { error: 'x', error_code: 'USAGE_QUOTA_NOT_ENTITLED' } }),
    })
    const call = account.host.transport(account.gateway).send(
      {
        method: 'POST',
        url: 'https://gateway.example.test/ai/v1/proxy/anthropic/v1/messages',
        headers: {},
        body: '{}',
      },
      { onHead: () => {}, onData: () => true, onEnd: () => {}, onError: () => {} },
    )
    await settle()
    expect(account.clock.waiting).toEqual([2_000])
    call.abort()
    await settle()
    expect(account.clock.waiting).toEqual([])
    expect(account.gateway.requests).toHaveLength(1)
  })
})
