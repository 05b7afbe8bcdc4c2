import type { Mutant } from './mutant.ts'
import { editFrames } from './rewrite.ts'

export const eventLineMissing: Mutant = {
  id: 'event-line-missing',
  title: 'Events have no event line',
  seenIn: ['earendil-works/pi#1984', 'earendil-works/pi#4381'],
  hooks: {
    clientFrames: editFrames(
      () =>
        ({ event: _, ...frame }) =>
          frame,
    ),
  },
  expect: {
    kills: ['STR-006'],
    by: ['claude-over-*/text-stream', 'responses-over-*/text-stream'],
  },
}
