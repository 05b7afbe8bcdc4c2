import type { Mutant } from './mutant.ts'
import { type Data, editFrames } from './rewrite.ts'

export const codexErrorEvent: Mutant = {
  id: 'codex-error-event',
  title: 'A failure for Codex is an event that it ignores',
  seenIn: ['lidge-jun/opencodex#5200', 'zyycn/codex-proxy-rs#90'],
  hooks: {
    clientFrames: editFrames(({ client }) => (_frame, data) => {
      if (client !== 'codex' || data === undefined) return undefined
      const { response } = data as { readonly response?: { readonly error?: Data } }
      if (data['type'] !== 'response.failed') return undefined
      const { sequence_number } = data
      return {
        event: 'error',
        data: JSON.stringify({ type: 'error', sequence_number, param: null, ...response?.error }),
      }
    }),
  },
  expect: {
    kills: ['CDX-005'],
    by: ['responses-over-*/codex-*error-stream'],
  },
}
