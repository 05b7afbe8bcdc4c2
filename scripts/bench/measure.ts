/** One line of the table. `value` and `budget` are in `unit`; which side is good, `better` says. */
export interface Measure {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly budget: number
  readonly better: 'more' | 'less'
  /** What it was measured against, and ours, in words: `94.1 us`. */
  readonly floor?: string
  readonly ours?: string
  readonly note?: string
}

/** What one group of measures found. A fault is a content check that failed: the figures mean nothing then. */
export interface Findings {
  readonly measures: Measure[]
  readonly faults: string[]
  /** What could not be measured, and why. */
  readonly skipped: string[]
}

export function createFindings(): Findings {
  return { measures: [], faults: [], skipped: [] }
}

/** CI machines are shared: `--strict` forgives this much. */
export const SLACK = 0.2

export function isBelowBudget({ value, budget, better }: Measure, slack = 0): boolean {
  if (!Number.isFinite(value)) return true
  return better === 'more' ? value < budget * (1 - slack) : value > budget * (1 + slack)
}

export function microseconds(milliseconds: number): string {
  if (milliseconds >= 100) return `${milliseconds.toFixed(0)} ms`
  return milliseconds >= 1 ? `${milliseconds.toFixed(2)} ms` : `${(milliseconds * 1000).toFixed(1)} us`
}
