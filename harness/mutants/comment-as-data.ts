import type { Mutant } from './mutant.ts'
import { editFrames } from './rewrite.ts'

export const commentAsData: Mutant = {
  id: 'comment-as-data',
  title: 'A keep-alive is sent as an event with data that is no JSON',
  seenIn: ['NousResearch/hermes-agent#35418'],
  hooks: {
    clientFrames: editFrames(() => {
      let first = true
      return (frame) => {
        if (!first) return undefined
        first = false
        return [frame, { data: 'keep-alive' }]
      }
    }),
  },
  expect: {
    kills: ['STR-010', 'SCH-003'],
    by: ['openai-over-*/text-stream'],
  },
}
