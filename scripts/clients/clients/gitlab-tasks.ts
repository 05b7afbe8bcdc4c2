import type { Task } from '../task.ts'
import { readAndWriteOver } from './read-and-write.ts'

const loop = (model: string, seals = 0): Task => ({
  ...readAndWriteOver('loop', model, 'sse', { 'gitlab-duo': { requests: 6, seals, diagnostics: [] } }),
  shows: 'deltas',
})

/** Either package with a model of each kind: Messages, Chat Completions, Responses. The older one knows no thoughts. */
export const gitlabTasks: readonly Task[] = [
  loop('scoped/duo-chat-sonnet-4-5'),
  loop('scoped/duo-chat-gpt-5-1'),
  loop('scoped/duo-chat-gpt-5-codex'),
  loop('unscoped/duo-chat-sonnet-4-5', 5),
  loop('unscoped/duo-chat-gpt-5-1'),
  loop('unscoped/duo-chat-gpt-5-codex'),
]
