import {
  type Context,
  carryMembers,
  type Exchange,
  type Json,
  knownMembers,
  ORIGIN,
  restoreMembers,
  type Usage,
} from '../../hub/index.ts'
import { readNumber } from '../../protocol-error.ts'
import type { ResponsesTables } from './tables.ts'
import { type Draft, isWire, optional, optionalNumber, readWire, type Wire } from './wire-object.ts'

const usageMembers = knownMembers(
  'input_tokens',
  'output_tokens',
  'input_tokens_details',
  'output_tokens_details',
  'total_tokens',
)
const none = knownMembers()

/** `input_tokens` contains the cached ones and `output_tokens` the reasoning ones, as in the hub. */
export function decodeUsage(t: ResponsesTables, value: unknown, at: string, c: Context): Usage | undefined {
  const wire = optional(value, at, readWire)
  if (wire === undefined) return undefined
  const input = optional(wire['input_tokens_details'], `${at}/input_tokens_details`, readWire)
  const output = optional(wire['output_tokens_details'], `${at}/output_tokens_details`, readWire)
  const inputTokens = optionalNumber(wire, 'input_tokens', at)
  const outputTokens = optionalNumber(wire, 'output_tokens', at)
  const cacheRead = optional(input?.['cached_tokens'], `${at}/input_tokens_details/cached_tokens`, readNumber)
  const cacheWrite = optional(
    input?.['cache_write_tokens'],
    `${at}/input_tokens_details/cache_write_tokens`,
    readNumber,
  )
  const reasoning = optional(output?.['reasoning_tokens'], `${at}/output_tokens_details/reasoning_tokens`, readNumber)
  return {
    [ORIGIN]: at,
    ...(inputTokens === undefined ? {} : { inputTokens }),
    ...(outputTokens === undefined ? {} : { outputTokens }),
    ...(cacheRead === undefined ? {} : { cacheRead }),
    ...(cacheWrite === undefined ? {} : { cacheWrite }),
    ...(reasoning === undefined ? {} : { reasoning }),
    ...decodeExtensions(t, wire, input, output, at, c),
  }
}

function decodeExtensions(
  t: ResponsesTables,
  wire: Wire,
  input: Wire | undefined,
  output: Wire | undefined,
  at: string,
  c: Context,
): Pick<Usage, 'ext'> {
  const { ext } = carryMembers(wire, usageMembers, none, t.id, at, c)
  const own: Record<string, Json> = { ...ext?.[t.id] }
  const total = wire['total_tokens']
  // The sum says nothing new; another total does (some servers count images apart).
  if (typeof total === 'number' && total !== sum(wire['input_tokens'], wire['output_tokens']))
    own['total_tokens'] = total
  keepDetails(own, 'input_tokens_details', input, ['cached_tokens', 'cache_write_tokens'])
  keepDetails(own, 'output_tokens_details', output, ['reasoning_tokens'])
  return Object.keys(own).length === 0 ? {} : { ext: { [t.id]: own } }
}

function keepDetails(
  own: Record<string, Json>,
  member: string,
  details: Wire | undefined,
  read: readonly string[],
): void {
  const rest = Object.entries(details ?? {}).filter(([key, value]) => !read.includes(key) && value !== null)
  if (rest.length > 0) own[member] = Object.fromEntries(rest) as Json
}

function sum(input: unknown, output: unknown): number {
  return (typeof input === 'number' ? input : 0) + (typeof output === 'number' ? output : 0)
}

/** What of the usage has no word here. */
export function reportUsage(usage: Usage, x: Exchange): void {
  x.dropExtensions(usage)
  if (usage.estimated === true) x.report('dropped', 'usage-detail', usage, 'usage.estimated')
}

/**
 * Every count but `cache_write_tokens` is required here, and clients read them unasked (Codex fails on a `details` without
 * its count): what is not known is 0, or the estimate of the input, and told.
 */
export function encodeUsage(t: ResponsesTables, usage: Usage | undefined, x: Exchange): Json {
  const input_tokens_details: Draft = {}
  const output_tokens_details: Draft = {}
  const wire: Draft = {}
  const set = (node: Draft, member: string, value: number | undefined, stand: number): void => {
    node[member] = value ?? stand
    if (value === undefined) x.report('synthesized', 'usage', undefined, undefined, { to: { node, member } })
  }
  set(wire, 'input_tokens', usage?.inputTokens, x.inputTokenEstimate ?? 0)
  wire['input_tokens_details'] = input_tokens_details
  set(input_tokens_details, 'cached_tokens', usage?.cacheRead, 0)
  if (usage?.cacheWrite !== undefined) input_tokens_details['cache_write_tokens'] = usage.cacheWrite
  set(wire, 'output_tokens', usage?.outputTokens, 0)
  wire['output_tokens_details'] = output_tokens_details
  set(output_tokens_details, 'reasoning_tokens', usage?.reasoning, 0)
  wire['total_tokens'] = sum(wire['input_tokens'], wire['output_tokens'])
  if (usage === undefined) return wire as Json
  for (const [key, value] of Object.entries(usage.ext?.[t.id] ?? {})) {
    const node = wire[key]
    if (isWire(node) && isWire(value)) Object.assign(node, value)
    else if (key === 'total_tokens') wire[key] = value
  }
  restoreMembers(wire, usage, t.id)
  return wire as Json
}
