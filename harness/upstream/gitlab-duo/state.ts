import type { Clock } from '../../client/clock.ts'
import type { Received } from '../received.ts'
import { createLimiter, type Limiter } from './limiter.ts'
import type { DuoSettings, DuoUser, InstanceToken } from './settings.ts'

export interface GatewayClaims {
  readonly iss: 'gitlab-ai-gateway'
  readonly aud: 'gitlab-ai-gateway'
  readonly sub: string
  /** Seconds since 1970, as `nbf` and `iat`. */
  readonly exp: number
  readonly nbf: number
  readonly iat: number
  readonly jti: string
  readonly gitlab_realm: string
  readonly scopes: readonly string[]
  readonly gitlab_instance_id: string
  readonly gitlab_project_id?: string
  readonly gitlab_namespace_id?: string
  readonly gitlab_root_namespace_id?: string
  readonly gitlab_instance_uid?: string
}

/** A gateway token that was handed out. */
export interface Minted {
  readonly by: 'third-party-agents' | 'code-suggestions'
  readonly userId: number
  readonly token: string
  readonly claims: GatewayClaims
  /** Milliseconds since 1970. */
  readonly at: number
}

/** A code of the OAuth dance, good for one exchange. */
export interface OAuthGrant {
  readonly userId: number
  readonly clientId: string
  readonly redirectUri: string
  readonly challenge: string
  readonly scopes: readonly string[]
}

/** What the mock remembers. */
export interface DuoState {
  settings: DuoSettings
  clock: Clock
  /** Where clients reach the gateway, when it is not on the host that they asked. */
  gatewayUrl: string | undefined
  /** What stands before the gateway's own paths: `/ai`, or nothing where it is self-hosted. */
  readonly basePath: string
  readonly minted: Minted[]
  /** What reached the providers behind the gateway. */
  readonly provided: Received[]
  /** Requests to the gateway that showed a credential of the instance. */
  readonly leaked: Received[]
  readonly limiter: Limiter
  /** What was handed out at the token endpoint. */
  readonly issued: Map<string, { readonly userId: number; readonly token: InstanceToken }>
  /** Refresh tokens that were used up. */
  readonly spent: Set<string>
  readonly grants: Map<string, OAuthGrant>
  /** What users asked in chat, by user: they share one thread. */
  readonly threads: Map<number, string[]>
  /** Gateway tokens that are refused although their time is not over. */
  readonly withdrawn: Set<string>
  served: number
  next: number
}

export function createState(settings: DuoSettings, clock: Clock, basePath: string): DuoState {
  const state: DuoState = {
    settings,
    clock,
    gatewayUrl: undefined,
    basePath,
    minted: [],
    provided: [],
    leaked: [],
    limiter: createLimiter(() => state.clock.now()),
    issued: new Map(),
    spent: new Set(),
    grants: new Map(),
    threads: new Map(),
    withdrawn: new Set(),
    served: 0,
    next: 0,
  }
  return state
}

export interface Owned {
  readonly user: DuoUser
  readonly token: InstanceToken
}

/** Everybody's credentials as they are now. */
export function ownedTokens({ settings, issued }: DuoState): readonly Owned[] {
  const configured = settings.users.flatMap((user) => user.tokens.map((token) => ({ user, token })))
  const handedOut = [...issued.values()].flatMap(({ userId, token }) => {
    const user = settings.users.find(({ id }) => id === userId)
    return user === undefined ? [] : [{ user, token }]
  })
  return [...configured, ...handedOut]
}
