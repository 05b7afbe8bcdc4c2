import type { Mutant } from './mutant.ts'

export const retryAfterLost: Mutant = {
  id: 'retry-after-lost',
  title: 'retry-after does not reach the client',
  seenIn: ['BerriAI/litellm#37767'],
  hooks: {
    clientHead({ status, headers: { 'retry-after': _, ...headers } }) {
      return { status, headers }
    },
  },
  expect: {
    kills: ['ERR-004'],
    by: ['*/rate-limited-stream'],
  },
}
