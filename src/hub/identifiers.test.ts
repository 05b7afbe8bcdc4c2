import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createContexts, type Profile } from './context.ts'
import { fitIdentifier, identifiersFor, readUserId } from './identifiers.ts'
import { ORIGIN } from './node.ts'
import type { RequestOptions } from './request.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const device = '4be8fdf1542f688835c26823812fe66a817da2611c2b8eb7e3e3f05288e98214'
const session = 'e1e741bd-0a4b-418f-afd2-ede3234e53d5'
const json = (account: string): string =>
  JSON.stringify({ device_id: device, account_uuid: account, session_id: session })

const limits = { safetyId: 128, cacheKey: 64, cacheKeyAt: '/prompt_cache_key' }

function identify(options: RequestOptions, profile: Profile = {}, hashes = true) {
  const contexts = createContexts({
    source: { id: 'anthropic-messages', members: {}, extensionCodes: {} },
    target: { id: 'openai-chat' },
    profile,
    ...(hashes ? { sha256 } : {}),
  })
  const told = identifiersFor({ ...options, [ORIGIN]: '' }, limits, contexts.encode)
  return { told, reports: contexts.diagnostics({}).map(({ kind, code, at, to }) => `${kind}/${code} ${at ?? to}`) }
}

describe('readUserId()', () => {
  it.each([
    ['JSON of Claude Code 2.1', json(''), { user: device, session }],
    ['the same with an account', json('acc-1'), { user: 'acc-1', session }],
    ['the older form', `user_${device}_account__session_${session}`, { user: device, session }],
    ['the older form with an account', `user_${device}_account_acc-1_session_${session}`, { user: 'acc-1', session }],
    ['anything else', 'user-17', { user: 'user-17' }],
    ['other JSON', '{"a":1}', { user: '{"a":1}' }],
    ['what only looks like JSON', '{user', { user: '{user' }],
    ['null as JSON members', '{"device_id":null,"session_id":7}', { user: '{"device_id":null,"session_id":7}' }],
  ])('reads %s', (_name, text, expected) => {
    expect(readUserId(text)).toEqual(expected)
  })
})

describe('fitIdentifier()', () => {
  it('hashes what is too long, and tells two long ones apart by their ends', () => {
    expect(fitIdentifier('short', 64, { sha256 })).toBe('short')
    const [one, two] = [`${'x'.repeat(100)}1`, `${'x'.repeat(100)}2`].map((id) => fitIdentifier(id, 64, { sha256 }))
    expect(one).toHaveLength(64)
    expect(one).not.toBe(two)
    expect(fitIdentifier('x'.repeat(65), 64, {})).toBeUndefined()
  })
})

describe('identifiersFor()', () => {
  it('tells the session as the cache key, and who it is without the session', () => {
    const { told, reports } = identify({ safetyId: json('') })
    expect(told).toEqual({ safetyId: device, cacheKey: session })
    expect(reports).toEqual(['approximated/user /safetyId', 'defaulted/cache-key /prompt_cache_key'])
  })

  it('leaves a cache key of the client alone', () => {
    expect(identify({ safetyId: json(''), cacheKey: 'mine' }).told).toEqual({ safetyId: device, cacheKey: 'mine' })
  })

  it('hashes an identifier that is too long, or tells that it is left out', () => {
    const safetyId = 'u'.repeat(129)
    expect(identify({ safetyId })).toEqual({
      told: { safetyId: sha256(safetyId) },
      reports: ['approximated/user /safetyId'],
    })
    expect(identify({ safetyId }, {}, false)).toEqual({ told: {}, reports: ['dropped/user /safetyId'] })
  })

  it('uses the older name where the upstream knows no other', () => {
    const profile = { safetyIdentifier: false }
    expect(identify({ safetyId: 'u' }, profile)).toEqual({
      told: { user: 'u' },
      reports: ['approximated/user /safetyId'],
    })
    expect(identify({ safetyId: 'u', user: 'v' }, profile)).toEqual({
      told: { user: 'v' },
      reports: ['dropped/user /safetyId'],
    })
  })

  it('changes nothing where there is nothing to fit', () => {
    expect(identify({ user: 'u', cacheKey: 'k' })).toMatchObject({ told: { user: 'u', cacheKey: 'k' }, reports: [] })
    expect(identify({ safetyId: 'u', user: 'v' })).toEqual({ told: { safetyId: 'u', user: 'v' }, reports: [] })
  })
})
