import type { Mutant } from './mutant.ts'
import { editFrames } from './rewrite.ts'

export const emptyArgumentsString: Mutant = {
  id: 'empty-arguments-string',
  title: 'A tool call without arguments arrives with an empty string',
  seenIn: ['sigoden/aichat#779', 'router-for-me/CLIProxyAPI#4727'],
  hooks: {
    clientFrames: editFrames(
      () => (frame) =>
        frame.data.includes('"{}"') ? { ...frame, data: frame.data.replaceAll('"{}"', '""') } : undefined,
    ),
  },
  expect: {
    kills: ['TOOL-004'],
    by: ['openai-over-*/empty-object-arguments-stream'],
  },
}
