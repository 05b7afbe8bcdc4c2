import { type CodeRow, diagnosticCodes, type Severity } from 'wireproof/hub'

const headings: Readonly<Record<Severity, string>> = {
  breaking: 'Breaking: the answer would mean something else',
  degraded: 'Degraded: the answer would be worse',
  hint: 'Hints: nobody is likely to notice',
}

function section(severity: Severity): string {
  const rows = Object.entries<CodeRow>(diagnosticCodes)
    .filter(([, row]) => row.severity === severity)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { advice }]) => `| \`${code}\` | ${advice.replaceAll('|', '\\|')} |`)
  return [
    `## ${headings[severity]}`,
    '',
    '| code | what happened, and what to do |',
    '| --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

/** The page that explains every diagnostic code. */
export function writeDiagnosticCodes(): string {
  return [
    '<!-- Generated from src/hub/diagnostic-codes.ts by `npm run generate`. Do not edit. -->',
    '# Diagnostic codes',
    '',
    'A translation reports every loss and every change as a diagnostic. Its `code` names the concept, its `kind` says what',
    'became of it (`dropped`, `approximated`, `moved`, `defaulted`, `synthesized`, `carried`, `repaired`), `at` and `to` are',
    'RFC 6901 pointers into the document that came and the one that goes out. Codes are stable: new ones may come, none is',
    'renamed. `--on-loss reject-breaking` refuses a request with a breaking diagnostic; `accept` lets single codes pass.',
    '',
    section('breaking'),
    section('degraded'),
    section('hint'),
  ].join('\n')
}
