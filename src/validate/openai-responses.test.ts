import { describe, expect, it } from 'vitest'
import { type DocumentKind, documentKinds, validate } from './documents.ts'

const usage = {
  input_tokens: 9,
  input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
  output_tokens: 2,
  output_tokens_details: { reasoning_tokens: 0 },
  total_tokens: 11,
}
const user = { type: 'message', id: 'msg_1', role: 'user', content: [{ type: 'input_text', text: 'Hi' }] }
const compaction = { type: 'compaction', id: 'cmp_1', encrypted_content: 'gAAA' }
const steer = { id: 'steer_1', previous_response_id: 'resp_1' }

/** One document of each kind as the vendor's reference and SDK write them, and a change that makes it wrong. */
const documents: readonly (readonly [
  kind: DocumentKind,
  what: string,
  value: object,
  wrong: object,
  pointer: string,
])[] = [
  ['compact-request', 'text', { model: 'm', input: 'Hi', service_tier: 'fast' }, { model: 7 }, '/model'],
  [
    'compact-request',
    'items',
    { model: null, input: [user], prompt_cache_options: { ttl: '30m' } },
    { input: 1 },
    '/input',
  ],
  [
    'compact-response',
    'user messages and a compaction',
    { id: 'r', object: 'response.compaction', created_at: 1, output: [user, compaction], usage },
    { object: 'response' },
    '/object',
  ],
  ['input-tokens-request', 'nothing', {}, { model: 1 }, '/model'],
  [
    'input-tokens-request',
    'everything',
    {
      model: 'm',
      input: 'Hi',
      conversation: { id: 'conv_1' },
      personality: 'friendly',
      tool_choice: null,
      tools: [{ type: 'web_search' }],
      truncation: 'auto',
    },
    { tool_choice: 7 },
    '/tool_choice',
  ],
  [
    'input-tokens-response',
    'a count',
    { object: 'response.input_tokens', input_tokens: 9 },
    { input_tokens: 'many' },
    '/input_tokens',
  ],
  [
    'retrieve-query',
    'a stream that goes on',
    { stream: true, starting_after: 4, include: ['reasoning.encrypted_content'], include_obfuscation: false },
    { starting_after: 'x' },
    '/starting_after',
  ],
  ['input-item-query', 'a page', { after: 'msg_1', limit: 20, order: 'asc' }, { order: 'up' }, '/order'],
  [
    'input-item-list',
    'stored items',
    { object: 'list', data: [user, compaction], first_id: 'msg_1', last_id: 'cmp_1', has_more: false },
    { data: [{ type: 'message', role: 'user' }] },
    '/data/0',
  ],
  ['deleted', 'a response', { id: 'resp_1', object: 'response', deleted: true }, { deleted: false }, '/deleted'],
  [
    'websocket-client-event',
    'a warm-up',
    { type: 'response.create', model: 'm', input: [], generate: false, stream_id: 'a.b-1' },
    { stream_id: 'a b' },
    '/stream_id',
  ],
  [
    'websocket-client-event',
    'a steer',
    { type: 'response.steer', previous_response_id: 'resp_1', input: [user] },
    { input: [{ ...user, role: 'assistant' }] },
    '/input/0/role',
  ],
  [
    'websocket-client-event',
    'an injection',
    { type: 'response.inject', response_id: 'resp_1', input: [user] },
    { input: 'Hi' },
    '/input',
  ],
  [
    'websocket-server-event',
    'a delta of one of several streams',
    {
      type: 'response.output_text.delta',
      sequence_number: 4,
      stream_id: 's1',
      item_id: 'msg_1',
      output_index: 0,
      content_index: 0,
      delta: 'H',
      logprobs: [],
      agent: { agent_name: 'root' },
    },
    { stream_id: '' },
    '/stream_id',
  ],
  [
    'websocket-server-event',
    'a nested error',
    {
      type: 'error',
      status: 400,
      error: { type: 'invalid_request_error', code: 'previous_response_not_found', message: 'Gone.', param: null },
      headers: { 'x-codex-active-limit': 'primary' },
    },
    { error: { message: 'Gone.' } },
    '/error',
  ],
  [
    'websocket-server-event',
    'a flat error',
    { type: 'error', sequence_number: 3, code: null, message: 'Broke.', param: null },
    { message: 5 },
    '/message',
  ],
  [
    'websocket-server-event',
    'an accepted steer',
    { type: 'response.steer.accepted', sequence_number: 5, steer },
    { steer: {} },
    '/steer',
  ],
  [
    'websocket-server-event',
    'a pending steer',
    {
      type: 'response.steer.pending',
      sequence_number: 5,
      steer,
      reason: 'waiting_for_required_input',
      required_input: [
        { type: 'function_call_output', call_id: 'call_1', name: 'f' },
        { type: 'mcp_approval_response', approval_request_id: 'mcpr_1' },
      ],
    },
    { required_input: [{ type: 'function_call_output', call_id: 'call_1' }] },
    '/required_input/0',
  ],
  [
    'websocket-server-event',
    'a failed steer',
    {
      type: 'response.steer.failed',
      sequence_number: 5,
      error: { type: 'invalid_request_error', code: 'response_not_active', message: 'Over.' },
      steer: { previous_response_id: 'resp_1', input: 'Hi' },
    },
    { error: null },
    '/error',
  ],
  [
    'websocket-server-event',
    'an injection that failed',
    {
      type: 'response.inject.failed',
      sequence_number: 5,
      response_id: 'resp_1',
      error: { code: 'response_not_found', message: 'Gone.' },
      input: [user],
    },
    { input: null },
    '/input',
  ],
]

