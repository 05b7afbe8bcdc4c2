import type { Mutant } from './mutant.ts'
import { editFrames } from './rewrite.ts'

export const doubleFinish: Mutant = {
  id: 'double-finish',
  title: 'A second finish_reason follows the first',
  seenIn: ['RayBytes/ChatMock#114'],
  hooks: {
    clientFrames: editFrames(
      () => (frame) =>
        /"finish_reason":"/.test(frame.data)
          ? [frame, { ...frame, data: frame.data.replace(/"finish_reason":"[a-z_]+"/, '"finish_reason":"stop"') }]
          : undefined,
    ),
  },
  expect: {
    kills: ['STR-003', 'SCH-003', 'STOP-001', 'STOP-003', 'STOP-004'],
    by: ['openai-over-*/tool-only-stream'],
  },
}
