import type { Mutant } from './mutant.ts'
import { editEvents } from './rewrite.ts'

export const outputTokensLost: Mutant = {
  id: 'output-tokens-lost',
  title: 'The number of output tokens is always 0',
  seenIn: ['BerriAI/litellm#34352'],
  hooks: {
    events: editEvents(
      () => (event) => (event.type === 'usage' ? { ...event, usage: { ...event.usage, outputTokens: 0 } } : undefined),
    ),
    hubResponse: (response) => ({ ...response, usage: { ...response.usage, outputTokens: 0 } }),
  },
  expect: {
    kills: ['USE-002'],
    by: ['*/text', '*/text-stream'],
  },
}
