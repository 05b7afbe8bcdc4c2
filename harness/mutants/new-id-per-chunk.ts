import type { Mutant } from './mutant.ts'
import { editFrames, withData } from './rewrite.ts'

export const newIdPerChunk: Mutant = {
  id: 'new-id-per-chunk',
  title: 'Each chunk of a Chat stream has an id of its own',
  seenIn: ['mnfst/llm-gateway#1045'],
  hooks: {
    clientFrames: editFrames(() => {
      let n = 0
      return (frame, data) =>
        typeof data?.['id'] === 'string' ? withData(frame, { ...data, id: `chunk-${n++}` }) : undefined
    }),
  },
  expect: {
    kills: ['STR-007', 'SCH-003'],
    by: ['openai-over-*/text-stream'],
  },
}
