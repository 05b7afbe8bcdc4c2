import {
  type Context,
  countMembers,
  identifiersFor,
  type Json,
  type JsonObject,
  knownMembers,
  MEMBERS,
  ORIGIN,
  type RequestOptions,
  requestTierFor,
} from '../../hub/index.ts'
import { carryBelow, restoreBelow } from './extensions.ts'
import { tierWords } from './service-tier.ts'
import type { ResponsesTables } from './tables.ts'
import { type Draft, optionalBoolean, optionalString, optionalWire, type Wire } from './wire-object.ts'

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
  const stream = optionalBoolean(wire['stream'], 'stream', '')
  const parallelToolCalls = optionalBoolean(wire['parallel_tool_calls'], 'parallel_tool_calls', '')
  const store = optionalBoolean(wire['store'], 'store', '')
  const metadata = optionalWire(wire['metadata'], 'metadata', '')
  const moderation = optionalWire(wire['moderation'], 'moderation', '')
  const user = optionalString(wire['user'], 'user', '')
  const safetyId = optionalString(wire['safety_identifier'], 'safety_identifier', '')
  const serviceTier = optionalString(wire['service_tier'], 'service_tier', '')
  const cacheKey = optionalString(wire['prompt_cache_key'], 'prompt_cache_key', '')
  const retention = optionalString(wire['prompt_cache_retention'], 'prompt_cache_retention', '')
  // The first spelling, of the SDKs of 2025.
  const cacheRetention = retention === 'in-memory' ? 'in_memory' : retention
  const cache = optionalWire(wire[CACHE], CACHE, '')
  const cacheMode = cache === undefined ? undefined : optionalString(cache['mode'], 'mode', `/${CACHE}`)
  const cacheTtl = cache === undefined ? undefined : optionalString(cache['ttl'], 'ttl', `/${CACHE}`)
  const streaming = optionalWire(wire[STREAM], STREAM, '')
  const obfuscation =
    streaming === undefined
      ? undefined
      : optionalBoolean(streaming['include_obfuscation'], 'include_obfuscation', `/${STREAM}`)
  const places: Record<string, string> = {}
  const own: Record<string, Json> = {}
  if (cache !== undefined) merge(t, carryBelow(t, cache, cacheKnown, CACHE, '', c, {}, cacheSilent), own, places)
  if (streaming !== undefined) merge(t, carryBelow(t, streaming, streamKnown, STREAM, '', c), own, places)
  const options: { -readonly [K in keyof RequestOptions]: RequestOptions[K] } = { [ORIGIN]: '', [MEMBERS]: places }
  if (stream !== undefined) options.stream = stream
  if (parallelToolCalls !== undefined) options.parallelToolCalls = parallelToolCalls
  if (verbosity !== undefined) options.verbosity = verbosity
  if (store !== undefined) options.store = store
  if (metadata !== undefined) options.metadata = metadata as JsonObject
  if (user !== undefined) options.user = user
  if (safetyId !== undefined) options.safetyId = safetyId
  if (serviceTier !== undefined) options.serviceTier = serviceTier
  if (cacheKey !== undefined) options.cacheKey = cacheKey
  if (cacheRetention !== undefined) options.cacheRetention = cacheRetention
  if (cacheMode !== undefined) options.cacheMode = cacheMode
  if (cacheTtl !== undefined) options.cacheTtl = cacheTtl
  if (moderation !== undefined) options.moderation = moderation as JsonObject
  if (obfuscation !== undefined) options.obfuscation = obfuscation
  if (countMembers(options) === 0 && countMembers(own) === 0) return {}
  // Also where it is empty: it says that these are the vendor's own words, which go back as they are.
  options.ext = { [t.id]: own }
  return { options }
}

/** What an object below the request says to this dialect alone. */
function merge(
  t: ResponsesTables,
  carried: Pick<RequestOptions, 'ext' | typeof MEMBERS>,
  own: Record<string, Json>,
  places: Record<string, string>,
): void {
  Object.assign(own, carried.ext?.[t.id])
  Object.assign(places, carried[MEMBERS])
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

export function encodeOptions(t: ResponsesTables, options: RequestOptions | undefined, wire: Draft, c: Context): void {
  const store = encodeStore(options, c)
  if (options === undefined) {
    if (store !== undefined) wire['store'] = store
    return
  }
  c.dropExtensions(options)
  const native = options.ext?.[t.id] !== undefined
  const { stream, streamUsage, parallelToolCalls, metadata, cacheRetention, moderation, obfuscation } = options
  // Streams of this dialect always tell usage; nobody can ask.
  if (streamUsage !== undefined) c.report('dropped', 'stream-option', options, 'options.streamUsage')
  const { user, safetyId, cacheKey } = native ? options : identifiersFor(options, limits, c)
  const tier = native ? options.serviceTier : requestTierFor(options, tierWords, c)
  const cache: Draft = {}
  if (options.cacheMode !== undefined) cache['mode'] = options.cacheMode
  if (options.cacheTtl !== undefined) cache['ttl'] = options.cacheTtl
  const streaming: Draft = obfuscation === undefined ? {} : { include_obfuscation: obfuscation }
  restoreBelow(t, options, CACHE, cache)
  restoreBelow(t, options, STREAM, streaming)
  if (stream !== undefined) wire['stream'] = stream
  if (countMembers(streaming) > 0) wire[STREAM] = streaming
  if (parallelToolCalls !== undefined) wire['parallel_tool_calls'] = parallelToolCalls
  if (store !== undefined) wire['store'] = store
  if (metadata !== undefined) wire['metadata'] = metadata
  if (moderation !== undefined) wire['moderation'] = moderation
  if (user !== undefined) wire['user'] = user
  if (safetyId !== undefined) wire['safety_identifier'] = safetyId
  if (tier !== undefined) wire['service_tier'] = tier
  if (cacheKey !== undefined) wire['prompt_cache_key'] = cacheKey
  if (cacheRetention !== undefined) wire['prompt_cache_retention'] = cacheRetention
  if (countMembers(cache) > 0) wire[CACHE] = cache
}
