import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Json } from '../../hub/node.ts'
import type { Part, ReasoningPart } from '../../hub/part.ts'
import { digestOfSegments, packSeal } from '../../hub/seal.ts'
import type { Turn } from '../../hub/turn.ts'
import { openaiResponses } from './index.ts'
import { bare, testContexts, told } from './testing.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const own = (ext: Record<string, Json>) => ({ 'openai-responses': ext })

/** One item, and the turn it is. */
const items: readonly (readonly [name: string, item: Json, turn: Turn])[] = [
  [
    'a message of the model',
    {
      type: 'message',
      id: 'msg_1',
      status: 'completed',
      phase: 'final_answer',
      role: 'assistant',
      content: [
        {
          type: 'output_text',
          text: 'Oslo',
          annotations: [{ type: 'url_citation', url: 'https://a', title: 'A', start_index: 0, end_index: 4 }],
        },
        { type: 'refusal', refusal: 'no' },
      ],
    },
    {
      role: 'assistant',
      parts: [
        {
          type: 'text',
          text: 'Oslo',
          group: { n: 0, id: 'msg_1', phase: 'final_answer', status: 'complete' },
          citations: [{ url: 'https://a', title: 'A', start: 0, end: 4 }],
        },
        { type: 'refusal', text: 'no', group: { n: 0, id: 'msg_1', phase: 'final_answer', status: 'complete' } },
      ],
    },
  ],
  [
    'images and files',
    {
      type: 'message',
      role: 'user',
      content: [
        { type: 'input_image', detail: 'low', image_url: 'data:image/png;base64,AAAA' },
        { type: 'input_image', image_url: 'https://a/b.png' },
        { type: 'input_image', file_id: 'file_1' },
        { type: 'input_file', filename: 'a.pdf', file_data: 'data:application/pdf;base64,AAAA' },
        { type: 'input_file', file_url: 'https://a/b.pdf' },
      ],
    },
    {
      role: 'user',
      parts: [
        { type: 'media', as: 'image', media: { kind: 'data', mime: 'image/png', base64: 'AAAA' }, detail: 'low' },
        { type: 'media', as: 'image', media: { kind: 'url', url: 'https://a/b.png' } },
        { type: 'media', as: 'image', media: { kind: 'file', id: 'file_1', issuer: 'openai-responses' } },
        {
          type: 'media',
          as: 'document',
          media: { kind: 'data', mime: 'application/pdf', base64: 'AAAA' },
          name: 'a.pdf',
        },
        { type: 'media', as: 'document', media: { kind: 'url', url: 'https://a/b.pdf' } },
      ].map((part) => ({ ...part, group: { n: 0 } }) as Part),
    },
  ],
  [
    'a cache mark',
    {
      type: 'message',
      role: 'user',
      content: [{ type: 'input_text', text: 'a', prompt_cache_breakpoint: { mode: 'explicit', ttl: '12h' } }],
    },
    { role: 'user', parts: [{ type: 'text', text: 'a', group: { n: 0 }, cache: { ttl: '12h' } }] },
  ],
  [
    'reasoning',
    {
      type: 'reasoning',
      id: 'rs_1',
      summary: [{ type: 'summary_text', text: 'short' }],
      content: [{ type: 'reasoning_text', text: 'long' }],
      encrypted_content: 'gAAA',
    },
    {
      role: 'assistant',
      parts: [
        {
          type: 'reasoning',
          segments: [
            { channel: 'summary', text: 'short' },
            { channel: 'full', text: 'long' },
          ],
          seal: { issuer: 'openai-responses', form: 'ciphertext', value: 'gAAA' },
          group: { n: 0, id: 'rs_1' },
        },
      ],
    },
  ],
  [
    'a function call',
    {
      type: 'function_call',
      id: 'fc_1',
      status: 'completed',
      call_id: 'c',
      name: 'f',
      namespace: 'ns',
      arguments: '{"a":9007199254740993}',
    },
    {
      role: 'assistant',
      parts: [
        {
          type: 'tool-call',
          form: 'json',
          run: 'client',
          id: 'c',
          name: 'f',
          namespace: 'ns',
          input: '{"a":9007199254740993}',
          group: { n: 0, id: 'fc_1', status: 'complete' },
        },
      ],
    },
  ],
  [
    'a custom call',
    { type: 'custom_tool_call', call_id: 'c', name: 'sql', input: 'SELECT 1' },
    {
      role: 'assistant',
      parts: [
        { type: 'tool-call', form: 'text', run: 'client', id: 'c', name: 'sql', input: 'SELECT 1', group: { n: 0 } },
      ],
    },
  ],
  [
    'a result that is text',
    { type: 'function_call_output', call_id: 'c', output: 'ok' },
    {
      role: 'user',
      parts: [
        {
          type: 'tool-result',
          run: 'client',
          callId: 'c',
          parts: [{ type: 'text', text: 'ok', group: { n: 0 } }],
          group: { n: 0 },
        },
      ],
    },
  ],
  [
    'a custom result with parts',
    {
      type: 'custom_tool_call_output',
      call_id: 'c',
      output: [
        { type: 'input_text', text: 'see' },
        { type: 'input_image', image_url: 'https://a/b.png' },
      ],
    },
    {
      role: 'user',
      parts: [
        {
          type: 'tool-result',
          run: 'client',
          callId: 'c',
          form: 'text',
          parts: [
            { type: 'text', text: 'see', group: { n: 0 } },
            { type: 'media', as: 'image', media: { kind: 'url', url: 'https://a/b.png' }, group: { n: 0 } },
          ],
          group: { n: 0 },
        },
      ],
    },
  ],
  [
    'an empty result',
    { type: 'function_call_output', call_id: 'c', output: '' },
    { role: 'user', parts: [{ type: 'tool-result', run: 'client', callId: 'c', parts: [], group: { n: 0 } }] },
  ],
  [
    'a compaction',
    { type: 'compaction', id: 'cmp_1', encrypted_content: 'gAAA' },
    {
      role: 'assistant',
      parts: [
        {
          type: 'compaction',
          seal: { issuer: 'openai-responses', form: 'ciphertext', value: 'gAAA' },
          group: { n: 0, id: 'cmp_1' },
        },
      ],
    },
  ],
  [
    'a search',
    {
      type: 'web_search_call',
      id: 'ws_1',
      status: 'failed',
      action: { type: 'search', query: 'q', queries: ['q'] },
    },
    {
      role: 'assistant',
      parts: [
        {
          type: 'tool-call',
          form: 'json',
          run: 'server',
          vendor: 'openai-responses',
          id: 'ws_1',
          name: 'web_search',
          input: '{"query":"q"}',
          ext: own({ action: { queries: ['q'] }, status: 'failed' }),
          group: { n: 0 },
        },
      ],
    },
  ],
  [
    'a hosted call that no other vendor knows',
    { type: 'web_search_call', id: 'ws_1', status: 'completed', action: { type: 'open_page', url: 'https://a.test' } },
    {
      role: 'assistant',
      parts: [
        {
          type: 'opaque',
          dialect: 'openai-responses',
          wire: {
            type: 'web_search_call',
            id: 'ws_1',
            status: 'completed',
            action: { type: 'open_page', url: 'https://a.test' },
          },
        },
      ],
    },
  ],
  [
    'a reference, which weighs more than a hosted call',
    { type: 'item_reference', id: 'msg_1' },
    {
      role: 'assistant',
      parts: [
        {
          type: 'opaque',
          dialect: 'openai-responses',
          wire: { type: 'item_reference', id: 'msg_1' },
          ext: own({ item_reference: 'msg_1' }),
        },
      ],
    },
  ],
  [
    'a reference to reasoning, which serves nobody else',
    { type: 'item_reference', id: 'rs_1' },
    {
      role: 'assistant',
      parts: [
        {
          type: 'opaque',
          dialect: 'openai-responses',
          wire: { type: 'item_reference', id: 'rs_1' },
          ext: own({ reasoning_reference: 'rs_1' }),
        },
      ],
    },
  ],
  [
    'a message without content',
    { type: 'message', id: 'msg_1', status: 'completed', role: 'assistant', content: [] },
    { role: 'assistant', parts: [], ext: own({ id: 'msg_1', status: 'completed' }) },
  ],
]

