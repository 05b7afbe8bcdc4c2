import { describe, expect, it } from 'vitest'
import { gitlabDuo } from './provider.ts'
import { defaultGateway, gatewayBase, instanceBase } from './urls.ts'

const SAAS = 'https://cloud.gitlab.com/ai'
const OWN = 'http://127.0.0.1:5052'

describe('where it is', () => {
  it.each([
    [SAAS, SAAS],
    [`${SAAS}/`, SAAS],
    [`${SAAS}/v1`, SAAS],
    [`${SAAS}/v1/proxy`, SAAS],
    [`${SAAS}/v1/proxy/anthropic/`, SAAS],
    [`${SAAS}/v1/proxy/openai`, SAAS],
    [OWN, OWN],
    [`${OWN}/v1`, OWN],
  ])('the gateway %s is %s: nothing is put into it', (url, base) => {
    expect(gatewayBase(url)).toBe(base)
  })

  it.each([
    ['https://gitlab.example.test/', 'https://gitlab.example.test'],
    ['https://gitlab.example.test/api/v4', 'https://gitlab.example.test'],
    ['https://example.test/gitlab', 'https://example.test/gitlab'],
  ])('the instance %s is %s', (url, base) => {
    expect(instanceBase(url)).toBe(base)
  })

  it('only of GitLab’s own instance the gateway is known', () => {
    expect(defaultGateway('https://gitlab.com/')).toBe(SAAS)
    expect(defaultGateway('https://GitLab.com')).toBe(SAAS)
    expect(defaultGateway('https://gitlab.com.example.test')).toBeUndefined()
    expect(defaultGateway('https://example.test/gitlab.com')).toBeUndefined()
  })
})

describe('prepare()', () => {
  it.each([
    ['anthropic-messages', 'generate', SAAS, `${SAAS}/v1/proxy/anthropic/v1/messages`],
    ['anthropic-messages', 'count-tokens', SAAS, `${SAAS}/v1/proxy/anthropic/v1/messages/count_tokens?beta=true`],
    ['openai-chat', 'generate', SAAS, `${SAAS}/v1/proxy/openai/v1/chat/completions`],
    ['openai-responses', 'generate', SAAS, `${SAAS}/v1/proxy/openai/v1/responses`],
    ['openai-responses', 'generate', OWN, `${OWN}/v1/proxy/openai/v1/responses`],
    ['anthropic-messages', 'models', SAAS, `${SAAS}/v1/models/definitions`],
    ['gitlab-duo-chat', 'generate', 'https://gitlab.com', 'https://gitlab.com/api/v4/chat/completions'],
    ['gitlab-duo-code', 'generate', 'https://gitlab.com/', 'https://gitlab.com/api/v4/code_suggestions/completions'],
  ] as const)('%s %s at %s is %s', (dialect, endpoint, baseUrl, url) => {
    expect(gitlabDuo.prepare({ dialect, endpoint, baseUrl }).url).toBe(url)
  })

  it.each([
    ['beta=true', true, '?beta=true'],
    ['a=b&beta=true', true, '?beta=true'],
    ['beta=true', false, ''],
    ['beta=false', true, ''],
    ['a=b', true, ''],
    ['', true, ''],
  ])('the query %j of a client, same dialect %s, becomes %j', (clientQuery, sameDialect, query) => {
    const call = {
      dialect: 'anthropic-messages',
      endpoint: 'generate',
      baseUrl: SAAS,
      clientQuery,
      sameDialect,
    } as const
    expect(gitlabDuo.prepare(call).url).toBe(`${SAAS}/v1/proxy/anthropic/v1/messages${query}`)
  })

  const clientHeaders = {
    ...{ accept: 'text/event-stream', 'anthropic-beta': 'b1', 'anthropic-version': '2026-10-21', 'openai-beta': 'o' },
    ...{ authorization: 'Bearer test-key-client', 'x-api-key': 'test-key-client', cookie: 'test-key-client' },
    ...{ 'x-gitlab-project-id': '7', 'x-request-id': 'r', 'user-agent': 'someone/1', session_id: 's', originator: 'o' },
  }
  const own = { 'user-agent': 'wireproof/0.1.0', 'accept-encoding': 'identity', 'content-type': 'application/json' }

  it.each([
    [
      'anthropic-messages',
      true,
      { accept: 'text/event-stream', 'anthropic-beta': 'b1', 'anthropic-version': '2026-10-21' },
    ],
    ['anthropic-messages', false, { 'anthropic-version': '2023-06-01' }],
    ['openai-chat', true, { accept: 'text/event-stream' }],
    ['openai-responses', true, { accept: 'text/event-stream' }],
    ['openai-responses', false, {}],
    ['gitlab-duo-chat', true, {}],
  ] as const)(
    'of a client’s headers %s, same dialect %s, gets what the gateway hands on',
    (dialect, sameDialect, headers) => {
      const call = { dialect, endpoint: 'generate', baseUrl: SAAS, clientHeaders, sameDialect } as const
      expect(gitlabDuo.prepare(call).headers).toEqual({ ...own, ...headers })
    },
  )

  it('shows a token as one, and a key to nobody', () => {
    const call = { dialect: 'openai-chat', endpoint: 'generate', baseUrl: SAAS } as const
    const shown = (kind: 'key' | 'bearer') => gitlabDuo.prepare({ ...call, credential: { kind, value: 'v' } }).headers
    expect(shown('bearer')['authorization']).toBe('Bearer v')
    expect(JSON.stringify(shown('key'))).not.toContain('"v"')
  })

  it('says which endpoints there are not', () => {
    expect(gitlabDuo.lacks?.('anthropic-messages', 'count-tokens')).toBe(false)
    expect(gitlabDuo.lacks?.('openai-responses', 'generate')).toBe(false)
    for (const dialect of ['openai-chat', 'openai-responses', 'gitlab-duo-chat'] as const)
      expect(gitlabDuo.lacks?.(dialect, 'count-tokens')).toBe(true)
    expect(gitlabDuo.lacks?.('openai-responses', 'compact')).toBe(true)
  })
})
