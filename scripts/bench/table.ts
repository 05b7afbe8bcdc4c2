import { type Findings, isBelowBudget, type Measure, SLACK } from './measure.ts'

export interface Summary {
  readonly node: string
  readonly strict: boolean
  readonly measures: number
  readonly below: number
  readonly ok: boolean
}

/** `--strict` forgives 20 % and then fails; otherwise budgets are taken as they stand, and only wrong content fails. */
export function summaryOf({ measures, faults }: Findings, strict: boolean): Summary {
  const below = measures.filter((measure) => isBelowBudget(measure, strict ? SLACK : 0)).length
  const ok = faults.length === 0 && measures.length > 0 && !(strict && below > 0)
  return { node: process.version, strict, measures: measures.length, below, ok }
}

function rowOf(measure: Measure): readonly string[] {
  const { name, value, unit, budget, better, floor = '', ours = '', note = '' } = measure
  const verdict = isBelowBudget(measure) ? (isBelowBudget(measure, SLACK) ? 'MISS' : 'near') : 'ok'
  const sign = better === 'more' ? '>=' : '<='
  return [verdict, name, floor, ours, `${value.toFixed(2)} ${unit}`, `${sign} ${Number(budget.toFixed(2))}`, note]
}

/** A plain table: verdict, name, floor, ours, figure, budget. `near`: within the slack of `--strict`. */
export function printTable({ measures, faults, skipped }: Findings): string {
  const rows = [['', 'measure', 'floor', 'ours', 'figure', 'budget', ''], ...measures.map(rowOf)]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return [
    ...lines,
    ...skipped.map((text) => `not measured: ${text}`),
    ...faults.map((text) => `WRONG CONTENT: ${text}`),
    '',
  ].join('\n')
}