describe.each(items)('%s', (_name, item, turn) => {
  it('is decoded', () => {
    const contexts = testContexts()
    const hub = openaiResponses.request.decode({ model: 'm', input: [item] }, contexts.decode)
    expect(bare(hub.turns)).toEqual([turn])
    expect(told(contexts.diagnostics())).toEqual([])
  })

  it('is encoded', () => {
    const contexts = testContexts()
    const wire = openaiResponses.request.encode({ model: 'm', turns: [turn] }, contexts.encode)
    expect(wire).toEqual({ model: 'm', input: [item] })
    expect(told(contexts.diagnostics(wire))).toEqual([])
  })
})

const decodeTurns = (wire: Record<string, Json>, more: Parameters<typeof testContexts>[0] = {}) => {
  const contexts = testContexts(more)
  const hub = openaiResponses.request.decode({ model: 'm', ...wire }, contexts.decode)
  return { turns: hub.turns, reports: told(contexts.diagnostics()) }
}

const encodeTurns = (turns: readonly Turn[], more: Parameters<typeof testContexts>[0] = {}) => {
  const contexts = testContexts({ from: 'anthropic-messages', ...more })
  const wire = openaiResponses.request.encode({ model: 'm', turns }, contexts.encode) as Record<string, Json>
  return { wire, reports: told(contexts.diagnostics(wire)) }
}

