import fc from 'fast-check'
import type { Chance } from './chance.ts'

/** How values of one kind are made and made smaller, without fast-check. */
export interface Growable<T> {
  grow(chance: Chance): T
  simplify(value: T): Iterable<T>
}

/** Where the search for something smaller goes on: candidates before it were of no use a moment ago. */
interface Search {
  readonly from: number
}

function isSearch(context: unknown): context is Search {
  return typeof context === 'object' && context !== null && 'from' in context
}

/** A fast-check arbitrary of something that knows by itself how to get smaller. */
export class GrownArbitrary<T> extends fc.Arbitrary<T> {
  readonly #growable: Growable<T>

  constructor(growable: Growable<T>) {
    super()
    this.#growable = growable
  }

  override generate(random: fc.Random): fc.Value<T> {
    return new fc.Value(this.#growable.grow({ below: (n) => random.nextInt(0, n - 1) }), { from: 0 })
  }

  override canShrinkWithoutContext(_value: unknown): _value is T {
    return false
  }

  /** Starts where the last success was, and goes round once. */
  override shrink(value: T, context: unknown): fc.Stream<fc.Value<T>> {
    const candidates = [...this.#growable.simplify(value)]
    const from = isSearch(context) ? Math.min(context.from, candidates.length) : 0
    const order = [...candidates.keys()].slice(from).concat([...candidates.keys()].slice(0, from))
    return fc.stream(
      order.map((i) => new fc.Value(candidates[i] as T, { from: i })).values() as IterableIterator<fc.Value<T>>,
    )
  }
}
