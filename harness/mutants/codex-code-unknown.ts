import type { Mutant } from './mutant.ts'
import { type Data, editFrames, withData } from './rewrite.ts'

export const codexCodeUnknown: Mutant = {
  id: 'codex-code-unknown',
  title: 'A failed response for Codex has a code that it does not know',
  seenIn: ['unslothai/unsloth#10938', 'lidge-jun/opencodex#5200'],
  hooks: {
    clientFrames: editFrames(({ client }) => (frame, data) => {
      if (client !== 'codex' || data === undefined) return undefined
      const { response } = data as { readonly response?: { readonly error?: Data } }
      if (data['type'] !== 'response.failed') return undefined
      const error = { ...response?.error, code: 'vector_store_timeout' }
      return withData(frame, { ...data, response: { ...response, error } })
    }),
  },
  expect: {
    kills: ['CDX-006'],
    by: [
      'responses-over-*/codex-window-stream',
      'responses-over-*/codex-odd-code-stream',
      'responses-over-*/codex-overloaded-stream',
    ],
  },
}
