import { type ProviderFault, providerFaults } from './provider-faults.ts'
import type { DuoSettings, DuoUser, GatewaySettings, InstanceToken } from './settings.ts'

type Change = (settings: DuoSettings) => DuoSettings

const users =
  (change: Partial<DuoUser>): Change =>
  (settings) => ({ ...settings, users: settings.users.map((user) => ({ ...user, ...change })) })

const tokens = (change: Partial<InstanceToken>): Change => {
  const changed = (user: DuoUser) => ({ ...user, tokens: user.tokens.map((token) => ({ ...token, ...change })) })
  return (settings) => ({ ...settings, users: settings.users.map(changed) })
}

const gateway =
  (change: Partial<GatewaySettings>): Change =>
  (settings) => ({ ...settings, gateway: { ...settings.gateway, ...change } })

const own = {
  'expired-token': tokens({ expiresAt: 0 }),
  'revoked-token': tokens({ revoked: true }),
  'wrong-scope': tokens({ scopes: ['read_user'] }),
  'no-duo-permission': users({ duoAccess: false }),
  'direct-disabled': (settings) => ({ ...settings, switches: { ...settings.switches, directDisabled: true } }),
  'no-namespace': users({ defaultDuoNamespace: undefined }),
  'no-credits-at-mint': users({ credits: false }),
  'mint-unavailable': (settings) => ({ ...settings, mint: 'refuses' }),
  'community-edition': (settings) => ({ ...settings, enterprise: false }),
  'dead-gateway-token': (settings) => ({ ...settings, tokenMs: -1000 }),
  'quota-exceeded': gateway({ creditsFor: 0 }),
  'not-entitled': gateway({ notEntitled: true }),
  'not-enabled': gateway({ enabled: false }),
  'no-models': gateway({ models: { anthropic: [], openai: [] } }),
  'block-page': gateway({ edge: 403 }),
  'instance-block-page': (settings) => ({ ...settings, edge: 403 }),
} as const satisfies Readonly<Record<string, Change>>

/** Refusals by name: each is a change of what is set up, so that it is refused where it would be in life. */
export type DuoRefusal = keyof typeof own | `provider-${ProviderFault}`

export const duoRefusals: Readonly<Record<DuoRefusal, Change>> = {
  ...own,
  ...(Object.fromEntries(providerFaults.map((fault) => [`provider-${fault}`, gateway({ fault })])) as Record<
    `provider-${ProviderFault}`,
    Change
  >),
}
