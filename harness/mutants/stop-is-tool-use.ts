import type { Mutant } from './mutant.ts'
import { editEvents } from './rewrite.ts'

export const stopIsToolUse: Mutant = {
  id: 'stop-is-tool-use',
  title: 'A complete answer says that it waits for a tool',
  seenIn: ['router-for-me/CLIProxyAPI#3164'],
  hooks: {
    events: editEvents(
      () => (event) =>
        event.type === 'finish' && event.finish.reason === 'stop'
          ? { ...event, finish: { reason: 'tool-calls' } }
          : undefined,
    ),
    hubResponse: (response) =>
      response.finish.reason === 'stop' ? { ...response, finish: { reason: 'tool-calls' } } : response,
  },
  expect: {
    kills: ['STOP-002'],
    by: ['openai-over-*/text', 'claude-over-*/text', 'openai-over-*/text-stream', 'claude-over-*/text-stream'],
  },
}
