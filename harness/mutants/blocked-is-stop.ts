import type { Mutant } from './mutant.ts'
import { editEvents } from './rewrite.ts'

const isBlocked = (reason: string): boolean => reason === 'content-filter' || reason === 'refusal'

export const blockedIsStop: Mutant = {
  id: 'blocked-is-stop',
  title: 'A blocked answer looks complete',
  seenIn: ['theopenco/llmgateway#2974', 'BerriAI/litellm#40903'],
  hooks: {
    events: editEvents(
      () => (event) =>
        event.type === 'finish' && isBlocked(event.finish.reason)
          ? { ...event, finish: { reason: 'stop' } }
          : undefined,
    ),
    hubResponse: (response) =>
      isBlocked(response.finish.reason) ? { ...response, finish: { reason: 'stop' } } : response,
  },
  expect: {
    kills: ['STOP-004'],
    by: ['*/blocked', '*/blocked-stream'],
  },
}
