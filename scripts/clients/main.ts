import { resolve } from 'node:path'
import { install, modules } from './install.ts'
import { isIsolated, runIsolated } from './isolate.ts'
import { clients, type Outcome, reportOf, runsNamed, runTask } from './runs.ts'

// `npm run test:clients [-- NAME ...]`: real clients do real work through the proxy, over each upstream, without a network.
// NAME is a client, or `gitlab` for all that has to do with GitLab Duo, or the beginning of a line of the table.
// Exit 1: a task is not done; 2: a name matches nothing.

async function play(names: readonly string[]): Promise<void> {
  const outcomes: Outcome[] = []
  for (const run of runsNamed(names)) {
    const outcome = await runTask(run, resolve(modules))
    outcomes.push(outcome)
    console.log(reportOf(outcome))
  }
  const done = outcomes.filter(({ problems }) => problems.length === 0).length
  console.log(`clients: ${outcomes.length} tasks, ${done} done`)
  process.exitCode = done === outcomes.length && done > 0 ? 0 : 1
}

function main(names: readonly string[]): Promise<void> | undefined {
  const unknown = names.filter((name) => runsNamed([name]).length === 0)
  if (unknown.length > 0) {
    console.error(
      `clients: nothing is named ${unknown.join(', ')}; there are ${clients.map(({ name }) => name).join(', ')}`,
    )
    process.exitCode = 2
    return
  }
  if (isIsolated()) return play(names)
  try {
    install()
    process.exitCode = runIsolated([process.execPath, ...process.execArgv, ...process.argv.slice(1)])
  } catch (error) {
    console.error(`clients: ${(error as Error).message}`)
    process.exitCode = 1
  }
}

await main(process.argv.slice(2))
