import type { Mutant } from './mutant.ts'
import { editEvents } from './rewrite.ts'

export const toolInputLost: Mutant = {
  id: 'tool-input-lost',
  title: 'The fragments of tool input never arrive',
  seenIn: ['BerriAI/litellm#25836', 'BerriAI/litellm#29491'],
  hooks: {
    events: editEvents(
      () => (event) =>
        event.type === 'part-delta' && event.delta.on === 'input' && event.delta.text !== '{}' ? [] : undefined,
    ),
  },
  expect: {
    kills: ['TOOL-002', 'LAT-002'],
    by: ['*/tool-only-stream', '*/parallel-calls-stream'],
  },
}
