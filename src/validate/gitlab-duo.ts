import { check, type ValidateOptions, type Validation } from './check.ts'
import { directAccessRequest, directAccessResponse } from './gitlab-duo.gen.js'

/** Documents of a GitLab instance that belong to no dialect: the minting of tokens for its AI Gateway. */
export type GitlabDuoKind = 'direct-access-request' | 'direct-access-response'

const validators = {
  'direct-access-request': directAccessRequest,
  'direct-access-response': directAccessResponse,
} as const

/** Checks a document of a GitLab instance. Tolerant unless `strict`, as {@link validate} is. */
export function validateGitlabDuo(kind: GitlabDuoKind, value: unknown, options: ValidateOptions = {}): Validation {
  return check(validators[kind], value, options)
}
