import type { Usage } from 'wireproof/hub'
import type { Mutant } from './mutant.ts'
import { editEvents } from './rewrite.ts'

const uncached = (usage: Usage): Usage => ({ ...usage, cacheRead: 0 })

export const cacheReadLost: Mutant = {
  id: 'cache-read-lost',
  title: 'Nobody learns what came from the cache',
  seenIn: ['jeremychone/rust-genai#258'],
  hooks: {
    events: editEvents(
      () => (event) => (event.type === 'usage' ? { ...event, usage: uncached(event.usage) } : undefined),
    ),
    hubResponse: (response) =>
      response.usage === undefined ? response : { ...response, usage: uncached(response.usage) },
  },
  expect: {
    kills: ['USE-003'],
    by: ['*/usage', '*/usage-stream'],
  },
}
