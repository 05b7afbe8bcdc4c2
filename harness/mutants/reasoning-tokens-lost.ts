import type { Usage } from 'wireproof/hub'
import type { Mutant } from './mutant.ts'
import { editEvents } from './rewrite.ts'

const without = ({ reasoning: _, ...usage }: Usage): Usage => usage

export const reasoningTokensLost: Mutant = {
  id: 'reasoning-tokens-lost',
  title: 'Nobody learns how many tokens were reasoning',
  seenIn: ['icebear0828/codex-proxy#820', 'BerriAI/litellm#31770'],
  hooks: {
    events: editEvents(
      () => (event) => (event.type === 'usage' ? { ...event, usage: without(event.usage) } : undefined),
    ),
    hubResponse: (response) =>
      response.usage === undefined ? response : { ...response, usage: without(response.usage) },
  },
  expect: {
    kills: ['USE-004'],
    by: ['*/usage', '*/usage-stream'],
  },
}
