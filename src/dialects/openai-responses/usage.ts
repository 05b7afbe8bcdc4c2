import {
  type Context,
  carryMembers,
  type Exchange,
  type Json,
  type Known,
  knownMembers,
  MEMBERS,
  ORIGIN,
  pointerKey,
  restoreMembers,
  setOwn,
  type Usage,
} from '../../hub/index.ts'
import { readNumber } from '../../protocol-error.ts'
import { deleteBelow, restoreBelow } from './extensions.ts'
import type { ResponsesTables } from './tables.ts'
import { type Draft, optional, optionalNumber, readWire, type Wire } from './wire-object.ts'

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
  const inputTokens = optionalNumber(wire['input_tokens'], 'input_tokens', at)
  const outputTokens = optionalNumber(wire['output_tokens'], 'output_tokens', at)
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

const INPUT = 'input_tokens_details'
const OUTPUT = 'output_tokens_details'
const inputMembers = knownMembers('cached_tokens', 'cache_write_tokens')
const outputMembers = knownMembers('reasoning_tokens')
const silentDetails = knownMembers('cache_write_tokens_details')

function decodeExtensions(
  t: ResponsesTables,
  wire: Wire,
  input: Wire | undefined,
  output: Wire | undefined,
  at: string,
  c: Context,
): Pick<Usage, 'ext' | typeof MEMBERS> {
  const { ext } = carryMembers(wire, usageMembers, none, t.id, at, c)
  const own: Record<string, Json> = { ...ext?.[t.id] }
  const members: Record<string, string> = {}
  const total = wire['total_tokens']
  // The sum says nothing new; another total does (some servers count images apart).
  if (typeof total === 'number' && total !== sum(wire['input_tokens'], wire['output_tokens']))
    own['total_tokens'] = total
  const carry = (member: string, details: Wire | undefined, known: Known): void => {
    if (details === undefined) return
    const rest = carryMembers(details, known, silentDetails, t.id, `${at}/${member}`, c).ext?.[t.id] ?? {}
    for (const key of Object.keys(rest)) {
      if (rest[key] === null) continue
      setOwn(own, `${member}/${key}`, rest[key])
      setOwn(members, `ext.${member}/${key}`, `${member}/${pointerKey(key)}`)
    }
  }
  carry(INPUT, input, inputMembers)
  carry(OUTPUT, output, outputMembers)
  return Object.keys(own).length === 0 ? {} : { [MEMBERS]: members, ext: { [t.id]: own } }
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
  const own = usage.ext?.[t.id]
  if (own === undefined) return wire as Json
  if (own['total_tokens'] !== undefined) wire['total_tokens'] = own['total_tokens']
  restoreBelow(t, usage, INPUT, input_tokens_details)
  restoreBelow(t, usage, OUTPUT, output_tokens_details)
  restoreMembers(wire, usage, t.id)
  deleteBelow(INPUT, wire)
  deleteBelow(OUTPUT, wire)
  return wire as Json
}
