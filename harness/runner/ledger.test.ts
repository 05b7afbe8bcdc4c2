import { describe, expect, it } from 'vitest'
import { driftOf, excuse, type KnownEntry, parseLedger } from './ledger.ts'
import { loadCases } from './load.ts'
import { selectTrials } from './select.ts'

const cases = loadCases()
const [trial] = selectTrials(cases, { patterns: ['claude-over-openai/text'] })
if (trial === undefined) throw new Error('the case is missing')

const entry: KnownEntry = {
  requirement: 'USE-001',
  match: 'claude-over-openai/*',
  reason: 'cached tokens are not subtracted',
  link: 'https://example.com/1',
  expires: '2027-01-01',
}
const ledger = (of: Partial<KnownEntry> = {}) => ({ entries: [{ ...entry, ...of }], today: '2026-11-21' })
const judged = (outcome: 'pass' | 'fail') => [{ trial, results: [{ id: 'USE-001', outcome, findings: [] }] }]

describe('excuse', () => {
  it('excuses the named requirement in the named cases only', () => {
    expect(excuse(ledger(), trial, 'USE-001')?.link).toBe(entry.link)
    expect(excuse(ledger(), trial, 'USE-002')).toBeUndefined()
    expect(excuse(ledger({ match: 'openai-over-claude/*' }), trial, 'USE-001')).toBeUndefined()
    expect(excuse(ledger({ variants: ['per-byte'] }), trial, 'USE-001')).toBeUndefined()
  })

  it('excuses nothing from the day on which it expires', () => {
    expect(excuse(ledger({ expires: '2026-11-21' }), trial, 'USE-001')).toBeUndefined()
  })
})

describe('driftOf', () => {
  it('an entry that still fails is no drift', () => {
    expect(driftOf(ledger(), judged('fail'), cases)).toEqual([])
  })

  it('an entry that passes must be deleted', () => {
    expect(driftOf(ledger(), judged('pass'), cases)).toMatchObject([{ why: 'passes' }])
  })

  it('an entry that matches nothing in the whole catalogue is named with the nearest', () => {
    expect(driftOf(ledger({ match: 'claude-over-openai/txet' }), judged('fail'), cases)).toMatchObject([
      { why: 'unmatched', message: expect.stringContaining('claude-over-openai/text') },
    ])
  })

  it('an entry for cases outside this selection is left alone', () => {
    expect(driftOf(ledger({ match: 'openai-over-claude/*' }), judged('fail'), cases)).toEqual([])
  })

  it('an expired entry is drift', () => {
    expect(driftOf(ledger({ expires: '2026-01-01' }), judged('fail'), cases)).toMatchObject([{ why: 'expired' }])
  })
})

describe('parseLedger', () => {
  it('reads what it is given', () => {
    expect(parseLedger(JSON.stringify({ entries: [entry] }), '2026-11-21').entries).toEqual([entry])
  })

  it.each([
    ['no JSON', '{', /no JSON/],
    ['no list', '{}', /"entries"/],
    ['an entry without a reason', JSON.stringify({ entries: [{ ...entry, reason: '' }] }), /entries\/0 has no reason/],
    ['a date of another kind', JSON.stringify({ entries: [{ ...entry, expires: 'soon' }] }), /entries\/0\/expires/],
  ])('refuses %s', (_, text, message) => {
    expect(() => parseLedger(text, '2026-11-21')).toThrow(message)
  })
})
