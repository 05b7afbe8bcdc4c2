import type { Finish } from 'wireproof/hub'
import type { Mutant } from './mutant.ts'
import { editEvents } from './rewrite.ts'

const reworded = ({ raw: _, ...finish }: Finish): Finish => ({ ...finish, reason: 'tool-calls' })

export const stopIsToolUse: Mutant = {
  id: 'stop-is-tool-use',
  title: 'A complete answer says that it waits for a tool',
  seenIn: ['router-for-me/CLIProxyAPI#3164'],
  hooks: {
    events: editEvents(
      () => (event) =>
        event.type === 'finish' && event.finish.reason === 'stop'
          ? { ...event, finish: reworded(event.finish) }
          : undefined,
    ),
    hubResponse: (response) =>
      response.finish.reason === 'stop' ? { ...response, finish: reworded(response.finish) } : response,
  },
  expect: {
    kills: ['STOP-002', 'SCH-003'],
    // The encoder of Chat says `tool_calls` of no answer without a call, whatever the hub says: no client of Chat can see it.
    by: ['claude-over-*/text', 'claude-over-*/text-stream'],
  },
}
