import type { Mutant } from './mutant.ts'

export const upstreamKeyShown: Mutant = {
  id: 'upstream-key-shown',
  title: 'The credential of the upstream is sent to the client',
  seenIn: ['maximhq/bifrost#3954'],
  hooks: {
    // The placeholder that the reference proxy shows to upstreams without a key.
    clientHead: ({ status, headers }) => ({ status, headers: { ...headers, 'x-upstream-key': 'wireproof-no-key' } }),
  },
  expect: {
    kills: ['SEC-002'],
    by: ['*/text'],
  },
}
