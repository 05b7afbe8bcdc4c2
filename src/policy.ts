import type { Diagnostic } from './hub/diagnostic.ts'
import type { Code } from './hub/diagnostic-codes.ts'

/**
 * What becomes of a request that cannot be translated whole. `report`: it is translated, and the losses are told.
 * `reject-breaking`: not where the answer would mean something else. `reject-any`: not where anything is lost.
 */
export type OnLoss = 'report' | 'reject-breaking' | 'reject-any'

/** A loss that never rejects a request. A code alone accepts it wherever it happens. */
export interface Acceptance {
  readonly code: Code
  /** Only here: a pointer into the request, in which `*` stands for any one member or index (`/tools/*`). */
  readonly at?: string
  /** Why nobody needs what is lost. For people; the policy does not read it. */
  readonly reason?: string
}

export interface Policy {
  readonly onLoss?: OnLoss
  /** What is accepted whatever the policy; it is still reported. */
  readonly accept?: readonly (Code | Acceptance)[]
}

function isPlace(pattern: string, pointer: string): boolean {
  const wanted = pattern.split('/')
  const found = pointer.split('/')
  return wanted.length === found.length && wanted.every((segment, i) => segment === '*' || segment === found[i])
}

/** Whether a loss is one that was accepted. */
export function isAccepted({ code, at = '' }: Diagnostic, accepted: Code | Acceptance): boolean {
  if (typeof accepted === 'string') return accepted === code
  return accepted.code === code && (accepted.at === undefined || isPlace(accepted.at, at))
}

/** What was made up is a loss only where the answer hangs on it: ids and zeros are made up all the time. */
function isLoss({ kind, severity }: Diagnostic): boolean {
  return kind === 'dropped' || kind === 'approximated' || (kind === 'synthesized' && severity === 'breaking')
}

/** The diagnostics for which a policy rejects a request; empty: it may go. */
export function rejectionsOf(diagnostics: readonly Diagnostic[], policy: Policy): readonly Diagnostic[] {
  const { onLoss = 'report', accept = [] } = policy
  if (onLoss === 'report') return []
  return diagnostics.filter(
    (diagnostic) =>
      isLoss(diagnostic) &&
      (onLoss === 'reject-any' || diagnostic.severity === 'breaking') &&
      !accept.some((accepted) => isAccepted(diagnostic, accepted)),
  )
}
