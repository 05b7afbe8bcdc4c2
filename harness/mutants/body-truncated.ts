import type { Mutant } from './mutant.ts'

export const bodyTruncated: Mutant = {
  id: 'body-truncated',
  title: 'The body is cut by the length it had before it was translated',
  seenIn: ['BerriAI/litellm#25624'],
  hooks: {
    upstreamBody: (body) => body.slice(0, -1),
  },
  expect: {
    kills: ['REQ-002'],
    by: ['*/text'],
  },
}
