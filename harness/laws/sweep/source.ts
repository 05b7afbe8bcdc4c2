import type { LawDocument } from '../document.ts'
import type { Smaller } from '../generate/schema/arbitrary.ts'
import type { Chance } from '../generate/schema/chance.ts'
import type { Mutation } from '../mutate.ts'

/** One generated document, however it is held: as a tree, or as the plan of a stream. */
export interface Generated {
  readonly document: LawDocument
  /** The leaf paths of the schema that it holds. */
  readonly paths: readonly string[]
}

/** A kind of document of one dialect, to be generated. */
export interface Source<T> {
  /** Every leaf path that a document of this kind can hold. */
  readonly paths: readonly string[]
  /** The same number and chance give the same document; numbers take turns at the paths. */
  grow(chance: Chance, number: number): T
  simplify(value: T): readonly Smaller<T>[]
  read(value: T): Generated
  /** At most `limit` documents in which one thing is said otherwise, at those places that are `wanted`. */
  changes(value: T, limit: number, seed: number, wanted?: (pointer: string) => boolean): readonly Mutation[]
  /** What the generator itself got wrong: a document that is not valid, and not by its unknown words. */
  check(value: T): readonly string[]
}
