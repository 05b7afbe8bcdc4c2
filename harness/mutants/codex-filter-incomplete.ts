import type { Mutant } from './mutant.ts'
import { editEvents, editFrames } from './rewrite.ts'

const filtered = new Set<string>()

export const codexFilterIncomplete: Mutant = {
  id: 'codex-filter-incomplete',
  title: 'An answer for Codex that was filtered is incomplete',
  seenIn: ['lidge-jun/opencodex#4312', 'openai/codex#17615'],
  hooks: {
    events: editEvents(({ id, client }) => (event) => {
      if (client === 'codex' && event.type === 'finish' && event.finish.reason === 'content-filter') filtered.add(id)
      return undefined
    }),
    clientFrames: editFrames(({ id }) => (_frame, data) => {
      if (data?.['type'] !== 'response.completed' || !filtered.delete(id)) return undefined
      const incomplete_details = { reason: 'content_filter' }
      const response = { ...(data['response'] as object), status: 'incomplete', incomplete_details }
      return { event: 'response.incomplete', data: JSON.stringify({ ...data, type: 'response.incomplete', response }) }
    }),
  },
  expect: {
    kills: ['CDX-007'],
    by: ['responses-over-openai/codex-blocked-stream'],
  },
}
