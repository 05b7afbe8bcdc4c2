import type { Context } from '../../hub/context.ts'
import { knownMembers } from '../../hub/extensions.ts'
import { MEMBERS, ORIGIN } from '../../hub/node.ts'
import type { HostedTool } from '../../hub/tool.ts'
import { readObject, readString } from '../../protocol-error.ts'
import { carryLevels, restoreLevels } from './extensions.ts'

type Wire = Readonly<Record<string, unknown>>

const AT = '/web_search_options'
const LOCATION = 'user_location'
const APPROXIMATE = `${LOCATION}/approximate`
const known = knownMembers('search_context_size', LOCATION)
const locationKnown = knownMembers('type', 'approximate')
/** There is one kind of location; another would be the vendor's own. */
const strangeLocation = knownMembers('approximate')
const approximateKnown = knownMembers('city', 'country', 'region', 'timezone')
const places = { kind: '', contextSize: 'search_context_size', location: APPROXIMATE }

const isWire = (value: unknown): value is Wire => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Chat has one tool of the vendor, and says it beside the others. */
export function decodeWebSearch(value: unknown, c: Context): HostedTool | undefined {
  if (value === undefined || value === null) return undefined
  const wire: Wire = readObject(value, AT)
  const size = wire['search_context_size']
  const place: Wire | undefined = isWire(wire[LOCATION]) ? wire[LOCATION] : undefined
  const approximate: Wire = isWire(place?.['approximate']) ? place['approximate'] : {}
  const location: Record<string, string> = {}
  for (const key of approximateKnown) if (typeof approximate[key] === 'string') location[key] = approximate[key]
  const levels = [
    { wire, path: '', known },
    { wire: place ?? {}, path: LOCATION, known: place?.['type'] === 'approximate' ? locationKnown : strangeLocation },
    { wire: approximate, path: APPROXIMATE, known: approximateKnown },
  ]
  const more = carryLevels(levels, AT, c, places)
  return {
    type: 'hosted',
    kind: 'web-search',
    ...(size === undefined || size === null ? {} : { contextSize: readString(size, `${AT}/search_context_size`) }),
    ...(place === undefined ? {} : { location }),
    [ORIGIN]: AT,
    ...more,
    [MEMBERS]: { ...places, ...more[MEMBERS] },
  }
}

/** The options of the search, where the tool is one. */
export function encodeWebSearch(tool: HostedTool, c: Context): Record<string, unknown> {
  c.dropExtensions(tool)
  const wire: Record<string, unknown> = {}
  const { contextSize, location } = tool
  if (contextSize !== undefined) wire['search_context_size'] = contextSize
  const approximate: Record<string, unknown> = { ...location }
  const place: Record<string, unknown> = { approximate }
  if (location !== undefined) wire[LOCATION] = place
  for (const field of ['allowedDomains', 'blockedDomains', 'maxUses'] as const)
    if (tool[field] !== undefined) c.report('dropped', 'hosted-option', tool, `hosted.${field}`)
  if (tool.cache !== undefined) c.report('dropped', 'cache-mark', tool, 'hosted.cache')
  restoreLevels(tool, wire, { [LOCATION]: place, [APPROXIMATE]: approximate })
  place['type'] ??= 'approximate'
  return wire
}
