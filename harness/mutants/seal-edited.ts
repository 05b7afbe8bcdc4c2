import type { Mutant } from './mutant.ts'
import { editEvents, editParts } from './rewrite.ts'

export const sealEdited: Mutant = {
  id: 'seal-edited',
  title: 'The seal on reasoning is replaced by a constant',
  seenIn: ['router-for-me/CLIProxyAPI#2172', 'decolua/9router#2227'],
  hooks: {
    events: editEvents(
      () => (event) =>
        event.type === 'part-seal' ? { ...event, seal: { ...event.seal, value: 'c2tpcA==' } } : undefined,
    ),
    hubResponse: editParts((part) =>
      part.type === 'reasoning' && part.seal !== undefined
        ? { ...part, seal: { ...part.seal, value: 'c2tpcA==' } }
        : part,
    ),
  },
  expect: {
    kills: ['REA-003'],
    by: ['claude-over-claude/reasoning', 'claude-over-claude/reasoning-stream'],
  },
}
