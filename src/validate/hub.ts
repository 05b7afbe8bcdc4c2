import { check, type ValidateOptions, type Validation } from './check.ts'
import { diagnostic, event, failure, request, response } from './hub.gen.js'

export type HubKind = 'request' | 'response' | 'event' | 'failure' | 'diagnostic'

const validators = { request, response, event, failure, diagnostic } as const

/** Checks a document in the words of the hub, as golden files hold them. Strict unless told otherwise: the hub is ours. */
export function validateHub(kind: HubKind, value: unknown, options: ValidateOptions = { strict: true }): Validation {
  return check(validators[kind], value, options)
}
