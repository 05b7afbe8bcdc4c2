import { describe, expect, it } from 'vitest'
import type { Json } from '../../hub/node.ts'
import type { Part } from '../../hub/part.ts'
import { digestOfSegments, packSeal } from '../../hub/seal.ts'
import type { Turn } from '../../hub/turn.ts'
import { anthropicMessages } from './index.ts'
import { testContexts, testHash, told } from './testing.ts'

const text = (value: string): Part => ({ type: 'text', text: value })
const call = (id: string): Part => ({ type: 'tool-call', form: 'json', run: 'client', id, name: 'f', input: '{"a":1}' })
const result = (callId: string): Part => ({ type: 'tool-result', run: 'client', callId, parts: [text(`of ${callId}`)] })
const turn = (role: Turn['role'], ...parts: readonly Part[]): Turn => ({ role, parts })

/** Turns of another dialect. */
function encode(turns: readonly Turn[], sha256?: (text: string) => string) {
  const contexts = testContexts({ from: 'openai-responses', ...(sha256 === undefined ? {} : { sha256 }) })
  const hub = { model: 'm', turns, sampling: { maxOutputTokens: 9 } }
  const wire = anthropicMessages.request.encode(hub, contexts.encode) as Record<string, Json>
  return { system: wire['system'], messages: wire['messages'], reports: told(contexts.diagnostics(wire)) }
}

const use = (id: string) => ({ type: 'tool_use', id, name: 'f', input: { a: 1 } })
const answer = (id: string) => ({ type: 'tool_result', tool_use_id: id, content: `of ${id}` })

describe('turns of other dialects', () => {
  it('hoists leading instructions and leaves later ones where they stand', () => {
    const turns = [
      turn('system', text('a')),
      turn('developer', text('b')),
      turn('user', text('c')),
      turn('system', text('d')),
    ]
    expect(encode(turns)).toEqual({
      system: [
        { type: 'text', text: 'a' },
        { type: 'text', text: 'b' },
      ],
      messages: [
        { role: 'user', content: 'c' },
        { role: 'system', content: 'd' },
      ],
      reports: ['approximated/role'],
    })
  })

  it('does not hoist what would leave no message', () => {
    expect(encode([turn('system', text('a'))])).toMatchObject({
      system: undefined,
      messages: [{ role: 'system', content: 'a' }],
    })
  })

  it('joins turns of one role into one message', () => {
    const { messages, reports } = encode([
      turn('user', text('a')),
      turn('assistant', text('b')),
      turn('assistant', call('1'), call('2')),
      turn('user', result('1')),
      turn('user', result('2')),
      turn('user', text('c')),
    ])
    expect(messages).toEqual([
      { role: 'user', content: 'a' },
      { role: 'assistant', content: [{ type: 'text', text: 'b' }, use('1'), use('2')] },
      { role: 'user', content: [answer('1'), answer('2'), { type: 'text', text: 'c' }] },
    ])
    expect(reports).toEqual([])
  })

  it('puts results before other content, and says so', () => {
    const { messages, reports } = encode([
      turn('assistant', call('1')),
      turn('user', text('c')),
      turn('user', result('1')),
    ])
    expect(messages).toMatchObject([{ role: 'assistant' }, { content: [answer('1'), { type: 'text', text: 'c' }] }])
    expect(reports).toEqual(['moved/tool-result-order -> /messages/1/content/0'])
  })

  it('puts a late result behind its call', () => {
    const { messages, reports } = encode([
      turn('assistant', call('1')),
      turn('system', text('s')),
      turn('assistant', text('b')),
      turn('user', result('1'), text('c')),
    ])
    expect(messages).toEqual([
      { role: 'assistant', content: [use('1')] },
      { role: 'user', content: [answer('1')] },
      { role: 'system', content: 's' },
      { role: 'assistant', content: 'b' },
      { role: 'user', content: 'c' },
    ])
    expect(reports).toEqual(['moved/tool-result-order -> /messages/1/content/0'])
  })

  it('leaves out what the vendor would refuse', () => {
    const { messages, reports } = encode([turn('user', result('9')), turn('user', text('')), turn('assistant')])
    expect(messages).toEqual([{ role: 'user', content: '' }])
    expect(reports).toEqual([
      'dropped/orphan-tool-result',
      'dropped/empty-part',
      'dropped/empty-turn',
      'synthesized/empty-turn -> /messages/0',
    ])
  })

  it('says refusals as text, and free-text calls as objects', () => {
    const custom: Part = { type: 'tool-call', form: 'text', run: 'client', id: 'x', name: 'p', input: '*** Begin' }
    const broken: Part = { type: 'tool-call', form: 'json', run: 'client', id: 'y', name: 'f', input: '{"a":' }
    const { messages, reports } = encode([turn('assistant', { type: 'refusal', text: 'no' }, custom, broken)])
    expect(messages).toMatchObject([
      { content: [{ text: 'no' }, { input: { input: '*** Begin' } }, { input: { input: '{"a":' } }] },
      { content: [{ tool_use_id: 'x' }, { tool_use_id: 'y' }] },
    ])
    expect(reports).toEqual([
      'approximated/tool-input',
      'approximated/refusal',
      'approximated/tool-input',
      'synthesized/orphan-tool-call -> /messages/1/content/0',
      'synthesized/orphan-tool-call -> /messages/1/content/1',
    ])
  })

  it.each<[string, Part, readonly unknown[], readonly string[]]>([
    [
      'a data URL',
      { type: 'media', as: 'image', media: { kind: 'url', url: 'data:image/png;base64,AA==' }, detail: 'low' },
      [{ type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'AA==' } }],
      ['dropped/media-detail'],
    ],
    [
      'a PDF with a name',
      { type: 'media', as: 'document', media: { kind: 'data', mime: 'application/pdf', base64: 'AA==' }, name: 'n' },
      [{ type: 'document', source: { type: 'base64', media_type: 'application/pdf', data: 'AA==' }, title: 'n' }],
      [],
    ],
    [
      'a spreadsheet',
      { type: 'media', as: 'document', media: { kind: 'data', mime: 'application/vnd.ms-excel', base64: '' } },
      [],
      ['dropped/document'],
    ],
    [
      'a file of another vendor',
      { type: 'media', as: 'image', media: { kind: 'file', id: 'f', issuer: 'openai-chat' } },
      [],
      ['dropped/file-reference'],
    ],
    [
      'audio',
      { type: 'media', as: 'audio', media: { kind: 'data', mime: 'audio/mpeg', base64: '' } },
      [],
      ['dropped/audio'],
    ],
    [
      'an item of another vendor',
      { type: 'opaque', dialect: 'openai-responses', wire: {} },
      [],
      ['dropped/opaque-part'],
    ],
  ])('media: %s', (_name, part, blocks, reports) => {
    const encoded = encode([turn('user', text('a'), part)])
    expect(encoded.messages).toMatchObject([
      { content: blocks.length === 0 ? 'a' : [{ type: 'text', text: 'a' }, ...blocks] },
    ])
    expect(encoded.reports).toEqual(reports)
  })
})

