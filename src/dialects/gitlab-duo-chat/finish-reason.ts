import type { Context } from '../../hub/context.ts'
import type { Finish } from '../../hub/finish.ts'
import { MEMBERS, ORIGIN, placeAt } from '../../hub/node.ts'
import { inBandCode } from './in-band-failure.ts'

/** Nothing says why an answer ended: `stop` is assumed, and said to be; a failure told as an answer is none of those. */
export function decodeFinish(text: string, c: Context): Finish {
  const code = inBandCode(text)
  if (code !== undefined) {
    c.report('repaired', 'in-band-failure', placeAt(''), undefined, { detail: code })
    return { reason: 'other', raw: code, [ORIGIN]: '', [MEMBERS]: { reason: '', raw: '' } }
  }
  if (!c.native) c.report('repaired', 'finish-default', placeAt(''))
  return { reason: 'stop', [ORIGIN]: '' }
}
