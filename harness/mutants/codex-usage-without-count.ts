import type { Mutant } from './mutant.ts'
import { type Data, editFrames, withData } from './rewrite.ts'

export const codexUsageWithoutCount: Mutant = {
  id: 'codex-usage-without-count',
  title: 'Details of usage for Codex are empty',
  seenIn: ['MartialBE/one-hub#910', '6Kmfi6HP/opencode2api#11'],
  hooks: {
    clientFrames: editFrames(({ client }) => (frame, data) => {
      if (client !== 'codex' || data === undefined) return undefined
      const { response } = data as { readonly response?: { readonly usage?: Data } }
      if (data['type'] !== 'response.completed' || !response?.usage) return undefined
      const usage = { ...response.usage, input_tokens_details: {} }
      return withData(frame, { ...data, response: { ...response, usage } })
    }),
  },
  expect: {
    kills: ['CDX-004', 'SCH-001', 'USE-003'],
    by: ['responses-over-*/codex-tool-stream'],
  },
}
