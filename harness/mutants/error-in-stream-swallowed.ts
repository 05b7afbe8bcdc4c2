import type { Mutant } from './mutant.ts'
import { editEvents } from './rewrite.ts'

export const errorInStreamSwallowed: Mutant = {
  id: 'error-in-stream-swallowed',
  title: 'An error inside the stream becomes a clean end',
  seenIn: ['BerriAI/litellm#32086', 'BerriAI/litellm#32475'],
  hooks: {
    events: editEvents(() => {
      const open = new Set<number>()
      return (event) => {
        if (event.type === 'part-start') open.add(event.index)
        if (event.type === 'part-end') open.delete(event.index)
        if (event.type !== 'failure' || event.failure.kind === 'truncated') return undefined
        return [
          ...[...open].map((index) => ({ type: 'part-end', index }) as const),
          { type: 'finish', finish: { reason: 'stop' } },
        ]
      }
    }),
  },
  expect: {
    kills: ['ERR-005'],
    by: ['*/error-in-stream'],
  },
}
