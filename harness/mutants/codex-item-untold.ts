import type { Mutant } from './mutant.ts'
import { editFrames } from './rewrite.ts'

export const codexItemUntold: Mutant = {
  id: 'codex-item-untold',
  title: 'Items for Codex come in deltas and in the last event alone',
  seenIn: ['sipeed/picoclaw#2581'],
  hooks: {
    clientFrames: editFrames(({ client }) => (_frame, data) => {
      if (client !== 'codex' || data === undefined) return undefined
      return data['type'] === 'response.output_item.done' ? [] : undefined
    }),
  },
  expect: {
    kills: ['CDX-001', 'SCH-003', 'STR-002', 'STR-004'],
    by: ['responses-over-*/codex-tool-stream'],
  },
}
