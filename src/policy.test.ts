import { describe, expect, it } from 'vitest'
import { createDiagnostic } from './hub/diagnostic.ts'
import { type OnLoss, rejectionsOf } from './policy.ts'

const stop = createDiagnostic('dropped', 'stop', 'openai-responses', { at: '/stop' })
const cache = createDiagnostic('dropped', 'cache-mark', 'openai-chat', { at: '/system/0/cache_control' })
const made = createDiagnostic('synthesized', 'id', 'openai-responses', { to: '/output/0/id' })
const near = createDiagnostic('approximated', 'effort', 'openai-chat', { at: '/thinking' })
const moved = createDiagnostic('moved', 'order', 'openai-chat', { at: '/a', to: '/b' })
const all = [stop, cache, made, near, moved]

const table: readonly (readonly [
  onLoss: OnLoss,
  accept: readonly ('stop' | 'cache-mark')[],
  rejected: readonly unknown[],
])[] = [
  ['report', [], []],
  ['reject-breaking', [], [stop]],
  ['reject-breaking', ['stop'], []],
  ['reject-any', [], [stop, cache, near]],
  ['reject-any', ['cache-mark'], [stop, near]],
]

describe('rejectionsOf()', () => {
  it.each(table)('%s, accepting %j', (onLoss, accept, rejected) => {
    expect(rejectionsOf(all, { onLoss, accept })).toEqual(rejected)
  })

  it('rejects nothing where nobody asked for it', () => {
    expect(rejectionsOf(all, {})).toEqual([])
    expect(rejectionsOf(all, { onLoss: 'reject-breaking' })).toEqual([stop])
  })
})
