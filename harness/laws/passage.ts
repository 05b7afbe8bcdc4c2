import type { Dialect } from 'wireproof'
import { compareDocuments } from './compare.ts'
import { Coverage } from './coverage.ts'
import type { Finding } from './finding.ts'
import { flatten } from './flatten.ts'
import { checkPlaces, resolverOf } from './narrow.ts'
import type { Passage } from './pipeline.ts'

/** What the checker must know of a dialect. */
export type Side = Pick<Dialect, 'id' | 'members'>

/** Law 3 (a) to (d) on one passage: pure, on hub values, so that it can be given a planted fault. */
export function checkPassage(text: string, passage: Passage, from: Side, to: Side): readonly Finding[] {
  const coverage = new Coverage(passage.diagnostics)
  const before = flatten(passage.source, from.members)
  const after = flatten(passage.target, to.members)
  const source = { resolve: resolverOf(JSON.parse(text)), flat: before }
  const emitted = { resolve: resolverOf(JSON.parse(passage.emitted)), flat: after }
  const differences = [
    ...checkPlaces(passage.diagnostics, source, emitted),
    ...compareDocuments(before, after, coverage),
  ]
  return differences.map((difference) => ({ law: 'no-silent-loss', from: from.id, to: to.id, ...difference }))
}
