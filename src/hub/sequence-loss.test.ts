import { describe, expect, it } from 'vitest'
import { createContexts } from './context.ts'
import type { Event } from './event.ts'
import { MEMBERS, ORIGIN } from './node.ts'
import { dropNote } from './note.ts'
import { reportSequenceLoss } from './sequence-loss.ts'

const chat = {
  id: 'openai-chat',
  members: { citation: { start: 'start_index', end: 'end_index' } },
  extensionCodes: {},
}

function told(run: (c: ReturnType<typeof createContexts>['encode']) => void): readonly string[] {
  const contexts = createContexts({ source: { ...chat, id: 'openai-chat' }, target: { id: 'anthropic-messages' } })
  run(contexts.encode)
  return contexts.diagnostics().map(({ kind, code, at = '' }) => `${kind}/${code} ${at}`.trim())
}

describe('reportSequenceLoss()', () => {
  it('tells a part of another choice once, where it started', () => {
    const part = { type: 'text', text: '', [ORIGIN]: '/choices/1/delta/content' } as const
    const events: readonly Event[] = [
      { type: 'part-start', index: 0, choice: 1, part },
      { type: 'part-delta', index: 0, delta: { on: 'text', text: 'x' } },
    ]
    const all = told((c) => {
      for (const event of events) reportSequenceLoss(c)(event, 'choice')
    })
    expect(all).toEqual(['dropped/choices /choices/1/delta/content'])
  })

  it('tells what of another choice stands elsewhere than its words', () => {
    const citation = { url: 'https://example.org/', [ORIGIN]: '/annotations/0' }
    const seal = { issuer: 'openai-chat', form: 'signature', value: 's' } as const
    const events: readonly Event[] = [
      { type: 'part-delta', index: 0, delta: { on: 'citation', citation } },
      { type: 'part-delta', index: 0, delta: { on: 'text', text: '', logprobs: [], [ORIGIN]: '/logprobs/content' } },
      { type: 'part-seal', index: 0, seal, [ORIGIN]: '/reasoning_details/0/signature' },
      { type: 'part-end', index: 0 },
    ]
    const all = told((c) => {
      for (const event of events) reportSequenceLoss(c)(event, 'choice')
    })
    expect(all).toEqual([
      'dropped/choices /annotations/0',
      'dropped/choices /logprobs/content',
      'dropped/choices /reasoning_details/0/signature',
    ])
  })

  it('tells everything that a late patch holds', () => {
    const patch: Event = {
      type: 'part-patch',
      index: 0,
      group: { n: 0, id: 'i', status: 'incomplete' },
      ext: { 'openai-chat': { own: 1 } },
    }
    expect(told((c) => reportSequenceLoss(c)(patch, 'late-patch'))).toEqual([
      'dropped/status',
      'dropped/id',
      'dropped/member',
    ])
  })

  it('tells the place of a citation, where its wire has it', () => {
    const citation = { url: 'https://example.org/', start: 1, end: 2, [ORIGIN]: '/annotations/0' }
    const event: Event = { type: 'part-delta', index: 0, delta: { on: 'citation', citation } }
    expect(told((c) => reportSequenceLoss(c)(event, 'citation-place'))).toEqual([
      'dropped/citation-detail /annotations/0/start_index',
      'dropped/citation-detail /annotations/0/end_index',
    ])
  })
})

describe('dropNote()', () => {
  const note = { type: 'note', dialect: 'openai-chat', wire: {}, [ORIGIN]: '/delta' } as const

  it('tells the whole note', () => {
    expect(told((c) => dropNote(note, c))).toEqual(['dropped/note /delta'])
  })

  it('tells only what of it no other event tells', () => {
    const ext = { 'openai-chat': { 'list/0/id': 'x' } }
    const some = { ...note, ext, [MEMBERS]: { 'ext.list/0/id': 'list/0/id' } }
    expect(told((c) => dropNote(some, c))).toEqual(['dropped/member /delta/list/0/id'])
    expect(told((c) => dropNote({ ...note, ext: {} }, c))).toEqual([])
  })
})
