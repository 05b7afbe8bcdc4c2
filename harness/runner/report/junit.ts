import type { RunRecord, TrialRecord } from '../record.ts'
import type { Registry } from '../requirements.ts'

/** XML 1.0 has no word for most control characters, not even an escape. */
const xml = (text: string): string =>
  text
    .replaceAll(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '\ufffd',
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const MAX_OUT = 8 * 1024

function outcomeOf(trial: TrialRecord, registry: Registry): string {
  const reason = xml(trial.reason ?? '')
  switch (trial.verdict) {
    case 'pass':
    case 'non-strict':
      return ''
    case 'known':
    case 'flaky':
    case 'inapplicable':
      return `<skipped message="${trial.verdict}: ${reason}"/>`
    case 'not-testable':
    case 'error':
      return `<error message="${trial.verdict}: ${reason}"/>`
    case 'fail': {
      const failed = trial.requirements.filter(({ outcome }) => outcome === 'fail')
      const ids = failed.map(({ id }) => id).join(' ')
      const text = failed
        .flatMap(({ id, findings = [] }) => [
          `${id} ${registry.get(id)?.text ?? ''}`,
          ...findings.map(
            ({ message, expected = '', actual = '' }) => `  ${message}\n  expected ${expected}\n  actual   ${actual}`,
          ),
        ])
        .join('\n')
      return `<failure message="${xml(ids)}">${xml(text)}</failure>`
    }
    default:
      return trial.verdict satisfies never
  }
}

function testcase(trial: TrialRecord, registry: Registry): string {
  const name = xml(`${trial.case}[${trial.variant}]`)
  const ids = xml(trial.requirements.map(({ id }) => id).join(' '))
  const out = (trial.timeline ?? []).map(({ side, text }) => `${side} ${text}`).join('\n')
  const systemOut = out === '' ? '' : `<system-out>${xml(out.slice(0, MAX_OUT))}</system-out>`
  const properties = `<properties><property name="requirements" value="${ids}"/></properties>`
  const area = xml(trial.case.split('/')[1] ?? trial.case)
  return `    <testcase classname="${area}" name="${name}">${properties}${outcomeOf(trial, registry)}${systemOut}</testcase>`
}

/** JUnit XML: a suite a route, a test case a trial. Without times, so that two equal runs give equal files. */
export function junitReport(records: readonly RunRecord[], registry: Registry): string {
  const routes = new Map<string, TrialRecord[]>()
  for (const record of records) {
    if (record.type !== 'trial') continue
    const route = record.case.split('/')[0] ?? ''
    routes.set(route, [...(routes.get(route) ?? []), record])
  }
  const count = (trials: readonly TrialRecord[], ...verdicts: readonly TrialRecord['verdict'][]): number =>
    trials.filter(({ verdict }) => verdicts.includes(verdict)).length
  const suites = [...routes].map(([route, trials]) => {
    const failures = count(trials, 'fail')
    const errors = count(trials, 'error', 'not-testable')
    const skipped = count(trials, 'known', 'flaky', 'inapplicable')
    return [
      `  <testsuite name="${xml(route)}" tests="${trials.length}" failures="${failures}" errors="${errors}" skipped="${skipped}">`,
      ...trials.map((trial) => testcase(trial, registry)),
      '  </testsuite>',
    ].join('\n')
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="wireproof">\n${suites.join('\n')}\n</testsuites>\n`
}

/** The append-only truth: one JSON document a line. */
export const ndjsonLine = (record: RunRecord): string => `${JSON.stringify(record)}\n`
