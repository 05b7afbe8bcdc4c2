import type { Context } from '../../hub/context.ts'
import { knownMembers } from '../../hub/extensions.ts'
import { ORIGIN } from '../../hub/node.ts'
import type { RequestOptions } from '../../hub/request.ts'
import {
  carryLevels,
  type Draft,
  optionalBoolean,
  optionalObject,
  optionalString,
  restoreLevels,
  type Wire,
} from './extensions.ts'

const metadataKnown = knownMembers('user_id')
const tierSilent = knownMembers('service_tier')
const noMembers = knownMembers()

export function decodeOptions(
  wire: Wire,
  parallelToolCalls: boolean | undefined,
  c: Context,
): RequestOptions | undefined {
  const stream = optionalBoolean(wire, 'stream', '')
  const metadata = optionalObject(wire, 'metadata', '')
  const user = metadata === undefined ? undefined : optionalString(metadata, 'user_id', '/metadata')
  const tier = optionalString(wire, 'service_tier', '')
  // The other tier, standard_only, is a word of this vendor.
  const known = tier === 'auto'
  const levels = [
    ...(metadata === undefined ? [] : [{ wire: metadata, path: 'metadata', known: metadataKnown }]),
    ...(known || tier === undefined
      ? []
      : [{ wire: { service_tier: tier }, path: '', known: noMembers, silent: tierSilent }]),
  ]
  const options: RequestOptions = {
    [ORIGIN]: '',
    ...(stream === undefined ? {} : { stream }),
    ...(parallelToolCalls === undefined ? {} : { parallelToolCalls }),
    ...(user === undefined ? {} : { user }),
    ...(known ? { serviceTier: 'auto' } : {}),
    ...carryLevels(levels, '', c),
  }
  return Object.keys(options).length === 0 ? undefined : options
}

const lost = {
  streamUsage: 'stream-option',
  verbosity: 'verbosity',
  store: 'store',
  metadata: 'metadata',
  cacheKey: 'cache-key',
} as const

function encodeTier(options: RequestOptions, wire: Draft, c: Context): void {
  const { serviceTier } = options
  if (serviceTier === undefined) return
  if (serviceTier === 'auto') wire['service_tier'] = serviceTier
  else if (serviceTier === 'default') {
    // OpenAI's "default" is the standard tier and nothing else.
    wire['service_tier'] = 'standard_only'
    c.report('approximated', 'service-tier', options, 'options.serviceTier')
  } else c.report('dropped', 'service-tier', options, 'options.serviceTier')
}

/** All but `parallelToolCalls`, which Messages says inside its tool choice. */
export function encodeOptions(options: RequestOptions, wire: Draft, c: Context): void {
  c.dropExtensions(options)
  if (options.stream !== undefined) wire['stream'] = options.stream
  encodeTier(options, wire, c)
  let metadata: Draft | undefined
  if (options.user !== undefined) metadata = { user_id: options.user }
  for (const key of Object.keys(lost) as (keyof typeof lost)[])
    if (options[key] !== undefined) c.report('dropped', lost[key], options, `options.${key}`)
  restoreLevels(options, wire, (level) => {
    if (level !== 'metadata') return undefined
    metadata ??= {}
    return metadata
  })
  if (metadata !== undefined) wire['metadata'] = metadata
}
