import type { Context } from '../../hub/context.ts'
import { identifiersFor } from '../../hub/identifiers.ts'
import { ORIGIN } from '../../hub/node.ts'
import type { RequestOptions } from '../../hub/request.ts'
import { requestTierFor } from '../../hub/service-tier.ts'
import { readBoolean, readObject, readString } from '../../protocol-error.ts'
import { decodeServiceTier, tierWords } from './service-tier.ts'

type Wire = Readonly<Record<string, unknown>>
type Draft = { -readonly [Field in keyof RequestOptions]: RequestOptions[Field] }

const booleans = [
  ['stream', 'stream'],
  ['parallel_tool_calls', 'parallelToolCalls'],
  ['store', 'store'],
] as const

const identifiers = [
  ['user', 'user'],
  ['safety_identifier', 'safetyId'],
  ['prompt_cache_key', 'cacheKey'],
] as const

const strings = [['verbosity', 'verbosity'], ['prompt_cache_retention', 'cacheRetention'], ...identifiers] as const

/** Objects of which the hub has words for some members: the object, its member, the reader, the hub field. */
const nested = [
  ['stream_options', 'include_usage', readBoolean, 'streamUsage'],
  ['stream_options', 'include_obfuscation', readBoolean, 'obfuscation'],
  ['prompt_cache_options', 'mode', readString, 'cacheMode'],
  ['prompt_cache_options', 'ttl', readString, 'cacheTtl'],
] as const

export const optionMembers: readonly string[] = [
  ...booleans.map(([member]) => member),
  ...strings.map(([member]) => member),
  'metadata',
  'moderation',
  'stream_options',
  'prompt_cache_options',
]

/** The objects below the request, and what is read of them. */
export const nestedMembers: Readonly<Record<'stream_options' | 'prompt_cache_options', readonly string[]>> = {
  stream_options: ['include_usage', 'include_obfuscation'],
  prompt_cache_options: ['mode', 'ttl'],
}

export function decodeOptions(wire: Wire): RequestOptions | undefined {
  const draft: Draft = {}
  let found = false
  for (const [member, field] of booleans) {
    const value = wire[member]
    if (value === undefined || value === null) continue
    draft[field] = readBoolean(value, `/${member}`)
    found = true
  }
  for (const [member, field] of strings) {
    const value = wire[member]
    if (value === undefined || value === null) continue
    draft[field] = readString(value, `/${member}`)
    found = true
  }
  const tier = decodeServiceTier(wire['service_tier'])
  if (tier !== undefined) {
    draft.serviceTier = tier
    found = true
  }
  for (const member of ['metadata', 'moderation'] as const) {
    const value = wire[member]
    if (value === undefined || value === null) continue
    draft[member] = readObject(value, `/${member}`)
    found = true
  }
  for (const [object, member, read, field] of nested) {
    const outer = wire[object]
    if (outer === undefined || outer === null) continue
    const value = readObject(outer, `/${object}`)[member]
    if (value === undefined || value === null) continue
    Object.assign(draft, { [field]: read(value, `/${object}/${member}`) })
    found = true
  }
  if (!found) return undefined
  draft[ORIGIN] = ''
  return draft
}

/** Longer ones are refused; the second is observed, the first is in the vendor's types. */
const limits = { safetyId: 128, cacheKey: 64, cacheKeyAt: '/prompt_cache_key' }

/** The one lifetime that Chat offers for the whole request; Responses has a longer one. */
const TTL = '30m'

function encodeCacheOptions(options: RequestOptions, native: boolean, c: Context): Record<string, unknown> | undefined {
  const { cacheMode, cacheTtl } = options
  if (cacheMode === undefined && cacheTtl === undefined) return undefined
  const ttl = native || cacheTtl === undefined ? cacheTtl : TTL
  if (ttl !== cacheTtl) c.report('approximated', 'cache-lifetime', options, 'options.cacheTtl')
  return { ...(cacheMode === undefined ? {} : { mode: cacheMode }), ...(ttl === undefined ? {} : { ttl }) }
}

/**
 * Usage in a stream must be asked for in Chat, and a client of a dialect that always gets it cannot ask: it is asked for
 * here, or its figures would be lost. `native`: the request came from Chat, and its identifiers are the client's own affair.
 */
export function encodeOptions(
  options: RequestOptions,
  wire: Record<string, unknown>,
  native: boolean,
  c: Context,
): void {
  c.dropExtensions(options)
  for (const [member, field] of booleans) if (options[field] !== undefined) wire[member] = options[field]
  const { verbosity, cacheRetention, metadata, moderation, streamUsage, obfuscation } = options
  if (verbosity !== undefined) wire['verbosity'] = verbosity
  const names = native ? options : identifiersFor(options, limits, c)
  for (const [member, field] of identifiers) if (names[field] !== undefined) wire[member] = names[field]
  if (cacheRetention !== undefined) wire['prompt_cache_retention'] = cacheRetention
  const cache = encodeCacheOptions(options, native, c)
  if (cache !== undefined) wire['prompt_cache_options'] = cache
  const tier = requestTierFor(options, tierWords, c)
  if (tier !== undefined) wire['service_tier'] = tier
  if (metadata !== undefined) wire['metadata'] = metadata
  if (moderation !== undefined) wire['moderation'] = moderation
  if (streamUsage !== undefined || obfuscation !== undefined)
    wire['stream_options'] = {
      ...(streamUsage === undefined ? {} : { include_usage: streamUsage }),
      ...(obfuscation === undefined ? {} : { include_obfuscation: obfuscation }),
    }
}
