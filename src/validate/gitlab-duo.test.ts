import { describe, expect, it } from 'vitest'
import { validateGitlabDuo } from './gitlab-duo.ts'

const minted = { headers: { 'x-gitlab-realm': 'saas' }, token: 'a.b.c', expires_at: 1767229200 }
const refused = (kind: 'direct-access-request' | 'direct-access-response', value: unknown) =>
  validateGitlabDuo(kind, value).findings.map(({ pointer }) => pointer)

describe('validateGitlabDuo()', () => {
  it('takes what clients send: flags, or nothing', () => {
    expect(refused('direct-access-request', {})).toEqual([])
    expect(refused('direct-access-request', { feature_flags: { duo_agent_platform: true } })).toEqual([])
    expect(refused('direct-access-request', { feature_flags: { duo_agent_platform: 'yes' } })).toEqual([
      '/feature_flags/duo_agent_platform',
    ])
    expect(refused('direct-access-request', [])).toEqual([''])
  })

  it('wants the token, its headers and its expiry of an answer', () => {
    expect(validateGitlabDuo('direct-access-response', minted, { strict: true }).valid).toBe(true)
    for (const member of Object.keys(minted))
      expect(refused('direct-access-response', { ...minted, [member]: undefined })).not.toEqual([])
    expect(refused('direct-access-response', { ...minted, headers: { 'x-gitlab-realm': 1 } })).toEqual([
      '/headers/x-gitlab-realm',
    ])
    expect(refused('direct-access-response', { ...minted, token: '' })).toEqual(['/token'])
    expect(refused('direct-access-response', { ...minted, expires_at: '2026' })).toEqual(['/expires_at'])
  })

  it('tells a member that it does not know, and refuses it only to the letter', () => {
    const more = { ...minted, base_url: 'https://gateway.example.test' }
    expect(validateGitlabDuo('direct-access-response', more)).toMatchObject({
      valid: true,
      unknown: [{ pointer: '/base_url' }],
    })
    expect(validateGitlabDuo('direct-access-response', more, { strict: true }).valid).toBe(false)
  })
})
