import type { Mutant } from './mutant.ts'

export const toolChoiceLost: Mutant = {
  id: 'tool-choice-lost',
  title: 'The choice of tools never reaches the upstream',
  seenIn: ['hivecommons/hive#1643'],
  hooks: {
    hubRequest: ({ toolChoice: _, ...request }) => request,
  },
  expect: {
    kills: ['REQ-007'],
    by: ['claude-over-openai/forced-tool', 'openai-over-claude/required-tool', 'responses-over-openai/no-tool'],
  },
}
