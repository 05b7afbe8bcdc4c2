import type { Mutant } from './mutant.ts'

export const resultIdsChanged: Mutant = {
  id: 'result-ids-changed',
  title: 'Results answer to other ids than their calls have',
  seenIn: ['continuedev/continue#10092', 'router-for-me/CLIProxyAPI#2368'],
  hooks: {
    hubRequest: (request) => ({
      ...request,
      turns: request.turns.map((turn) => ({
        ...turn,
        parts: turn.parts.map((part) =>
          part.type === 'tool-result' ? { ...part, callId: `new_${part.callId}` } : part,
        ),
      })),
    }),
  },
  expect: {
    kills: ['REQ-008', 'REQ-010'],
    by: ['claude-over-openai/tool-results', 'openai-over-claude/tool-results'],
  },
}
