import type { Exchange } from '../../hub/context.ts'
import { knownMembers } from '../../hub/extensions.ts'
import { type Node, ORIGIN } from '../../hub/node.ts'
import { answerTierFor, type TierWords } from '../../hub/service-tier.ts'
import type { Usage } from '../../hub/usage.ts'
import { carryLevels, type Draft, optionalNumber, optionalObject, restoreLevels, type Wire } from './extensions.ts'

const known = knownMembers(
  ...['input_tokens', 'output_tokens', 'cache_creation_input_tokens', 'cache_read_input_tokens'],
  'output_tokens_details',
)
/** The tier is a member of the hub's response. */
const knownTiered = new Set([...known, 'service_tier'])
const silent = knownMembers(
  'service_tier',
  'cache_creation',
  'server_tool_use',
  'inference_geo',
  'speed',
  'iterations',
  'fallback_credit',
)
const detailsKnown = knownMembers('thinking_tokens')

/** The tiers of answers in the hub's words; `standard` is what OpenAI calls `default`. A later word stays an extension. */
const tiers: Readonly<Record<string, string>> = { standard: 'default', priority: 'priority', batch: 'batch' }
const tierWords: TierWords = { tiers: new Set(Object.values(tiers)), nearest: { fast: 'priority' } }

export function tierOf(usage: Wire): string | undefined {
  const tier = usage['service_tier']
  return typeof tier === 'string' && Object.hasOwn(tiers, tier) ? tiers[tier] : undefined
}

/** Anthropic's own figures; in a stream each event tells some of them, and the last word on each counts. */
export interface Figures {
  input?: number
  read?: number
  write?: number
}

/** `input_tokens` excludes the cache, the hub's total includes it. */
export function decodeUsage(wire: Wire, at: string, c: Exchange, figures: Figures = {}): Usage {
  const input = optionalNumber(wire['input_tokens'], 'input_tokens', at)
  const read = optionalNumber(wire['cache_read_input_tokens'], 'cache_read_input_tokens', at)
  const write = optionalNumber(wire['cache_creation_input_tokens'], 'cache_creation_input_tokens', at)
  const output = optionalNumber(wire['output_tokens'], 'output_tokens', at)
  const details = optionalObject(wire['output_tokens_details'], 'output_tokens_details', at)
  const reasoning =
    details === undefined
      ? undefined
      : optionalNumber(details['thinking_tokens'], 'thinking_tokens', `${at}/output_tokens_details`)
  if (input !== undefined) figures.input = input
  if (read !== undefined) figures.read = read
  if (write !== undefined) figures.write = write
  const levels = [
    { wire, path: '', known: tierOf(wire) === undefined ? known : knownTiered, silent },
    ...(details === undefined ? [] : [{ wire: details, path: 'output_tokens_details', known: detailsKnown }]),
  ]
  return {
    ...(figures.input === undefined ? {} : { inputTokens: figures.input + (figures.read ?? 0) + (figures.write ?? 0) }),
    ...(output === undefined ? {} : { outputTokens: output }),
    ...(figures.read === undefined ? {} : { cacheRead: figures.read }),
    ...(figures.write === undefined ? {} : { cacheWrite: figures.write }),
    ...(reasoning === undefined ? {} : { reasoning }),
    [ORIGIN]: at,
    ...carryLevels(levels, at, c),
  }
}

/**
 * The cache is a part of the input, and what it is more by (some servers count it apart) would be counted twice: input
 * without the cache is never less than nothing.
 */
function fitCache(usage: Usage, x: Exchange): Usage {
  const { inputTokens, cacheRead = 0, cacheWrite = 0 } = usage
  if (inputTokens === undefined || cacheRead + cacheWrite <= inputTokens) return usage
  const read = Math.min(cacheRead, inputTokens)
  const write = Math.min(cacheWrite, inputTokens - read)
  if (read !== cacheRead) x.report('approximated', 'usage-detail', usage, 'usage.cacheRead')
  if (write !== cacheWrite) x.report('approximated', 'usage-detail', usage, 'usage.cacheWrite')
  return {
    ...usage,
    ...(usage.cacheRead === undefined ? {} : { cacheRead: read }),
    ...(usage.cacheWrite === undefined ? {} : { cacheWrite: write }),
  }
}

