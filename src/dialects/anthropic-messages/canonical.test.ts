import { describe, expect, it } from 'vitest'
import type { Json } from '../../hub/node.ts'
import { canonical } from './canonical.ts'

const text = (value: string) => [{ type: 'text', text: value }]

/** Each pair says the same by the vendor's own documents. */
const equal: readonly (readonly [string, 'request' | 'response', Json, Json])[] = [
  [
    'a string is one text block',
    'request',
    { system: 'a', messages: [{ role: 'user', content: 'b' }] },
    { system: text('a'), messages: [{ role: 'user', content: text('b') }] },
  ],
  [
    'a result as string, not failed',
    'request',
    {
      messages: [{ role: 'user', content: [{ type: 'tool_result', tool_use_id: 'c', content: 'a', is_error: false }] }],
    },
    { messages: [{ role: 'user', content: [{ type: 'tool_result', tool_use_id: 'c', content: text('a') }] }] },
  ],
  [
    'an empty result is none',
    'request',
    { messages: [{ role: 'user', content: [{ type: 'tool_result', tool_use_id: 'c', content: '' }] }] },
    { messages: [{ role: 'user', content: [{ type: 'tool_result', tool_use_id: 'c' }] }] },
  ],
  ['null is nothing', 'request', { thinking: null, stop_sequences: null }, {}],
  [
    'custom is what a missing type means',
    'request',
    { tools: [{ type: 'custom', name: 'f' }] },
    { tools: [{ name: 'f' }] },
  ],
  [
    'neither strict nor deferred is what is not said',
    'request',
    { tools: [{ name: 'f', strict: false, defer_loading: false }] },
    { tools: [{ name: 'f' }] },
  ],
  [
    'the older place of the format',
    'request',
    { output_format: { type: 'json_schema' } },
    { output_config: { format: { type: 'json_schema' } } },
  ],
  [
    'direct is what a missing caller means',
    'response',
    { content: [{ type: 'tool_use', id: 'c', caller: { type: 'direct' } }] },
    { content: [{ type: 'tool_use', id: 'c' }] },
  ],
]

const different: readonly (readonly [string, Json, Json])[] = [
  [
    'null in tool input',
    { content: [{ type: 'tool_use', input: { a: null } }] },
    { content: [{ type: 'tool_use', input: {} }] },
  ],
  ['two text blocks', { content: [...text('a'), ...text('b')] }, { content: text('ab') }],
  [
    'another caller',
    { content: [{ type: 'tool_use', caller: { type: 'code_execution_20260120', tool_id: 't' } }] },
    { content: [{ type: 'tool_use' }] },
  ],
]

describe('canonical forms', () => {
  it.each(equal)('equal: %s', (_name, kind, a, b) => {
    expect(canonical(kind, a)).toEqual(canonical(kind, b))
  })

  it.each(different)('different: %s', (_name, a, b) => {
    expect(canonical('response', a)).not.toEqual(canonical('response', b))
  })
})
