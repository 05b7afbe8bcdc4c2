import type { Mutant } from './mutant.ts'
import { editFrames } from './rewrite.ts'

export const doubleStart: Mutant = {
  id: 'double-start',
  title: 'A Messages stream starts twice',
  seenIn: ['router-for-me/CLIProxyAPI#1579'],
  hooks: {
    clientFrames: editFrames(() => (frame, data) => (data?.['type'] === 'message_start' ? [frame, frame] : undefined)),
  },
  expect: {
    kills: ['STR-001', 'SCH-003'],
    by: ['claude-over-*/text-stream'],
  },
}
