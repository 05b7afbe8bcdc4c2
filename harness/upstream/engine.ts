import type { Condition, Script } from './script.ts'
import type { Signals } from './signals.ts'

/** What a shell must do next. Exactly one of the terminals comes, and it comes last. */
export type Played =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'end' }
  | { readonly kind: 'reset' }
  | { readonly kind: 'garble' }
  /** The caller aborted; `waitingFor` names the condition that was never met, absent in a stall. */
  | { readonly kind: 'abandoned'; readonly waitingFor?: Condition }

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}

/**
 * Plays a script: the one engine behind all shells. It has no clock and no socket; a wait ends by a signal or by `abort`.
 */
export async function* play(script: Script, signals: Signals, abort: AbortSignal): AsyncGenerator<Played, void, void> {
  for (const step of script.steps) {
    if (abort.aborted) return yield { kind: 'abandoned' }
    switch (step.do) {
      case 'send':
        yield { kind: 'bytes', bytes: step.bytes }
        break
      case 'await':
        if (!(await signals.wait(step.condition, abort))) return yield { kind: 'abandoned', waitingFor: step.condition }
        break
      case 'stall':
        await aborted(abort)
        return yield { kind: 'abandoned' }
      case 'end':
      case 'reset':
      case 'garble':
        return yield { kind: step.do }
      default:
        return step satisfies never
    }
  }
  yield { kind: 'end' }
}
