import { describe, expect, it } from 'vitest'
import { openaiCompatible } from 'wireproof/providers'
import { parseConfig, upstreamFromFlag } from './config.ts'

const env = { KEY: 'test-key-a', OPENAI_API_KEY: 'test-key-openai', ANTHROPIC_API_KEY: 'test-key-anthropic' }

describe('parseConfig()', () => {
  it('reads what a proxy can be told', () => {
    const config = {
      port: 0,
      upstreams: [
        {
          name: 'local',
          dialect: 'openai',
          url: 'http://127.0.0.1:8000',
          provider: 'openai-compatible',
          credential: 'env:KEY',
          modelPrefixes: ['a-'],
          forceStream: true,
        },
        { dialect: 'claude', url: 'https://api.anthropic.com', credential: { bearer: 'env:KEY' } },
        { dialect: 'responses', url: 'builtin', credential: 'pass-through' },
      ],
      aliases: { fast: { upstream: 'local', model: 'a-1' } },
      clientKeys: ['env:KEY'],
      onLoss: 'report',
      accept: ['stop', { code: 'tool', at: '/tools/*', reason: 'nobody calls it' }],
      profile: 'codex',
      limits: { requestBody: 1000, websocketAgeMs: 60000 },
      websocket: false,
    }
    expect(parseConfig(JSON.stringify(config), env)).toEqual({
      ...config,
      clientKeys: ['test-key-a'],
      upstreams: [
        {
          ...config.upstreams[0],
          dialect: 'openai-chat',
          provider: openaiCompatible,
          credential: { kind: 'key', value: 'test-key-a' },
        },
        {
          dialect: 'anthropic-messages',
          url: 'https://api.anthropic.com',
          credential: { kind: 'bearer', value: 'test-key-a' },
        },
        { dialect: 'openai-responses', url: 'builtin', credential: 'pass-through' },
      ],
    })
  })

  it.each([
    ['{', 'no JSON'],
    ['[]', 'expected an object'],
    ['{"hop":1}', '/hop: expected one of'],
    ['{"port":"x"}', '/port: expected a number'],
    ['{"upstreams":[{"dialect":"grok","url":"builtin"}]}', '/upstreams/0/dialect: expected one of'],
    ['{"upstreams":[{"dialect":"constructor","url":"builtin"}]}', '/upstreams/0/dialect'],
    ['{"upstreams":[{"dialect":"openai"}]}', '/upstreams/0/url: expected a string'],
    ['{"upstreams":[{"dialect":"openai","url":"builtin","provider":"x"}]}', '/upstreams/0/provider'],
    [
      '{"upstreams":[{"dialect":"openai","url":"builtin","credential":"test-key-plain"}]}',
      'keys are read from the environment',
    ],
    ['{"clientKeys":["env:NOBODY"]}', 'the environment to hold NOBODY'],
    ['{"accept":["hop"]}', '/accept/0'],
    ['{"accept":[{"code":"hop","reason":"r"}]}', '/accept/0/code'],
    ['{"accept":[{"code":"stop"}]}', '/accept/0/reason'],
    ['{"accept":[{"code":"stop","reason":"r","to":"/x"}]}', '/accept/0/to'],
    ['{"profile":"netscape"}', '/profile: expected one of auto, none, claude-code'],
    [
      '{"upstreams":[{"dialect":"openai","url":"https://a.test","profile":{"chatReasoning":"thoughts"}}]}',
      '/upstreams/0/profile/chatReasoning: expected one of reasoning_content',
    ],
    [
      '{"upstreams":[{"dialect":"claude","url":"https://a.test","profile":{"efforts":"low"}}]}',
      '/upstreams/0/profile/efforts: expected an array',
    ],
    ['{"onLoss":"x"}', '/onLoss'],
    ['{"limits":{"hop":1}}', '/limits/hop'],
  ])('refuses %s', (text, says) => {
    expect(() => parseConfig(text, env)).toThrow(says)
    expect(() => parseConfig(text, env)).not.toThrow('test-key-plain')
  })
})

describe('upstreamFromFlag()', () => {
  it('gives a vendor’s key to that vendor’s own host and to no other', () => {
    expect(upstreamFromFlag('openai=https://api.openai.com/v1', env).credential).toMatchObject({
      value: 'test-key-openai',
    })
    expect(upstreamFromFlag('claude=https://api.anthropic.com', env).credential).toMatchObject({
      value: 'test-key-anthropic',
    })
    for (const url of ['http://api.openai.com', 'https://api.openai.com.example', 'http://127.0.0.1:1', 'builtin'])
      expect(upstreamFromFlag(`openai=${url}`, env).credential).toBeUndefined()
  })

  it.each(['openai', '=x', 'grok=https://a.test', ''])('refuses %j', (flag) => {
    expect(() => upstreamFromFlag(flag, env)).toThrow('DIALECT=URL')
  })
})
