import type { Mutant } from './mutant.ts'

export const outputSchemaLost: Mutant = {
  id: 'output-schema-lost',
  title: 'The schema of the answer never reaches the upstream',
  seenIn: ['ENTERPILOT/GoModel#963', 'router-for-me/CLIProxyAPI#5280'],
  hooks: {
    hubRequest: ({ outputFormat: _, ...request }) => request,
  },
  expect: {
    kills: ['REQ-011'],
    by: ['openai-over-claude/structured-output', 'claude-over-responses/structured-output'],
  },
}
