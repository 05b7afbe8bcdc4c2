import type { Finish } from 'wireproof/hub'
import type { Mutant } from './mutant.ts'
import { editEvents } from './rewrite.ts'

const reworded = ({ raw: _, ...finish }: Finish): Finish => ({ ...finish, reason: 'stop' })

export const lengthIsStop: Mutant = {
  id: 'length-is-stop',
  title: 'An answer cut by the token limit looks complete',
  seenIn: ['jundot/omlx#2817', 'BerriAI/litellm#40833'],
  hooks: {
    events: editEvents(
      () => (event) =>
        event.type === 'finish' && event.finish.reason === 'length'
          ? { ...event, finish: reworded(event.finish) }
          : undefined,
    ),
    hubResponse: (response) =>
      response.finish.reason === 'length' ? { ...response, finish: reworded(response.finish) } : response,
  },
  expect: {
    kills: ['STOP-003'],
    by: ['*/length', '*/length-stream'],
  },
}
