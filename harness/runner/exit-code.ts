/** Exit codes of `run`; several may apply. */
export const runExit = {
  conforms: 0,
  failure: 1,
  usage: 2,
  drift: 3,
  notTestable: 4,
  harnessFault: 5,
  interrupted: 130,
} as const

export type RunExit = (typeof runExit)[keyof typeof runExit]

export interface Outcome {
  readonly harnessFaults: number
  readonly usage: boolean
  readonly notTestable: number
  readonly failures: number
  readonly drift: number
}

/**
 * What matters most comes first: if our own suite is broken nothing else is known; if the call was wrong nothing was asked; if
 * the gateway could not be tested its failures are no news.
 */
export function exitCodeOf({ harnessFaults, usage, notTestable, failures, drift }: Outcome): RunExit {
  if (harnessFaults > 0) return runExit.harnessFault
  if (usage) return runExit.usage
  if (notTestable > 0) return runExit.notTestable
  if (failures > 0) return runExit.failure
  return drift > 0 ? runExit.drift : runExit.conforms
}
