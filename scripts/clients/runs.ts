import type { Client } from './client.ts'
import { aisdk } from './clients/aisdk.ts'
import { claude } from './clients/claude.ts'
import { codex } from './clients/codex.ts'
import { gitlab } from './clients/gitlab.ts'
import { opencode } from './clients/opencode.ts'
import { sdk } from './clients/sdk.ts'
import type { Run } from './run-task.ts'
import { nameOf } from './table.ts'
import type { Behind } from './task.ts'

export type { Outcome, Run } from './run-task.ts'
export { runTask } from './run-task.ts'
export { reportOf } from './table.ts'

/** Every client that the tests start. */
export const clients: readonly Client[] = [codex, claude, opencode, sdk, aisdk, gitlab]

const runs: readonly Run[] = clients.flatMap((client) =>
  client.tasks.flatMap((task) =>
    task.transports.flatMap((transport) =>
      Object.entries(task.expected).map(([upstream, expectation]) => ({
        client,
        task,
        upstream: upstream as Behind,
        expectation,
        transport,
      })),
    ),
  ),
)

/** What is more than one client: every task at a GitLab instance, be it scripted or the proxy, or over an account of GitLab Duo. */
const topics: Readonly<Record<string, (run: Run) => boolean>> = {
  gitlab: ({ task, upstream }) => task.instance === true || upstream === 'gitlab-duo',
}

function means(name: string, run: Run): boolean {
  const topic = Object.hasOwn(topics, name) ? topics[name] : undefined
  return `${nameOf(run)}/`.startsWith(`${name}/`) || topic?.(run) === true
}

/** The lines of the table that one of the names means: a topic, a client, or the beginning of a line up to a slash. */
export function runsNamed(names: readonly string[]): readonly Run[] {
  return names.length === 0 ? runs : runs.filter((run) => names.some((name) => means(name, run)))
}
