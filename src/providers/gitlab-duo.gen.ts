// Generated from schemas/gitlab-duo by `npm run generate`. Do not edit.

/**
 * The documents of this dialect, by kind.
 */
export interface Documents {
  'direct-access-request': DirectAccessRequest
  'direct-access-response': DirectAccessResponse
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
