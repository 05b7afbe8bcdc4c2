import { join } from 'node:path'
import type { Client } from '../client.ts'
import type { Task } from '../task.ts'

/** Libraries are not clients by themselves: `harness/real-clients/programs` has one small program for each. */
const folder = '../programs'

/** A program that takes its orders from the command line; `programOf` tells which one plays a task. */
export function programClient(name: string, programOf: (task: string) => string, tasks: readonly Task[]): Client {
  return {
    name,
    program: folder,
    config: () => ({}),
    launch: ({ modules, proxyUrl, model, transport, task }, prompt) => ({
      command: process.execPath,
      args: [join(modules, folder, programOf(task)), proxyUrl, model, transport, prompt],
      env: {},
    }),
    said: (stdout) => [(JSON.parse(stdout) as { readonly said: string }).said],
    tasks,
  }
}
