import { check, type ValidateOptions, type Validation } from './check.ts'
import * as room from './gitlab-duo.gen.js'

/** The documents of a GitLab instance and its AI Gateway that belong to no dialect: tokens, errors, models, versions. */
const validators = {
  'direct-access-request': room.directAccessRequest,
  'direct-access-response': room.directAccessResponse,
  'code-direct-access-request': room.codeDirectAccessRequest,
  'code-direct-access-response': room.codeDirectAccessResponse,
  'instance-error': room.instanceError,
  'gateway-error': room.gatewayError,
  'gateway-headers': room.gatewayHeaders,
  'token-claims': room.tokenClaims,
  'available-models': room.availableModels,
  'model-definitions': room.modelDefinitions,
  metadata: room.metadata,
  'oauth-token-response': room.oauthTokenResponse,
  'oauth-error': room.oauthError,
} as const

/** What a document is: the file names of `schemas/gitlab-duo`. */
export type GitlabDuoKind = keyof typeof validators

export const gitlabDuoKinds = Object.keys(validators) as readonly GitlabDuoKind[]

/** Checks a document of a GitLab instance or of its gateway. Tolerant unless `strict`, as {@link validate} is. */
export function validateGitlabDuo(kind: GitlabDuoKind, value: unknown, options: ValidateOptions = {}): Validation {
  return check(validators[kind], value, options)
}
