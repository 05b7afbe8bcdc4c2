import type { Script } from '../upstream/index.ts'
import { textDelta } from './withholding.ts'

/** Watches an upstream play, for tests of backpressure. */
export interface Watch {
  readonly onPlayed: () => void
  /** How many steps were played. */
  played(): number
  /**
   * Causality: the loopback needs many turns of the event loop; a write that does not come back for 200 of them is held by
   * the other side.
   */
  readonly standstill: Promise<void>
}

export function watchPlaying(): Watch {
  let played = 0
  let halted: () => void = () => {}
  const standstill = new Promise<void>((resolve) => {
    halted = resolve
  })
  return {
    standstill,
    played: () => played,
    onPlayed() {
      const now = ++played
      let turns = 0
      const look = (): void => {
        if (played !== now) return
        if (++turns === 200) halted()
        else setImmediate(look)
      }
      setImmediate(look)
    },
  }
}

/** The answer of the scripted model with 24 deltas of 1 MB more: what no socket holds. */
export function grown(script: Script): Script {
  const at = script.steps.findIndex((one) => one.do === 'send' && textDelta.test(Buffer.from(one.bytes).toString()))
  const step = script.steps[at]
  if (step?.do !== 'send') throw new Error('the script has no delta')
  const text = Buffer.from(step.bytes).toString()
  const bytes = Buffer.from(text.replace(/You\s*/, 'x'.repeat(1 << 20)))
  const many = Array.from({ length: 24 }, () => ({ do: 'send', bytes }) as const)
  return { ...script, steps: [...script.steps.slice(0, at), ...many, ...script.steps.slice(at)] }
}