function inputWithoutCache({ inputTokens = 0, cacheRead = 0, cacheWrite = 0 }: Usage): number {
  return Math.max(0, inputTokens - cacheRead - cacheWrite)
}

/** What `message_start`, `message_delta` and a whole message all tell. Unknown is `null` where the vendor allows it. */
function encodeFigures(usage: Usage, estimate: number | undefined, unknown: 0 | null): Draft {
  const { inputTokens, outputTokens, cacheRead, cacheWrite, reasoning } = usage
  return {
    input_tokens: inputTokens === undefined ? (estimate ?? 0) : inputWithoutCache(usage),
    cache_creation_input_tokens: cacheWrite ?? unknown,
    cache_read_input_tokens: cacheRead ?? unknown,
    output_tokens: outputTokens ?? 0,
    output_tokens_details: reasoning === undefined ? null : { thinking_tokens: reasoning },
    server_tool_use: null,
  }
}

function restoreUsage(usage: Usage, wire: Draft): void {
  const before = wire['server_tool_use']
  delete wire['server_tool_use']
  restoreLevels(usage, wire, (level) => (level === 'output_tokens_details' ? (wire[level] as Draft) : undefined))
  wire['server_tool_use'] ??= before
}

const startMembers: readonly string[] = ['cache_creation', 'inference_geo', 'speed', 'service_tier']

/** How usage is being written: whole, or as the cumulative figures of `message_delta`. */
export interface UsageWriting {
  readonly tier: string | null
  /** Streams: where the usage stands in its event, since nothing is left to look it up in when the stream has ended. */
  readonly at?: string
}

function synthesized(x: Exchange, wire: Draft, member: string, at: string | undefined): void {
  const to = at === undefined ? { node: wire, member } : `${at}/${member}`
  x.report('synthesized', 'usage', undefined, undefined, { to })
}

/** What of the usage has no word here. */
export function reportUsage(usage: Usage, x: Exchange): void {
  x.dropExtensions(usage)
  if (usage.estimated === true) x.report('dropped', 'usage-detail', usage, 'usage.estimated')
}

/** The figures; what else the usage says was reported where it came. */
export function encodeUsage(told: Usage, x: Exchange, { tier, at }: UsageWriting): Draft {
  const usage = fitCache(told, x)
  const zero = x.profile.messagesClientCacheFigures === 'zero'
  const wire = encodeFigures(usage, x.inputTokenEstimate, zero ? 0 : null)
  if (zero && usage.cacheWrite === undefined) synthesized(x, wire, 'cache_creation_input_tokens', at)
  if (zero && usage.cacheRead === undefined) synthesized(x, wire, 'cache_read_input_tokens', at)
  if (usage.inputTokens === undefined) synthesized(x, wire, 'input_tokens', at)
  if (usage.outputTokens === undefined) synthesized(x, wire, 'output_tokens', at)
  restoreUsage(usage, wire)
  if (at !== DELTA) return fillStart(wire, tier)
  for (const key of startMembers) delete wire[key]
  return wire
}

/** Where `message_delta` and `message_start` hold their usage. */
export const DELTA = '/usage'
export const START = '/message/usage'

/** The keys that newer versions always tell beside the figures. */
function fillStart(wire: Draft, tier: string | null): Draft {
  wire['cache_creation'] ??= null
  wire['inference_geo'] ??= null
  wire['speed'] ??= null
  wire['service_tier'] ??= tier
  return wire
}

/** A tier of another vendor is reported. */
export function encodeTier(
  node: Node & { readonly serviceTier?: string },
  kind: 'response' | 'start',
  x: Exchange,
): string | null {
  const tier = answerTierFor(node, kind, tierWords, x)
  return tier === 'default' ? 'standard' : (tier ?? null)
}
