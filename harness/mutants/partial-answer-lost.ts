import type { Event } from 'wireproof/hub'
import type { Mutant } from './mutant.ts'
import { editEvents } from './rewrite.ts'

export const partialAnswerLost: Mutant = {
  id: 'partial-answer-lost',
  title: 'The last words before a failure are lost',
  seenIn: ['dativo-io/talon#254'],
  hooks: {
    // One delta is always held back, until it is known that more comes.
    events: editEvents(() => {
      let held: Event | undefined
      return (event) => {
        const before = held === undefined || event.type === 'failure' ? [] : [held]
        held = event.type === 'part-delta' && event.delta.on === 'text' ? event : undefined
        return held === undefined ? [...before, event] : before
      }
    }),
  },
  expect: {
    kills: ['ERR-007', 'LAT-001'],
    by: ['*/error-in-stream', '*/early-end-stream'],
  },
}
