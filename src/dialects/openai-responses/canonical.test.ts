import { describe, expect, it } from 'vitest'
import type { Json } from '../../hub/node.ts'
import { canonical } from './canonical.ts'

const message = (content: Json): Json => ({ input: [{ type: 'message', role: 'user', content }] })
const output = (value: Json): Json => ({ input: [{ type: 'function_call_output', call_id: 'c', output: value }] })

describe('the same, by the documents of the vendor', () => {
  it.each<readonly [string, Json, Json]>([
    ['a string is a user message', { input: 'hi' }, message([{ type: 'input_text', text: 'hi' }])],
    ['a message without type', { input: [{ role: 'user', content: 'hi' }] }, message('hi')],
    ['null is nothing', { input: 'hi', temperature: null, reasoning: { effort: null } }, { input: 'hi' }],
    ['defaults are nothing', { input: 'hi', background: false, truncation: 'disabled' }, { input: 'hi' }],
    [
      'a location is approximate',
      { input: '', tools: [{ type: 'web_search', user_location: {} }] },
      { input: '', tools: [{ type: 'web_search', user_location: { type: 'approximate' } }] },
    ],
    ['no tools are none', { input: 'hi', tools: [] }, { input: 'hi' }],
    ['include is a set', { input: '', include: ['b', 'a'] }, { input: '', include: ['a', 'b'] }],
    [
      'a search that says nothing of its results',
      { input: [{ type: 'web_search_call', id: 'w', results: null }] },
      { input: [{ type: 'web_search_call', id: 'w' }] },
    ],
    ['one text part is the text', output([{ type: 'input_text', text: 'a' }]), output('a')],
    [
      'no arguments',
      { input: [{ type: 'function_call', call_id: 'c', name: 'f', arguments: '' }] },
      { input: [{ type: 'function_call', call_id: 'c', name: 'f', arguments: '{}' }] },
    ],
    [
      'reasoning without content',
      { input: [{ type: 'reasoning', summary: [], content: null }] },
      { input: [{ type: 'reasoning', summary: [] }] },
    ],
    [
      'any text',
      { input: '', tools: [{ type: 'custom', name: 'c', format: { type: 'text' } }] },
      { input: '', tools: [{ type: 'custom', name: 'c' }] },
    ],
  ])('%s', (_name, a, b) => {
    expect(canonical('request', a)).toEqual(canonical('request', b))
  })
})

describe('not the same', () => {
  it.each<readonly [string, Json, Json]>([
    [
      'null in a schema',
      { tools: [{ type: 'function', name: 'f', parameters: { const: null } }] },
      { tools: [{ type: 'function', name: 'f', parameters: {} }] },
    ],
    ['null in a hosted call', { input: [{ type: 'mcp_call', error: null }] }, { input: [{ type: 'mcp_call' }] }],
    [
      'two texts',
      message([
        { type: 'input_text', text: 'a' },
        { type: 'input_text', text: 'b' },
      ]),
      message('ab'),
    ],
    [
      'instructions',
      { instructions: 'a', input: 'b' },
      {
        input: [
          { role: 'system', content: 'a' },
          { role: 'user', content: 'b' },
        ],
      },
    ],
  ])('%s', (_name, a, b) => {
    expect(canonical('request', a)).not.toEqual(canonical('request', b))
  })
})
