import type { Diagnostic } from './hub/diagnostic.ts'
import type { Code } from './hub/diagnostic-codes.ts'

/**
 * What becomes of a request that cannot be translated whole. `report`: it is translated, and the losses are told.
 * `reject-breaking`: not where the answer would mean something else. `reject-any`: not where anything is lost.
 */
export type OnLoss = 'report' | 'reject-breaking' | 'reject-any'

export interface Policy {
  readonly onLoss?: OnLoss
  /** Codes that are accepted whatever the policy; they are still reported. */
  readonly accept?: readonly Code[]
}

/** The diagnostics for which a policy rejects a request; empty: it may go. */
export function rejectionsOf(diagnostics: readonly Diagnostic[], policy: Policy): readonly Diagnostic[] {
  const { onLoss = 'report', accept = [] } = policy
  if (onLoss === 'report') return []
  return diagnostics.filter(
    ({ kind, code, severity }) =>
      (kind === 'dropped' || kind === 'approximated') &&
      (onLoss === 'reject-any' || severity === 'breaking') &&
      !accept.includes(code),
  )
}
