import {
  type Context,
  identifiersFor,
  type JsonObject,
  knownMembers,
  MEMBERS,
  ORIGIN,
  type RequestOptions,
  requestTierFor,
} from '../../hub/index.ts'
import { readBoolean } from '../../protocol-error.ts'
import { carryBelow, restoreBelow } from './extensions.ts'
import { tierWords } from './service-tier.ts'
import type { ResponsesTables } from './tables.ts'
import { type Draft, optional, optionalString, readWire, type Wire } from './wire-object.ts'

/** The members of a request that become options; the rest of the two objects below stays with them as extensions. */
export const optionMembers: readonly string[] = [
  ...['stream', 'parallel_tool_calls', 'store', 'metadata', 'user', 'safety_identifier', 'service_tier', 'moderation'],
  ...['prompt_cache_key', 'prompt_cache_retention', 'prompt_cache_options', 'stream_options'],
]

const CACHE = 'prompt_cache_options'
const STREAM = 'stream_options'
const cacheKnown = knownMembers('mode', 'ttl')
const cacheSilent = knownMembers('prewarm', 'comparison_response_id')
const streamKnown = knownMembers('include_obfuscation')

export function decodeOptions(
  t: ResponsesTables,
  wire: Wire,
  verbosity: string | undefined,
  c: Context,
): { readonly options?: RequestOptions } {
  const stream = optional(wire['stream'], '/stream', readBoolean)
  const parallelToolCalls = optional(wire['parallel_tool_calls'], '/parallel_tool_calls', readBoolean)
  const store = optional(wire['store'], '/store', readBoolean)
  const metadata = optional(wire['metadata'], '/metadata', readWire)
  const moderation = optional(wire['moderation'], '/moderation', readWire)
  const user = optionalString(wire, 'user', '')
  const safetyId = optionalString(wire, 'safety_identifier', '')
  const serviceTier = optionalString(wire, 'service_tier', '')
  const cacheKey = optionalString(wire, 'prompt_cache_key', '')
  const retention = optionalString(wire, 'prompt_cache_retention', '')
  // The first spelling, of the SDKs of 2025.
  const cacheRetention = retention === 'in-memory' ? 'in_memory' : retention
  const cache = optional(wire[CACHE], `/${CACHE}`, readWire)
  const cacheMode = cache === undefined ? undefined : optionalString(cache, 'mode', `/${CACHE}`)
  const cacheTtl = cache === undefined ? undefined : optionalString(cache, 'ttl', `/${CACHE}`)
  const streaming = optional(wire[STREAM], `/${STREAM}`, readWire)
  const obfuscation = optional(streaming?.['include_obfuscation'], `/${STREAM}/include_obfuscation`, readBoolean)
  const below = [
    cache === undefined ? {} : carryBelow(t, cache, cacheKnown, CACHE, '', c, {}, cacheSilent),
    streaming === undefined ? {} : carryBelow(t, streaming, streamKnown, STREAM, '', c),
  ]
  const said = {
    ...(stream === undefined ? {} : { stream }),
    ...(parallelToolCalls === undefined ? {} : { parallelToolCalls }),
    ...(verbosity === undefined ? {} : { verbosity }),
    ...(store === undefined ? {} : { store }),
    ...(metadata === undefined ? {} : { metadata: metadata as JsonObject }),
    ...(user === undefined ? {} : { user }),
    ...(safetyId === undefined ? {} : { safetyId }),
    ...(serviceTier === undefined ? {} : { serviceTier }),
    ...(cacheKey === undefined ? {} : { cacheKey }),
    ...(cacheRetention === undefined ? {} : { cacheRetention }),
    ...(cacheMode === undefined ? {} : { cacheMode }),
    ...(cacheTtl === undefined ? {} : { cacheTtl }),
    ...(moderation === undefined ? {} : { moderation: moderation as JsonObject }),
    ...(obfuscation === undefined ? {} : { obfuscation }),
  }
  const own = Object.assign({}, ...below.map(({ ext }) => ext?.[t.id]))
  if (Object.keys(said).length === 0 && Object.keys(own).length === 0) return {}
  return {
    options: {
      [ORIGIN]: '',
      [MEMBERS]: Object.assign({}, ...below.map((one) => one[MEMBERS])),
      ...said,
      // Also where it is empty: it says that these are the vendor's own words, which go back as they are.
      ext: { [t.id]: own },
    },
  }
}

/** Longer ones are refused; the second is observed, the first is in the vendor's types. */
const limits = { safetyId: 128, cacheKey: 64, cacheKeyAt: '/prompt_cache_key' }

/** A response is kept where nothing is said; other vendors' answers are not, and the profile may say so for them. */
function encodeStore(options: RequestOptions | undefined, c: Context): boolean | undefined {
  const { responsesStore } = c.profile
  if (options?.store !== undefined || c.native || responsesStore === undefined) return options?.store
  c.report('defaulted', 'store', undefined, undefined, { to: '/store' })
  return responsesStore
}

export function encodeOptions(t: ResponsesTables, options: RequestOptions | undefined, c: Context): Draft {
  const store = encodeStore(options, c)
  if (options === undefined) return store === undefined ? {} : { store }
  c.dropExtensions(options)
  const native = options.ext?.[t.id] !== undefined
  const { stream, streamUsage, parallelToolCalls, metadata, cacheRetention, moderation, obfuscation } = options
  // Streams of this dialect always tell usage; nobody can ask.
  if (streamUsage !== undefined) c.report('dropped', 'stream-option', options, 'options.streamUsage')
  const { user, safetyId, cacheKey } = native ? options : identifiersFor(options, limits, c)
  const tier = native ? options.serviceTier : requestTierFor(options, tierWords, c)
  const cache: Draft = {
    ...(options.cacheMode === undefined ? {} : { mode: options.cacheMode }),
    ...(options.cacheTtl === undefined ? {} : { ttl: options.cacheTtl }),
  }
  const streaming: Draft = obfuscation === undefined ? {} : { include_obfuscation: obfuscation }
  restoreBelow(t, options, CACHE, cache)
  restoreBelow(t, options, STREAM, streaming)
  return {
    ...(stream === undefined ? {} : { stream }),
    ...(Object.keys(streaming).length === 0 ? {} : { [STREAM]: streaming }),
    ...(parallelToolCalls === undefined ? {} : { parallel_tool_calls: parallelToolCalls }),
    ...(store === undefined ? {} : { store }),
    ...(metadata === undefined ? {} : { metadata }),
    ...(moderation === undefined ? {} : { moderation }),
    ...(user === undefined ? {} : { user }),
    ...(safetyId === undefined ? {} : { safety_identifier: safetyId }),
    ...(tier === undefined ? {} : { service_tier: tier }),
    ...(cacheKey === undefined ? {} : { prompt_cache_key: cacheKey }),
    ...(cacheRetention === undefined ? {} : { prompt_cache_retention: cacheRetention }),
    ...(Object.keys(cache).length === 0 ? {} : { [CACHE]: cache }),
  }
}
