import { describe, expect, it } from 'vitest'
import { loadCases } from './load.ts'
import { globToRegex, nearest, SelectionError, selectTrials } from './select.ts'

const cases = loadCases()
const ids = (...patterns: readonly string[]) => [
  ...new Set(selectTrials(cases, { patterns }).map((trial) => trial.case.id)),
]

describe('selectTrials', () => {
  it('understands a case, a route, a name on all routes, and a requirement', () => {
    expect(ids('claude-over-openai/text')).toEqual(['claude-over-openai/text'])
    expect(ids('claude-over-openai').every((id) => id.startsWith('claude-over-openai/'))).toBe(true)
    expect(ids('text')).toHaveLength(9)
    expect(ids('CAN-001').every((id) => id.endsWith('/client-leaves'))).toBe(true)
    expect(ids('*/text')).toHaveLength(9)
  })

  it('is sorted by name, whatever the order of the patterns', () => {
    expect(ids('usage', 'text')).toEqual(ids('text', 'usage'))
  })

  it('takes one variant, and only declared routes', () => {
    const trials = selectTrials(cases, { patterns: ['text-stream'], variant: 'crlf', routes: ['openai-over-claude'] })
    expect(trials.map(({ variant }) => variant)).toEqual(['crlf'])
  })

  it.each([
    ['claude-over-openai/txet', 'claude-over-openai/text'],
    ['STOP-999', 'STOP-001'],
  ])('names the nearest for %s', (wrong, near) => {
    expect(() => selectTrials(cases, { patterns: [wrong] })).toThrow(SelectionError)
    expect(() => selectTrials(cases, { patterns: [wrong] })).toThrow(near.slice(0, 12))
  })

  it('a variant that nobody has is an error', () => {
    expect(() => selectTrials(cases, { patterns: ['text'], variant: 'backwards' })).toThrow(/backwards/)
  })
})

it('a pattern is no regular expression', () => {
  expect(globToRegex('a.b').test('axb')).toBe(false)
  expect(globToRegex('*').test('a/b')).toBe(false)
  expect(globToRegex('**').test('a/b')).toBe(true)
})

it('nearest is by distance, then by name', () => {
  expect(nearest('txt', ['zebra', 'text', 'test'], 2)).toEqual(['text', 'test'])
})
