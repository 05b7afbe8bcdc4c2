import type { Finish } from '../../hub/finish.ts'
import { type Json, ORIGIN } from '../../hub/node.ts'
import { DUO_CODE } from './members.ts'

/** The one word that the server writes: a default of its data class, whatever ended the text. */
export const DEFAULT_WORD = 'length'

/** `stop`, whatever the wire says; its word is kept as one of its own, which tells nobody anything. */
export function decodeFinish(word: unknown, at: string): Finish {
  if (word === undefined) return { reason: 'stop', [ORIGIN]: at }
  return { reason: 'stop', ext: { [DUO_CODE]: { finish_reason: word as Json } }, [ORIGIN]: at }
}