describe('documents of OpenAI Responses', () => {
  it.each(documents)('%s: %s', (kind, _what, value, wrong, pointer) => {
    expect(validate('openai-responses', kind, value, { strict: true })).toMatchObject({ valid: true, findings: [] })
    const { valid, findings } = validate('openai-responses', kind, { ...value, ...wrong })
    expect(valid).toBe(false)
    expect(findings.map((finding) => finding.pointer)).toContain(pointer)
  })

  it('an error frame says something, nested or flat', () => {
    const { valid } = validate('openai-responses', 'websocket-server-event', { type: 'error', status: 500 })
    expect(valid).toBe(false)
  })

  it('every event of a stream is a frame of a WebSocket', () => {
    const event = { type: 'response.compaction.compacting', sequence_number: 1, item_id: 'cmp_1', output_index: 0 }
    for (const kind of ['stream-event', 'websocket-server-event'] as const)
      expect(validate('openai-responses', kind, event, { strict: true }).valid).toBe(true)
  })
})

const items: readonly (readonly [type: string, item: object])[] = [
  [
    'multi_agent_call',
    { id: 'mac_1', call_id: 'call_1', action: 'spawn_agent', arguments: '{}', agent: { agent_name: 'root' } },
  ],
  [
    'multi_agent_call_output',
    { id: 'mao_1', call_id: 'call_1', action: 'spawn_agent', output: [{ type: 'output_text', text: 'ok' }] },
  ],
  [
    'agent_message',
    {
      id: 'am_1',
      author: 'root',
      recipient: 'helper',
      content: [
        { type: 'text', text: 'Go.' },
        { type: 'encrypted_content', encrypted_content: 'gAAA' },
        { type: 'computer_screenshot', detail: 'auto', file_id: null, image_url: 'data:,' },
      ],
    },
  ],
]

describe('items of the multi-agent beta', () => {
  it.each(items)('%s stands in input, in output and in what is stored', (type, item) => {
    const one = { type, ...item }
    const list = { object: 'list', data: [one], first_id: null, last_id: null, has_more: false }
    expect(validate('openai-responses', 'request', { model: 'm', input: [one] }, { strict: true }).valid).toBe(true)
    expect(validate('openai-responses', 'input-item-list', list, { strict: true }).valid).toBe(true)
    const event = { type: 'response.output_item.done', sequence_number: 1, output_index: 0, item: one }
    expect(validate('openai-responses', 'stream-event', event, { strict: true }).valid).toBe(true)
  })
})

describe('documentKinds', () => {
  it('lists what a dialect has schemas for', () => {
    expect(documentKinds('openai-responses')).toContain('websocket-client-event')
    expect(documentKinds('openai-chat')).not.toContain('websocket-client-event')
    expect(documentKinds()).toEqual(expect.arrayContaining(['request', 'response', 'stream-event', 'error', 'deleted']))
    expect(documentKinds('gitlab-duo-chat')).toEqual(['error', 'request', 'response'])
    expect(documentKinds('telepathy' as 'codex')).toEqual([])
  })

  it('are named to whoever asks for another one', () => {
    expect(() => validate('openai-chat', 'deleted', {})).toThrow(
      /^there is no schema for "deleted" of "openai-chat"; known are error, request, /,
    )
  })
})
