import type { Node } from './node.ts'

/**
 * Token counts. Totals are inclusive (`inputTokens` contains `cacheRead` and `cacheWrite`, `outputTokens` contains
 * `reasoning`), the breakdown is disjoint; unknown is absent, never 0. Anthropic's `input_tokens` excludes the cache,
 * OpenAI's includes it: the codecs convert.
 */
export interface Usage extends Node {
  readonly inputTokens?: number
  readonly outputTokens?: number
  readonly cacheRead?: number
  readonly cacheWrite?: number
  readonly reasoning?: number
  /** The figures are an estimate of ours, not the vendor's count. */
  readonly estimated?: boolean
}
