import type { Mutant } from './mutant.ts'
import { editEvents } from './rewrite.ts'

export const firstDeltaLost: Mutant = {
  id: 'first-delta-lost',
  title: 'The first delta of each text is lost when a block begins',
  seenIn: ['BerriAI/litellm#25212'],
  hooks: {
    events: editEvents(() => {
      const begun = new Set<number>()
      return (event) => {
        if (event.type !== 'part-delta' || event.delta.on !== 'text' || begun.has(event.index)) return undefined
        begun.add(event.index)
        return []
      }
    }),
  },
  expect: {
    kills: ['TEXT-001', 'TEXT-003', 'ERR-007', 'LAT-001'],
    by: ['*/text-stream', '*/tool-after-text-stream'],
  },
}
