import type { JsonObject } from 'wireproof/hub'
import { encodeGatewayToken } from './gateway-token.ts'
import { notEntitled, quotaExceeded, type Refused } from './quota.ts'
import type { DuoSettings, DuoUser } from './settings.ts'
import type { DuoState, GatewayClaims, Minted } from './state.ts'

export type HeaderList = readonly (readonly [name: string, value: string])[]

export const unitPrimitive = 'ai_gateway_model_provider_proxy'

/** Not the user's own id: servers tell the gateway a pseudonym. */
const globalId = ({ id }: DuoUser): string => `wireproof-global-user-${id}=`

const instanceUid = ({ instanceId }: DuoSettings): string => `uid-${instanceId}`

function boundTo(settings: DuoSettings, user: DuoUser): Partial<GatewayClaims> {
  if (settings.realm === 'self-managed') return { gitlab_instance_uid: instanceUid(settings) }
  const namespace = user.defaultDuoNamespace
  return namespace === undefined
    ? {}
    : { gitlab_namespace_id: String(namespace), gitlab_root_namespace_id: String(namespace) }
}

/** What the instance tells of itself and of the user, whoever mints. */
function commonHeaders(settings: DuoSettings, user: DuoUser): HeaderList {
  return [
    ['x-gitlab-host-name', settings.hostName],
    ['x-gitlab-instance-id', settings.instanceId],
    ['x-gitlab-realm', settings.realm],
    ['x-gitlab-version', settings.version],
    ['x-gitlab-global-user-id', globalId(user)],
    ['x-gitlab-authentication-type', 'oidc'],
  ]
}

function agentHeaders(settings: DuoSettings, user: DuoUser): HeaderList {
  const saas = settings.realm === 'saas'
  const namespace = String(user.defaultDuoNamespace ?? '')
  return [
    ...commonHeaders(settings, user),
    ['x-gitlab-deployment-type', saas ? '.com' : 'self-managed'],
    ['x-gitlab-user-id', String(user.id)],
    ['x-gitlab-feature-enabled-by-namespace-ids', namespace],
    ['x-gitlab-subject-type', 'human'],
    ['x-gitlab-feature-enablement-type', 'duo_core'],
    ['x-gitlab-enabled-feature-flags', ''],
    ['x-gitlab-enabled-instance-verbose-ai-logs', ''],
    ['X-Gitlab-Is-Team-Member', 'false'],
    ['x-gitlab-organization-id', '1'],
    ['x-gitlab-unit-primitive', unitPrimitive],
    ...(saas
      ? ([
          ['x-gitlab-namespace-id', namespace],
          ['x-gitlab-root-namespace-id', namespace],
        ] as const)
      : ([['x-gitlab-instance-uid', instanceUid(settings)]] as const)),
  ]
}

function suggestionHeaders(settings: DuoSettings, user: DuoUser): HeaderList {
  const namespaces: HeaderList = [
    ['X-Gitlab-Saas-Namespace-Ids', ''],
    ['X-Gitlab-Saas-Duo-Pro-Namespace-Ids', String(user.defaultDuoNamespace ?? '')],
  ]
  const titled = commonHeaders(settings, user).map(([name, value]) => [titleCase(name), value] as const)
  return [...titled, ['X-Gitlab-Model-Prompt-Cache-Enabled', 'true'], ...(settings.realm === 'saas' ? namespaces : [])]
}

const titleCase = (name: string): string => name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase())

/** The headers of an answer, in the spelling of a version of the server. */
function spelled({ mintForm }: DuoSettings, headers: HeaderList): JsonObject {
  const { headerCase, moreHeaders } = mintForm
  const respell = (name: string): string =>
    headerCase === 'mixed' ? name : headerCase === 'title' ? titleCase(name.toLowerCase()) : name.toLowerCase()
  return Object.fromEntries([...headers, ...Object.entries(moreHeaders)].map(([name, value]) => [respell(name), value]))
}

/** What the gateway has against a mint; the two endpoints of the instance tell it in different ways. */
export function refusedMint({ settings }: DuoState, user: DuoUser): Refused | 'no-token' | 'unreachable' | undefined {
  if (settings.mint === 'unreachable') return 'unreachable'
  if (settings.mint === 'sends-no-token') return 'no-token'
  if (settings.mint === 'refuses') return { status: 503, body: {} }
  if (!user.entitled) return notEntitled
  return user.credits ? undefined : quotaExceeded
}

/** Hands out a gateway token, and counts it. */
export function mint(state: DuoState, user: DuoUser, by: Minted['by']): JsonObject {
  const { settings, clock, minted } = state
  const at = clock.now()
  const iat = Math.floor(at / 1000)
  const exp = Math.floor((at + settings.tokenMs) / 1000)
  const claims: GatewayClaims = {
    iss: 'gitlab-ai-gateway',
    aud: 'gitlab-ai-gateway',
    sub: globalId(user),
    exp,
    nbf: iat,
    iat,
    jti: `wireproof-${minted.length + 1}`,
    gitlab_realm: settings.realm,
    scopes: ['complete_code', unitPrimitive],
    gitlab_instance_id: settings.instanceId,
    ...boundTo(settings, user),
  }
  const token = encodeGatewayToken(claims)
  minted.push({ by, userId: user.id, token, claims, at })
  const headers = by === 'third-party-agents' ? agentHeaders(settings, user) : suggestionHeaders(settings, user)
  return { headers: spelled(settings, headers), token, ...(settings.mintForm.expiresAt ? { expires_at: exp } : {}) }
}
