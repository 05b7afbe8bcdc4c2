import type { Mutant } from './mutant.ts'
import { editFrames } from './rewrite.ts'

export const doubleBlockStop: Mutant = {
  id: 'double-block-stop',
  title: 'Blocks are closed twice',
  seenIn: ['BerriAI/litellm#37273'],
  hooks: {
    clientFrames: editFrames(
      () => (frame, data) => (data?.['type'] === 'content_block_stop' ? [frame, frame] : undefined),
    ),
  },
  expect: {
    kills: ['STR-002', 'SCH-003'],
    by: ['claude-over-*/tool-only-stream'],
  },
}
