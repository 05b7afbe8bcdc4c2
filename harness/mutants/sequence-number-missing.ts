import type { Mutant } from './mutant.ts'
import { editFrames, withData } from './rewrite.ts'

export const sequenceNumberMissing: Mutant = {
  id: 'sequence-number-missing',
  title: 'Events of a Responses stream are not numbered',
  seenIn: ['BerriAI/litellm#28899', 'onyx-dot-app/onyx#13624'],
  hooks: {
    clientFrames: editFrames(() => (frame, data) => {
      if (data?.['sequence_number'] === undefined) return undefined
      const { sequence_number: _, ...rest } = data
      return withData(frame, rest)
    }),
  },
  expect: {
    kills: ['STR-004', 'SCH-001', 'SCH-003'],
    by: ['responses-over-*/text-stream'],
  },
}
