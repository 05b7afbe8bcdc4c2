import type { Context } from '../../hub/context.ts'
import { knownMembers } from '../../hub/extensions.ts'
import { MEMBERS, ORIGIN } from '../../hub/node.ts'
import type { HostedTool, Tool, ToolChoice } from '../../hub/tool.ts'
import { readString } from '../../protocol-error.ts'
import { decodeCache, encodeCache } from './cache.ts'
import {
  carryLevels,
  type Draft,
  MESSAGES,
  optionalArray,
  optionalNumber,
  optionalObject,
  ownExtensions,
  restoreLevels,
  type Wire,
} from './extensions.ts'

interface HostedRow {
  readonly kind: HostedTool['kind']
  readonly tag: RegExp
  /** The version that is written for other dialects, and its fixed name. */
  readonly usual: string
  readonly name: string
}

/** The tools of the vendor that others have too; a version other than the usual one is an extension. */
const rows: readonly HostedRow[] = [
  { kind: 'web-search', tag: /^web_search_\d{8}$/, usual: 'web_search_20250305', name: 'web_search' },
  { kind: 'code-execution', tag: /^code_execution_\d{8}$/, usual: 'code_execution_20250825', name: 'code_execution' },
  {
    kind: 'tool-search',
    tag: /^tool_search_tool_bm25(?:_\d{8})?$/,
    usual: 'tool_search_tool_bm25_20251119',
    name: 'tool_search_tool_bm25',
  },
]

/** How a version is kept: `type` itself is written by the encoder. */
const VERSION = 'tool_type'
const known = knownMembers(
  ...['type', 'name', 'allowed_domains', 'blocked_domains', 'max_uses', 'user_location', 'cache_control'],
)
const silent = knownMembers('allowed_callers', 'defer_loading', 'strict', 'response_inclusion', 'cache_control')
const locationKnown = knownMembers('type', 'city', 'country', 'region', 'timezone')
/** There is one kind of location; another would be the vendor's own. */
const strangeLocation = knownMembers('city', 'country', 'region', 'timezone')

function stringsOf(wire: Wire, key: string, at: string): readonly string[] | undefined {
  return optionalArray(wire[key], key, at)?.map((one, i) => readString(one, `${at}/${key}/${i}`))
}

function decodeLocation(wire: Wire, at: string): HostedTool['location'] {
  const place = optionalObject(wire['user_location'], 'user_location', at)
  if (place === undefined) return undefined
  const location: Record<string, string> = {}
  for (const key of ['city', 'country', 'region', 'timezone'])
    if (typeof place[key] === 'string') location[key] = place[key]
  return location
}

/** Nothing where no other dialect has such a tool. */
export function decodeHosted(wire: Wire, tag: string, at: string, c: Context): HostedTool | undefined {
  const row = rows.find((one) => one.tag.test(tag))
  if (row === undefined || wire['name'] !== row.name) return undefined
  const allowedDomains = stringsOf(wire, 'allowed_domains', at)
  const blockedDomains = stringsOf(wire, 'blocked_domains', at)
  const maxUses = optionalNumber(wire['max_uses'], 'max_uses', at)
  const location = decodeLocation(wire, at)
  const cache = decodeCache(wire)
  const place = optionalObject(wire['user_location'], 'user_location', at) ?? {}
  const levels = [
    { wire, path: '', known: cache === undefined ? withoutCache : known, silent },
    { wire: place, path: 'user_location', known: place['type'] === 'approximate' ? locationKnown : strangeLocation },
  ]
  const more = carryLevels(levels, at, c)
  const version = tag === row.usual ? {} : { [VERSION]: tag }
  const ext = { ...version, ...ownExtensions(more) }
  return {
    type: 'hosted',
    kind: row.kind,
    ...(allowedDomains === undefined ? {} : { allowedDomains }),
    ...(blockedDomains === undefined ? {} : { blockedDomains }),
    ...(maxUses === undefined ? {} : { maxUses }),
    ...(location === undefined ? {} : { location }),
    ...cache,
    [ORIGIN]: at,
    ...(Object.keys(ext).length === 0 ? {} : { ext: { [MESSAGES]: ext } }),
    [MEMBERS]: { ...more[MEMBERS], [`ext.${VERSION}`]: 'type' },
  }
}

const withoutCache = new Set([...known].filter((member) => member !== 'cache_control'))

export function encodeHosted(tool: HostedTool, c: Context): Draft | undefined {
  const row = rows.find(({ kind }) => kind === tool.kind)
  if (row === undefined) return undefined
  c.dropExtensions(tool)
  const { [VERSION]: version, ...own } = ownExtensions(tool) ?? {}
  const { allowedDomains, blockedDomains, maxUses, location, cache } = tool
  const wire: Draft = { type: version ?? row.usual, name: row.name }
  if (allowedDomains !== undefined) wire['allowed_domains'] = allowedDomains
  if (blockedDomains !== undefined) wire['blocked_domains'] = blockedDomains
  if (maxUses !== undefined) wire['max_uses'] = maxUses
  if (location !== undefined) wire['user_location'] = { ...location }
  if (cache !== undefined) wire['cache_control'] = encodeCache(cache)
  if (tool.contextSize !== undefined) c.report('dropped', 'hosted-option', tool, 'hosted.contextSize')
  restoreLevels({ ext: { [MESSAGES]: own } }, wire, (level) => wire[level] as Draft | undefined)
  if (location !== undefined) (wire['user_location'] as Draft)['type'] ??= 'approximate'
  return wire
}

/** The vendor forces its own tools by their names, like any other. */
export function hostedChoice(choice: ToolChoice, tools: readonly Tool[] = []): ToolChoice {
  if (choice.mode !== 'tool') return choice
  const row = rows.find(({ name }) => name === choice.name)
  const found = row !== undefined && tools.some((tool) => tool.type === 'hosted' && tool.kind === row.kind)
  if (!found) return choice
  const { name: _name, ...rest } = choice
  return { ...rest, hosted: row.kind, [MEMBERS]: { ...choice[MEMBERS], hosted: 'name' } }
}

export function hostedName(kind: HostedTool['kind']): string | undefined {
  return rows.find((row) => row.kind === kind)?.name
}
