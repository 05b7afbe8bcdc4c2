import { describe, expect, it } from 'vitest'
import type { Json } from '../../hub/node.ts'
import { withoutOrigin } from '../../hub/origin.ts'
import type { Part } from '../../hub/part.ts'
import { anthropicMessages } from './index.ts'
import { testContexts, told } from './testing.ts'

const own = (members: Record<string, Json>) => ({ ext: { 'anthropic-messages': members } })
const opaque = (wire: Json): Part => ({ type: 'opaque', dialect: 'anthropic-messages', wire })
const text = { type: 'text', text: 'a' } as const
const charLocation = {
  type: 'char_location',
  cited_text: 'q',
  document_index: 0,
  document_title: 't',
  start_char_index: 1,
  end_char_index: 2,
}
const webLocation = {
  type: 'web_search_result_location',
  cited_text: 'q',
  url: 'https://a.example',
  title: 't',
  encrypted_index: 'e',
}
const file = { type: 'file', file_id: 'file_1' }
const searchResult = { type: 'search_result', source: 's', title: 't', content: [text] }
const fetched = { type: 'web_fetch_tool_result', tool_use_id: 's', content: { type: 'web_fetch_tool_result_error' } }

/** One table for both directions: a block of a message, and its part. */
const blocks: readonly (readonly [name: string, block: Record<string, Json>, part: Part])[] = [
  [
    'text with a cache mark',
    { ...text, cache_control: { type: 'ephemeral', ttl: '1h' } },
    { ...text, cache: { ttl: '1h' } },
  ],
  [
    'a cache mark that says more',
    { ...text, cache_control: { type: 'ephemeral', scope: 'global' } },
    { ...text, ...own({ cache_control: { type: 'ephemeral', scope: 'global' } }) },
  ],
  [
    'citations',
    { ...text, citations: [charLocation, webLocation] },
    {
      ...text,
      citations: [
        {
          quoted: 'q',
          title: 't',
          ...own({ type: 'char_location', document_index: 0, start_char_index: 1, end_char_index: 2 }),
        },
        { quoted: 'q', url: 'https://a.example', title: 't', ...own({ encrypted_index: 'e' }) },
      ],
    },
  ],
  [
    'an image',
    { type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'AA==' } },
    { type: 'media', as: 'image', media: { kind: 'data', mime: 'image/png', base64: 'AA==' } },
  ],
  [
    'an image by URL',
    {
      type: 'image',
      source: { type: 'url', url: 'https://a.example/i.png' },
      transformations: { oversized_image: 'error' },
    },
    {
      ...{ type: 'media', as: 'image', media: { kind: 'url', url: 'https://a.example/i.png' } },
      ...own({ transformations: { oversized_image: 'error' } }),
    } as Part,
  ],
  [
    'a document by file id',
    { type: 'document', source: file, title: 'n', context: 'c', citations: { enabled: true } },
    {
      ...{
        type: 'media',
        as: 'document',
        media: { kind: 'file', id: 'file_1', issuer: 'anthropic-messages' },
        name: 'n',
      },
      ...own({ context: 'c', citations: { enabled: true } }),
    } as Part,
  ],
  [
    'a document as text',
    { type: 'document', source: { type: 'text', media_type: 'text/plain', data: 'd' } },
    { type: 'media', as: 'document', media: { kind: 'text', text: 'd' } },
  ],
  [
    'a document of blocks',
    { type: 'document', source: { type: 'content', content: [text] } },
    {
      ...opaque({ type: 'document', source: { type: 'content', content: [text] } }),
      missed: 'document-text',
      words: ['source/content/0/text'],
    } as Part,
  ],
  [
    'a search result',
    searchResult,
    {
      ...opaque(searchResult),
      missed: 'search-result',
      words: ['title', 'source', 'content/0/text'],
    } as Part,
  ],
  [
    'thinking',
    { type: 'thinking', thinking: 'w', signature: 's' },
    {
      type: 'reasoning',
      segments: [{ channel: 'full', text: 'w' }],
      seal: { issuer: 'anthropic-messages', form: 'signature', value: 's' },
    },
  ],
  [
    'thinking not shown',
    { type: 'thinking', thinking: '', signature: 's' },
    { type: 'reasoning', segments: [], seal: { issuer: 'anthropic-messages', form: 'signature', value: 's' } },
  ],
  [
    'redacted thinking',
    { type: 'redacted_thinking', data: 'd' },
    { type: 'reasoning', segments: [], seal: { issuer: 'anthropic-messages', form: 'ciphertext', value: 'd' } },
  ],
  [
    'a tool use of a toolset',
    { type: 'tool_use', id: 'c', name: 'key', input: { text: 'a' }, toolset_name: 'computer' },
    {
      ...{ type: 'tool-call', form: 'json', run: 'client', id: 'c', name: 'key', input: '{"text":"a"}' },
      ...own({ toolset_name: 'computer' }),
    } as Part,
  ],
  [
    'a failed tool result with an image',
    { type: 'tool_result', tool_use_id: 'c', content: [text, { type: 'image', source: file }], is_error: true },
    {
      ...{ type: 'tool-result', run: 'client', callId: 'c', error: true },
      parts: [
        text,
        { type: 'media', as: 'image', media: { kind: 'file', id: 'file_1', issuer: 'anthropic-messages' } },
      ],
    } as Part,
  ],
  [
    'a call whose input is no object',
    { type: 'tool_use', id: 'c', name: 'f', input: ['x'] },
    { type: 'tool-call', form: 'json', run: 'client', id: 'c', name: 'f', input: '["x"]' },
  ],
  [
    'an empty tool result',
    { type: 'tool_result', tool_use_id: 'c' },
    { type: 'tool-result', run: 'client', callId: 'c', parts: [] },
  ],
  [
    'a tool result of no words',
    { type: 'tool_result', tool_use_id: 'c', content: [{ type: 'text', text: '' }] },
    { type: 'tool-result', run: 'client', callId: 'c', parts: [{ type: 'text', text: '' }] },
  ],
  [
    "a call of the vendor's own",
    { type: 'server_tool_use', id: 's', name: 'web_fetch', input: {} },
    {
      ...{ type: 'tool-call', form: 'json', run: 'server', id: 's', name: 'web_fetch', input: '{}' },
      vendor: 'anthropic-messages',
    } as Part,
  ],
  [
    'a call to an MCP server',
    { type: 'mcp_tool_use', id: 'm', name: 'f', server_name: 'n', input: {} },
    {
      ...{ type: 'tool-call', form: 'json', run: 'server', id: 'm', name: 'f', input: '{}' },
      vendor: 'anthropic-messages',
      ...own({ type: 'mcp_tool_use', server_name: 'n' }),
    } as Part,
  ],
  ["a result of the vendor's own", fetched, opaque(fetched)],
  [
    'a sealed compaction',
    { type: 'compaction', encrypted_content: 'e', signature: 's' },
    {
      ...{ type: 'compaction', seal: { issuer: 'anthropic-messages', form: 'ciphertext', value: 'e' } },
      ...own({ signature: 's' }),
    } as Part,
  ],
  [
    'a readable compaction',
    { type: 'compaction', content: 'c', encrypted_content: 'e' },
    {
      ...opaque({ type: 'compaction', content: 'c', encrypted_content: 'e' }),
      ...{ words: ['content'], missed: 'compaction-text' },
    } as Part,
  ],
]

