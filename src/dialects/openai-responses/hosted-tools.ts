import {
  type Context,
  carryMembers,
  type Extensions,
  type HostedTool,
  type Json,
  knownMembers,
  MEMBERS,
  ORIGIN,
  restoreMembers,
  setOwn,
} from '../../hub/index.ts'
import { readArray, readString } from '../../protocol-error.ts'
import { carryBelow, deleteBelow, restoreBelow } from './extensions.ts'
import type { ResponsesTables } from './tables.ts'
import { type Draft, isWire, optional, optionalString, readWire, type Wire } from './wire-object.ts'

/** The tools of the vendor that others have too, by their tags; the first tag of a kind is the usual one. */
const tags: ReadonlyMap<string, HostedTool['kind']> = new Map([
  ['web_search', 'web-search'],
  ['web_search_2025_08_26', 'web-search'],
  ['web_search_preview', 'web-search'],
  ['web_search_preview_2025_03_11', 'web-search'],
  ['code_interpreter', 'code-execution'],
  ['tool_search', 'tool-search'],
])

export function hostedKind(tag: string): HostedTool['kind'] | undefined {
  return tags.get(tag)
}

export function usualTag(kind: HostedTool['kind']): string | undefined {
  for (const [tag, one] of tags) if (one === kind) return tag
  return undefined
}

/** How an unusual tag is kept: `type` itself is written by the encoder. */
export const VERSION = 'tool_type'
const FILTERS = 'filters'
const LOCATION = 'user_location'
const known = knownMembers('type', FILTERS, 'search_context_size', LOCATION)
const silent = knownMembers(
  ...['external_web_access', 'search_content_types', 'container', 'allowed_callers', 'description', 'parameters'],
  'execution',
)
const filtersKnown = knownMembers('allowed_domains', 'blocked_domains')
const locationKnown = knownMembers('type', 'city', 'country', 'region', 'timezone')
/** There is one kind of location; another would be the vendor's own. */
const strangeLocation = knownMembers('city', 'country', 'region', 'timezone')

/**
 * Whether only this vendor can run it so: a search that may not leave its cache, or one that the caller runs. To offer
 * another in its place would do what the caller forbade.
 */
function isOwn(wire: Wire): boolean {
  return wire['external_web_access'] === false || (wire['execution'] ?? 'server') !== 'server'
}

function stringsOf(wire: Wire, member: string, at: string): readonly string[] | undefined {
  const list = optional(wire[member], `${at}/${member}`, readArray)
  return list?.map((one, i) => readString(one, `${at}/${member}/${i}`))
}

function locationOf(wire: Wire | undefined): HostedTool['location'] {
  if (wire === undefined) return undefined
  const location: Record<string, string> = {}
  for (const key of ['city', 'country', 'region', 'timezone'])
    if (typeof wire[key] === 'string') location[key] = wire[key]
  return location
}

/** A fresh container is what the other vendor has; anything else is a setting of this one. */
function isFreshContainer(value: unknown): boolean {
  return isWire(value) && value['type'] === 'auto' && Object.keys(value).length === 1
}

/** Nothing where no other dialect has such a tool. */
export function decodeHosted(t: ResponsesTables, wire: Wire, at: string, c: Context): HostedTool | undefined {
  const tag = String(wire['type'])
  const kind = hostedKind(tag)
  if (kind === undefined || isOwn(wire)) return undefined
  const filters = optional(wire[FILTERS], `${at}/${FILTERS}`, readWire) ?? {}
  const place = optional(wire[LOCATION], `${at}/${LOCATION}`, readWire)
  const allowedDomains = stringsOf(filters, 'allowed_domains', `${at}/${FILTERS}`)
  const blockedDomains = stringsOf(filters, 'blocked_domains', `${at}/${FILTERS}`)
  const contextSize = optionalString(wire['search_context_size'], 'search_context_size', at)
  const location = locationOf(place)
  const own: Record<string, Json> = tag === usualTag(kind) ? {} : { [VERSION]: tag }
  const places: Record<string, string> = { [`ext.${VERSION}`]: 'type' }
  const carried: readonly { readonly ext?: Extensions; readonly [MEMBERS]?: Readonly<Record<string, string>> }[] = [
    carryMembers(wire, known, silent, t.id, at, c),
    carryBelow(t, filters, filtersKnown, FILTERS, at, c),
    carryBelow(t, place ?? {}, place?.['type'] === 'approximate' ? locationKnown : strangeLocation, LOCATION, at, c),
  ]
  for (const { ext, [MEMBERS]: members } of carried) {
    for (const [key, value] of Object.entries(ext?.[t.id] ?? {}))
      if (value !== null && !isUsual(key, value)) setOwn(own, key, value)
    Object.assign(places, members)
  }
  return {
    [ORIGIN]: at,
    [MEMBERS]: places,
    type: 'hosted',
    kind,
    ...(allowedDomains === undefined ? {} : { allowedDomains }),
    ...(blockedDomains === undefined ? {} : { blockedDomains }),
    ...(contextSize === undefined ? {} : { contextSize }),
    ...(location === undefined ? {} : { location }),
    ...(Object.keys(own).length === 0 ? {} : { ext: { [t.id]: own } }),
  }
}

function isUsual(key: string, value: Json): boolean {
  return (key === 'container' && isFreshContainer(value)) || (key === 'execution' && value === 'server')
}

export function encodeHosted(t: ResponsesTables, tool: HostedTool, c: Context): Draft {
  c.dropExtensions(tool)
  const { [VERSION]: tag, ...own } = tool.ext?.[t.id] ?? {}
  const node = { ext: { [t.id]: own } }
  const { kind, allowedDomains, blockedDomains, contextSize, location } = tool
  const wire: Draft = { type: tag ?? usualTag(kind) }
  const filters: Draft = {
    ...(allowedDomains === undefined ? {} : { allowed_domains: allowedDomains }),
    ...(blockedDomains === undefined ? {} : { blocked_domains: blockedDomains }),
  }
  restoreBelow(t, node, FILTERS, filters)
  if (Object.keys(filters).length > 0) wire[FILTERS] = filters
  if (contextSize !== undefined) wire['search_context_size'] = contextSize
  if (location !== undefined) {
    const place: Draft = { ...location }
    restoreBelow(t, node, LOCATION, place)
    place['type'] ??= 'approximate'
    wire[LOCATION] = place
  }
  if (tool.maxUses !== undefined) c.report('dropped', 'hosted-option', tool, 'hosted.maxUses')
  if (tool.cache !== undefined) c.report('dropped', 'cache-mark', tool, 'hosted.cache')
  restoreMembers(wire, node, t.id)
  if (kind === 'code-execution') wire['container'] ??= { type: 'auto' }
  deleteBelow(FILTERS, wire)
  deleteBelow(LOCATION, wire)
  return wire
}
