import type { Mutant } from './mutant.ts'

export const utf8PerChunk: Mutant = {
  id: 'utf8-per-chunk',
  title: 'Each chunk of bytes is decoded on its own',
  seenIn: ['musistudio/claude-code-router#1672', 'api7/aisix#111'],
  hooks: {
    upstreamBytes: () => ({
      step: (chunk) => [new TextEncoder().encode(new TextDecoder().decode(chunk))],
    }),
  },
  expect: {
    kills: ['TEXT-002', 'TOOL-002'],
    by: ['*/unicode-stream'],
  },
}
