import {
  type Context,
  digestOfSegments,
  isSealEnvelope,
  ORIGIN,
  type Part,
  packSeal,
  type ReasoningSegment,
  type Seal,
  unpackSeal,
  withScope,
} from '../../hub/index.ts'
import type { ItemSource } from './items.ts'
import type { ResponsesTables } from './tables.ts'

export interface DecodedSeal {
  readonly seal: Seal
  /** It came in an envelope of ours: the item around it was ours too, and its id means nothing to the issuer. */
  readonly foreign: boolean
}

/** `undefined`: the seal cannot be used, the whole part must go, and it was reported. */
export function decodeSeal(
  { t, at, request, c }: Pick<ItemSource, 't' | 'at' | 'request' | 'c'>,
  value: string,
  segments: readonly ReasoningSegment[],
): DecodedSeal | undefined {
  if (!request || !isSealEnvelope(value))
    return { seal: { issuer: t.dialect, form: 'ciphertext', value }, foreign: false }
  const unpacked = unpackSeal(value, segments, c.sha256)
  if (unpacked.ok) return { seal: unpacked.seal, foreign: true }
  c.report('dropped', 'seal-unusable', { [ORIGIN]: at }, undefined, { detail: unpacked.why })
  return undefined
}

/** A seal on its way to the upstream: only its issuer gets it. */
export function encodeSealForUpstream(t: ResponsesTables, seal: Seal): string | undefined {
  return seal.issuer === t.dialect ? seal.value : undefined
}

/** A seal on its way to the client: a foreign one travels in an envelope. `undefined`: it cannot, and was reported. */
export function encodeSealForClient(
  t: ResponsesTables,
  seal: Seal,
  position: number,
  segments: readonly ReasoningSegment[],
  part: Part,
  c: Context,
): string | undefined {
  if (seal.issuer === t.dialect) return seal.value
  if (c.sha256 !== undefined)
    return packSeal(withScope(seal, c), position, digestOfSegments(segments, c.sha256), c.sha256)
  c.report('dropped', part.type === 'compaction' ? 'compaction' : 'seal', part, `${part.type}.seal`)
  return undefined
}
