// Generated from schemas/gitlab-duo by `npm run generate`. Do not edit.

/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoModelsData".
 */
export type DuoModelsData = {
  aiChatAvailableModels?: DuoModels
} | null
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoModels".
 */
export type DuoModels = {
  defaultModel?: DuoModelOrNone
  selectableModels?: DuoModel[] | null
  pinnedModel?: DuoModelOrNone
} | null
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoModelOrNone".
 */
export type DuoModelOrNone = {
  /**
   * For people.
   */
  name: string
  /**
   * GitLab's own identifier.
   */
  ref: string
} | null

/**
 * The documents of this dialect, by kind.
 */
export interface Documents {
  'available-models': DuoAvailableModels
  'code-direct-access-request': CodeDirectAccessRequest
  'code-direct-access-response': CodeDirectAccessResponse
  'direct-access-request': DirectAccessRequest
  'direct-access-response': DirectAccessResponse
  'gateway-error': DuoGatewayError
  'gateway-headers': DuoGatewayHeaders
  'instance-error': DuoInstanceError
  metadata: DuoInstanceMetadata
  'model-definitions': DuoModelDefinitions
  'oauth-error': DuoOauthError
  'oauth-token-response': DuoOauthToken
  'token-claims': DuoTokenClaims
}
/**
 * Answer of the GraphQL query aiChatAvailableModels: models of the Agent Platform, whose refs are GitLab's own names and no models of the gateway's proxy. Evidence: three clients agree.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoAvailableModels".
 */
