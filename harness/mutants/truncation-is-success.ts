import type { Mutant } from './mutant.ts'
import { editEvents } from './rewrite.ts'

export const truncationIsSuccess: Mutant = {
  id: 'truncation-is-success',
  title: 'A stream that broke off is ended as if it were whole',
  seenIn: ['BerriAI/litellm#32686', 'ChatGPTBox-dev/chatGPTBox#1030'],
  hooks: {
    how: () => 'eof',
    events: editEvents(() => {
      const open = new Set<number>()
      return (event) => {
        if (event.type === 'part-start') open.add(event.index)
        if (event.type === 'part-end') open.delete(event.index)
        if (event.type !== 'failure' || event.failure.kind !== 'truncated') return undefined
        return [
          ...[...open].map((index) => ({ type: 'part-end', index }) as const),
          { type: 'finish', finish: { reason: 'stop' } },
        ]
      }
    }),
  },
  expect: {
    kills: ['ERR-006', 'SCH-003'],
    by: ['*/cut-stream', '*/early-end-stream', '*/cut-in-call-stream'],
  },
}
