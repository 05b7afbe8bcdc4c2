import type { Mutant } from './mutant.ts'

export const toolsLost: Mutant = {
  id: 'tools-lost',
  title: 'Tools never reach the upstream',
  seenIn: ['barbacane-dev/barbacane#133', 'FB208/OpenBidKit_Yibiao#200'],
  hooks: {
    hubRequest: ({ tools: _, toolChoice: __, ...request }) => request,
  },
  expect: {
    kills: ['REQ-006', 'REQ-007'],
    by: ['claude-over-openai/tool-only', 'openai-over-claude/tool-only'],
  },
}
