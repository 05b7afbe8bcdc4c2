import type { Mutant } from './mutant.ts'
import { editFrames } from './rewrite.ts'

export const deltaWithoutItem: Mutant = {
  id: 'delta-without-item',
  title: 'Items of a Responses stream are never announced',
  seenIn: ['SaladDay/cc-switch-cli#387'],
  hooks: {
    clientFrames: editFrames(() => (_, data) => (data?.['type'] === 'response.output_item.added' ? [] : undefined)),
  },
  expect: {
    kills: [
      'STR-002',
      'STR-004',
      'STR-005',
      'SCH-003',
      'TEXT-001',
      'TOOL-001',
      'REA-001',
      'REA-003',
      'STOP-001',
      'ERR-007',
    ],
    by: ['responses-over-*/text-stream'],
  },
}
