import type { Mutant } from './mutant.ts'
import { type Data, editFrames, withData } from './rewrite.ts'

export const codexArgumentsParsed: Mutant = {
  id: 'codex-arguments-parsed',
  title: 'The arguments of a call for Codex are an object',
  seenIn: ['farion1231/cc-switch#5100', 'farion1231/cc-switch#4671'],
  hooks: {
    clientFrames: editFrames(({ client }) => (frame, data) => {
      if (client !== 'codex' || data === undefined) return undefined
      const { item } = data as { readonly item?: Data }
      if (data['type'] !== 'response.output_item.done' || item?.['type'] !== 'function_call') return undefined
      return withData(frame, { ...data, item: { ...item, arguments: JSON.parse(String(item['arguments'])) } })
    }),
  },
  expect: {
    kills: ['CDX-003', 'SCH-001', 'STR-005'],
    by: ['responses-over-*/codex-tool-stream'],
  },
}
