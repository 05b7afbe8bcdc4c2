import { describe, expect, it } from 'vitest'
import type { Json } from '../../hub/node.ts'
import { canonical } from './canonical.ts'

const request = (more: Record<string, Json>): Json => canonical('request', { model: 'm', messages: [], ...more })
const message = (one: Json): Json => canonical('request', { messages: [one] })

/** Pairs that the vendor documents as equal. */
const equal: readonly (readonly [string, Json, Json])[] = [
  ['null and absence', request({ temperature: null }), request({})],
  ['one stop sequence and a list of it', request({ stop: 'a' }), request({ stop: ['a'] })],
  ['the deprecated limit', request({ max_tokens: 5 }), request({ max_completion_tokens: 5 })],
  ['empty stream options', request({ stream_options: {} }), request({})],
  ['empty cache options', request({ prompt_cache_options: {} }), request({})],
  ['no tools and no functions', request({ tools: [], functions: [] }), request({})],
  [
    'one call at a time, beside functions',
    request({ functions: [{ name: 'f' }], parallel_tool_calls: false }),
    request({ functions: [{ name: 'f' }] }),
  ],
  [
    'no calls and no details',
    message({ role: 'assistant', tool_calls: [], reasoning_details: [] }),
    message({ role: 'assistant' }),
  ],
  [
    'the deprecated name of a reason',
    canonical('response', { choices: [{ message: {}, finish_reason: 'function_call' }] }),
    canonical('response', { choices: [{ message: {}, finish_reason: 'tool_calls' }] }),
  ],
  [
    'a custom tool of free text',
    request({ tools: [{ type: 'custom', custom: { name: 'f', format: { type: 'text' } } }] }),
    request({ tools: [{ type: 'custom', custom: { name: 'f' } }] }),
  ],
  [
    'a string and a lone text part',
    message({ role: 'user', content: 'a' }),
    message({ role: 'user', content: [{ type: 'text', text: 'a' }] }),
  ],
  [
    'a refusal beside the content and in it',
    message({ role: 'assistant', content: 'a', refusal: 'r' }),
    message({
      role: 'assistant',
      content: [
        { type: 'text', text: 'a' },
        { type: 'refusal', refusal: 'r' },
      ],
    }),
  ],
  [
    'reasoning that is an empty text, and none',
    message({ role: 'assistant', reasoning: '', reasoning_content: '' }),
    message({ role: 'assistant' }),
  ],
  [
    'no arguments',
    message({ role: 'assistant', tool_calls: [{ function: { arguments: '' } }] }),
    message({ role: 'assistant', tool_calls: [{ function: { arguments: '{}' } }] }),
  ],
  [
    'empty and no content in an answer',
    canonical('response', { choices: [{ message: { content: '', tool_calls: [] } }] }),
    canonical('response', { choices: [{ message: { content: null } }] }),
  ],
]

/** Pairs that look alike and are not. */
const different: readonly (readonly [string, Json, Json])[] = [
  [
    'null in a schema',
    request({ tools: [{ function: { parameters: { default: null } } }] }),
    request({ tools: [{ function: { parameters: {} } }] }),
  ],
  [
    'two names of reasoning',
    message({ role: 'assistant', reasoning: 'r' }),
    message({ role: 'assistant', reasoning_content: 'r' }),
  ],
  ['null and absence in metadata', request({ metadata: { a: null } }), request({ metadata: {} })],
  [
    'a text part with members of its own',
    message({ role: 'user', content: [{ type: 'text', text: 'a', x: 1 }] }),
    message({ role: 'user', content: 'a' }),
  ],
  ['empty and no text of a user', message({ role: 'user', content: '' }), message({ role: 'user' })],
  ['one call at a time, beside tools', request({ tools: [{}], parallel_tool_calls: false }), request({ tools: [{}] })],
  ['both limits', request({ max_tokens: 5, max_completion_tokens: 6 }), request({ max_completion_tokens: 6 })],
]

describe('canonical', () => {
  it.each(equal)('equal: %s', (_name, a, b) => {
    expect(a).toEqual(b)
  })

  it.each(different)('different: %s', (_name, a, b) => {
    expect(a).not.toEqual(b)
  })

  it('is a normal form', () => {
    for (const [, a] of equal) expect(canonical('request', a)).toEqual(a)
  })
})
