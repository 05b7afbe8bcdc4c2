import type { Mutant } from './mutant.ts'

export const historyArgumentsString: Mutant = {
  id: 'history-arguments-string',
  title: 'A past call without arguments goes upstream with an empty string',
  seenIn: ['BerriAI/litellm#5063', 'bigduu/Bamboo-agent#351'],
  hooks: {
    upstreamBody: (body) => body.replaceAll(/"input":\s*\{\}/g, '"input":""'),
  },
  expect: {
    kills: ['SCH-002', 'REQ-008', 'REQ-010'],
    by: ['openai-over-claude/tool-result-empty-stream', 'claude-over-claude/tool-result-empty-stream'],
  },
}
