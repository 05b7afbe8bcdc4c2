import type { Mutant } from './mutant.ts'

export const errorFlagLost: Mutant = {
  id: 'error-flag-lost',
  title: 'A tool result that is a failure looks like output',
  seenIn: ['TriDefender/zcode-api#23'],
  hooks: {
    upstreamBody: (body) => body.replaceAll(/,?\s*"is_error":\s*true/g, ''),
  },
  expect: {
    kills: ['REQ-009'],
    by: ['claude-over-claude/tool-results'],
  },
}
