import type { Mutant } from './mutant.ts'

export const keyForwarded: Mutant = {
  id: 'key-forwarded',
  title: "The client's key is sent to the upstream",
  seenIn: ['BerriAI/litellm#32202', 'techlab-innov/llmtrace#274'],
  hooks: {
    upstreamHeaders: (headers, client) => ({
      ...headers,
      'x-forwarded-authorization': client['authorization'] ?? client['x-api-key'] ?? '',
    }),
  },
  expect: {
    kills: ['SEC-001'],
    by: ['*/text'],
  },
}
