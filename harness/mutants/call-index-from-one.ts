import type { Mutant } from './mutant.ts'
import { editFrames } from './rewrite.ts'

export const callIndexFromOne: Mutant = {
  id: 'call-index-from-one',
  title: 'Tool calls of a Chat stream are numbered by the blocks of the upstream',
  seenIn: ['BerriAI/litellm#5025'],
  hooks: {
    clientFrames: editFrames(
      () => (frame) =>
        frame.data.includes('"tool_calls":[{"index":')
          ? {
              ...frame,
              data: frame.data.replace(
                /"tool_calls":\[\{"index":(\d+)/,
                (_, n: string) => `"tool_calls":[{"index":${Number(n) + 1}`,
              ),
            }
          : undefined,
    ),
  },
  expect: {
    kills: ['STR-008', 'SCH-003'],
    by: ['openai-over-*/tool-only-stream'],
  },
}
