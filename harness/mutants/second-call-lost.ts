import type { Mutant } from './mutant.ts'
import { editEvents } from './rewrite.ts'

export const secondCallLost: Mutant = {
  id: 'second-call-lost',
  title: 'Of several tool calls only the first arrives',
  seenIn: ['maximhq/bifrost#3511', 'BerriAI/litellm#33931'],
  hooks: {
    events: editEvents(() => {
      let first: number | undefined
      const lost = new Set<number>()
      return (event) => {
        if (event.type === 'part-start' && event.part.type === 'tool-call') {
          if (first === undefined) first = event.index
          else lost.add(event.index)
        }
        return 'index' in event && lost.has(event.index) ? [] : undefined
      }
    }),
    hubResponse(response) {
      const first = response.parts.findIndex(({ type }) => type === 'tool-call')
      return { ...response, parts: response.parts.filter(({ type }, index) => type !== 'tool-call' || index === first) }
    },
  },
  expect: {
    kills: ['TOOL-001'],
    by: ['*/parallel-calls', '*/parallel-calls-stream', '*/interleaved-calls-stream'],
  },
}
