import type { BenchDialect } from '../inputs/requests.ts'

export const paths: Readonly<Record<BenchDialect, string>> = {
  'openai-chat': '/v1/chat/completions',
  'openai-responses': '/v1/responses',
  'anthropic-messages': '/v1/messages',
}

/** Deltas of one answer. */
export const DELTAS = 200
