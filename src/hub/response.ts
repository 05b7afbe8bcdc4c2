import type { Finish } from './finish.ts'
import type { Node } from './node.ts'
import type { Part } from './part.ts'
import type { Usage } from './usage.ts'

/** A further answer to the same request (Chat `n` > 1). */
export interface Choice extends Node {
  readonly parts: readonly Part[]
  readonly finish: Finish
}

export interface HubResponse extends Node {
  readonly id?: string
  readonly model?: string
  /** Seconds since 1970. */
  readonly created?: number
  readonly parts: readonly Part[]
  readonly finish: Finish
  readonly usage?: Usage
  readonly serviceTier?: string
  readonly otherChoices?: readonly Choice[]
}
