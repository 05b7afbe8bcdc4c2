import type { Step } from '../../hub/machine.ts'
import type { DuoFlags } from './flags.ts'

/** When the last tokens were asked for; milliseconds since 1970, oldest first. */
export interface MintBudget {
  readonly asked: readonly number[]
}

export type MintBudgetOutput =
  | { readonly type: 'granted' }
  /** `afterMs`: until the next one. */
  | { readonly type: 'spent'; readonly afterMs: number }

export const fullBudget: MintBudget = { asked: [] }

/**
 * Takes one mint out of the budget. Not a bucket that fills drop by drop: that would let through twice as many in a window
 * as the limit of the host says.
 */
export function takeMint(
  { asked }: MintBudget,
  now: number,
  { mintsPerWindow, mintWindowMs }: Pick<DuoFlags, 'mintsPerWindow' | 'mintWindowMs'>,
): Step<MintBudget, MintBudgetOutput> {
  // A clock that was set back would make the window longer than it is.
  const recent = asked.map((at) => Math.min(at, now)).filter((at) => at > now - mintWindowMs)
  const oldest = recent[recent.length - mintsPerWindow]
  if (oldest === undefined) return [{ asked: [...recent, now] }, [{ type: 'granted' }]]
  return [{ asked: recent }, [{ type: 'spent', afterMs: oldest + mintWindowMs - now }]]
}
