import fc from 'fast-check'
import type { Chance } from './chance.ts'

/** Something smaller, and by how much. */
export interface Smaller<T> {
  readonly value: T
  readonly gone: number
}

/** How values of one kind are made and made smaller, without fast-check. */
export interface Growable<T> {
  grow(chance: Chance): T
  /** The boldest cuts first. */
  simplify(value: T): readonly Smaller<T>[]
}

/** Where the search for something smaller goes on: bolder cuts were of no use a moment ago. */
interface Search {
  readonly gone: number
}

function isSearch(context: unknown): context is Search {
  return typeof context === 'object' && context !== null && 'gone' in context
}

/** A fast-check arbitrary of something that knows by itself how to get smaller. */
export class GrownArbitrary<T> extends fc.Arbitrary<T> {
  readonly #growable: Growable<T>

  constructor(growable: Growable<T>) {
    super()
    this.#growable = growable
  }

  override generate(random: fc.Random): fc.Value<T> {
    const value = this.#growable.grow({ below: (n) => random.nextInt(0, n - 1) })
    return new fc.Value(value, { gone: Number.POSITIVE_INFINITY })
  }

  override canShrinkWithoutContext(_value: unknown): _value is T {
    return false
  }

  /** Goes on with cuts as bold as the last one, and tries the bolder ones again at last. */
  override shrink(value: T, context: unknown): fc.Stream<fc.Value<T>> {
    const all = this.#growable.simplify(value)
    const bold = isSearch(context) ? context.gone : Number.POSITIVE_INFINITY
    const order = [...all.filter(({ gone }) => gone <= bold), ...all.filter(({ gone }) => gone > bold)]
    const values = order.map(({ value: smaller, gone }) => new fc.Value(smaller, { gone }))
    return fc.stream(values.values() as IterableIterator<fc.Value<T>>)
  }
}
