import type { Step } from '../../hub/machine.ts'
import { type DirectAccess, tokenValidUntil } from './direct-access.ts'
import type { DuoFlags } from './flags.ts'

/** The token of the gateway that is at hand. Plain data. */
export interface AccessState {
  /** Counts the tokens that were minted: a refusal is of one of them. */
  readonly generation: number
  readonly held: { readonly access: DirectAccess; readonly validUntil: number } | null
}

export type AccessInput =
  | { readonly type: 'wanted'; readonly now: number }
  | { readonly type: 'minted'; readonly now: number; readonly access: DirectAccess }
  /** The gateway answered 401 to the token of this generation. */
  | { readonly type: 'refused'; readonly generation: number }

export type AccessOutput =
  | { readonly type: 'use'; readonly access: DirectAccess; readonly generation: number }
  | { readonly type: 'mint' }

export const noAccess: AccessState = { generation: 0, held: null }

type Times = Pick<DuoFlags, 'longestTokenMs' | 'tokenSkewMs'>

/** Nothing is minted ahead of need: a token is replaced when it is wanted and has ended. */
export function stepAccess(state: AccessState, input: AccessInput, flags: Times): Step<AccessState, AccessOutput> {
  const { generation, held } = state
  switch (input.type) {
    case 'wanted':
      return held !== null && input.now < held.validUntil
        ? [state, [{ type: 'use', access: held.access, generation }]]
        : [state, [{ type: 'mint' }]]
    case 'minted': {
      const { access, now } = input
      const next = { generation: generation + 1, held: { access, validUntil: tokenValidUntil(access, now, flags) } }
      return [next, [{ type: 'use', access, generation: next.generation }]]
    }
    case 'refused':
      // Of many callers that a token failed, the first one has it replaced.
      return [input.generation === generation ? { generation, held: null } : state, []]
    default:
      return [input satisfies never, []]
  }
}
