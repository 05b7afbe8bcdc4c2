import type { Mutant } from './mutant.ts'

export const systemLost: Mutant = {
  id: 'system-lost',
  title: 'The system prompt never reaches the upstream',
  seenIn: ['Layr-Labs/d-inference#731', 'Wei-Shaw/sub2api#3850'],
  hooks: {
    hubRequest: (request) => ({
      ...request,
      turns: request.turns.filter(({ role }) => role !== 'system' && role !== 'developer'),
    }),
  },
  expect: {
    kills: ['REQ-005', 'REQ-004'],
    by: ['claude-over-openai/text', 'responses-over-claude/text', 'openai-over-responses/text'],
  },
}
