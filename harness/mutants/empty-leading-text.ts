import type { Event } from 'wireproof/hub'
import type { Mutant } from './mutant.ts'
import { editEvents } from './rewrite.ts'

export const emptyLeadingText: Mutant = {
  id: 'empty-leading-text',
  title: 'Every answer begins with a text block that is empty',
  seenIn: ['BerriAI/litellm#34692'],
  hooks: {
    // Indexes only have to differ, so that all others move up by one.
    events: editEvents(() => (event): Event | readonly Event[] | undefined => {
      if (event.type === 'start')
        return [
          event,
          { type: 'part-start', index: 0, part: { type: 'text', text: '' } },
          { type: 'part-end', index: 0 },
        ]
      return 'index' in event ? { ...event, index: event.index + 1 } : undefined
    }),
  },
  expect: {
    kills: ['TEXT-003'],
    by: ['claude-over-*/tool-only-stream', 'responses-over-*/tool-only-stream'],
  },
}
