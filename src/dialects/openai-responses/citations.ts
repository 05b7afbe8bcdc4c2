import {
  type Citation,
  type Context,
  carryMembers,
  type Json,
  knownMembers,
  MEMBERS,
  type Node,
  ORIGIN,
  placeAt,
} from '../../hub/index.ts'
import type { ResponsesTables } from './tables.ts'
import { type Draft, optionalNumber, optionalString, readWire, stringOf } from './wire-object.ts'

const known = knownMembers('type', 'url', 'title', 'start_index', 'end_index')
const none = knownMembers()

/** The annotation itself is the extension. */
const whole = { [MEMBERS]: { 'ext.annotation': '' } } as const

/**
 * Annotations of output text. `url_citation` is what the hub calls a citation; the kinds that name a file of OpenAI's own
 * storage are kept as they are. `length` is that of the text: a citation without positions stands behind all of it.
 */
export function decodeCitation(t: ResponsesTables, value: unknown, at: string, length: number, c: Context): Citation {
  const wire = readWire(value, at, 'an annotation')
  const type = stringOf(wire['type'], 'type', at)
  if (type !== 'url_citation') return { [ORIGIN]: at, ...whole, ext: { [t.id]: { annotation: wire as Json } } }
  const url = optionalString(wire['url'], 'url', at)
  const title = optionalString(wire['title'], 'title', at)
  const start = optionalNumber(wire['start_index'], 'start_index', at)
  const end = optionalNumber(wire['end_index'], 'end_index', at)
  // xAI sends only the URL.
  if (title === undefined || start === undefined || end === undefined)
    c.report('repaired', 'missing-member', placeAt(at))
  return {
    [ORIGIN]: at,
    ...(url === undefined ? {} : { url }),
    title: title ?? '',
    start: start ?? 0,
    end: end ?? length,
    ...carryMembers(wire, known, none, t.id, at, c),
  }
}

/** `undefined`: this dialect cannot say it, and it was reported. */
export function encodeCitation(
  t: ResponsesTables,
  citation: Citation,
  length: number,
  c: Context,
  origin: Node,
): Draft | undefined {
  const own = citation.ext?.[t.id]
  if (own?.['annotation'] !== undefined) return own['annotation'] as Draft
  const place = citation[ORIGIN] === undefined ? origin : citation
  const { url, title, quoted, start, end } = citation
  if (url === undefined) {
    c.report('dropped', 'citation', place)
    return undefined
  }
  c.dropExtensions(citation)
  if (quoted !== undefined) c.report('dropped', 'citation-detail', place, 'citation.quoted')
  const wire: Draft = { type: 'url_citation', url }
  const set = (member: string, value: string | number | undefined, neutral: string | number): void => {
    if (value !== undefined) wire[member] = value
    else {
      wire[member] = neutral
      c.report('synthesized', 'citation-detail', undefined, undefined, { to: { node: wire, member } })
    }
  }
  set('title', title, '')
  set('start_index', start, 0)
  set('end_index', end, length)
  for (const key of Object.keys(own ?? {})) wire[key] ??= own?.[key]
  return wire
}
