import type { Failure } from 'wireproof/hub'
import { duo } from 'wireproof/providers'
import { HostError } from '../host.ts'
import type { DuoAccount } from './options.ts'

/** What rests of one account, and for how long. */
export interface Cooldowns {
  failed(rule: duo.CooldownRule, failure: Failure, model?: string): void
  succeeded(scope: 'minting' | 'model', model?: string): void
  /** Why nothing of this may be asked now. */
  suspension(asked: readonly { readonly scope: duo.Scope; readonly model?: string }[]): HostError | undefined
}

/** Timers do not count further than that. */
const LONGEST_TIMER = 86_400_000

export function createCooldowns({ clock, flags, log, closing }: DuoAccount): Cooldowns {
  let state = duo.noCooldown
  let cancel: (() => void) | undefined

  function step(input: duo.CooldownInput): void {
    const [next, events] = duo.stepCooldown(state, input)
    if (next === state) return
    state = next
    for (const { type, failure, ...event } of events) log({ event: type, ...event, note: failure.message })
    arm()
  }
  /** The end of a rest is told when it comes, not when somebody asks. */
  function arm(): void {
    cancel?.()
    const end = closing.aborted ? undefined : duo.nextResume(state)
    cancel =
      end === undefined
        ? undefined
        : clock.after(Math.min(Math.max(end - clock.now(), 1), LONGEST_TIMER), () => {
            cancel = undefined
            step({ type: 'time', now: clock.now() })
            if (cancel === undefined) arm()
          })
  }

  closing.addEventListener('abort', arm, { once: true })
  return {
    failed(rule, failure, model = '') {
      const now = clock.now()
      step({ type: 'failed', now, model, rule, failure, offeredMs: flags.unansweredMs })
    },
    succeeded: (scope, model = '') => step({ type: 'succeeded', scope, model }),
    suspension(asked) {
      const failure = duo.suspensionOf(state, clock.now(), asked)
      return failure === undefined ? undefined : new HostError(failure)
    },
  }
}
