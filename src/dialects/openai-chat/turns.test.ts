import { describe, expect, it } from 'vitest'
import { type Json, ORIGIN } from '../../hub/node.ts'
import { withoutOrigin } from '../../hub/origin.ts'
import type { Turn } from '../../hub/turn.ts'
import { ProtocolError } from '../../protocol-error.ts'
import { openaiChat } from './index.ts'
import { testContexts, told } from './testing.ts'

const roundTrip = (messages: Json) => {
  const contexts = testContexts()
  const hub = openaiChat.request.decode({ model: 'm', messages }, contexts.decode)
  const wire = openaiChat.request.encode(hub, contexts.encode) as { messages: Json }
  return { turns: hub.turns, messages: wire.messages, reports: told(contexts.diagnostics(wire)) }
}

/** One table for both directions: messages, turns. */
const rows: readonly (readonly [name: string, messages: Json, turns: readonly Turn[]])[] = [
  [
    'system, developer and a name',
    [
      { role: 'system', content: 'a' },
      {
        role: 'developer',
        content: [
          { type: 'text', text: 'b' },
          { type: 'text', text: 'c' },
        ],
      },
      { role: 'user', content: 'd', name: 'n' },
    ],
    [
      { role: 'system', parts: [{ type: 'text', text: 'a' }] },
      {
        role: 'developer',
        parts: [
          { type: 'text', text: 'b' },
          { type: 'text', text: 'c' },
        ],
      },
      { role: 'user', parts: [{ type: 'text', text: 'd' }], ext: { 'openai-chat': { name: 'n' } } },
    ],
  ],
  [
    'images, audio and files',
    [
      {
        role: 'user',
        content: [
          { type: 'text', text: 'look' },
          { type: 'image_url', image_url: { url: 'https://example.com/a.png', detail: 'high' } },
          { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } },
          { type: 'input_audio', input_audio: { data: 'BBBB', format: 'mp3' } },
          { type: 'file', file: { file_data: 'data:application/pdf;base64,CCCC', filename: 'c.pdf' } },
          { type: 'file', file: { file_id: 'file-1' } },
        ],
      },
    ],
    [
      {
        role: 'user',
        parts: [
          { type: 'text', text: 'look' },
          { type: 'media', as: 'image', media: { kind: 'url', url: 'https://example.com/a.png' }, detail: 'high' },
          { type: 'media', as: 'image', media: { kind: 'data', mime: 'image/png', base64: 'AAAA' } },
          { type: 'media', as: 'audio', media: { kind: 'data', mime: 'audio/mpeg', base64: 'BBBB' } },
          {
            type: 'media',
            as: 'document',
            media: { kind: 'data', mime: 'application/pdf', base64: 'CCCC' },
            name: 'c.pdf',
          },
          { type: 'media', as: 'document', media: { kind: 'file', id: 'file-1', issuer: 'openai-chat' } },
        ],
      },
    ],
  ],
  [
    'a data URL that is no base64 stays a URL',
    [{ role: 'user', content: [{ type: 'image_url', image_url: { url: 'data:image/svg+xml,<svg/>' } }] }],
    [
      {
        role: 'user',
        parts: [{ type: 'media', as: 'image', media: { kind: 'url', url: 'data:image/svg+xml,<svg/>' } }],
      },
    ],
  ],
  [
    'calls and their results; neighbouring assistant messages stay two',
    [
      { role: 'assistant', content: 'one' },
      {
        role: 'assistant',
        content: null,
        reasoning_content: 'hm',
        tool_calls: [
          { id: 'c1', type: 'function', function: { name: 'f', arguments: '{"n":9007199254740993}' } },
          { id: 'c2', type: 'custom', custom: { name: 'g', input: 'free' } },
        ],
      },
      { role: 'tool', tool_call_id: 'c2', content: '' },
      {
        role: 'tool',
        tool_call_id: 'c1',
        content: [
          { type: 'text', text: 'a' },
          { type: 'text', text: 'b' },
        ],
      },
    ],
    [
      { role: 'assistant', parts: [{ type: 'text', text: 'one' }] },
      {
        role: 'assistant',
        parts: [
          { type: 'reasoning', segments: [{ channel: 'full', text: 'hm' }] },
          { type: 'tool-call', form: 'json', run: 'client', id: 'c1', name: 'f', input: '{"n":9007199254740993}' },
          { type: 'tool-call', form: 'text', run: 'client', id: 'c2', name: 'g', input: 'free' },
        ],
      },
      { role: 'user', parts: [{ type: 'tool-result', run: 'client', callId: 'c2', form: 'text', parts: [] }] },
      {
        role: 'user',
        parts: [
          {
            type: 'tool-result',
            run: 'client',
            callId: 'c1',
            parts: [
              { type: 'text', text: 'a' },
              { type: 'text', text: 'b' },
            ],
          },
        ],
      },
    ],
  ],
  [
    'a refusal, an audio answer, and the deprecated call with its result',
    [
      {
        role: 'assistant',
        content: [
          { type: 'text', text: 'so' },
          { type: 'refusal', refusal: 'no' },
        ],
      },
      { role: 'assistant', content: null, audio: { id: 'a1' } },
      { role: 'assistant', content: null, function_call: { name: 'f', arguments: '{}' } },
      { role: 'function', name: 'f', content: '1' },
    ],
    [
      {
        role: 'assistant',
        parts: [
          { type: 'text', text: 'so' },
          { type: 'refusal', text: 'no' },
        ],
      },
      { role: 'assistant', parts: [], ext: { 'openai-chat': { audio: { id: 'a1' } } } },
      {
        role: 'assistant',
        parts: [{ type: 'tool-call', form: 'json', run: 'client', id: 'call_function_00002', name: 'f', input: '{}' }],
      },
      {
        role: 'user',
        parts: [
          {
            type: 'tool-result',
            run: 'client',
            callId: 'call_function_00002',
            parts: [{ type: 'text', text: '1' }],
          },
        ],
      },
    ],
  ],
  [
    'reasoning told twice, and in pieces',
    [
      {
        role: 'assistant',
        content: 'a',
        reasoning_content: 'r',
        reasoning_details: [{ type: 'reasoning.text', text: 'r' }],
      },
      {
        role: 'assistant',
        content: 'b',
        reasoning_details: [{ type: 'reasoning.text', text: 's', signature: 'sig', index: 0 }],
      },
    ],
    [
      {
        role: 'assistant',
        parts: [
          {
            type: 'reasoning',
            segments: [{ channel: 'full', text: 'r' }],
            ext: { 'openai-chat': { reasoning_details: [{ type: 'reasoning.text', text: 'r' }] } },
          },
          { type: 'text', text: 'a' },
        ],
      },
      {
        role: 'assistant',
        parts: [
          {
            type: 'reasoning',
            segments: [{ channel: 'full', text: 's' }],
            seal: { issuer: 'openai-chat', form: 'signature', value: 'sig' },
            ext: { 'openai-chat': { 'reasoning.index': 0 } },
          },
          { type: 'text', text: 'b' },
        ],
      },
    ],
  ],
]

