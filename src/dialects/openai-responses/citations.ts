import { type Citation, type Context, carryMembers, knownMembers, type Node, ORIGIN } from '../../hub/index.ts'
import { readNumber, readString } from '../../protocol-error.ts'
import type { ResponsesTables } from './tables.ts'
import { type Draft, optional, readWire } from './wire-object.ts'

const known = knownMembers('type', 'url', 'title', 'start_index', 'end_index')
const none = knownMembers()

/**
 * Annotations of output text. `url_citation` is what the hub calls a citation; the kinds that name a file of OpenAI's own
 * storage keep their members as extensions.
 */
export function decodeCitation(t: ResponsesTables, value: unknown, at: string, c: Context): Citation {
  const wire = readWire(value, at, 'an annotation')
  const type = readString(wire['type'], `${at}/type`)
  if (type !== 'url_citation') return { [ORIGIN]: at, ext: { [t.id]: { annotation: wire as never } } }
  const url = optional(wire['url'], `${at}/url`, readString)
  const title = optional(wire['title'], `${at}/title`, readString)
  const start = optional(wire['start_index'], `${at}/start_index`, readNumber)
  const end = optional(wire['end_index'], `${at}/end_index`, readNumber)
  const { ext = { [t.id]: {} } } = carryMembers(wire, known, none, t.id, at, c)
  return {
    [ORIGIN]: at,
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    // Said by this dialect, even with nothing to add: what is missing here was missing there (xAI sends only the URL).
    ext,
  }
}

/** `length` is that of the text: a citation without positions stands behind all of it. `undefined`: it was reported. */
export function encodeCitation(
  t: ResponsesTables,
  citation: Citation,
  length: number,
  c: Context,
  origin: Node,
): Draft | undefined {
  c.dropExtensions(citation)
  const own = citation.ext?.[t.id]
  if (own?.['annotation'] !== undefined) return own['annotation'] as Draft
  const place = citation[ORIGIN] === undefined ? origin : citation
  const { url, title, quoted, start, end } = citation
  if (url === undefined) {
    c.report('dropped', 'citation', place)
    return undefined
  }
  if (quoted !== undefined) c.report('dropped', 'citation', place, 'citation.quoted')
  const wire: Draft = { type: 'url_citation', url }
  const set = (member: string, value: string | number | undefined, neutral: string | number): void => {
    if (value !== undefined) wire[member] = value
    else if (own === undefined) {
      wire[member] = neutral
      c.report('synthesized', 'citation', undefined, undefined, { to: { node: wire, member } })
    }
  }
  set('title', title, '')
  set('start_index', start, 0)
  set('end_index', end, length)
  for (const key of Object.keys(own ?? {})) wire[key] ??= own?.[key]
  return wire
}
