import type { Mutant } from './mutant.ts'
import { editFrames, withData } from './rewrite.ts'

const emptyBlock = [
  { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '', citations: null } },
  { type: 'content_block_stop', index: 0 },
].map((data) => ({ event: data.type, data: JSON.stringify(data) }))

export const emptyLeadingText: Mutant = {
  id: 'empty-leading-text',
  title: 'Every answer begins with a text block that is empty',
  seenIn: ['BerriAI/litellm#34692'],
  hooks: {
    clientFrames: editFrames(({ client }) => (frame, data) => {
      if (client !== 'anthropic-messages') return undefined
      if (data?.['type'] === 'message_start') return [frame, ...emptyBlock]
      return typeof data?.['index'] === 'number' ? withData(frame, { ...data, index: data['index'] + 1 }) : undefined
    }),
  },
  expect: {
    kills: ['TEXT-003'],
    by: ['claude-over-*/tool-only-stream'],
  },
}
