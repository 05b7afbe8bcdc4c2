import type { Verdict } from '../model.ts'
import type { FooterRecord, HeaderRecord, RunRecord, TrialRecord } from '../record.ts'
import type { Registry } from '../requirements.ts'
import { card, plain, type Style } from './card.ts'

export interface TerminalOptions {
  readonly registry: Registry
  readonly style?: Style
  /** What the replay command needs to find the same gateway: ` --gateway URL`, ` --exec "..."` or nothing. */
  readonly gateway?: string
  /** Requirements whose first failure is printed in full; the rest is counted. */
  readonly maxCards?: number
  /** Print the timeline of every trial. */
  readonly trace?: boolean
}

const order: readonly Verdict[] = [
  'pass',
  'non-strict',
  'fail',
  'known',
  'flaky',
  'inapplicable',
  'not-testable',
  'error',
]

const words: Readonly<Record<Verdict, string>> = {
  pass: 'passed',
  'non-strict': 'non-strict',
  fail: 'failed',
  known: 'known',
  flaky: 'flaky',
  inapplicable: 'inapplicable',
  'not-testable': 'not testable',
  error: 'could not run',
}

/** `212 passed, 3 failed` */
export const countsLine = ({ counts }: FooterRecord): string =>
  order
    .filter((verdict) => (counts[verdict] ?? 0) > 0)
    .map((verdict) => `${counts[verdict]} ${words[verdict]}`)
    .join(', ') || 'nothing ran'

const headline = (header: HeaderRecord): string =>
  [
    `wireproof ${header.suite}, requirements ${header.set}`,
    `  gateway      ${header.gateway}`,
    `  upstream     ${header.upstream} (ours)`,
    `  routes       ${header.routes.join(', ')}`,
    `  trials       ${header.trials}, told apart by ${header.correlation}`,
    ...(header.ledger > 0 ? [`  known        ${header.ledger} entries in the ledger`] : []),
  ].join('\n')

function failedCards(trial: TrialRecord, options: TerminalOptions): readonly string[] {
  const { registry, style = plain, gateway = '' } = options
  return trial.requirements
    .filter(({ outcome }) => outcome === 'fail')
    .map((failed) => card(trial, failed, registry, { style, gateway }))
}

/** Every failure of a run as a card, sorted by name. */
export const cardsOf = (records: readonly RunRecord[], options: TerminalOptions): readonly string[] =>
  records.flatMap((record) => (record.type === 'trial' ? failedCards(record, options) : []))

interface Failure {
  readonly id: string
  readonly trial: TrialRecord
}

/** One card for each requirement, of the first trial that fails it: the others are named, for they say the same. */
function distinctCards(trials: readonly TrialRecord[], options: TerminalOptions): readonly string[] {
  const { registry, style = plain, gateway = '' } = options
  const failures = trials.flatMap((trial): readonly Failure[] =>
    trial.requirements.filter(({ outcome }) => outcome === 'fail').map(({ id }) => ({ id, trial })),
  )
  const first = new Map<string, TrialRecord>()
  for (const { id, trial } of failures) if (!first.has(id)) first.set(id, trial)
  return [...first].flatMap(([id, trial]) => {
    const failed = trial.requirements.find((one) => one.id === id && one.outcome === 'fail')
    if (failed === undefined) return []
    const others = failures.filter((failure) => failure.id === id && failure.trial !== trial)
    const names = others.slice(0, 3).map((other) => `${other.trial.case}[${other.trial.variant}]`)
    const more = others.length > 3 ? ` and ${others.length - 3} more` : ''
    const also = others.length === 0 ? '' : `\n    ${'also'.padEnd(14)} ${names.join(', ')}${more}`
    return [`${card(trial, failed, registry, { style, gateway })}${also}`]
  })
}

function byRequirement(trials: readonly TrialRecord[]): readonly string[] {
  const failed = new Map<string, number>()
  const judged = new Map<string, number>()
  for (const { requirements } of trials) {
    for (const { id, outcome } of requirements) {
      judged.set(id, (judged.get(id) ?? 0) + 1)
      if (outcome === 'fail') failed.set(id, (failed.get(id) ?? 0) + 1)
    }
  }
  return [...failed]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, count]) => `  ${id} failed in ${count} of ${judged.get(id)} trials`)
}

/** Reasons that many trials share are told once. */
function reasons(trials: readonly TrialRecord[], verdict: Verdict): readonly string[] {
  const many = new Map<string, string[]>()
  for (const trial of trials) {
    if (trial.verdict !== verdict) continue
    const reason = trial.reason ?? 'no reason'
    many.set(reason, [...(many.get(reason) ?? []), `${trial.case}[${trial.variant}]`])
  }
  return [...many].map(([reason, names]) => {
    const more = names.length > 3 ? ` and ${names.length - 3} more` : ''
    return `  ${words[verdict]}: ${names.slice(0, 3).join(', ')}${more}\n    ${reason}`
  })
}

const traceOf = (trial: TrialRecord): string =>
  [
    `${trial.verdict} ${trial.case}[${trial.variant}]: ${trial.title}`,
    ...(trial.client === undefined ? [] : [`  client sent   ${trial.client.request.body}`]),
    ...(trial.upstream ?? []).map(({ method, path, body }) => `  upstream got  ${method} ${path} ${body}`),
    ...(trial.timeline ?? []).map(({ side, text }) => `  ${side === 'client' ? '<' : '>'} ${side.padEnd(9)} ${text}`),
    ...(trial.client === undefined ? [] : [`  client got    ${trial.client.status ?? ''} ${trial.client.body}`]),
  ].join('\n')

/** The whole report for a person: silent on what passes, sorted by name. */
export function terminalReport(records: readonly RunRecord[], options: TerminalOptions): string {
  const header = records.find((record) => record.type === 'header')
  const footer = records.find((record) => record.type === 'footer')
  const trials = records.filter((record) => record.type === 'trial')
  const cards = distinctCards(trials, options)
  const max = options.maxCards ?? 20
  const sections = [
    ...(header === undefined ? [] : [headline(header)]),
    ...(options.trace === true ? trials.map(traceOf) : []),
    ...cards.slice(0, max),
    ...(cards.length > max
      ? [`... and ${cards.length - max} more requirements; --max-cards shows more, --ndjson keeps all`]
      : []),
    [...byRequirement(trials)].join('\n'),
    [...reasons(trials, 'error'), ...reasons(trials, 'not-testable'), ...reasons(trials, 'inapplicable')].join('\n'),
    records
      .filter((record) => record.type === 'drift')
      .map(({ message }) => `  ledger: ${message}`)
      .join('\n'),
    ...(footer === undefined ? ['the run was cut off: it has no footer'] : [lastLine(footer)]),
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

function lastLine(footer: FooterRecord): string {
  const strays = footer.strays === 0 ? '' : `; ${footer.strays} requests at our upstream belong to no trial`
  return `${countsLine(footer)}${strays}`
}
