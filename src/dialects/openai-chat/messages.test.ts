import { describe, expect, it } from 'vitest'
import { type Json, ORIGIN } from '../../hub/node.ts'
import type { Part } from '../../hub/part.ts'
import type { Turn } from '../../hub/turn.ts'
import { openaiChat } from './index.ts'
import { testContexts, told } from './testing.ts'

let place = 0
/** A node with a place of its own in the source document. */
const at = <N extends object>(node: N): N & { readonly [ORIGIN]: string } => ({ ...node, [ORIGIN]: `/s/${place++}` })
const text = (value: string) => at({ type: 'text' as const, text: value })
const call = (id: string) =>
  at({ type: 'tool-call' as const, form: 'json' as const, run: 'client' as const, id, name: 'f', input: '{}' })
const result = (callId: string, ...parts: Part[]) =>
  at({ type: 'tool-result' as const, run: 'client' as const, callId, parts })
const reasoning = (...texts: string[]) =>
  at({ type: 'reasoning' as const, segments: texts.map((one) => at({ channel: 'full' as const, text: one })) })
const image = () =>
  at({
    type: 'media' as const,
    as: 'image' as const,
    media: { kind: 'data' as const, mime: 'image/png', base64: 'AA' },
  })
const turn = (role: Turn['role'], ...parts: Part[]): Turn => ({ role, parts })

const wireCall = (id: string) => ({ id, type: 'function', function: { name: 'f', arguments: '{}' } })
const wireImage = { type: 'image_url', image_url: { url: 'data:image/png;base64,AA' } }

function encode(turns: readonly Turn[], profile = {}) {
  const contexts = testContexts({ from: 'anthropic-messages', profile })
  const wire = openaiChat.request.encode({ model: 'm', turns }, contexts.encode) as { messages: Json }
  return {
    messages: wire.messages,
    reports: told(contexts.diagnostics(wire)).map((one) => one.replace(/ \/s\/\d+/, '')),
  }
}

