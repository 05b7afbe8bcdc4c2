import type { Context } from '../../hub/context.ts'
import { ORIGIN } from '../../hub/node.ts'
import type { RequestOptions } from '../../hub/request.ts'
import { readBoolean, readObject, readString } from '../../protocol-error.ts'
import { decodeServiceTier, encodeServiceTier } from './service-tier.ts'

type Wire = Readonly<Record<string, unknown>>
type Draft = { -readonly [Field in keyof RequestOptions]: RequestOptions[Field] }

const booleans = [
  ['stream', 'stream'],
  ['parallel_tool_calls', 'parallelToolCalls'],
  ['store', 'store'],
] as const

const strings = [
  ['verbosity', 'verbosity'],
  ['user', 'user'],
  ['prompt_cache_key', 'cacheKey'],
] as const

export const optionMembers: readonly string[] = [
  ...booleans.map(([member]) => member),
  ...strings.map(([member]) => member),
  'metadata',
  'stream_options',
]

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
  const { metadata, stream_options: stream } = wire
  if (metadata !== undefined && metadata !== null) {
    draft.metadata = readObject(metadata, '/metadata')
    found = true
  }
  if (stream !== undefined && stream !== null) {
    const usage = readObject(stream, '/stream_options')['include_usage'] ?? undefined
    if (usage !== undefined) {
      draft.streamUsage = readBoolean(usage, '/stream_options/include_usage')
      found = true
    }
  }
  if (!found) return undefined
  draft[ORIGIN] = ''
  return draft
}

/**
 * Usage in a stream must be asked for in Chat, and a client of a dialect that always gets it cannot ask: it is asked for
 * here, or its figures would be lost.
 */
export function encodeOptions(options: RequestOptions, wire: Record<string, unknown>, c: Context): void {
  c.dropExtensions(options)
  for (const [member, field] of booleans) if (options[field] !== undefined) wire[member] = options[field]
  for (const [member, field] of strings) if (options[field] !== undefined) wire[member] = options[field]
  const tier = encodeServiceTier(options.serviceTier)
  if (tier !== undefined) wire['service_tier'] = tier
  else if (options.serviceTier !== undefined) c.report('dropped', 'service-tier', options, 'options.serviceTier')
  if (options.metadata !== undefined) wire['metadata'] = options.metadata
  if (options.streamUsage !== undefined) wire['stream_options'] = { include_usage: options.streamUsage }
}
