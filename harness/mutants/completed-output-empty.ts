import type { Mutant } from './mutant.ts'
import { editFrames, withData } from './rewrite.ts'

export const completedOutputEmpty: Mutant = {
  id: 'completed-output-empty',
  title: 'The last event of a Responses stream has no output',
  seenIn: ['mnfst/llm-gateway#1816'],
  hooks: {
    clientFrames: editFrames(() => (frame, data) => {
      if (data?.['type'] !== 'response.completed') return undefined
      return withData(frame, { ...data, response: { ...(data['response'] as object), output: [] } })
    }),
  },
  expect: {
    kills: ['STR-005', 'SCH-003'],
    by: ['responses-over-*/tool-only-stream'],
  },
}
