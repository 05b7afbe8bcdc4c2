import { leavesOf } from './pointer.ts'

/** The leaves in which two JSON values differ, with both values in words. Object keys have no order. */
export function jsonDiff(
  before: unknown,
  after: unknown,
): readonly { readonly at: string; readonly expected: string }[] {
  const [mine, theirs] = [before, after].map(
    (value) => new Map(leavesOf(value).map((leaf) => [leaf.pointer, leaf.value])),
  )
  const found: { at: string; expected: string }[] = []
  const text = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80))
  for (const at of new Set([...(mine?.keys() ?? []), ...(theirs?.keys() ?? [])])) {
    const [a, b] = [mine?.get(at), theirs?.get(at)]
    if (JSON.stringify(a) !== JSON.stringify(b)) found.push({ at, expected: `${text(a)}, found ${text(b)}` })
  }
  return found
}

/** Plain JSON of a hub value: no symbols, no absent fields. */
export function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null))
}
