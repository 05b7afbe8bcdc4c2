import type { Mutant } from './mutant.ts'

export const effortLost: Mutant = {
  id: 'effort-lost',
  title: 'The reasoning effort never reaches the upstream',
  seenIn: ['jwadow/kiro-gateway#240', 'icebear0828/codex-proxy#739'],
  hooks: {
    hubRequest: ({ reasoning: _, ...request }) => request,
  },
  expect: {
    kills: ['REQ-013', 'REA-001'],
    by: ['claude-over-openai/effort', 'openai-over-claude/effort'],
  },
}
