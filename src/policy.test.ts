import { describe, expect, it } from 'vitest'
import { createDiagnostic } from './hub/diagnostic.ts'
import { type OnLoss, type Policy, rejectionsOf } from './policy.ts'

const stop = createDiagnostic('dropped', 'stop', 'openai-responses', { at: '/stop' })
const cache = createDiagnostic('dropped', 'cache-mark', 'openai-chat', { at: '/system/0/cache_control' })
const made = createDiagnostic('synthesized', 'id', 'openai-responses', { to: '/output/0/id' })
const near = createDiagnostic('approximated', 'effort', 'openai-chat', { at: '/thinking' })
const moved = createDiagnostic('moved', 'order', 'openai-chat', { at: '/a', to: '/b' })
const all = [stop, cache, made, near, moved]

const table: readonly (readonly [
  onLoss: OnLoss,
  accept: NonNullable<Policy['accept']>,
  rejected: readonly unknown[],
])[] = [
  ['report', [], []],
  ['reject-breaking', [], [stop]],
  ['reject-breaking', ['stop'], []],
  ['reject-any', [], [stop, cache, near]],
  ['reject-any', ['cache-mark'], [stop, near]],
  ['reject-any', [{ code: 'cache-mark' }], [stop, near]],
  ['reject-any', [{ code: 'cache-mark', at: '/system/*/cache_control' }], [stop, near]],
  ['reject-any', [{ code: 'cache-mark', at: '/system/0/cache_control' }], [stop, near]],
  ['reject-any', [{ code: 'cache-mark', at: '/system/1/cache_control' }], [stop, cache, near]],
  ['reject-any', [{ code: 'cache-mark', at: '/system/*' }], [stop, cache, near]],
  ['reject-any', [{ code: 'cache-mark', at: '/*/*/*/*' }], [stop, cache, near]],
  ['reject-any', [{ code: 'stop', at: '/system/*/cache_control' }], [stop, cache, near]],
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
