import type { GeneratedValidator } from './generated.ts'
import { excessIn } from './limits.ts'
import { type Finding, inWords, isEcho, isUnknown } from './words.ts'

export interface ValidateOptions {
  /** What wireproof does not know (members, tags, values of open enums) is a finding too. Default false. */
  readonly strict?: boolean
  /**
   * Which version of the API the request is for (the `anthropic-version` header): what that version refuses is a finding.
   * Absent: what any version allows. Answers are the same in all versions.
   */
  readonly version?: string
}

export interface Validation {
  readonly valid: boolean
  /** What is wrong. */
  readonly findings: readonly Finding[]
  /** What is not known: vendors add members, tags and values all the time. Told in both modes. */
  readonly unknown: readonly Finding[]
}

/** A hostile document has a complaint per byte; nobody reads more than these. */
export const MAX_FINDINGS = 200

/** Runs one generated validator and sorts its complaints. */
export function check(validator: GeneratedValidator, value: unknown, { strict = false }: ValidateOptions): Validation {
  const excess = excessIn(value)
  if (excess !== undefined) return { valid: false, findings: [excess], unknown: [] }
  if (validator(value)) return { valid: true, findings: [], unknown: [] }
  const findings: Finding[] = []
  const unknown: Finding[] = []
  for (const error of validator.errors ?? []) {
    if (isEcho(error)) continue
    const strange = isUnknown(error)
    if (strange && unknown.length < MAX_FINDINGS) unknown.push(inWords(error, value))
    if ((strict || !strange) && findings.length < MAX_FINDINGS) findings.push(inWords(error, value))
  }
  return { valid: findings.length === 0, findings, unknown }
}
