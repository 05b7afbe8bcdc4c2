import type { Mutant } from './mutant.ts'
import { type Data, editFrames } from './rewrite.ts'

const ofItems: ReadonlySet<unknown> = new Set(['response.output_item.added', 'response.output_item.done'])

export const codexDeltasAlone: Mutant = {
  id: 'codex-deltas-alone',
  title: 'Text for Codex comes in deltas, without an item around it',
  seenIn: ['sipeed/picoclaw#2581'],
  hooks: {
    clientFrames: editFrames(({ client }) => (_frame, data) => {
      if (client !== 'codex' || data === undefined) return undefined
      const { item } = data as { readonly item?: Data }
      return ofItems.has(data['type']) && item?.['type'] === 'message' ? [] : undefined
    }),
  },
  expect: {
    kills: ['CDX-001', 'ERR-007', 'SCH-003', 'STR-002', 'STR-004', 'STR-005', 'STR-008', 'TEXT-001'],
    by: ['responses-over-*/codex-tool-stream', 'responses-over-openai/codex-blocked-stream'],
  },
}
