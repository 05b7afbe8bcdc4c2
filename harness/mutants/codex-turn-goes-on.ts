import type { Mutant } from './mutant.ts'
import { editFrames, withData } from './rewrite.ts'

export const codexTurnGoesOn: Mutant = {
  id: 'codex-turn-goes-on',
  title: 'An answer for Codex says that the turn goes on',
  seenIn: ['openai/codex#19610', 'earendil-works/pi#7689'],
  hooks: {
    clientFrames: editFrames(({ client }) => (frame, data) => {
      if (client !== 'codex' || data === undefined) return undefined
      if (data['type'] !== 'response.completed') return undefined
      return withData(frame, { ...data, response: { ...(data['response'] as object), end_turn: false } })
    }),
  },
  expect: {
    kills: ['CDX-008'],
    by: ['responses-over-responses/codex-end-turn-stream'],
  },
}
