import type { JsonObject } from 'wireproof/hub'

/** Exchanges for tests: the shapes that clients send, with nothing in them that anybody sent. */
export interface MadeUp {
  readonly method: string
  readonly url: string
  readonly headers: readonly (readonly [string, string])[]
  readonly body?: JsonObject | null
  readonly frames?: readonly JsonObject[]
}

const key = ['Authorization', 'Bearer test-key'] as const
const json = ['Content-Type', 'application/json'] as const
const version = ['anthropic-version', '2023-06-01'] as const
const agent = (name: string) => ['User-Agent', name] as const

export const chat: MadeUp = {
  method: 'POST',
  url: '/v1/chat/completions',
  headers: [key, json, agent('OpenAI/JS 6.49.0')],
  body: { model: 'm', messages: [{ role: 'user', content: 'hi' }] },
}

export const responses: MadeUp = {
  method: 'POST',
  url: '/gateway/v1/responses',
  headers: [key, json, agent('OpenAI/JS 6.49.0')],
  body: { model: 'm', input: 'hi' },
}

export const messages: MadeUp = {
  method: 'POST',
  url: '/v1/messages?beta=true',
  headers: [['x-api-key', 'test-key'], json, version, agent('Anthropic/JS 1.11.0')],
  body: { model: 'm', max_tokens: 100, messages: [{ role: 'user', content: 'hi' }] },
}

export const tokenCount: MadeUp = {
  method: 'POST',
  url: '/v1/messages/count_tokens',
  headers: [key, json, version],
  body: { model: 'm', messages: [{ role: 'user', content: 'hi' }] },
}

export const tokenMint: MadeUp = {
  method: 'POST',
  url: '/api/v4/ai/third_party_agents/direct_access',
  headers: [key, json],
  body: { feature_flags: { duo_agent_platform: true } },
}

export const modelList: MadeUp = {
  method: 'GET',
  url: '/v1/models',
  headers: [key, ['Accept', 'application/json']],
  body: null,
}

export const reachability: MadeUp = { method: 'HEAD', url: '/', headers: [['Accept', '*/*']], body: null }

export const webSocket: MadeUp = {
  method: 'WS',
  url: '/v1/responses',
  headers: [
    key,
    ['Connection', 'Upgrade'],
    ['Upgrade', 'websocket'],
    ['Sec-WebSocket-Version', '13'],
    ['Sec-WebSocket-Key', 'AAAAAAAAAAAAAAAAAAAAAA=='],
    ['openai-beta', 'responses_websockets=2026-02-06'],
    ['originator', 'codex_exec'],
  ],
  frames: [
    { type: 'response.create', model: 'm', input: 'hi', store: false, stream: true, generate: false },
    { type: 'response.create', model: 'm', input: 'more', store: false, stream: true, previous_response_id: 'resp_1' },
  ],
}

export const all = { chat, responses, messages, tokenCount, tokenMint, modelList, reachability, webSocket } as const
