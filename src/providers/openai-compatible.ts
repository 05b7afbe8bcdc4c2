import { prepareOpenai } from './openai.ts'
import type { Provider } from './provider.ts'

/**
 * A server that speaks Chat Completions or Responses and is not OpenAI. Its profile promises less: what it does not know it
 * often ignores without a word, so that an output schema would be lost silently. Set `structuredOutput` to true where the
 * server enforces schemas.
 */
export const openaiCompatible: Provider = {
  id: 'openai-compatible',
  dialects: ['openai-chat', 'openai-responses'],
  profile: { structuredOutput: false, chatMaxTokensMember: 'max_tokens' },
  prepare: prepareOpenai,
}
