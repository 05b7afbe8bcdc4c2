import { describe, expect, it } from 'vitest'
import { type GitlabDuoKind, gitlabDuoKinds, validateGitlabDuo } from './gitlab-duo.ts'

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

const now = 1767225600
/** One document of each kind as the contract has it, and places at which it is wrong then. */
const samples: Readonly<Record<GitlabDuoKind, readonly (readonly [document: object, wrong: object, at: string])[]>> = {
  'direct-access-request': [[{ feature_flags: { a: true } }, { feature_flags: [] }, '/feature_flags']],
  'direct-access-response': [[minted, { ...minted, token: 7 }, '/token']],
  'code-direct-access-request': [[{ project_path: 'a/b' }, { project_path: 1 }, '/project_path']],
  'code-direct-access-response': [
    [
      {
        ...minted,
        base_url: 'https://gateway.example.test/ai',
        model_details: { model_provider: 'fireworks_ai', model_name: 'codestral-2508' },
      },
      minted,
      '',
    ],
  ],
  'instance-error': [
    [{ message: '401 Unauthorized' }, {}, ''],
    [{ message: { error: 'Too often.' } }, { message: 7 }, '/message'],
    [{ error: 'insufficient_scope', error_description: 'x', scope: 'ai_features api' }, { error: 1 }, '/error'],
    [{ detail: 'Validation error' }, { detail: 1 }, '/detail'],
  ],
  'gateway-error': [
    [{ error: "Header mismatch 'X-Gitlab-Realm'" }, {}, ''],
    [{ detail: 'Unsupported model' }, { detail: 1 }, '/detail'],
    [{ error: 'insufficient_credits', error_code: 'USAGE_QUOTA_EXCEEDED', message: 'x' }, { error_code: 'x' }, ''],
  ],
  'gateway-headers': [
    [
      {
        'x-gitlab-instance-id': 'i',
        'x-gitlab-realm': 'saas',
        'x-gitlab-global-user-id': 'u',
        'x-gitlab-authentication-type': 'oidc',
        'x-gitlab-later': 'x',
      },
      { 'x-gitlab-realm': 'saas' },
      '',
    ],
  ],
  'token-claims': [
    [
      {
        ...{
          iss: 'gitlab-ai-gateway',
          aud: 'gitlab-ai-gateway',
          sub: 'u',
          exp: now + 3600,
          nbf: now,
          iat: now,
          jti: 'j',
        },
        ...{ gitlab_realm: 'saas', scopes: ['ai_gateway_model_provider_proxy'], gitlab_instance_id: 'i' },
      },
      { iss: 'someone' },
      '/iss',
    ],
  ],
  'available-models': [
    [
      {
        data: {
          aiChatAvailableModels: { defaultModel: { name: 'n', ref: 'r' }, selectableModels: [], pinnedModel: null },
        },
      },
      { data: { aiChatAvailableModels: { defaultModel: { name: 'n' } } } },
      '/data/aiChatAvailableModels/defaultModel',
    ],
    [{ data: null, errors: [{ message: 'No.' }] }, {}, ''],
  ],
  'model-definitions': [
    [{ models: [{ name: 'n', identifier: 'i', provider: 'p' }], unit_primitives: [] }, { models: [{}] }, '/models/0'],
  ],
  metadata: [[{ version: '18.9.0-ee', revision: 'a', enterprise: true }, { version: 18, revision: 'a' }, '/version']],
  'oauth-token-response': [
    [
      { access_token: 'a', token_type: 'Bearer', expires_in: 7200, refresh_token: 'r', scope: 'api', created_at: now },
      { token_type: 'Bearer' },
      '',
    ],
  ],
  'oauth-error': [[{ error: 'invalid_grant', error_description: 'x' }, { error_description: 'x' }, '']],
}

describe.each(gitlabDuoKinds)('a document of the kind %s', (kind) => {
  it.each(samples[kind])('is as the contract has it (%#)', (document, wrong, at) => {
    expect(validateGitlabDuo(kind, document, { strict: true }).findings).toEqual([])
    expect(validateGitlabDuo(kind, wrong).findings.map(({ pointer }) => pointer)).toContain(at)
  })
})