export interface DuoAvailableModels {
  data?: DuoModelsData
  errors?: DuoGraphqlError[]
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoModel".
 */
export interface DuoModel {
  /**
   * For people.
   */
  name: string
  /**
   * GitLab's own identifier.
   */
  ref: string
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoGraphqlError".
 */
export interface DuoGraphqlError {
  message: string
  path?: (string | number)[]
  locations?: {
    [k: string]: unknown
  }[]
  extensions?: {
    [k: string]: unknown
  }
}
/**
 * Body of POST /api/v4/code_suggestions/direct_access; may be empty. Evidence: documented (https://docs.gitlab.com/api/code_suggestions/).
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CodeDirectAccessRequest".
 */
export interface CodeDirectAccessRequest {
  /**
   * Whose settings hold.
   */
  project_path?: string
}
/**
 * Body of the 201 that answers POST /api/v4/code_suggestions/direct_access: a token for code completions at the gateway. Its headers have no x-gitlab-unit-primitive, and it is not the token of third_party_agents. Evidence: documented (https://docs.gitlab.com/api/code_suggestions/) and server source.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CodeDirectAccessResponse".
 */
export interface CodeDirectAccessResponse {
  /**
   * Of the gateway, with /ai on GitLab.com.
   */
  base_url: string
  /**
   * Bearer token of the gateway, a JWT.
   */
  token: string
  /**
   * Seconds since 1970; at most an hour ahead.
   */
  expires_at: number
  /**
   * What every call of the gateway must carry, by header name in any case.
   */
  headers: {
    [k: string]: string
  }
  model_details?: DuoModelDetails
}
/**
 * The model of code completion; it says nothing of chat models. Absent where none is chosen.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoModelDetails".
 */
export interface DuoModelDetails {
  model_provider?: string
  model_name?: string
}
/**
 * Body of POST /api/v4/ai/third_party_agents/direct_access, which mints a token for the AI Gateway. The instance declares no parameters and takes an empty body too; what stands here is what clients send. Evidence: GitLab's AI SDK provider 3.6.0, 6.14.0 and 6.18.0 on the wire.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DirectAccessRequest".
 */
export interface DirectAccessRequest {
  /**
   * Flags that the client would like the token to carry; the instance ignores them.
   */
  feature_flags?: {
    [k: string]: boolean
  }
}
/**
 * Body of the 201 that answers POST /api/v4/ai/third_party_agents/direct_access. Evidence: server source and its tests, and what clients read; no real answer has been recorded.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DirectAccessResponse".
 */
export interface DirectAccessResponse {
  /**
   * What every call of the gateway must carry, by header name in any case. Older instances also list x-api-key, which no client forwards.
   */
  headers: {
    [k: string]: string
  }
  /**
   * Bearer token of the gateway, a JWT.
   */
  token: string
  /**
   * Seconds since 1970; at most an hour ahead.
   */
  expires_at: number
}
/**
 * Body of an error that the AI Gateway itself answers: error alone where the token is refused (401), detail of everything that its framework raises, and error with error_code and message where a quota is used up (402, 403). What the model's own vendor answers passes through in the vendor's form. Evidence: server source and tests; the quota form was reported by users.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoGatewayError".
 */
export interface DuoGatewayError {
  /**
   * `insufficient_credits`, `not_entitled`, or which header is wrong.
   */
  error?: string
  error_code?: 'USAGE_QUOTA_EXCEEDED' | 'USAGE_QUOTA_NOT_ENTITLED' | (string & {})
  message?: string
  detail?:
    | string
    | {
        [k: string]: unknown
      }[]
}
/**
 * The headers that come with a token, by name in lower case; instances write them in either case. Further ones are forwarded too. Evidence: server source.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoGatewayHeaders".
 */
export interface DuoGatewayHeaders {
  'x-gitlab-host-name'?: string
  /**
   * Must equal the claim.
   */
  'x-gitlab-instance-id': string
  /**
   * `saas` or `self-managed`; must equal the claim.
   */
  'x-gitlab-realm': string
  'x-gitlab-deployment-type'?: string
  'x-gitlab-version'?: string
  /**
   * Must equal the claim sub.
   */
  'x-gitlab-global-user-id': string
  'x-gitlab-user-id'?: string
  'x-gitlab-feature-enabled-by-namespace-ids'?: string
  'x-gitlab-subject-type'?: string
  'x-gitlab-feature-enablement-type'?: string
  'x-gitlab-enabled-feature-flags'?: string
  'x-gitlab-enabled-instance-verbose-ai-logs'?: string
  'x-gitlab-is-team-member'?: string
  /**
   * GitLab.com only; must equal the claim.
   */
  'x-gitlab-project-id'?: string
  /**
   * GitLab.com only; must equal the claim.
   */
  'x-gitlab-namespace-id'?: string
  /**
   * GitLab.com only; must equal the claim.
   */
  'x-gitlab-root-namespace-id'?: string
  'x-gitlab-organization-id'?: string
  /**
   * What the token is used for; the proxy of models demands it.
   */
  'x-gitlab-unit-primitive'?: string
  /**
   * Always `oidc`.
   */
  'x-gitlab-authentication-type': string
  /**
   * Of code_suggestions only.
   */
  'x-gitlab-model-prompt-cache-enabled'?: string
  /**
   * Of code_suggestions on GitLab.com only.
   */
  'x-gitlab-saas-namespace-ids'?: string
  /**
   * Of code_suggestions on GitLab.com only.
   */
  'x-gitlab-saas-duo-pro-namespace-ids'?: string
  /**
   * Of instances before 18.
   */
  'x-gitlab-duo-seat-count'?: string
  [k: string]: string | undefined
}
/**
 * Body of an error answer of the two REST endpoints: what the instance says, or what its AI Gateway said where that is relayed. A message, plain or wrapped, or the OAuth form with error and error_description, or the gateway's detail. Evidence: server source and its tests; the order of scopes is inferred.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoInstanceError".
 */
export interface DuoInstanceError {
  /**
   * `401 Unauthorized`, or an object such as {error: TEXT}.
   */
  message?:
    | string
    | {
        [k: string]: unknown
      }
    | unknown[]
  /**
   * `invalid_token`, `insufficient_scope`, `missing_default_duo_group`, or in words which parameter is wrong.
   */
  error?:
    | string
    | {
        [k: string]: unknown
      }
  error_description?: string
  /**
   * Which scopes would do, parted by blanks.
   */
  scope?: string
  /**
   * `USAGE_QUOTA_EXCEEDED` and the like, of the gateway.
   */
  error_code?: string
  /**
   * In the gateway's own form.
   */
  detail?:
    | string
    | {
        [k: string]: unknown
      }
    | unknown[]
}
/**
 * Answer of GET /api/v4/metadata and of its mirror /api/v4/version. Evidence: documented. https://docs.gitlab.com/api/metadata/
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoInstanceMetadata".
 */
export interface DuoInstanceMetadata {
  /**
   * `18.9.0-ee`
   */
  version: string
  revision: string
  kas?: DuoKas
  /**
   * False: the build has no Duo.
   */
  enterprise?: boolean
}
/**
 * The agent server for Kubernetes.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoKas".
 */
export interface DuoKas {
  enabled?: boolean
  externalUrl?: string | null
  externalK8sProxyUrl?: string | null
  version?: string | null
}
/**
 * Answer of GET /v1/models/definitions at the gateway, which asks for no token. Nothing in it tells which models the proxy takes. Evidence: server source; whether GitLab.com shows it is unknown.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoModelDefinitions".
 */
export interface DuoModelDefinitions {
  models: DuoModelDefinition[]
  unit_primitives?: DuoUnitPrimitive[]
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoModelDefinition".
 */
export interface DuoModelDefinition {
  /**
   * For people.
   */
  name: string
  identifier: string
  provider?: string | null
  deprecation?:
    | {
        [k: string]: unknown
      }
    | string
    | null
  description?: string | null
  cost_indicator?: string | null
}
/**
 * Which models a feature may use.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoUnitPrimitive".
 */
export interface DuoUnitPrimitive {
  feature_setting: string
  unit_primitives?: string[]
  default_model?: string | null
  default_models?: string[] | null
  selectable_models?: string[] | null
  beta_models?: string[] | null
  deprecated_models?: string[] | null
  [k: string]: unknown
}
/**
 * Body of an error of POST /oauth/token. Evidence: https://www.rfc-editor.org/rfc/rfc6749#section-5.2; texts inferred.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoOauthError".
 */
export interface DuoOauthError {
  error:
    | 'invalid_request'
    | 'invalid_client'
    | 'invalid_grant'
    | 'unauthorized_client'
    | 'unsupported_grant_type'
    | 'invalid_scope'
    | 'access_denied'
    | 'authorization_pending'
    | 'slow_down'
    | 'expired_token'
    | (string & {})
  error_description?: string
  error_uri?: string
}
/**
 * Answer of POST /oauth/token. The refresh token is used up by one use. Evidence: documented. https://docs.gitlab.com/api/oauth2/
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoOauthToken".
 */
export interface DuoOauthToken {
  access_token: string
  token_type: 'Bearer' | 'bearer' | (string & {})
  /**
   * Seconds; 7200.
   */
  expires_in?: number
  refresh_token?: string
  scope?: string
  /**
   * Seconds since 1970.
   */
  created_at?: number
  /**
   * Where the scope openid was asked for.
   */
  id_token?: string
}
/**
 * Claims of the JWT that either direct_access gives. Evidence: server source and its tests.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoTokenClaims".
 */
export interface DuoTokenClaims {
  iss: 'gitlab-ai-gateway'
  aud: 'gitlab-ai-gateway'
  /**
   * The global id of the user.
   */
  sub: string
  /**
   * Seconds since 1970; at most an hour behind iat.
   */
  exp: number
  /**
   * Seconds since 1970.
   */
  nbf: number
  /**
   * Seconds since 1970.
   */
  iat: number
  jti: string
  gitlab_realm: 'saas' | 'self-managed' | (string & {})
  scopes: 'complete_code' | 'ai_gateway_model_provider_proxy' | (string & {})[]
  gitlab_instance_id: string
  /**
   * GitLab.com only.
   */
  gitlab_project_id?: string
  /**
   * GitLab.com only.
   */
  gitlab_namespace_id?: string
  /**
   * GitLab.com only.
   */
  gitlab_root_namespace_id?: string
  /**
   * Self-managed only.
   */
  gitlab_instance_uid?: string
  /**
   * Of instances before 18.
   */
  duo_seat_count?: string
}
