import type { Json } from '../../hub/node.ts'

/** The vendor documents no equivalences. */
export function canonical(_kind: 'request' | 'response' | 'failure', wire: Json): Json {
  return wire
}
