import { describe, expect, it } from 'vitest'
import { gatewayHeaders, readDirectAccess, tokenValidUntil } from './direct-access.ts'
import { defaultFlags } from './flags.ts'

const NOW = 1_800_000_000_000
const SECONDS = NOW / 1000

const read = (json: unknown) => readDirectAccess(json as never, NOW)
const headersFrom = (headers: object) => {
  const told = read({ token: 't', headers })
  return 'access' in told ? gatewayHeaders(told.access) : told
}

describe('readDirectAccess()', () => {
  it('takes what an instance answers', () => {
    expect(read({ token: 'eyJ.t', headers: { 'x-gitlab-realm': 'saas' }, expires_at: SECONDS + 3600 })).toEqual({
      access: { token: 'eyJ.t', headers: { 'x-gitlab-realm': 'saas' }, expiresAt: NOW + 3_600_000 },
    })
  })

  it('takes one that does not say when its token ends', () => {
    expect(read({ token: 't', headers: {} })).toEqual({ access: { token: 't', headers: {} } })
    expect(read({ token: 't', headers: {}, expires_at: null })).toEqual({ access: { token: 't', headers: {} } })
  })

  it.each([
    ['no object', null],
    ['a list', []],
    ['a page of HTML', '<html>'],
    ['no token', { headers: {} }],
    ['an empty token', { token: '', headers: {} }],
    ['a token of another type', { token: 7, headers: {} }],
    ['a token that would end its header', { token: 'a\r\nb: c', headers: {} }],
    ['headers that are a list', { token: 't', headers: [] }],
    ['a header that would end itself', { token: 't', headers: { 'x-a': 'b\r\nc: d' } }],
    ['a header whose name is none', { token: 't', headers: { 'x a': 'b' } }],
    ['an end that is no number', { token: 't', headers: {}, expires_at: '2026-11-21' }],
    ['an end that is past', { token: 't', headers: {}, expires_at: SECONDS - 1 }],
    ['an end that is now', { token: 't', headers: {}, expires_at: SECONDS }],
  ])('has no use for %s', (_what, json) => {
    expect(read(json)).toEqual({ problem: expect.any(String) })
  })

  it('takes a header that is named problem for what it is', () => {
    expect(read({ token: 't', headers: { problem: 'none' } })).toEqual({
      access: { token: 't', headers: { problem: 'none' } },
    })
  })
})

describe('gatewayHeaders()', () => {
  it('has every header that came, known or not, and empty ones too', () => {
    expect(
      headersFrom({ 'x-gitlab-realm': 'saas', 'X-Gitlab-New-Thing': '1', 'x-gitlab-enabled-feature-flags': '' }),
    ).toEqual({
      'x-gitlab-realm': 'saas',
      'x-gitlab-new-thing': '1',
      'x-gitlab-enabled-feature-flags': '',
      authorization: 'Bearer t',
    })
  })

  it('has each once, in whichever case it came', () => {
    expect(headersFrom({ 'X-Gitlab-Realm': 'saas', 'x-gitlab-realm': 'self-managed' })).toEqual({
      'x-gitlab-realm': 'saas',
      authorization: 'Bearer t',
    })
  })

  it('adds no header that an instance did not send', () => {
    expect(Object.keys(headersFrom({}))).toEqual(['authorization'])
  })

  it.each([
    ...['x-api-key', 'X-Api-Key', 'Authorization', 'authorization', 'Cookie', 'Proxy-Authorization'],
    ...['Connection', 'Keep-Alive', 'TE', 'Trailer', 'Transfer-Encoding', 'Upgrade', 'Host', 'Expect'],
    ...['Content-Type', 'content-length', 'Content-Encoding', 'Accept-Encoding'],
  ])('leaves %s behind', (name) => {
    expect(headersFrom({ [name]: 'test-key-never-sent', 'x-gitlab-realm': 'saas' })).toEqual({
      'x-gitlab-realm': 'saas',
      authorization: 'Bearer t',
    })
  })
})

describe('tokenValidUntil()', () => {
  const minutes = (n: number) => NOW + n * 60_000
  it.each([
    ['an hour: the cap of 25 minutes, less one', minutes(60), minutes(24)],
    ['half an hour: the same', minutes(30), minutes(24)],
    ['20 minutes: its end, less one', minutes(20), minutes(19)],
    ['an end that was not told: the cap, less one', undefined, minutes(24)],
    ['two minutes: half of it', minutes(2), minutes(1)],
    ['one minute: half of it, so that not each request mints', minutes(1), minutes(0.5)],
  ])('%s', (_what, expiresAt, until) => {
    const access = { token: 't', headers: {}, ...(expiresAt === undefined ? {} : { expiresAt }) }
    expect(tokenValidUntil(access, NOW, defaultFlags)).toBe(until)
  })
})
