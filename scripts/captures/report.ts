import type { Diagnostic } from 'wireproof'
import type { RequestOutcome } from './requests.ts'
import type { Outcome } from './run.ts'
import { Counts, table } from './table.ts'

const severities: readonly Diagnostic['severity'][] = ['breaking', 'degraded', 'hint']

/** Six columns of whole ids are too wide for a terminal. */
const short = (id: string): string => id.replace(/^(openai|anthropic)-/, '')

/** Diagnostics by severity, code and kind; a column for each way. */
function diagnosticsTable(requests: readonly RequestOutcome[]): readonly string[] {
  const passed = requests.flatMap((request) => request.passed)
  const ways = [...new Set(passed.map(({ from, to }) => `${short(from)}>${short(to)}`))].sort()
  const counts = new Counts()
  for (const { from, to, diagnostics } of passed)
    for (const { severity, code, kind } of diagnostics)
      counts.add([severities.indexOf(severity), severity, code, kind, `${short(from)}>${short(to)}`].join('|'))
  const rows = new Map<string, Map<string, number>>()
  for (const [key, count] of counts.entries()) {
    const [, severity = '', code = '', kind = '', way = ''] = key.split('|')
    const name = [severity, code, kind].join('|')
    const row = rows.get(name) ?? new Map<string, number>()
    rows.set(name, row.set(way, count))
  }
  return table([
    ['severity', 'code', 'kind', 'all', ...ways],
    ...[...rows].map(([name, row]) => [
      ...name.split('|'),
      String([...row.values()].reduce((sum, count) => sum + count, 0)),
      ...ways.map((way) => String(row.get(way) ?? 0)),
    ]),
  ])
}

function clientsTable(requests: readonly RequestOutcome[]): readonly string[] {
  const clients = [...new Set(requests.map(({ client }) => client))].sort()
  return table([
    ['client', 'requests', 'passages', 'with losses', 'refused', 'of them for state'],
    ...clients.map((client) => {
      const own = requests.filter((request) => request.client === client)
      const passed = own.flatMap((request) => request.passed)
      const state = own.filter(({ refersToState }) => refersToState).flatMap((request) => request.passed).length
      const wrong = own.flatMap(({ problems }) => problems.filter((problem) => problem.startsWith('refused'))).length
      return [
        client,
        String(own.length),
        String(passed.length),
        String(passed.filter(({ diagnostics }) => diagnostics.length > 0).length),
        String(state + wrong),
        String(state),
      ]
    }),
  ])
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `== ${title}`, ...lines]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

const counted = (counts: Counts): readonly string[] => table(counts.entries().map(([key, n]) => [String(n), key]))

/** What a run found, for people. The last line is the verdict. */
export function reportOf(outcome: Outcome): readonly string[] {
  const { answers, kinds, unknown, requests, replayed, atDuo, failures } = outcome
  const laws = sum(requests.map((request) => request.laws))
  const passed = requests.flatMap((request) => request.passed)
  return [
    ...section(`exchanges of clients: ${kinds.total} files`, counted(kinds)),
    ...section('what their schemas do not know', counted(unknown)),
    ...section(
      `model requests: ${requests.length}, of them ${outcome.requestsInFrames} in WebSocket frames; ${passed.length} passages, ${laws} laws checked`,
      diagnosticsTable(requests),
    ),
    ...section('with the profile of each client, at the default policy of the proxy', clientsTable(requests)),
    ...section('countTokens: estimate against figures of vendors', outcome.tokens),
    ...section('failures', failures),
    '',
    `answers: ${answers.files} files, ${answers.decoded} decoded, ${answers.laws} laws checked`,
    `clients: ${kinds.total} files, ${requests.length} model requests, ${laws} laws checked`,
    `replayed: ${replayed.length} WebSockets, ${sum(replayed.map(({ ways }) => ways))} times through the proxy, ${sum(replayed.map((one) => one.requests))} requests judged upstream`,
    `GitLab Duo: ${atDuo.mints} mints and ${atDuo.gatewayRequests} gateway requests replayed at the scripted instance, ${atDuo.problems.length} refused`,
    `captures: ${answers.files + kinds.total} files, ${failures.length} failures`,
  ]
}