/** Turns of another dialect, the messages they become, what is reported. */
const rows: readonly (readonly [name: string, turns: readonly Turn[], messages: Json, reports: readonly string[]])[] = [
  [
    'system prompts stay where they stood',
    [turn('system', text('a')), turn('user', text('b')), turn('developer', text('c'), text('d'))],
    [
      { role: 'system', content: 'a' },
      { role: 'user', content: 'b' },
      {
        role: 'developer',
        content: [
          { type: 'text', text: 'c' },
          { type: 'text', text: 'd' },
        ],
      },
    ],
    [],
  ],
  [
    'neighbouring assistant turns become one message',
    [
      turn('assistant', reasoning('r')),
      turn('assistant', text('a')),
      turn('assistant', call('1')),
      turn('user', result('1', text('x'))),
    ],
    [
      { role: 'assistant', reasoning_content: 'r', content: 'a', tool_calls: [wireCall('1')] },
      { role: 'tool', tool_call_id: '1', content: 'x' },
    ],
    [],
  ],
  [
    'results of one turn become several messages, in their own order',
    [
      turn('assistant', call('1'), call('2')),
      turn('user', result('2', text('y')), result('1', text('x')), text('go on')),
    ],
    [
      { role: 'assistant', content: null, tool_calls: [wireCall('1'), wireCall('2')] },
      { role: 'tool', tool_call_id: '2', content: 'y' },
      { role: 'tool', tool_call_id: '1', content: 'x' },
      { role: 'user', content: 'go on' },
    ],
    [],
  ],
  [
    'a result behind other content is moved to its call',
    [turn('assistant', call('1')), turn('user', text('wait'), result('1', text('x')))],
    [
      { role: 'assistant', content: null, tool_calls: [wireCall('1')] },
      { role: 'tool', tool_call_id: '1', content: 'x' },
      { role: 'user', content: 'wait' },
    ],
    ['moved/tool-result-order -> /messages/1'],
  ],
  [
    'text behind a call is told before it',
    [turn('assistant', text('a'), call('1'), text('b')), turn('user', result('1', text('x')))],
    [
      {
        role: 'assistant',
        content: [
          { type: 'text', text: 'a' },
          { type: 'text', text: 'b' },
        ],
        tool_calls: [wireCall('1')],
      },
      { role: 'tool', tool_call_id: '1', content: 'x' },
    ],
    ['moved/order -> /messages/0/content/1'],
  ],
  [
    'reasoning between calls opens a message of its own, and results follow their calls',
    [
      turn('assistant', reasoning('r'), call('1'), reasoning('s'), call('2')),
      turn('user', result('1', text('x')), result('2', text('y'))),
    ],
    [
      { role: 'assistant', reasoning_content: 'r', content: null, tool_calls: [wireCall('1')] },
      { role: 'tool', tool_call_id: '1', content: 'x' },
      { role: 'assistant', reasoning_content: 's', content: null, tool_calls: [wireCall('2')] },
      { role: 'tool', tool_call_id: '2', content: 'y' },
    ],
    ['moved/tool-result-order -> /messages/1'],
  ],
  [
    'images of results follow in a user message',
    [turn('assistant', call('1'), call('2')), turn('user', result('1', text('x'), image()), result('2', image()))],
    [
      { role: 'assistant', content: null, tool_calls: [wireCall('1'), wireCall('2')] },
      { role: 'tool', tool_call_id: '1', content: 'x' },
      { role: 'tool', tool_call_id: '2', content: '' },
      { role: 'user', content: [wireImage, wireImage] },
    ],
    ['moved/tool-result-media -> /messages/3/content/0', 'moved/tool-result-media -> /messages/3/content/1'],
  ],
  [
    'an error flag is only told by the text',
    [turn('assistant', call('1')), turn('user', { ...result('1', text('x')), error: true })],
    [
      { role: 'assistant', content: null, tool_calls: [wireCall('1')] },
      { role: 'tool', tool_call_id: '1', content: 'x' },
    ],
    ['dropped/tool-result-error/error'],
  ],
  [
    'a result without its call is left out',
    [turn('user', result('9', text('x')), text('a'))],
    [{ role: 'user', content: 'a' }],
    ['dropped/orphan-tool-result'],
  ],
  [
    'the same call id twice: each result goes to its own call',
    [
      turn('assistant', call('1')),
      turn('user', result('1', text('x'))),
      turn('assistant', call('1')),
      turn('user', result('1', text('y'))),
    ],
    [
      { role: 'assistant', content: null, tool_calls: [wireCall('1')] },
      { role: 'tool', tool_call_id: '1', content: 'x' },
      { role: 'assistant', content: null, tool_calls: [wireCall('1')] },
      { role: 'tool', tool_call_id: '1', content: 'y' },
    ],
    [],
  ],
  [
    'a seal of another issuer is left out, and reasoning that is only a seal with it',
    [
      turn(
        'assistant',
        { ...reasoning('r'), seal: { issuer: 'anthropic-messages', form: 'signature', value: 'v' } },
        text('a'),
      ),
      turn('user', text('b')),
      turn(
        'assistant',
        { ...reasoning(), seal: { issuer: 'anthropic-messages', form: 'ciphertext', value: 'v' } },
        text('c'),
      ),
    ],
    [
      { role: 'assistant', reasoning_content: 'r', content: 'a' },
      { role: 'user', content: 'b' },
      { role: 'assistant', content: 'c' },
    ],
    ['dropped/seal/seal', 'dropped/seal'],
  ],
  [
    'several pieces of reasoning are joined',
    [turn('assistant', reasoning('r', 's'), text('a'))],
    [{ role: 'assistant', reasoning_content: 'r\n\ns', content: 'a' }],
    ['approximated/separator'],
  ],
  [
    'what the vendor ran, and what only it knows, is left out',
    [
      turn(
        'assistant',
        { ...call('1'), run: 'server' },
        { ...result('1'), run: 'server' },
        at({ type: 'opaque', dialect: 'anthropic-messages', wire: {} }),
        text('a'),
      ),
    ],
    [{ role: 'assistant', content: 'a' }],
    ['dropped/server-tool', 'dropped/server-tool', 'dropped/opaque-part'],
  ],
  [
    'files of another vendor, and documents by URL, are breaking losses',
    [
      turn(
        'user',
        at({ type: 'media', as: 'document', media: { kind: 'file', id: 'f', issuer: 'anthropic-messages' } }),
        at({ type: 'media', as: 'document', media: { kind: 'url', url: 'https://x/a.pdf' } }),
        at({ type: 'media', as: 'document', media: { kind: 'text', text: 'grüße' } }),
      ),
    ],
    [{ role: 'user', content: 'grüße' }],
    ['dropped/file-reference', 'dropped/document', 'approximated/document-text'],
  ],
  [
    'an empty turn is left out',
    [turn('user'), turn('user', text('a'))],
    [{ role: 'user', content: 'a' }],
    ['dropped/empty-turn'],
  ],
  [
    'ids of items are told once an item',
    [
      turn('assistant', { ...text('a'), group: { n: 0, id: 'msg_1' } }, { ...text('b'), group: { n: 0, id: 'msg_1' } }),
      turn('assistant', { ...call('1'), group: { n: 1, id: 'fc_1' } }),
      turn('user', result('1', text('x'))),
    ],
    [
      {
        role: 'assistant',
        content: [
          { type: 'text', text: 'a' },
          { type: 'text', text: 'b' },
        ],
        tool_calls: [wireCall('1')],
      },
      { role: 'tool', tool_call_id: '1', content: 'x' },
    ],
    ['dropped/id/group.id', 'dropped/id/group.id'],
  ],
]

describe('turns of other dialects', () => {
  it.each(rows)('%s', (_name, turns, messages, reports) => {
    expect(encode(turns, { chatReasoning: 'reasoning_content' })).toEqual({ messages, reports })
  })

  it('is linear in calls and results', () => {
    const ids = Array.from({ length: 20_000 }, (_, i) => String(i))
    const turns = ids.flatMap((id) => [turn('assistant', call(id)), turn('user', result(id, text('x')))])
    const { messages, reports } = encode(turns)
    expect(messages).toHaveLength(40_000)
    expect(reports).toEqual([])
  })
})
