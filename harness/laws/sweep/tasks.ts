import { type Dialect, dialects, inForm } from 'wireproof'
import type { DialectId } from 'wireproof/hub'
import type { Tree } from '../generate/schema/tree.ts'
import { type PairOptions, type PairResult, runPair } from './run-pair.ts'
import type { Source } from './source.ts'
import { streamSource } from './stream.ts'
import { wholeSource } from './whole.ts'

export type SweptKind = 'request' | 'response' | 'stream' | 'failure'

export const sweptKinds: readonly SweptKind[] = ['request', 'response', 'stream', 'failure']

/** One kind of document of one ordered pair: what a process works on at a time. */
export interface SweepTask extends PairOptions {
  readonly from: DialectId
  readonly to: DialectId
  readonly kind: SweptKind
}

/** The same, as JSON can carry it. */
export interface SweepResult extends Omit<PairResult, 'reached'> {
  readonly task: SweepTask
  readonly reached: readonly (readonly [path: string, count: number])[]
  readonly seconds: number
}

/** Every ordered pair of two dialects. */
export function orderedPairs(): readonly (readonly [from: DialectId, to: DialectId])[] {
  const ids = Object.values(dialects).map(({ id }) => id)
  return ids.flatMap((from) => ids.filter((to) => to !== from).map((to) => [from, to] as const))
}

/** Kinds that also come back to their own dialect: requests and failures by law 2, streams by laws 4 and 5. */
const returning: ReadonlySet<SweptKind> = new Set(['request', 'failure', 'stream'])

/** Whether there are such documents of a dialect: not every one has a stream. */
function has(id: DialectId, kind: SweptKind): boolean {
  return kind !== 'stream' || dialectOf(id).stream !== undefined
}

/** The pairs that a kind of document is swept over. */
export function sweptPairs(kind: SweptKind): readonly (readonly [from: DialectId, to: DialectId])[] {
  const same = Object.values(dialects).map(({ id }) => [id, id] as const)
  const all = returning.has(kind) ? [...orderedPairs(), ...same] : orderedPairs()
  return all.filter(([from, to]) => has(from, kind) && has(to, kind))
}

/** Streams in the form that has events, where there are several: text has no grammar that documents could be made from. */
export function dialectOf(id: DialectId, kind?: SweptKind): Dialect {
  const found: Dialect | undefined = Object.values(dialects).find((dialect) => dialect.id === id)
  if (found === undefined) throw new Error(`no dialect ${id}`)
  return kind === 'stream' && found.stream !== undefined ? inForm(found, 'sse') : found
}

export function sourceOf(dialect: DialectId, kind: SweptKind): Source<Tree> {
  return kind === 'stream' ? streamSource(dialect) : wholeSource(dialect, kind)
}

export function runTask(task: SweepTask): SweepResult {
  const started = performance.now()
  const [from, to] = [dialectOf(task.from, task.kind), dialectOf(task.to, task.kind)]
  const result = runPair(sourceOf(from.id, task.kind), from, to, task)
  return { ...result, task, reached: [...result.reached], seconds: (performance.now() - started) / 1000 }
}
