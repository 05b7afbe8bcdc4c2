import type { Mutant } from './mutant.ts'
import { editFrames } from './rewrite.ts'

export const doneMissing: Mutant = {
  id: 'done-missing',
  title: 'A Chat stream has no [DONE]',
  seenIn: ['ModelTC/LightLLM#1262'],
  hooks: {
    clientFrames: editFrames(() => (frame) => (frame.data === '[DONE]' ? [] : undefined)),
  },
  expect: {
    kills: ['STR-003', 'SCH-003'],
    by: ['openai-over-*/text-stream'],
  },
}