describe('content blocks, both ways', () => {
  it.each(blocks)('%s', (_name, block, part) => {
    const contexts = testContexts()
    const wire = {
      model: 'm',
      max_tokens: 9,
      messages: [{ role: 'user', content: [block, { type: 'text', text: 'z' }] }],
    }
    const hub = anthropicMessages.request.decode(wire, contexts.decode)
    expect(withoutOrigin(hub).turns[0]?.parts[0]).toEqual(part)
    expect(anthropicMessages.request.encode(hub, contexts.encode)).toEqual(wire)
    expect(contexts.diagnostics()).toEqual([])
  })
})

describe('content blocks as they come', () => {
  const decode = (content: Json) => {
    const contexts = testContexts()
    const hub = anthropicMessages.request.decode({ model: 'm', messages: [{ role: 'user', content }] }, contexts.decode)
    return { parts: hub.turns[0]?.parts, reports: told(contexts.diagnostics()) }
  }

  it('keeps and reports a block of an unknown type', () => {
    const { parts, reports } = decode([{ type: 'hologram', data: 'd' }])
    expect(parts).toMatchObject([opaque({ type: 'hologram', data: 'd' })])
    expect(reports).toEqual(['carried/unknown-type /messages/0/content/0'])
  })

  it('takes "called directly" for what a missing caller means', () => {
    const { parts, reports } = decode([{ type: 'tool_use', id: 'c', name: 'f', input: {}, caller: { type: 'direct' } }])
    expect(parts?.[0]?.ext).toBeUndefined()
    expect(reports).toEqual([])
  })

  it('takes null for nothing', () => {
    const { parts, reports } = decode([{ type: 'text', text: 'a', citations: null, cache_control: null }])
    expect(parts?.map((part) => withoutOrigin<Part>(part))).toEqual([text])
    expect(reports).toEqual([])
  })
})
