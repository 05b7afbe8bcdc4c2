import { readString } from '../../protocol-error.ts'

/** The tiers of the vendor's list. https://platform.openai.com/docs/api-reference/chat/create#chat-create-service_tier */
const tiers: ReadonlySet<string> = new Set(['auto', 'default', 'flex', 'scale', 'priority', 'fast'])

/** Tiers of other servers mean nothing elsewhere: such a member is left to the extensions of its node. */
export function decodeServiceTier(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  const tier = readString(value, '/service_tier')
  return tiers.has(tier) ? tier : undefined
}

/** Nothing where Chat's schema has no such tier. */
export function encodeServiceTier(tier: string | undefined): string | undefined {
  return tier !== undefined && tiers.has(tier) ? tier : undefined
}
