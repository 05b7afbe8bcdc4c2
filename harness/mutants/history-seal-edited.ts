import type { Mutant } from './mutant.ts'

export const historySealEdited: Mutant = {
  id: 'history-seal-edited',
  title: 'The seal of reasoning in the history is replaced by a constant',
  seenIn: ['router-for-me/CLIProxyAPI#2172', 'can1357/oh-my-pi#290'],
  hooks: {
    upstreamBody: (body) => body.replaceAll('c2VhbC1vZi10aGUtdXBzdHJlYW0=', 'c2tpcA=='),
  },
  expect: {
    kills: ['REQ-014'],
    by: ['claude-over-claude/reasoning-replay', 'responses-over-responses/reasoning-replay'],
  },
}
