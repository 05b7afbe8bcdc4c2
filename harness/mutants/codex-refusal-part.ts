import type { Mutant } from './mutant.ts'
import { type Data, editFrames, withData } from './rewrite.ts'

export const codexRefusalPart: Mutant = {
  id: 'codex-refusal-part',
  title: 'A refusal for Codex is a part of its own',
  seenIn: ['lidge-jun/opencodex#4312'],
  hooks: {
    clientFrames: editFrames(({ client }) => (frame, data) => {
      if (client !== 'codex' || data === undefined) return undefined
      const { item } = data as { readonly item?: { readonly content?: readonly Data[] } }
      if (data['type'] !== 'response.output_item.done' || item?.content === undefined) return undefined
      const content = item.content.map(({ text }) => ({ type: 'refusal', refusal: text }))
      return withData(frame, { ...data, item: { ...item, content } })
    }),
  },
  expect: {
    kills: ['CDX-002', 'STR-005'],
    by: ['responses-over-openai/codex-refusal-stream'],
  },
}
