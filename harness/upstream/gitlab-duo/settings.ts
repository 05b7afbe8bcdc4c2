import type { SuggestionStream } from './code-stream.ts'
import { type ProxyModels, proxyModels } from './models.ts'
import type { ProviderFault } from './provider-faults.ts'

/** A credential of the instance. */
export interface InstanceToken {
  /** A personal access token never refreshes; one of OAuth does, with a refresh token that serves once. */
  readonly kind: 'pat' | 'oauth'
  readonly value: string
  readonly scopes: readonly string[]
  /** Milliseconds since 1970; absent: never. */
  readonly expiresAt?: number
  readonly revoked?: boolean
  /** OAuth: what renews it, and the application that it was given to. */
  readonly refresh?: { readonly token: string; readonly clientId: string }
}

export interface DuoUser {
  readonly id: number
  readonly username: string
  readonly tokens: readonly InstanceToken[]
  readonly blocked: boolean
  /** The feature flag of the user for agents of third parties. */
  readonly thirdPartyAgents: boolean
  /** A seat, or whatever else lets the user use Duo. */
  readonly duoAccess: boolean
  readonly paidNamespace: boolean
  readonly defaultDuoNamespace: number | undefined
  /** Whether there are credits left. */
  readonly credits: boolean
  readonly entitled: boolean
}

export interface OAuthApplication {
  readonly clientId: string
  /** A confidential application has one. */
  readonly secret?: string
  readonly redirectUri: string
}

/** So many in so much time, for each user. */
export interface Limit {
  readonly count: number
  readonly ms: number
}

export interface DuoLimits {
  /** None is declared on the server. */
  readonly thirdPartyAgents?: Limit
  readonly codeSuggestionsAccess: Limit
  readonly codeSuggestions: Limit
}

export interface DuoSwitches {
  /** The instance forbids direct connections to the gateway. */
  readonly directDisabled: boolean
  readonly accessRestChat: boolean
  readonly codeSuggestions: boolean
}

/** How the answer to a mint differs between versions of the server. */
export interface MintForm {
  readonly headerCase: 'mixed' | 'lower' | 'title'
  readonly expiresAt: boolean
  /** More headers, such as the `x-api-key` of old servers. */
  readonly moreHeaders: Readonly<Record<string, string>>
}

/** Of a page that no API wrote. */
export type EdgeStatus = 403 | 429 | 502

export interface GatewaySettings {
  /** Whether the realm, namespace or instance may use the proxy. */
  readonly enabled: boolean
  readonly models: ProxyModels
  readonly providerKeys: { readonly anthropic: boolean; readonly openai: boolean }
  /** How many requests, since the mock was started, the credits are enough for; absent: no end. */
  readonly creditsFor?: number
  /** The service that knows of entitlements fails, or has taken them away since the mint. */
  readonly notEntitled?: boolean
  readonly fault?: ProviderFault
  /** What stands before the gateway answers in its place. */
  readonly edge?: EdgeStatus
}

/** What the mock is; all of it can be changed while it runs. */
export interface DuoSettings {
  readonly version: string
  readonly enterprise: boolean
  readonly realm: 'saas' | 'self-managed'
  readonly hostName: string
  readonly instanceId: string
  readonly users: readonly DuoUser[]
  readonly applications: readonly OAuthApplication[]
  readonly switches: DuoSwitches
  readonly limits: DuoLimits
  /** Which part of the server refuses a token that it does not know: it has two forms for that. */
  readonly unknownToken: 'message' | 'oauth'
  /** What stands before the instance answers in its place. */
  readonly edge: EdgeStatus | undefined
  /** How the gateway's mint answers the instance. */
  readonly mint: 'works' | 'refuses' | 'sends-no-token' | 'unreachable'
  readonly mintForm: MintForm
  /** How long a gateway token lives. Its claim is at most an hour; below 0 it is dead on arrival. */
  readonly tokenMs: number
  readonly gateway: GatewaySettings
  readonly chat: 'answers' | 'fails-in-band'
  readonly suggestions: SuggestionStream
}

/** The token that the command line prints: no instance has ever handed it out. */
export const testToken = 'glpat-wireproof-test'

export const testUser: DuoUser = {
  id: 42,
  username: 'wireproof-test-user',
  tokens: [{ kind: 'pat', value: testToken, scopes: ['api'] }],
  blocked: false,
  thirdPartyAgents: true,
  duoAccess: true,
  paidNamespace: true,
  defaultDuoNamespace: 1001,
  credits: true,
  entitled: true,
}

const MINUTE = 60_000

export const defaultSettings: DuoSettings = {
  version: '18.9.0-ee',
  enterprise: true,
  realm: 'saas',
  hostName: 'gitlab.example.test',
  instanceId: '00000000-0000-4000-8000-000000000001',
  users: [testUser],
  applications: [{ clientId: 'wireproof-test-application', redirectUri: 'http://127.0.0.1/callback' }],
  switches: { directDisabled: false, accessRestChat: true, codeSuggestions: true },
  // The documentation says 10 in 5 minutes, the source 50 in one: the stricter one.
  limits: { codeSuggestionsAccess: { count: 10, ms: 5 * MINUTE }, codeSuggestions: { count: 60, ms: MINUTE } },
  unknownToken: 'message',
  edge: undefined,
  mint: 'works',
  mintForm: { headerCase: 'mixed', expiresAt: true, moreHeaders: {} },
  tokenMs: 60 * MINUTE,
  gateway: {
    enabled: true,
    models: proxyModels['2026-08-22'],
    providerKeys: { anthropic: true, openai: true },
  },
  chat: 'answers',
  suggestions: {},
}
