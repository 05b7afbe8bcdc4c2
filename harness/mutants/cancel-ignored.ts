import type { Mutant } from './mutant.ts'

export const cancelIgnored: Mutant = {
  id: 'cancel-ignored',
  title: 'The call to the upstream goes on when the client has left',
  seenIn: ['BerriAI/litellm#13774', 'BerriAI/litellm#31499'],
  hooks: {
    clientLeft() {},
  },
  expect: {
    kills: ['CAN-001'],
    by: ['*/client-leaves'],
  },
}
