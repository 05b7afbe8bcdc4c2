import type { Finish } from 'wireproof/hub'
import type { Mutant } from './mutant.ts'
import { editEvents } from './rewrite.ts'

const reworded = ({ raw: _, ...finish }: Finish): Finish => ({ ...finish, reason: 'stop' })

export const stopReasonStuck: Mutant = {
  id: 'stop-reason-stuck',
  title: 'An answer that ends in a tool call says that it is simply finished',
  seenIn: ['BerriAI/litellm#12862', 'maximhq/bifrost#3638'],
  hooks: {
    events: editEvents(
      () => (event) =>
        event.type === 'finish' && event.finish.reason === 'tool-calls'
          ? { ...event, finish: reworded(event.finish) }
          : undefined,
    ),
    hubResponse: (response) =>
      response.finish.reason === 'tool-calls' ? { ...response, finish: reworded(response.finish) } : response,
  },
  expect: {
    kills: ['STOP-001', 'SCH-003'],
    // The encoder of Chat never ends an answer with calls in `stop`, whatever the hub says: no client of Chat can see it.
    by: ['claude-over-*/tool-only', 'claude-over-*/tool-only-stream', 'claude-over-*/tool-after-text-stream'],
  },
}