describe('seals in requests', () => {
  const reasoning = (issuer: 'anthropic-messages' | 'openai-responses', ...texts: readonly string[]): Part => ({
    type: 'reasoning',
    segments: texts.map((one) => ({ channel: 'full', text: one })),
    seal: { issuer, form: texts.length === 0 ? 'ciphertext' : 'signature', value: 's' },
  })

  it('go back to their issuer, and to nobody else', () => {
    const { messages, reports } = encode([
      turn('assistant', reasoning('anthropic-messages', 'why'), reasoning('anthropic-messages')),
      turn('assistant', reasoning('openai-responses', 'why'), reasoning('openai-responses')),
    ])
    expect(messages).toEqual([
      {
        role: 'assistant',
        content: [
          { type: 'thinking', thinking: 'why', signature: 's' },
          { type: 'redacted_thinking', data: 's' },
        ],
      },
    ])
    expect(reports).toEqual(['dropped/reasoning', 'dropped/seal'])
  })

  const seal = { issuer: 'openai-responses', form: 'ciphertext', value: 'v' } as const
  const digest = digestOfSegments([{ channel: 'full', text: 'why' }], testHash)
  const envelope = packSeal(seal, 0, digest, testHash)

  it.each([
    ['whole', 'why', [expect.objectContaining({ type: 'reasoning', seal })], []],
    ['with its text edited', 'who', [], ['dropped/seal-unusable /messages/0/content/0']],
  ])('an envelope %s', (_name, thinking, parts, reports) => {
    const contexts = testContexts({ sha256: testHash })
    const content = [{ type: 'thinking', thinking, signature: envelope }]
    const wire = { model: 'm', max_tokens: 9, messages: [{ role: 'assistant', content }] }
    expect(anthropicMessages.request.decode(wire, contexts.decode).turns[0]?.parts).toEqual(parts)
    expect(told(contexts.diagnostics())).toEqual(reports)
  })
})
