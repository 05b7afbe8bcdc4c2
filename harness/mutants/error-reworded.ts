import type { Mutant } from './mutant.ts'
import { editEvents } from './rewrite.ts'

export const errorReworded: Mutant = {
  id: 'error-reworded',
  title: "The upstream's words are replaced by a sentence of the gateway",
  seenIn: ['vllm-project/agentic-api#114', 'mozilla-ai/otari#978'],
  hooks: {
    failure: (failure) => ({ ...failure, message: 'Something went wrong.' }),
    events: editEvents(
      () => (event) =>
        event.type === 'failure'
          ? { ...event, failure: { ...event.failure, message: 'Something went wrong.' } }
          : undefined,
    ),
  },
  expect: {
    kills: ['ERR-003'],
    by: ['*/bad-request', '*/rate-limited-stream'],
  },
}
