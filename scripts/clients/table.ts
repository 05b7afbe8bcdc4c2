import { basePaths } from '../../harness/upstream/endpoint.ts'
import type { Outcome, Run } from './run-task.ts'

const shortName = (dialect: string): string =>
  Object.entries(basePaths).find(([, id]) => id === dialect)?.[0] ?? dialect

/** `codex/edit/gpt-5.5/claude/sse` */
export function nameOf({ client, task, upstream, transport }: Run): string {
  return [client.name, task.name, task.model, shortName(upstream), transport].join('/')
}

/** One line, and one more for each problem. */
export function reportOf({ run, requests, sha256, diagnostics, seals, milliseconds, problems }: Outcome): string {
  const columns = [
    problems.length === 0 ? 'done  ' : 'FAILED',
    nameOf(run).padEnd(52),
    `${run.task.changed.path} ${sha256.slice(0, 16)}`,
    `${requests} of ${run.expectation.requests} upstream requests`,
    `${seals} seals`,
    `${diagnostics.length} kinds of loss`,
    `${(milliseconds / 1000).toFixed(1)} s`,
  ]
  return [columns.join('  '), ...problems.map((problem) => `        ${problem.replaceAll('\n', '\n          ')}`)].join(
    '\n',
  )
}
