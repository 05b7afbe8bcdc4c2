/**
 * Paths below the origin of the backend. It counts no tokens; plans are accounted by windows of time.
 * @see https://github.com/openai/codex
 */
export const paths = {
  path: '/backend-api/codex/responses',
  countPath: undefined,
  modelsPath: '/backend-api/codex/models',
} as const
