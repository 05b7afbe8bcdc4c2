import { describe, expect, it } from 'vitest'
import type { ProxyDialect } from '../dialect.ts'
import { ProxyConfigError } from '../routing.ts'
import { fakeAccount, GATEWAY, INSTANCE, minted, settle } from './fake-account.ts'
import { createDuoHost } from './index.ts'

describe('route()', () => {
  const { host } = fakeAccount({})

  it.each<[ProxyDialect, string | undefined, ProxyDialect, string | undefined]>([
    ['anthropic-messages', 'claude-opus-4-8', 'anthropic-messages', undefined],
    ['openai-chat', 'claude-opus-4-8', 'anthropic-messages', undefined],
    ['openai-chat', 'duo-chat-gpt-5-1', 'openai-chat', 'gpt-5.1-2025-11-13'],
    ['anthropic-messages', 'duo-chat-gpt-5-1', 'openai-responses', 'gpt-5.1-2025-11-13'],
    ['openai-responses', 'gitlab-duo', 'anthropic-messages', 'claude-sonnet-4-6'],
    ['openai-responses', undefined, 'anthropic-messages', 'claude-sonnet-4-6'],
    ['codex', 'gpt-5.3-codex', 'openai-responses', undefined],
    ['openai-chat', 'a-model-of-tomorrow', 'openai-responses', undefined],
  ])('a client of %s that names %s speaks %s, as %s', (client, model, dialect, replaced) => {
    expect(host.route(client, model)).toEqual({
      ...{ dialect, baseUrl: GATEWAY },
      ...(replaced === undefined ? {} : { model: replaced }),
    })
  })
})

it.each(['gitlab-duo', 'gitlab/gitlab-duo', ''])('the alias cannot stand for %j', (defaultModel) => {
  expect(() => fakeAccount({}, { defaultModel })).toThrow(ProxyConfigError)
})

describe('where the gateway is', () => {
  const hostOf = (instanceUrl: string, gatewayUrl?: string) => {
    const { clock, instance: send } = fakeAccount({})
    const credential = { kind: 'pat', token: 'test-key-glpat' } as const
    const gateway = gatewayUrl === undefined ? {} : { gatewayUrl }
    return createDuoHost({ instanceUrl, credential, defaultModel: 'm', clock, send, discovery: false, ...gateway })
  }
  const baseOf = (...of: Parameters<typeof hostOf>) => hostOf(...of).route('openai-chat', 'm')

  it('is known of gitlab.com, and is what the operator says anywhere else', () => {
    expect(baseOf('https://gitlab.com')).toMatchObject({ baseUrl: 'https://cloud.gitlab.com/ai' })
    expect(baseOf(INSTANCE, 'http://127.0.0.1:5052/')).toMatchObject({ baseUrl: 'http://127.0.0.1:5052' })
    expect(baseOf(INSTANCE, 'https://cloud.gitlab.com/ai')).toMatchObject({ baseUrl: 'https://cloud.gitlab.com/ai' })
  })

  it.each([
    ['http://gitlab.example.test', GATEWAY],
    ['gitlab.example.test', GATEWAY],
    [INSTANCE, 'http://gateway.example.test/ai'],
    [INSTANCE, 'ftp://gateway.example.test'],
    ['', GATEWAY],
  ])('%j and %j would not keep a token secret', (instanceUrl, gatewayUrl) => {
    expect(() => hostOf(instanceUrl, gatewayUrl)).toThrow(ProxyConfigError)
  })

  it('has to be said of an instance of one’s own', () => {
    expect(() => hostOf(INSTANCE)).toThrow(ProxyConfigError)
  })
})

it('no line of the log shows a token', async () => {
  const account = fakeAccount({
    instance: (_request, clock, count) =>
      count === 1 ? { status: 503, body: { message: 'x' } } : minted(count, clock.now() + 600_000),
    gateway: () => ({ status: 402, body: { error: 'x', error_code: 'USAGE_QUOTA_EXCEEDED', message: 'no' } }),
  })
  const sent = account.send()
  await settle()
  account.clock.advance(1_000)
  await sent
  account.clock.advance(3_600_000)
  expect(account.log.map(({ event }) => event)).toEqual(['minted', 'suspended', 'resumed'])
  for (const entry of account.log) expect(entry.account).toMatch(/^pat-[0-9a-f]{8}@gitlab\.example\.test$/)
  expect(JSON.stringify(account.log)).not.toMatch(/test-key|test-gateway/)
})
