import type { Mutant } from './mutant.ts'
import { editEvents } from './rewrite.ts'

export const stopReasonStuck: Mutant = {
  id: 'stop-reason-stuck',
  title: 'An answer that ends in a tool call says that it is simply finished',
  seenIn: ['BerriAI/litellm#12862', 'maximhq/bifrost#3638'],
  hooks: {
    events: editEvents(
      () => (event) =>
        event.type === 'finish' && event.finish.reason === 'tool-calls'
          ? { ...event, finish: { reason: 'stop' } }
          : undefined,
    ),
    hubResponse: (response) =>
      response.finish.reason === 'tool-calls' ? { ...response, finish: { reason: 'stop' } } : response,
  },
  expect: {
    kills: ['STOP-001'],
    by: [
      'openai-over-*/tool-only',
      'claude-over-*/tool-only',
      'openai-over-*/tool-only-stream',
      'claude-over-*/tool-only-stream',
      'openai-over-*/tool-after-text-stream',
      'claude-over-*/tool-after-text-stream',
    ],
  },
}
