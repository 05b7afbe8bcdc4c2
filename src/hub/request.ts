import type { JsonObject, Node } from './node.ts'
import type { Tool, ToolChoice } from './tool.ts'
import type { Turn } from './turn.ts'

export interface Sampling extends Node {
  readonly maxOutputTokens?: number
  readonly temperature?: number
  readonly topP?: number
  readonly topK?: number
  readonly stop?: readonly string[]
  readonly frequencyPenalty?: number
  readonly presencePenalty?: number
  readonly seed?: number
  /** How many answers are asked for (Chat `n`). */
  readonly choices?: number
  readonly logprobs?: boolean
  readonly topLogprobs?: number
}

export interface ReasoningOptions extends Node {
  /** `none minimal low medium high xhigh max`, or a word that a vendor added later. */
  readonly effort?: string
  readonly mode?: 'enabled' | 'adaptive' | 'disabled'
  readonly budgetTokens?: number
  /** Whether and how reasoning is shown: OpenAI `auto concise detailed`, Anthropic `summarized omitted`. */
  readonly summary?: string
  /** The caller wants sealed reasoning back (Responses `include: ["reasoning.encrypted_content"]`). */
  readonly sealed?: boolean
}

export interface OutputFormat extends Node {
  /** `json`: any JSON object. `schema`: JSON that fits `schema`. */
  readonly kind: 'text' | 'json' | 'schema'
  readonly name?: string
  readonly description?: string
  readonly schema?: JsonObject
  readonly strict?: boolean
}

export interface RequestOptions extends Node {
  readonly stream?: boolean
  /** Usage wanted in the stream (Chat `stream_options.include_usage`). The other dialects always send it. */
  readonly streamUsage?: boolean
  readonly parallelToolCalls?: boolean
  readonly verbosity?: string
  readonly store?: boolean
  readonly metadata?: JsonObject
  /** OpenAI's older identifier of the end user, which also served its cache. */
  readonly user?: string
  /** Who is behind the request, for the vendor's watch over misuse: OpenAI `safety_identifier`, Anthropic `metadata.user_id`. */
  readonly safetyId?: string
  /** In OpenAI's words: `auto default flex scale priority fast ultrafast`. Anthropic's standard tier is `default`. */
  readonly serviceTier?: string
  /** Anthropic's choice of faster output: `standard`, `fast`. OpenAI says it as a service tier. */
  readonly speed?: string
  readonly cacheKey?: string
  /** How long OpenAI keeps a cached prompt at most: `in_memory`, `24h`. */
  readonly cacheRetention?: string
  /** Whether OpenAI adds a cache mark of its own: `implicit`, `explicit`. */
  readonly cacheMode?: string
  /** How long a cache mark without a lifetime of its own lives at least: `30m`, `12h`. */
  readonly cacheTtl?: string
  /** OpenAI's moderation of request and answer. */
  readonly moderation?: JsonObject
  /** Whether OpenAI pads the events of a stream. */
  readonly obfuscation?: boolean
}

/**
 * A request in the hub's words. System prompts are turns: `system`, `developer` or mid-conversation, in the order of the
 * wire (a top-level `system` or `instructions` comes first). Nodes: `request`, `turn`, the part types, the tool types,
 * `tool-choice`, `sampling`, `reasoning-options`, `output-format`, `options` (the names used in `members` and `report`).
 */
export interface HubRequest extends Node {
  readonly model: string
  readonly turns: readonly Turn[]
  readonly tools?: readonly Tool[]
  readonly toolChoice?: ToolChoice
  readonly sampling?: Sampling
  readonly reasoning?: ReasoningOptions
  readonly outputFormat?: OutputFormat
  readonly options?: RequestOptions
}
