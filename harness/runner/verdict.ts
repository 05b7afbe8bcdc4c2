import {
  answerChecks,
  type Check,
  causalChecks,
  type Finding,
  gates,
  ownFaults,
  requestChecks,
  statusCheck,
  type View,
  viewOf,
} from '../checks/index.ts'
import type { Exchange } from './exchange.ts'
import type { Verdict } from './model.ts'
import type { Registry } from './requirements.ts'

export interface RequirementResult {
  readonly id: string
  readonly outcome: 'pass' | 'non-strict' | 'fail'
  readonly findings: readonly Finding[]
}

export interface Judgement {
  readonly view: View
  readonly results: readonly RequirementResult[]
  /** What is wrong with our own messages: the trial then says nothing about the gateway. */
  readonly ours: readonly Finding[]
}

function apply(check: Check, view: View): RequirementResult {
  const findings = check.judge(view)
  const outcome = findings.length === 0 ? 'pass' : findings.every(({ nonStrict }) => nonStrict) ? 'non-strict' : 'fail'
  return { id: check.requirement, outcome, findings }
}

const applyAll = (checks: readonly Check[], view: View): readonly RequirementResult[] =>
  checks.filter((check) => check.applies(view)).map((check) => apply(check, view))

/** Ambient faults of ours depend on the case and not on the gateway: once a case is enough. */
const faultsByCase = new Map<string, readonly Finding[]>()

function faultsOf(view: View): readonly Finding[] {
  const key = `${view.case.folder}[${view.exchange.trial.variant}]`
  const known = faultsByCase.get(key)
  if (known !== undefined) return known
  const faults = ownFaults(view)
  faultsByCase.set(key, faults)
  return faults
}

/**
 * Judges one exchange by every requirement that it can tell of. Where the ground is missing (no call, no answer, a refusal
 * instead of a success, an upstream that was kept waiting) only that is told, and not everything that follows from it.
 */
export function judgeExchange(exchange: Exchange): Judgement {
  const view = viewOf(exchange)
  const ours = faultsOf(view)
  const results: RequirementResult[] = []
  const failed = (): boolean => results.some(({ outcome }) => outcome === 'fail')
  const done = (): Judgement => ({ view, results, ours })

  for (const gate of gates) {
    results.push(...applyAll([gate], view))
    if (failed()) {
      if (exchange.calls.length > 0) results.push(...applyAll(requestChecks, view))
      return done()
    }
  }
  results.push(...applyAll(requestChecks, view))
  const causal = applyAll(causalChecks, view)
  results.push(...causal)
  if (causal.some(({ outcome }) => outcome === 'fail')) return done()
  const status = applyAll([statusCheck], view)
  results.push(...status)
  if (status.some(({ outcome }) => outcome === 'fail')) return done()
  results.push(...applyAll(answerChecks, view))
  return done()
}

/** The verdict of a trial: a MUST that fails fails it, a SHOULD makes it non-strict. */
export function verdictOf(judgement: Judgement, registry: Registry): Verdict {
  if (judgement.ours.length > 0) return 'error'
  const levels = judgement.results
    .filter(({ outcome }) => outcome === 'fail')
    .map(({ id }) => registry.get(id)?.level ?? 'MUST')
  if (levels.includes('MUST')) return 'fail'
  if (levels.includes('SHOULD') || judgement.results.some(({ outcome }) => outcome === 'non-strict'))
    return 'non-strict'
  return 'pass'
}
