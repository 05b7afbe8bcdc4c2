import type { Steps } from '../generate/schema/leaf-paths.ts'

/** How many documents may pass before every leaf was aimed at. */
const ROUND = 1000

/** Of so few leaves, those that are aimed at together would always be the same: one stands for all. */
const FEW = 50

/** How far one turn is from the next: about the golden ratio, so that the first documents already lie everywhere. */
function strideOf(lane: number): number {
  let stride = Math.max(1, Math.round(lane * 0.618))
  while (divisor(stride, lane) > 1) stride++
  return stride
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b)
}

/**
 * The leaves that document `number` is to hold: a turn at each, from several places of the list at once, because leaves
 * that stand close to each other often exclude each other.
 */
export function targetsOf(leaves: readonly Steps[], number: number): readonly Steps[] {
  const lanes = leaves.length < FEW ? 1 : Math.max(3, Math.ceil(leaves.length / ROUND))
  const lane = Math.ceil(leaves.length / lanes)
  const stride = strideOf(lane)
  return Array.from({ length: lanes }, (_, i) => leaves[i * lane + (((number + i * 17) * stride) % lane)]).filter(
    (steps): steps is Steps => steps !== undefined,
  )
}
