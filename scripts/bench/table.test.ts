import { describe, expect, it } from 'vitest'
import { createFindings, type Measure } from './measure.ts'
import { printTable, summaryOf } from './table.ts'

const fast: Measure = { name: 'a', value: 0.9, unit: 'x', budget: 0.85, better: 'more' }
const near: Measure = { name: 'b', value: 11, unit: 'ms', budget: 10, better: 'less' }
const slow: Measure = { name: 'c', value: 13, unit: 'ms', budget: 10, better: 'less' }

describe('the verdict of the bench', () => {
  it.each([
    { measures: [fast], strict: true, below: 0, ok: true },
    { measures: [fast, near], strict: false, below: 1, ok: true },
    { measures: [fast, near], strict: true, below: 0, ok: true },
    { measures: [fast, slow], strict: false, below: 1, ok: true },
    { measures: [fast, slow], strict: true, below: 1, ok: false },
    { measures: [{ ...fast, value: Number.NaN }], strict: true, below: 1, ok: false },
    { measures: [], strict: false, below: 0, ok: false },
  ])('%#', ({ measures, strict, below, ok }) => {
    expect(summaryOf({ ...createFindings(), measures }, strict)).toMatchObject({ below, ok })
  })

  it('fails on wrong content whatever the figures say', () => {
    const findings = { ...createFindings(), measures: [fast], faults: ['a: lost a tool result'] }
    expect(summaryOf(findings, false).ok).toBe(false)
    expect(printTable(findings)).toContain('WRONG CONTENT: a: lost a tool result')
  })
})
