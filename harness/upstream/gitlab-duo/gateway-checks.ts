import type { Received } from '../received.ts'
import { jsonScript, type Script } from '../script.ts'
import { detailScript } from './answers.ts'
import { unitPrimitive } from './mint.ts'
import { quotaRefusal } from './quota.ts'
import type { DuoState, GatewayClaims } from './state.ts'

/** One request to the proxy, with the token that it was let in by. */
export interface ProxyCall {
  readonly received: Received
  readonly claims: GatewayClaims
  readonly state: DuoState
  readonly provider: 'anthropic' | 'openai'
  /** The provider's own path with its query. */
  readonly target: string
}

type Check = (call: ProxyCall) => Script | undefined

const isEnabled: Check = ({ state, claims }) => {
  if (state.settings.gateway.enabled) return undefined
  const whose = claims.gitlab_realm === 'saas' ? 'namespace' : 'instance'
  return detailScript(402, `Proxy endpoints are not enabled for this ${whose}`)
}

/** Purposes that the gateway knows; a token may serve some of them. */
const knownPrimitives: readonly string[] = [unitPrimitive, 'complete_code', 'generate_code', 'duo_chat']

const hasUnitPrimitive: Check = ({ received, claims }) => {
  const purpose = received.headers['x-gitlab-unit-primitive']
  if (purpose === undefined) return detailScript(400, 'Missing x-gitlab-unit-primitive header')
  if (!knownPrimitives.includes(purpose)) return detailScript(400, `Unknown unit primitive header ${purpose}`)
  return claims.scopes.includes(purpose) ? undefined : detailScript(403, `Unauthorized to access ${purpose}`)
}

const saasHeaders = [
  ['x-gitlab-project-id', 'gitlab_project_id', 'Gitlab project id mismatch'],
  ['x-gitlab-namespace-id', 'gitlab_namespace_id', 'Gitlab namespace id mismatch'],
  ['x-gitlab-root-namespace-id', 'gitlab_root_namespace_id', 'Gitlab root namespace id mismatch'],
] as const

const selfManagedHeaders = [['x-gitlab-instance-uid', 'gitlab_instance_uid', 'Gitlab instance uid mismatch']] as const

/** What the token was minted for must be said again, and nothing else. */
const matchesClaims: Check = ({ received, claims }) => {
  const headers = claims.gitlab_realm === 'saas' ? saasHeaders : selfManagedHeaders
  const wrong = headers.find(([name, claim]) => received.headers[name] !== claims[claim])
  return wrong === undefined ? undefined : detailScript(403, wrong[2])
}

const servesPurpose: Check = ({ received }) => {
  const purpose = received.headers['x-gitlab-unit-primitive']
  return purpose === unitPrimitive
    ? undefined
    : detailScript(400, `This endpoint cannot be used for ${purpose} purpose`)
}

/** The query counts too. */
const targets: Readonly<Record<ProxyCall['provider'], readonly string[]>> = {
  anthropic: ['/v1/messages', '/v1/messages?beta=true', '/v1/messages/count_tokens?beta=true'],
  openai: ['/v1/chat/completions', '/v1/responses', '/v1/embeddings', '/v1/models'],
}

const hasTarget: Check = ({ provider, target }) =>
  targets[provider].includes(target) ? undefined : detailScript(404, 'Not found')

const hasModel: Check = ({ received: { json }, state, provider }) => {
  if (json === undefined) return detailScript(400, 'Invalid JSON')
  const model = typeof json === 'object' && json !== null && 'model' in json ? json.model : undefined
  if (typeof model !== 'string') return detailScript(400, 'Failed to extract model name')
  return state.settings.gateway.models[provider].includes(model) ? undefined : detailScript(400, 'Unsupported model')
}

const hasKey: Check = ({ state, provider }) =>
  state.settings.gateway.providerKeys[provider]
    ? undefined
    : detailScript(provider === 'anthropic' ? 400 : 500, 'There is no key for this provider')

const hasQuota: Check = ({ state, claims }) => {
  const userId = state.minted.find((one) => one.claims.jti === claims.jti)?.userId
  const refused = quotaRefusal(state, userId)
  return refused === undefined ? undefined : jsonScript(refused.status, refused.body)
}

/** In the order of the gateway. */
const checks: readonly Check[] = [
  isEnabled,
  hasUnitPrimitive,
  matchesClaims,
  servesPurpose,
  hasTarget,
  hasModel,
  hasKey,
  hasQuota,
]

/** The first thing that the gateway has against a request to the proxy. */
export function proxyRefusal(call: ProxyCall): Script | undefined {
  for (const check of checks) {
    const refused = check(call)
    if (refused !== undefined) return refused
  }
  return undefined
}
