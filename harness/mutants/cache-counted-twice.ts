import type { Usage } from 'wireproof/hub'
import type { Mutant } from './mutant.ts'
import { editEvents } from './rewrite.ts'

const doubled = (usage: Usage): Usage =>
  usage.inputTokens === undefined ? usage : { ...usage, inputTokens: usage.inputTokens + (usage.cacheRead ?? 0) }

export const cacheCountedTwice: Mutant = {
  id: 'cache-counted-twice',
  title: 'Tokens read from the cache are counted once more',
  seenIn: ['ogx-ai/ogx#6415', 'praxis-proxy/ai#387'],
  hooks: {
    events: editEvents(
      () => (event) => (event.type === 'usage' ? { ...event, usage: doubled(event.usage) } : undefined),
    ),
    hubResponse: (response) =>
      response.usage === undefined ? response : { ...response, usage: doubled(response.usage) },
  },
  expect: {
    kills: ['USE-001'],
    by: ['*/usage', '*/usage-stream', '*/tool-after-text-stream'],
  },
}
