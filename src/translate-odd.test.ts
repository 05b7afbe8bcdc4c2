import { describe, expect, it } from 'vitest'
import type { DialectName } from './registry.ts'
import { translateRequest, translateResponse } from './translate.ts'

// What no client writes on purpose and every vendor's types allow: each leaf arrives, or is told at its own place.

type Row = readonly [what: string, to: DialectName, wire: object, told: readonly string[], emitted: object]

function toldBy(diagnostics: ReturnType<typeof translateRequest>['diagnostics']): readonly string[] {
  return diagnostics.map(
    ({ kind, code, at, to }) => `${kind}/${code} ${at ?? ''}${to === undefined ? '' : ` -> ${to}`}`,
  )
}

const limit = 'defaulted/max-output-tokens  -> /max_tokens'
const ask = [{ role: 'user', content: 'a' }]
const asked = { role: 'user', content: 'a' }

const fromChat: readonly Row[] = [
  [
    'an output schema without a schema',
    'openai-responses',
    { messages: [], response_format: { type: 'json_schema', json_schema: { name: 'x' } } },
    ['defaulted/missing-member  -> /text/format/schema'],
    { text: { format: { type: 'json_schema', name: 'x', schema: {} } } },
  ],
  ['no stop sequences', 'openai-responses', { messages: [], stop: [] }, [], { input: [] }],
  ['a model without a name', 'openai-responses', { model: '', messages: [] }, [], { model: '' }],
  [
    'functions that must not be called',
    'anthropic-messages',
    { messages: ask, functions: [{ name: 'f' }], function_call: 'none' },
    ['repaired/functions /functions', limit, 'defaulted/missing-member /functions/0 -> /tools/0/input_schema'],
    { tool_choice: { type: 'none' } },
  ],
  [
    'functions of which none is allowed',
    'anthropic-messages',
    {
      messages: ask,
      functions: [{ name: 'f' }],
      tool_choice: { type: 'allowed_tools', allowed_tools: { mode: 'auto', tools: [] } },
    },
    [
      'repaired/functions /functions',
      'dropped/allowed-tools /functions/0',
      'approximated/allowed-tools /tool_choice/allowed_tools/tools',
      limit,
      'dropped/member /tool_choice',
    ],
    { messages: [asked] },
  ],
  [
    'the result of a function that nobody called',
    'openai-responses',
    { messages: [{ role: 'function', name: 'f', content: 'a' }] },
    ['dropped/orphan-tool-result /messages/0'],
    { input: [] },
  ],
  [
    'a cache mark on what is left out, before one that lives longer',
    'anthropic-messages',
    {
      messages: [
        {
          role: 'tool',
          tool_call_id: 'c',
          content: [{ type: 'text', text: 'a', prompt_cache_breakpoint: { mode: 'explicit' } }],
        },
        {
          role: 'user',
          content: [
            { type: 'text', text: '', prompt_cache_breakpoint: { mode: 'explicit' } },
            { type: 'text', text: ' ', prompt_cache_breakpoint: { mode: 'explicit' } },
            {
              type: 'input_audio',
              input_audio: { data: 'a', format: 'wav' },
              prompt_cache_breakpoint: { mode: 'explicit' },
            },
            { type: 'text', text: 'b', prompt_cache_breakpoint: { mode: 'explicit', ttl: '12h' } },
          ],
        },
      ],
    },
    [
      'approximated/cache-lifetime /messages/1/content/3/prompt_cache_breakpoint/ttl',
      limit,
      'dropped/orphan-tool-result /messages/0',
      'dropped/empty-part /messages/1/content/0',
      'dropped/empty-part /messages/1/content/1',
      'dropped/audio /messages/1/content/2',
    ],
    {
      messages: [
        { role: 'user', content: [{ type: 'text', text: 'b', cache_control: { type: 'ephemeral', ttl: '1h' } }] },
      ],
    },
  ],
]

const call = { type: 'tool_use', id: 'c', name: 'f', input: {} }
const result = { type: 'tool_result', tool_use_id: 'c', content: 'a' }
const item = { type: 'function_call', call_id: 'c', name: 'f', arguments: '{}' }
const output = { type: 'function_call_output', call_id: 'c', output: 'a' }

