/** Where a generator gets its choices from: the same source gives the same document. */
export interface Chance {
  /** An integer from 0 to `n - 1`. */
  below(n: number): number
}

export function pick<T>(chance: Chance, list: readonly T[]): T {
  const one = list[chance.below(list.length)]
  if (one === undefined) throw new Error('nothing to pick from')
  return one
}

/** True in `percent` of a hundred cases. */
export function often(chance: Chance, percent: number): boolean {
  return chance.below(100) < percent
}
