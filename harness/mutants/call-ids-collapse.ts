import type { Mutant } from './mutant.ts'
import { editEvents, editParts } from './rewrite.ts'

export const callIdsCollapse: Mutant = {
  id: 'call-ids-collapse',
  title: 'All tool calls of an answer have the same id',
  seenIn: ['earendil-works/pi#6854'],
  hooks: {
    events: editEvents(
      () => (event) =>
        event.type === 'part-start' && event.part.type === 'tool-call'
          ? { ...event, part: { ...event.part, id: 'call_0' } }
          : undefined,
    ),
    hubResponse: editParts((part) => (part.type === 'tool-call' ? { ...part, id: 'call_0' } : part)),
  },
  expect: {
    kills: ['TOOL-003', 'SCH-003'],
    by: ['*/parallel-calls', '*/parallel-calls-stream'],
  },
}
