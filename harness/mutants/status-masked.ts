import type { Mutant } from './mutant.ts'

export const statusMasked: Mutant = {
  id: 'status-masked',
  title: 'Every refusal of the upstream becomes a 500',
  seenIn: ['NousResearch/hermes-agent#1585', 'tombii/better-ccflare#236'],
  hooks: {
    clientHead: ({ status, headers }) => ({ status: status >= 400 ? 500 : status, headers }),
  },
  expect: {
    kills: ['ERR-001'],
    by: ['*/rate-limited-stream', '*/bad-request', '*/overloaded'],
  },
}
