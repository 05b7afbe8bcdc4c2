import { describe, expect, it } from 'vitest'
import { anthropic, azureOpenai, codex, openai, openaiCompatible, providerFor } from './index.ts'
import { joinUrl } from './url.ts'

const clientHeaders = {
  authorization: 'Bearer test-key-client',
  'x-api-key': 'test-key-client',
  cookie: 'session=test-key-client',
  'proxy-authorization': 'test-key-client',
  connection: 'keep-alive, x-drop',
  'user-agent': 'someone/1.0',
  'anthropic-beta': 'interleaved-thinking-2025-05-14',
  'anthropic-version': '2026-10-21',
  'x-request-id': 'r-1',
}
const credential = { kind: 'key', value: 'test-key-upstream' } as const

describe('joinUrl()', () => {
  it.each([
    ['https://a.test', 'https://a.test/v1/messages'],
    ['https://a.test/', 'https://a.test/v1/messages'],
    ['https://a.test/v1', 'https://a.test/v1/messages'],
    ['https://a.test/v1/', 'https://a.test/v1/messages'],
    ['https://a.test/api/paas/v4', 'https://a.test/api/paas/v4/messages'],
    ['http://127.0.0.1:1/claude', 'http://127.0.0.1:1/claude/v1/messages'],
    ['https://a.test/v1?api-version=preview', 'https://a.test/v1/messages?api-version=preview'],
  ])('%s', (base, url) => {
    expect(joinUrl(base, '/messages')).toBe(url)
  })
})

describe.each([
  [openai, 'openai-chat', 'authorization', 'Bearer test-key-upstream'],
  [openai, 'openai-responses', 'authorization', 'Bearer test-key-upstream'],
  [openaiCompatible, 'openai-chat', 'authorization', 'Bearer test-key-upstream'],
  [anthropic, 'anthropic-messages', 'x-api-key', 'test-key-upstream'],
  [azureOpenai, 'openai-chat', 'api-key', 'test-key-upstream'],
] as const)('%o', (provider, dialect, header, value) => {
  const prepare = (more: object) =>
    provider.prepare({ dialect, endpoint: 'generate', baseUrl: 'https://a.test', clientHeaders, ...more })

  it('shows its credential in its own header, and nothing of the client’s', () => {
    for (const sameDialect of [true, false]) {
      const { headers } = prepare({ credential, sameDialect })
      expect(headers[header]).toBe(value)
      expect(JSON.stringify(headers)).not.toContain('test-key-client')
      expect(Object.keys(headers)).not.toContain('connection')
      expect(headers['user-agent']).toMatch(/^wireproof\//)
      expect(headers['x-request-id']).toBe('r-1')
    }
  })

  it('shows no credential where there is none', () => {
    expect(prepare({}).headers[header]).toBeUndefined()
  })
})

describe('anthropic', () => {
  const prepare = (sameDialect: boolean) =>
    anthropic.prepare({
      dialect: 'anthropic-messages',
      endpoint: 'generate',
      baseUrl: 'https://a.test',
      clientHeaders,
      sameDialect,
    }).headers

  it('hands on betas and version of a client whose body it hands on', () => {
    expect(prepare(true)).toMatchObject({
      'anthropic-beta': 'interleaved-thinking-2025-05-14',
      'anthropic-version': '2026-10-21',
    })
  })

  it('speaks its own version for a body that was translated', () => {
    expect(prepare(false)['anthropic-version']).toBe('2023-06-01')
    expect(prepare(false)['anthropic-beta']).toBeUndefined()
  })

  it('knows bearer tokens', () => {
    const { headers } = anthropic.prepare({
      dialect: 'anthropic-messages',
      endpoint: 'count-tokens',
      baseUrl: 'https://a.test',
      credential: { kind: 'bearer', value: 'test-key-token' },
    })
    expect(headers['authorization']).toBe('Bearer test-key-token')
    expect(headers['x-api-key']).toBeUndefined()
  })
})

describe('openai', () => {
  it('never gets Anthropic’s betas', () => {
    const { headers } = openai.prepare({
      dialect: 'openai-chat',
      endpoint: 'generate',
      baseUrl: 'https://a.test',
      clientHeaders,
      sameDialect: true,
    })
    expect(Object.keys(headers).filter((name) => name.startsWith('anthropic'))).toEqual([])
  })

  it('is asked at the path of the dialect', () => {
    const url = (dialect: 'openai-chat' | 'openai-responses') =>
      openai.prepare({ dialect, endpoint: 'generate', baseUrl: 'https://a.test' }).url
    expect(url('openai-chat')).toBe('https://a.test/v1/chat/completions')
    expect(url('openai-responses')).toBe('https://a.test/v1/responses')
  })
})

it('a private interface is told who calls, and of nobody’s account but the operator’s', () => {
  const call = { dialect: 'codex', endpoint: 'models', baseUrl: 'https://a.test/codex/' } as const
  const own = codex.prepare(call)
  expect([own.url, own.headers['originator'], own.headers['user-agent']]).toEqual([
    'https://a.test/codex/models',
    'wireproof',
    expect.stringMatching(/^wireproof\//),
  ])
  const clientHeaders = {
    originator: 'codex_exec',
    'user-agent': 'codex_exec/0',
    version: '0.169.0',
    'chatgpt-account-id': 'theirs',
  }
  const credential = { kind: 'bearer', value: 'test-key-operator', account: 'ours' } as const
  expect(codex.prepare({ ...call, clientHeaders, credential })).toMatchObject({
    url: 'https://a.test/codex/models?client_version=0.169.0',
    headers: { originator: 'codex_exec', 'user-agent': 'codex_exec/0', 'chatgpt-account-id': 'ours' },
  })
})

it('providerFor() names the vendor of a dialect', () => {
  expect(providerFor('anthropic-messages').id).toBe('anthropic')
  expect(providerFor('openai-responses').id).toBe('openai')
  expect(providerFor('codex').id).toBe('codex')
})
