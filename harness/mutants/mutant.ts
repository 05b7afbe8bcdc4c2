import type { ProxyHooks } from '../proxy/index.ts'

/** One broken behaviour of the reference proxy, taken from a bug that somebody filed. */
export interface Mutant {
  readonly id: string
  /** What the broken gateway does. */
  readonly title: string
  /** `owner/repository#number`. */
  readonly seenIn: readonly string[]
  readonly hooks: ProxyHooks
  readonly expect: {
    /** Requirements that must fail, and no other may. */
    readonly kills: readonly string[]
    /** Patterns of cases, each of which must notice. */
    readonly by: readonly string[]
  }
}
