import type { Context } from './context.ts'
import type { Node } from './node.ts'
import type { RequestOptions } from './request.ts'

/** The tiers of one dialect, and what its vendor calls those of others. */
export interface TierWords {
  readonly tiers: ReadonlySet<string>
  readonly nearest: Readonly<Record<string, string>>
  /** The tier that stands for faster output, where that is no word of its own. */
  readonly fast?: string
}

type Tiered = Node & { readonly serviceTier?: string }

function tierOf(node: Tiered, field: string, words: TierWords, c: Context): string | undefined {
  const { serviceTier: tier } = node
  if (tier === undefined || words.tiers.has(tier)) return tier
  const nearest = Object.hasOwn(words.nearest, tier) ? words.nearest[tier] : undefined
  c.report(nearest === undefined ? 'dropped' : 'approximated', 'service-tier', node, field)
  return nearest
}

/** The tier that a request asks for, in the target's words. Faster output outweighs the vendor's ordinary tiers. */
export function requestTierFor(options: RequestOptions, words: TierWords, c: Context): string | undefined {
  const { serviceTier, speed } = options
  if (speed === undefined || words.fast === undefined) return tierOf(options, 'options.serviceTier', words, c)
  const isOrdinary = serviceTier === undefined || serviceTier === 'auto' || serviceTier === 'default'
  if (speed !== 'fast' || !isOrdinary) {
    c.report('dropped', 'service-tier', options, 'options.speed')
    return tierOf(options, 'options.serviceTier', words, c)
  }
  c.report('approximated', 'service-tier', options, 'options.speed')
  if (serviceTier !== undefined) c.report('dropped', 'service-tier', options, 'options.serviceTier')
  return words.fast
}

/** The tier that an answer was made in. `kind`: the kind of the node. */
export function answerTierFor(
  node: Tiered,
  kind: 'response' | 'start',
  words: TierWords,
  c: Context,
): string | undefined {
  return tierOf(node, `${kind}.serviceTier`, words, c)
}
