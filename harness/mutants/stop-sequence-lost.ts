import type { Mutant } from './mutant.ts'

export const stopSequenceLost: Mutant = {
  id: 'stop-sequence-lost',
  title: 'The stop sequence that ended the text is not named',
  seenIn: ['vllm-project/vllm#45807'],
  hooks: {
    hubResponse(response) {
      const { stopSequence, ...finish } = response.finish
      return stopSequence === undefined ? response : { ...response, finish: { ...finish, raw: 'end_turn' } }
    },
  },
  expect: {
    kills: ['STOP-005'],
    by: ['claude-over-claude/stop-sequence-hit'],
  },
}