const fromMessages: readonly Row[] = [
  [
    'calls and results in the wrong mouths',
    'openai-responses',
    {
      messages: [
        { role: 'user', content: [{ type: 'text', text: 'a' }, call] },
        { role: 'assistant', content: [result] },
      ],
    },
    ['approximated/role /messages/0/content/1', 'approximated/role /messages/1/content/0'],
    { input: [{ role: 'user', content: [{ type: 'input_text', text: 'a' }] }, item, output] },
  ],
  [
    'a call of the user with its result',
    'openai-chat',
    { messages: [{ role: 'user', content: [call, result] }] },
    ['approximated/role /messages/0/content/0'],
    {
      messages: [
        { role: 'assistant', tool_calls: [{ id: 'c', function: { name: 'f' } }] },
        { role: 'tool', tool_call_id: 'c', content: 'a' },
      ],
    },
  ],
  [
    'an image that the model says',
    'openai-responses',
    { messages: [{ role: 'assistant', content: [{ type: 'image', source: { type: 'url', url: 'https://x' } }] }] },
    ['dropped/image /messages/0/content/0'],
    { input: [] },
  ],
  [
    'an output format that nobody knows',
    'openai-chat',
    { messages: ask, output_config: { format: { type: 'x-word', schema: {} } } },
    ['dropped/member /output_config/format'],
    { messages: [asked] },
  ],
]

it('a result that was made up for its call was not moved', () => {
  const content = [call, { type: 'web_search_tool_result', tool_use_id: 'c', content: [] }]
  const wire = { model: 'm', max_tokens: 99, messages: [{ role: 'user', content }] }
  const { diagnostics } = translateRequest(JSON.stringify(wire), { from: 'anthropic-messages', to: 'openai-chat' })
  expect(toldBy(diagnostics).filter((one) => one.startsWith('moved'))).toEqual([])
})

describe('requests of Messages', () => {
  it.each(fromMessages)('%s, to %s', (_what, to, wire, told, emitted) => {
    const text = JSON.stringify({ model: 'm', max_tokens: 99, ...wire })
    const { body, diagnostics } = translateRequest(text, { from: 'anthropic-messages', to })
    expect([...toldBy(diagnostics)].sort()).toEqual([...told].sort())
    expect(JSON.parse(body)).toMatchObject(emitted)
  })
})

describe('answers of Messages', () => {
  const usage = { input_tokens: 1, output_tokens: 1 }
  const answer = { id: 'i', type: 'message', role: 'assistant', model: 'm', usage, stop_sequence: null }

  it('that end their turn with a call never end in stop', () => {
    const { body, diagnostics } = translateResponse(
      JSON.stringify({ ...answer, content: [call], stop_reason: 'end_turn' }),
      { from: 'anthropic-messages', to: 'openai-chat' },
    )
    expect(JSON.parse(body)).toMatchObject({ choices: [{ finish_reason: 'tool_calls' }] })
    expect(toldBy(diagnostics)).toContain('approximated/finish-reason /stop_reason')
  })

  it('that end by a sequence which is not told are told to do so', () => {
    const { body, diagnostics } = translateResponse(
      JSON.stringify({ ...answer, content: [], stop_reason: 'stop_sequence' }),
      { from: 'anthropic-messages', to: 'openai-responses' },
    )
    expect(JSON.parse(body)).toMatchObject({ status: 'completed' })
    expect(toldBy(diagnostics)).toContain('approximated/finish-reason /stop_reason')
  })
})

it('details of a finish that is not named are told to be lost', () => {
  const stop = { stop_reason: null, stop_sequence: 'x', stop_details: { type: 'refusal' } }
  const answer = { id: 'i', type: 'message', role: 'assistant', model: 'm', content: [], usage: {} }
  const { diagnostics } = translateResponse(JSON.stringify({ ...answer, ...stop }), {
    from: 'anthropic-messages',
    to: 'openai-chat',
  })
  const told = toldBy(diagnostics)
  expect(told).toContain('dropped/stop-sequence /stop_sequence')
  expect(told).toContain('dropped/finish-details /stop_details')
})

describe('requests of Chat', () => {
  it.each(fromChat)('%s, to %s', (_what, to, wire, told, emitted) => {
    const { body, diagnostics } = translateRequest(JSON.stringify({ model: 'm', ...wire }), { from: 'openai-chat', to })
    expect([...toldBy(diagnostics)].sort()).toEqual([...told].sort())
    expect(JSON.parse(body)).toMatchObject(emitted)
  })
})

describe('answers of Chat', () => {
  it('citations of an answer without text are told one by one', () => {
    const annotations = [{ type: 'url_citation', url_citation: { url: 'u', title: 't', start_index: 0, end_index: 0 } }]
    const message = { role: 'assistant', refusal: 'no', annotations }
    const answer = { id: 'i', object: 'chat.completion', created: 1, model: 'm' }
    const { diagnostics } = translateResponse(
      JSON.stringify({ ...answer, choices: [{ index: 0, message, finish_reason: 'stop' }] }),
      { from: 'openai-chat', to: 'anthropic-messages' },
    )
    const told = toldBy(diagnostics).filter((one) => one.startsWith('dropped') && one.includes('choices'))
    expect([...told].sort()).toEqual([
      'dropped/citation /choices/0/message/annotations/0',
      'dropped/empty-part /choices/0/message/annotations',
    ])
  })
})