describe('instructions', () => {
  const system = (parts: readonly Part[]): Turn => ({ role: 'system', parts })

  it('are a system turn that comes first, and go back there', () => {
    const { turns } = decodeTurns({ instructions: 'Be brief.', input: 'hi' })
    expect(bare(turns[0])).toEqual({ role: 'system', parts: [{ type: 'text', text: 'Be brief.' }] })
    expect(encodeTurns(turns).wire['instructions']).toBe('Be brief.')
  })

  it('a system message of the input stays in the input', () => {
    const { turns } = decodeTurns({ input: [{ role: 'system', content: 'Be brief.' }] })
    expect(encodeTurns(turns).wire).toEqual({
      model: 'm',
      input: [{ type: 'message', role: 'system', content: [{ type: 'input_text', text: 'Be brief.' }] }],
    })
  })

  it('several system texts stay apart, as one message', () => {
    const { wire } = encodeTurns([
      system([
        { type: 'text', text: 'a' },
        { type: 'text', text: 'b' },
      ]),
    ])
    expect(wire['instructions']).toBeUndefined()
    expect(wire['input']).toEqual([
      {
        type: 'message',
        role: 'system',
        content: [
          { type: 'input_text', text: 'a' },
          { type: 'input_text', text: 'b' },
        ],
      },
    ])
  })
})

describe('turns of other dialects', () => {
  it('one turn becomes as many items as it needs, in its order', () => {
    const { wire, reports } = encodeTurns([
      {
        role: 'assistant',
        parts: [
          { type: 'text', text: 'a' },
          { type: 'tool-call', form: 'json', run: 'client', id: 'c', name: 'f', input: '' },
          { type: 'text', text: 'b' },
        ],
      },
    ])
    expect(wire['input']).toEqual([
      { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'a', annotations: [] }] },
      { type: 'function_call', call_id: 'c', name: 'f', arguments: '{}' },
      { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'b', annotations: [] }] },
      { type: 'function_call_output', call_id: 'c', output: 'No result of this call is known.' },
    ])
    expect(reports).toEqual(['synthesized/orphan-tool-call /input/3'])
  })

  it('an error flag is told', () => {
    const { wire, reports } = encodeTurns([
      {
        role: 'assistant',
        parts: [{ type: 'tool-call', form: 'json', run: 'client', id: 'c', name: 'f', input: '{}' }],
      },
      { role: 'user', parts: [{ type: 'tool-result', run: 'client', callId: 'c', error: true, parts: [] }] },
    ])
    expect(wire['input']).toEqual([
      { type: 'function_call', call_id: 'c', name: 'f', arguments: '{}' },
      { type: 'function_call_output', call_id: 'c', output: '' },
    ])
    expect(reports).toEqual(['dropped/tool-result-error'])
  })

  it('a result takes the form of its call', () => {
    const { wire } = encodeTurns([
      {
        role: 'assistant',
        parts: [{ type: 'tool-call', form: 'text', run: 'client', id: 'c', name: 'sql', input: 'x' }],
      },
      {
        role: 'user',
        parts: [{ type: 'tool-result', run: 'client', callId: 'c', parts: [{ type: 'text', text: 'ok' }] }],
      },
    ])
    expect(wire['input']).toEqual([
      { type: 'custom_tool_call', call_id: 'c', name: 'sql', input: 'x' },
      { type: 'custom_tool_call_output', call_id: 'c', output: 'ok' },
    ])
  })

  it.each<readonly [string, Part, string]>([
    [
      'a result without its call',
      { type: 'tool-result', run: 'client', callId: 'c', parts: [] },
      'dropped/orphan-tool-result',
    ],
    [
      'a server call',
      { type: 'tool-call', form: 'json', run: 'server', id: 'c', name: 'f', input: '' },
      'dropped/server-tool',
    ],
    [
      'a foreign file',
      { type: 'media', as: 'image', media: { kind: 'file', id: 'f', issuer: 'anthropic-messages' } },
      'dropped/file-reference',
    ],
    ['a foreign item', { type: 'opaque', dialect: 'anthropic-messages', wire: {} }, 'dropped/opaque-part'],
    [
      'a foreign compaction',
      { type: 'compaction', seal: { issuer: 'anthropic-messages', form: 'ciphertext', value: 'x' } },
      'dropped/compaction',
    ],
  ])('%s is told', (_name, part, report) => {
    const beside = { type: 'text', text: 'x' } as const
    expect(encodeTurns([{ role: 'user', parts: [part, beside] }]).reports).toEqual([report])
  })
})

