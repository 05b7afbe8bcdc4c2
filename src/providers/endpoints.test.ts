import { describe, expect, it } from 'vitest'
import { anthropic, azureOpenai, openai, openaiCompatible, type Provider, providers } from './index.ts'
import type { ProviderCall } from './provider.ts'

const base = 'https://a.test'

/** The addresses in each vendor's own reference. */
const addresses: readonly (readonly [
  Provider,
  ProviderCall['dialect'],
  ProviderCall['endpoint'],
  baseUrl: string,
  url: string,
])[] = [
  [openai, 'openai-chat', 'generate', base, `${base}/v1/chat/completions`],
  [openai, 'openai-responses', 'generate', base, `${base}/v1/responses`],
  [openai, 'openai-responses', 'count-tokens', base, `${base}/v1/responses/input_tokens`],
  [openai, 'openai-chat', 'models', base, `${base}/v1/models`],
  [openaiCompatible, 'openai-chat', 'generate', `${base}/v4`, `${base}/v4/chat/completions`],
  [openaiCompatible, 'openai-chat', 'models', base, `${base}/v1/models`],
  [anthropic, 'anthropic-messages', 'generate', base, `${base}/v1/messages`],
  [anthropic, 'anthropic-messages', 'count-tokens', base, `${base}/v1/messages/count_tokens`],
  [anthropic, 'anthropic-messages', 'models', base, `${base}/v1/models`],
  [azureOpenai, 'openai-chat', 'generate', base, `${base}/openai/v1/chat/completions`],
  [azureOpenai, 'openai-responses', 'generate', `${base}/openai/v1/`, `${base}/openai/v1/responses`],
  [azureOpenai, 'openai-chat', 'models', `${base}/openai/v1`, `${base}/openai/v1/models`],
  [
    azureOpenai,
    'openai-chat',
    'generate',
    `${base}/openai/v1?api-version=preview`,
    `${base}/openai/v1/chat/completions?api-version=preview`,
  ],
]

describe.each(addresses)('%o %s %s at %s', (provider, dialect, endpoint, baseUrl, url) => {
  const { headers, ...prepared } = provider.prepare({ dialect, endpoint, baseUrl })

  it(`is asked at ${url}`, () => {
    expect(prepared.url).toBe(url)
  })

  it('gets JSON where it gets a body, and is asked for bytes that can be read as they come', () => {
    expect(headers['content-type']).toBe(endpoint === 'models' ? undefined : 'application/json')
    expect(headers['accept-encoding']).toBe('identity')
    expect(headers['user-agent']).toMatch(/^wireproof\/\d/)
  })

  it('has no header without a value', () => {
    expect(Object.values(headers)).not.toContain(undefined)
  })
})

describe.each(Object.values(providers).map((provider) => [provider.id, provider] as const))('%s', (id, provider) => {
  it('is found under its id, and hosts the dialects that it names', () => {
    expect(providers[id]).toBe(provider)
    expect(provider.dialects.length).toBeGreaterThan(0)
  })

  it('takes a bearer token in authorization, and in nothing else', () => {
    const dialect = provider.dialects[0] ?? 'openai-chat'
    const credential = { kind: 'bearer', value: 'test-key-token' } as const
    const { headers } = provider.prepare({ dialect, endpoint: 'generate', baseUrl: base, credential })
    const holding = Object.entries(headers).filter(([, value]) => value.includes('test-key-token'))
    expect(holding).toEqual([['authorization', 'Bearer test-key-token']])
  })
})

describe('what clients may hand on', () => {
  const clientHeaders = {
    'openai-beta': 'b',
    'anthropic-beta': 'b',
    'x-request-id': 'r',
    traceparent: 't',
    tracestate: 's',
    'idempotency-key': 'i',
    'openai-organization': 'o',
  }
  const followed = ['idempotency-key', 'traceparent', 'tracestate', 'x-request-id']
  it.each<[Provider, boolean | undefined, readonly string[]]>([
    [openai, true, [...followed, 'openai-beta']],
    [openai, false, followed],
    [openai, undefined, followed],
    [anthropic, true, [...followed, 'anthropic-beta']],
    [anthropic, false, followed],
    [anthropic, undefined, followed],
    [azureOpenai, true, followed],
  ])('%o, own dialect %s', (provider, sameDialect, names) => {
    const dialect = provider.dialects[0] ?? 'openai-chat'
    const { headers } = provider.prepare({
      dialect,
      endpoint: 'generate',
      baseUrl: base,
      clientHeaders,
      ...(sameDialect === undefined ? {} : { sameDialect }),
    })
    const handed = Object.keys(clientHeaders).filter((name) => headers[name] !== undefined)
    expect(handed.sort()).toEqual([...names].sort())
  })
})

describe('the version of Messages', () => {
  const version = (more: object) =>
    anthropic.prepare({ dialect: 'anthropic-messages', endpoint: 'generate', baseUrl: base, ...more }).headers[
      'anthropic-version'
    ]
  it.each<[string, object, string]>([
    ['of the profile', { profile: { anthropicVersion: '2026-10-21' } }, '2026-10-21'],
    [
      'of a client in its own dialect',
      { sameDialect: true, clientHeaders: { 'anthropic-version': '2024-01-01' }, profile: { anthropicVersion: 'p' } },
      '2024-01-01',
    ],
    ['of the profile where such a client names none', { sameDialect: true, profile: { anthropicVersion: 'p' } }, 'p'],
    ['by default', {}, '2023-06-01'],
  ])('%s', (_name, more, want) => {
    expect(version(more)).toBe(want)
  })
})

describe('the switch for betas of Messages', () => {
  const url = (more: object) =>
    anthropic.prepare({ dialect: 'anthropic-messages', endpoint: 'generate', baseUrl: base, ...more }).url
  const asked = { clientQuery: 'beta=true', sameDialect: true }
  it.each<[string, object, string]>([
    ['is handed on with the body it belongs to', asked, `${base}/v1/messages?beta=true`],
    ['also for a count', { ...asked, endpoint: 'count-tokens' }, `${base}/v1/messages/count_tokens?beta=true`],
    ['beside the query of the base', { ...asked, baseUrl: `${base}/v1?a=1` }, `${base}/v1/messages?a=1&beta=true`],
    [
      'without what else the client wrote',
      { ...asked, clientQuery: 'key=k&beta=true' },
      `${base}/v1/messages?beta=true`,
    ],
    ['not from a client of another dialect', { ...asked, sameDialect: false }, `${base}/v1/messages`],
    ['not where nobody asks', { ...asked, clientQuery: 'beta=false' }, `${base}/v1/messages`],
    ['not for models', { ...asked, endpoint: 'models' }, `${base}/v1/models`],
  ])('%s', (_name, more, want) => {
    expect(url(more)).toBe(want)
  })
})

it('a server that is not OpenAI is trusted with less', () => {
  expect(openaiCompatible.profile).toMatchObject({
    structuredOutput: false,
    chatMaxTokensMember: 'max_tokens',
    safetyIdentifier: false,
    promptCacheBreakpoints: false,
  })
  for (const { profile } of [openai, azureOpenai]) expect(profile).toEqual({ responsesStore: false })
  expect(anthropic.profile).toEqual({})
})
