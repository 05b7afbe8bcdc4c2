import type { Context } from '../../hub/context.ts'
import { knownMembers } from '../../hub/extensions.ts'
import { fitIdentifier } from '../../hub/identifiers.ts'
import { ORIGIN } from '../../hub/node.ts'
import type { RequestOptions } from '../../hub/request.ts'
import { requestTierFor, type TierWords } from '../../hub/service-tier.ts'
import {
  carryLevels,
  type Draft,
  optionalBoolean,
  optionalObject,
  optionalString,
  restoreLevels,
  type Wire,
  WRITTEN,
  type Written,
  writtenAs,
} from './extensions.ts'

/** Options that a Messages request brought go back as they stood. */
type OwnOptions = RequestOptions & { readonly [WRITTEN]: Written }

const metadataKnown = knownMembers('user_id')

export function decodeOptions(
  wire: Wire,
  parallelToolCalls: boolean | undefined,
  c: Context,
): RequestOptions | undefined {
  const stream = optionalBoolean(wire['stream'], 'stream', '')
  const metadata = optionalObject(wire['metadata'], 'metadata', '')
  const safetyId = metadata === undefined ? undefined : optionalString(metadata['user_id'], 'user_id', '/metadata')
  const serviceTier = optionalString(wire['service_tier'], 'service_tier', '')
  const speed = optionalString(wire['speed'], 'speed', '')
  const levels = metadata === undefined ? [] : [{ wire: metadata, path: 'metadata', known: metadataKnown }]
  const options: OwnOptions = {
    [ORIGIN]: '',
    ...(stream === undefined ? {} : { stream }),
    ...(parallelToolCalls === undefined ? {} : { parallelToolCalls }),
    ...(safetyId === undefined ? {} : { safetyId }),
    ...(serviceTier === undefined ? {} : { serviceTier: serviceTier === STANDARD ? 'default' : serviceTier }),
    ...(speed === undefined ? {} : { speed }),
    ...carryLevels(levels, '', c),
    [WRITTEN]: 'message',
  }
  return Object.keys(options).length === 0 ? undefined : options
}

const lost = {
  streamUsage: 'stream-option',
  obfuscation: 'stream-option',
  verbosity: 'verbosity',
  store: 'store',
  metadata: 'metadata',
  moderation: 'moderation',
  cacheKey: 'cache-key',
  cacheRetention: 'cache-key',
  cacheMode: 'cache-key',
} as const

/**
 * OpenAI's faster tiers are this vendor's fast mode, which is not offered everywhere and wants a beta header: only where the
 * profile says that it is there.
 */
function encodeTier(options: RequestOptions, wire: Draft, c: Context): void {
  const { serviceTier, speed } = options
  if (speed !== undefined) wire['speed'] = speed
  else if (c.profile.fastMode === true && serviceTier !== undefined && fastTiers.has(serviceTier)) {
    wire['speed'] = 'fast'
    c.report('approximated', 'service-tier', options, 'options.serviceTier')
    return
  }
  const tier = writtenAs(options) === undefined ? requestTierFor(options, tierWords, c) : serviceTier
  if (tier !== undefined) wire['service_tier'] = tier === 'default' ? STANDARD : tier
}

const fastTiers: ReadonlySet<string> = new Set(['fast', 'priority', 'ultrafast'])
const tierWords: TierWords = { tiers: new Set(['auto', 'default']), nearest: {} }
/** OpenAI's "default" is the standard tier and nothing else. */
const STANDARD = 'standard_only'

/** Longer identifiers are refused. https://platform.claude.com/docs/en/api/messages#metadata */
const MAX_USER_ID = 256

/** The identifier for misuse, or OpenAI's older one for everything: Messages has one. */
function encodeUser(options: RequestOptions, c: Context): string | undefined {
  const { user, safetyId } = options
  const field = safetyId === undefined ? 'options.user' : 'options.safetyId'
  const id = safetyId ?? user
  if (id === undefined) return undefined
  if (safetyId !== undefined && user !== undefined) c.report('dropped', 'user', options, 'options.user')
  if (writtenAs(options) !== undefined) return id
  const fitting = fitIdentifier(id, MAX_USER_ID, c)
  if (fitting === undefined) c.report('dropped', 'user', options, field)
  else if (fitting !== id || safetyId === undefined) c.report('approximated', 'user', options, field)
  return fitting
}

/** All but `parallelToolCalls`, which Messages says inside its tool choice. */
export function encodeOptions(options: RequestOptions, wire: Draft, c: Context): void {
  c.dropExtensions(options)
  if (options.stream !== undefined) wire['stream'] = options.stream
  encodeTier(options, wire, c)
  let metadata: Draft | undefined
  const user = encodeUser(options, c)
  if (user !== undefined) metadata = { user_id: user }
  for (const key of Object.keys(lost) as (keyof typeof lost)[])
    if (options[key] !== undefined) c.report('dropped', lost[key], options, `options.${key}`)
  restoreLevels(options, wire, (level) => {
    if (level !== 'metadata') return undefined
    metadata ??= {}
    return metadata
  })
  if (metadata !== undefined) wire['metadata'] = metadata
}