describe('seals', () => {
  const segments = [{ channel: 'full' as const, text: 'because' }]
  const seal = { issuer: 'anthropic-messages' as const, form: 'signature' as const, value: 'EqQB' }
  const envelope = packSeal(seal, 0, digestOfSegments(segments, sha256), sha256)
  const item = (encrypted_content: string, text = 'because'): Json => ({
    type: 'reasoning',
    id: 'rs_ours',
    summary: [],
    content: [{ type: 'reasoning_text', text }],
    encrypted_content,
  })

  it('an envelope is opened in a request; the id around it was ours', () => {
    const { turns, reports } = decodeTurns({ input: [item(envelope)] }, { sha256 })
    expect(bare(turns)).toEqual([
      { role: 'assistant', parts: [{ type: 'reasoning', segments, seal, group: { n: 0 } }] },
    ])
    expect(reports).toEqual([])
  })

  it.each([
    ['edited text', item(envelope, 'because!')],
    ['a cut value', item(envelope.slice(0, -1))],
    ['another version', item(envelope.replace('/1;', '/2;'))],
  ])('%s drops the whole part', (_name, wire) => {
    const { turns, reports } = decodeTurns({ input: [wire] }, { sha256 })
    expect(turns).toEqual([])
    expect(reports).toEqual(['dropped/seal-unusable /input/0'])
  })

  const history = (parts: readonly ReasoningPart[]) => [{ role: 'assistant' as const, parts }]
  const own = { issuer: 'openai-responses', form: 'ciphertext', value: 'gAAA' } as const

  it('reasoning that this upstream did not seal is left out: OpenAI refuses it', () => {
    for (const part of [{ segments, seal }, { segments }]) {
      const { wire, reports } = encodeTurns(history([{ type: 'reasoning', ...part }]))
      expect(wire['input']).toEqual([])
      expect(reports).toEqual(['dropped/reasoning'])
    }
  })

  it('its text is sent to an upstream whose profile takes it', () => {
    const profile = { responsesReasoning: 'text' } as const
    const { wire, reports } = encodeTurns(history([{ type: 'reasoning', segments, seal }]), { profile })
    expect(wire['input']).toEqual([
      { type: 'reasoning', summary: [], content: [{ type: 'reasoning_text', text: 'because' }] },
    ])
    expect(reports).toEqual(['dropped/seal'])
  })

  it('a seal that was issued here comes back, and what was told beside it is a summary again', () => {
    const { wire, reports } = encodeTurns(history([{ type: 'reasoning', segments, seal: own }]))
    expect(wire['input']).toEqual([
      { type: 'reasoning', summary: [{ type: 'summary_text', text: 'because' }], encrypted_content: 'gAAA' },
    ])
    expect(reports).toEqual(['approximated/reasoning-channel'])
  })

  it('a seal that was issued to another account takes the whole part with it', () => {
    const part: ReasoningPart = { type: 'reasoning', segments, seal: { ...own, scope: 'b' } }
    const { wire, reports } = encodeTurns(history([part]), { profile: { sealScope: 'a' } })
    expect(wire['input']).toEqual([])
    expect(reports).toEqual(['dropped/seal-unusable'])
    expect(encodeTurns(history([part]), { profile: { sealScope: 'b' } }).wire['input']).toHaveLength(1)
    expect(encodeTurns(history([part])).wire['input']).toEqual([])
    const anyones: ReasoningPart = { ...part, seal: own }
    expect(encodeTurns(history([anyones]), { profile: { sealScope: 'a' } }).wire['input']).toHaveLength(1)
  })

  it('a part that is only a foreign seal goes with it', () => {
    const { wire, reports } = encodeTurns([{ role: 'assistant', parts: [{ type: 'reasoning', segments: [], seal }] }])
    expect(wire['input']).toEqual([])
    expect(reports).toEqual(['dropped/seal'])
  })
})

describe('losses are told where they stood', () => {
  it('the id of a message stands at its item', () => {
    const contexts = testContexts()
    const message = { type: 'message', id: 'msg_1', role: 'assistant', content: [{ type: 'output_text', text: 'a' }] }
    const hub = openaiResponses.request.decode({ model: 'm', input: [message] }, contexts.decode)
    contexts.encode.report('dropped', 'id', hub.turns[0]?.parts[0], 'text.group.id')
    expect(told(contexts.diagnostics())).toEqual(['dropped/id /input/0/id'])
  })

  it('so does a bare string', () => {
    const contexts = testContexts()
    const hub = openaiResponses.request.decode({ model: 'm', input: [{ role: 'user', content: 'a' }] }, contexts.decode)
    contexts.encode.report('dropped', 'empty-part', hub.turns[0]?.parts[0], 'text.text')
    expect(told(contexts.diagnostics())).toEqual(['dropped/empty-part /input/0/content'])
  })
})
