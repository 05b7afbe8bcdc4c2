import fc from 'fast-check'
import type { Dialect } from 'wireproof'
import type { Finding } from '../finding.ts'
import { type Growable, GrownArbitrary } from '../generate/schema/arbitrary.ts'
import type { Mutation } from '../mutate.ts'
import { groupOf, isOfChanges, judge, shapeOf } from './judge.ts'
import type { Source } from './source.ts'

export interface PairOptions {
  readonly documents: number
  readonly seed: number
  /** The number of the first document. Default 0. */
  readonly first?: number
  /** How many leaves of a document are changed, and how many of one in `fullEvery`. */
  readonly changes: number
  readonly fullEvery: number
  /** Milliseconds that may be spent on making one counterexample small. */
  readonly patience: number
}

/** One way in which documents fail, with the smallest one found. */
export interface Group {
  readonly key: string
  count: number
  readonly finding: Finding
  /** Which document failed first, and how fast-check made it small: both replay it. */
  readonly document: number
  readonly path: string
  readonly text: string
}

export interface PairResult {
  readonly documents: number
  /** Documents that the law was applied to from end to end, by leaf path. */
  readonly reached: ReadonlyMap<string, number>
  readonly groups: readonly Group[]
  /** Documents that are not valid: faults of the generator. */
  readonly invalid: readonly string[]
}

/** The seed of one document of a run. */
function seedOf(seed: number, number: number): number {
  return (Math.imul(seed ^ (number + 1), 0x9e37_79b1) ^ (number >>> 3)) | 0
}

function growableOf<T>(source: Source<T>, number: number): Growable<T> {
  return { grow: (chance) => source.grow(chance, number), simplify: (value) => source.simplify(value) }
}

/** Document `number` of a run, by itself. */
export function documentAt<T>(source: Source<T>, seed: number, number: number): T {
  const [value] = fc.sample(new GrownArbitrary(growableOf(source, number)), { seed: seedOf(seed, number), numRuns: 1 })
  if (value === undefined) throw new Error(`document ${number} was not generated`)
  return value
}

function findingsOf<T>(
  source: Source<T>,
  [from, to]: readonly [Dialect, Dialect],
  value: T,
  changes: readonly Mutation[],
): readonly Finding[] {
  return judge(from, to, source.read(value).document, changes)
}

/** What is under test: documents of a source on their way from one dialect to another. */
interface Sweep<T> {
  readonly source: Source<T>
  readonly pair: readonly [from: Dialect, to: Dialect]
  /** Planted faults: the target without the fault. What fails with it as well is no matter of the fault. */
  readonly sound?: Dialect
  readonly options: PairOptions
}

/** Whether a document fails in this way, for the fault alone. */
function failsSo<T>({ source, pair, sound }: Sweep<T>, value: T, changes: readonly Mutation[], key: string) {
  const found = findingsOf(source, pair, value, changes).find((finding) => groupOf(finding) === key)
  if (found === undefined || sound === undefined) return found
  const anyway = findingsOf(source, [pair[0], sound], value, changes).some((finding) => groupOf(finding) === key)
  return anyway ? undefined : found
}

/** The same document, as small as it can be while it fails in the same way. */
function shrink<T>(sweep: Sweep<T>, finding: Finding, document: number): Group {
  const { source, options } = sweep
  const { seed, patience } = options
  const key = groupOf(finding)
  const shape = shapeOf(finding.at)
  const same = (value: T): Finding | undefined => {
    // Only what made the document fail is tried again: most of the work is in changes that say nothing about it.
    const changes = isOfChanges(key)
      ? source.changes(value, Number.POSITIVE_INFINITY, seed, (pointer) => shapeOf(pointer) === shape)
      : []
    return failsSo(sweep, value, changes, key)
  }
  const details = fc.check(
    fc.property(new GrownArbitrary(growableOf(source, document)), (value) => same(value) === undefined),
    { seed: seedOf(seed, document), numRuns: 1, interruptAfterTimeLimit: patience, markInterruptAsFailure: false },
  )
  const [value = documentAt(source, seed, document)] = details.counterexample ?? []
  const { text } = source.read(value).document
  const path = details.counterexamplePath ?? ''
  return { key, count: 1, finding: same(value) ?? finding, document, path, text }
}

/** The first way in which documents fail for a planted fault, and the smallest document that shows it. */
export function findFault<T>(sweep: Sweep<T> & { readonly sound: Dialect }): Group | undefined {
  const { source, pair, options } = sweep
  const { documents, seed, changes, first = 0 } = options
  for (let number = first; number < first + documents; number++) {
    const value = documentAt(source, seed, number)
    const all = source.changes(value, changes, seed + number)
    for (const finding of findingsOf(source, pair, value, all))
      if (failsSo(sweep, value, all, groupOf(finding)) !== undefined) return shrink(sweep, finding, number)
  }
  return undefined
}

/** Law 3 over generated documents of one kind, for one ordered pair; law 2 where both are one dialect. */
export function runPair<T>(source: Source<T>, from: Dialect, to: Dialect, options: PairOptions): PairResult {
  const { documents, seed, changes, fullEvery, first = 0 } = options
  const pair = [from, to] as const
  const groups = new Map<string, Group>()
  const reached = new Map<string, number>(source.paths.map((path) => [path, 0]))
  const invalid: string[] = []
  for (let number = first; number < first + documents; number++) {
    const value = documentAt(source, seed, number)
    invalid.push(...source.check(value).map((problem) => `document ${number}: ${problem}`))
    // Law 2 looks at the document itself.
    const most = number % fullEvery === 0 ? Number.POSITIVE_INFINITY : changes
    const limit = from.id === to.id ? 0 : most
    const found = findingsOf(source, pair, value, source.changes(value, limit, seed + number))
    const refused = found.some(({ expected }) => expected.startsWith('the document to be read'))
    if (!refused) for (const path of new Set(source.read(value).paths)) reached.set(path, (reached.get(path) ?? 0) + 1)
    for (const finding of found) {
      const key = groupOf(finding)
      const known = groups.get(key)
      if (known !== undefined) known.count++
      else groups.set(key, shrink({ source, pair, options }, finding, number))
    }
  }
  return { documents, reached, groups: [...groups.values()], invalid }
}
