import type { Mutant } from './mutant.ts'
import { editEvents, editParts } from './rewrite.ts'

export const reasoningLost: Mutant = {
  id: 'reasoning-lost',
  title: 'Reasoning never reaches the client',
  seenIn: ['router-for-me/CLIProxyAPI#4861', 'MetaFARS/codex-relay#27'],
  hooks: {
    events: editEvents(() => {
      const lost = new Set<number>()
      return (event) => {
        if (event.type === 'part-start' && event.part.type === 'reasoning') lost.add(event.index)
        return 'index' in event && lost.has(event.index) ? [] : undefined
      }
    }),
    hubResponse: editParts((part) => (part.type === 'reasoning' ? undefined : part)),
  },
  expect: {
    kills: ['REA-001', 'REA-003'],
    by: ['claude-over-claude/reasoning-stream', 'responses-over-*/reasoning-stream', 'responses-over-*/reasoning'],
  },
}
