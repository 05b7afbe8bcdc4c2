import type { Mutant } from './mutant.ts'

export const usageDetailsMissing: Mutant = {
  id: 'usage-details-missing',
  title: 'Usage of a Responses answer has no details',
  seenIn: ['ogx-ai/ogx#4690', 'BerriAI/litellm#28899'],
  hooks: {
    clientBody(body, { client }) {
      if (client !== 'openai-responses') return body
      const answer = JSON.parse(body) as { readonly usage?: Readonly<Record<string, unknown>> }
      if (answer.usage === undefined || answer.usage === null) return body
      const { input_tokens_details: _, output_tokens_details: __, ...usage } = answer.usage
      return JSON.stringify({ ...answer, usage })
    },
  },
  expect: {
    kills: ['SCH-001', 'USE-003', 'USE-004'],
    by: ['responses-over-*/text'],
  },
}
