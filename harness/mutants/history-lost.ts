import type { Mutant } from './mutant.ts'

export const historyLost: Mutant = {
  id: 'history-lost',
  title: 'Only the last turn reaches the upstream',
  seenIn: ['BerriAI/litellm#11204', 'ericc-ch/copilot-api#241'],
  hooks: {
    hubRequest: (request) => ({ ...request, turns: request.turns.slice(-1) }),
  },
  expect: {
    kills: ['REQ-004', 'REQ-005', 'REQ-008', 'REQ-010'],
    by: ['claude-over-openai/text-stream', 'responses-over-claude/text-stream'],
  },
}
