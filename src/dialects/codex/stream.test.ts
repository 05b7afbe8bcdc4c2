import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Json } from '../../hub/node.ts'
import { createStreamTranslator } from '../../index.ts'
import { framesOf, wireResponse } from '../openai-responses/testing.ts'

/** What a client of Responses is sent of one item that Codex's backend announces and then tells whole. */
function told(item: Record<string, Json>, sha256?: (text: string) => string) {
  const translator = createStreamTranslator({
    ...{ from: 'codex', to: 'openai-responses' },
    ...(sha256 === undefined ? {} : { sha256 }),
  })
  const frames = framesOf([
    { type: 'response.created', response: wireResponse({ status: 'in_progress' }) },
    { type: 'response.output_item.added', output_index: 0, item },
    { type: 'response.output_item.done', output_index: 0, item },
    { type: 'response.completed', response: wireResponse({ output: [item] }) },
  ])
  const sent = [...frames.flatMap((frame) => translator.push(frame)), ...translator.end('eof')]
  const items = sent.map(({ data }) => JSON.parse(data) as { type: string; item?: Json }).filter(({ item }) => item)
  return {
    items,
    text: JSON.stringify(sent),
    codes: translator.diagnostics().map(({ kind, code }) => `${kind}/${code}`),
  }
}

describe('an item that comes whole', () => {
  it.each<readonly [string, Record<string, Json>, string, string]>([
    [
      'a member of a tool that nobody knows',
      { type: 'additional_tools', role: 'developer', id: 'at_1', tools: [{ type: 'web_search', secret: 1 }] },
      'secret',
      'dropped/unknown-member',
    ],
    [
      'a file of the other vendor',
      {
        type: 'custom_tool_call_output',
        id: 'ctco_1',
        call_id: 'c',
        output: [{ type: 'input_file', file_id: 'secret' }],
      },
      'secret',
      'dropped/file-reference',
    ],
    [
      'a seal that cannot travel',
      { type: 'compaction', id: 'cmp_1', encrypted_content: 'secret' },
      'secret',
      'dropped/compaction',
    ],
  ])('is announced without %s, which it loses', (_what, item, secret, code) => {
    const { text, codes } = told(item)
    expect(text).not.toContain(secret)
    expect(codes).toContain(code)
  })

  it('is announced as it ends: its seal is packed in both', () => {
    const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
    const { items } = told({ type: 'compaction', id: 'cmp_1', encrypted_content: 'gAAA' }, sha256)
    const item = {
      type: 'compaction',
      id: 'cmp_1',
      encrypted_content: expect.stringMatching(/^wireproof\.seal\/1;codex;/),
    }
    expect(items).toMatchObject([
      { type: 'response.output_item.added', item },
      { type: 'response.output_item.done', item },
    ])
  })

  it('is announced at once where it goes out as it came', () => {
    const item = { type: 'shell_call', id: 'sh_1', call_id: 'c', status: 'completed', action: { commands: ['ls'] } }
    expect(told(item).items).toMatchObject([
      { type: 'response.output_item.added', item },
      { type: 'response.output_item.done', item },
    ])
  })
})
