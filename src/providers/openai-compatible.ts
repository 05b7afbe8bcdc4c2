import { prepareOpenai } from './openai.ts'
import type { Provider } from './provider.ts'

/**
 * A server that speaks Chat Completions or Responses and is not OpenAI. Its profile promises less: what it does not know it
 * often ignores without a word, so that an output schema would be lost silently. Set `structuredOutput` to true where the
 * server enforces schemas. Earlier reasoning goes under the name that most of them share; set `chatReasoning` to `reasoning`
 * or `omit` for one that refuses it.
 */
export const openaiCompatible: Provider = {
  id: 'openai-compatible',
  dialects: ['openai-chat', 'openai-responses'],
  profile: {
    structuredOutput: false,
    chatMaxTokensMember: 'max_tokens',
    chatReasoning: 'reasoning_content',
    safetyIdentifier: false,
    promptCacheBreakpoints: false,
  },
  prepare: prepareOpenai,
}

/**
 * DeepSeek refuses a conversation with calls whose reasoning is not sent back. It takes every word of effort but `none`, and
 * JSON but no schema. https://api-docs.deepseek.com/guides/thinking_mode
 */
export const deepseek: Provider = {
  id: 'deepseek',
  dialects: ['openai-chat'],
  profile: {
    structuredOutput: false,
    chatMaxTokensMember: 'max_tokens',
    chatReasoning: 'reasoning_content',
    safetyIdentifier: false,
    promptCacheBreakpoints: false,
    efforts: ['minimal', 'low', 'medium', 'high', 'xhigh', 'max'],
  },
  prepare: prepareOpenai,
}

/**
 * OpenRouter takes reasoning that it did not issue as plain text; its own `reasoning_details` go back as they came.
 * https://openrouter.ai/docs/use-cases/reasoning-tokens
 */
export const openrouter: Provider = {
  id: 'openrouter',
  dialects: ['openai-chat', 'openai-responses'],
  profile: { chatReasoning: 'reasoning', safetyIdentifier: false, promptCacheBreakpoints: false },
  prepare: prepareOpenai,
}
