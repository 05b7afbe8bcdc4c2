import { join } from 'node:path'
import type { Client } from '../client.ts'
import { gitlabTasks } from './gitlab-tasks.ts'

const program = '../programs/gitlab.mjs'

const linesOf = (stdout: string): readonly { readonly delta?: string; readonly said?: string }[] =>
  stdout.split('\n').flatMap((line) => (line.endsWith('}') ? [JSON.parse(line) as { readonly delta?: string }] : []))

/**
 * GitLab's providers for the AI SDK: https://www.npmjs.com/package/gitlab-ai-provider, and the older one whose name has a scope.
 * The package stands before the model.
 */
export const gitlab: Client = {
  name: 'gitlab',
  program,
  config: () => ({}),
  launch: ({ modules, proxyUrl, token, model, transport }, prompt) => ({
    command: process.execPath,
    args: [join(modules, program), proxyUrl, model, transport, prompt],
    env: { GITLAB_TOKEN: token },
  }),
  said: (stdout) => linesOf(stdout).flatMap(({ said }) => (said === undefined ? [] : [said])),
  shown: (stdout) => ({
    characters: linesOf(stdout).reduce((sum, { delta = '' }) => sum + delta.length, 0),
    beginnings: 0,
  }),
  tasks: gitlabTasks,
}
