import type { TierWords } from '../../hub/service-tier.ts'
import { readString } from '../../protocol-error.ts'

/**
 * The tiers of the vendor's list; the fastest one of Responses is not offered here.
 * @see https://platform.openai.com/docs/api-reference/chat/create#chat-create-service_tier
 */
export const tierWords: TierWords = {
  tiers: new Set(['auto', 'default', 'flex', 'scale', 'priority', 'fast']),
  nearest: { ultrafast: 'fast' },
  fast: 'fast',
}

/** Tiers of other servers mean nothing elsewhere: such a member is left to the extensions of its node. */
export function decodeServiceTier(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  const tier = readString(value, '/service_tier')
  return tierWords.tiers.has(tier) ? tier : undefined
}
