import { programClient } from './programs.ts'
import { sdkTasks } from './sdk-tasks.ts'

/** The official SDKs: https://github.com/openai/openai-node, https://github.com/anthropics/anthropic-sdk-typescript */
const programs: Readonly<Record<string, string>> = {
  chat: 'openai-chat.mjs',
  responses: 'openai-responses.mjs',
  messages: 'anthropic.mjs',
}

export const sdk = programClient('sdk', (task) => programs[task] ?? task, sdkTasks)
