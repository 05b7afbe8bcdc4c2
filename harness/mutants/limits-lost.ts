import type { Mutant } from './mutant.ts'

export const limitsLost: Mutant = {
  id: 'limits-lost',
  title: 'Token limit and stop sequences never reach the upstream',
  seenIn: ['mozilla-ai/otari#152', 'Lore-Hex/quill-router#130'],
  hooks: {
    hubRequest: ({ sampling: _, ...request }) => request,
  },
  expect: {
    kills: ['REQ-012'],
    by: ['openai-over-claude/token-limit', 'claude-over-openai/stop-sequences'],
  },
}