describe('messages and turns', () => {
  it.each(rows)('%s', (_name, messages, turns) => {
    const result = roundTrip(messages)
    expect(result.turns.map(withoutOrigin)).toEqual(turns)
    expect(openaiChat.canonical('request', { messages: result.messages })).toEqual(
      openaiChat.canonical('request', { messages }),
    )
    expect(result.reports).toEqual([])
  })

  it('remembers where each part stood', () => {
    const { turns } = roundTrip([
      { role: 'user', content: 'a' },
      {
        role: 'assistant',
        content: 'b',
        tool_calls: [{ id: '1', type: 'function', function: { name: 'f', arguments: '' } }],
      },
      { role: 'tool', tool_call_id: '1', content: 'c' },
    ])
    expect(turns.map((turn) => turn.parts.map((part) => part[ORIGIN]))).toEqual([
      ['/messages/0/content'],
      ['/messages/1/content', '/messages/1/tool_calls/0'],
      ['/messages/2'],
    ])
  })

  it('keeps content parts of an unknown type', () => {
    const messages: Json = [{ role: 'user', content: [{ type: 'video_url', video_url: { url: 'https://x' } }] }]
    const result = roundTrip(messages)
    expect(result.messages).toEqual(messages)
    expect(result.reports).toEqual(['carried/unknown-type /messages/0/content/0'])
  })

  it.each([
    [{ role: 'robot', content: 'a' }, '/messages/0/role'],
    [{ content: 'a' }, '/messages/0/role'],
    [{ role: 'user', content: 5 }, '/messages/0/content'],
    [{ role: 'user', content: [{ type: 'text' }] }, '/messages/0/content/0/text'],
    [{ role: 'tool', content: 'a' }, '/messages/0/tool_call_id'],
    [{ role: 'assistant', tool_calls: {} }, '/messages/0/tool_calls'],
    ['hi', '/messages/0'],
  ])('refuses %j at %s', (message, at) => {
    try {
      roundTrip([message as Json])
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(ProtocolError)
      expect(error).toMatchObject({ at })
    }
  })

  it.each([
    [{ id: 'c', function: { name: 'f', arguments: '{}' } }, 'repaired/missing-member /messages/0/tool_calls/0/type'],
    [{ type: 'function', function: { name: 'f', arguments: '{}' } }, 'repaired/missing-id /messages/0/tool_calls/0/id'],
    [
      { id: 'c', type: 'function', function: { name: 'f', arguments: { a: 1 } } },
      'repaired/member-shape /messages/0/tool_calls/0/function/arguments',
    ],
    [
      { id: 'c', type: 'function', function: { name: 'f' } },
      'repaired/missing-member /messages/0/tool_calls/0/function/arguments',
    ],
  ])('repairs the call %j', (call, report) => {
    expect(roundTrip([{ role: 'assistant', tool_calls: [call] }]).reports).toEqual([report])
  })
})
