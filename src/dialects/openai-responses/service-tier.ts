import type { TierWords } from '../../hub/index.ts'

/**
 * The tiers of the vendor's list.
 * @see https://platform.openai.com/docs/api-reference/responses/create#responses-create-service_tier
 */
export const tierWords: TierWords = {
  tiers: new Set(['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast']),
  nearest: {},
  fast: 'fast',
}
