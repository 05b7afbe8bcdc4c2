import type { Mutant } from './mutant.ts'
import { editEvents, editParts } from './rewrite.ts'

export const reasoningAsText: Mutant = {
  id: 'reasoning-as-text',
  title: 'Reasoning is shown as answer text',
  seenIn: ['BerriAI/litellm#26916', 'farion1231/cc-switch#7282'],
  hooks: {
    events: editEvents(() => (event) => {
      if (event.type === 'part-start' && event.part.type === 'reasoning')
        return { ...event, part: { type: 'text', text: '' } }
      if (event.type === 'part-delta' && event.delta.on === 'reasoning')
        return { ...event, delta: { on: 'text', text: event.delta.text } }
      return event.type === 'part-seal' ? [] : undefined
    }),
    hubResponse: editParts((part) =>
      part.type === 'reasoning' ? { type: 'text', text: part.segments.map(({ text }) => text).join('') } : part,
    ),
  },
  expect: {
    kills: ['REA-001', 'REA-002', 'REA-003', 'TEXT-001'],
    by: ['*/reasoning-stream', '*/reasoning'],
  },
}
