import { readFileSync } from 'node:fs'
import type { Case, Trial } from './model.ts'
import { globToRegex, nearest, SelectionError } from './select.ts'
import type { RequirementResult } from './verdict.ts'

/** One failure that its owner knows of: it still runs, and it must still fail. */
export interface KnownEntry {
  readonly requirement: string
  /** Pattern of case ids. */
  readonly match: string
  readonly variants?: readonly string[]
  readonly reason: string
  readonly link: string
  /** `2027-02-01`: on that day and after it excuses nothing. */
  readonly expires: string
}

export interface Ledger {
  readonly entries: readonly KnownEntry[]
  /** The day of the run, `YYYY-MM-DD`. */
  readonly today: string
}

export const emptyLedger: Ledger = { entries: [], today: '0000-00-00' }

const members: readonly (keyof KnownEntry)[] = ['requirement', 'match', 'reason', 'link', 'expires']

function readEntry(value: unknown, index: number): KnownEntry {
  const entry = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>
  for (const member of members)
    if (typeof entry[member] !== 'string' || entry[member] === '')
      throw new SelectionError(`ledger: entries/${index} has no ${member}; every entry needs ${members.join(', ')}`)
  if (!/^\d{4}-\d\d-\d\d$/.test(String(entry['expires'])))
    throw new SelectionError(`ledger: entries/${index}/expires is no date like 2027-02-01`)
  return entry as unknown as KnownEntry
}

/** @throws SelectionError where the file is no ledger */
export function parseLedger(text: string, today: string): Ledger {
  let value: { readonly entries?: unknown }
  try {
    value = JSON.parse(text) as typeof value
  } catch (error) {
    throw new SelectionError(`ledger: no JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (!Array.isArray(value?.entries)) throw new SelectionError('ledger: "entries" must be a list')
  return { entries: value.entries.map(readEntry), today }
}

export function readLedger(file: string, today: string): Ledger {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new SelectionError(
      `the ledger ${file} cannot be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}`,
    )
  }
  return parseLedger(text, today)
}

export const isExpired = (entry: KnownEntry, today: string): boolean => entry.expires <= today

const covers = (entry: KnownEntry, trial: Trial): boolean =>
  globToRegex(entry.match).test(trial.case.id) && (entry.variants?.includes(trial.variant) ?? true)

/** The entry that excuses this failure; an expired one excuses nothing. */
export const excuse = (ledger: Ledger, trial: Trial, requirement: string): KnownEntry | undefined =>
  ledger.entries.find(
    (entry) => entry.requirement === requirement && !isExpired(entry, ledger.today) && covers(entry, trial),
  )

export interface Drift {
  readonly entry: KnownEntry
  readonly why: 'passes' | 'unmatched' | 'expired'
  readonly message: string
}

export interface Judged {
  readonly trial: Trial
  readonly results: readonly RequirementResult[]
}

/**
 * Where the ledger no longer tells the truth. An entry that matches cases outside this selection only is left alone; one that
 * matches nothing in the whole catalogue is wrong.
 */
export function driftOf(ledger: Ledger, judged: readonly Judged[], catalogue: readonly Case[]): readonly Drift[] {
  return ledger.entries.flatMap((entry): readonly Drift[] => {
    const name = `${entry.requirement} in ${entry.match}`
    if (!catalogue.some(({ id }) => globToRegex(entry.match).test(id))) {
      const hint = nearest(
        entry.match,
        catalogue.map(({ id }) => id),
      ).join(', ')
      return [{ entry, why: 'unmatched', message: `${name} matches no case; nearest are ${hint}` }]
    }
    if (isExpired(entry, ledger.today))
      return [{ entry, why: 'expired', message: `${name} expired on ${entry.expires}; look at ${entry.link} again` }]
    const here = judged
      .filter(({ trial }) => covers(entry, trial))
      .flatMap(({ results }) => results.filter(({ id }) => id === entry.requirement))
    const passes = here.length > 0 && here.every(({ outcome }) => outcome !== 'fail')
    return passes ? [{ entry, why: 'passes', message: `${name} passes now; delete the entry` }] : []
  })
}
