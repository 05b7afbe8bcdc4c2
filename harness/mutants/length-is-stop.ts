import type { Mutant } from './mutant.ts'
import { editEvents } from './rewrite.ts'

export const lengthIsStop: Mutant = {
  id: 'length-is-stop',
  title: 'An answer cut by the token limit looks complete',
  seenIn: ['jundot/omlx#2817', 'BerriAI/litellm#40833'],
  hooks: {
    events: editEvents(
      () => (event) =>
        event.type === 'finish' && event.finish.reason === 'length'
          ? { ...event, finish: { reason: 'stop' } }
          : undefined,
    ),
    hubResponse: (response) =>
      response.finish.reason === 'length' ? { ...response, finish: { reason: 'stop' } } : response,
  },
  expect: {
    kills: ['STOP-003'],
    by: ['*/length', '*/length-stream'],
  },
}
